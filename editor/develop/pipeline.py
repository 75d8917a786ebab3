"""Pipeline: from an original and a frame to the planes the kernel reads, for any rows and any size."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from editor.develop.frame import Frame
from editor.develop.look import Grain, Sharpening
from editor.develop.mask import Mask
from editor.imaging import kernels
from editor.imaging.fused import Floats, Output, Pass, Plane, Planes
from editor.imaging.grain import grain
from editor.imaging.image import Image, Pixels
from editor.imaging.kernels import stretched
from editor.imaging.local import LEAST_RADIUS, MAP_EDGE, Maps, detail_of, measure, sharpening, spare_plain
from editor.imaging.resample import fit, shrink
from editor.imaging.tiles import Box
from editor.imaging.working import Way, tables_of, way_of

STRIP = 64  # rows of a preview that are sharpened together
MASK_EDGE = 2048  # long edge at which masks are drawn; their edges are soft, so larger photos stretch them


@dataclass(frozen=True, eq=False)
class Bound:
    """A layer made ready for some rows: as the kernel wants it, its mask, and the planes that only it reads."""

    look: Pass
    mask: Floats | None = None
    edge: Plane | None = None
    noise: Plane | None = None

    def on(self, planes: Planes) -> Planes:
        return replace(planes, edge=self.edge, noise=self.noise)


NOTHING = Bound(Pass())


def margin_of(how: Sharpening, scale: float) -> int:
    """How many rows around a place sharpening looks at."""
    radius = how.radius * scale
    return int(np.ceil((12 if how.masking else 4) * radius)) + 1 if how.amount and radius >= LEAST_RADIUS else 0


def luminance_of(planes: Planes) -> Floats:
    """The log luminance that the local planes are parts of."""
    assert planes.luminance is not None
    return planes.luminance


def edges_of(luminance: Floats, how: Sharpening, scale: float) -> Floats:
    """What sharpening may add to rows of log luminance; the first and last margin_of() rows are not to be used."""
    return sharpening(luminance, how.radius * scale, how.masking)


def details_of_all(luminance: Floats, how: Sharpening, scale: float) -> tuple[Floats, Floats | None]:
    """Of a whole picture what edges_of() is made of, for any masking, in strips: what is worked on stays in the
    processor's cache."""
    margin, height = margin_of(how, scale), luminance.shape[0]
    detail = np.empty_like(luminance)
    around = np.empty_like(luminance) if how.masking else None

    def fill(top: int) -> None:
        first, bottom = max(0, top - margin), min(top + STRIP, height)
        rows = slice(top - first, bottom - first)
        here, near = detail_of(luminance[first : bottom + margin], how.radius * scale, masked=around is not None)
        detail[top:bottom] = here[rows]
        if around is not None and near is not None:
            around[top:bottom] = near[rows]

    kernels.in_threads(fill, range(0, height, STRIP))
    return detail, around


def edges_of_all(luminance: Floats, how: Sharpening, scale: float) -> Plane:
    """edges_of() of a whole picture where plain areas are not spared, at half precision: nothing but them is kept."""
    margin = margin_of(how, scale)

    def rows(part: slice) -> Floats:
        first = max(0, part.start - margin)
        here, _ = detail_of(luminance[first : part.stop + margin], how.radius * scale, masked=False)
        return here[part.start - first : part.stop - first]

    return in_strips(luminance.shape, rows)


def edges_from(detail: Floats, around: Floats | None, masking: float) -> Plane:
    """The edges of details_of_all(), at half precision."""

    def rows(part: slice) -> Floats:
        return detail[part] if around is None else spare_plain(detail[part], around[part], masking)

    return in_strips(detail.shape, rows)


def in_strips(shape: tuple[int, ...], rows: Callable[[slice], Floats]) -> Plane:
    """A plane at half precision, made in strips on all cores."""
    made = np.empty(shape, np.float16)

    def fill(top: int) -> None:
        part = slice(top, min(top + STRIP, shape[0]))
        kernels.halved(rows(part), made[part])

    kernels.in_threads(fill, range(0, shape[0], STRIP))
    return made


def rows_only(planes: Planes, first: int, last: int) -> Planes:
    """Some rows of the planes, by their number among them."""
    cut = {
        name: None if (plane := getattr(planes, name)) is None else plane[first:last]
        for name in ("base", "mid", "hi", "edge", "noise", "haze")
    }
    red, green, blue = (plane[first:last] for plane in planes.rgb)
    return Planes((red, green, blue), planes.frame, planes.top + first, left=planes.left, **cut)


@dataclass(frozen=True, eq=False)
class Source:
    """An original (in a space that has a way to light) as a frame shows it."""

    image: Image
    frame: Frame

    @cached_property
    def way(self) -> Way:
        way = way_of(self.image.space)
        assert way is not None
        return way

    @cached_property
    def size(self) -> tuple[int, int]:
        """Height, width of the picture."""
        return self.frame.height, self.frame.width

    @cached_property
    def small(self) -> Image:
        """The original, small, for measuring."""
        long = max(self.frame.width, self.frame.height)
        part = min(1.0, MAP_EDGE / long)
        return shrink(self.image, max(1, round(part * max(self.image.width, self.image.height))))

    def maps(self, *, haze: bool) -> Maps:
        """The coarse maps of the picture."""
        width, height = fit(self.frame.width, self.frame.height, MAP_EDGE)
        rows = self.small.pixels
        if not self.frame.untouched or rows.shape[:2] != (height, width):
            rows = self.frame.part(rows, Box(0, 0, width, height), (width, height))
        return measure(self.way.light(rows), self.frame.fall(width, height), haze=haze)

    def light(self, maps: Maps | None, part: Box) -> list[Floats]:
        """A part of the picture as light."""
        rgb = self.way.light(self.frame.part(self.image.pixels, part))
        if maps is None or maps.light is None:
            return rgb
        gain = stretched(maps.light, self.size, part)
        return [plane * gain for plane in rgb]

    def planes(self, maps: Maps | None, part: Box) -> Planes:
        """A part of the picture with everything that adjustments can read but edges and grain."""
        rgb = self.light(maps, part)
        colours = (rgb[0], rgb[1], rgb[2])
        if maps is None:
            return Planes(colours, self.size, part.top, left=part.left)
        luminance = kernels.log_luminance(rgb)
        coarse = (maps.base_a, maps.base_b, maps.form_a, maps.form_b)
        base, mid, hi = kernels.local(luminance, coarse, self.size, part)
        haze = None if maps.haze is None else stretched(maps.haze, self.size, part)
        return Planes(colours, self.size, part.top, base, mid, hi, haze=haze, left=part.left, luminance=luminance)

    def planes_into(self, maps: Maps, part: Box, made: Sequence[Plane | None]) -> bool:
        """What planes() gives, at half precision (see kernels.gathered); False where that must be done step by step."""
        pixels = self.image.pixels
        if maps.light is not None or not np.issubdtype(pixels.dtype, np.integer):
            return False
        coding = tables_of(self.way, int(np.iinfo(pixels.dtype).max) + 1), self.way.into
        coarse = (maps.base_a, maps.base_b, maps.form_a, maps.form_b, maps.haze)
        return kernels.gathered(self.frame.part(pixels, part), coding, coarse, (self.size, part), made)

    def grains(self, how: Grain, scale: float, part: Box) -> Floats:
        return grain(part, how.size * scale, how.roughness)

    def mask(self, mask: Mask) -> Floats:
        """Where a mask applies, over the whole picture, 0–1; at most MASK_EDGE large."""
        guide = shrink(self.image, MASK_EDGE)
        width, height = fit(self.frame.width, self.frame.height, MASK_EDGE)
        plane = mask.plane(guide)[..., None]
        shown = plane if self.frame.untouched else self.frame.part(plane, Box(0, 0, width, height), (width, height))
        return np.clip(shown[..., 0], 0, 1)


def develop(planes: Planes, steps: Sequence[Bound], output: Output, into: Pixels | None = None) -> Pixels:
    """All passes over the planes, one after another: pixels of the output, in `into` where that can be done."""
    for step in steps[:-1]:
        planes = replace(planes, rgb=kernels.develop(step.on(planes), step.look, step.mask))
    last = steps[-1] if steps else NOTHING
    return kernels.finish(last.on(planes), last.look, last.mask, output, into)
