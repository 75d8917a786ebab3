"""The fields that Albumen reads out of XMP and IPTC, where photographers and their programs write."""

import re
from datetime import datetime
from typing import Any

from editor.metadata import iptc as iim
from editor.metadata.exif_fields import parse_date, parse_zone
from editor.metadata.iptc import Iptc
from editor.metadata.xmp import Xmp, read

LABELS = ("red", "yellow", "green", "blue", "purple")
# digiKam counts: none, red, orange, yellow, green, blue, magenta …; darktable from zero: as LABELS
DIGIKAM_LABELS = {"1": "red", "3": "yellow", "4": "green", "5": "blue", "6": "purple"}
ISO_DATE = re.compile(r"^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?)?\s*(Z|[+-]\d\d:?\d\d)?$")
XMP_DEGREES = re.compile(r"^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?\s*([NSEW])$")
SIMPLE = (
    ("title", "dc:title"),
    ("caption", "dc:description"),
    ("copyright", "dc:rights"),
    ("city", "photoshop:City"),
    ("country", "photoshop:Country"),
    ("software", "xmp:CreatorTool"),
    ("make", "tiff:Make"),
    ("model", "tiff:Model"),
    ("lens", "aux:Lens"),
    ("lens", "exifEX:LensModel"),
    ("serial", "aux:SerialNumber"),
)
# a name stands in a packet as it is: XML allows no other way to write it
NAMES_READ = re.compile(
    rb"Title|title|escription|reator|ights|ubject|City|Country|Make|Model|Lens|SerialNumber|Rating|Label|olorLabel"
    rb"|olorlabels|TagsList|DateTimeOriginal|DateCreated|CreateDate|Orientation|GPSL"
)


def read_xmp(packet: bytes | None, extended: bytes | None = None) -> dict[str, Any]:
    """Field names and values out of XMP; {} for a packet that cannot be understood."""
    found: dict[str, Any] = {}
    for xmp in map(read, filter(_tells, (packet, extended))):
        if xmp is not None:
            for name, value in _of_packet(xmp).items():
                found.setdefault(name, value)
    return found


def read_iptc(block: bytes | None) -> dict[str, Any]:
    """Field names and values out of IPTC; {} where there is none."""
    if not block:
        return {}
    iptc = Iptc(block)
    found: dict[str, Any] = {
        "title": iptc.text(iim.TITLE),
        "caption": iptc.text(iim.CAPTION),
        "creator": "; ".join(iptc.texts(iim.CREATOR)),
        "copyright": iptc.text(iim.COPYRIGHT),
        "city": iptc.text(iim.CITY),
        "country": iptc.text(iim.COUNTRY),
        "keywords": tuple(iptc.texts(iim.KEYWORDS)),
        "taken": _iptc_date(iptc.text(iim.DATE), iptc.text(iim.TIME)),
    }
    return {name: value for name, value in found.items() if value}


def label_of(xmp: Xmp) -> str:
    """One of LABELS, or ""; xmp:Label in English words, else digiKam's or darktable's numbers."""
    word = xmp.text("xmp:Label").lower()
    if word in LABELS:
        return word
    digikam = DIGIKAM_LABELS.get(xmp.text("digiKam:ColorLabel"), "")
    if digikam:
        return digikam
    numbers = [text for text in xmp.texts("darktable:colorlabels") if text.isdecimal() and int(text) < len(LABELS)]
    return LABELS[int(numbers[0])] if numbers else ""


def keywords_of(xmp: Xmp) -> tuple[str, ...]:
    """The union of all places where programs put keywords; of a path ("a|b", "a/b") the last part; each once."""
    found: dict[str, None] = dict.fromkeys(xmp.texts("dc:subject"))
    for name, divider in (("lr:hierarchicalSubject", "|"), ("digiKam:TagsList", "/")):
        for path in xmp.texts(name):
            leaf = path.rsplit(divider, 1)[-1].strip()
            if leaf:
                found.setdefault(leaf)
    return tuple(found)


def hierarchy_of(xmp: Xmp) -> tuple[tuple[str, ...], ...]:
    """Keywords with their ancestors, outermost first, from Lightroom's and digiKam's lists."""
    found: dict[tuple[str, ...], None] = {}
    for name, divider in (("lr:hierarchicalSubject", "|"), ("digiKam:TagsList", "/")):
        for path in xmp.texts(name):
            found.setdefault(tuple(part.strip() for part in path.split(divider) if part.strip()))
    return tuple(found)


def rating_of(xmp: Xmp) -> int | None:
    """−1 (rejected) to 5; digiKam's reject flag counts as −1."""
    text = xmp.text("xmp:Rating")
    try:
        rating = int(float(text)) if text else None
    except (ValueError, OverflowError):
        rating = None
    if rating is not None and not -1 <= rating <= 5:
        rating = None
    if xmp.text("digiKam:PickLabel") == "1" and not rating:
        return -1
    return rating


def parse_iso_date(text: str) -> datetime | None:
    """A date as XMP writes it: "2024-05-06T07:08:09.25+02:00", or shorter."""
    match = ISO_DATE.match(text.strip())
    if match is None:
        return None
    clock = match[2] or "00:00:00"
    clock = clock if len(clock) == 8 else clock + ":00"
    moment = parse_date(f"{match[1]} {clock}", match[3])
    return moment.replace(tzinfo=parse_zone(match[4])) if moment else None


def _tells(packet: bytes | None) -> bool:
    """Whether any of the names that are read here is in the packet at all; in UTF-16 it is not looked for."""
    if not packet:
        return False
    return b"\0" in packet[:4] or packet[0] in (0xFE, 0xFF) or NAMES_READ.search(packet) is not None


def _of_packet(xmp: Xmp) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field, name in SIMPLE:
        if not found.get(field):
            found[field] = xmp.text(name)
    found["creator"] = "; ".join(xmp.texts("dc:creator"))
    found["keywords"] = keywords_of(xmp)
    found["label"] = label_of(xmp)
    dates = ("exif:DateTimeOriginal", "photoshop:DateCreated", "xmp:CreateDate")
    found["taken"] = next((date for name in dates if (date := parse_iso_date(xmp.text(name)))), None)
    found = {name: value for name, value in found.items() if value}
    rating = rating_of(xmp)
    if rating is not None:
        found["rating"] = rating
    orientation = xmp.text("tiff:Orientation")
    if orientation in set("12345678"):
        found["orientation"] = int(orientation)
    found.update(_place(xmp))
    return found


def _place(xmp: Xmp) -> dict[str, float]:
    latitude = _degrees(xmp.text("exif:GPSLatitude"), 90)
    longitude = _degrees(xmp.text("exif:GPSLongitude"), 180)
    if latitude is None or longitude is None:
        return {}
    return {"latitude": latitude, "longitude": longitude}


def _degrees(text: str, most: float) -> float | None:
    match = XMP_DEGREES.match(text.strip())
    if match is None:
        return None
    degrees = float(match[1]) + float(match[2]) / 60 + float(match[3] or 0) / 3600
    return (-degrees if match[4] in "SW" else degrees) if degrees <= most else None


def _iptc_date(date: str, time: str) -> datetime | None:
    if len(date) != 8 or not date.isdecimal():
        return None
    clock = time[:6] if len(time) >= 6 and time[:6].isdecimal() else "000000"
    when = f"{date[:4]}:{date[4:6]}:{date[6:]} {clock[:2]}:{clock[2:4]}:{clock[4:]}"
    return parse_date(when, None, time[6:] or None)
