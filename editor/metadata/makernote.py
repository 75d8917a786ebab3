"""Maker notes: whether a brand's offsets count from the block's start, and whether its notes hold places.

After Phil Harvey's and others' published descriptions of the notes' headers.
"""

import struct
from dataclasses import dataclass
from typing import Literal

from editor.metadata.source import Malformed
from editor.metadata.tiffblock import SIZES


@dataclass(frozen=True)
class Brand:
    """A kind of note: how it starts, where its directory begins (None: offsets count from the note itself)."""

    start: bytes
    directory: int | None
    places: bool = False


BRANDS = (
    Brand(b"Nikon\0\x02", None),
    Brand(b"Nikon\0\x01", 8),
    Brand(b"FUJIFILM", None),
    Brand(b"GENERALE", None),
    Brand(b"OLYMPUS\0", None),
    Brand(b"OM SYSTEM\0", None),
    Brand(b"Apple iOS\0", None),
    Brand(b"PENTAX \0", None, places=True),  # the cities of its world clock, and GPS
    Brand(b"AOC\0", 6, places=True),
    Brand(b"Panasonic\0\0\0", 12, places=True),
    Brand(b"LEICA", None, places=True),
    Brand(b"SONY", 12),
    Brand(b"VHAB", 12),
    Brand(b"OLYMP\0", 8),
    Brand(b"MINOL\0", 8),
    Brand(b"CAMER\0", 8),
    Brand(b"EPSON\0", 8),
    Brand(b"QVC\0\0\0", 6, places=True),  # the city of its world clock
    Brand(b"DCI\0", 6, places=True),
    Brand(b"SANYO\0", 8),
    Brand(b"Ricoh", 8, places=True),
    Brand(b"RICOH", 8, places=True),
    Brand(b"KDK", None),
    Brand(b"SIGMA\0", 10),
    Brand(b"FOVEON\0", 10),
    Brand(b"RECONYX", None),
)
# notes that are a bare directory, and hold no place
BARE_MAKES = ("CANON", "NIKON", "CASIO", "MINOLTA", "KONICA", "KYOCERA")
NIKON_LOCATION = 0x0039
BYTE_ORDERS: tuple[Literal["big", "little"], ...] = ("big", "little")


def brand_of(note: bytes, make: str) -> Brand | None:
    """What kind of note this is; None if it is not known."""
    for brand in BRANDS:
        if note.startswith(brand.start):
            return brand
    if make.upper().startswith(BARE_MAKES) and _starts_like_directory(note):
        return Brand(b"", 0)
    return None


def _starts_like_directory(note: bytes) -> bool:
    """Whether a count of tags comes first, in either byte order, and the note is long enough for so many."""
    return any(0 < int.from_bytes(note[:2], order) <= (len(note) - 2) // 12 for order in BYTE_ORDERS)


def may_hold_place(note: bytes, make: str) -> bool:
    """Whether the note may say where the photo was taken; a brand that is not known may."""
    brand = brand_of(note, make)
    if brand is None or brand.places:
        return True
    # Nikon's location data is one tag of the note's directory, whose rows are 12 bytes at an even distance
    if brand.start == b"Nikon\0\x02" and len(note) > 20:
        order = "<" if note[10:12] == b"II" else ">"
        try:
            return NIKON_LOCATION in _tags(note, 18, order)
        except (Malformed, struct.error):
            return True
    return False


def _tags(note: bytes, directory: int, order: str) -> set[int]:
    (count,) = struct.unpack_from(order + "H", note, directory)
    if count > 1000 or directory + 2 + 12 * count > len(note):
        raise Malformed("the maker note's directory does not fit")
    return {struct.unpack_from(order + "H", note, directory + 2 + 12 * index)[0] for index in range(count)}


def moved(note: bytes, make: str, order: str, came_from: int, goes_to: int) -> bytes:
    """The note with its offsets made right for another place in the block.

    Only for notes whose offsets count from the block's start, and only those that point into the note itself;
    anything else comes back as it is.
    """
    brand = brand_of(note, make)
    if brand is None or brand.directory is None or came_from == goes_to:
        return note
    data = bytearray(note)
    try:
        tags = _tags(note, brand.directory, order)
    except (Malformed, struct.error):
        return note
    if not tags:
        return note
    (count,) = struct.unpack_from(order + "H", data, brand.directory)
    for index in range(count):
        row = brand.directory + 2 + 12 * index
        _, kind, number, offset = struct.unpack_from(order + "HHII", data, row)
        size = number * SIZES.get(kind, 0)
        if size > 4 and came_from <= offset and offset + size <= came_from + len(note):
            struct.pack_into(order + "I", data, row + 8, offset - came_from + goes_to)
    return bytes(data)
