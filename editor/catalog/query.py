"""Query: what photos are wanted, and in what order."""

from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path

from editor.catalog.expression import Expression
from editor.errors import UsageError

SORTS = ("taken", "added", "changed", "name", "rating", "flag", "label", "size", "camera", "lens", "format", "iso",
         "exposure", "aperture", "focal", "megapixels", "edited", "folder", "manual")  # fmt: skip


@dataclass(frozen=True)
class Query:
    """All conditions must hold; the defaults ask for every photo.

    text: words that must all occur (each may be a beginning; case and accents do not matter; "in quotes": as it is).
    rating_min, rating_max: stars. flag: −1, 0, 1. label: "red" …, "none" for without. camera, lens, format, keyword:
    a part of the name; a keyword also finds those below it. iso_min, iso_max, taken_from, taken_to: inclusive.
    folder: photos in it, and in the folders inside it unless subfolders is False. album: its number.
    stacked: of each stack only the photo on top. where: anything else, as query_text.parse reads it.
    sort: one of SORTS; "" is the manual order in a manual album and the capture time elsewhere.
    Raises UsageError for a sort that does not exist.
    """

    text: str = ""
    rating_min: int | None = None
    rating_max: int | None = None
    flag: int | None = None
    label: str | None = None
    camera: str = ""
    lens: str = ""
    iso_min: int | None = None
    iso_max: int | None = None
    taken_from: date | None = None
    taken_to: date | None = None
    edited: bool | None = None
    enhanced: bool | None = None
    missing: bool | None = None
    located: bool | None = None
    format: str = ""
    keyword: str = ""
    folder: Path | None = None
    subfolders: bool = True
    album: int | None = None
    stacked: bool = False
    where: Expression | None = None
    sort: str = ""
    descending: bool = False

    def __post_init__(self) -> None:
        if self.sort and self.sort not in SORTS:
            raise UsageError(f"Photos cannot be sorted by {self.sort!r}; possible are {', '.join(SORTS)}.")

    @property
    def everything(self) -> bool:
        """Whether no photo is left out."""
        bare = replace(self, sort="", descending=False, subfolders=True)
        return bare == Query()

    @property
    def conditions(self) -> tuple[str, ...]:
        """The names of the fields that ask for something."""
        default = Query()
        order = ("sort", "descending", "subfolders")
        return tuple(
            f.name for f in fields(self) if f.name not in order and getattr(self, f.name) != getattr(default, f.name)
        )


EVERYTHING = Query()
