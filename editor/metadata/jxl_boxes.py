"""JPEG XL and JPEG 2000 boxes: taking the metadata out, and putting it into a fresh JPEG XL."""

import struct

from editor.metadata import icc
from editor.metadata.block import Block, Blocks
from editor.metadata.bmff import Box, boxes, build, content
from editor.metadata.heif_items import tiff_in
from editor.metadata.png_chunks import one_packet
from editor.metadata.source import Malformed, Source

SIGNATURE = b"\0\0\0\x0cJXL \r\n\x87\n"
CODESTREAM = b"\xff\x0a"
FILE_TYPE = build(b"ftyp", b"jxl \0\0\0\0jxl ")
MOST = 64 * 1024 * 1024
UUID_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
UUID_EXIF = b"JpgTiffExif->JP2"
UUID_IPTC = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")


def extract(source: Source) -> Blocks:
    """All metadata of a JPEG XL. Raises Malformed."""
    head = source.at(0, 12)
    if head[:2] == CODESTREAM:
        return Blocks(container="jxl", orientation=1)
    if head != SIGNATURE:
        raise Malformed("this is not a JPEG XL")
    taken: dict[bytes, bytes] = {}
    others = []
    for box in boxes(source):
        kind, data = _unpacked(source, box)
        if kind in (b"Exif", b"xml ") and data is not None:
            taken.setdefault(kind, data)
        elif kind == b"jumb":
            others.append(Block("jxl:c2pa", b""))
    return Blocks(
        container="jxl",
        exif=tiff_in(taken.get(b"Exif")),
        xmp=taken.get(b"xml "),
        others=tuple(others),
        orientation=1,  # every decoder turns the picture by itself
    )


def codestream(source: Source, most: int) -> tuple[int, bytes]:
    """Where the codestream begins, and its first bytes, at most so many; its parts put together. Raises Malformed."""
    if source.at(0, 2) == CODESTREAM:
        return 0, source.at(0, min(most, source.size))
    begin, made = 0, b""
    for box in boxes(source):
        start = box.body + (4 if box.kind == b"jxlp" else 0)
        if box.kind in (b"jxlc", b"jxlp") and len(made) < most and start < box.end:
            begin = begin or start
            made += source.at(start, min(most - len(made), box.end - start))
    if made[:2] != CODESTREAM:
        raise Malformed("it has no picture in it")
    return begin, made


def _unpacked(source: Source, box: Box) -> tuple[bytes, bytes | None]:
    """A box's type and content; those of the packed one for a "brob" box. None: not wanted, or damaged."""
    if box.kind == b"brob":
        kind = source.at(box.body, 4)
        packed = content(source, box)[4:] if kind in (b"Exif", b"xml ") else b""
        return kind, _brotli(packed) if packed else None
    if box.kind in (b"Exif", b"xml "):
        return box.kind, content(source, box)
    return box.kind, None


def _brotli(packed: bytes) -> bytes | None:
    import imagecodecs  # noqa: PLC0415 only for the few files that pack their metadata

    room = bytearray(min(MOST, 1024 * len(packed) + 65536))
    try:
        return bytes(imagecodecs.brotli_decode(packed, out=room))
    except Exception:  # noqa: BLE001 the decoder has its own kinds of errors
        return None


def insert(encoded: bytes, blocks: Blocks) -> bytes:
    """The encoded JPEG XL with these blocks in place of its own. Raises Malformed."""
    packet = one_packet(blocks)
    added = build(b"Exif", bytes(4) + blocks.exif) if blocks.exif else b""
    added += build(b"xml ", packet) if packet else b""
    if encoded[:2] == CODESTREAM:
        if not added:
            return encoded
        return SIGNATURE + FILE_TYPE + added + build(b"jxlc", encoded)
    if encoded[:12] != SIGNATURE:
        raise Malformed("this is not a JPEG XL")
    source = Source(encoded)
    kept = [box for box in boxes(source) if box.kind not in (b"Exif", b"xml ", b"brob", b"jumb")]
    parts = [encoded[box.start : box.end] for box in kept]
    at = next((index + 1 for index, box in enumerate(kept) if box.kind in (b"ftyp", b"jxll")), 0)
    return b"".join([*parts[:at], added, *parts[at:]])


def extract_jp2(source: Source) -> Blocks:
    """All metadata of a JPEG 2000. Raises Malformed."""
    if source.at(4, 4) != b"jP  " and source.at(0, 4) != b"\xff\x4f\xff\x51":
        raise Malformed("this is not a JPEG 2000")
    taken: dict[bytes, bytes] = {}
    profile = None
    for box in boxes(source):
        if box.kind == b"uuid" and 16 < box.size <= MOST:
            taken.setdefault(source.at(box.body, 16), source.at(box.body + 16, box.size - 16))
        elif box.kind == b"jp2h":
            profile = profile or _jp2_profile(source, box)
    exif = taken.get(UUID_EXIF)
    return Blocks(
        container="jp2",
        exif=exif if exif and exif[:4] in (b"II*\0", b"MM\0*") else None,
        xmp=taken.get(UUID_XMP),
        iptc=taken.get(UUID_IPTC),
        icc=profile,
    )


def _jp2_profile(source: Source, header: Box) -> bytes | None:
    for box in boxes(source, header.body, header.end):
        data = source.at(box.body, box.size) if box.kind == b"colr" and box.size < MOST else b""
        if data[:1] == b"\2" and icc.is_profile(data[3:]):
            return data[3:]
    return None


def jp2_size(source: Source) -> tuple[int, int, int, int]:
    """Width, height, channels and bits of a JPEG 2000. Raises Malformed."""
    for box in boxes(source):
        if box.kind == b"jp2h":
            for inner in boxes(source, box.body, box.end):
                if inner.kind == b"ihdr" and inner.size >= 14:
                    height, width, channels, bits = struct.unpack(">IIHB", source.need(inner.body, 11))
                    return width, height, channels, (bits & 0x7F) + 1
    if source.at(0, 4) == b"\xff\x4f\xff\x51":
        right, bottom, left, top = struct.unpack(">IIII", source.need(8, 16))
        (channels,) = struct.unpack(">H", source.need(40, 2))
        return right - left, bottom - top, channels, (source.need(42, 1)[0] & 0x7F) + 1
    raise Malformed("the JPEG 2000 has no header")
