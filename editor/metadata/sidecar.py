"""Sidecar: what a catalog or a photographer says of a photo, put into XMP where all programs look for it."""

from collections.abc import Sequence

from editor.metadata import iptc as iim
from editor.metadata import xmp
from editor.metadata.iptc import Iptc
from editor.metadata.text_fields import read_iptc
from editor.metadata.xmp import Alt, Bag, Seq, Setting

# English words, as Adobe's programs write them; and digiKam's numbers
LABEL_WORDS = {"": None, "red": "Red", "yellow": "Yellow", "green": "Green", "blue": "Blue", "purple": "Purple"}
LABEL_NUMBERS = {"": "0", "red": "1", "yellow": "3", "green": "4", "blue": "5", "purple": "6"}
REJECTED = "1"


def rating_settings(rating: int | None) -> dict[str, Setting]:
    """For a rating of −1 (rejected) to 5; None removes it. digiKam, which has no −1, gets its reject flag."""
    if rating is None:
        return {"xmp:Rating": None, "digiKam:PickLabel": None}
    settings: dict[str, Setting] = {"xmp:Rating": str(rating)}
    settings["digiKam:PickLabel"] = REJECTED if rating < 0 else None
    return settings


def label_settings(label: str) -> dict[str, Setting]:
    """For a colour label: "red", "yellow", "green", "blue", "purple", or "" for none. Raises KeyError."""
    return {
        "xmp:Label": LABEL_WORDS[label],
        "digiKam:ColorLabel": LABEL_NUMBERS[label] if label else None,
        "darktable:colorlabels": None,
    }


def keyword_settings(keywords: Sequence[str], paths: Sequence[Sequence[str]] = ()) -> dict[str, Setting]:
    """For keywords; paths: those of them that have ancestors, outermost first ("animal", "bird", "owl")."""
    words = tuple(dict.fromkeys([*keywords, *(path[-1] for path in paths if path)]))
    branches = [path for path in paths if len(path) > 1]
    return {
        "dc:subject": Bag(words) if words else None,
        "lr:hierarchicalSubject": Bag(tuple("|".join(path) for path in branches)) if branches else None,
        "digiKam:TagsList": Seq(tuple("/".join(path) for path in branches)) if branches else None,
    }


def text_settings(
    *, title: str | None = None, caption: str | None = None, creator: str | None = None, rights: str | None = None
) -> dict[str, Setting]:
    """For texts; None leaves one alone, "" removes it."""
    settings: dict[str, Setting] = {}
    for name, value in (("dc:title", title), ("dc:description", caption), ("dc:rights", rights)):
        if value is not None:
            settings[name] = Alt(value) if value else None
    if creator is not None:
        settings["dc:creator"] = Seq(tuple(part.strip() for part in creator.split(";"))) if creator else None
    return settings


def place_settings(place: tuple[float, float] | None) -> dict[str, Setting]:
    """For latitude and longitude in degrees, north and east positive; None removes them."""
    latitude, longitude = place if place is not None else (None, None)
    return {"exif:GPSLatitude": _degrees(latitude, "NS"), "exif:GPSLongitude": _degrees(longitude, "EW")}


def _degrees(degrees: float | None, sides: str) -> str | None:
    """As XMP writes them: "48,8.1060000N"."""
    if degrees is None:
        return None
    whole, part = divmod(abs(degrees), 1)
    return f"{int(whole)},{part * 60:.7f}{sides[degrees < 0]}"


def settings_from_iptc(block: bytes | None) -> dict[str, Setting]:
    """IPTC's texts as XMP has them, after the IPTC Photo Metadata Standard's mapping."""
    iptc = Iptc(block)
    keywords, creators = iptc.texts(iim.KEYWORDS), iptc.texts(iim.CREATOR)
    settings = text_settings(
        title=iptc.text(iim.TITLE) or None,
        caption=iptc.text(iim.CAPTION) or None,
        rights=iptc.text(iim.COPYRIGHT) or None,
    )
    if creators:
        settings["dc:creator"] = Seq(tuple(creators))
    if keywords:
        settings["dc:subject"] = Bag(tuple(keywords))
    taken = read_iptc(block).get("taken")
    if taken is not None:
        settings["photoshop:DateCreated"] = taken.isoformat()
    for key, name in PLAIN:
        if iptc.text(key):
            settings[name] = iptc.text(key)
    return settings


PLAIN = (
    (iim.CITY, "photoshop:City"),
    (iim.STATE, "photoshop:State"),
    (iim.COUNTRY, "photoshop:Country"),
    (iim.COUNTRY_CODE, "Iptc4xmpCore:CountryCode"),
    (iim.SUBLOCATION, "Iptc4xmpCore:Location"),
    ((2, 105), "photoshop:Headline"),
    ((2, 110), "photoshop:Credit"),
    ((2, 115), "photoshop:Source"),
    ((2, 103), "photoshop:TransmissionReference"),
    ((2, 40), "photoshop:Instructions"),
    ((2, 85), "photoshop:AuthorsPosition"),
    ((2, 122), "photoshop:CaptionWriter"),
)


def described(packet: bytes | None, *settings: dict[str, Setting]) -> bytes:
    """A packet with all these settings, everything else as it was. Raises Malformed for a packet that is broken."""
    together: dict[str, Setting] = {}
    for one in settings:
        together.update(one)
    return xmp.patch(packet, together)
