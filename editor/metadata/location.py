"""Location: taking every word on where a photo was taken out of its metadata, and looking whether any is left."""

import re
import struct
from dataclasses import replace
from os import PathLike

from editor.metadata import iptc, makernote, photoshop, xmp
from editor.metadata.block import Block
from editor.metadata.metadata import Metadata, read_metadata
from editor.metadata.png_chunks import text_of
from editor.metadata.source import Malformed
from editor.metadata.tiffblock import EXIF_IFD, GPS_IFD, MAKER_NOTE, TiffBlock
from editor.metadata.tiffpatch import TiffPatch
from editor.metadata.xmp_tree import Name, parse

MAKE = 0x010F
# names of XMP properties, of any namespace and at any depth, that tell a place
PLACE = re.compile(
    r"gps|latitude|longitude|geotag|geolocation|geocode"
    r"|^(?:city|state|country|countrycode|countryname|provincestate|sublocation|worldregion)$"
    r"|^location|^(?:absolute|relative)altitude$",
    re.IGNORECASE,
)
GEO_SPACES = ("http://www.w3.org/2003/01/geo/wgs84_pos#",)
SPOKEN = re.compile(rb"gps|latitude|longitude|geotag|\$GP[A-Z]{3}", re.IGNORECASE)
# segments whose meaning is known and is no place
HARMLESS = (
    "jpeg:jfif",
    "jpeg:adobe",
    "png:pHYs",
    "png:gAMA",
    "png:cHRM",
    "png:sRGB",
    "png:oFFs",
    "png:sCAL",
    "png:pCAL",
)
TEXT_CHUNKS = ("png:tEXt", "png:zTXt", "png:iTXt")
NOTE_GONE = "The camera maker's notes may tell places and were left out."
EXIF_GONE = "The EXIF block is damaged; as it may tell places, it was left out."
XMP_GONE = "The XMP packet is damaged; as it may tell places, it was left out."
OTHERS_GONE = "Data of unknown kind may tell places and was left out."


def remove_location(metadata: Metadata) -> Metadata:
    """The metadata without places: GPS, place names in XMP and IPTC, notes of makers who write places, and data that
    nobody can read. Values are wiped, not only unlinked. Words that a person wrote into title, caption and keywords
    stay. Notes tell what else went."""
    notes: list[str] = list(metadata.notes)
    exif = _clean_exif(metadata.exif, notes)
    packet = _clean_packet(metadata.xmp, notes)
    extended = _clean_packet(metadata.xmp_extended, notes)
    texts = iptc.without(metadata.iptc, lambda key: key in iptc.PLACES) or None if metadata.iptc else None
    resources = metadata.photoshop
    if resources:
        resources = photoshop.without(resources, lambda number: number in photoshop.EXIF_COPIES) or None
    others = tuple(block for block in metadata.others if _harmless(block))
    if len(others) < len(metadata.others):
        notes.append(OTHERS_GONE)
    return replace(
        metadata,
        exif=exif,
        xmp=packet,
        xmp_extended=extended,
        iptc=texts,
        photoshop=photoshop.with_iptc(resources, texts) if resources else None,
        comments=tuple(comment for comment in metadata.comments if not SPOKEN.search(comment)),
        others=others,
        notes=tuple(dict.fromkeys(notes)),
        place_free=True,
    )


def remaining_location(path: "str | PathLike[str]") -> tuple[str, ...]:
    """Where a file still tells a place, as sentences; () if nothing was found. Raises FileError."""
    return location_in(read_metadata(path))


def location_in(metadata: Metadata) -> tuple[str, ...]:
    """The same for metadata in memory."""
    found = []
    fields = metadata.fields
    if fields.latitude is not None:
        found.append("It tells a GPS position.")
    if _exif_place(metadata.exif):
        found.append("The EXIF block has a GPS directory or maker's notes that may tell places.")
    for packet in (metadata.xmp, metadata.xmp_extended):
        found += [f"XMP tells {name}." for name in _packet_places(packet)]
    if any(one.key in iptc.PLACES for one in iptc.parse(metadata.iptc or b"")):
        found.append("IPTC tells a place.")
    inner = photoshop.iptc_of(metadata.photoshop)
    if any(one.key in iptc.PLACES for one in iptc.parse(inner or b"")):
        found.append("IPTC inside the Photoshop resources tells a place.")
    if any(not _harmless(block) for block in metadata.others):
        found.append("There is data of unknown kind that may tell a place.")
    return tuple(dict.fromkeys(found))


def _clean_exif(exif: bytes | None, notes: list[str]) -> bytes | None:
    if not exif:
        return None
    try:
        patch = TiffPatch(exif)
        patch.drop_gps()
        small = patch.small
        if small is not None:
            patch.drop_child(small, GPS_IFD)
        if _note_may_tell(patch.block):
            patch.drop(patch.shot, MAKER_NOTE)
            notes.append(NOTE_GONE)
        if SPOKEN.search(patch.data):
            raise Malformed("there are loose words on places in the block")
        return patch.finish()
    except (Malformed, struct.error):
        notes.append(EXIF_GONE)
        return None


def _note_may_tell(block: TiffBlock) -> bool:
    main = block.directory(block.first)
    shot = block.child(main, EXIF_IFD)
    entry = shot.find(MAKER_NOTE) if shot is not None else None
    if entry is None:
        return False
    try:
        note = block.raw(entry)
    except Malformed:
        return True
    make = block.value(main.find(MAKE))
    return makernote.may_hold_place(note, make if isinstance(make, str) else "")


def _exif_place(exif: bytes | None) -> bool:
    if not exif:
        return False
    try:
        block = TiffBlock(exif)
        return any(one.find(GPS_IFD) is not None for one in block.chain()) or _note_may_tell(block)
    except (Malformed, struct.error):
        return True


def tells_place(name: Name) -> bool:
    """Whether an XMP property of this name tells a place."""
    return PLACE.search(name[1]) is not None or name[0] in GEO_SPACES


def _clean_packet(packet: bytes | None, notes: list[str]) -> bytes | None:
    if not packet:
        return None
    try:
        cut = xmp.without(parse(packet), tells_place)
    except Malformed:
        notes.append(XMP_GONE)
        return None
    return cut if xmp.read(cut) is not None else None


def _packet_places(packet: bytes | None) -> list[str]:
    if not packet:
        return []
    try:
        tree = parse(packet)
    except Malformed:
        return ["things that cannot be read"]
    names = [name for node in tree.root.walk() for name in (node.name, *node.attributes)]
    return sorted({name[1] for name in names if tells_place(name)})


def _harmless(block: Block) -> bool:
    if block.kind in TEXT_CHUNKS:
        keyword, value = text_of(block.kind.removeprefix("png:").encode("ascii"), block.data)
        return value is not None and not _speaks(keyword, value)
    return block.kind in HARMLESS or (block.kind == "jpeg:app12" and block.data.startswith(b"Ducky"))


def _speaks(keyword: bytes, value: bytes) -> bool:
    spoken = SPOKEN.search(keyword) or SPOKEN.search(value) or PLACE.search(keyword.decode("latin-1"))
    return spoken is not None
