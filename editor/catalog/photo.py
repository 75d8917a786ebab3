"""Photo: a file that the catalog knows, and what is known of it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

LABELS = ("", "red", "yellow", "green", "blue", "purple")
"""The colour labels, in the order in which the catalog numbers them; "" means none."""

FLAGS = {-1: "rejected", 0: "unflagged", 1: "picked"}


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo as the catalog knew it when it was asked; nothing changes one, the catalog tells a new one.

    path: where the file lies (where it was last seen, if `missing`). folder: the folder of it.
    content_hash: hex blake2b-256 of the whole file, "" until it was worked out; quick_hash: hex blake2b-128 of its
    size and its first and last 64 KB. taken: local time without zone, None if unknown. width, height: upright pixels.
    rating: 0–5 stars. flag: −1 rejected, 0 none, 1 picked. label: one of LABELS. keywords: sorted; hierarchies as
    "a|b|c". exposure: seconds. aperture: f-number. focal: mm. latitude, longitude: degrees, north and east positive.
    look: a short hash of the current recipe, "" if unedited. stack: number of its stack (0: none), stack_size: how
    many are in it, stack_top: whether it is the one shown. companions: names of files that belong to it (the JPEG of
    a RAW, sidecars, sound). changed: when the user last changed it, milliseconds since 1970, 0 if never.
    taken_said, place_said: time (ISO form) and place ("48.1,11.5", or "none" for nowhere) as the user corrected them;
    "" where the file holds. copy: 0, or the number of this virtual copy; original: the photo whose copy it is, or 0.
    """

    id: int
    name: str
    folder: Path
    format: str
    width: int
    height: int
    size: int
    mtime_ns: int
    quick_hash: str
    content_hash: str
    taken: datetime | None
    added: datetime
    camera: str
    lens: str
    iso: int | None
    exposure: float | None
    aperture: float | None
    focal: float | None
    latitude: float | None
    longitude: float | None
    rating: int
    flag: int
    label: str
    title: str
    caption: str
    creator: str
    copyright: str
    city: str
    country: str
    keywords: tuple[str, ...]
    edited: bool
    enhanced: bool
    look: str
    missing: bool
    stack: int
    stack_size: int
    stack_top: bool
    companions: tuple[str, ...]
    changed: int
    taken_said: str = ""
    place_said: str = ""
    copy: int = 0
    original: int = 0

    @property
    def called(self) -> str:
        """Its name for people: that of the file, and of a copy which one it is."""
        return f"{self.name} · {self.copy}" if self.copy else self.name

    @property
    def path(self) -> Path:
        """Where the file lies. Made when asked for: lists of photos ask for few of theirs."""
        return self.folder / self.name

    @property
    def aspect(self) -> float:
        """Width over height, upright; 1.0 while unknown."""
        return self.width / self.height if self.width and self.height else 1.0

    @property
    def paired(self) -> bool:
        """Whether it is a RAW with its JPEG, or a photo with another companion picture."""
        return bool(self.companions)
