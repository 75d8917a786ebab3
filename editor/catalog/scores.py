"""Scores: what can be measured of a photo for culling, each with the words that explain it."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from editor.imaging.colour import luma
from editor.imaging.image import Image
from editor.imaging.resample import shrink

EDGE = 1600
TILES = 8
CONTRAST = 0.12  # below this a part of the picture has nothing that could be sharp


@dataclass(frozen=True, slots=True)
class Scores:
    """sharpness: 0–100, of the sharpest parts (an edge of one or two pixels: 100; six pixels: about 0), measured at a
    long edge of 1600. blown, crushed: parts of the picture, 0–1, that are pure white in a channel, or pure black.
    noise: standard deviation in the smoothest parts, in 0–255 units. fingerprint: 64-bit difference hash, signed.
    """

    sharpness: float
    blown: float
    crushed: float
    noise: float
    fingerprint: int


@dataclass(frozen=True, slots=True)
class Limits:
    """From where on a photo is proposed for rejection; each a slider of the culling panel."""

    sharpness: float = 25.0
    blown: float = 0.20
    crushed: float = 0.40
    noise: float = 12.0


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


def distance(one: int, other: int) -> int:
    """In how many of the 64 bits two fingerprints differ."""
    return ((one ^ other) & 0xFFFF_FFFF_FFFF_FFFF).bit_count()


def reasons(scores: Scores, limits: Limits) -> tuple[str, ...]:
    """Why a photo is proposed for rejection, in words with figures; empty if it is not."""
    told = []
    if scores.sharpness < limits.sharpness:
        told.append(f"nothing in it is sharp (sharpness {scores.sharpness:.0f} of 100)")
    if scores.blown > limits.blown:
        told.append(f"{scores.blown:.0%} of it is burnt out")
    if scores.crushed > limits.crushed:
        told.append(f"{scores.crushed:.0%} of it is pure black")
    if scores.noise > limits.noise:
        told.append(f"it is very noisy (about {scores.noise:.0f} levels)")
    return tuple(told)
