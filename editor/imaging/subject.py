"""Subject: what a box or a few strokes point at, cut out along its edges. No model: graph cuts on colour.

Source: Rother, Kolmogorov, Blake, GrabCut, 2004 (OpenCV's), refined by a guided filter.
"""

from collections.abc import Sequence

import cv2
import numpy as np

from editor.imaging.colour import SRGB, convert
from editor.imaging.fused import Floats
from editor.imaging.image import Image
from editor.imaging.local import guided
from editor.imaging.resample import shrink
from editor.imaging.seeing import lightness

WORK_EDGE = 480  # long edge at which cuts are made
ROUNDS = 5  # of cutting and measuring colours
EDGE = 1024  # long edge of the selection
Box = tuple[float, float, float, float]
Path = Sequence[tuple[float, float]]


def select(
    image: Image,
    box: Box | None = None,
    wanted: Sequence[Path] = (),
    unwanted: Sequence[Path] = (),
    brush: float = 0.02,
    known: Floats | None = None,
) -> Floats:
    """The subject as a plane of 0–1 over the whole image, at most 1024 large. box: left, top, right, bottom that hold
    all of it; wanted, unwanted: strokes over it and over what it is not (fractions). known: an earlier selection
    (0–1, any size) that the strokes put right. With none of these, the subject is taken to be in the middle."""
    small = shrink(convert(image, SRGB), WORK_EDGE)
    pixels = _eight(small)
    if known is None:
        marks = _marks(small, box, (wanted, unwanted), brush)
    else:
        was = cv2.resize(np.asarray(known, np.float32), (small.width, small.height), interpolation=cv2.INTER_LINEAR)
        marks = np.where(was > 0.5, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
        _draw(marks, (wanted, unwanted), brush)
    sure = (marks == cv2.GC_FGD).any() or (marks == cv2.GC_PR_FGD).any()
    if not sure or not ((marks == cv2.GC_BGD).any() or (marks == cv2.GC_PR_BGD).any()):
        return (marks & 1).astype(np.float32)
    cv2.setRNGSeed(1)
    models = np.zeros((1, 65), np.float64), np.zeros((1, 65), np.float64)
    cv2.grabCut(pixels, marks, (0, 0, 1, 1), *models, ROUNDS, cv2.GC_INIT_WITH_MASK)
    cut = (marks & 1).astype(np.float32)
    guide = shrink(image, EDGE)
    grown = np.asarray(cv2.resize(cut, (guide.width, guide.height), interpolation=cv2.INTER_LINEAR), np.float32)
    refined = guided(lightness(guide), grown, max(1, round(0.006 * EDGE)), 0.03)
    return np.clip((refined - 0.1) / 0.8, 0, 1).astype(np.float32)


def _eight(image: Image) -> np.ndarray:
    pixels = image.pixels if not image.grey else np.repeat(image.pixels, 3, axis=2)
    values = np.clip(np.nan_to_num(pixels.astype(np.float32)) / image.peak, 0, 1)
    return np.ascontiguousarray((values[..., ::-1] * 255 + 0.5).astype(np.uint8))


def _marks(image: Image, box: Box | None, paths: tuple[Sequence[Path], Sequence[Path]], brush: float) -> np.ndarray:
    """What is known before the cut, in OpenCV's numbers."""
    height, width = image.height, image.width
    if box is None and not paths[0]:
        box = (0.1, 0.1, 0.9, 0.9)
    marks = np.full((height, width), cv2.GC_PR_BGD if box is None else cv2.GC_BGD, np.uint8)
    if box is not None:
        left, right = sorted((round(box[0] * width), round(box[2] * width)))
        top, bottom = sorted((round(box[1] * height), round(box[3] * height)))
        marks[max(top, 0) : bottom, max(left, 0) : right] = cv2.GC_PR_FGD
    _draw(marks, paths, brush)
    return marks


def _draw(marks: np.ndarray, paths: tuple[Sequence[Path], Sequence[Path]], brush: float) -> None:
    """Strokes over what is known, on the marks."""
    height, width = marks.shape
    wanted, unwanted = paths
    thick = max(1, round(brush * max(width, height)))
    for group, value in ((wanted, cv2.GC_FGD), (unwanted, cv2.GC_BGD)):
        for path in group:
            points = np.rint([(x * width - 0.5, y * height - 0.5) for x, y in path]).astype(np.int32)
            cv2.polylines(marks, [points.reshape(-1, 1, 2)], False, int(value), thick)
