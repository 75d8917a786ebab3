"""Stages: what the whole photo and the preview do alike on the way from steps to passes."""

from collections.abc import Sequence

import numpy as np

from editor.develop.context import Context
from editor.develop.frame import Frame
from editor.develop.layers import Layer
from editor.develop.pipeline import Source
from editor.develop.recipe import Recipe, Step, unknown_in
from editor.errors import AlbumenError
from editor.imaging.fused import Floats
from editor.imaging.image import Image


def tell_unknown(recipe: Recipe, context: Context) -> None:
    """Tell what is kept but cannot be applied."""
    for sentence in unknown_in(recipe):
        context.notice(sentence)


def framed(image: Image, steps: Sequence[Step], context: Context) -> Frame:
    """What the geometry adjustments among the steps show of the image. What cannot be done is told and left out."""
    frame = Frame.whole(image.width, image.height, context.fields)
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
