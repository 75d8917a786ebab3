"""A radial gradient."""

import math
from dataclasses import dataclass

import numpy as np

from editor.develop.mask import Mask
from editor.imaging.drawing import places, smooth
from editor.imaging.fused import Floats
from editor.imaging.image import Image


@dataclass(frozen=True)
class Radial(Mask):
    """An oval around (x, y) with half axes rx and ry, turned clockwise by angle (degrees); whole in the middle, fading
    over `feather` (0–100 % of the way) to its rim."""

    kind = "radial"

    x: float = 0.5
    y: float = 0.5
    rx: float = 0.25
    ry: float = 0.25
    angle: float = 0.0
    feather: float = 50.0

    def plane(self, guide: Image) -> Floats:
        x, y = places(guide.width, guide.height)
        long = max(guide.width, guide.height)
        right, down = (x - self.x) * (guide.width / long), (y - self.y) * (guide.height / long)
        cosine, sine = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        along = (right * cosine + down * sine) / max(abs(self.rx), 1e-6)
        across = (down * cosine - right * sine) / max(abs(self.ry), 1e-6)
        away = np.sqrt(along * along + across * across)
        return 1 - smooth((away - 1) / max(self.feather / 100, 2 / (long * max(abs(self.rx), 1e-3))) + 1)
