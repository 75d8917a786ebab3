"""Blur: how soft the sharpest edges of a photo are, and whether they are softer in one direction (motion).

An edge blurred with a Gaussian of σ has a gradient of 1/√(σ² + s²) after smoothing with s; two such gradients tell σ
(after Zhuo & Sim 2011, defocus map estimation from a single image). Only the sharpest part of the strong edges counts:
a background that is out of focus is meant to be.

models/DIAGNOSIS.md tells how far off the readings are; movements of more than 10 px are told too short.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from editor.imaging.image import Image, Pixels
from editor.restoration import fitted
from editor.restoration.sample import crops

FINE, WIDE = 1.0, 2.5  # σ of the two smoothings, px
STRONGEST = 0.04  # share of the pixels that may be edges
SHARPEST = 0.4  # quantile of the edges' blur that stands for the photo
MISSED = fitted.MISSED  # px that the edges read too little, by the fit
DIRECTIONS = 8
FEWEST = 60
MOST = 6.0  # px; wider blur cannot be told with these smoothings


@dataclass(frozen=True)
class Blur:
    """width: σ in px of the Gaussian that blurs the sharpest edges like this (about 0.5 for a sharp photo); 0 where
    there are no edges to tell from. direction: degrees, 0 = along rows, counted from the x axis towards the bottom,
    of the motion; None where no direction stands out. length: px of the motion, 0 without."""

    width: float
    direction: float | None = None
    length: float = 0.0


def measure(image: Image) -> Blur:
    """The blur of a photo's sharpest edges, at its own resolution."""
    found = [_edges(_luma(part)) for part in crops(image)]
    strength, width, angle = (np.concatenate([each[n] for each in found]) for n in range(3))
    if strength.size < FEWEST:
        return Blur(0.0)
    count = max(FEWEST, int(STRONGEST * sum(each[3] for each in found)))
    if strength.size > count:
        chosen = np.argpartition(-strength, count - 1)[:count]
        width, angle = width[chosen], angle[chosen]
    return _told(width, angle)


def _told(width: Pixels, angle: Pixels) -> Blur:
    """From the blur across each edge and the direction across it (0–180°)."""
    overall = float(np.quantile(width, SHARPEST)) + MISSED
    sectors = np.round(angle / (180 / DIRECTIONS)).astype(int) % DIRECTIONS
    each = [width[sectors == n] for n in range(DIRECTIONS)]
    known = [float(np.quantile(part, SHARPEST)) if part.size >= FEWEST // 2 else np.nan for part in each]
    if np.count_nonzero(np.isfinite(known)) < DIRECTIONS // 2:
        return Blur(overall)
    widest, narrowest = int(np.nanargmax(known)), int(np.nanargmin(known))
    across = (widest - narrowest) % DIRECTIONS in (DIRECTIONS // 2 - 1, DIRECTIONS // 2, DIRECTIONS // 2 + 1)
    extra = known[widest] ** 2 - known[narrowest] ** 2
    if not across or known[widest] < 1.2 or known[widest] < 1.7 * known[narrowest]:
        return Blur(overall)
    return Blur(overall, widest * 180.0 / DIRECTIONS, float(np.sqrt(12 * extra)))  # a box of length L has σ = L/√12


def _edges(luma: Pixels) -> tuple[Pixels, Pixels, Pixels, int]:
    """Strength, blur width and direction across, of each edge pixel; and the number of all pixels."""
    fine, wide = (_gradient(cv2.GaussianBlur(luma, (0, 0), sigma)) for sigma in (FINE, WIDE))
    strength = np.hypot(*fine)
    top = _ridge(strength) & (strength > max(2.0, 3 * float(np.median(strength))))
    squared = np.square(strength[top] / np.maximum(np.hypot(wide[0][top], wide[1][top]), 1e-3))
    sound = squared > 1.02
    squared = squared[sound]
    width = np.sqrt(np.clip((WIDE**2 - squared * FINE**2) / (squared - 1), 0, MOST**2))
    angle = np.degrees(np.arctan2(fine[1][top][sound], fine[0][top][sound])) % 180
    return strength[top][sound], width, angle, luma.size


def _gradient(plane: Pixels) -> tuple[Pixels, Pixels]:
    return cv2.Scharr(plane, -1, 1, 0, scale=1 / 32), cv2.Scharr(plane, -1, 0, 1, scale=1 / 32)


def _ridge(strength: Pixels) -> Pixels:
    """Where the gradient is the largest in a row or a column of three."""
    row, column = np.ones((1, 3), np.uint8), np.ones((3, 1), np.uint8)
    return np.asarray((strength >= cv2.dilate(strength, row)) | (strength >= cv2.dilate(strength, column)))


def _luma(crop: Pixels) -> Pixels:
    return crop[:, :, 0] if crop.shape[2] == 1 else cv2.transform(crop, np.array([[0.299, 0.587, 0.114]], np.float32))
