"""Paths as one says them: what lies in the user's own folder begins with a tilde."""

from pathlib import Path


def homely(path: Path) -> str:
    """A folder of the user's as "~/Pictures/Rome", any other as it is."""
    try:
        inside = path.relative_to(Path.home())
    except (ValueError, RuntimeError):  # elsewhere; a user without a home
        return str(path)
    return str(Path("~") / inside) if inside.parts else "~"
