"""Bands: the eight families of colours that photographers name, as weights over a colour's hue."""

from collections.abc import Callable
from functools import cache

import numpy as np

from editor.imaging.fused import Floats
from editor.imaging.kernels import by_hue

# Hue angles in Oklab, in degrees; how far it is to the next is how far a hue may be moved.
BANDS = {
    "red": 27.0,
    "orange": 60.0,
    "yellow": 105.0,
    "green": 142.0,
    "aqua": 195.0,
    "blue": 258.0,
    "purple": 300.0,
    "magenta": 342.0,
}
WHEEL = (0.0, 60.0, 120.0, 180.0, 240.0, 300.0, 360.0)  # hue as on a colour wheel in a program: red, yellow, green …
OKLAB = (29.2, 109.8, 142.5, 194.8, 264.1, 328.4, 389.2)  # the same hues in Oklab


STEPS = 7200  # around the circle of hues: each twentieth of a degree is worked out once
FAINT = 0.06  # chroma from which on a colour wholly belongs to its family


def banded(lab: Floats, values: Floats) -> Floats:
    """What each colour (Oklab N×3) gets of values that the bands have (8, or K×8), N or K×N float32: between two bands
    of both, in all once; greys and near-greys, which have no hue worth the name, get less."""
    given = np.asarray(values, np.float32)
    found = by_hue(lab, np.atleast_2d(given) @ _around(), FAINT)
    return found[0] if given.ndim == 1 else found


def around(function: Callable[[Floats], Floats]) -> Floats:
    """A function of hue (Oklab, in degrees, −180 to 180) as a table for by_hue(), 1×STEPS."""
    hue = np.arange(STEPS) * (360 / STEPS)
    return np.asarray(function(np.where(hue > 180, hue - 360, hue)), np.float32)[None]


@cache
def _around() -> Floats:
    """How much each hue of the circle belongs to each band, 8×STEPS."""
    hue = np.arange(STEPS) * (360 / STEPS)
    centres = np.array(list(BANDS.values()))
    around = np.concatenate([centres[-1:] - 360, centres, centres[:1] + 360])
    found = np.zeros((STEPS, len(centres) + 2))
    at = np.where(hue < around[0], hue + 360, hue)
    low = np.clip(np.searchsorted(around, at, side="right") - 1, 0, len(around) - 2)
    t = (at - around[low]) / (around[low + 1] - around[low])
    smooth = t * t * (3 - 2 * t)
    rows = np.arange(STEPS)
    found[rows, low] = 1 - smooth
    found[rows, low + 1] = smooth
    found[:, 1] += found[:, -1]
    found[:, -2] += found[:, 0]
    return np.ascontiguousarray(found[:, 1:-1].T, np.float32)


def direction(hue: float) -> tuple[float, float]:
    """Where a hue of the colour wheel (0–360: red, yellow, green, aqua, blue, magenta) points in Oklab."""
    angle = np.radians(np.interp(hue % 360, WHEEL, OKLAB))
    return float(np.cos(angle)), float(np.sin(angle))
