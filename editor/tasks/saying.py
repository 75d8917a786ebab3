"""Saying: what the catalog says of a photo travels in its exported file, though the original was left as it is."""

from dataclasses import replace

from editor.catalog.photo import Photo
from editor.metadata.metadata import Metadata
from editor.metadata.sidecar import described, keyword_settings, label_settings, rating_settings, text_settings
from editor.metadata.source import Malformed
from editor.metadata.xmp import Setting


def with_catalog(metadata: Metadata, photo: Photo) -> Metadata:
    """The metadata with the catalog's rating, label, texts, keywords and place names where they differ from the file's.

    XMP is where they go: all programs that read several kinds of metadata believe it first. A packet that is broken
    is left as it is.
    """
    settings = differences(metadata, photo)
    if not settings:
        return metadata
    try:
        return replace(metadata, xmp=described(metadata.xmp, settings))
    except Malformed:
        return metadata


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
