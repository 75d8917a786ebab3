"""Where the icons, styles and translations lie."""

from functools import cache
from pathlib import Path

from editor.settings import shipped


def resource(*parts: str) -> Path:
    """The path of a file or folder under resources/, given its parts ("icons", "star.svg")."""
    return _folder().joinpath(*parts)


@cache
def _folder() -> Path:
    return shipped("resources")
