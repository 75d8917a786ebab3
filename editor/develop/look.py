"""Look: what the adjustments of one pass come to together, in the few primitives that the kernel knows.

An adjustment lowers itself: it takes a Look and gives a Look with its own part added. Order in a pass: local gains
(tone, detail, vignette, haze), the matrix, curves, colour. The methods take functions of arrays, so that an
adjustment can be written as the formula it is; they are run on a few thousand points, not on pixels.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

import numpy as np
import numpy.typing as npt

from editor.imaging import fused
from editor.imaging.colour import linear_to_srgb, srgb_to_linear
from editor.imaging.fused import Floats, Pass
from editor.imaging.kernels import roots
from editor.imaging.oklab import LAB_TO_LMS, LMS_TO_RGB, to_oklab

Function = Callable[[Floats], Floats]
SHOULDER = 3.0  # how late a brightened photo starts to hold back its highlights: higher is later and harder


@dataclass(frozen=True)
class Sharpening:
    """radius in full-size pixels; amount in stops per stop of detail; masking 0–1."""

    amount: float = 0.0
    radius: float = 1.0
    masking: float = 0.0


@dataclass(frozen=True)
class Grain:
    """amount in stops; size in full-size pixels; roughness 0–1."""

    amount: float = 0.0
    size: float = 1.5
    roughness: float = 0.5


@dataclass(frozen=True, eq=False)
class Colours:
    """What the cube's corners become, as Oklab N×3, red slowest."""

    lab: Floats

    @cached_property
    def cube(self) -> Floats:
        """As the kernel wants it."""
        return roots(self.lab, LAB_TO_LMS, LMS_TO_RGB).reshape(fused.CUBE, fused.CUBE, fused.CUBE, 4)

    @cached_property
    def neutral(self) -> bool:
        """Whether greys stay grey."""
        diagonal = (np.arange(fused.CUBE) * (fused.CUBE**2 + fused.CUBE + 1)).astype(int)
        return float(np.abs(self.lab[diagonal, 1:]).max()) < 1e-3


@dataclass(frozen=True, eq=False)
class Look:
    """base: the light of fused.BASE as it is seen by now (log2; exposure and earlier passes move it).
    curve: what fused.LIGHT becomes, as 3×CURVE display numbers (sRGB curve); None while untouched, as colours."""

    base: Floats = field(default_factory=lambda: fused.BASE)
    gain: Floats = field(default_factory=lambda: np.zeros(fused.KNOTS, np.float32))
    mid: float = 0.0
    hi: float = 0.0
    veil: float = 0.0
    vignette: Floats = field(default_factory=lambda: np.zeros(fused.KNOTS, np.float32))
    roundness: float = 0.0
    matrix: Floats = field(default_factory=lambda: np.eye(3, dtype=np.float32))
    curve: Floats | None = None
    colours: Colours | None = None
    sharpening: Sharpening = Sharpening()
    grain: Grain = Grain()

    def expose(self, stops: float) -> "Look":
        """More or less light. Brightening holds white back so that it does not clip: f(x) = g·x / (1 + (g³−1)x³)^⅓."""
        brighten = _exposed(stops)
        seen = np.log2(np.maximum(brighten(np.exp2(self.base)), 1e-9)).astype(np.float32)
        return replace(self.curved(lambda x: linear_to_srgb(brighten(srgb_to_linear(x)))), base=seen)

    def toned(self, stops_at: Function) -> "Look":
        """Local brightness: a gain in stops for every brightness of the surroundings (log2 light, white = 0)."""
        return replace(self, gain=self.gain + stops_at(self.base).astype(np.float32))

    def detailed(self, *, form: float = 0.0, texture: float = 0.0) -> "Look":
        """Stronger (> 0) or weaker (−1: none) local contrast, coarse (form) or fine (texture)."""
        return replace(self, mid=self.mid + form, hi=self.hi + texture)

    def lit(self, matrix: npt.ArrayLike) -> "Look":
        """Linear light through a 3×3 matrix (Rec. 2020 to Rec. 2020)."""
        return replace(self, matrix=(np.asarray(matrix, np.float64) @ self.matrix).astype(np.float32))

    def curved(self, function: Function, channels: tuple[int, ...] = (0, 1, 2)) -> "Look":
        """Display numbers (sRGB curve; 0–1, brighter than white above) through a function, each channel alone."""
        now = self.curve if self.curve is not None else np.tile(linear_to_srgb(fused.LIGHT_FROM_0), (3, 1))
        made = now.copy()
        for channel in channels:
            made[channel] = function(now[channel])
        return replace(self, curve=made)

    def coloured(self, function: Function) -> "Look":
        """Colour as Oklab (N×3: lightness 0–1, green–red, blue–yellow) through a function."""
        lab = self.colours.lab if self.colours is not None else _corners()
        return replace(self, colours=Colours(np.asarray(function(lab.copy()), np.float32)))

    def vignetted(self, stops_at: Function, roundness: float = 0.0) -> "Look":
        """A gain in stops by squared distance from the middle (0–2; 1 at the middle of a side, 2 in a corner).
        roundness: from the frame's own oval (0) to a circle (1)."""
        return replace(self, vignette=self.vignette + stops_at(fused.RADII).astype(np.float32), roundness=roundness)

    def dehazed(self, amount: float) -> "Look":
        """So much of the haze taken away (0–1), or more added (negative)."""
        return replace(self, veil=self.veil + amount)

    def sharpened(self, sharpening: Sharpening) -> "Look":
        return replace(self, sharpening=sharpening)

    def grained(self, grain: Grain) -> "Look":
        return replace(self, grain=grain)

    @property
    def local(self) -> bool:
        """Whether it reads the base plane, and so the maps must have been measured."""
        return bool(self.gain.any() or self.mid or self.hi or self.grain.amount or self.sharpening.amount)

    @property
    def only_colours(self) -> bool:
        """Whether nothing but its colours differs from no look at all."""
        local = self.local or self.veil or self.vignette.any() or self.curve is not None
        return not local and bool((self.matrix == np.eye(3)).all()) and self.base is fused.BASE

    @property
    def keeps_grey(self) -> bool:
        """Whether a photo without colour stays one."""
        white = self.matrix.sum(axis=1)
        same_light = np.ptp(white) < 1e-4 and self.veil == 0
        same_curve = self.curve is None or bool((self.curve == self.curve[0]).all())
        return bool(same_light and same_curve) and (self.colours is None or self.colours.neutral)

    def finished(self, size: tuple[int, int], air: tuple[float, float, float] = (1.0, 1.0, 1.0)) -> Pass:
        """As the kernel wants it. size: height and width of the picture; air: the colour of its haze."""
        curve = None if self.curve is None else self._roots()
        middle = np.clip(1 - np.abs(self.base + 3.0) / 5.5, 0, 1)  # form counts most in middle tones
        grain = np.clip(1.1 - np.abs(self.base + 2.5) / 6, 0.15, 1)
        return Pass(
            gain=self.gain,
            mid_gain=(self.mid * middle).astype(np.float32),
            grain=(self.grain.amount * grain).astype(np.float32),
            vignette=self.vignette,
            oval=_oval(self.roundness, *size),
            hi=self.hi,
            edge=self.sharpening.amount,
            veil=self.veil,
            air=air,
            matrix=self.matrix,
            curve=curve,
            cube=None if self.colours is None else self.colours.cube,
        )

    def _roots(self) -> Floats:
        """The curve as the kernel wants it: the square root of display light."""
        assert self.curve is not None
        alike = bool((self.curve == self.curve[0]).all())
        roots = np.sqrt(np.clip(srgb_to_linear(self.curve[:1] if alike else self.curve), 0, 1))
        return np.broadcast_to(roots, self.curve.shape)

    def seen_after(self) -> Floats:
        """The light of fused.BASE after this pass: what a later pass must take for the surroundings' brightness."""
        light = np.exp2(fused.BASE + self.gain)
        if self.curve is None:
            return np.log2(np.maximum(light, 1e-9)).astype(np.float32)
        shown = np.interp(light, fused.LIGHT, srgb_to_linear(self.curve[1]))
        return np.log2(np.maximum(shown, 2.0**-13)).astype(np.float32)


def _oval(roundness: float, height: int, width: int) -> tuple[float, float]:
    """What the frame's half axes are stretched by; the corners stay as far away as they are."""
    long = max(height, width)
    x, y = (1 + (edge / long - 1) * roundness for edge in (width, height))
    corner = float(np.sqrt(2 / (x * x + y * y)))
    return x * corner, y * corner


def _exposed(stops: float) -> Function:
    factor = 2.0**stops
    if stops <= 0:
        return lambda x: x * np.float32(factor)
    excess = factor**SHOULDER - 1
    return lambda x: factor * x / (1 + excess * np.maximum(x, 0) ** SHOULDER) ** (1 / SHOULDER)


@cache
def _corners() -> Floats:
    """The cube's corners as Oklab, red slowest."""
    axis = np.linspace(0, 1, fused.CUBE, dtype=np.float32) ** 2
    red, green, blue = np.meshgrid(axis, axis, axis, indexing="ij")
    return to_oklab(np.stack([red, green, blue], axis=-1).reshape(-1, 3))
