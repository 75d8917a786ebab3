"""WebP chunks (RIFF): taking the metadata out of a WebP, and putting it into a freshly encoded one."""

import struct

from editor.metadata import icc
from editor.metadata.block import Block, Blocks
from editor.metadata.png_chunks import one_packet
from editor.metadata.source import Malformed, Source

PIXELS = (b"VP8 ", b"VP8L", b"ALPH", b"ANMF", b"ANIM")
MOST = 64 * 1024 * 1024
ICC_FLAG, ALPHA_FLAG, EXIF_FLAG, XMP_FLAG, ANIMATION_FLAG = 0x20, 0x10, 0x08, 0x04, 0x02


def chunks(source: Source) -> list[tuple[bytes, int, int]]:
    """(name, offset of the data, length) of each chunk, as far as they can be read. Raises Malformed for no WebP."""
    head = source.at(0, 12)
    if head[:4] != b"RIFF" or head[8:] != b"WEBP":
        raise Malformed("this is not a WebP")
    found: list[tuple[bytes, int, int]] = []
    position = 12
    while position + 8 <= source.size and len(found) < 10_000:
        name, length = struct.unpack("<4sI", source.need(position, 8))
        if position + 8 + length > source.size:
            break
        found.append((name, position + 8, length))
        position += 8 + length + (length & 1)
    return found


def extract(source: Source) -> Blocks:
    """All metadata of a WebP. Raises Malformed."""
    taken: dict[bytes, bytes] = {}
    others = []
    for name, offset, length in chunks(source):
        if name in (*PIXELS, b"VP8X") or length > MOST:
            continue
        data = source.at(offset, length)
        if name in (b"EXIF", b"XMP ", b"ICCP"):
            taken.setdefault(name, data)
        else:
            others.append(Block(f"webp:{name.decode('latin-1')}", data))
    exif, profile = taken.get(b"EXIF"), taken.get(b"ICCP")
    return Blocks(
        container="webp",
        exif=exif.removeprefix(b"Exif\0\0") if exif else None,
        xmp=taken.get(b"XMP "),
        icc=profile if icc.is_profile(profile) else None,
        others=tuple(others),
    )


def insert(encoded: bytes, blocks: Blocks) -> bytes:
    """The encoded WebP with these blocks in place of its own. Raises Malformed."""
    source = Source(encoded)
    pixels = [(name, source.at(at, length)) for name, at, length in chunks(source) if name in PIXELS]
    packet = one_packet(blocks)
    width, height, alpha = size(source)
    flags = (ICC_FLAG if blocks.icc else 0) | (EXIF_FLAG if blocks.exif else 0) | (XMP_FLAG if packet else 0)
    flags |= ALPHA_FLAG if alpha else 0
    if not 0 < width <= 1 << 24 or not 0 < height <= 1 << 24:
        raise Malformed("the WebP has no size")
    wide = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    parts = [(b"VP8X", bytes([flags, 0, 0, 0]) + wide)] if flags else []
    parts += [(b"ICCP", blocks.icc)] if blocks.icc else []
    parts += pixels
    parts += [(b"EXIF", blocks.exif)] if blocks.exif else []
    parts += [(b"XMP ", packet)] if packet else []
    for block in blocks.others:
        if block.kind.startswith("webp:") and flags:
            parts.append((block.kind.removeprefix("webp:").encode("latin-1"), block.data))
    body = b"WEBP" + b"".join(
        name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1) for name, data in parts
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def size(source: Source) -> tuple[int, int, bool]:
    """Width, height and whether there is transparency, by the first chunk that tells. Raises Malformed."""
    for name, offset, length in chunks(source):
        if name == b"VP8X" and length >= 10:
            raw = source.need(offset, 10)
            width, height = (int.from_bytes(raw[at : at + 3], "little") + 1 for at in (4, 7))
            return width, height, bool(raw[0] & ALPHA_FLAG)
        if name == b"VP8 " and length >= 10:
            width, height = struct.unpack("<HH", source.need(offset + 6, 4))
            return width & 0x3FFF, height & 0x3FFF, False
        if name == b"VP8L" and length >= 5:
            (bits,) = struct.unpack("<I", source.need(offset + 1, 4))
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, bool(bits >> 28 & 1)
    raise Malformed("the WebP has no pixels")


def animated(source: Source) -> bool:
    """Whether there is more than one picture."""
    return any(name in (b"ANIM", b"ANMF") for name, _, _ in chunks(source))
