"""The fused pass in numpy: what the compiled kernel is held to, and what runs where there is none."""

from collections.abc import Iterable, Sequence

import cv2
import numpy as np

from editor.imaging.fused import (
    CUBE,
    CURVE,
    FLOOR,
    HEADROOM,
    KNOTS,
    LEAST,
    LUMINANCE,
    PARTS,
    Floats,
    Output,
    Pass,
    Plane,
    Planes,
)
from editor.imaging.image import Pixels
from editor.imaging.tiles import Box

LUMA = (0.299, 0.587, 0.114)  # ITU-R BT.601


def develop(planes: Planes, look: Pass, mask: Floats | None = None) -> tuple[Floats, Floats, Floats]:
    """The pass on all rows of the planes, as three planes of linear light float32, 0–1. mask: H×W, 0–1."""
    gain = _exponent(planes, look)
    before = [np.nan_to_num(plane.astype(np.float32), nan=0.0) for plane in planes.rgb]
    rgb = before if gain is None else [plane * np.exp2(np.clip(gain, -30, 30)) for plane in before]
    if planes.haze is not None and look.veil:
        veil = np.minimum(look.veil * planes.haze.astype(np.float32), 0.95)
        rgb = [(plane - veil * air) / (1 - veil) for plane, air in zip(rgb, look.air, strict=True)]
    rgb = [sum(row[i] * rgb[i] for i in range(3)) for row in look.matrix]
    rgb = _through_cube(_through_curve(rgb, look.curve), look.cube)
    after = [v * v for v in rgb]
    if mask is not None:
        weight = mask.astype(np.float32)
        after = [old + (new - old) * weight for old, new in zip(before, after, strict=True)]
    return after[0], after[1], after[2]


def encode(rgb: Iterable[Floats], output: Output) -> Pixels:
    """Three planes of linear Rec. 2020 light as pixels H×W×3."""
    planes = [plane.astype(np.float32) for plane in rgb]
    made = np.empty((*planes[0].shape, 3), output.dtype)
    peak = np.iinfo(made.dtype).max if np.issubdtype(made.dtype, np.integer) else 0
    for channel, row in enumerate(output.matrix):
        light = sum(row[i] * planes[i] for i in range(3))
        value = _over_light(output.table[channel], np.clip(light, 0, 1))
        made[..., channel] = value * peak + 0.5 if peak else value
    return made


def recoloured(pixels: Pixels, axis: Floats, cube: Floats) -> Pixels:
    """Pixels of the screen through a cube; see kernels.recoloured."""
    made = pixels.copy()
    numbers = [axis[pixels[..., channel]] for channel in (2, 1, 0)]
    for channel, plane in zip((2, 1, 0), _through_cube(numbers, cube), strict=True):
        made[..., channel] = plane * 255 + 0.5
    return made


def decode(rows: Pixels, table: Floats, matrix: Floats) -> list[Floats]:
    """Pixels H×W×3 or H×W×1 (uint8, uint16) as three planes of linear Rec. 2020 light. table: 3×256 or 3×65536."""
    light = [table[channel][rows[..., min(channel, rows.shape[2] - 1)]] for channel in range(3)]
    return [sum(row[i] * light[i] for i in range(3)) for row in matrix]


def smaller(plane: Plane, height: int, width: int) -> Plane:
    """A plane at another size, bilinear."""
    return cv2.resize(plane.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR).astype(np.float16)


def log_luminance(rgb: Iterable[Floats]) -> Floats:
    """Stops below or above white, with a floor that keeps noise in black from looking like contrast."""
    light = sum(weight * plane for weight, plane in zip(LUMINANCE, rgb, strict=True))
    return np.log2(np.maximum(light, 0) + np.float32(FLOOR))


def _exponent(planes: Planes, look: Pass) -> Floats | None:
    terms = []
    if planes.base is not None:
        knot = (np.clip(planes.base.astype(np.float32), -12, 3.9999) + 12) * ((KNOTS - 1) / 16)
        if look.gain.any():
            terms.append(_lookup(look.gain, knot))
        if planes.mid is not None and look.mid_gain.any():
            terms.append(_lookup(look.mid_gain, knot) * planes.mid.astype(np.float32))
        if planes.noise is not None and look.grain.any():
            terms.append(_lookup(look.grain, knot) * planes.noise.astype(np.float32))
    if planes.hi is not None and look.hi:
        terms.append(look.hi * planes.hi.astype(np.float32))
    if planes.edge is not None and look.edge:
        terms.append(look.edge * planes.edge.astype(np.float32))
    if look.vignette.any():
        terms.append(_lookup(look.vignette, _radii(planes, look)))
    return np.add.reduce(terms, dtype=np.float32) if terms else None


def _radii(planes: Planes, look: Pass) -> Floats:
    """Squared distance from the middle in units of the vignette's table."""
    (height, width), (rows, columns) = planes.frame, planes.shape
    y = ((np.arange(rows, dtype=np.float32) + planes.top + 0.5) * (2 / height) - 1) * look.oval[1]
    x = ((np.arange(columns, dtype=np.float32) + planes.left + 0.5) * (2 / width) - 1) * look.oval[0]
    return np.minimum((y * y)[:, None] + (x * x)[None, :], 1.9999) * ((KNOTS - 1) / 2)


def _lookup(table: Floats, index: Floats) -> Floats:
    """The table between its knots; index is within 0 and the last knot."""
    low = np.minimum(index.astype(np.int32), len(table) - 2)
    return table[low] + (table[low + 1] - table[low]) * (index - low)


def _through_curve(rgb: list[Floats], curve: Floats | None) -> list[Floats]:
    if curve is None:
        return [np.sqrt(np.clip(plane, 0, 1)) for plane in rgb]
    return [np.clip(_over_light(table, plane), 0, 1) for table, plane in zip(curve, rgb, strict=True)]


def _over_light(table: Floats, light: Floats) -> Floats:
    """A table over LIGHT between its knots."""
    mantissa, exponent = np.frexp(np.clip(light, 2.0**LEAST, HEADROOM * 0.9999))
    knot = (exponent - 1 - LEAST + (2 * mantissa - 1)) * PARTS  # in each doubling, evenly spaced
    low = np.minimum(knot.astype(np.int32), CURVE - 2)
    return np.asarray(table[low] + (table[low + 1] - table[low]) * (knot - low), np.float32)


def _through_cube(rgb: list[Floats], cube: Floats | None) -> list[Floats]:
    """Tetrahedral interpolation: along the greatest coordinate first, then the middle one, then the least."""
    if cube is None:
        return rgb
    flat = cube.reshape(-1, 4)[:, :3]
    scaled = np.stack([v * (CUBE - 1) for v in rgb])
    low = np.minimum(scaled.astype(np.int32), CUBE - 2)
    part = scaled - low
    steps = np.array([CUBE * CUBE, CUBE, 1]).reshape(3, *[1] * (part.ndim - 1))
    order = np.argsort(-part, axis=0, kind="stable")
    part = np.take_along_axis(part, order, 0)
    steps = np.take_along_axis(np.broadcast_to(steps, part.shape), order, 0)
    corner = (low * np.array([CUBE * CUBE, CUBE, 1]).reshape(3, *[1] * (part.ndim - 1))).sum(0)
    result = flat[corner] * (1 - part[0])[..., None]
    for index in range(3):
        corner = corner + steps[index]
        after = part[index + 1] if index < 2 else 0
        result += flat[corner] * (part[index] - after)[..., None]
    return [np.clip(result[..., channel], 0, 1) for channel in range(3)]


def roots(lab: Floats, cones: Floats, light: Floats) -> Floats:
    """Oklab to the roots of light; see kernels.roots."""
    seen = lab @ cones.T
    made = np.zeros((len(lab), 4), np.float32)
    made[:, :3] = np.sqrt(np.clip((seen * seen * seen) @ light.T, 0, 1))
    return made


def by_hue(lab: Floats, tables: Floats, faint: float) -> Floats:
    """What tables over the circle of hues say of colours; see kernels.by_hue."""
    steps = tables.shape[1]
    turn = np.arctan2(lab[:, 2], lab[:, 1]) * np.float32(steps / (2 * np.pi))
    found = np.asarray(tables, np.float32)[:, np.rint(turn).astype(np.int32) % steps]
    if faint > 0:
        t = np.clip(np.hypot(lab[:, 1], lab[:, 2]) / np.float32(faint), 0, 1)
        found *= t * t * (3 - 2 * t)
    return found


def blended(original: Pixels, changed: Pixels, own: float, light: float) -> Pixels:
    """Pixels with so much of a change; see kernels.blended."""
    weights = np.eye(3, dtype=np.float32) * np.float32(own) + np.float32(light) * np.array(LUMA, np.float32)
    change = cv2.transform(cv2.subtract(changed, original, dtype=cv2.CV_16S), weights)
    return np.asarray(cv2.add(original, change, dtype=cv2.CV_8U))


def held_back(sharp: Floats, soft: Floats) -> Floats:
    """Detail held to half a stop; see kernels.held_back."""
    detail = np.subtract(sharp, soft, dtype=np.float32)
    return np.asarray(detail / np.sqrt(1 + 4 * detail * detail), np.float32)


def spared(detail: Floats, around: Floats, slope: float, masking: float) -> Floats:
    """Detail, less in plain areas; see kernels.spared."""
    share = np.minimum(np.float32(slope) * around, 1)
    return np.asarray(detail * (1 - masking + masking * share * share), np.float32)


def grained(tile: Floats, part: Box, step: float, strength: float) -> Floats:
    """A part of unit grain; see kernels.grained."""
    side = tile.shape[0] - 2
    x = (((np.arange(part.left, part.right) + 0.5) * step) % side).astype(np.float32)
    y = (((np.arange(part.top, part.bottom) + 0.5) * step) % side).astype(np.float32)
    across, down = (np.broadcast_to(each, (len(y), len(x))) for each in (x[None, :], y[:, None]))
    noise = cv2.remap(tile, across.copy(), down.copy(), cv2.INTER_LINEAR)
    return np.asarray(noise * np.float32(strength), np.float32)


def local(luminance: Floats, maps: Sequence[Floats], size: tuple[int, int], part: Box) -> tuple[Floats, Floats, Floats]:
    """Base, mid and hi; see kernels.local."""
    grown = [stretched(each, size, part) for each in maps]
    base, form = grown[0] * luminance + grown[1], grown[2] * luminance + grown[3]
    return base, form - base, luminance - form


def stretched(plane: Floats, size: tuple[int, int], part: Box) -> Floats:
    """A part (float32) of a coarse map brought to size (height, width), bilinear."""
    height, width = size
    if plane.shape == size:
        return plane[part.top : part.bottom, part.left : part.right]
    y = (np.arange(part.top, part.bottom, dtype=np.float32) + 0.5) * (plane.shape[0] / height) - 0.5
    y = np.clip(y, 0, plane.shape[0] - 1)
    low = np.minimum(y.astype(np.int32), max(plane.shape[0] - 2, 0))
    high = np.minimum(low + 1, plane.shape[0] - 1)
    band = plane[low] + (plane[high] - plane[low]) * (y - low)[:, None]
    if part.width == width:  # a row is stretched as a column was: OpenCV's linear has the same knots and edges
        return np.asarray(cv2.resize(band, (width, part.height), interpolation=cv2.INTER_LINEAR), np.float32)
    x = (np.arange(part.left, part.right, dtype=np.float32) + 0.5) * (plane.shape[1] / width) - 0.5
    x = np.clip(x, 0, plane.shape[1] - 1)
    left = np.minimum(x.astype(np.int32), max(plane.shape[1] - 2, 0))
    right = np.minimum(left + 1, plane.shape[1] - 1)
    return np.asarray(band[:, left] + (band[:, right] - band[:, left]) * (x - left), np.float32)
