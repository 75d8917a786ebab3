"""Correcting an EXIF block: when and where a photo was taken, where the photographer knows better than the camera; and
how large it is to be on paper.

As with every change of a block, no byte that is there is moved, so that maker notes stay readable: directories that
need another row are written anew at the end.
"""

import struct
from datetime import datetime
from math import isclose

from editor.metadata.exif_fields import read_exif
from editor.metadata.source import Malformed
from editor.metadata.tiffblock import EXIF_IFD, GPS_IFD, Directory
from editor.metadata.tiffbuild import Draft, Row
from editor.metadata.tiffpatch import LIMIT, TiffPatch

TAKEN, DIGITISED = 0x9003, 0x9004
PARTS = {TAKEN: 0x9291, DIGITISED: 0x9292}  # where the fractions of a second stand
ACROSS, DOWN, UNIT, INCH = 0x011A, 0x011B, 0x0128, 2
ASCII, LONG, BYTE, RATIONAL, SHORT = 2, 4, 1, 5, 3


def with_taken(exif: bytes | None, when: datetime) -> bytes | None:
    """The block with this capture time (local, without zone); the time of digitising moves along where it was the same.
    A block that is damaged or has no room stays as it is.
    """
    if not exif:
        draft = Draft()
        draft.shot = [draft.text(TAKEN, _spelled(when))]
        return draft.build()
    try:
        patch = TiffPatch(exif)
        tags = [TAKEN]
        if patch.shot is not None and _text(patch, TAKEN) == _text(patch, DIGITISED) != "":
            tags.append(DIGITISED)
        for tag in tags:
            _set_time(patch, tag, when)
        return patch.finish()
    except (Malformed, struct.error):
        return exif


def with_place(exif: bytes | None, place: tuple[float, float] | None) -> bytes | None:
    """The block with this place (degrees, north and east positive), or with none; what else was said of the old place
    (altitude, direction) goes with it. A block that is damaged or has no room stays as it is.
    """
    if not exif:
        if place is None:
            return exif
        draft = Draft()
        draft.gps = _gps(draft.order, *place)
        return draft.build()
    try:
        patch = TiffPatch(exif)
        patch.drop_gps()
        if place is not None:
            at = _append(patch, _gps(patch.order, *place))
            _add_row(patch, patch.main, Row(GPS_IFD, LONG, 1, struct.pack(patch.order + "I", at)), None)
        return patch.finish()
    except (Malformed, struct.error):
        return exif


def with_density(exif: bytes | None, density: tuple[float, float]) -> bytes:
    """The block with so many dots an inch, across and down. A block that is damaged or has no room stays as it is."""
    thousandths = [max(1, round(each * 1000)) for each in density]
    values = [(whole // 1000, 1) if whole % 1000 == 0 else (whole, 1000) for whole in thousandths]
    if not exif:
        draft = Draft()
        rows = [
            Row(tag, RATIONAL, 1, struct.pack(draft.order + "II", *each))
            for tag, each in zip((ACROSS, DOWN), values, strict=True)
        ]
        draft.main = [*rows, draft.number(UNIT, INCH)]
        return draft.build()
    try:
        patch = TiffPatch(exif)
        for tag, value in zip((ACROSS, DOWN), values, strict=True):
            packed, entry = struct.pack(patch.order + "II", *value), patch.main.find(tag)
            if entry is not None and (entry.kind, entry.count) == (RATIONAL, 1):
                patch.overwrite(entry, packed)
            else:
                patch.drop(patch.main, tag)
                _add_row(patch, patch.main, Row(tag, RATIONAL, 1, packed), None)
        if not patch.set_number(patch.main, UNIT, INCH):
            _add_row(patch, patch.main, Row(UNIT, SHORT, 1, struct.pack(patch.order + "HH", INCH, 0)), None)
        return patch.finish()
    except (Malformed, struct.error):
        return exif


def says_place(exif: bytes | None, place: tuple[float, float]) -> bool:
    """Whether the block tells this very place already."""
    found = read_exif(exif)
    pairs = zip(place, (found.get("latitude"), found.get("longitude")), strict=True)
    return all(there is not None and isclose(here, there, abs_tol=1e-6) for here, there in pairs)


def _set_time(patch: TiffPatch, tag: int, when: datetime) -> None:
    shot = patch.shot
    row = Row(tag, ASCII, 20, _spelled(when).encode("ascii") + b"\0")
    if shot is None:
        at = _append(patch, [row])
        _add_row(patch, patch.main, Row(EXIF_IFD, LONG, 1, struct.pack(patch.order + "I", at)), None)
    elif not patch.set_text(shot, tag, _spelled(when)):
        _add_row(patch, shot, row, EXIF_IFD)
    shot = patch.shot
    if shot is not None and shot.find(PARTS[tag]) is not None:
        patch.set_text(shot, PARTS[tag], f"{when.microsecond // 1000:03}")


def _text(patch: TiffPatch, tag: int) -> str:
    shot = patch.shot
    value = patch.block.value(shot.find(tag)) if shot is not None else None
    return value if isinstance(value, str) else ""


def _add_row(patch: TiffPatch, directory: Directory, row: Row, pointer: int | None) -> None:
    """Add a row to a directory, which moves to the end for it. pointer: the tag of IFD0 that points to it; None: it is
    IFD0 itself. Raises Malformed where there is no room."""
    rows = [bytes(patch.data[entry.position : entry.position + 12]) for entry in directory.entries]
    value = row.value.ljust(4, b"\0")
    if len(row.value) > 4:
        value = struct.pack(patch.order + "I", _room(patch, row.value))
    behind = next((at for at, entry in enumerate(directory.entries) if entry.tag > row.tag), len(rows))
    rows.insert(behind, struct.pack(patch.order + "HHI", row.tag, row.kind, row.count) + value)
    following = struct.pack(patch.order + "I", directory.following)
    at = _room(patch, struct.pack(patch.order + "H", len(rows)) + b"".join(rows) + following)
    if pointer is None:
        struct.pack_into(patch.order + "I", patch.data, 4, at)
    else:
        patch.set_number(patch.main, pointer, at)
    patch.main  # noqa: B018  (looks at the bytes anew)


def _append(patch: TiffPatch, rows: list[Row]) -> int:
    """A new directory of these rows at the end; where it lies."""
    told = []
    for row in sorted(rows, key=lambda each: each.tag):
        value = row.value.ljust(4, b"\0")
        if len(row.value) > 4:
            value = struct.pack(patch.order + "I", _room(patch, row.value))
        told.append(struct.pack(patch.order + "HHI", row.tag, row.kind, row.count) + value)
    return _room(patch, struct.pack(patch.order + "H", len(told)) + b"".join(told) + bytes(4))


def _room(patch: TiffPatch, data: bytes) -> int:
    """Bytes at the end of the block; where they lie. Raises Malformed where there is no room."""
    if len(patch.data) & 1:
        patch.data.append(0)
    if len(patch.data) + len(data) > LIMIT:
        raise Malformed("there is no room for it in the block")
    at = len(patch.data)
    patch.data += data
    return at


def _gps(order: str, latitude: float, longitude: float) -> list[Row]:
    return [
        Row(0, BYTE, 4, bytes((2, 3, 0, 0))),
        Row(1, ASCII, 2, b"S\0" if latitude < 0 else b"N\0"),
        Row(2, RATIONAL, 3, _degrees(order, latitude)),
        Row(3, ASCII, 2, b"W\0" if longitude < 0 else b"E\0"),
        Row(4, RATIONAL, 3, _degrees(order, longitude)),
    ]


def _degrees(order: str, degrees: float) -> bytes:
    """Degrees, minutes and seconds, to a tenth of a millimetre."""
    seconds = round(abs(degrees) * 3600 * 100_000)
    whole, rest = divmod(seconds, 3600 * 100_000)
    minutes, rest = divmod(rest, 60 * 100_000)
    return struct.pack(order + "6I", whole, 1, minutes, 1, rest, 100_000)


def _spelled(when: datetime) -> str:
    return f"{when:%Y:%m:%d %H:%M:%S}" if when.year >= 1000 else f"{when.year:04}:{when:%m:%d %H:%M:%S}"
