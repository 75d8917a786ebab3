"""Scratches and dust on scanned prints: found by their shape, filled from around them.

A scratch is thinner than anything it crosses, and lighter or darker than both of its sides for a good part of its
length: top-hats (Serra 1982) keep what is thin, openings along lines in twelve directions (Soille & Talbot 2001) what
is long, and what is as lively as its surroundings is taken for texture. Specks are small, round and alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from editor.imaging.image import Image, Pixels
from editor.progress import SILENT, Progress
from editor.restoration import faces
from editor.restoration.sample import as_bytes

DIRECTIONS = 12
SHARE, THINNEST, THICKEST = 1 / 350, 3, 8  # of the longer edge: half the width of what still counts as thin, px
CLEAR, FAINT = 24.0, 11.0  # contrast (0–255) at which a scratch begins, and down to which it is followed, at 50
SPECK = 40.0
DARK = 2.0  # times as clear must dark ones be: they are rarer than the things that look like them
LIVELY = 4.0  # how much louder than its surroundings a scratch must be
FAT = 2.5  # a component of larger area, in radii times its extent, is no line
WITHIN = 0.8  # share of a line's pixels that lie where things are kept, from which it is kept as well
ALONE = 0.45  # share of a speck's contrast that may be seen around it


@dataclass(frozen=True, eq=False)
class Damage:
    """mask: H×W bool. lines, specks: how many of each."""

    mask: Pixels
    lines: int
    specks: int

    @property
    def share(self) -> float:
        """The share (0–1) of the photo that is damaged."""
        return float(np.count_nonzero(self.mask) / self.mask.size)


def find(image: Image, sensitivity: float = 50.0, keep: Pixels | None = None, progress: Progress = SILENT) -> Damage:
    """Scratches and dust of a scanned print. sensitivity: 0–100; the higher, the fainter ones, and the more that is
    none. keep: H×W bool, where no specks are looked for (the glint in an eye is one), nor lines that end there (the
    rim of glasses is one). Raises Cancelled."""
    light = _light(image)
    radius = int(np.clip(round(max(light.shape) * SHARE), THINNEST, THICKEST))
    ease = 2.0 ** ((50 - sensitivity) / 50)
    mask, lines, specks = np.zeros(light.shape, bool), 0, 0
    for way, (thin, part) in enumerate(_thin(light, radius)):
        progress.at(way / 2)
        ease = ease * DARK if way else ease
        found, count = _lines(thin, part, radius, ease, keep, progress.part(way / 2, way / 2 + 0.4))
        mask, lines = mask | found, lines + count
        found, count = _specks(thin, part, radius, ease, keep)
        mask, specks = mask | found, specks + count
    progress.at(1.0)
    return Damage(mask, lines, specks)


def find_printed(image: Image, sensitivity: float = 50.0, progress: Progress = SILENT) -> Damage:
    """As find(), but eyes are not taken for dust, nor brows and glasses for scratches."""
    keep = np.zeros((image.height, image.width), bool)
    for face in faces.find(image):
        bottom = face.top + face.size * 6 // 10
        keep[max(0, face.top + face.size // 6) : bottom, max(0, face.left) : face.left + face.size] = True
    progress.at(0.1)
    return find(image, sensitivity, keep, progress.part(0.1, 1.0))


def _light(image: Image) -> Pixels:
    values = as_bytes(image.pixels, image.peak)
    grey = values[:, :, 0] if image.grey else cv2.transform(values, np.array([[0.299, 0.587, 0.114]], np.float32))
    return np.clip(grey, 0, 255).astype(np.uint8)


def _thin(light: Pixels, radius: int) -> Iterator[tuple[Pixels, Pixels]]:
    """For light things and dark ones: how much each pixel stands out from what is wider, and that less the texture."""
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    for way in (cv2.MORPH_TOPHAT, cv2.MORPH_BLACKHAT):
        thin = cv2.morphologyEx(light, way, disc).astype(np.float32)
        around = cv2.blur(thin, (16 * radius + 1, 16 * radius + 1))
        yield thin, np.maximum(thin - np.float32(LIVELY) * around, 0)


def _lines(
    thin: Pixels, part: Pixels, radius: int, ease: float, spared: Pixels | None, progress: Progress
) -> tuple[Pixels, int]:
    length = 4 * radius + 7
    wide = cv2.dilate(part, np.ones((3, 3), np.uint8))  # so that a line may bend a little
    long: Pixels = np.zeros_like(part)
    for number in range(DIRECTIONS):
        progress.at(number / DIRECTIONS)
        long = np.maximum(long, cv2.morphologyEx(wide, cv2.MORPH_OPEN, _line(length, np.pi * number / DIRECTIONS)))
    weak = ((np.minimum(long, 2 * wide) > FAINT * ease) & (thin > FAINT * ease)).astype(np.uint8)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(weak, connectivity=8)
    loudest = np.zeros(count, np.float32)
    np.maximum.at(loudest, labels.ravel().astype(np.intp), long.ravel())
    extent = np.hypot(boxes[:, cv2.CC_STAT_WIDTH], boxes[:, cv2.CC_STAT_HEIGHT])
    area = boxes[:, cv2.CC_STAT_AREA]
    keep = (loudest > CLEAR * ease) & (extent > length) & (area < FAT * radius * extent)
    keep &= ~_frames(boxes, part.shape)
    if spared is not None:
        keep &= np.bincount(labels[spared], minlength=count) < WITHIN * area
    keep[0] = False
    return np.asarray(keep[labels]), int(keep.sum())


def _frames(boxes: Pixels, shape: tuple[int, ...]) -> Pixels:
    """Which components run along most of an edge of the picture: the print's own border."""
    left, top, wide, high = (boxes[:, number] for number in range(4))
    beside = (left <= 1) | (left + wide >= shape[1] - 1)
    above = (top <= 1) | (top + high >= shape[0] - 1)
    return np.asarray((beside & (high > shape[0] / 3)) | (above & (wide > shape[1] / 3)))


def _line(length: int, angle: float) -> Pixels:
    """A thin straight structuring element."""
    half = length // 2
    element = np.zeros((length, length), np.uint8)
    dx, dy = half * np.cos(angle), half * np.sin(angle)
    start, end = (round(half - dx), round(half - dy)), (round(half + dx), round(half + dy))
    return np.asarray(cv2.line(element, start, end, 1))


def _specks(thin: Pixels, part: Pixels, radius: int, ease: float, keep: Pixels | None) -> tuple[Pixels, int]:
    clear = (part > SPECK * ease).astype(np.uint8)
    if keep is not None:
        clear[keep] = 0
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(clear, connectivity=8)
    found, number = np.zeros(thin.shape, bool), 0
    for speck in range(1, count):
        left, top, wide, high, area = (int(value) for value in boxes[speck])
        if max(wide, high) > 3 * radius or area < 2 or area < 0.4 * wide * high:
            continue
        y, x, reach = top, left, 2 * radius + 2
        window = (slice(max(0, y - reach), y + high + reach), slice(max(0, x - reach), x + wide + reach))
        own = labels[window] == speck
        near = cv2.dilate(own.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
        ring = thin[window][~near]
        if ring.size and np.quantile(ring, 0.97) > ALONE * float(thin[window][own].max()):
            continue
        found[window] |= own
        number += 1
    return found, number
