"""Measuring: sharpness, clipping, noise and likeness of a photo, from a preview."""

import cv2
import numpy as np
import numpy.typing as npt

from editor.catalog.scores import Scores
from editor.imaging.colour import luma
from editor.imaging.image import Image
from editor.imaging.resample import shrink

EDGE = 1600
TILES = 8
CONTRAST = 0.12  # below this a part of the picture has nothing that could be sharp


def measure(image: Image) -> Scores:
    """Measure a preview (as read_preview gives it, 1600 pixels or more on the long edge where the photo has them)."""
    small = shrink(image, EDGE)
    pixels = small.pixels.astype(np.float32) / small.peak
    grey = np.ascontiguousarray(luma(pixels), np.float32)
    return Scores(
        sharpness=_sharpness(grey),
        blown=float((pixels.max(axis=2) >= 0.995).mean()),
        crushed=float((pixels.max(axis=2) <= 0.008).mean()),
        noise=_noise(grey),
        fingerprint=fingerprint(grey),
    )


def _tiles(plane: npt.NDArray[np.float32]) -> list[npt.NDArray[np.float32]]:
    rows = [row for row in np.array_split(plane, TILES, axis=0) if row.size]
    return [tile for row in rows for tile in np.array_split(row, TILES, axis=1) if min(tile.shape) >= 4]


def _sharpness(grey: npt.NDArray[np.float32]) -> float:
    """The steepest slope of a part, over the contrast of that part, is one over the width of its edges in pixels."""
    calm = cv2.GaussianBlur(grey, (0, 0), 0.8)
    slope = cv2.magnitude(cv2.Scharr(calm, cv2.CV_32F, 1, 0), cv2.Scharr(calm, cv2.CV_32F, 0, 1)) / 32.0
    found = []
    for tile, slopes in zip(_tiles(np.asarray(calm, np.float32)), _tiles(np.asarray(slope, np.float32)), strict=True):
        low, high = np.percentile(tile, (1, 99))
        if high - low >= CONTRAST:
            found.append(float(np.percentile(slopes, 99.5)) * 2 / (high - low))
    if not found:
        return 0.0
    steepest = float(np.mean(sorted(found)[-3:]))
    return float(np.clip((steepest - 0.15) / (0.65 - 0.15), 0, 1) * 100)


def _noise(grey: npt.NDArray[np.float32]) -> float:
    """Of the smoothest parts: after J. Immerkær, "Fast Noise Variance Estimation", CVIU 64 (1996)."""
    kernel = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
    residue = np.abs(cv2.filter2D(grey, cv2.CV_32F, kernel))
    levels = [float(tile.mean()) for tile in _tiles(np.asarray(residue, np.float32)) if tile.any()]
    if not levels:
        return 0.0
    return float(np.percentile(levels, 15)) * float(np.sqrt(np.pi / 2)) / 6 * 255


def fingerprint(grey: npt.NDArray[np.float32]) -> int:
    """64 bits: whether each of 8×8 parts is darker than its right neighbour; alike photos differ in few."""
    small = cv2.resize(grey, (9, 8), interpolation=cv2.INTER_AREA)
    bits = (small[:, 1:] > small[:, :-1]).ravel()
    return int(np.packbits(bits).view(">i8")[0])
