"""IPTC IIM: the older text fields of press photos, as data sets in bytes."""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from editor.metadata.source import Malformed

UTF8_MARKER = b"\x1b%G"
CODED_CHARSET = (1, 90)
TITLE, KEYWORDS, DATE, TIME, CREATOR = (2, 5), (2, 25), (2, 55), (2, 60), (2, 80)
DIGITAL_DATE, DIGITAL_TIME = (2, 62), (2, 63)
CITY, SUBLOCATION, STATE, COUNTRY_CODE, COUNTRY = (2, 90), (2, 92), (2, 95), (2, 100), (2, 101)
LOCATION_CODE, LOCATION_NAME = (2, 26), (2, 27)
COPYRIGHT, CAPTION = (2, 116), (2, 120)
PLACES = frozenset({CITY, SUBLOCATION, STATE, COUNTRY_CODE, COUNTRY, LOCATION_CODE, LOCATION_NAME})
PREVIEWS = frozenset({(2, 200), (2, 201), (2, 202)})  # a small picture and what kind it is
PICTURES = (7, 8, 9)  # records that hold a picture whole
MOST = 20_000


@dataclass(frozen=True)
class DataSet:
    """One value: (record, number) and bytes."""

    key: tuple[int, int]
    data: bytes


def parse(block: bytes) -> tuple[DataSet, ...]:
    """The data sets of a block, as far as they can be read; never raises."""
    found: list[DataSet] = []
    position = 0
    while position + 5 <= len(block) and len(found) < MOST:
        if block[position] != 0x1C:
            position += 1  # padding, or rubbish between two data sets
            continue
        record, number, length = struct.unpack_from(">BBH", block, position + 1)
        position += 5
        if length & 0x8000:
            wide = length & 0x7FFF
            if wide > 4 or position + wide > len(block):
                break
            length = int.from_bytes(block[position : position + wide], "big")
            position += wide
        if position + length > len(block):
            break
        found.append(DataSet((record, number), block[position : position + length]))
        position += length
    return tuple(found)


def build(sets: tuple[DataSet, ...]) -> bytes:
    """The block of these data sets. Raises Malformed for a value over 2 GB."""
    parts = []
    for one in sets:
        head = struct.pack(">BBB", 0x1C, *one.key)
        if len(one.data) < 0x8000:
            parts.append(head + struct.pack(">H", len(one.data)) + one.data)
        elif len(one.data) < 1 << 31:
            parts.append(head + struct.pack(">HI", 0x8004, len(one.data)) + one.data)
        else:
            raise Malformed("an IPTC value is too long")
    return b"".join(parts)


def without(block: bytes, doomed: Callable[[tuple[int, int]], bool]) -> bytes:
    """The block without the data sets whose key the function wants gone; unchanged bytes if there are none."""
    sets = parse(block)
    kept = tuple(one for one in sets if not doomed(one.key))
    return block if len(kept) == len(sets) else build(kept)


def with_date(block: bytes | None, when: datetime) -> bytes | None:
    """The block with this capture time (local) where it tells one, and its time of digitising where that was the same;
    an offset from UTC that it tells stays. Nothing is added.
    """
    sets = parse(block or b"")
    first = {one.key: one.data for one in reversed(sets)}
    if DATE not in first and TIME not in first:
        return block
    same = all(first.get(here) == first.get(there) for here, there in ((DATE, DIGITAL_DATE), (TIME, DIGITAL_TIME)))
    dates, times = (DATE, *([DIGITAL_DATE] if same else [])), (TIME, *([DIGITAL_TIME] if same else []))
    day = f"{when.year:04}{when:%m%d}".encode("ascii")
    clock = f"{when:%H%M%S}".encode("ascii")

    def corrected(one: DataSet) -> DataSet:
        if one.key in times:
            return DataSet(one.key, clock + one.data[6:])
        return DataSet(one.key, day) if one.key in dates else one

    return build(tuple(map(corrected, sets)))


class Iptc:
    """The texts of a block."""

    def __init__(self, block: bytes | None) -> None:
        self.sets = parse(block or b"")
        self.utf8 = any(one.key == CODED_CHARSET and UTF8_MARKER in one.data for one in self.sets)

    def texts(self, key: tuple[int, int]) -> list[str]:
        """All values of a key, as text."""
        return [text for one in self.sets if one.key == key and (text := self._decode(one.data))]

    def text(self, key: tuple[int, int]) -> str:
        """The first value of a key, or ""."""
        return next(iter(self.texts(key)), "")

    def _decode(self, data: bytes) -> str:
        # many writers use UTF-8 without the marker; text in Latin-1 is hardly ever valid UTF-8 by chance
        try:
            return data.decode("utf-8").strip("\0 ")
        except UnicodeDecodeError:
            return data.decode("utf-8" if self.utf8 else "cp1252", "replace").strip("\0 ")
