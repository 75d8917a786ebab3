"""Local: what of a photo is broad light and dark, what is form, and what is texture; and where there is haze.

The measures are taken on a small copy and told as coarse maps, so that a preview and the whole photo see the same.
Sources: He, Sun, Tang, Guided Image Filtering, 2010, and Fast Guided Filter, 2015 (coefficients from a small copy);
He, Sun, Tang, Single Image Haze Removal Using Dark Channel Prior, 2009.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from editor.imaging.fused import Floats
from editor.imaging.kernels import held_back, log_luminance, side_by_side, spared

MAP_EDGE = 768  # long edge of the maps
BASE_RADIUS, BASE_CONTRAST = 0.035, 0.7  # of the long edge; stops: what is stronger than this stays an edge
LEAST_RADIUS = 0.2  # pixels: a smaller blur is none
FORM_RADIUS, FORM_CONTRAST = 0.006, 0.16


@dataclass(frozen=True, eq=False)
class Maps:
    """Coarse h×w float32 maps that cover a whole frame. base = a·l + b of a pixel's log luminance l, and so for
    form (base and what lies between it and texture); haze 0–1, its colour air; light: a gain, or None for 1."""

    base_a: Floats
    base_b: Floats
    form_a: Floats
    form_b: Floats
    haze: Floats | None
    air: tuple[float, float, float]
    light: Floats | None


def measure(rgb: Sequence[Floats], light: Floats | None = None, *, haze: bool = False) -> Maps:
    """The maps of a photo from a small copy of it: three planes of light."""
    planes = [plane if light is None else plane * light for plane in rgb]
    luminance = log_luminance(planes)
    long = max(luminance.shape)
    (veil, air), (base_a, base_b), (form_a, form_b) = side_by_side(  # the longest first
        lambda: _haze(planes, luminance) if haze else (None, (1.0, 1.0, 1.0)),
        lambda: self_guided(luminance, max(1, round(BASE_RADIUS * long)), BASE_CONTRAST),
        lambda: self_guided(luminance, max(1, round(FORM_RADIUS * long)), FORM_CONTRAST),
    )
    return Maps(base_a, base_b, form_a, form_b, veil, air, light)


def self_guided(plane: Floats, radius: int, contrast: float) -> tuple[Floats, Floats]:
    """Coefficients a, b such that a·plane + b is the plane smoothed within edges stronger than contrast."""
    mean = _box(plane, radius)
    a = _variance(plane, mean, radius)
    a /= a + contrast * contrast
    mean -= a * mean
    return _box(a, radius), _box(mean, radius)


def guided(guide: Floats, plane: Floats, radius: int, contrast: float) -> Floats:
    """The plane smoothed, with its edges where the guide has them."""
    mean, value = _box(guide, radius), _box(plane, radius)
    variance = _variance(guide, mean, radius)
    variance += contrast * contrast
    a = _box(guide * plane, radius)
    a -= mean * value
    a /= variance
    value -= np.multiply(a, mean, out=mean)
    made = _box(a, radius)
    made *= guide
    made += _box(value, radius)
    return made


def sharpening(luminance: Floats, radius: float, masking: float) -> Floats:
    """What sharpening may add to log luminance (stops), held to half a stop. radius: of the blur it undoes, in
    pixels of this plane. masking 0–1: how much flat areas are spared."""
    detail, around = detail_of(luminance, radius, masked=masking > 0)
    return detail if around is None else spare_plain(detail, around, masking)


def detail_of(luminance: Floats, radius: float, *, masked: bool) -> tuple[Floats, Floats | None]:
    """What a blur of that radius takes away, held to half a stop; and, if masked, how much of it there is around each
    place: what spare_plain() makes of the two costs little for any masking."""
    if radius < LEAST_RADIUS:
        return np.zeros_like(luminance), None
    detail = held_back(luminance, np.asarray(cv2.GaussianBlur(luminance, (0, 0), radius)))
    if not masked:
        return detail, None
    side = 2 * max(1, round(4 * radius)) + 1
    return detail, np.asarray(cv2.blur(np.abs(detail), (side, side)), np.float32)


def spare_plain(detail: Floats, around: Floats, masking: float) -> Floats:
    """Less of the detail where there is little of it around."""
    return spared(detail, around, 1 / (0.004 + 0.12 * masking), masking)


def _variance(plane: Floats, mean: Floats, radius: int) -> Floats:
    found = _box(plane * plane, radius)
    found -= mean * mean
    return np.maximum(found, 0, out=found)


def _box(plane: Floats, radius: int) -> Floats:
    side = 2 * radius + 1
    return np.asarray(cv2.boxFilter(plane, -1, (side, side), borderType=cv2.BORDER_REFLECT))


def _haze(rgb: list[Floats], luminance: Floats) -> tuple[Floats, tuple[float, float, float]]:
    """How much of each place is veil (0–1), and the veil's colour."""
    side = max(3, round(0.015 * max(luminance.shape)) | 1)
    patch = np.ones((side, side), np.uint8)
    dark = cv2.erode(np.minimum(np.minimum(rgb[0], rgb[1]), rgb[2]), patch, borderType=cv2.BORDER_REFLECT)
    brightest = dark >= _high_quantile(np.asarray(dark, np.float32), 0.995)
    air = tuple(float(np.clip(np.median(plane[brightest]), 0.2, 1.0)) for plane in rgb)
    red, green, blue = (plane * np.float32(1 / a) for plane, a in zip(rgb, air, strict=True))
    veil = np.asarray(cv2.erode(np.minimum(np.minimum(red, green, out=red), blue, out=red), patch), np.float32)
    smooth = guided(luminance, np.clip(veil, 0, 1, out=veil), max(1, round(0.03 * max(luminance.shape))), 0.3)
    return np.clip(smooth, 0, 0.95, out=smooth), (air[0], air[1], air[2])


def _high_quantile(plane: Floats, share: float) -> float:
    """np.quantile() of a plane for a share near 1, which looks at the highest numbers alone."""
    rank = share * (plane.size - 1)
    some = plane.ravel()[:: max(1, plane.size // 10_000)]
    high = plane[plane >= np.quantile(some, max(0.0, 3 * share - 2))]
    below = plane.size - high.size
    if rank < below:  # the sample was not like the rest
        return float(np.quantile(plane, share))
    return float(np.quantile(high, (rank - below) / max(1, high.size - 1)))
