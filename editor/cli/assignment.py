"""Assignments: `exposure.stops=0.7` as an edit's parameter, and the list of all there are."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from editor.develop.controls import Choice, Control, FileName, Hidden, Known, Points, Rect, Slider, Switch
from editor.develop.edits import all_edits, edit_called
from editor.develop.recipe import Recipe
from editor.errors import RecipeError, UsageError

_YES, _NO = ("yes", "on", "true", "1"), ("no", "off", "false", "0")


def recipe_with(recipe: Recipe, assignments: Iterable[str]) -> Recipe:
    """The recipe with these parameters set. Raises UsageError naming the parameter and what it takes."""
    for text in assignments:
        name, equals, value = text.partition("=")
        edit_name, dot, parameter = name.strip().partition(".")
        if not equals or not dot:
            raise UsageError(f"--set takes edit.parameter=value, such as exposure.stops=0.7, not {text!r}")
        try:
            controls = edit_called(edit_name).controls()
        except RecipeError as error:
            raise UsageError(f"{error}; `albumen develop --list` shows all") from None
        if parameter not in controls:
            raise UsageError(f"{edit_name} has {', '.join(controls)}, not {parameter!r}")
        edit = recipe.get(edit_name)
        try:
            changed = replace(edit, **{parameter: _value(name.strip(), controls[parameter], value.strip(), edit)})
        except (RecipeError, TypeError, ValueError) as error:
            raise UsageError(str(error)) from None
        recipe = recipe.with_edit(changed)
    return recipe


def _value(name: str, control: Control, text: str, edit: Any) -> Any:
    usual = getattr(edit, name.partition(".")[2])
    if isinstance(control, Slider):
        number = _number(name, text)
        return int(number) if isinstance(usual, int) and not isinstance(usual, bool) and number.is_integer() else number
    if isinstance(control, Switch):
        if text.lower() not in (*_YES, *_NO):
            raise UsageError(f"{name} is on or off, not {text!r}")
        return text.lower() in _YES
    if isinstance(control, Points):
        return tuple(tuple(_numbers(name, pair, 2)) for pair in text.replace(";", " ").split())
    if isinstance(control, Rect):
        return tuple(_numbers(name, text, 4))
    if isinstance(control, Hidden):
        raise UsageError(f"{name} is set on the picture, in the window")
    return text


def _number(name: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise UsageError(f"{name} takes a number, not {text!r}") from None


def _numbers(name: str, text: str, count: int) -> list[float]:
    parts = text.replace(",", " ").split()
    if len(parts) != count:
        raise UsageError(f"{name} takes {count} numbers with commas between, not {text!r}")
    return [_number(name, part) for part in parts]


def all_parameters() -> list[dict[str, Any]]:
    """Every parameter that --set takes: name, what it takes, default, unit and the edit's description."""
    rows = []
    for edit in all_edits().values():
        defaults = {field.name: field.default for field in fields(edit)}
        for parameter, control in edit.controls().items():
            if isinstance(control, Hidden):
                continue
            rows.append(
                {
                    "parameter": f"{edit.name}.{parameter}",
                    "takes": _takes(control),
                    "default": defaults.get(parameter),
                    "unit": control.unit if isinstance(control, Slider) else "",
                    "about": (edit.__doc__ or "").strip().splitlines()[0],
                }
            )
    return rows


def _takes(control: Control) -> str:
    if isinstance(control, Slider):
        return f"{control.low:g} to {control.high:g}"
    if isinstance(control, Choice):
        return " | ".join(control.options)
    if isinstance(control, Switch):
        return "on | off"
    if isinstance(control, Points):
        return "x,y points 0 to 1, such as 0,0;0.5,0.6;1,1"
    if isinstance(control, Rect):
        return "left,top,right,bottom, 0 to 1"
    named = "a name" if isinstance(control, Known) else ""
    return f"a file ({', '.join(control.suffixes)})" if isinstance(control, FileName) else named
