"""Spots: a picture in which dust and blemishes stand out, to find them by eye."""

import cv2
import numpy as np

from editor.imaging.image import Pixels

RADIUS = 0.004  # of the long edge: what is smaller than this stands out
LEAST, MOST = 0.6, 12.0  # contrast to the surroundings (of 255) that shows at full and at no sensitivity


def spots_view(pixels: Pixels, sensitivity: float = 0.5) -> Pixels:
    """White where a place differs from its surroundings, black elsewhere: H×W×3 uint8 from the same (any order of the
    colours; a fourth channel is ignored). sensitivity 0–1: how faint a spot may be."""
    grey = cv2.cvtColor(np.ascontiguousarray(pixels[..., :3]), cv2.COLOR_BGR2GRAY).astype(np.float32)
    long = max(grey.shape)
    fine = cv2.GaussianBlur(grey, (0, 0), max(0.6, RADIUS * long / 6))
    broad = cv2.GaussianBlur(grey, (0, 0), max(1.2, RADIUS * long))
    least = MOST * (LEAST / MOST) ** float(np.clip(sensitivity, 0, 1))
    found = np.clip((np.abs(fine - broad) / least - 0.7) / 0.6, 0, 1)
    return np.repeat((found * 255 + 0.5).astype(np.uint8)[..., None], 3, axis=2)
