"""The folder is the registry: a module here that defines an Edit is an adjustment the editor has."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from editor.develop.edit import Edit
from editor.errors import RecipeError


@cache
def all_edits() -> dict[str, type[Edit]]:
    """Every adjustment by name, in the order in which they run."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    edits = [
        thing
        for module in modules
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, Edit) and thing.__module__ == module.__name__
    ]
    return {edit.name: edit for edit in sorted(edits, key=lambda edit: (edit.stage, edit.name))}


def edit_called(name: str) -> type[Edit]:
    """The adjustment of that name. Raises RecipeError if there is none."""
    try:
        return all_edits()[name]
    except KeyError:
        raise RecipeError(f"there is no adjustment called {name!r}") from None
