"""Saying: what the catalog says of a photo travels in its exported file, though the original was left as it is."""

from dataclasses import replace

from editor.catalog.photo import Photo
from editor.metadata.exif_corrected import says_place, with_place, with_taken
from editor.metadata.iptc import with_date
from editor.metadata.metadata import Metadata
from editor.metadata.sidecar import (
    described,
    keyword_settings,
    label_settings,
    place_settings,
    rating_settings,
    text_settings,
)
from editor.metadata.source import Malformed
from editor.metadata.xmp import Setting, read

TIMES = ("exif:DateTimeOriginal", "photoshop:DateCreated", "xmp:CreateDate")


def with_catalog(metadata: Metadata, photo: Photo) -> Metadata:
    """The metadata with the catalog's rating, label, texts, keywords and place names where they differ from the file's,
    and with the capture time and place that the user corrected.

    XMP is where words go: all programs that read several kinds of metadata believe it first. Time and place go into
    EXIF, which is believed first there, and into XMP (the time into IPTC as well) where that tells them too. A packet
    that is broken is left as it is.
    """
    settings, exif = said_otherwise(metadata, photo)
    metadata = replace(metadata, exif=exif)
    metadata = replace(metadata, iptc=corrected_iptc(metadata, photo))
    if not settings:
        return metadata
    try:
        return replace(metadata, xmp=described(metadata.xmp, settings))
    except Malformed:
        return metadata


def said_otherwise(metadata: Metadata, photo: Photo) -> tuple[dict[str, Setting], bytes | None]:
    """What the catalog says otherwise than the file: as XMP properties, and the EXIF block with a corrected time and
    place (the same block where nothing is corrected)."""
    settings = differences(metadata, photo) | _corrected_xmp(metadata, photo)
    return settings, _corrected_exif(metadata.exif, photo)


def corrected_iptc(metadata: Metadata, photo: Photo) -> bytes | None:
    """The IPTC data sets with a corrected time where they tell one; the same where nothing is corrected."""
    if not photo.taken_said or photo.taken is None or not metadata.iptc:
        return metadata.iptc
    return with_date(metadata.iptc, photo.taken)


def _corrected_exif(exif: bytes | None, photo: Photo) -> bytes | None:
    if photo.taken_said and photo.taken is not None:
        exif = with_taken(exif, photo.taken)
    if photo.place_said:
        place = _place(photo)
        if place is None or not says_place(exif, place):
            exif = with_place(exif, place)
    return exif


def _place(photo: Photo) -> tuple[float, float] | None:
    if photo.latitude is None or photo.longitude is None:
        return None
    return photo.latitude, photo.longitude


def _corrected_xmp(metadata: Metadata, photo: Photo) -> dict[str, Setting]:
    """Only what the packet tells of time and place already, so that it does not contradict EXIF."""
    known = read(metadata.xmp)
    if known is None:
        return {}
    settings: dict[str, Setting] = {}
    if photo.taken_said:
        settings |= {name: photo.taken_said for name in TIMES if known.has(name)}
    if photo.place_said and any(known.has(name) for name in place_settings(None)):
        settings |= place_settings(_place(photo))
    return settings


def differences(metadata: Metadata, photo: Photo) -> dict[str, Setting]:
    """What the catalog says otherwise than the file, as XMP properties."""
    fields, settings = metadata.fields, dict[str, Setting]()
    if photo.rating != (fields.rating or 0):
        settings |= rating_settings(photo.rating or None)
    if photo.label and photo.label != fields.label.lower():
        settings |= label_settings(photo.label)
    texts = {
        "title": (photo.title, fields.title),
        "caption": (photo.caption, fields.caption),
        "creator": (photo.creator, fields.creator),
        "rights": (photo.copyright, fields.copyright),
    }
    settings |= text_settings(**{name: ours for name, (ours, theirs) in texts.items() if ours != theirs})
    places = {"photoshop:City": (photo.city, fields.city), "photoshop:Country": (photo.country, fields.country)}
    settings |= {name: ours or None for name, (ours, theirs) in places.items() if ours != theirs}
    paths = [word.split("|") for word in photo.keywords]
    if {path[-1] for path in paths} != set(fields.keywords):
        settings |= keyword_settings([path[-1] for path in paths], paths)
    return settings
