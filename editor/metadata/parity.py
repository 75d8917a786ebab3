"""Parity: what became of every tag when a file was written: kept, changed on purpose, or lost."""

import struct
import zlib
from dataclasses import dataclass

from editor.metadata import iptc, makernote, photoshop
from editor.metadata.block import Blocks
from editor.metadata.source import Malformed
from editor.metadata.tiffblock import EXIF_IFD, GPS_IFD, INTEROP_IFD, MAKER_NOTE, SIZES, Directory, Entry, TiffBlock
from editor.metadata.tiffbuild import STRUCTURE
from editor.metadata.xmp import read

# pointers and places inside a block are not what it says
POINTERS = frozenset({EXIF_IFD, GPS_IFD, INTEROP_IFD, 0x0201, 0x0202, 0x0111, 0x0117, 0x014A})
# what a container writes anew for its pixels
REWRITTEN = frozenset({"jpeg:jfif", "jpeg:adobe", "png:sRGB", "png:gAMA", "png:cHRM", "png:pHYs"})


@dataclass(frozen=True)
class Parity:
    """Names of tags: "Exif:0x829a", "GPS:0x0002", "XMP:dc:title[x-default]", "IPTC:2:120", "ICC" …

    kept: in the file as in the source. changed: other than in the source, or gone, on purpose. lost: planned, and not
    in the file, or different there: an error.
    """

    kept: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing was lost."""
        return not self.lost


def compare(planned: Blocks, written: Blocks, source: Blocks | None = None) -> Parity:
    """What became of the tags of a source that were planned so and found so in the written file.

    Without a source, the plan stands for it: then nothing counts as changed.
    """
    plan, found = tags(planned), tags(written)
    origin = plan if source is None else tags(source)
    lost = [name for name, value in plan.items() if found.get(name) != value]
    missing = set(lost)
    kept = [name for name, value in origin.items() if found.get(name) == value]
    changed = [name for name, value in origin.items() if found.get(name) != value and name not in missing]
    return Parity(tuple(kept), tuple(changed), tuple(lost))


def tags(blocks: Blocks) -> dict[str, object]:
    """Every tag of every block with its value, named as in `Parity`; the same whatever container they are in."""
    found = {**_exif(blocks.exif), **_xmp(blocks), **_iptc(blocks.iptc), **_resources(blocks.photoshop)}
    if blocks.icc:
        found["ICC"] = blocks.icc
    for comment in blocks.comments:
        words = comment.strip(b"\0")
        found[f"Comment:{zlib.crc32(words):08x}"] = words
    for block in blocks.others:
        if block.kind not in REWRITTEN:
            found[f"{block.kind}:{zlib.crc32(block.data):08x}"] = block.data
    return found


def _xmp(blocks: Blocks) -> dict[str, object]:
    found: dict[str, object] = {}
    for packet in (blocks.xmp, blocks.xmp_extended):
        known = read(packet)
        if known is not None:
            found.update({f"XMP:{name}": value for name, value in known.everything().items() if value})
    found.pop("XMP:xmpNote:HasExtendedXMP", None)
    return found


def _iptc(block: bytes | None) -> dict[str, object]:
    values: dict[str, tuple[bytes, ...]] = {}
    for one in iptc.parse(block or b""):
        name = f"IPTC:{one.key[0]}:{one.key[1]}"
        values[name] = (*values.get(name, ()), one.data)
    return dict(values)


def _resources(block: bytes | None) -> dict[str, object]:
    own = (photoshop.IPTC, photoshop.DIGEST)
    return {f"Photoshop:{one.number:#06x}": one.data for one in photoshop.parse(block or b"") if one.number not in own}


def _exif(block: bytes | None) -> dict[str, object]:
    if not block:
        return {}
    try:
        tiff = TiffBlock(block)
        main = tiff.directory(tiff.first)
    except (Malformed, struct.error):
        return {"Exif:unreadable": block}
    shot = tiff.child(main, EXIF_IFD)
    make = tiff.value(main.find(0x010F))
    found: dict[str, object] = {}
    for name, directory in (
        ("Image", main),
        ("Exif", shot),
        ("GPS", tiff.child(main, GPS_IFD)),
        ("Interop", tiff.child(shot, INTEROP_IFD)),
    ):
        found.update(_directory(tiff, name, directory, make if isinstance(make, str) else ""))
    return found


def _value(tiff: TiffBlock, entry: Entry, make: str) -> object:
    if entry.tag == MAKER_NOTE:  # as if it lay at the start of the block, so that notes in two places can be compared
        return makernote.moved(tiff.raw(entry), make, tiff.order, entry.offset, 0)
    if entry.kind not in (1, 2, 6, 7):
        return str(tiff.value(entry))  # the same number in either byte order
    return entry.count, tiff.raw(entry)


def _directory(tiff: TiffBlock, name: str, directory: Directory | None, make: str) -> dict[str, object]:
    found = {}
    for entry in directory.entries if directory is not None else ():
        if entry.kind not in SIZES or entry.tag in POINTERS or (name == "Image" and entry.tag in STRUCTURE):
            continue
        try:
            found[f"{name}:{entry.tag:#06x}"] = _value(tiff, entry, make)
        except Malformed:
            continue
    return found
