"""Policy: what of a photo's metadata goes into a file that is written, and what has to be changed for it."""

import struct
from dataclasses import replace
from enum import StrEnum

from editor.metadata import icc, panorama, photoshop, regions, xmp
from editor.metadata.block import Block
from editor.metadata.density import with_density
from editor.metadata.location import remove_location
from editor.metadata.metadata import Metadata
from editor.metadata.pixel_bound import without_pixel_bound
from editor.metadata.placement import WHOLE, Placement, turned_upright
from editor.metadata.previews import renew_previews
from editor.metadata.sidecar import settings_from_iptc
from editor.metadata.source import Malformed
from editor.metadata.tiffbuild import Draft
from editor.metadata.tiffpatch import TiffPatch

ORIENTATION, SOFTWARE = 0x0112, 0x0131
WIDTH, HEIGHT, SHOT_WIDTH, SHOT_HEIGHT = 0x0100, 0x0101, 0xA002, 0xA003
COLOUR_SPACE, INTEROP_INDEX = 0xA001, 0x0001
IS_SRGB, UNCALIBRATED = 1, 65535
SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"


class Policy(StrEnum):
    """How much of the metadata is written: all, all but where the photo was taken, nothing but the colour profile."""

    ALL = "all"
    NO_LOCATION = "no-location"
    NONE = "none"


def prepare(  # noqa: PLR0913 each is one fact of the output
    source: Metadata,
    *,
    policy: Policy,
    width: int,
    height: int,
    space_icc: bytes | None,
    thumbnail: bytes | None = None,
    software: str = "",
    source_type: str | None = None,
    dpi: int | None = None,
    same_frame: bool = False,
    placement: Placement = WHOLE,
) -> Metadata:
    """The metadata for a picture of width × height upright pixels, in the colour space of space_icc (None: sRGB).

    thumbnail: a JPEG of the new picture, put where the source has one, in its maker's notes too; without it the old one
    is dropped, as it shows another picture. software: who wrote the file; "" leaves what is there. source_type: a code
    of IPTC's digital source types ("algorithmicallyEnhanced", "compositeWithTrainedAlgorithmicMedia" …) that says
    honestly how the picture came about. dpi: dots an inch that were wished for, which even a file says that says
    nothing else; None: what the source said. same_frame: every pixel shows what it showed, at the size that it had, so
    that a depth map still fits. placement: where what the upright original shows lies in the picture; marked faces and
    a panorama's place on its sphere follow. Everything else goes along byte for byte; `notes` tells what was left out,
    and why.
    """
    if policy is Policy.NONE:
        bare = Metadata(container=source.container, icc=space_icc, place_free=True)
        return with_density(bare, (dpi, dpi)) if dpi else bare
    kept = _followed(without_pixel_bound(as_upright(source), same_frame=same_frame), placement, (width, height))
    exif = _exif(kept, (width, height), space_icc, thumbnail, software)
    packet = _packet(kept, (width, height), space_icc, software, source_type)
    others = tuple(block for block in kept.others if not _contradicts(block, space_icc, source.icc))
    made = replace(kept, exif=exif, xmp=packet, icc=space_icc, others=others, orientation=None)
    made = with_density(made, (dpi, dpi)) if dpi else made
    return remove_location(made) if policy is Policy.NO_LOCATION else made


def _followed(kept: Metadata, placement: Placement, size: tuple[int, int]) -> Metadata:
    """The metadata with what it says of places in the picture said of the new one."""
    packets, notes = [], list(kept.notes)
    for packet in (kept.xmp, kept.xmp_extended):
        left, told = panorama.followed(packet, placement, size)
        packets.append(regions.moved(left, placement, size))
        notes += [told] if told else []
    return replace(kept, xmp=packets[0], xmp_extended=packets[1], notes=tuple(dict.fromkeys(notes)))


def as_upright(metadata: Metadata) -> Metadata:
    """The metadata of a picture whose pixels are upright now: orientation 1 wherever it was told, and what counts from
    the stored pixels turned with them; else the same."""
    exif, packet = metadata.exif, metadata.xmp
    if exif:
        exif = _upright_exif(exif)
    known = xmp.read(packet)
    if known is not None and known.text("tiff:Orientation") not in ("", "1"):
        packet = _patched(packet, {"tiff:Orientation": "1"})
    container = None if metadata.orientation is None else 1
    if (exif, packet, container) == (metadata.exif, metadata.xmp, metadata.orientation):
        return metadata
    made = replace(metadata, exif=exif, xmp=packet, orientation=container)
    return _turned(made, metadata) if any(map(regions.marked, (made.xmp, made.xmp_extended))) else made


def _turned(made: Metadata, before: Metadata) -> Metadata:
    """The upright metadata with its marks turned, unless a damaged block still says that the picture lies."""
    if made.fields.orientation not in (None, 1):
        return made
    turn = turned_upright(before.fields.orientation or 1)
    packets = [regions.moved(packet, turn, stored=True) for packet in (made.xmp, made.xmp_extended)]
    return replace(made, xmp=packets[0], xmp_extended=packets[1])


def _upright_exif(exif: bytes) -> bytes:
    try:
        patch = TiffPatch(exif)
        for directory in (patch.main, patch.small):
            if patch.number(directory, ORIENTATION) not in (None, 1):
                patch.set_number(directory, ORIENTATION, 1)
        return patch.finish()
    except (Malformed, struct.error):
        return exif


def _exif(
    kept: Metadata, size: tuple[int, int], space_icc: bytes | None, thumbnail: bytes | None, software: str
) -> bytes | None:
    if not kept.exif:
        return new_exif(size, space_icc, software) if software else None
    try:
        patch = TiffPatch(kept.exif)
        _set_sizes(patch, size)
        _set_colours(patch, space_icc)
        if thumbnail is None or not patch.set_thumbnail(thumbnail):
            patch.drop_thumbnail()
        renew_previews(patch.data, thumbnail)
        if software and not patch.set_text(patch.main, SOFTWARE, software):
            patch.add_text(SOFTWARE, software)  # no room for it in the block: then without
        return patch.finish()
    except (Malformed, struct.error):
        return kept.exif  # a damaged block goes along as it is


def new_exif(size: tuple[int, int], space_icc: bytes | None, software: str) -> bytes:
    """A small block for a picture that came without one."""
    draft = Draft()
    draft.main = [draft.number(ORIENTATION, 1), draft.text(SOFTWARE, software)]
    draft.shot = [
        draft.number(COLOUR_SPACE, IS_SRGB if is_srgb(space_icc) else UNCALIBRATED),
        draft.number(SHOT_WIDTH, size[0], kind=4),
        draft.number(SHOT_HEIGHT, size[1], kind=4),
    ]
    return draft.build()


def is_srgb(profile: bytes | None) -> bool:
    """Whether a profile (or none) means sRGB."""
    return profile is None or "srgb" in icc.name(profile).lower()


def _set_sizes(patch: TiffPatch, size: tuple[int, int]) -> None:
    for tag, value in ((WIDTH, size[0]), (HEIGHT, size[1])):
        patch.set_number(patch.main, tag, value)
    for tag, value in ((SHOT_WIDTH, size[0]), (SHOT_HEIGHT, size[1])):
        patch.set_number(patch.shot, tag, value)


def _set_colours(patch: TiffPatch, space_icc: bytes | None) -> None:
    srgb = is_srgb(space_icc)
    patch.set_number(patch.shot, COLOUR_SPACE, IS_SRGB if srgb else UNCALIBRATED)
    adobe = space_icc is not None and "adobe rgb" in icc.name(space_icc).lower()
    interop = patch.interop
    if interop is not None and (srgb or adobe):
        patch.set_text(interop, INTEROP_INDEX, "R98" if srgb else "R03")


def _packet(
    kept: Metadata, size: tuple[int, int], space_icc: bytes | None, software: str, source_type: str | None
) -> bytes | None:
    known = xmp.read(kept.xmp)
    settings: dict[str, xmp.Setting] = {}
    if known is not None:
        wanted = {
            "tiff:ImageWidth": str(size[0]),
            "tiff:ImageLength": str(size[1]),
            "exif:PixelXDimension": str(size[0]),
            "exif:PixelYDimension": str(size[1]),
            "exif:ColorSpace": str(IS_SRGB if is_srgb(space_icc) else UNCALIBRATED),
            "xmp:CreatorTool": software or known.text("xmp:CreatorTool"),
            "photoshop:ICCProfile": icc.name(space_icc) or "sRGB",
        }
        settings = {name: value for name, value in wanted.items() if known.has(name) and known.text(name) != value}
    if source_type and (known is not None or not kept.xmp):
        address = source_type if "://" in source_type else SOURCE_TYPES + source_type
        settings["Iptc4xmpExt:DigitalSourceType"] = address
    return _patched(kept.xmp, settings) if settings else kept.xmp


def _patched(packet: bytes | None, settings: dict[str, xmp.Setting]) -> bytes | None:
    """The changed packet; one that cannot be changed safely stays as it is."""
    try:
        return xmp.patch(packet, settings)
    except Malformed:
        return packet


def _contradicts(block: Block, space_icc: bytes | None, source_icc: bytes | None) -> bool:
    """Whether a PNG's own words on colour are no longer true."""
    return block.kind in ("png:gAMA", "png:cHRM", "png:sRGB", "png:cICP") and space_icc != source_icc


def fitting(metadata: Metadata, carried: frozenset[str]) -> Metadata:
    """The metadata for a container that carries only some blocks ("exif", "xmp", "iptc", "photoshop", "comments").

    What IPTC says goes into XMP where the container has no room for IPTC. `notes` tells what stays behind.
    """
    notes = list(metadata.notes)
    changes: dict[str, object] = {}
    if metadata.iptc and "iptc" not in carried:
        changes["xmp"] = xmp_with_iptc(metadata)
        notes.append("The IPTC texts were moved into XMP.")
        changes["iptc"] = None
    if metadata.photoshop and "photoshop" not in carried:
        changes["photoshop"] = None
        if photoshop.with_iptc(metadata.photoshop, None):
            notes.append("Photoshop's own resources have no place in this format.")
    if metadata.comments and "comments" not in carried:
        changes["comments"] = ()
        notes.append("The JPEG comment has no place in this format.")
    return replace(metadata, **changes, notes=tuple(notes)) if changes else metadata  # type: ignore[arg-type]


def xmp_with_iptc(metadata: Metadata) -> bytes | None:
    """The XMP packet with those of IPTC's texts that it does not have yet."""
    known = xmp.read(metadata.xmp)
    if known is None and metadata.xmp:
        return metadata.xmp
    settings = settings_from_iptc(metadata.iptc)
    missing = {name: value for name, value in settings.items() if known is None or not known.has(name)}
    words = settings.get("dc:subject")
    if known is not None and isinstance(words, xmp.Bag):
        union = tuple(dict.fromkeys([*known.texts("dc:subject"), *words.items]))
        if union != tuple(known.texts("dc:subject")):
            missing["dc:subject"] = xmp.Bag(union)
    return _patched(metadata.xmp, missing) if missing else metadata.xmp
