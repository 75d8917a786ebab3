"""The fields that Albumen reads out of an EXIF block."""

import math
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from fractions import Fraction
from typing import Any

from editor.metadata.source import Malformed
from editor.metadata.tiffblock import EXIF_IFD, GPS_IFD, Directory, TiffBlock, Value

# what cameras write when nobody wrote anything
NOTHING_SAID = {"OLYMPUS DIGITAL CAMERA", "MINOLTA DIGITAL CAMERA", "SONY DSC", "KONICA MINOLTA DIGITAL CAMERA"}
USUAL_DATE = re.compile(r"([0-9]{4})[:-]([0-9]{2})[:-]([0-9]{2}) ([0-9]{2}):([0-9]{2}):([0-9]{2})")
XP_TITLE, XP_COMMENT, XP_AUTHOR, XP_KEYWORDS = 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E


def read_exif(block: bytes | None) -> dict[str, Any]:
    """Field names and values, as `Fields` takes them, for those that the block has; {} for a damaged one.

    Besides: "modified" (the file's own date, for want of a better one).
    """
    if not block:
        return {}
    try:
        return fields_of(TiffBlock(block))
    except Malformed:
        return {}


def fields_of(block: TiffBlock) -> dict[str, Any]:
    """The same for a structure that is open already (a TIFF or RAW file)."""
    chain = block.chain(most=1)
    if not chain:
        return {}
    main = chain[0]
    shot = block.child(main, EXIF_IFD)
    found: dict[str, Any] = {}

    for directory, wanted in ((main, IN_MAIN), (shot, IN_SHOT)):
        if directory is None:
            continue
        there = directory.tags
        for name, tag, how in wanted:
            if tag in there and name not in found:
                value = how(block.plain(directory, tag))
                if value is not None and value != "":
                    found[name] = value
    found.update(_dates(block, main, shot))
    found.update(_place(block, block.child(main, GPS_IFD)))
    return found


def words(value: Value) -> str | None:
    """A text, or None for an empty one or one that cameras write for nothing."""
    if isinstance(value, bytes):
        value = value.split(b"\0", 1)[0].decode("latin-1").strip()
    if not isinstance(value, str) or value.strip() in NOTHING_SAID:
        return None
    return value.strip() or None


def number(value: Value) -> float | None:
    """A finite number, or None; of several the first."""
    if isinstance(value, tuple):
        value = value[0] if value else None
    if isinstance(value, int | float | Fraction):
        try:
            plain = float(value)
        except OverflowError:
            return None
        return plain if math.isfinite(plain) else None
    return None


def positive(value: Value) -> float | None:
    """A number above zero, or None."""
    plain = number(value)
    return plain if plain is not None and plain > 0 else None


def whole(value: Value) -> int | None:
    """A whole number above zero, or None."""
    plain = positive(value)
    return int(plain) if plain is not None else None


def _iso(value: Value) -> int | None:
    iso = whole(value)
    return iso if iso is not None and iso < 10_000_000 else None


def _orientation(value: Value) -> int | None:
    plain = whole(value)
    return plain if plain in range(1, 9) else None


def _rating(value: Value) -> int | None:
    plain = number(value)
    return int(plain) if plain is not None and -1 <= plain <= 5 else None


def _flash(value: Value) -> bool | None:
    plain = number(value)
    return bool(int(plain) & 1) if plain is not None else None


def _shutter(value: Value) -> float | None:
    apex = number(value)
    return 2.0**-apex if apex is not None and -10 < apex < 20 else None


def _f_number(value: Value) -> float | None:
    apex = number(value)
    return round(2.0 ** (apex / 2), 1) if apex is not None and 0 <= apex < 20 else None


def _utf16(value: Value) -> str | None:
    """The XP… tags of Windows: bytes, in UTF-16."""
    if isinstance(value, tuple):
        value = bytes(int(item) & 255 for item in value if isinstance(item, int))
    if not isinstance(value, bytes):
        return None
    return value.decode("utf-16-le", "replace").split("\0", 1)[0].strip() or None


def _semicolons(value: Value) -> tuple[str, ...] | None:
    joined = _utf16(value)
    return tuple(word.strip() for word in joined.split(";") if word.strip()) if joined else None


IN_MAIN: tuple[tuple[str, int, Callable[[Value], Any]], ...] = (
    ("make", 0x010F, words),
    ("model", 0x0110, words),
    ("software", 0x0131, words),
    ("creator", 0x013B, words),
    ("creator", XP_AUTHOR, _utf16),
    ("copyright", 0x8298, words),
    ("title", XP_TITLE, _utf16),
    ("caption", 0x010E, words),
    ("caption", XP_COMMENT, _utf16),
    ("keywords", XP_KEYWORDS, _semicolons),
    ("orientation", 0x0112, _orientation),
    ("rating", 0x4746, _rating),
    ("iso", 0x8827, _iso),
    ("exposure", 0x829A, positive),
    ("aperture", 0x829D, positive),
    ("focal", 0x920A, positive),
)
IN_SHOT: tuple[tuple[str, int, Callable[[Value], Any]], ...] = (
    ("lens", 0xA434, words),
    ("serial", 0xA431, words),
    ("iso", 0x8827, _iso),
    ("iso", 0x8831, _iso),
    ("iso", 0x8832, _iso),
    ("exposure", 0x829A, positive),
    ("exposure", 0x9201, _shutter),
    ("aperture", 0x829D, positive),
    ("aperture", 0x9202, _f_number),
    ("focal", 0x920A, positive),
    ("focal_35mm", 0xA405, positive),
    ("flash", 0x9209, _flash),
    ("width", 0xA002, whole),
    ("height", 0xA003, whole),
)


def _dates(block: TiffBlock, main: Directory, shot: Directory | None) -> dict[str, datetime]:
    found = {}
    for directory, date, subsecond, offset in ((shot, 0x9003, 0x9291, 0x9011), (shot, 0x9004, 0x9292, 0x9012)):
        if directory is None:
            continue
        when, part, zone = (words(block.plain(directory, tag)) for tag in (date, subsecond, offset))
        taken = parse_date(when, part, zone)
        if taken is not None:
            found["taken"] = taken
            break
    modified = parse_date(words(block.plain(main, 0x0132)))
    if modified is not None:
        found["modified"] = modified
    return found


def parse_date(when: str | None, subsecond: str | None = None, zone: str | None = None) -> datetime | None:
    """A date like "2024:05:06 07:08:09", with its fraction ("25") and offset ("+02:00"); None if it is none."""
    if not when or len(when) < 10:
        return None
    usual = USUAL_DATE.match(when)
    digits = (
        list(usual.groups())
        if usual
        else "".join(character if character.isdigit() else " " for character in when[:19]).split()
    )
    if len(digits) < 3 or len(digits[0]) != 4:
        return None
    try:
        numbers = [int(part) for part in digits[:6]] + [0, 0, 0]
        year, month, day, hour, minute, second, *_ = numbers
        moment = datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
    if subsecond and subsecond.strip().isdecimal():
        moment = moment.replace(microsecond=int(subsecond.strip()[:6].ljust(6, "0")))
    return moment.replace(tzinfo=parse_zone(zone))


def parse_zone(zone: str | None) -> tzinfo | None:
    """A time zone like "+02:00", "-0530" or "Z", or None."""
    if not zone:
        return None
    zone = zone.strip()
    if zone == "Z":
        return UTC
    digits = zone[1:].replace(":", "")
    if zone[:1] not in ("+", "-") or not digits.isdecimal() or len(digits) != 4:
        return None
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    if minutes >= 24 * 60:
        return None
    return timezone(timedelta(minutes=-minutes if zone[0] == "-" else minutes))


def _place(block: TiffBlock, gps: Directory | None) -> dict[str, float]:
    if gps is None:
        return {}
    found = {}
    for name, side, tag, negative in (("latitude", 1, 2, "S"), ("longitude", 3, 4, "W")):
        degrees = _degrees(block.plain(gps, tag))
        letter = words(block.plain(gps, side))
        if degrees is None or letter is None:
            return {}  # half a place is none
        found[name] = -degrees if letter[:1].upper() == negative else degrees
    if abs(found["latitude"]) > 90 or abs(found["longitude"]) > 180:
        return {}
    altitude = number(block.plain(gps, 6))
    if altitude is not None:
        below = block.plain(gps, 5) in (1, b"\x01")
        found["altitude"] = -altitude if below else altitude
    return found


def _degrees(value: Value) -> float | None:
    if not isinstance(value, tuple) or not value:
        return None
    parts = [number(part) for part in value[:3]]
    if parts[0] is None:
        return None
    return sum((part or 0.0) / 60**index for index, part in enumerate(parts))
