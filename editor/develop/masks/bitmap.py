"""A selected subject."""

from dataclasses import dataclass

import cv2
import numpy as np

from editor.develop.mask import Mask
from editor.imaging.bitmaps import unpacked
from editor.imaging.fused import Floats
from editor.imaging.image import Image
from editor.imaging.local import guided
from editor.imaging.seeing import lightness


@dataclass(frozen=True)
class Bitmap(Mask):
    """A selection kept as a small picture (see imaging.bitmaps.packed), such as a subject found by imaging.subject.
    refine 0–100: how closely its edge follows the edges of the photo."""

    kind = "bitmap"

    data: str = ""
    refine: float = 50.0

    def plane(self, guide: Image) -> Floats:
        small = unpacked(self.data)
        size = (guide.width, guide.height)
        larger = size[0] > small.shape[1]
        grown = cv2.resize(small, size, interpolation=cv2.INTER_LINEAR if larger else cv2.INTER_AREA)
        made = np.asarray(grown, np.float32)
        if self.refine:
            radius = max(1, round(0.004 * self.refine / 50 * max(size)))
            made = guided(lightness(guide), made, radius, 0.02)
        return np.clip(made, 0, 1).astype(np.float32)

    @property
    def reads_pixels(self) -> bool:
        return self.refine > 0
