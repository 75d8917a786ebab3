"""A preset taken further or less far than it was made."""

from dataclasses import replace
from typing import Any

from editor.develop.controls import Points, Slider
from editor.develop.edit import Edit, UnknownEdit
from editor.develop.recipe import Recipe


def scaled(edit: Edit, strength: float) -> Edit:
    """An edit with its sliders moved to a share (0–2) of their way from the default, within their range; curves
    likewise from the diagonal. Choices, switches and files stay."""
    if isinstance(edit, UnknownEdit):
        return edit
    plain, values = type(edit)(), dict[str, Any]()
    for name, control in type(edit).controls().items():
        value, start = getattr(edit, name), getattr(plain, name)
        if isinstance(control, Slider):
            wanted = min(max(start + (value - start) * strength, control.low), control.high)
            values[name] = round(wanted / control.step) * control.step if control.step >= 1 else round(wanted, 4)
        elif isinstance(control, Points) and value:
            values[name] = tuple((x, min(max(x + (y - x) * strength, 0.0), 1.0)) for x, y in value)
    return replace(edit, **values)


def with_preset(recipe: Recipe, preset: Recipe, strength: float = 1.0) -> Recipe:
    """The recipe with a preset on top: its edits take the place of those of their kind, masked ones are added."""
    for step in preset.steps:
        edit = scaled(step.edit, strength)
        recipe = recipe.with_edit(edit) if step.mask is None else recipe.with_step(replace(step, edit=edit))
    return recipe
