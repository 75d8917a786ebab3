"""Putting metadata into a freshly encoded AVIF: items for EXIF and XMP, a property for the colour profile."""

import struct

from editor.metadata.block import Blocks
from editor.metadata.bmff import Box, boxes, build, content
from editor.metadata.heif_items import XMP_TYPE, Items, read_items
from editor.metadata.png_chunks import one_packet
from editor.metadata.source import Malformed, Source


def insert(encoded: bytes, blocks: Blocks) -> bytes:
    """The encoded AVIF with these blocks added; it must have none yet. Raises Malformed."""
    source = Source(encoded)
    items = read_items(source)
    new: list[tuple[int, bytes, bytes]] = []  # number, entry in the list of items, data
    number = max([items.primary, *items.types]) + 1
    if blocks.exif:
        new.append((number, _entry(number, b"Exif", b""), bytes(4) + blocks.exif))
        number += 1
    packet = one_packet(blocks)
    if packet:
        new.append((number, _entry(number, b"mime", XMP_TYPE + b"\0"), packet))
    if not new and not blocks.icc:
        return encoded
    # the new data goes to the end of the file; what lay behind the meta box moves by what that box grows
    grown = _meta(source, items, new, blocks, (0, 0))
    moved = len(grown) - (items.meta.end - items.meta.start)
    tail = build(b"mdat", b"".join(data for _, _, data in new)) if new else b""
    meta = _meta(source, items, new, blocks, (moved, len(encoded) + moved + 8))
    return encoded[: items.meta.start] + meta + encoded[items.meta.end :] + tail


def _entry(number: int, kind: bytes, more: bytes) -> bytes:
    return build(b"infe", struct.pack(">BBHHH4s", 2, 0, 0, number, 0, kind) + b"\0" + more)


def _meta(
    source: Source, items: Items, new: list[tuple[int, bytes, bytes]], blocks: Blocks, places: tuple[int, int]
) -> bytes:
    """The meta box with the new items; places: how far the old data moves, and where the new data starts."""
    parts = [source.need(items.meta.body, 4)]
    seen_references = False
    for box in boxes(source, items.meta.body + 4, items.meta.end):
        raw = source.need(box.start, box.end - box.start)
        if box.kind == b"iinf":
            raw = _with_entries(source, box, [entry for _, entry, _ in new])
        elif box.kind == b"iloc":
            raw = _locations(items, new, places)
        elif box.kind == b"iprp" and blocks.icc:
            raw = _with_profile(source, box, items, blocks.icc)
        elif box.kind == b"iref":
            raw = build(b"iref", content(source, box) + _references(source, box, items, new))
            seen_references = True
        parts.append(raw)
    if new and not seen_references:
        parts.append(build(b"iref", bytes(4) + _references(source, None, items, new)))
    return build(b"meta", b"".join(parts))


def _with_entries(source: Source, box: Box, entries: list[bytes]) -> bytes:
    data = content(source, box)
    width = 4 if data[0] else 2
    count = int.from_bytes(data[4 : 4 + width], "big") + len(entries)
    return build(b"iinf", data[:4] + count.to_bytes(width, "big") + data[4 + width :] + b"".join(entries))


def _locations(items: Items, new: list[tuple[int, bytes, bytes]], places: tuple[int, int]) -> bytes:
    moved, start = places
    rows = []
    for number, extents in items.extents.items():
        row = struct.pack(">HHHH", number, extents[0].method if extents else 0, 0, len(extents))
        for extent in extents:
            behind = extent.method == 0 and extent.offset >= items.meta.end
            row += struct.pack(">II", extent.offset + (moved if behind else 0), extent.length)
        rows.append(row)
    for number, _, data in new:
        rows.append(struct.pack(">HHHHII", number, 0, 0, 1, start, len(data)))
        start += len(data)
    # version 1, offsets and lengths of 4 bytes, no base offset
    return build(b"iloc", b"\1\0\0\0" + b"\x44\x00" + struct.pack(">H", len(rows)) + b"".join(rows))


def _references(source: Source, box: Box | None, items: Items, new: list[tuple[int, bytes, bytes]]) -> bytes:
    wide = box is not None and source.need(box.body, 1)[0] > 0
    kind = ">IHI" if wide else ">HHH"
    return b"".join(build(b"cdsc", struct.pack(kind, number, 1, items.primary)) for number, _, _ in new)


def _with_profile(source: Source, box: Box, items: Items, profile: bytes) -> bytes:
    parts = []
    for child in boxes(source, box.body, box.end):
        data = content(source, child)
        if child.kind == b"ipco":
            parts.append(build(b"ipco", data + build(b"colr", b"prof" + profile)))
        elif child.kind == b"ipma":
            parts.append(build(b"ipma", _associated(data, items)))
        else:
            parts.append(build(child.kind, data))
    return build(b"iprp", b"".join(parts))


def _associated(data: bytes, items: Items) -> bytes:
    """The table of properties, with the new last property on the primary item."""
    wide, long = data[3] & 1, data[0] > 0
    number = len(items.properties) + 1
    if number > (0x7FFF if wide else 0x7F):
        raise Malformed("the file has too many properties")
    out, at = bytearray(data[:8]), 8
    for _ in range(int.from_bytes(data[4:8], "big")):
        head = 4 if long else 2
        item = int.from_bytes(data[at : at + head], "big")
        count = data[at + head]
        end = at + head + 1 + count * (2 if wide else 1)
        row = bytearray(data[at:end])
        if item == items.primary:
            row[head] = count + 1
            row += number.to_bytes(2 if wide else 1, "big")
        out += row
        at = end
    return bytes(out)
