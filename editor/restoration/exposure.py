"""Exposure: how light a photo is, what is clipped, and which colour lies over it; all on encoded values."""

from dataclasses import dataclass

import cv2
import numpy as np

from editor.imaging.image import Image, Pixels
from editor.restoration.sample import as_bytes

EDGE = 512
NORM = 6  # of the grey-edge estimate


@dataclass(frozen=True)
class Exposure:
    """median, dark, bright: lightness on the 0–255 scale that half, 1 % and 99 % of the photo lie under.
    black, white: share of the pixels (0–1) that are clipped. cast: distance from grey, in CIE Lab a and b, of the light
    that the colours of edges suggest (0: neutral); tint: that light as (red, green, blue), mean 1."""

    median: float
    dark: float
    bright: float
    black: float
    white: float
    cast: float
    tint: tuple[float, float, float]


def measure(image: Image) -> Exposure:
    """Light and colour of a photo, from a copy of 512 px."""
    small = _shrunk(image)
    luma = small[:, :, 0] if image.grey else cv2.transform(small, np.array([[0.299, 0.587, 0.114]], np.float32))
    dark, median, bright = (float(value) for value in np.quantile(luma, [0.01, 0.5, 0.99]))
    black, white = float(np.mean(small.max(2) <= 2)), float(np.mean(small.min(2) >= 253))
    tint = (1.0, 1.0, 1.0) if image.grey else _tint(small)
    lab = cv2.cvtColor(np.clip(np.array([[tint]], np.float32) * 0.5, 0, 1), cv2.COLOR_RGB2LAB)
    return Exposure(median, dark, bright, black, white, float(np.hypot(lab[0, 0, 1], lab[0, 0, 2])), tint)


def _tint(small: Pixels) -> tuple[float, float, float]:
    """The light's colour by the grey-edge hypothesis (van de Weijer et al. 2007), order 1, Minkowski norm 6."""
    smooth = cv2.GaussianBlur(small, (0, 0), 1.0)
    open_ended = (smooth.max(2) < 245) & (smooth.min(2) > 5)
    if open_ended.sum() < 100:
        return (1.0, 1.0, 1.0)
    found = []
    for each in range(3):
        plane = np.ascontiguousarray(smooth[:, :, each])
        edges = np.hypot(cv2.Sobel(plane, -1, 1, 0), cv2.Sobel(plane, -1, 0, 1))[open_ended]
        found.append(float(np.mean(edges.astype(np.float64) ** NORM) ** (1 / NORM)) + 1e-3)
    red, green, blue = (value * 3 / sum(found) for value in found)
    return red, green, blue


def _shrunk(image: Image) -> Pixels:
    scale = min(1.0, EDGE / max(image.width, image.height))
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    pixels = image.pixels.astype(np.float32) if image.pixels.dtype == np.float16 else image.pixels
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return as_bytes(small.reshape(size[1], size[0], -1), image.peak)
