"""Stages: what the whole photo and the preview do alike on the way from steps to passes."""

from collections.abc import Sequence
from functools import cache

import numpy as np

from editor.develop.context import Context
from editor.develop.frame import Frame
from editor.develop.layers import Layer
from editor.develop.pipeline import Source
from editor.develop.recipe import Recipe, Step, unknown_in
from editor.errors import AlbumenError
from editor.imaging.fused import Floats
from editor.metadata.fields import Fields
from editor.metadata.placement import Placement


def tell_unknown(recipe: Recipe, context: Context) -> None:
    """Tell what is kept but cannot be applied."""
    for sentence in unknown_in(recipe):
        context.notice(sentence)


def placement(size: tuple[int, int], steps: Sequence[Step], fields: Fields) -> Placement:
    """Where what an upright photo of that size (width, height) shows lies in the picture that the steps make of it, to
    within what correcting its lens moves. fields: what the camera said of it."""
    if not any(step.edit.places() for step in steps):
        return Placement(size=size)

    @cache
    def frame() -> Frame:
        return framed(size, steps, Context(fields=fields))

    def where(across: float, down: float) -> tuple[float, float]:
        x, y = frame().shown(across, down)
        return float(x) / frame().width, float(y) / frame().height

    return Placement(where, size)


def framed(size: tuple[int, int], steps: Sequence[Step], context: Context) -> Frame:
    """What the geometry adjustments among the steps show of an image of that size (width, height). What cannot be done
    is told and left out."""
    frame = Frame.whole(*size, context.fields)
    for step in steps:
        if step.edit.places():
            try:
                frame = step.edit.place(frame)
            except AlbumenError as error:
                context.notice(str(error))
    return frame


def plain(layer: Layer) -> bool:
    """Whether it counts everywhere and wholly."""
    return layer.mask is None and layer.opacity >= 1


def mask_of(source: Source, layer: Layer) -> Floats:
    """Where the layer counts, at most MASK_EDGE large."""
    if layer.mask is None:
        return np.full((1, 1), layer.opacity, np.float32)
    return source.mask(layer.mask) * np.float32(layer.opacity)
