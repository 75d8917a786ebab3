"""Building an EXIF block: a new one, or one gathered from a TIFF or RAW file whose own is spread over the file."""

import struct
from collections.abc import Callable
from dataclasses import dataclass, field

from editor.metadata import makernote
from editor.metadata.source import Malformed
from editor.metadata.tiffblock import (
    EXIF_IFD,
    GPS_IFD,
    INTEROP_IFD,
    MAKER_NOTE,
    SIZES,
    SUB_IFDS,
    Directory,
    TiffBlock,
)

POINTERS = frozenset({EXIF_IFD, GPS_IFD, INTEROP_IFD, SUB_IFDS})
LARGEST_VALUE = 4 * 1024 * 1024
# how the pixels are stored: true of the file they came from only
STRUCTURE = frozenset(
    {254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 277, 278, 279, 280, 281, 284, 288, 289, 290, 291}
    | {292, 293, 301, 317, 320, 321, 322, 323, 324, 325, 332, 333, 334, 336, 338, 339, 340, 341, 342}
    | {347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532}
)
# blocks that are carried on their own (XMP, IPTC, Photoshop, ICC), or that die with the pixels (layers)
BLOCK_TAGS = frozenset({700, 33723, 34377, 34675, 37724, 50255})
# what a RAW file's first directory says of the photo, not of its pixels
DESCRIPTIVE = frozenset(
    {
        270,
        271,
        272,
        274,
        282,
        283,
        296,
        305,
        306,
        315,
        316,
        0x4746,
        0x4749,
        33432,
        0x9C9B,
        0x9C9C,
        0x9C9D,
        0x9C9E,
        0x9C9F,
    }
    | {0x882A, 36867, 37396, 0xC614}
)
RAW_IN_SHOT = frozenset({0x8827, 0x829A, 0x829D})


@dataclass(frozen=True)
class Row:
    """One tag with its value in bytes. came_from: where a maker note lay in the file it was taken from."""

    tag: int
    kind: int
    count: int
    value: bytes
    came_from: int = 0


@dataclass
class Draft:
    """The directories of a block to be built; `order` is "<" or ">"."""

    order: str = "<"
    main: list[Row] = field(default_factory=list)
    shot: list[Row] = field(default_factory=list)
    gps: list[Row] = field(default_factory=list)
    interop: list[Row] = field(default_factory=list)
    make: str = ""

    def build(self) -> bytes:
        """The block. Raises Malformed if it would be larger than a TIFF can be."""
        out = bytearray((b"II*\0" if self.order == "<" else b"MM\0*") + struct.pack(self.order + "I", 8))
        main, shot = list(self.main), list(self.shot)
        if self.interop:
            shot.append(self._pointer(INTEROP_IFD))
        if shot:
            main.append(self._pointer(EXIF_IFD))
        if self.gps:
            main.append(self._pointer(GPS_IFD))
        slots = self._directory(out, main)
        if shot:
            self._point(out, slots[EXIF_IFD])
            inner = self._directory(out, shot)
            if self.interop:
                self._point(out, inner[INTEROP_IFD])
                self._directory(out, self.interop)
        if self.gps:
            self._point(out, slots[GPS_IFD])
            self._directory(out, self.gps)
        return bytes(out)

    def number(self, tag: int, value: int, *, kind: int = 3) -> Row:
        """A row with one SHORT (kind 3) or LONG (4)."""
        return Row(tag, kind, 1, struct.pack(self.order + ("H" if kind == 3 else "I"), value))

    def text(self, tag: int, value: str) -> Row:
        """A row with a text."""
        data = value.encode("utf-8") + b"\0"
        return Row(tag, 2, len(data), data)

    def _pointer(self, tag: int) -> Row:
        return Row(tag, 4, 1, bytes(4))

    def _point(self, out: bytearray, slot: int) -> None:
        if len(out) & 1:
            out.append(0)
        struct.pack_into(self.order + "I", out, slot, len(out))

    def _directory(self, out: bytearray, rows: list[Row]) -> dict[int, int]:
        """Append a directory with its values; where each tag's value field lies."""
        rows = sorted({row.tag: row for row in rows}.values(), key=lambda row: row.tag)
        start = len(out)
        out += bytes(2 + 12 * len(rows) + 4)
        struct.pack_into(self.order + "H", out, start, len(rows))
        slots = {}
        for index, row in enumerate(rows):
            at = start + 2 + 12 * index
            slots[row.tag] = at + 8
            struct.pack_into(self.order + "HHI", out, at, row.tag, row.kind, row.count)
            if len(row.value) <= 4:
                out[at + 8 : at + 8 + len(row.value)] = row.value
            else:
                self._point(out, at + 8)
                out += self._value(row, len(out))
        if len(out) & 1:
            out.append(0)
        return slots

    def _value(self, row: Row, place: int) -> bytes:
        if row.tag == MAKER_NOTE and row.came_from:
            return makernote.moved(row.value, self.make, self.order, row.came_from, place)
        return row.value


def gather(block: TiffBlock, *, raw: bool) -> bytes | None:
    """The EXIF of a TIFF file (raw: of a RAW file) as a block of its own; None if it says nothing.

    Raises Malformed when the file's first directory cannot be read.
    """
    draft = draft_of(block, raw=raw)
    if not any((draft.main, draft.shot, draft.gps)):
        return None
    return draft.build()


def draft_of(block: TiffBlock, *, raw: bool) -> Draft:
    """The same, not yet built."""
    main = block.directory(block.first)
    shot = block.child(main, EXIF_IFD)
    draft = Draft(block.order)
    make = block.value(main.find(0x010F))
    draft.make = make if isinstance(make, str) else ""
    draft.main = rows(block, main, (lambda tag: tag in DESCRIPTIVE) if raw else _belongs_to_photo)
    draft.gps = rows(block, block.child(main, GPS_IFD), lambda tag: True)
    draft.interop = rows(block, block.child(shot, INTEROP_IFD), lambda tag: tag < 0x1000)
    draft.shot = rows(block, shot, lambda tag: True)
    if raw:
        have = {row.tag for row in draft.shot}
        draft.shot += rows(block, main, lambda tag: tag in RAW_IN_SHOT and tag not in have)
    return draft


def rows(block: TiffBlock, directory: Directory | None, wanted: Callable[[int], bool]) -> list[Row]:
    """The readable tags of a directory that are wanted, pointers left out."""
    found = []
    for entry in directory.entries if directory is not None else ():
        if entry.tag in POINTERS or not wanted(entry.tag) or entry.kind not in SIZES or entry.size > LARGEST_VALUE:
            continue
        try:
            value = block.raw(entry)
        except Malformed:
            continue
        found.append(Row(entry.tag, entry.kind, entry.count, value, entry.offset))
    return found


def _belongs_to_photo(tag: int) -> bool:
    return tag not in STRUCTURE and tag not in BLOCK_TAGS
