"""The folder is the registry: a module here that defines a Mask is a kind of mask the editor has."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from editor.develop.mask import Mask
from editor.errors import RecipeError

__all__ = ["Mask", "all_masks", "mask_from_dict"]


@cache
def all_masks() -> dict[str, type[Mask]]:
    """Every kind of mask by name."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    kinds = [
        thing
        for module in modules
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, Mask) and thing.__module__ == module.__name__
    ]
    return {kind.kind: kind for kind in sorted(kinds, key=lambda kind: kind.kind)}


def mask_from_dict(data: dict[str, Any]) -> Mask:
    """The mask that to_dict() told. One of a kind made by a newer Albumen is kept, and applies nowhere.

    Raises RecipeError if the data make no sense.
    """
    if not isinstance(data, dict):
        raise RecipeError(f"a mask cannot be read: {data!r}")
    kind = all_masks().get(str(data.get("mask")))
    if kind is None or kind.kind == "unknown":
        return all_masks()["unknown"].from_dict({"data": data})
    return kind.from_dict(data)
