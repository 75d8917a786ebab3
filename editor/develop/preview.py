"""Preview: the picture for the screen, again and again while sliders move."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np

from editor.develop.context import Context
from editor.develop.frame import Frame
from editor.develop.layers import Layer, layers
from editor.develop.look import Sharpening
from editor.develop.pipeline import (
    STRIP,
    Bound,
    Source,
    details_of_all,
    develop,
    edges_from,
    edges_of_all,
    in_strips,
    luminance_of,
    margin_of,
)
from editor.develop.recipe import Recipe, Step
from editor.develop.restoring import previewed
from editor.develop.smaller import Smaller
from editor.develop.stages import framed, mask_of, plain, tell_unknown
from editor.imaging.fused import Floats, Plane, Planes
from editor.imaging.image import SRGB, ColourSpace, Image
from editor.imaging.kernels import develop as run_pass
from editor.imaging.kernels import halved, in_threads, stretched
from editor.imaging.local import Maps
from editor.imaging.tiles import Box
from editor.imaging.working import finite, output_of, way_of, workable

HALF = np.float16
ORDER = ("red", "green", "blue", "base", "mid", "hi", "haze")
MARGIN = 48  # pixels around a region that sharpening, the widest of all, may look at
Region = tuple[float, float, float, float]  # left, top, right, bottom as fractions of the finished picture


@dataclass(frozen=True, eq=False)
class _Ground:
    """What all sliders of light and colour stand on: everything before the first pass."""

    key: tuple[Any, ...]
    part: Box
    source: Source
    maps: Maps
    planes: Planes
    luminance: Floats


class Preview:
    """image: the upright original, small (context.scale says how small), or whole for looking closely at a part of
    it. display: the screen's space.

    Not for several threads at once. After render(): frame is what is shown of the original, waiting are the ids of
    steps whose model has not been run (see develop.restoring), stale those whose result is older than what is below.
    """

    def __init__(self, image: Image, context: Context = Context(), display: ColourSpace = SRGB) -> None:  # noqa: B008
        self.image = workable(finite(image))
        self.context = context
        self.display = display if way_of(display) is not None else SRGB
        self.frame = Frame.whole(image.width, image.height)
        self.waiting: tuple[str, ...] = ()
        self.stale: tuple[str, ...] = ()
        self._results: dict[tuple[str, int, int], Image] = {}
        self._ground: _Ground | None = None
        self._restored: tuple[tuple[Any, ...], Image] | None = None
        self._extras: dict[tuple[Any, ...], Plane] = {}
        self._details: tuple[float, tuple[Floats, Floats | None]] | None = None
        self._stack: list[tuple[tuple[Any, ...], tuple[Plane, Plane, Plane]]] = []
        self._smaller = Smaller()

    def render(self, recipe: Recipe, region: Region | None = None, *, draft: bool = False) -> Image:
        """The picture as the recipe says, uint8 RGB in the display's space, or a region of it. What cannot be done is
        told to context.notice and left out; models are never run, their kept results are used. draft: the same frame
        in half as many rows and columns, for a quarter of the work."""
        tell_unknown(recipe, self.context)
        steps = recipe.active
        restored = self._restore(recipe)
        found = layers(steps, self.context.notice)
        ground = self._prepare(restored, steps, region, haze=any(layer.look.veil for layer in found))
        bound = [self._bind(ground, layer) for layer in found]
        planes = self._below(ground, found, bound)
        output = output_of(self.display, "uint8")
        if draft:
            planes, bound = self._smaller.planes(planes), [self._smaller.bound(each) for each in bound[-1:]]
        pixels = develop(planes, bound[-1:], output)
        alpha = None
        if restored.alpha is not None:
            shown = self.frame.part(restored.alpha[..., None], ground.part)[..., 0]
            alpha = np.rint(shown / restored.peak * 255).astype(np.uint8)
            alpha = np.ascontiguousarray(cv2.resize(alpha, pixels.shape[1::-1], interpolation=cv2.INTER_AREA))
        made = Image(pixels, self.display, alpha)
        return made if region is None else _cut(made, ground.part, part_of(self.frame, region))

    def forget_results(self) -> None:
        """What models made is no longer what it was, though the recipe is: fetch it anew."""
        self._restored = None
        self._results.clear()

    def mask_plane(self, step: Step) -> Plane:
        """Where a step applies in the picture last rendered, H×W, 0–1: for the overlay."""
        size = (self.frame.height, self.frame.width)
        if self._ground is None or step.mask is None:
            return np.ones(size, np.float32)
        return stretched(self._ground.source.mask(step.mask), size, self.frame.box)

    def _restore(self, recipe: Recipe) -> Image:
        """The original with the pixel-changing steps done; remembered until one of them changes."""
        outcome = previewed(self.image, recipe, self.context, self._restored, self._results)
        self._restored, self.waiting, self.stale = outcome.kept, outcome.waiting, outcome.stale
        return outcome.kept[1]

    def _prepare(self, restored: Image, steps: Sequence[Step], region: Region | None, *, haze: bool) -> _Ground:
        placing = tuple(step.edit for step in steps if step.edit.places())
        key = (id(restored), placing)
        old = self._ground
        known = old is not None and old.key == key and (old.maps.haze is not None or not haze)
        if old is None or not known:
            self.frame = framed((restored.width, restored.height), steps, self.context)
        part = self.frame.box
        if region is not None:
            part = part_of(self.frame, region).grown(MARGIN, MARGIN, MARGIN, MARGIN).within(part)
        if old is not None and known and old.part == part:
            return old
        source = old.source if old is not None and known else Source(restored, self.frame)
        maps = old.maps if old is not None and known else source.maps(haze=haze)
        self._ground = None  # its memory is used again, and what is half done must not be taken for it
        small, luminance = _gathered(source, maps, part, old)
        self._ground = _Ground(key, part, source, maps, small, luminance)
        same = old is not None and old.part == part and old.source.size == source.size
        self._extras = {each: made for each, made in self._extras.items() if same and each[0] == "grain"}
        self._details = None
        self._stack.clear()
        return self._ground

    def _bind(self, ground: _Ground, layer: Layer) -> Bound:
        source, maps, part, scale = ground.source, ground.maps, ground.part, self.context.scale
        edge = noise = mask = None

        def grains(rows: slice) -> Floats:
            box = Box(part.left, part.top + rows.start, part.right, part.top + rows.stop)
            return source.grains(layer.look.grain, scale, box)

        if margin_of(sharp := layer.look.sharpening, scale):
            key = ("edge", sharp.radius, sharp.masking)
            edge = self._extra(key, lambda: self._edges(ground, sharp))
        if (grain := layer.look.grain).amount:
            key = ("grain", grain.size, grain.roughness)
            noise = self._extra(key, lambda: in_strips((part.height, part.width), grains))
        if not plain(layer):
            alone = replace(layer, opacity=1.0 if layer.mask else layer.opacity)
            where = ("mask", alone.mask, alone.opacity)
            mask = self._extra(where, lambda: halved(stretched(mask_of(source, alone), source.size, part)))
            if layer.opacity < alone.opacity:
                mask = mask * HALF(layer.opacity)
        return Bound(layer.look.finished(source.size, maps.air), mask, edge, noise)

    def _edges(self, ground: _Ground, how: Sharpening) -> Plane:
        """What sharpening may add. What it is made of is remembered for the last radius, so that masking is quick to
        move."""
        if not how.masking:
            return edges_of_all(ground.luminance, how, self.context.scale)
        if self._details is None or self._details[0] != how.radius:
            self._details = (how.radius, details_of_all(ground.luminance, how, self.context.scale))
        return edges_from(*self._details[1], how.masking)

    def _extra(self, key: tuple[Any, ...], make: Any) -> Plane:
        if key not in self._extras:
            for other in [each for each in self._extras if each[0] == key[0]][:-8]:
                del self._extras[other]
            self._extras[key] = make()
        return self._extras[key]

    def _below(self, ground: _Ground, found: Sequence[Layer], bound: Sequence[Bound]) -> Planes:
        """The planes as the last pass finds them; what earlier passes made is remembered while they stay the same."""
        planes = ground.planes
        for index, (layer, each) in enumerate(zip(found[:-1], bound[:-1], strict=True)):
            key = (layer.steps, planes.haze is not None)
            if index >= len(self._stack) or self._stack[index][0] != key:
                del self._stack[index:]
                self._stack.append((key, run_pass(each.on(planes), each.look, each.mask, half=True)))
            planes = replace(planes, rgb=self._stack[index][1])
        return planes


def part_of(frame: Frame, region: Region) -> Box:
    """The pixels that a region touches, at least one."""
    left, right = (min(max(edge, 0.0), 1.0) * frame.width for edge in region[::2])
    top, bottom = (min(max(edge, 0.0), 1.0) * frame.height for edge in region[1::2])
    x, y = min(math.floor(left), frame.width - 1), min(math.floor(top), frame.height - 1)
    return Box(x, y, max(math.ceil(right), x + 1), max(math.ceil(bottom), y + 1))


def _cut(image: Image, has: Box, wanted: Box) -> Image:
    """The wanted part of an image that shows another part of the same picture."""
    rows = slice(wanted.top - has.top, wanted.bottom - has.top)
    columns = slice(wanted.left - has.left, wanted.right - has.left)
    alpha = None if image.alpha is None else np.ascontiguousarray(image.alpha[rows, columns])
    return Image(np.ascontiguousarray(image.pixels[rows, columns]), image.space, alpha)


def _gathered(source: Source, maps: Maps, part: Box, old: _Ground | None) -> tuple[Planes, Floats]:
    """All planes of a part at half precision, and its log luminance, in strips on all cores. old: what nobody looks at
    any more, written over where it is as large: new memory costs as much as what is done here."""
    shape = (part.height, part.width)
    names = ("base", "mid", "hi") if maps.haze is None else ("base", "mid", "hi", "haze")
    made = {name: np.empty(shape, HALF) for name in (*ORDER[:3], *names)}
    luminance = np.empty(shape, np.float32)
    if old is not None and old.luminance.shape == shape:
        luminance = old.luminance[:]  # views: what is remembered of the former planes must not be taken for theirs
        known = dict(zip(ORDER, (*old.planes.rgb, *(getattr(old.planes, each) for each in ORDER[3:])), strict=True))
        made = {name: made[name] if plane is None else plane[:] for name, plane in known.items() if name in made}

    def fill(top: int) -> None:
        rows = slice(top, min(top + STRIP, part.height))
        here = Box(part.left, part.top + rows.start, part.right, part.top + rows.stop)
        into = [made[name][rows] if name in made else None for name in ORDER]
        if source.planes_into(maps, here, (*into, luminance[rows])):
            return
        strip = source.planes(maps, here)
        for name, plane in zip(("red", "green", "blue"), strip.rgb, strict=True):
            halved(plane, made[name][rows])
        for name in names:
            halved(getattr(strip, name), made[name][rows])
        luminance[rows] = luminance_of(strip)

    in_threads(fill, range(0, part.height, STRIP))
    rgb = (made["red"], made["green"], made["blue"])
    base, mid, hi = made["base"], made["mid"], made["hi"]
    return Planes(rgb, source.size, part.top, base, mid, hi, haze=made.get("haze"), left=part.left), luminance
