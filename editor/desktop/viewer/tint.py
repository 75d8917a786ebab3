"""Tint: a plane of numbers laid over a picture as colour, for masks and for clipping warnings."""

from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtGui import QColor, QImage

from editor.imaging.image import Pixels

SHADOWS, HIGHLIGHTS = 1, 2
CLIP_COLOURS = {SHADOWS: QColor(70, 110, 235), HIGHLIGHTS: QColor(232, 60, 50)}
LIMIT = 2048  # long edge of the finest level of a tint


@dataclass(frozen=True, eq=False)
class Tint:
    """A picture of colour with transparency; it is stretched over the frame, whatever its own size."""

    pixels: Pixels  # H×W×4 uint8, B, G, R, A, premultiplied
    image: QImage

    @classmethod
    def of_mask(cls, mask: Pixels, colour: QColor, strength: float = 0.55) -> "Tint":
        """mask: H×W, 0–1 as float or 0–255 as uint8; where it is 1, the colour covers `strength` (0–1) of the
        picture."""
        plane = mask
        if mask.dtype != np.uint8:
            plane = cv2.convertScaleAbs(np.clip(mask, 0, 1).astype(np.float32), alpha=255)
        share = np.arange(256, dtype=np.float32) / 255 * strength
        tone = np.array([colour.blue(), colour.green(), colour.red(), 255], np.float32)
        table = (share[:, None] * tone + 0.5).astype(np.uint8)
        return cls._of(cv2.LUT(cv2.merge([np.ascontiguousarray(plane)] * 4), table.reshape(1, 256, 4)))

    @classmethod
    def of_clipping(cls, shown: Pixels) -> "Tint | None":
        """Where a picture (H×W×4 uint8, B, G, R, 255) has lost its shadows (all channels 0) or its highlights (any
        channel 255); single pixels survive when the picture is shown smaller. None where nothing is clipped."""
        colours = np.ascontiguousarray(shown[..., :3])
        dark = cv2.inRange(colours, (0, 0, 0), (0, 0, 0))
        bright = cv2.max(cv2.max(colours[..., 0], colours[..., 1]), colours[..., 2]) == 255
        code = np.where(bright, np.uint8(HIGHLIGHTS), (dark // 255).astype(np.uint8) * np.uint8(SHADOWS))
        if not code.any():
            return None
        while max(code.shape) > LIMIT:
            code = cv2.dilate(code, np.ones((2, 2), np.uint8), anchor=(0, 0))[::2, ::2]
        table = np.zeros((3, 4), np.uint8)
        for number, colour in CLIP_COLOURS.items():
            table[number] = (colour.blue(), colour.green(), colour.red(), 255)
        return cls._of(table[code])

    @classmethod
    def _of(cls, pixels: Pixels) -> "Tint":
        pixels = np.ascontiguousarray(pixels)
        height, width = pixels.shape[:2]
        kind = QImage.Format.Format_ARGB32_Premultiplied
        return cls(pixels, QImage(pixels.data, width, height, pixels.strides[0], kind))
