"""Naming: templates for the names of imported and exported files.

    {date:%Y-%m}/{camera}_{name}_{counter:04}

The words are in WORDS; {number} is another name of {counter}. A slash makes folders. {{ and }} are brackets.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from string import Formatter
from typing import Any

from editor.catalog.photo import Photo
from editor.catalog.wording import shown
from editor.errors import UsageError
from editor.metadata.fields import Fields

WORDS = {
    "name": "the photo's own name",
    "date": "the day it was taken, as 2024-05-31 (codes after a colon: {date:%Y-%m})",
    "time": "the time it was taken, as 18-05-09",
    "camera": "the camera",
    "lens": "the lens",
    "iso": "the ISO number",
    "title": "its title",
    "rating": "its stars, 0 to 5",
    "counter": "its place in the batch, from 1 (0001: {counter:04})",
    "folder": "the folder it lies in",
}
COUNTERS = ("counter", "number")
UNDATED = "undated"
LONGEST = 200
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_WIDTH = re.compile(r"0?\d{1,2}$")
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True)
class Naming:
    """A template that was read and found good. Raises UsageError, saying what is wrong and what is possible."""

    template: str

    def __post_init__(self) -> None:
        if not self.template.strip():
            raise UsageError("The naming template is empty.")
        try:
            pieces = list(Formatter().parse(self.template))
        except ValueError as error:
            raise UsageError(f"The naming template “{self.template}” cannot be read: {error}.") from None
        for _, word, code, conversion in pieces:
            if word is not None:
                self._check(word, code or "", conversion)
        if self.template.startswith(("/", "\\")) or any(part == ".." for part in re.split(r"[/\\]", self.template)):
            raise UsageError("The naming template must stay inside the folder that was chosen.")

    @property
    def counts(self) -> bool:
        """Whether the names have a counter in them."""
        return any(word in COUNTERS for _, word, _, _ in Formatter().parse(self.template))

    def _check(self, word: str, code: str, conversion: str | None) -> None:
        if word not in (*WORDS, *COUNTERS):
            raise UsageError(f"The naming template knows no {{{word}}}; possible are {', '.join(WORDS)}.")
        if conversion or (code and word not in ("date", *COUNTERS)):
            raise UsageError(f"{{{word}}} takes nothing after a colon.")
        if word in COUNTERS and code and not _WIDTH.match(code):
            raise UsageError(f"{{{word}}} takes a width, as in {{{word}:04}}.")
        if word == "date" and code and "%" not in code:
            raise UsageError("{date} takes codes such as %Y-%m-%d, as in {date:%Y-%m}.")

    def of(self, photo: Photo, counter: int = 1) -> str:
        """The name for a photo of the catalog, without suffix; may have slashes for folders."""
        said = {
            "name": photo.name.rpartition(".")[0] or photo.name, "camera": photo.camera, "lens": photo.lens,
            "iso": photo.iso, "title": photo.title, "rating": photo.rating, "folder": photo.folder.name,
        }  # fmt: skip
        return self._filled(said, photo.taken, counter)

    def of_file(self, stem: str, fields: Fields, counter: int = 1, *, folder: str = "") -> str:
        """The same for a file that is not in the catalog (yet)."""
        said = {
            "name": stem, "camera": fields.camera, "lens": fields.lens, "iso": fields.iso, "title": fields.title,
            "rating": max(fields.rating or 0, 0), "folder": folder,
        }  # fmt: skip
        return self._filled(said, fields.taken, counter)

    def _filled(self, said: dict[str, Any], taken: datetime | None, counter: int) -> str:
        filled = []
        for text, word, code, _ in Formatter().parse(self.template):
            filled.append(text)
            if word == "date":
                filled.append(_clean(_date(taken, code or "%Y-%m-%d")))
            elif word == "time":
                filled.append("00-00-00" if taken is None else f"{taken:%H-%M-%S}")
            elif word in COUNTERS:
                filled.append(f"{counter:{code or ''}}")
            elif word is not None:
                value = said[word]
                filled.append(_clean("" if value is None else str(value)) or f"no {word}")
        parts = [_tidy(part) for part in re.split(r"[/\\]+", "".join(filled))]
        return "/".join(part for part in parts if part) or "photo"


def _date(taken: datetime | None, code: str) -> str:
    if taken is None:
        return UNDATED
    try:
        return taken.strftime(code)
    except ValueError as error:
        raise UsageError(f"The date code “{code}” cannot be read: {error}.") from None


def _clean(text: str) -> str:
    """Without what a file system forbids; also a slash in a camera's name makes no folder."""
    return _FORBIDDEN.sub("-", shown(text)).strip()


def _tidy(part: str) -> str:
    """A name that every system can hold."""
    part = _FORBIDDEN.sub("-", part).strip().rstrip(". ")[:LONGEST]
    if set(part) <= {"."}:
        return ""
    return f"_{part}" if _RESERVED.match(part) else part
