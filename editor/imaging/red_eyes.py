"""Red eyes: pupils that a flash lit from inside, found and made dark again.

A lit pupil is a small round patch, far redder than its surroundings, in an iris and a white that are nearly grey;
that is what tells it from lips, candles and red cloth, whose surroundings are skin or more of the same.

On seven flash photos all 16 lit pupils are found and nothing else (they also set the numbers here); of 76 other photos
5 have something taken for one (red things on people's clothes, mostly). So these are proposals: show them, and fix what
the photographer keeps.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

import cv2
import numpy as np

from editor.imaging.depths import as_floats, as_stored
from editor.imaging.image import Image, Pixels

EDGE = 1600  # px of the copy that is searched
RED = 0.24  # redness, red − (green + blue) / 2 with white at 1, of a clearly lit pupil
LEAST_RED, REDDER = 0.13, 1.5  # redness from which a pixel may belong to one, and red beside green and blue
SKIN = 0.4  # share of what lies 3–7 radii around that has the colour of skin
SMALLEST, LARGEST = 2.0, 0.06  # radius: px, and share of the longer edge
ROUND, FULL = 0.55, 0.6  # short / long side, and area / that of the ellipse
CONTRAST, CLEAR = 0.11, 0.3  # how much redder than its surroundings; in a larger patch of red
ROUNDER, CONTRAST_OF_SHARE = (
    0.8,
    0.5,
)  # short / long side; what a step in the share of red counts for beside a step in red
SURE = 0.7
ALIKE, NEAR, FAR = 0.5, 2.5, 14.0  # a pair: radii, and distance in diameters (63 mm; pupils under 4.5 mm stay dark)


@dataclass(frozen=True)
class RedEye:
    """x, y, radius: in px of the photo. confidence: 0–1, higher for one of a pair."""

    x: float
    y: float
    radius: float
    confidence: float


def find(image: Image, sure: float = SURE) -> list[RedEye]:
    """The red eyes of a photo that we are at least so sure of, best first. Grey photos have none."""
    if image.grey:
        return []
    scale = min(1.0, EDGE / max(image.width, image.height))
    small = as_floats(image.pixels)
    if image.peak <= 1:
        small = np.nan_to_num(small, posinf=1.0, neginf=0.0).clip(0, 1)
    if scale < 1:
        size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        small = cv2.resize(small, size, interpolation=cv2.INTER_AREA)
    redness = _redness(small)
    redder = small[:, :, 0] > REDDER * np.maximum(small[:, :, 1], small[:, :, 2])
    found: list[RedEye] = []
    for least, stands_out in ((LEAST_RED, CONTRAST), (RED, CLEAR)):  # a lid as red as the first may touch a pupil
        for contour in _patches((redness > least) & redder):
            eye = _judged(contour, small, redness, stands_out)
            if eye is not None and all(np.hypot(eye.x - e.x, eye.y - e.y) > e.radius + eye.radius for e in found):
                found.append(eye)
    paired = [_with_partner(eye, found) for eye in found]
    kept = sorted((eye for eye in paired if eye.confidence >= sure), key=lambda eye: -eye.confidence)
    return [RedEye(eye.x / scale, eye.y / scale, eye.radius / scale, eye.confidence) for eye in kept]


def near(image: Image, x: float, y: float, reach: float) -> RedEye | None:
    """The likeliest red eye within reach (px) of a place that somebody pointed at."""
    close = [eye for eye in find(image, sure=0.0) if np.hypot(eye.x - x, eye.y - y) <= reach + eye.radius]
    return max(close, key=lambda eye: eye.confidence, default=None)


def fix(image: Image, eyes: Iterable[RedEye], strength: float = 1.0) -> Image:
    """The photo with these pupils dark and grey again; only red pixels within 1.4 radii change. strength: 0–1."""
    if image.grey or strength <= 0:
        return image
    pixels = image.pixels.copy()
    for eye in eyes:
        reach = 1.4 * eye.radius + 2
        left, top = max(0, int(eye.x - reach)), max(0, int(eye.y - reach))
        part = pixels[top : int(eye.y + reach) + 2, left : int(eye.x + reach) + 2]
        values = as_floats(part)
        y, x = np.mgrid[: part.shape[0], : part.shape[1]]
        away = np.hypot(x + left - eye.x, y + top - eye.y)
        weight = np.clip((reach - away) / (0.3 * reach), 0, 1)
        weight = weight * np.clip(_redness(values) / RED * 1.6 - 0.3, 0, 1) * min(1.0, strength)
        dark = np.minimum(values[:, :, 1], values[:, :, 2])[:, :, None] * np.float32(0.8)
        mixed = values + (np.repeat(dark, 3, 2) - values) * weight[:, :, None].astype(np.float32)
        changed = weight > 0
        part[changed] = as_stored(mixed, part.dtype)[changed]
    return image.with_pixels(pixels)


def _patches(marked: Pixels) -> Iterable[Pixels]:
    """The outlines of what is marked, over the glint in a pupil."""
    closed = cv2.morphologyEx(marked.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    return cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]


def _redness(values: Pixels) -> Pixels:
    return np.asarray(values[:, :, 0] - (values[:, :, 1] + values[:, :, 2]) / 2)


def _judged(contour: Pixels, small: Pixels, redness: Pixels, least: float = CONTRAST) -> RedEye | None:
    """How much a red patch looks like a lit pupil; None if not at all. least: redder than its surroundings by that."""
    area = cv2.contourArea(contour) + len(contour) / 2  # pixels, not the polygon between their centres
    radius = float(np.sqrt(area / np.pi))
    if not SMALLEST <= radius <= LARGEST * max(small.shape):
        return None
    (x, y), (wide, high), _ = cv2.minAreaRect(contour)
    wide, high = wide + 1, high + 1
    if min(wide, high) < ROUND * max(wide, high) or area < FULL * np.pi / 4 * wide * high:
        return None
    inside, ring = _regions(redness.shape, x, y, radius)
    colours = small[ring]
    contrast = float(np.median(redness[inside]) - np.median(redness[ring]))
    if contrast < least and min(wide, high) > ROUNDER * max(wide, high):  # dark red in a brown iris
        share = redness / np.maximum(small[:, :, 0], 0.05)
        contrast = CONTRAST_OF_SHARE * float(np.median(share[inside]) - np.median(share[ring]))
    greyness = 1 - float(np.median((colours.max(1) - colours.min(1)) / np.maximum(colours.max(1), 0.05)))
    if contrast < least or greyness < 0.45 or _skin(small, x, y, radius) < SKIN:
        return None
    spread = float(np.quantile(colours.mean(1), 0.9) - np.quantile(colours.mean(1), 0.1))  # white beside iris, lashes
    score = 0.2 + 0.5 * min(1.0, contrast / 0.35) * min(1.0, spread / 0.2) + 0.35 * (greyness - 0.5)
    return RedEye(float(x), float(y), radius, float(np.clip(score, 0, 0.65)))


def _regions(shape: tuple[int, ...], x: float, y: float, radius: float) -> tuple[Pixels, Pixels]:
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    away = np.hypot(columns - x, rows - y)
    return away <= radius, (away > 1.5 * radius + 1) & (away <= 2.8 * radius + 2)


def _skin(small: Pixels, x: float, y: float, radius: float) -> float:
    """The share of skin around an eye, at any lightness (Cr and Cb of Chai & Ngan 1999, somewhat widened)."""
    reach = int(7 * radius) + 2
    left, top = max(0, int(x) - reach), max(0, int(y) - reach)
    part = np.ascontiguousarray(small[top : int(y) + reach + 1, left : int(x) + reach + 1])
    rows, columns = np.ogrid[: part.shape[0], : part.shape[1]]
    away = np.hypot(columns + left - x, rows + top - y)
    split = cv2.cvtColor(part, cv2.COLOR_RGB2YCrCb)[(away > 3 * radius) & (away <= 7 * radius)]
    if not split.size:
        return 0.0
    cr, cb = split[:, 1] * 255, split[:, 2] * 255
    return float(np.mean((cr > 132) & (cr < 178) & (cb > 85) & (cb < 132) & (split[:, 0] > 0.12)))


def _with_partner(eye: RedEye, others: list[RedEye]) -> RedEye:
    """An eye that has another of its size beside it, about level, is believed more."""
    for first, second in combinations(others, 2):
        if eye not in (first, second):
            continue
        apart = np.hypot(first.x - second.x, first.y - second.y) / (first.radius + second.radius)
        alike = min(first.radius, second.radius) / max(first.radius, second.radius)
        level = abs(first.y - second.y) <= 0.6 * abs(first.x - second.x)
        if alike >= ALIKE and NEAR <= apart <= FAR and level:
            return RedEye(eye.x, eye.y, eye.radius, min(1.0, eye.confidence + 0.35))
    return eye
