"""Previews: small pictures that cameras store inside the EXIF block, mostly in their maker's notes.

After an edit they would still show the picture as it was: what was cropped away, or taken out of it. Who wrote them
where only the maker knows; but a JPEG is known by its own structure, and can be replaced where it lies.
"""

import re
from collections.abc import Iterator

START = re.compile(rb"\xff\xd8(?=\xff[\xc0-\xc2\xc4\xdb\xe0\xe1\xfe])")
EOI, SOS = b"\xff\xd9", 0xDA
PLAIN = range(0xC0, 0xFF)  # markers of segments that tell their length


def renew_previews(data: bytearray, thumbnail: bytes | None) -> int:
    """Put the JPEG of the new picture in place of every JPEG in the block, or nothing where there is none or it does
    not fit. What is left of the place becomes zeros, so that the lengths that are told of them stay true. How many."""
    places = [place for place in _pictures(data) if thumbnail is None or not data.startswith(thumbnail, place.start)]
    for place in places:
        room = place.stop - place.start
        new = thumbnail if thumbnail is not None and len(thumbnail) <= room else b""
        data[place.start : place.stop] = new.ljust(room, b"\0")
    return len(places)


def _pictures(data: bytearray) -> Iterator[range]:
    """Where JPEGs lie, the outer one where one holds another."""
    behind = 0
    for found in START.finditer(bytes(data)):
        end = _end(data, found.start()) if found.start() >= behind else None
        if end is not None:
            behind = end
            yield range(found.start(), end)


def _end(data: bytearray, start: int) -> int | None:
    """The offset behind a JPEG that starts here; None if it is none, or not whole."""
    position = start + 2
    while position + 4 <= len(data) and data[position] == 0xFF and data[position + 1] in PLAIN:
        marker, length = data[position + 1], int.from_bytes(data[position + 2 : position + 4], "big")
        position += 2 + length
        if length < 2:
            return None
        if marker == SOS:
            end = data.find(EOI, position)
            return end + 2 if end >= 0 else None
    return None
