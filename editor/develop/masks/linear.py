"""A linear gradient."""

from dataclasses import dataclass

import numpy as np

from editor.develop.mask import Mask
from editor.imaging.drawing import places, smooth
from editor.imaging.fused import Floats
from editor.imaging.image import Image


@dataclass(frozen=True)
class Linear(Mask):
    """Whole up to the first place (x0, y0), fading to nothing at the second (x1, y1)."""

    kind = "linear"

    x0: float = 0.5
    y0: float = 0.0
    x1: float = 0.5
    y1: float = 0.5

    def plane(self, guide: Image) -> Floats:
        x, y = places(guide.width, guide.height)
        # In pixels, so that the lines of equal strength cross the way from place to place at right angles.
        way = np.array([(self.x1 - self.x0) * guide.width, (self.y1 - self.y0) * guide.height])
        length = max(float(way @ way), 1e-6)
        along = ((x - self.x0) * guide.width * way[0] + (y - self.y0) * guide.height * way[1]) / length
        return 1 - smooth(along)
