"""Policy: what of a photo's metadata goes into a file that is written."""

import struct
from dataclasses import replace
from enum import StrEnum

from editor.metadata import xmp
from editor.metadata.metadata import Metadata
from editor.metadata.source import Malformed
from editor.metadata.tiffpatch import TiffPatch

ORIENTATION = 0x0112


class Policy(StrEnum):
    """How much of the metadata is written: all, all but where it was, nothing."""

    ALL = "all"
    NO_LOCATION = "no-location"
    NONE = "none"


def as_upright(metadata: Metadata) -> Metadata:
    """The metadata of a picture whose pixels are upright now: orientation 1 wherever it was told; else the same."""
    exif, packet = metadata.exif, metadata.xmp
    if exif:
        exif = _upright_exif(exif)
    known = xmp.read(packet)
    if known is not None and known.text("tiff:Orientation") not in ("", "1"):
        packet = xmp.patch(packet, {"tiff:Orientation": "1"})
    container = None if metadata.orientation is None else 1
    if (exif, packet, container) == (metadata.exif, metadata.xmp, metadata.orientation):
        return metadata
    return replace(metadata, exif=exif, xmp=packet, orientation=container)


def _upright_exif(exif: bytes) -> bytes:
    try:
        patch = TiffPatch(exif)
        for directory in (patch.main, patch.small):
            if patch.number(directory, ORIENTATION) not in (None, 1):
                patch.set_number(directory, ORIENTATION, 1)
        return patch.finish()
    except (Malformed, struct.error):
        return exif
