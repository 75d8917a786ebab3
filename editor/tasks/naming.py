"""Naming: the file name that a template gives a photo."""

import re
from pathlib import Path
from string import Formatter

from editor.errors import UsageError
from editor.metadata.fields import Fields

WORDS = {
    "name": "the photo's own name",
    "number": "its place in the batch, from 1 (0001: {number:04})",
    "date": "the day it was taken, as 2024-05-31",
    "time": "the time it was taken, as 18-05-09",
    "camera": "the camera",
    "rating": "its stars, 0 to 5",
    "title": "its title",
}
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"|?*\\]')
_LONGEST = 200


def check_template(template: str) -> str:
    """The template itself. Raises UsageError where it holds a word that there is not, or could leave the folder."""
    try:
        words = [name for _, name, _, _ in Formatter().parse(template) if name is not None]
    except ValueError as error:
        raise UsageError(f"the naming template {template!r} cannot be understood ({error})") from None
    unknown = [word for word in words if word not in WORDS]
    if unknown:
        raise UsageError(f"the naming template knows {', '.join(WORDS)}, not {unknown[0]!r}")
    if not template.strip() or Path(template).is_absolute() or ".." in Path(template).parts:
        raise UsageError("the naming template must give a name below the output folder")
    return template


def name_of(template: str, path: Path, number: int, fields: Fields) -> str:
    """The name, without suffix, that a checked template gives a photo; "/" in the template makes folders.

    Raises UsageError for a template that cannot be filled.
    """
    values = {
        "name": path.stem,
        "number": number,
        "date": f"{fields.taken:%Y-%m-%d}" if fields.taken else "undated",
        "time": f"{fields.taken:%H-%M-%S}" if fields.taken else "00-00-00",
        "camera": fields.camera or "camera",
        "rating": max(fields.rating or 0, 0),
        "title": fields.title or path.stem,
    }
    safe = {key: _safe(value) if isinstance(value, str) and key != "name" else value for key, value in values.items()}
    try:
        name = check_template(template).format(**safe)
    except (ValueError, KeyError) as error:
        raise UsageError(f"the naming template {template!r} cannot be filled ({error})") from None
    return name[:_LONGEST].rstrip(". ") or path.stem


def _safe(text: str) -> str:
    """Without what a file name cannot hold on some system."""
    return _FORBIDDEN.sub("-", text).replace("/", "-").strip(". ") or "-"
