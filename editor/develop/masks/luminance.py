"""A range of brightness."""

from dataclasses import dataclass

from editor.develop.mask import Mask
from editor.imaging.drawing import smooth
from editor.imaging.fused import Floats
from editor.imaging.image import Image
from editor.imaging.seeing import lightness


@dataclass(frozen=True)
class Luminance(Mask):
    """Everything whose lightness (0–100) lies between low and high, fading over `feather` to both sides."""

    kind = "luminance"

    low: float = 50.0
    high: float = 100.0
    feather: float = 10.0

    def plane(self, guide: Image) -> Floats:
        light = lightness(guide) * 100
        soft = max(self.feather, 0.5)
        rise = smooth((light - (self.low - soft)) / soft) if self.low > 0 else smooth(light + 1)
        fall = smooth(((self.high + soft) - light) / soft) if self.high < 100 else smooth(101 - light)
        return rise * fall

    @property
    def reads_pixels(self) -> bool:
        return True
