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

UNBENDING = 8  # steps after which a place is known to a thousandth of the picture, with fisheyes too


def tell_unknown(recipe: Recipe, context: Context) -> None:
    """Tell what is kept but cannot be applied."""
    for sentence in unknown_in(recipe):
        context.notice(sentence)


def placement(size: tuple[int, int], steps: Sequence[Step], fields: Fields) -> Placement:
    """Where what an upright photo of that size (width, height) shows lies in the picture that the steps make of it.
    fields: what the camera said of it."""
    if not any(step.edit.places() for step in steps):
        return Placement(size=size)

    @cache
    def frame() -> Frame:
        return framed(size, steps, Context(fields=fields))

    def where(across: float, down: float) -> tuple[float, float]:
        found = frame()
        x, y = found.shown(*_straight(found, across, down))
        return float(x) / found.width, float(y) / found.height

    return Placement(where, size)


def _straight(frame: Frame, across: float, down: float) -> tuple[float, float]:
    """Where a place in the photo would be had its lens not bent it; as the bend is small, step by step."""
    if frame.bend is None:
        return across, down
    x, y = across, down
    for _ in range(UNBENDING):
        colours = frame.bend(np.full((1, 1), x, np.float32), np.full((1, 1), y, np.float32))
        drawn_x, drawn_y = colours[len(colours) // 2]
        x, y = x + across - float(drawn_x.item()), y + down - float(drawn_y.item())
    return x, y


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
