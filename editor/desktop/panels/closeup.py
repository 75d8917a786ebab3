"""Closeup: parts of the photo at full size, again and again while sliders move, as the file will have them."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF

from editor.desktop.viewer.pyramid import Pyramid
from editor.develop.context import Context
from editor.develop.edit import Stage
from editor.develop.preview import Preview, part_of
from editor.develop.recipe import Recipe
from editor.develop.render import render
from editor.imaging.image import Image
from editor.progress import Cancelled, Progress

Stale = Callable[[], bool]


class Closeup:
    """For one photo, on one thread. whole: its original at full size. context: at scale 1."""

    def __init__(self, whole: Image, context: Context) -> None:
        self._whole, self._context = whole, context
        self._previews: dict[str, Preview] = {}
        self._finished: dict[str, tuple[Recipe, Image]] = {}

    def part(self, which: str, recipe: Recipe, region: QRectF, stale: Stale) -> tuple[QRectF, Pyramid]:
        """A region (fractions of the finished frame) of a recipe, widened to whole pixels. which: "after" or "before",
        whose ground is remembered each. Models are never run: steps without a result that fits must not be in the
        recipe. Raises Cancelled once stale() says so where the whole is made; what a moving slider does is shown."""
        kept = next((image for made, image in self._finished.values() if made == recipe), None)
        if kept is None and any(s.edit.applies() and s.edit.stage >= Stage.OUTPUT for s in recipe.active):
            kept = self._finish(which, recipe, stale)  # enlarged by a model: only the whole of it can be cut
        if kept is not None:
            box, size = _inside(region, kept.width, kept.height), (kept.width, kept.height)
            return _fractions(box, *size), Pyramid.of(_cut(kept, box))
        preview = self._previews.get(which) or Preview(self._whole, self._context)
        self._previews[which] = preview
        wanted = (region.left(), region.top(), region.right(), region.bottom())
        seen = preview.render(recipe, wanted)
        part, frame = part_of(preview.frame, wanted), preview.frame
        return _fractions((part.left, part.top, part.right, part.bottom), frame.width, frame.height), Pyramid.of(seen)

    def forget_results(self) -> None:
        """What models made is no longer what it was, though the recipe is."""
        for preview in self._previews.values():
            preview.forget_results()

    def adopt(self, recipe: Recipe, image: Image) -> None:
        """Somebody has rendered the whole photo: looking closely at it costs nothing more."""
        self._finished = {"after": (recipe, image)}

    def _finish(self, which: str, recipe: Recipe, stale: Stale) -> Image:
        def checkpoint() -> None:
            if stale():
                raise Cancelled

        made = render(self._whole, recipe, self._context, Progress(checkpoint=checkpoint))
        checkpoint()
        self._finished[which] = (recipe, made)
        return made


def fitting(recipe: Recipe, waiting: tuple[str, ...], stale: tuple[str, ...]) -> Recipe:
    """The recipe without the steps (by id) whose model has no result; where all of it must be rendered, also without
    those whose result is out of date, as nothing here may start a model."""
    enlarged = any(s.edit.applies() and s.edit.stage >= Stage.OUTPUT for s in recipe.active)
    out = {*waiting, *stale} if enlarged else set(waiting)
    return replace(recipe, steps=tuple(s for s in recipe.steps if s.id not in out))


def _inside(region: QRectF, width: int, height: int) -> tuple[int, int, int, int]:
    left, top = int(region.left() * width), int(region.top() * height)
    return left, top, max(round(region.right() * width), left + 1), max(round(region.bottom() * height), top + 1)


def _fractions(box: tuple[int, int, int, int], width: int, height: int) -> QRectF:
    left, top, right, bottom = box
    return QRectF(left / width, top / height, (right - left) / width, (bottom - top) / height)


def _cut(image: Image, box: tuple[int, int, int, int]) -> Image:
    left, top, right, bottom = box
    alpha = None if image.alpha is None else np.ascontiguousarray(image.alpha[top:bottom, left:right])
    return Image(np.ascontiguousarray(image.pixels[top:bottom, left:right]), image.space, alpha)
