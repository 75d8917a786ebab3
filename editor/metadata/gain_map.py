"""GainMap: the HDR layer of a JPEG (Ultra HDR, ISO 21496-1): found behind the picture, and put behind another one.

A gain map tells for every part of the picture how much brighter it may be shown on a screen that can. It is a small
JPEG behind the picture, announced in three places that must agree: XMP (hdrgm and Google's Container), the index of
pictures (CIPA DC-007, "MPF"), and for newer readers an ISO segment. After the Ultra HDR image format 1.1 (Android).
"""

import struct

from editor.metadata import jpeg_segments, xmp
from editor.metadata.jpeg_segments import GAIN_MAP, LONGEST, MPF, Segment
from editor.metadata.location import tells_place
from editor.metadata.source import Malformed, Source
from editor.metadata.tiffblock import TiffBlock
from editor.metadata.xmp_names import PREFIXES
from editor.metadata.xmp_tree import parse

ENTRIES, ENTRY, PRIMARY = 0xB002, 16, 0x030000
MOST_BYTES = 32 << 20
# what a gain map needs of its own segments; all else it may carry is left behind
NEEDED = ("image", "adobe", "jfif", "icc", "xmp", "gainmap")
ISO_VERSION = bytes(4)  # least and writer's version: 0
ANNOUNCED = (
    '<rdf:Description xmlns:rdf="{rdf}" rdf:about=""'
    ' xmlns:hdrgm="{hdrgm}" xmlns:Container="{Container}" xmlns:Item="{Item}" hdrgm:Version="1.0">'
    "<Container:Directory><rdf:Seq>"
    '<rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="Primary" Item:Mime="image/jpeg"/></rdf:li>'
    '<rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="GainMap" Item:Mime="image/jpeg"'
    ' Item:Length="{length}"/></rdf:li>'
    "</rdf:Seq></Container:Directory></rdf:Description>"
)


def gain_map_of(source: Source) -> bytes | None:
    """The gain map of a JPEG as a JPEG of its own, of which readers of today know what it means; None for none.

    Its segments are those that it needs. Apple's own kind, which only Apple's programs read, counts as none.
    """
    try:
        found, _ = jpeg_segments.head_segments(source)
        place = _second(found)
        if place is None:
            return None
        data = source.at(*place)
        inner, start = jpeg_segments.segments(data)
        if not _is_gain_map(inner):
            return None
        kept = [one for one in inner if one.kind in NEEDED]
        return b"\xff\xd8" + b"".join(map(_as_bytes, kept)) + data[start:]
    except (Malformed, struct.error, IndexError):
        return None


def with_gain_map(data: bytes, gain: bytes) -> bytes:
    """A finished JPEG (with its metadata, without an HDR layer) with a gain map behind it, and all that tells of it.

    Raises Malformed where there is no room for the words.
    """
    inner, _ = jpeg_segments.segments(gain)
    packet = _announced(data, len(gain))
    payload = jpeg_segments.XMP + packet
    if len(payload) > LONGEST:
        raise Malformed("its XMP packet has no room for the HDR layer")
    found, _ = jpeg_segments.segments(data)
    old = next((one for one in found if one.kind == "xmp"), None)
    start = old.offset if old else max((_end(one) for one in found if one.kind in ("jfif", "jfxx", "exif")), default=2)
    end = _end(old) if old else start
    data = data[:start] + _segment(0xE1, payload) + data[end:]
    if any(one.kind == "gainmap" for one in inner):
        data = _before_picture(data, _segment(0xE2, GAIN_MAP + ISO_VERSION))
    return _indexed(data, gain)


def turned(gain: bytes, coded: bytes) -> bytes:
    """A gain map whose pixels were encoded anew (turned with the picture), with the words of the old one."""
    inner, _ = jpeg_segments.segments(gain)
    fresh, start = jpeg_segments.segments(coded)
    words = [one for one in inner if one.kind in ("xmp", "gainmap", "icc")]
    kept = [*words, *(one for one in fresh if one.kind in ("image", "adobe", "jfif"))]
    return b"\xff\xd8" + b"".join(map(_as_bytes, kept)) + coded[start:]


def _second(found: list[Segment]) -> tuple[int, int] | None:
    """Where the index says that the second picture lies: its offset in the file and its size."""
    index = next((one for one in found if one.kind == "mpf"), None)
    if index is None:
        return None
    block = TiffBlock(index.payload[len(MPF) :])
    entry = block.directory(block.first).find(ENTRIES)
    if entry is None or entry.size < 2 * ENTRY:
        return None
    size, offset = struct.unpack_from(block.order + "II", block.raw(entry), ENTRY + 4)
    return (index.offset + 4 + len(MPF) + offset, size) if offset and 0 < size <= MOST_BYTES else None


def _is_gain_map(inner: list[Segment]) -> bool:
    """Whether it says of itself that it is one, and says no place."""
    packets = [one.payload[len(jpeg_segments.XMP) :] for one in inner if one.kind == "xmp"]
    trees = [parse(packet) for packet in packets]
    names = [name for tree in trees for node in tree.root.walk() for name in (node.name, *node.attributes)]
    if any(tells_place(name) for name in names):
        return False
    said = any(name[0] == PREFIXES["hdrgm"] for name in names)
    return said or any(one.kind == "gainmap" for one in inner)


def _announced(data: bytes, length: int) -> bytes:
    """The picture's XMP packet, which tells of the gain map too."""
    packet = jpeg_segments.extract(Source(data)).xmp or xmp.EMPTY
    tree = parse(packet)
    if tree.rdf is None or tree.rdf.outer == tree.rdf.end:
        raise Malformed("its XMP packet is broken")
    words = ANNOUNCED.format(length=length, **{name: PREFIXES[name] for name in ("rdf", "hdrgm", "Container", "Item")})
    # parse() may have taken the packet into UTF-8, so it is the tree's bytes that are counted
    return tree.data[: tree.rdf.outer] + words.encode("ascii") + tree.data[tree.rdf.outer :]


def _indexed(data: bytes, gain: bytes) -> bytes:
    """The picture with its index, and the gain map behind it."""
    rows = struct.pack(">HHI4s", 0xB000, 7, 4, b"0100") + struct.pack(">HHII", 0xB001, 4, 1, 2)
    rows += struct.pack(">HHII", ENTRIES, 7, 2 * ENTRY, 8 + 2 + 3 * 12 + 4) + bytes(4)
    head = MPF + struct.pack(">2sHIH", b"MM", 42, 8, 3) + rows
    whole = len(data) + 4 + len(head) + 2 * ENTRY
    base = _before(data) + 4 + len(MPF)
    listed = struct.pack(">IIIHH", PRIMARY, whole, 0, 0, 0) + struct.pack(">IIIHH", 0, len(gain), whole - base, 0, 0)
    return _before_picture(data, _segment(0xE2, head + listed)) + gain


def _before(data: bytes) -> int:
    """Where the segments begin that the decoder needs: behind all that only tells."""
    found, start = jpeg_segments.segments(data)
    return next((one.offset for one in found if one.kind in ("image", "adobe")), start)


def _before_picture(data: bytes, segment: bytes) -> bytes:
    place = _before(data)
    return data[:place] + segment + data[place:]


def _as_bytes(segment: Segment) -> bytes:
    return _segment(segment.marker, segment.payload)


def _segment(marker: int, payload: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(payload) + 2) + payload


def _end(segment: Segment) -> int:
    return segment.offset + 4 + len(segment.payload)
