"""A range of colours."""

from dataclasses import dataclass

import numpy as np

from editor.develop.mask import Mask
from editor.imaging.colour import srgb_to_linear
from editor.imaging.drawing import smooth
from editor.imaging.fused import Floats
from editor.imaging.image import Image
from editor.imaging.seeing import oklab, oklab_of_srgb


@dataclass(frozen=True)
class Colour(Mask):
    """Everything that has one of the colours picked (red, green, blue as sRGB numbers 0–1), or nearly (`range` 0–100:
    how nearly)."""

    kind = "colour"

    samples: tuple[tuple[float, float, float], ...] = ()
    range: float = 40.0

    def plane(self, guide: Image) -> Floats:
        lab = oklab(guide)
        made = np.zeros(lab.shape[:2], np.float32)
        reach = 0.02 + 0.25 * self.range / 100
        for sample in self.samples:
            off = lab - oklab_of_srgb(srgb_to_linear(np.array(sample)))
            away = np.sqrt((0.5 * off[..., 0]) ** 2 + (1.6 * off[..., 1]) ** 2 + (1.6 * off[..., 2]) ** 2)
            made = np.maximum(made, smooth(2 * (1 - away / reach)))
        return made

    @property
    def reads_pixels(self) -> bool:
        return True
