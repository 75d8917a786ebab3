"""PNG chunks: taking the metadata out of a PNG, and putting it into a freshly encoded one."""

import re
import struct
import zlib

from editor.metadata import icc, photoshop, xmp
from editor.metadata.block import Block, Blocks
from editor.metadata.source import Malformed, Source
from editor.metadata.xmp_names import PACKET

SIGNATURE = b"\x89PNG\r\n\x1a\n"
XMP_KEYWORD = b"XML:com.adobe.xmp"
COMMENT = b"Comment\0"
MOST_TEXT = 16 * 1024 * 1024
MOST_CHUNKS = 100_000
# chunks that go along untouched; pHYs is the resolution, the others are text and what programs keep for themselves
CARRIED = (b"tEXt", b"zTXt", b"iTXt", b"pHYs", b"vpAg", b"caNv", b"oFFs", b"sCAL", b"pCAL", b"sTER")
COLOUR = (b"gAMA", b"cHRM", b"sRGB", b"cICP", b"mDCV", b"cLLI")
RAW_PROFILE = re.compile(rb"^Raw profile type (exif|app1|iptc|8bim|xmp|icc|icm)$", re.IGNORECASE)
NEVER = (b"caBX",)


def chunks(source: Source) -> list[tuple[bytes, bytes]]:
    """(name, data) of each chunk, pixels left out (b""); as far as they can be read. Raises Malformed for no PNG."""
    if source.at(0, 8) != SIGNATURE:
        raise Malformed("this is not a PNG")
    found: list[tuple[bytes, bytes]] = []
    position, total = 8, 0
    while position + 12 <= source.size and len(found) < MOST_CHUNKS:
        length, name = struct.unpack(">I4s", source.need(position, 8))
        pixels = name in (b"IDAT", b"fdAT")
        total += 0 if pixels else length
        if position + 12 + length > source.size or total > 4 * MOST_TEXT:
            break
        found.append((name, b"" if pixels else source.at(position + 8, length)))
        position += 12 + length
        if name == b"IEND":
            break
    return found


def extract(source: Source) -> Blocks:
    """All metadata of a PNG. Raises Malformed."""
    taken: dict[str, bytes] = {}
    others: list[Block] = []
    comments: list[bytes] = []
    for name, data in chunks(source):
        kind, value = _understood(name, data)
        if kind and value is not None:
            taken.setdefault(kind, value)
        elif name == b"tEXt" and data.startswith(COMMENT):
            comments.append(data[len(COMMENT) :])
        elif name in CARRIED or name in COLOUR or name in NEVER:
            others.append(Block(f"png:{name.decode('latin-1')}", data))
    profile = taken.get("icc")
    resources = taken.get("8bim")
    return Blocks(
        container="png",
        exif=taken.get("exif"),
        xmp=taken.get("xmp"),
        iptc=taken.get("iptc") or photoshop.iptc_of(resources),
        photoshop=resources,
        icc=profile if icc.is_profile(profile) else None,
        comments=tuple(comments),
        others=tuple(others),
    )


def _understood(name: bytes, data: bytes) -> tuple[str, bytes | None]:
    """("exif", block) and the like for chunks that hold one, else ("", None)."""
    if name == b"eXIf":
        return "exif", data.removeprefix(b"Exif\0\0")
    if name == b"iCCP":
        return "icc", inflate(data.split(b"\0", 1)[-1][1:])
    if name not in (b"iTXt", b"zTXt", b"tEXt"):
        return "", None
    keyword, value = text_of(name, data)
    if keyword == XMP_KEYWORD:
        return "xmp", value
    match = RAW_PROFILE.match(keyword)
    if match is None or value is None:
        return "", None
    return _raw_profile(match[1].lower().decode(), value)


def text_of(name: bytes, data: bytes) -> tuple[bytes, bytes | None]:
    """Keyword and value of a text chunk; the value None where it is damaged or too long."""
    keyword, _, rest = data.partition(b"\0")
    if name == b"tEXt":
        return keyword, rest
    if name == b"zTXt":
        return keyword, inflate(rest[1:])
    compressed = rest[:1] == b"\1"
    pieces = rest[2:].split(b"\0", 2)
    if len(pieces) < 3:
        return keyword, None
    return keyword, inflate(pieces[2]) if compressed else pieces[2]


def inflate(data: bytes) -> bytes | None:
    """The unpacked bytes, or None where they are damaged or more than any honest text."""
    unpacker = zlib.decompressobj()
    try:
        unpacked = unpacker.decompress(data, MOST_TEXT)
    except zlib.error:
        return None
    return None if unpacker.unconsumed_tail else unpacked


def _raw_profile(kind: str, value: bytes) -> tuple[str, bytes | None]:
    """ImageMagick's way: a name, a length and hexadecimal digits."""
    lines = value.strip().split(b"\n", 2)
    if len(lines) < 3:
        return "", None
    try:
        data = bytes.fromhex(lines[2].decode("ascii"))
    except ValueError:
        return "", None
    if kind == "app1" and data.startswith(PACKET):
        return "xmp", data.removeprefix(PACKET)
    if kind in ("exif", "app1"):
        return "exif", data.removeprefix(b"Exif\0\0")
    if kind == "iptc" and data.startswith(b"8BIM"):
        return "8bim", data
    return {"icm": "icc"}.get(kind, kind), data


def insert(encoded: bytes, blocks: Blocks) -> bytes:
    """The encoded PNG with these blocks in place of its own. Raises Malformed."""
    own = list(_split(encoded))
    if not own or own[0][0] != b"IHDR":
        raise Malformed("this is not a PNG")
    before = [chunk(*own[0]), *_profile(blocks), *_carried(blocks)]
    if blocks.exif:
        before.append(chunk(b"eXIf", blocks.exif))
    packet = one_packet(blocks)
    if packet:
        before.append(chunk(b"iTXt", XMP_KEYWORD + b"\0\0\0\0\0" + packet))
    before += _resources(blocks)
    metadata = (*CARRIED, *COLOUR, b"eXIf", b"iCCP", b"tIME")
    rest = [chunk(name, data) for name, data in own[1:] if name not in metadata]
    return SIGNATURE + b"".join(before + rest)


def one_packet(blocks: Blocks) -> bytes | None:
    """The XMP as one packet, for containers that need no second one."""
    if not blocks.xmp_extended:
        return blocks.xmp
    try:
        return xmp.merged(blocks.xmp, blocks.xmp_extended) if blocks.xmp else blocks.xmp_extended
    except Malformed:
        return blocks.xmp


def chunk(name: bytes, data: bytes) -> bytes:
    """A chunk with its length and checksum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _profile(blocks: Blocks) -> list[bytes]:
    if blocks.icc:
        name = icc.name(blocks.icc).encode("latin-1", "ignore")[:79].strip() or b"ICC profile"
        return [chunk(b"iCCP", name + b"\0\0" + zlib.compress(blocks.icc))]
    given = [block for block in blocks.others if block.kind == "png:sRGB"]
    return [chunk(b"sRGB", given[0].data if given else b"\0")]


def _carried(blocks: Blocks) -> list[bytes]:
    parts = []
    for block in blocks.others:
        name = block.kind.removeprefix("png:").encode("latin-1")
        colour = name in (b"gAMA", b"cHRM") and not blocks.icc
        if block.kind.startswith("png:") and (name in CARRIED or colour):
            parts.append(chunk(name, block.data))
    return parts + [chunk(b"tEXt", COMMENT + comment.strip(b"\0")) for comment in blocks.comments]


def _resources(blocks: Blocks) -> list[bytes]:
    """IPTC in the way of ImageMagick, which exiftool and others read as well."""
    data = photoshop.with_iptc(blocks.photoshop, blocks.iptc)
    if not data:
        return []
    digits = data.hex().encode()
    lines = b"\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    return [chunk(b"zTXt", b"Raw profile type iptc\0\0" + zlib.compress(b"\niptc\n%8d\n" % len(data) + lines + b"\n"))]


def _split(data: bytes) -> list[tuple[bytes, bytes]]:
    found = []
    position = 8
    while position + 12 <= len(data):
        length, name = struct.unpack_from(">I4s", data, position)
        found.append((name, data[position + 8 : position + 8 + length]))
        position += 12 + length
    return found
