"""Preview: the picture for the screen, again and again while sliders move."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from editor.develop.context import Context
from editor.develop.frame import Frame
from editor.develop.layers import Layer, layers
from editor.develop.pipeline import Bound, Source, develop, edges_of_all, luminance_of, margin_of
from editor.develop.recipe import Recipe, Step
from editor.develop.restoring import previewed
from editor.develop.stages import framed, mask_of, plain, tell_unknown
from editor.imaging.fused import Floats, Plane, Planes
from editor.imaging.image import SRGB, ColourSpace, Image
from editor.imaging.kernel_reference import stretched
from editor.imaging.kernels import develop as run_pass
from editor.imaging.kernels import halved
from editor.imaging.local import Maps
from editor.imaging.working import finite, output_of, way_of, workable

HALF = np.float16


@dataclass(frozen=True, eq=False)
class _Ground:
    """What all sliders of light and colour stand on: everything before the first pass."""

    key: tuple[Any, ...]
    source: Source
    maps: Maps
    planes: Planes
    luminance: Floats


class Preview:
    """image: the upright original, already small (context.scale says how small). display: the screen's space.

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
        self._ground: _Ground | None = None
        self._restored: tuple[tuple[Any, ...], Image] | None = None
        self._extras: dict[tuple[Any, ...], Plane] = {}
        self._stack: list[tuple[tuple[Any, ...], tuple[Plane, Plane, Plane]]] = []

    def render(self, recipe: Recipe) -> Image:
        """The picture as the recipe says, uint8 RGB in the display's space. What cannot be done is told to
        context.notice and left out; models are never run, their kept results are used."""
        tell_unknown(recipe, self.context)
        steps = recipe.active
        restored = self._restore(recipe)
        found = layers(steps, self.context.notice)
        ground = self._prepare(restored, steps, haze=any(layer.look.veil for layer in found))
        bound = [self._bind(ground, layer) for layer in found]
        planes = self._below(ground, found, bound)
        output = output_of(self.display, "uint8")
        pixels = develop(planes, bound[-1:], output)
        alpha = None
        if restored.alpha is not None:
            shown = self.frame.rows(restored.alpha[..., None], 0, self.frame.height)[..., 0]
            alpha = np.rint(shown / restored.peak * 255).astype(np.uint8)
        return Image(pixels, self.display, alpha)

    def mask_plane(self, step: Step) -> Plane:
        """Where a step applies in the picture last rendered, H×W, 0–1: for the overlay."""
        size = (self.frame.height, self.frame.width)
        if self._ground is None or step.mask is None:
            return np.ones(size, np.float32)
        return stretched(self._ground.source.mask(step.mask), size, 0, size[0])

    def _restore(self, recipe: Recipe) -> Image:
        """The original with the pixel-changing steps done; remembered until one of them changes."""
        outcome = previewed(self.image, recipe, self.context, self._restored)
        self._restored, self.waiting, self.stale = outcome.kept, outcome.waiting, outcome.stale
        return outcome.kept[1]

    def _prepare(self, restored: Image, steps: Sequence[Step], *, haze: bool) -> _Ground:
        placing = tuple(step.edit for step in steps if step.edit.places())
        key = (id(restored), placing)
        old = self._ground
        if old is not None and old.key == key and (old.maps.haze is not None or not haze):
            return old
        self.frame = framed(restored, steps, self.context)
        source = Source(restored, self.frame)
        maps = source.maps(haze=haze)
        full = source.planes(maps, 0, self.frame.height)
        halves = {name: _half(getattr(full, name)) for name in ("base", "mid", "hi", "haze")}
        red, green, blue = (halved(plane) for plane in full.rgb)
        small = Planes((red, green, blue), full.frame, 0, **halves)
        self._ground = _Ground(key, source, maps, small, luminance_of(full))
        self._extras.clear()
        self._stack.clear()
        return self._ground

    def _bind(self, ground: _Ground, layer: Layer) -> Bound:
        source, maps, height, scale = ground.source, ground.maps, self.frame.height, self.context.scale
        edge = noise = mask = None
        if margin_of(sharp := layer.look.sharpening, scale):
            key = ("edge", sharp.radius, sharp.masking)
            edge = self._extra(key, lambda: edges_of_all(ground.luminance, sharp, scale))
        if (grain := layer.look.grain).amount:
            key = ("grain", grain.size, grain.roughness)
            noise = self._extra(key, lambda: source.grains(grain, scale, 0, height))
        if not plain(layer):
            alone = replace(layer, opacity=1.0 if layer.mask else layer.opacity)
            where = ("mask", alone.mask, alone.opacity)
            mask = self._extra(where, lambda: stretched(mask_of(source, alone), source.size, 0, height))
            if layer.opacity < alone.opacity:
                mask = mask * HALF(layer.opacity)
        return Bound(layer.look.finished(source.size, maps.air), mask, edge, noise)

    def _extra(self, key: tuple[Any, ...], make: Any) -> Plane:
        if key not in self._extras:
            for other in [each for each in self._extras if each[0] == key[0]][:-8]:
                del self._extras[other]
            self._extras[key] = make() if key[0] == "edge" else halved(make())
        return self._extras[key]

    def _below(self, ground: _Ground, found: Sequence[Layer], bound: Sequence[Bound]) -> Planes:
        """The planes as the last pass finds them; what earlier passes made is remembered while they stay the same."""
        planes = ground.planes
        for index, (layer, each) in enumerate(zip(found[:-1], bound[:-1], strict=True)):
            key = (layer.steps, planes.haze is not None)
            if index >= len(self._stack) or self._stack[index][0] != key:
                del self._stack[index:]
                red, green, blue = (halved(plane) for plane in run_pass(each.on(planes), each.look, each.mask))
                self._stack.append((key, (red, green, blue)))
            planes = replace(planes, rgb=self._stack[index][1])
        return planes


def _half(plane: Plane | None) -> Plane | None:
    return None if plane is None else halved(plane)
