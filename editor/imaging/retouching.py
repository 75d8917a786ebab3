"""Retouching: small parts of a picture replaced by others, healed, or cleared of red eyes.

Everything works on a cut-out around the place; outside the dilated, feathered mask no pixel is touched.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from editor.imaging.colour import luma
from editor.imaging.drawing import stroke
from editor.imaging.fused import Floats
from editor.imaging.image import Image, Pixels
from editor.imaging.patchfill import offsets, spread
from editor.imaging.resample import shrink

GUIDE_EDGE = 1024  # long edge of the copy on which sources are looked for
FILL_EDGE = 160  # long edge of the copy on which holes are filled
Points = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Place:
    """What is retouched: a line of points (fractions of the picture) and the diameter of the brush (fraction of the
    long edge); feather 0–1."""

    points: tuple[tuple[float, float], ...]
    size: float
    feather: float


@dataclass(frozen=True, eq=False)
class _Cut:
    """A part of the picture: where it begins, and how much each of its pixels is retouched."""

    left: int
    top: int
    weight: Floats


def clone(pixels: Pixels, place: Place, source: tuple[float, float], opacity: float) -> None:
    """Copy what lies at the place moved by source (fractions of the picture) over it. Changes pixels in place."""
    cut = _cut_out(pixels, place)
    _put(pixels, cut, _shifted(pixels, cut, source), opacity)


def heal(pixels: Pixels, place: Place, source: tuple[float, float], opacity: float) -> None:
    """Like clone(), but with the light and colour of the place's surroundings. Changes pixels in place."""
    cut = _cut_out(pixels, place)
    here: Floats = _part(pixels, cut).astype(np.float32)
    there: Floats = _shifted(pixels, cut, source).astype(np.float32)
    outside = cut.weight == 0
    if outside.any():
        there = there + _relaxed(spread(here - there, outside), outside)
    _put(pixels, cut, there, opacity)


def replace(pixels: Pixels, place: Place, opacity: float, fill: Callable[[Pixels, Pixels], Pixels]) -> None:
    """Fill the place with what `fill` makes of a cut-out (H×W×C) and its hole (H×W bool). Changes pixels in place."""
    cut = _cut_out(pixels, place, around=1.6)
    part, hole = _part(pixels, cut), cut.weight > 0
    if hole.all() or not hole.any():
        return
    made = fill(part.copy(), hole)
    _put(pixels, _Cut(cut.left, cut.top, (made != part).any(2).astype(np.float32)), made, opacity)


def remove(pixels: Pixels, place: Place, opacity: float) -> None:
    """Fill the place with pieces of what is around it. Changes pixels in place."""
    cut = _cut_out(pixels, place, around=1.6)
    part = _part(pixels, cut)
    height, width = part.shape[:2]
    factor = min(1.0, FILL_EDGE / max(height, width))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    small = cv2.resize(_three(part).astype(np.float32), size, interpolation=cv2.INTER_AREA)
    hole = cv2.resize((cut.weight > 0).astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0
    if hole.all() or not hole.any():
        return
    shift = offsets(np.asarray(small, np.float32), hole)
    filled = _gathered(part, shift, hole)
    inside = cut.weight > 0
    seam = _relaxed(spread(part.astype(np.float32) - filled, ~inside & _near(inside)), ~inside)
    fade = np.clip(cv2.distanceTransform(inside.astype(np.uint8), cv2.DIST_L2, 3) / max(3.0, 0.06 * max(size)), 0, 1)
    # The whole of the brush is replaced: a soft rim would leave a ghost of what is to go.
    rim = np.clip(cv2.distanceTransform(inside.astype(np.uint8), cv2.DIST_L2, 3) / 1.5, 0, 1)
    _put(pixels, _Cut(cut.left, cut.top, np.asarray(rim, np.float32)), filled + seam * (1 - fade)[..., None], opacity)


def red_eye(pixels: Pixels, place: Place, opacity: float, peak: float) -> None:
    """Take the red out of pupils. Changes pixels in place; grey pictures have no red eyes."""
    if pixels.shape[2] != 3:
        return
    cut = _cut_out(pixels, place)
    part = _part(pixels, cut).astype(np.float32) / peak
    others = part[..., 1:].max(axis=2)
    redness = np.clip((part[..., 0] - 1.25 * others) / np.maximum(0.35 * part[..., 0], 0.04), 0, 1)
    dark = np.minimum(part[..., 1], part[..., 2]) * 0.9
    calm = np.stack([dark, dark, dark], axis=-1)
    soft = cv2.GaussianBlur(np.ascontiguousarray(redness), (0, 0), max(0.5, 0.02 * max(redness.shape)))
    weight = np.minimum(cut.weight, np.maximum(redness, soft))
    _put(pixels, _Cut(cut.left, cut.top, weight), calm * peak, opacity)


def find_source(image: Image, place: Place) -> tuple[float, float]:
    """A move (fractions) to a place near by whose surroundings look the same: where to heal from."""
    guide = shrink(image, GUIDE_EDGE)
    grey = luma(guide.pixels) / np.float32(image.peak)
    cut = _cut_out(guide.pixels, place, around=0.6)
    height, width = cut.weight.shape
    inside = cut.weight > 0
    template = np.ascontiguousarray(grey[cut.top : cut.top + height, cut.left : cut.left + width])
    reach = 3 * max(height, width) + 8
    top, left = max(0, cut.top - reach), max(0, cut.left - reach)
    window = np.ascontiguousarray(grey[top : cut.top + height + reach, left : cut.left + width + reach])
    cost = cv2.matchTemplate(window, template, cv2.TM_SQDIFF, mask=(~inside).astype(np.float32))
    y, x = np.mgrid[0 : cost.shape[0], 0 : cost.shape[1]]
    down, right = y + top - cut.top, x + left - cut.left
    rows, columns = np.nonzero(inside)
    tall, wide = (int(np.ptp(each)) + 2 for each in (rows, columns))
    overlaps = (np.abs(down) < tall) & (np.abs(right) < wide)
    scale = max(float(np.sum(~inside)), 1.0)
    cost = np.asarray(cost) / scale + 2e-4 * np.hypot(down, right) / max(tall, wide)
    cost[overlaps | ~np.isfinite(cost)] = np.inf
    best = int(np.argmin(cost))
    if not np.isfinite(cost.flat[best]):
        return (wide * 1.5 / guide.width, 0.0)
    return float(right.flat[best] / guide.width), float(down.flat[best] / guide.height)


def spots_view(image: Image, threshold: float) -> Image:
    """The picture as white lines and dots where something is finer than its surroundings: dust shows. threshold 0–100:
    the higher, the less is shown."""
    light = luma(image.pixels) / np.float32(image.peak)
    fine = np.abs(light - cv2.GaussianBlur(light, (0, 0), max(1.0, 0.002 * max(light.shape))))
    limit = 0.002 + 0.08 * (threshold / 100) ** 2
    return Image((np.clip(fine / limit - 0.5, 0, 1) * 255).astype(np.uint8)[..., None])


def _cut_out(pixels: Pixels, place: Place, around: float = 0.35) -> _Cut:
    """The part of the picture around a place, with so much more to each side as a part of the place's own extent."""
    height, width = pixels.shape[:2]
    radius = max(0.5, place.size / 2 * max(height, width))
    at = np.array([(x * width, y * height) for x, y in place.points], np.float64).reshape(-1, 2)
    margin = 1.0 * radius + around * max(2 * radius, float(np.ptp(at, axis=0).max())) + 4
    left, top = (int(max(0, v)) for v in np.floor(at.min(0) - margin))
    right, bottom = (int(v) + 1 for v in np.ceil(at.max(0) + margin))
    right, bottom = max(left + 1, min(right, width)), max(top + 1, min(bottom, height))
    left, top = min(left, width - 1), min(top, height - 1)
    wide, tall = max(1, right - left), max(1, bottom - top)
    inside = [((x - left) / wide, (y - top) / tall) for x, y in at]
    return _Cut(left, top, stroke((tall, wide), inside, radius, place.feather))


def _part(pixels: Pixels, cut: _Cut) -> Pixels:
    height, width = cut.weight.shape
    return pixels[cut.top : cut.top + height, cut.left : cut.left + width]


def _shifted(pixels: Pixels, cut: _Cut, source: tuple[float, float]) -> Pixels:
    """The part moved by source; beyond the edge the picture is mirrored."""
    height, width = pixels.shape[:2]
    tall, wide = cut.weight.shape
    rows = np.arange(tall) + cut.top + round(source[1] * height)
    columns = np.arange(wide) + cut.left + round(source[0] * width)
    return pixels[np.ix_(_mirrored(rows, height), _mirrored(columns, width))]


def _mirrored(at: "np.ndarray", length: int) -> "np.ndarray":
    folded = np.mod(at, 2 * length)
    return np.where(folded < length, folded, 2 * length - 1 - folded)


def _put(pixels: Pixels, cut: _Cut, new: Pixels, opacity: float) -> None:
    """Write the new part where it has weight, at the picture's depth."""
    part = _part(pixels, cut)
    old = part.astype(np.float32)
    made = old + (new.astype(np.float32) - old) * (cut.weight * np.float32(opacity))[..., None]
    if np.issubdtype(pixels.dtype, np.integer):
        made = np.clip(np.rint(made), 0, np.iinfo(pixels.dtype).max)
    touched = cut.weight > 0
    part[touched] = made[touched].astype(pixels.dtype)


def _relaxed(plane: Floats, fixed: "np.ndarray", rounds: int = 24) -> Floats:
    """A smooth guess made smoother where it is not fixed, towards a membrane stretched between what is."""
    free = ~fixed[..., None]
    for _ in range(rounds):
        mean = np.asarray(cv2.blur(plane, (3, 3)), np.float32).reshape(plane.shape)
        plane = np.where(free, mean, plane)
    return plane


def _near(inside: "np.ndarray") -> "np.ndarray":
    return np.asarray(cv2.dilate(inside.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0)


def _three(part: Pixels) -> Pixels:
    return np.repeat(part, 3, axis=2) if part.shape[2] == 1 else part


def _gathered(part: Pixels, shift: "np.ndarray", hole: "np.ndarray") -> Floats:
    """The part with the hole filled from where shift (on a smaller copy) says: between four neighbours of the small
    copy, the mean of what each would take."""
    height, width = part.shape[:2]
    rows, columns = hole.shape
    y, x = np.meshgrid(np.arange(height), np.arange(width), indexing="ij")
    move = shift - np.stack(np.meshgrid(np.arange(rows), np.arange(columns), indexing="ij"), axis=-1)
    low_y, low_x = (y + 0.5) * rows / height - 0.5, (x + 0.5) * columns / width - 0.5
    summed, total = np.zeros(part.shape, np.float32), np.zeros((height, width, 1), np.float32)
    weigh: Callable[[Floats], Floats] = lambda t: np.clip(1 - np.abs(t), 0, 1)  # noqa: E731
    for a in (0, 1):
        for b in (0, 1):
            i = np.clip(np.floor(low_y).astype(int) + a, 0, rows - 1)
            j = np.clip(np.floor(low_x).astype(int) + b, 0, columns - 1)
            weight = weigh(low_y - i) * weigh(low_x - j) * hole[i, j] + 1e-6
            from_y = np.clip(np.rint(y + move[i, j, 0] * height / rows).astype(int), 0, height - 1)
            from_x = np.clip(np.rint(x + move[i, j, 1] * width / columns).astype(int), 0, width - 1)
            summed += part[from_y, from_x].astype(np.float32) * weight[..., None]
            total += weight[..., None]
    return np.asarray(summed / total, np.float32)
