"""Writing: one finished photo into its file, with all that it shall carry."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import simplejpeg

from editor import __version__
from editor.errors import FileChanged
from editor.formats.writing import LOOK, write
from editor.imaging.colour import convert
from editor.imaging.image import SRGB, Image
from editor.imaging.resample import shrink
from editor.metadata.metadata import Metadata
from editor.metadata.placement import WHOLE, Placement
from editor.metadata.policy import prepare
from editor.metadata.safefile import Stamp, safe_replace, stamp
from editor.tasks.manifest import digest
from editor.tasks.output import Output, Place

THUMBNAIL_EDGE = 160  # what EXIF prescribes
EDITED, ENHANCED = "humanEdits", "algorithmicallyEnhanced"  # IPTC's codes for how a picture came about


def write_photo(  # noqa: PLR0913 the last two are for what metadata says of places in the picture
    told: Metadata,
    image: Image,
    output: Output,
    place: Place,
    source_type: str | None,
    finish: Callable[[bytes], bytes] | None = None,
    *,
    same_frame: bool = False,
    placement: Placement = WHOLE,
) -> tuple[tuple[str, ...], dict[str, Any]]:
    """Write a finished image with what its original told (`told`); notes on what was left out or lost (() = nothing),
    and what a receipt says of its tags: how many were kept, which are other or gone on purpose, which are lost.

    output: with the format to write. source_type: IPTC's code that is true of it (None: as it came). finish: see
    `formats.writing.write`. same_frame and placement: see `policy.prepare`.
    Raises FileError; then no file is left that was not there before.
    """
    small = shrink(image, 2 * LOOK)  # looked at twice: as the thumbnail, and to tell whether the file is this picture
    metadata = prepare(
        told,
        policy=output.policy,
        width=image.width,
        height=image.height,
        space_icc=image.space.icc,
        thumbnail=thumbnail(small),
        software=f"Albumen {__version__}",
        source_type=source_type,
        dpi=output.dpi,
        same_frame=same_frame,
        placement=placement,
    )
    place.path.parent.mkdir(parents=True, exist_ok=True)
    format_name = output.format or "jpeg"
    written = write(
        place.path,
        image,
        metadata,
        format_name,
        output.options,
        source=told,
        expect=place.expect,
        announce=place.announce,
        finish=finish,
        small=small,
    )
    notes = tuple(note.rstrip(".") for note in metadata.notes)
    kept, changed, lost = len(written.parity.kept), list(written.parity.changed), list(written.parity.lost)
    if lost:
        notes = (*notes, f"could not be carried over: {', '.join(lost)}")
    return notes, {"kept": kept, "changed": changed, "lost": lost}


def copy_photo(source: Path, place: Path, seen: Stamp) -> None:
    """The file as it is, byte for byte, with its date. Raises FileError, FileChanged if it is no longer as `seen`."""
    place.parent.mkdir(parents=True, exist_ok=True)
    safe_replace(place, source.read_bytes())
    if stamp(source) != seen:
        place.unlink(missing_ok=True)
        raise FileChanged(source, "another program changed the file meanwhile; nothing was written")


def thumbnail(image: Image) -> bytes:
    """A JPEG of at most 160 pixels, in sRGB."""
    small = convert(shrink(image, THUMBNAIL_EDGE), SRGB)
    pixels = small.pixels
    if small.bits != 8:
        pixels = (pixels.astype("float32") * (255.0 / small.peak) + 0.5).clip(0, 255).astype("uint8")
    if small.grey:
        return bytes(simplejpeg.encode_jpeg(pixels, quality=85, colorspace="GRAY"))
    return bytes(simplejpeg.encode_jpeg(pixels, quality=85, colorspace="RGB", colorsubsampling="420"))


def receipt(
    source: Path, place: Path, recipe: dict[str, Any], models: dict[str, str], output: Output
) -> dict[str, Any]:
    """What a manifest says of one file, enough to check it and to make it again."""
    return {
        "source": str(source.absolute()),
        "source_sha256": digest(source),
        "output": str(place.absolute()),
        "output_sha256": digest(place),
        "recipe": recipe,
        "models": models,
        "settings": {
            "format": output.format or "same",
            "metadata": output.policy.value,
            "long_edge": output.long_edge,
            "percent": output.percent,
            "enlarge": output.enlarge,
            "colour": output.colour,
            "sharpening": output.sharpening,
            "watermark": output.watermark,
            "dpi": output.dpi,
            "damaged": output.damaged,
            **asdict(output.options),
        },
    }
