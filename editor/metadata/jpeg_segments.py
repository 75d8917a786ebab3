"""JPEG segments: taking the metadata out of a JPEG byte for byte, and putting it into a freshly encoded one.

The parser finds its way again after rubbish between segments (11 of 570 photos from the wild have some).
"""

import hashlib
import struct
from dataclasses import dataclass
from functools import cached_property

from editor.metadata import icc, photoshop, xmp
from editor.metadata.block import Block, Blocks
from editor.metadata.source import Malformed, Source
from editor.metadata.tiffpatch import TiffPatch
from editor.metadata.xmp_names import PACKET

SOI, SOS, EOI, COM = 0xD8, 0xDA, 0xD9, 0xFE
EXIF = b"Exif\0\0"
XMP = PACKET
EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
PROFILE = b"ICC_PROFILE\0"
PHOTOSHOP = b"Photoshop 3.0\0"
MPF = b"MPF\0"
GAIN_MAP = b"urn:iso:std:iso:ts:21496:-1\0"
LONGEST = 65533
HEAD = 64 * 1024
MOST_SEGMENTS = 20_000
EXTENSION_PART = 65400


@dataclass(frozen=True)
class Segment:
    """A marker (0xC0–0xFE) and what it carries; `offset` is where the marker lies."""

    marker: int
    payload: bytes
    offset: int

    @cached_property
    def kind(self) -> str:
        """What the segment is for: "exif", "xmp", "icc", "image" (needed to decode), "app4" …"""
        if not 0xE0 <= self.marker <= 0xEF and self.marker != COM:
            return "image"
        for marker, start, kind in KINDS:
            if self.marker == marker and self.payload.startswith(start):
                return kind
        return f"app{self.marker - 0xE0}"


KINDS = (
    (0xE1, EXIF, "exif"),
    (0xE1, XMP, "xmp"),
    (0xE1, EXTENSION, "extension"),
    (0xE2, PROFILE, "icc"),
    (0xE2, MPF, "mpf"),
    (0xE2, GAIN_MAP, "gainmap"),
    (0xE0, b"JFIF\0", "jfif"),
    (0xE0, b"JFXX\0", "jfxx"),
    (0xED, PHOTOSHOP, "photoshop"),
    (0xEE, b"Adobe", "adobe"),
    (0xEB, b"JP", "jumbf"),
    (COM, b"", "comment"),
)


def segments(data: bytes, *, whole: bool = True) -> tuple[list[Segment], int]:
    """The segments before the pixels, and the offset of the start of scan. Raises Malformed if there is none.

    whole: these are all bytes of the file; else a segment that goes on beyond them is Malformed too, not rubbish.
    """
    if data[:2] != b"\xff\xd8":
        raise Malformed("this is not a JPEG")
    found: list[Segment] = []
    position = 2
    while position + 4 <= len(data) and len(found) < MOST_SEGMENTS:
        if data[position] != 0xFF:
            position = data.find(b"\xff", position)
            if position < 0:
                break
            continue
        marker = data[position + 1]
        if marker in (SOS, EOI):
            return found, position
        length = _length(data, position)
        if length == 2 and not whole and position + 65537 > len(data):
            raise Malformed("the segment goes on beyond what was read")
        if length > 2:
            found.append(Segment(marker, data[position + 4 : position + length], position))
        position += length
    raise Malformed("the JPEG has no pixels")


def _length(data: bytes, position: int) -> int:
    """Bytes from a marker to what follows its segment: 1 for filling, 2 for a bare marker or rubbish."""
    marker = data[position + 1]
    if marker == 0xFF:
        return 1
    (length,) = struct.unpack_from(">H", data, position + 2)
    bare = marker in (0x00, 0x01) or 0xD0 <= marker <= SOI
    return 2 if bare or length < 2 or position + 2 + length > len(data) else 2 + int(length)


def head_segments(source: Source) -> tuple[list[Segment], int]:
    """The same for a source, of which no more is read than needed, and that once."""
    length = HEAD
    while source.head is None:
        data = source.at(0, min(length, source.size))
        try:
            source.head = segments(data, whole=length >= source.size)
        except Malformed:
            if length >= source.size:
                raise
        length *= 8
    found: tuple[list[Segment], int] = source.head
    return found


def extract(source: Source) -> Blocks:
    """All metadata of a JPEG. Raises Malformed."""
    found, _ = head_segments(source)
    by_kind: dict[str, list[bytes]] = {}
    for segment in found:
        by_kind.setdefault(segment.kind, []).append(segment.payload)
    exif = [payload[len(EXIF) :] for payload in by_kind.get("exif", [])]
    packets = [payload[len(XMP) :] for payload in by_kind.get("xmp", [])]
    resources = b"".join(payload[len(PHOTOSHOP) :] for payload in by_kind.get("photoshop", [])) or None
    return Blocks(
        container="jpeg",
        exif=_joined_exif(exif),
        xmp=packets[0] if packets else None,
        xmp_extended=_joined_extension(by_kind.get("extension", [])),
        iptc=photoshop.iptc_of(resources),
        photoshop=resources,
        icc=_joined_profile(by_kind.get("icc", [])),
        comments=tuple(by_kind.get("comment", [])),
        layout=tuple(dict.fromkeys(segment.kind for segment in found)),
        others=tuple(
            Block(f"jpeg:{segment.kind}", segment.payload)
            for segment in found
            if segment.kind.startswith("app") or segment.kind in ("jfif", "jfxx", "mpf", "gainmap", "jumbf", "adobe")
        ),
    )


def _joined_exif(parts: list[bytes]) -> bytes | None:
    """A block longer than a segment is continued in the next one; a second whole block is not a continuation."""
    if not parts:
        return None
    return parts[0] + b"".join(part for part in parts[1:] if part[:4] not in (b"II*\0", b"MM\0*"))


def _joined_extension(payloads: list[bytes]) -> bytes | None:
    """The parts of the first extension that is complete."""
    by_guid: dict[bytes, dict[int, bytes]] = {}
    sizes: dict[bytes, int] = {}
    for payload in payloads:
        head = payload[len(EXTENSION) : len(EXTENSION) + 40]
        if len(head) < 40:
            continue
        guid, (size, offset) = head[:32], struct.unpack(">II", head[32:])
        by_guid.setdefault(guid, {})[offset] = payload[len(EXTENSION) + 40 :]
        sizes[guid] = size
    for guid, parts in by_guid.items():
        joined = b"".join(parts[offset] for offset in sorted(parts))
        if len(joined) == sizes[guid]:
            return joined
    return None


def _joined_profile(payloads: list[bytes]) -> bytes | None:
    parts = {payload[12]: payload[14:] for payload in payloads if len(payload) > 14}
    joined = b"".join(parts[index] for index in sorted(parts))
    return joined if icc.is_profile(joined) else None


def insert(encoded: bytes, blocks: Blocks) -> bytes:
    """The encoded JPEG with these blocks in place of its own. Raises Malformed for what is no JPEG."""
    own, start = segments(encoded)
    made = {
        "jfif": _jfif(own, blocks),
        "exif": _exif_segments(blocks.exif),
        "xmp": _xmp_segments(blocks),
        "icc": _profile_segments(blocks.icc),
        "photoshop": in_segments(0xED, PHOTOSHOP, photoshop.with_iptc(blocks.photoshop, blocks.iptc) or b""),
    }
    for block in blocks.others:
        name = block.kind.removeprefix("jpeg:")
        if block.kind.startswith("jpeg:app"):
            made.setdefault(name, []).append(_segment(0xE0 + int(name.removeprefix("app")), block.data))
    made["comment"] = [_segment(COM, comment[:LONGEST]) for comment in blocks.comments]
    order = [kind for kind in blocks.layout if kind in made]
    order = ["jfif", *order, *made] if "jfif" not in order else [*order, *made]
    parts = [part for kind in dict.fromkeys(order) for part in made[kind]]
    # Adobe's segment says how the encoder coded the colours: its own is the true one
    parts += [_segment(one.marker, one.payload) for one in own if one.kind in ("image", "adobe")]
    return b"".join([b"\xff\xd8", *parts, encoded[start:]])


def _segment(marker: int, payload: bytes) -> bytes:
    if len(payload) > LONGEST:
        raise Malformed("a segment is too long for a JPEG")
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(payload) + 2) + payload


def in_segments(marker: int, start: bytes, data: bytes) -> list[bytes]:
    """Data as segments that begin with these bytes, as many as it takes."""
    size = LONGEST - len(start)
    return [_segment(marker, start + data[at : at + size]) for at in range(0, len(data), size)]


def _jfif(own: list[Segment], blocks: Blocks) -> list[bytes]:
    """The source's JFIF segment for its resolution, without its thumbnail; none if the source JPEG had none."""
    given = [block.data for block in blocks.others if block.kind == "jpeg:jfif" and len(block.data) >= 12]
    if given:
        return [_segment(0xE0, given[0][:12] + b"\0\0")]
    if blocks.container == "jpeg" and blocks.exif:
        return []
    return [_segment(0xE0, one.payload) for one in own if one.kind == "jfif"][:1]


def _exif_segments(exif: bytes | None) -> list[bytes]:
    """One segment; a block that is too long gives up its thumbnail, then (other programs cannot read more) is split."""
    if not exif:
        return []
    if len(exif) > LONGEST - len(EXIF):
        try:
            patch = TiffPatch(exif)
            patch.drop_thumbnail()
            exif = patch.finish()
        except Malformed:
            pass
    return in_segments(0xE1, EXIF, exif)


def _xmp_segments(blocks: Blocks) -> list[bytes]:
    packet, extended = blocks.xmp, blocks.xmp_extended
    if packet and len(packet) > LONGEST - len(XMP):
        extended = packet if extended is None else xmp.merged(packet, extended)
        packet = None
    if extended is None:
        return [_segment(0xE1, XMP + packet)] if packet else []
    guid = hashlib.md5(extended, usedforsecurity=False).hexdigest().upper().encode()
    known = xmp.read(packet)
    if known is None or known.text("xmpNote:HasExtendedXMP").encode() != guid:
        packet = xmp.patch(packet if known else None, {"xmpNote:HasExtendedXMP": guid.decode()})
    parts = [_segment(0xE1, XMP + (packet or b""))]
    for at in range(0, len(extended), EXTENSION_PART):
        head = EXTENSION + guid + struct.pack(">II", len(extended), at)
        parts.append(_segment(0xE1, head + extended[at : at + EXTENSION_PART]))
    return parts


def _profile_segments(profile: bytes | None) -> list[bytes]:
    if not profile:
        return []
    size = LONGEST - len(PROFILE) - 2
    pieces = [profile[at : at + size] for at in range(0, len(profile), size)]
    if len(pieces) > 255:
        raise Malformed("the colour profile is too long for a JPEG")
    return [_segment(0xE2, PROFILE + bytes([index + 1, len(pieces)]) + piece) for index, piece in enumerate(pieces)]


def trailer(data: bytes, start: int) -> bytes:
    """What follows the end of the picture: gain maps, motion clips, previews. b"" if nothing does."""
    position = data.find(b"\xff\xd9", start)
    return data[position + 2 :] if position >= 0 else b""
