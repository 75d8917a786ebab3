"""JPEG damage: how strongly a photo was compressed, from its quantisation tables and from its pixels.

The tables tell the last saving only. Earlier ones leave two traces: steps at the borders of an 8×8 grid, which lies
elsewhere if the photo was cropped in between; and coefficients that sit on multiples of the earlier, larger
quantisation steps (Fan & de Queiroz 2003; Lukáš & Fridrich 2003). Both are looked for in the lightness.
models/DIAGNOSIS.md tells how often each is found.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from editor.imaging.image import Image, Pixels
from editor.restoration import fitted
from editor.restoration.sample import crops

# ITU-T T.81 Annex K.1, the lightness table that IJG quality scales (100 % at quality 50).
STANDARD = np.array(
    [
        [16, 11, 10, 16, 24, 40, 51, 61],
        [12, 12, 14, 19, 26, 58, 60, 55],
        [14, 13, 16, 24, 40, 57, 69, 56],
        [14, 17, 22, 29, 51, 87, 80, 62],
        [18, 22, 37, 56, 68, 109, 103, 77],
        [24, 35, 55, 64, 81, 104, 113, 92],
        [49, 64, 78, 87, 103, 121, 120, 101],
        [72, 92, 95, 98, 112, 100, 103, 99],
    ],
    float,
)
LOOKED_AT = ((0, 1), (1, 0), (1, 1), (0, 2), (2, 0), (1, 2), (2, 1), (0, 3), (3, 0), (2, 2))  # coefficients
QUALITIES = (*range(8, 50), *range(50, 93, 2))
TRACE, TRACE_UNDER_ANOTHER = fitted.TRACE, fitted.TRACE_UNDER_ANOTHER
NEARLY = 0.8
STANDS_OUT = 0.02  # extra step at a grid, as a share of the usual difference between neighbours
SAME = 6  # qualities nearer than this are one and the same saving
FEWEST = 150  # coefficients needed to say anything
CROPS = 5
VISIBLE = 8  # steps: larger coefficients belong to strong edges and tell nothing


@dataclass(frozen=True)
class JpegDamage:
    """quality: 1–100 of the strongest compression found; None: no trace of any. table_quality: what the file's own
    tables say, None if it has none. shift: (x, y), 0–7: where the grid of the strongest compression lies.
    twice: it was compressed at least twice."""

    quality: int | None
    table_quality: int | None = None
    shift: tuple[int, int] = (0, 0)
    twice: bool = False


def table_quality(table: Pixels) -> int:
    """IJG quality (1–100) whose lightness table is as coarse on average as this one (8×8)."""
    steps = np.asarray(table, float).reshape(8, 8)
    free = (steps > 1) & (steps < 255)  # not held by the ends of the scale
    ratio = steps[free] / STANDARD[free] if free.any() else steps / STANDARD
    percent = float(np.mean(ratio)) * 100
    quality = 5000 / percent if percent > 100 else (200 - percent) / 2
    return int(np.clip(round(quality), 1, 100))


def measure(image: Image, tables: Any = None) -> JpegDamage:
    """The compression damage of a photo. tables: the file's own, with .luma 8×8; None if it is no JPEG."""
    own = None if tables is None else table_quality(tables.luma)
    planes = [_luma(part) for part in crops(image, most=CROPS)]
    if min(planes[0].shape) < 32:
        return JpegDamage(own, own)
    traces = [_Trace(*_quality(planes, place, _most(own, place)), place) for place in _places(planes)]
    if own is None:
        found = [trace for trace in traces if trace.score > TRACE]
        worst = max(found, key=lambda trace: trace.score, default=None)
        return JpegDamage(worst.quality if worst else None, None, worst.place if worst else (0, 0))
    earlier = [trace for trace in traces if trace.before(own)]
    if not earlier:
        return JpegDamage(own, own)
    worst = max(earlier, key=lambda trace: trace.score)
    return JpegDamage(min(worst.quality, own), own, worst.place, twice=True)


def best_score(image: Image, own: int | None = None) -> float:
    """How well the best explanation of the pixels by a saving (before the file's own, of quality `own`) fits, 0–1."""
    planes = [_luma(part) for part in crops(image, most=CROPS)]
    return _quality(planes, (0, 0), _most(own, (0, 0)))[1]


@dataclass(frozen=True)
class _Trace:
    quality: int
    score: float
    place: tuple[int, int]

    def before(self, own: int) -> bool:
        """Whether this is a saving before the one that the file's tables tell of."""
        if abs(self.quality - own) < SAME:
            return False
        if self.place == (0, 0):  # the file's own steps disturb the earlier ones
            return self.quality < own and self.score > TRACE_UNDER_ANOTHER
        return self.score > TRACE


def _most(own: int | None, place: tuple[int, int]) -> int:
    """The highest quality worth looking for: on the file's own grid only what its tables do not tell already."""
    return 100 if own is None or place != (0, 0) else own - SAME


def _quality(planes: list[Pixels], place: tuple[int, int], most: int) -> tuple[int, float]:
    """The quality (up to most) whose steps the coefficients of a grid fit best, and how well: 0 (by chance) to 1.

    Steps of a half or a third fit as well, so the lowest quality of those that fit nearly best is taken.
    """
    blocks = np.concatenate([_transformed(plane, place) for plane in planes])
    qualities = [int(quality) for quality in QUALITIES if quality <= most]
    scores = [_agreement(blocks, quality) for quality in qualities]
    best = max(scores, default=0.0)
    if best <= 0:
        return 100, 0.0
    chosen = next(n for n, score in enumerate(scores) if score > NEARLY * best)
    while chosen + 1 < len(scores) and scores[chosen + 1] > scores[chosen]:
        chosen += 1
    return qualities[chosen], scores[chosen]


def _agreement(blocks: Pixels, quality: int) -> float:
    """Mean of cos 2πc/step over the coefficients c that are not zero: 1 where all sit on multiples of the step."""
    percent = 5000 / quality if quality < 50 else 200 - 2 * quality
    total, count = 0.0, 0
    for index, (row, column) in enumerate(LOOKED_AT):
        step = max(1.0, np.floor((STANDARD[row, column] * percent + 50) / 100))
        if step < 2:
            continue
        size = np.abs(blocks[:, index])
        told = blocks[(size > step / 2) & (size < step * VISIBLE), index]
        total += float(np.cos(told * np.float32(2 * np.pi / step)).sum())
        count += told.size
    return total / count if count >= FEWEST else 0.0


def _transformed(plane: Pixels, place: tuple[int, int]) -> Pixels:
    """Blocks × LOOKED_AT: DCT coefficients on the grid that begins at place."""
    plane = plane[place[1] :, place[0] :]
    height, width = (side - side % 8 for side in plane.shape)
    blocks = plane[:height, :width].reshape(height // 8, 8, width // 8, 8).swapaxes(1, 2).reshape(-1, 8, 8)
    basis = np.stack([np.outer(COSINES[row], COSINES[column]).ravel() for row, column in LOOKED_AT], 1)
    return np.asarray((blocks - np.float32(128)).reshape(-1, 64) @ basis)


def _places(planes: list[Pixels]) -> set[tuple[int, int]]:
    """(0, 0), and where else steps stand out every 8 px in columns and rows."""
    across = np.sum([_steps(plane) for plane in planes], 0)
    down = np.sum([_steps(plane.T) for plane in planes], 0)
    columns, rows = (_standing_out(steps / len(planes)) for steps in (across, down))
    return {(x, y) for x in columns for y in rows}


def _standing_out(steps: Pixels) -> set[int]:
    place = int(np.argmax(steps[1:])) + 1
    return {0, place} if steps[place] - np.median(steps) > STANDS_OUT else {0}


def _steps(plane: Pixels) -> Pixels:
    """For each x mod 8: how much larger the difference to the pixel before it is than those around."""
    difference = np.abs(np.diff(plane, axis=1))
    extra = np.clip(difference[:, 1:-1] - (difference[:, :-2] + difference[:, 2:]) / 2, -20, 20)
    usual = float(difference.mean()) + 1e-3
    return np.array([extra[:, (place - 2) % 8 :: 8].mean() / usual for place in range(8)])


def _luma(crop: Pixels) -> Pixels:
    return crop[:, :, 0] if crop.shape[2] == 1 else cv2.transform(crop, np.array([[0.299, 0.587, 0.114]], np.float32))


def _cosines() -> Pixels:
    """8×8: rows are the orthonormal DCT-II basis."""
    x, u = np.arange(8)[None, :], np.arange(8)[:, None]
    scale = np.where(u == 0, np.sqrt(1 / 8), np.sqrt(2 / 8))
    return np.asarray(scale * np.cos((2 * x + 1) * u * np.pi / 16), np.float32)


COSINES = _cosines()
