"""The registry of formats: every subclass of Format in this folder; nothing needs to be listed anywhere."""

import importlib
import inspect
import pkgutil
from functools import cache
from os import PathLike
from pathlib import Path

import editor.formats
from editor.errors import UsageError
from editor.formats.format import Format

AnyPath = str | PathLike[str]


@cache
def all_formats() -> dict[str, Format]:
    """Every format by its name: all subclasses of Format in this folder."""
    found: dict[str, Format] = {}
    for module in pkgutil.iter_modules(editor.formats.__path__):
        loaded = importlib.import_module(f"editor.formats.{module.name}")
        for _, kind in inspect.getmembers(loaded, inspect.isclass):
            if issubclass(kind, Format) and not inspect.isabstract(kind) and kind.__module__ == loaded.__name__:
                found[kind.name] = kind()
    return found


@cache
def _by_suffix() -> dict[str, Format]:
    return {suffix: one for one in all_formats().values() for suffix in one.suffixes}


def format_for_suffix(suffix: str) -> Format | None:
    """The format that files of this suffix (".jpg") usually have, or None."""
    return _by_suffix().get(suffix.lower())


def format_named(name: str) -> Format:
    """The format of a name ("jpeg"). Raises UsageError."""
    found = all_formats().get(name)
    if found is None:
        raise UsageError(f"There is no format called {name}; there are {', '.join(sorted(all_formats()))}.")
    return found


def is_photo_name(path: AnyPath) -> bool:
    """Whether a file of this name may be a picture, by its suffix alone; hidden files are not."""
    name = Path(path).name
    return not name.startswith(".") and Path(name).suffix.lower() in _by_suffix()
