"""The fused pass as values: what it reads, what it does to each pixel, what it writes. The kernel knows only these.

For each pixel, with r, g, b in linear Rec. 2020 light (white = 1):

    e    = gain[base] + mid_gain[base]·mid + hi·hi_plane + edge·edge_plane + grain[base]·noise + vignette[r²]
    rgb  = 2^e · rgb;  rgb = (rgb − veil·haze·air) / (1 − veil·haze);  rgb = matrix · rgb
    v    = curve[rgb]  (v is the square root of display light, 0–1);  v = cube[v];  rgb = v²
    rgb  = the pixel's former rgb, and as much of this one as the mask says

and at the end, if pixels are wanted, `table[matrix · rgb]` in the depth asked for.
"""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating[Any]]  # float32, if nothing else is said
Plane = Floats  # float32, or float16 (finite numbers only) where memory counts

KNOTS = 65
BASE = np.linspace(-12.0, 4.0, KNOTS, dtype=np.float32)  # log2 light, where tables over `base` have their knots
RADII = np.linspace(0.0, 2.0, KNOTS, dtype=np.float32)  # squared distance from the middle; the corners are at 2
LEAST, OCTAVES, PARTS = -20, 24, 128  # tables over light: from 2^−20, so many doublings with so many knots in each
CURVE = OCTAVES * PARTS + 1
HEADROOM = 2.0 ** (LEAST + OCTAVES)  # tables over light end here
CUBE = 33
FLOOR = 2.0**-11  # light added before a logarithm is taken: about one and a half steps of an 8-bit photo
LUMINANCE = (0.2627, 0.6780, 0.0593)  # of Rec. 2020


def _light() -> Floats:
    """Knots evenly spaced within each doubling: a float's leading bits are the number of its knot."""
    steps = np.arange(CURVE)
    return np.ldexp(1 + (steps % PARTS) / PARTS, steps // PARTS + LEAST).astype(np.float32)


LIGHT = _light()  # where tables over light have their knots
LIGHT_FROM_0 = np.concatenate([[0], LIGHT[1:]]).astype(np.float32)  # what they hold: the first knot stands for black


@dataclass(frozen=True, eq=False)
class Planes:
    """What the pass reads: H×W planes of one dtype. Where a plane is None, what depends on it changes nothing.

    base: log2 luminance smoothed within edges; mid, hi: what was smoothed away, coarse and fine (stops);
    edge: what sharpening may add; noise: unit grain; haze: 0–1. top, left, frame: where in which whole
    picture (height, width) these lie. luminance: what base, mid and hi are parts of; the pass does not read it.
    """

    rgb: tuple[Plane, Plane, Plane]
    frame: tuple[int, int]
    top: int = 0
    base: Plane | None = None
    mid: Plane | None = None
    hi: Plane | None = None
    edge: Plane | None = None
    noise: Plane | None = None
    haze: Plane | None = None
    left: int = 0
    luminance: Plane | None = None

    @property
    def shape(self) -> tuple[int, int]:
        height, width = self.rgb[0].shape
        return int(height), int(width)


def _flat() -> Floats:
    return np.zeros(KNOTS, np.float32)


@dataclass(frozen=True, eq=False)
class Pass:
    """What is done: tables over BASE (gain, mid_gain, grain: stops) and RADII (vignette: stops, with the frame's
    half axes stretched by `oval`), amounts (hi, edge, veil), matrix 3×3, curve 3×CURVE over LIGHT giving v,
    cube CUBE³×4 over v (red slowest; the fourth number is padding). None where there is none."""

    gain: Floats = field(default_factory=_flat)
    mid_gain: Floats = field(default_factory=_flat)
    grain: Floats = field(default_factory=_flat)
    vignette: Floats = field(default_factory=_flat)
    oval: tuple[float, float] = (1.0, 1.0)
    hi: float = 0.0
    edge: float = 0.0
    veil: float = 0.0
    air: tuple[float, float, float] = (1.0, 1.0, 1.0)
    matrix: Floats = field(default_factory=lambda: np.eye(3, dtype=np.float32))
    curve: Floats | None = None
    cube: Floats | None = None


@dataclass(frozen=True, eq=False)
class Output:
    """How light becomes pixels: matrix 3×3 from Rec. 2020, table 3×CURVE over LIGHT giving 0–1, and the dtype."""

    matrix: Floats
    table: Floats
    dtype: npt.DTypeLike = np.uint8
