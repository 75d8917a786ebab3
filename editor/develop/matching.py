"""Matching: one exposure and one white balance over a series, so that its photos look taken in the same light."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from editor.develop.context import Context
from editor.develop.edits.exposure import Exposure
from editor.develop.edits.white_balance import WhiteBalance
from editor.develop.preview import Preview
from editor.develop.recipe import Recipe
from editor.imaging.fused import LUMINANCE, Floats
from editor.imaging.image import Image
from editor.imaging.light import balance_for
from editor.imaging.resample import shrink
from editor.imaging.seeing import light

EDGE = 384
ROUNDS = 3


def match(reference: Image, image: Image, recipe: Recipe, context: Context = Context()) -> Recipe:  # noqa: B008
    """The recipe with exposure and white balance changed so that the photo is as bright as the reference and its
    light as warm. reference: how the photo to match looks, developed. image: the original of the one to change."""
    target = measure(reference)
    small = shrink(image, EDGE)
    preview = Preview(small, replace(context, scale=context.scale * small.width / image.width))
    for _ in range(ROUNDS):
        now = measure(preview.render(recipe))
        exposure, balance = recipe.get("exposure"), recipe.get("white_balance")
        assert isinstance(exposure, Exposure)
        assert isinstance(balance, WhiteBalance)
        stops = exposure.stops + float(np.log2(target[0] / now[0]))
        warmer, redder = balance_for(now[1], target[1])
        recipe = recipe.with_edit(Exposure(_within(stops, 5, 2)))
        recipe = recipe.with_edit(
            WhiteBalance(_within(balance.temperature + warmer, 100, 1), _within(balance.tint + redder, 100, 1))
        )
    return recipe


def match_series(
    images: Sequence[Image], recipes: Sequence[Recipe], contexts: Sequence[Context], reference: int
) -> list[Recipe]:
    """The recipes of a series, all but the reference's matched to it."""
    small = shrink(images[reference], EDGE)
    context = replace(contexts[reference], scale=contexts[reference].scale * small.width / images[reference].width)
    look = Preview(small, context).render(recipes[reference])
    told = enumerate(zip(images, recipes, contexts, strict=True))
    return [r if i == reference else match(look, image, r, context) for i, (image, r, context) in told]


def _within(value: float, most: float, digits: int) -> float:
    return round(float(np.clip(value, -most, most)), digits)


def measure(image: Image) -> tuple[float, Floats]:
    """How bright a photo is (geometric mean of its light, the extremes left out) and the mean colour of its light,
    strong colours counting less."""
    planes = np.stack(light(shrink(image, EDGE)), axis=-1).reshape(-1, 3)
    luminance = np.maximum(planes @ np.array(LUMINANCE, np.float32), 1e-4)
    low, high = np.quantile(luminance, (0.1, 0.95))
    middle = (luminance >= low) & (luminance <= high)
    shares = planes[middle] / np.maximum(planes[middle].sum(1, keepdims=True), 1e-6)
    strength = shares.max(1) - shares.min(1)
    weight = 1 / (0.05 + strength)
    colour = (shares * weight[:, None]).sum(0) / weight.sum()
    return float(np.exp2(np.log2(luminance[middle]).mean())), np.asarray(colour, np.float32)
