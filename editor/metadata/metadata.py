"""Metadata: all that a file says besides its pixels, kept whole, and the few fields that are read."""

import struct
from dataclasses import dataclass, field, fields
from functools import cached_property
from os import PathLike
from typing import Any

from editor.metadata.block import Blocks
from editor.metadata.container import READERS, container_of
from editor.metadata.exif_fields import read_exif
from editor.metadata.fields import Fields
from editor.metadata.source import FileSource, Malformed, Source
from editor.metadata.text_fields import read_iptc, read_xmp

# where several say something, who is believed first: photographers write XMP, cameras write EXIF
BY_XMP = ("title", "caption", "creator", "copyright", "rating", "label", "city", "country")


@dataclass(frozen=True)
class Metadata(Blocks):
    """The blocks of a file (see `Blocks`), and `notes`: sentences on what was left out on purpose, and why.

    place_free: it must not tell where the photo was taken; whoever writes it looks for that in the finished file.
    """

    place_free: bool = field(default=False, compare=False)
    notes: tuple[str, ...] = field(default=(), compare=False)

    @cached_property
    def fields(self) -> Fields:
        """The few things that are read, from all blocks together; damaged blocks say nothing."""
        exif = read_exif(self.exif)
        xmp = read_xmp(self.xmp, self.xmp_extended)
        iptc = read_iptc(self.iptc)
        found: dict[str, Any] = {**iptc, **xmp, **exif}
        modified = found.pop("modified", None)
        for one in (iptc, xmp):
            found.update((name, one[name]) for name in BY_XMP if name in one)
        found["keywords"] = tuple(dict.fromkeys(word for one in (xmp, iptc, exif) for word in one.get("keywords", ())))
        if "taken" not in found and modified is not None:
            found["taken"] = modified
        if self.orientation is not None:
            found["orientation"] = self.orientation
        return Fields(**found)

    @property
    def is_empty(self) -> bool:
        """Whether the file says nothing at all."""
        return not any((self.exif, self.xmp, self.xmp_extended, self.iptc, self.photoshop, self.icc, self.comments))


BLOCKS = tuple(one.name for one in fields(Blocks))


def metadata_of(blocks: Blocks, notes: tuple[str, ...] = ()) -> Metadata:
    """The same blocks, with their fields to be read."""
    given = {name: getattr(blocks, name) for name in BLOCKS}
    return Metadata(**given, notes=notes)


def read_metadata(path: "str | PathLike[str]") -> Metadata:
    """All that a file says besides its pixels. Damaged metadata, and a file that is no picture, say nothing.

    Raises FileMissing, NoPermission or another FileError if the file itself cannot be read.
    """
    with FileSource(path) as source:
        return extract(source)


def extract(source: Source) -> Metadata:
    """The same for bytes wherever they are."""
    container = container_of(source)
    reader = READERS.get(container)
    if reader is None:
        return Metadata(container=container)
    try:
        return metadata_of(reader(source))
    except (Malformed, struct.error, IndexError, ValueError) as error:
        return Metadata(container=container, notes=(f"The metadata is damaged: {error}.",))
