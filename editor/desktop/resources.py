"""Where the icons, styles and translations lie."""

from pathlib import Path

from editor.settings import shipped


def resource(*parts: str) -> Path:
    """The path of a file or folder under resources/, given its parts ("icons", "star.svg")."""
    return shipped("resources").joinpath(*parts)
