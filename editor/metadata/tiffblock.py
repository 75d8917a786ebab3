"""TiffBlock: a bounded reader of TIFF structure: EXIF blocks, TIFF and TIFF-like RAW files.

Offsets are checked, directories are counted, loops are cut: any bytes give an answer or Malformed, in bounded time.
"""

import struct
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from editor.metadata.source import Malformed, Source

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
CODES = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I"}
# 42 is TIFF; the others are Panasonic RW2, Olympus ORF (two ages)
MAGICS = (42, 0x55, 0x4F52, 0x5352)
ROWS = {order: struct.Struct(order + "HHII") for order in "<>"}
ONES = {(order, kind): struct.Struct(order + code) for order in "<>" for kind, code in CODES.items()}
PAIRS = {(order, kind): struct.Struct(order + code) for order in "<>" for kind, code in ((5, "II"), (10, "ii"))}
MOST_ENTRIES = 4096
MOST_BYTES = 64 * 1024 * 1024
EXIF_IFD, GPS_IFD, INTEROP_IFD, SUB_IFDS, MAKER_NOTE = 0x8769, 0x8825, 0xA005, 0x014A, 0x927C

Value = int | float | str | bytes | Fraction | tuple["int | float | Fraction", ...] | None


class Entry(NamedTuple):
    """One tag of a directory: `position` is where its 12 bytes lie, `offset` where its value lies."""

    tag: int
    kind: int
    count: int  # type: ignore[assignment]
    position: int
    offset: int

    @property
    def size(self) -> int:
        """Bytes that the value takes."""
        return self.count * SIZES.get(self.kind, 1)


@dataclass(frozen=True)
class Directory:
    """An image file directory: its entries, and the offset of the next one (0: none).

    rows: tag, kind, count and value (or where it lies) as they are stored; an entry is made of one when it is asked
    for, since of a hundred a reader needs a dozen.
    """

    offset: int
    rows: tuple[tuple[int, int, int, int], ...]
    following: int
    slot: int  # where the pointer to the next directory lies

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """All of them, in their order."""
        return tuple(self._entry(place) for place in range(len(self.rows)))

    @cached_property
    def tags(self) -> dict[int, int]:
        """Which tags there are, and in which row each stands first."""
        return {self.rows[place][0]: place for place in range(len(self.rows) - 1, -1, -1)}

    def find(self, tag: int) -> Entry | None:
        """The first entry of that tag."""
        place = self.tags.get(tag)
        return None if place is None else self._entry(place)

    def _entry(self, place: int) -> Entry:
        tag, kind, number, value = self.rows[place]
        position = self.offset + 2 + 12 * place
        inline = number * SIZES.get(kind, 1) <= 4
        return Entry(tag, kind, number, position, position + 8 if inline else value)


class TiffBlock:
    """A TIFF structure in a source. Raises Malformed if it does not start like one."""

    def __init__(self, source: Source | bytes | bytearray) -> None:
        self.source = source if isinstance(source, Source) else Source(source)
        head = self.source.need(0, 8)
        if head[:2] not in (b"II", b"MM"):
            raise Malformed("this is not a TIFF structure")
        self.order = "<" if head[:2] == b"II" else ">"
        magic, self.first = struct.unpack(self.order + "HI", head[2:8])
        if magic not in MAGICS:
            raise Malformed(f"unknown kind of TIFF structure: {magic}")

    def u16(self, offset: int) -> int:
        return int(struct.unpack(self.order + "H", self.source.need(offset, 2))[0])

    def u32(self, offset: int) -> int:
        return int(struct.unpack(self.order + "I", self.source.need(offset, 4))[0])

    def directory(self, offset: int) -> Directory:
        """The directory at offset. Raises Malformed if it does not fit."""
        count = self.u16(offset)
        if offset < 8 or count > MOST_ENTRIES:
            raise Malformed(f"no directory can lie at {offset}")
        raw = self.source.need(offset + 2, 12 * count)
        rows = tuple(ROWS[self.order].iter_unpack(raw))
        slot = offset + 2 + 12 * count
        tail = self.source.at(slot, 4)
        following = int(struct.unpack(self.order + "I", tail)[0]) if len(tail) == 4 else 0
        return Directory(offset, rows, following, slot)

    def chain(self, most: int = 64) -> list[Directory]:
        """IFD0, IFD1 …, as far as they can be read, each once."""
        found: list[Directory] = []
        seen: set[int] = set()
        offset = self.first
        while offset and offset not in seen and len(found) < most:
            seen.add(offset)
            try:
                found.append(self.directory(offset))
            except Malformed:
                break
            offset = found[-1].following
        return found

    def child(self, parent: Directory | None, tag: int) -> Directory | None:
        """The directory that a tag of parent points to, or None."""
        entry = parent.find(tag) if parent is not None else None
        if entry is None or entry.kind not in (4, 13) or entry.count < 1:
            return None
        try:
            return self.directory(self.u32(entry.offset))
        except Malformed:
            return None

    def raw(self, entry: Entry) -> bytes:
        """The value's bytes. Raises Malformed where they lie beyond the end."""
        if entry.kind not in SIZES or entry.size > MOST_BYTES:
            raise Malformed(f"tag {entry.tag:#06x} has no possible value")
        return self.source.need(entry.offset, entry.size)

    def value(self, entry: Entry | None) -> Value:
        """The value as Python has it: text, number, Fraction, bytes (undefined) or a tuple; None if unreadable."""
        if entry is None:
            return None
        try:
            return self._meaning(entry.kind, self.raw(entry), exact=True)
        except Malformed:
            return None

    def plain(self, directory: Directory, tag: int) -> Value:
        """The value of a tag with fractions as the nearest number, by the shortest way; None if it is unreadable."""
        place = directory.tags.get(tag)
        if place is None:
            return None
        _, kind, count, value = directory.rows[place]
        size = count * SIZES.get(kind, MOST_BYTES + 1)
        if size > MOST_BYTES:
            return None
        data = self.source.at(directory.offset + 10 + 12 * place if size <= 4 else value, size)
        return self._meaning(kind, data, exact=False) if len(data) == size and kind in SIZES else None

    def _meaning(self, kind: int, data: bytes, exact: bool) -> Value:
        if kind == 2:
            return text(data)
        if kind == 7:
            return data
        numbers = self._numbers(kind, data, exact)
        return numbers[0] if len(numbers) == 1 else numbers

    def _numbers(self, kind: int, data: bytes, exact: bool) -> "tuple[int | float | Fraction, ...]":
        if kind in (5, 10):
            if len(data) == 8 and not exact:
                return (_quotient(*PAIRS[self.order, kind].unpack(data)),)
            pairs = struct.unpack(self.order + str(len(data) // 4) + ("I" if kind == 5 else "i"), data)
            divided = _fraction if exact else _quotient
            return tuple(map(divided, pairs[::2], pairs[1::2]))
        if len(data) == SIZES[kind]:
            return ONES[self.order, kind].unpack(data)
        return struct.unpack(self.order + str(len(data) // SIZES[kind]) + CODES[kind], data)


def text(data: bytes) -> str:
    """An EXIF string: up to the first NUL, UTF-8 where it is that, else Latin-1, without blanks at the ends."""
    data = data.split(b"\0", 1)[0]
    try:
        return data.decode("utf-8").strip()
    except UnicodeDecodeError:
        return data.decode("latin-1").strip()


def _fraction(top: int, bottom: int) -> "Fraction | float":
    return Fraction(top, bottom) if bottom else float("nan")


def _quotient(top: int, bottom: int) -> float:
    return top / bottom if bottom else float("nan")
