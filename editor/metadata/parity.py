"""Parity: what became of every tag when a file was written: kept, changed on purpose, or lost."""

import struct
from dataclasses import dataclass

from editor.metadata import iptc, photoshop
from editor.metadata.block import Blocks
from editor.metadata.source import Malformed
from editor.metadata.tiffblock import EXIF_IFD, GPS_IFD, INTEROP_IFD, Directory, TiffBlock
from editor.metadata.xmp import read

# pointers and places inside a block are not what it says
POINTERS = frozenset({EXIF_IFD, GPS_IFD, INTEROP_IFD, 0x0201, 0x0202, 0x0111, 0x0117, 0x014A})


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
    found: dict[str, object] = {}
    found.update(_exif(blocks.exif))
    for packet in (blocks.xmp, blocks.xmp_extended):
        xmp = read(packet)
        if xmp is not None:
            found.update({f"XMP:{name}": value for name, value in xmp.everything().items() if value})
    found.pop("XMP:xmpNote:HasExtendedXMP", None)
    for one in iptc.parse(blocks.iptc or b""):
        name = f"IPTC:{one.key[0]}:{one.key[1]}"
        found[name] = (*found.get(name, ()), one.data)  # type: ignore[misc]
    for resource in photoshop.parse(blocks.photoshop or b""):
        if resource.number not in (photoshop.IPTC, photoshop.DIGEST):
            found[f"Photoshop:{resource.number:#06x}"] = resource.data
    if blocks.icc:
        found["ICC"] = blocks.icc
    for index, comment in enumerate(blocks.comments):
        found[f"Comment:{index}"] = comment
    return found


def _exif(block: bytes | None) -> dict[str, object]:
    if not block:
        return {}
    try:
        tiff = TiffBlock(block)
        main = tiff.directory(tiff.first)
    except (Malformed, struct.error):
        return {"Exif:unreadable": block}
    shot = tiff.child(main, EXIF_IFD)
    found: dict[str, object] = {}
    for name, directory in (
        ("Image", main),
        ("Exif", shot),
        ("GPS", tiff.child(main, GPS_IFD)),
        ("Interop", tiff.child(shot, INTEROP_IFD)),
    ):
        found.update(_directory(tiff, name, directory))
    return found


def _directory(tiff: TiffBlock, name: str, directory: Directory | None) -> dict[str, object]:
    found = {}
    for entry in directory.entries if directory is not None else ():
        if entry.tag in POINTERS:
            continue
        try:
            value: object = (entry.count, tiff.raw(entry))
            if entry.kind not in (1, 2, 6, 7):
                value = str(tiff.value(entry))  # the same number in either byte order
        except Malformed:
            continue
        found[f"{name}:{entry.tag:#06x}"] = value
    return found
