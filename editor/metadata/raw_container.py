"""RAW files: taking the metadata out. Most are built like a TIFF; Fujifilm's and Canon's CR3 are not."""

import struct
from dataclasses import replace

from editor.metadata import jpeg_segments, tiff_container
from editor.metadata.block import Blocks
from editor.metadata.bmff import Box, boxes, content
from editor.metadata.source import Malformed, Part, Source
from editor.metadata.tiffblock import MAKER_NOTE, TiffBlock
from editor.metadata.tiffbuild import DESCRIPTIVE, Draft, Row, rows

FUJI = b"FUJIFILMCCD-RAW "
CANON_UUID = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
PANASONIC_JPEG = 0x002E


def extract(source: Source) -> Blocks:
    """All metadata of a RAW file. Raises Malformed."""
    head = source.at(0, 16)
    if head == FUJI:
        offset, length = struct.unpack(">II", source.need(84, 8))
        return _inner(jpeg_segments.extract(Part(source, offset, length)))
    if head[4:8] == b"ftyp":
        return _cr3(source)
    block = TiffBlock(source)
    if head[2:4] == b"U\0":
        entry = block.directory(block.first).find(PANASONIC_JPEG)
        if entry is not None:
            return _inner(jpeg_segments.extract(Part(source, entry.offset, entry.size)))
    return tiff_container.extract(source, raw=True)


def _inner(blocks: Blocks) -> Blocks:
    """What a camera's embedded JPEG says of the photo; the JPEG's own segments stay behind."""
    return replace(blocks, container="raw", icc=None, others=(), comments=(), photoshop=None)


def _cr3(source: Source) -> Blocks:
    parts: dict[bytes, Box] = {}
    packet = None
    for box in boxes(source):
        if box.kind == b"moov":
            parts = _canon_parts(source, box)
        elif box.kind == b"uuid" and source.at(box.body, 16) == XMP_UUID:
            packet = source.at(box.body + 16, min(box.size - 16, 1 << 24)).rstrip(b"\0 ") or None
    if b"CMT1" not in parts:
        raise Malformed("the CR3 file describes no photo")
    blocks = {kind: TiffBlock(content(source, box)) for kind, box in parts.items()}
    main = blocks[b"CMT1"]
    draft = Draft(main.order, make="Canon")
    draft.main = rows(main, main.directory(main.first), lambda tag: tag in DESCRIPTIVE)
    for kind, target in ((b"CMT2", draft.shot), (b"CMT4", draft.gps)):
        block = blocks.get(kind)
        if block is not None and block.order == draft.order:
            target += rows(block, block.directory(block.first), lambda tag: True)
    note = blocks.get(b"CMT3")
    if note is not None and note.order == draft.order:
        data = note.source.at(8, note.source.size)
        draft.shot.append(Row(MAKER_NOTE, 7, len(data), data, came_from=8))
    return Blocks(container="raw", exif=draft.build(), xmp=packet)


def _canon_parts(source: Source, moov: Box) -> dict[bytes, Box]:
    for box in boxes(source, moov.body, moov.end):
        if box.kind == b"uuid" and source.at(box.body, 16) == CANON_UUID:
            return {
                inner.kind: inner for inner in boxes(source, box.body + 16, box.end) if inner.kind.startswith(b"CMT")
            }
    return {}
