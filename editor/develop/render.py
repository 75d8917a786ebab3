"""Render: an original and a recipe make the picture; whole for the file, fast for the screen, with the same result."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np

from editor.develop.context import Context
from editor.develop.edit import Stage
from editor.develop.frame import Frame, render_frame
from editor.develop.layers import Layer, layers
from editor.develop.pipeline import Bound, Source, develop, edges_of, luminance_of, margin_of, rows_only
from editor.develop.preview import Preview
from editor.develop.recipe import Recipe
from editor.develop.restoring import applied
from editor.develop.stages import framed, mask_of, plain, tell_unknown
from editor.imaging.colour import convert
from editor.imaging.fused import Floats, Planes
from editor.imaging.image import Image, Pixels
from editor.imaging.kernels import stretched
from editor.imaging.local import Maps
from editor.imaging.tiles import Box
from editor.imaging.working import finite, output_of, way_of, workable
from editor.progress import SILENT, Progress

__all__ = ["Preview", "render"]

STRIP = 300_000  # pixels: few enough to stay in the processor's cache, enough to pay for a strip's margins


def render(image: Image, recipe: Recipe, context: Context = Context(), progress: Progress = SILENT) -> Image:  # noqa: B008
    """The photo as the recipe says, whole, at the depth and in the colour space of the image.

    What cannot be done (a missing model, LUT or lens; an edit of a newer Albumen) is told to context.notice and
    left out; the rest is rendered. Raises Cancelled; OutOfMemory from a model.
    """
    tell_unknown(recipe, context)
    image = finite(image)
    steps = recipe.active
    before = [s for s in steps if s.edit.applies() and s.edit.stage < Stage.OUTPUT]
    after = [s for s in steps if s.edit.applies() and s.edit.stage >= Stage.OUTPUT]
    costly = len(before) + len(after)
    share = 0.9 / costly if costly else 0.0
    for index, step in enumerate(before):
        image = applied(image, step, recipe, context, progress.part(share * index, share * (index + 1)))
    frame = framed((image.width, image.height), steps, context)
    found = layers(steps, context.notice)
    start = share * len(before)
    image = _developed(image, frame, found, context, progress.part(start, 1 - share * len(after)))
    for index, step in enumerate(after):
        image = applied(image, step, recipe, context, progress.part(1 - share * (len(after) - index), 1.0))
    progress.at(1.0)
    return image


def _developed(image: Image, frame: Frame, found: Sequence[Layer], context: Context, progress: Progress) -> Image:
    if not found and frame.light is None:
        return render_frame(image, frame)
    work = workable(image)
    source = Source(work, frame)
    looks = [layer.look for layer in found]
    maps = None
    if frame.light is not None or any(look.local or look.veil for look in looks):
        maps = source.maps(haze=any(look.veil for look in looks))
    masks = [None if plain(layer) else mask_of(source, layer) for layer in found]
    keeps_grey = image.grey and way_of(image.space) is not None and all(look.keeps_grey for look in looks)
    pixels = _streamed(_Work(source, found, maps, masks, context.scale), 1 if keeps_grey else 3, progress)
    alpha = None if work.alpha is None else frame.part(work.alpha[..., None], frame.box)[..., 0]
    made = Image(pixels, work.space, alpha)
    return made if work.space == image.space else _back(made, image)


class _Work:
    """Renders any strip of the whole photo; used by several threads at once."""

    def __init__(
        self, source: Source, found: Sequence[Layer], maps: Maps | None, masks: Sequence[Floats | None], scale: float
    ) -> None:
        self.source, self.found, self.maps, self.masks, self.scale = source, found, maps, masks, scale
        self.output = output_of(source.image.space, source.image.pixels.dtype.name)
        air = maps.air if maps else (1.0, 1.0, 1.0)
        self.passes = [layer.look.finished(source.size, air) for layer in found]

    def strip(self, top: int, bottom: int, into: Pixels | None = None) -> Pixels:
        """Rows of the finished photo; written to `into` where that can be done."""
        margin = max((margin_of(layer.look.sharpening, self.scale) for layer in self.found), default=0)
        first, last = max(0, top - margin), min(self.source.size[0], bottom + margin)
        width = self.source.size[1]
        wide = self.source.planes(self.maps, Box(0, first, width, last))
        here = Box(0, top, width, bottom)
        bound = [
            Bound(
                each,
                None if mask is None else stretched(mask, self.source.size, here),
                self._edges(layer, wide, top - first, bottom - first),
                self._grains(layer, here),
            )
            for each, mask, layer in zip(self.passes, self.masks, self.found, strict=True)
        ]
        return develop(rows_only(wide, top - first, bottom - first), bound, self.output, into)

    def _edges(self, layer: Layer, wide: Planes, start: int, end: int) -> Floats | None:
        how = layer.look.sharpening
        return edges_of(luminance_of(wide), how, self.scale)[start:end] if margin_of(how, self.scale) else None

    def _grains(self, layer: Layer, part: Box) -> Floats | None:
        how = layer.look.grain
        return self.source.grains(how, self.scale, part) if how.amount else None


def _streamed(work: _Work, channels: int, progress: Progress) -> Pixels:
    height, width = work.source.size
    made = np.empty((height, width, channels), work.output.dtype)

    rows = max(16, STRIP // width)

    def fill(top: int) -> int:
        bottom = min(top + rows, height)
        part = made[top:bottom]
        strip = work.strip(top, bottom, part if channels == 3 else None)
        if strip is not part:
            part[:] = strip[..., :channels]
        return bottom

    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        waiting = [threads.submit(fill, top) for top in range(0, height, rows)]
        try:
            for future in waiting:
                progress.at(future.result() / height)
        finally:
            threads.shutdown(cancel_futures=True)
    return made


def _back(made: Image, image: Image) -> Image:
    """From the space that stood in for one made of tables back to that one, at the depth the image had."""
    try:
        made = convert(made, image.space)
    except ValueError:
        return made  # a profile that only goes one way: the picture stays in the wide space
    if image.bits == 8:
        alpha = None if made.alpha is None else (made.alpha // 257).astype(np.uint8)
        return replace(made, pixels=((made.pixels.astype(np.uint32) + 128) // 257).astype(np.uint8), alpha=alpha)
    return made
