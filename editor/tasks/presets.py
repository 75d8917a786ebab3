"""Presets: recipes with a name, one JSON file each, that came with Albumen or that the user keeps; put on a photo at
any strength.

{"name": "Soft film", "about": "one line", "recipe": {"schema": 1, "steps": [{"edit": "exposure", "stops": 0.2}]}}
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from editor.develop.controls import Points, Slider
from editor.develop.edit import Edit, UnknownEdit
from editor.develop.recipe import Recipe
from editor.errors import FileError, RecipeError, UsageError, from_os
from editor.metadata.safefile import safe_replace


@dataclass(frozen=True)
class Preset:
    """name: as shown, unique whatever the case. about: one line. path: its file."""

    name: str
    about: str
    recipe: Recipe
    path: Path


def read_preset(path: Path) -> Preset:
    """Raises FileError where the file is no preset."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return Preset(str(told["name"]), str(told.get("about", "")), Recipe.from_dict(told["recipe"]), path)
    except OSError as error:
        raise from_os(error, path) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, RecipeError) as error:
        raise FileError(path, f"this is no preset ({error})") from None


def all_presets(folders: Iterable[Path]) -> list[Preset]:
    """The presets of some folders, by name; one of a later folder takes the place of an earlier one of its name.

    A file that is no preset is left out.
    """
    found: dict[str, Preset] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.json")):
            try:
                preset = read_preset(path)
            except FileError:
                continue
            found[preset.name.casefold()] = preset
    return sorted(found.values(), key=lambda preset: preset.name.casefold())


def preset_called(name: str, folders: Sequence[Path]) -> Preset:
    """The preset of that name, or of that file. Raises UsageError if there is none, FileError for a bad file."""
    if name.endswith(".json") and Path(name).is_file():
        return read_preset(Path(name))
    presets = all_presets(folders)
    for preset in presets:
        if preset.name.casefold() == name.casefold():
            return preset
    known = ", ".join(preset.name for preset in presets) or "none yet"
    raise UsageError(f"there is no preset called {name!r}; there are: {known}")


def recipe_of_presets(recipe: Recipe, names: Iterable[str], folders: Sequence[Path]) -> Recipe:
    """The recipe with these presets on top, one after another. Raises UsageError, FileError."""
    for name in names:
        recipe = with_preset(recipe, preset_called(name, folders).recipe)
    return recipe


def scaled(edit: Edit, strength: float) -> Edit:
    """An edit with its amounts moved to a share (0–2) of their way from rest, within their range; curves
    likewise from the diagonal. What says of what kind (hues, radii, choices, files) stays."""
    if isinstance(edit, UnknownEdit) or strength == 1:
        return edit
    plain, values = type(edit)(), dict[str, Any]()
    for name, control in type(edit).controls().items():
        value, start = getattr(edit, name), getattr(plain, name)
        if isinstance(control, Slider) and control.amount:
            start = start if control.rest is None else control.rest
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


def save_preset(folder: Path, name: str, about: str, recipe: Recipe) -> Preset:
    """Keep a recipe as the preset of that name, in place of an earlier one. Raises UsageError, FileError."""
    stem = re.sub(r"[^\w-]+", "-", name.casefold()).strip("-")
    if not stem:
        raise UsageError("a preset needs a name with a letter or digit in it")
    path = folder / f"{stem}.json"
    folder.mkdir(parents=True, exist_ok=True)
    content = {"name": name, "about": about, "recipe": recipe.to_dict()}
    safe_replace(path, json.dumps(content, indent=2, ensure_ascii=False).encode())
    return Preset(name, about, recipe, path)
