"""Turning: what becomes of a recipe when its photo is turned by a quarter."""

from dataclasses import replace

from editor.develop.edits.crop import Crop
from editor.develop.edits.rotate import Rotate
from editor.develop.framing import ASPECTS
from editor.develop.recipe import Recipe


def turned(recipe: Recipe, quarters: int) -> Recipe:
    """A quarter turn clockwise (1) or back (−1); the crop turns with the picture."""
    edit, crop = recipe.get("rotate"), recipe.get("crop")
    assert isinstance(edit, Rotate)
    assert isinstance(crop, Crop)
    mirrored = edit.horizontal != edit.vertical  # seen in a mirror, clockwise is the other way round
    way = (edit.quarters + (-quarters if mirrored else quarters)) % 4
    left, top, right, bottom = crop.rect
    rect = (1 - bottom, left, 1 - top, right) if quarters > 0 else (top, 1 - right, bottom, 1 - left)
    aspect = ":".join(reversed(crop.aspect.split(":")))
    recipe = recipe.with_edit(replace(edit, quarters=way))
    if crop == Crop():
        return recipe
    return recipe.with_edit(replace(crop, rect=rect, aspect=aspect if aspect in ASPECTS else "free"))
