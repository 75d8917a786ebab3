"""TIFF files: taking the metadata out, and putting it into a freshly encoded one.

Putting in turns the usual way round: the EXIF block comes first, so that every offset in it (those of maker notes as
well) stays true; pixels and a new first directory are appended.
"""

import struct
from typing import Literal

from editor.metadata import icc, photoshop
from editor.metadata.block import Blocks
from editor.metadata.png_chunks import one_packet
from editor.metadata.source import Malformed, Source
from editor.metadata.tiffblock import SIZES, Directory, TiffBlock
from editor.metadata.tiffbuild import BLOCK_TAGS, STRUCTURE, gather
from editor.metadata.tiffpatch import TiffPatch

XMP, IPTC, PHOTOSHOP, ICC = 700, 33723, 34377, 34675
RESOLUTION = frozenset({282, 283, 296})
STRIPS, STRIP_SIZES, TILES, TILE_SIZES = 273, 279, 324, 325
BYTE, LONG, UNDEFINED = 1, 4, 7


def extract(source: Source, *, raw: bool = False) -> Blocks:
    """All metadata of a TIFF (raw: of a RAW file that is built like one). Raises Malformed."""
    block = TiffBlock(source)
    main = block.directory(block.first)
    resources = _bytes(block, main, PHOTOSHOP)
    profile = _bytes(block, main, ICC)
    return Blocks(
        container="raw" if raw else "tiff",
        exif=gather(block, raw=raw),
        xmp=_bytes(block, main, XMP),
        iptc=_bytes(block, main, IPTC) or photoshop.iptc_of(resources),
        photoshop=resources,
        icc=profile if icc.is_profile(profile) and not raw else None,
    )


def _bytes(block: TiffBlock, directory: Directory, tag: int) -> bytes | None:
    entry = directory.find(tag)
    if entry is None:
        return None
    try:
        return block.raw(entry) or None
    except Malformed:
        return None


def byte_order(blocks: Blocks) -> Literal["<", ">"]:
    """The byte order ("<" or ">") that the pixels must have for `insert`: that of the EXIF block."""
    return ">" if (blocks.exif or b"").startswith(b"MM") else "<"


def insert(encoded: bytes, blocks: Blocks) -> bytes:
    """The encoded TIFF (one page, in `byte_order`) with these blocks in place of its own. Raises Malformed."""
    picture = TiffBlock(encoded)
    order = picture.order
    if order != byte_order(blocks):
        raise Malformed("the pixels are in the wrong byte order for this metadata")
    out, rows = _base(blocks, order)
    main = picture.directory(picture.first)
    for entry in main.entries:
        if entry.tag in STRUCTURE or (entry.tag in RESOLUTION and entry.tag not in rows):
            rows[entry.tag] = (entry.kind, entry.count, picture.raw(entry))
    _move_pixels(picture, main, out, rows)
    resources = photoshop.with_iptc(blocks.photoshop, blocks.iptc)
    for tag, kind, data in (
        (XMP, BYTE, one_packet(blocks)),
        (IPTC, UNDEFINED, blocks.iptc),
        (PHOTOSHOP, BYTE, resources),
        (ICC, UNDEFINED, blocks.icc),
    ):
        if data:
            rows[tag] = (kind, len(data), data)
    return _finish(out, rows, order)


Rows = dict[int, tuple[int, int, bytes]]


def _base(blocks: Blocks, order: str) -> tuple[bytearray, Rows]:
    """The EXIF block to build upon, and the tags of its first directory (values that lie elsewhere as pointers)."""
    if not blocks.exif:
        return bytearray((b"II*\0" if order == "<" else b"MM\0*") + bytes(4)), {}
    patch = TiffPatch(blocks.exif)
    patch.drop_thumbnail()
    rows: Rows = {}
    for entry in patch.main.entries:
        if entry.kind in SIZES and entry.tag not in STRUCTURE and entry.tag not in BLOCK_TAGS:
            # kind 0: the 4 bytes are the value field as it stands, an offset into the block that stays true
            field = bytes(patch.data[entry.position : entry.position + 12])
            rows[entry.tag] = (0, 0, field)
    out = bytearray(patch.finish())
    return out, rows


def _move_pixels(picture: TiffBlock, main: Directory, out: bytearray, rows: Rows) -> None:
    offsets_tag, sizes_tag = (TILES, TILE_SIZES) if main.find(TILES) else (STRIPS, STRIP_SIZES)
    offsets, sizes = (_numbers(picture, main, tag) for tag in (offsets_tag, sizes_tag))
    if not offsets or len(offsets) != len(sizes):
        raise Malformed("the TIFF has no pixels")
    places = []
    for offset, size in zip(offsets, sizes, strict=True):
        out += bytes(-len(out) % 4)
        places.append(len(out))
        out += picture.source.need(offset, size)
    if len(out) >= 1 << 32:
        raise Malformed("the picture is larger than a TIFF can be")
    rows[offsets_tag] = (LONG, len(places), struct.pack(f"{picture.order}{len(places)}I", *places))


def _numbers(block: TiffBlock, directory: Directory, tag: int) -> list[int]:
    value = block.value(directory.find(tag))
    values = value if isinstance(value, tuple) else (value,)
    return [item for item in values if isinstance(item, int)]


def _finish(out: bytearray, rows: Rows, order: str) -> bytes:
    """Append the values and the first directory."""
    fields = []
    for tag in sorted(rows):
        kind, count, data = rows[tag]
        if kind == 0:
            fields.append(data)
            continue
        head = struct.pack(order + "HHI", tag, kind, count)
        if len(data) <= 4:
            fields.append(head + data.ljust(4, b"\0"))
            continue
        out += bytes(len(out) & 1)
        fields.append(head + struct.pack(order + "I", len(out)))
        out += data
    out += bytes(len(out) & 1)
    struct.pack_into(order + "I", out, 4, len(out))
    out += struct.pack(order + "H", len(fields)) + b"".join(fields) + bytes(4)
    if len(out) >= 1 << 32:
        raise Malformed("the picture is larger than a TIFF can be")
    return bytes(out)
