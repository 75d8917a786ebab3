"""HEIC and AVIF: their items and properties; taking the metadata out, and putting it into a fresh AVIF."""

import struct
from dataclasses import dataclass, field

from editor.metadata import icc
from editor.metadata.block import Block, Blocks
from editor.metadata.bmff import Box, boxes, content, find
from editor.metadata.source import Malformed, Source

XMP_TYPE = b"application/rdf+xml"
MOST_ITEMS = 65536
MOST_PROPERTIES = 65536
LARGEST_ITEM = 64 * 1024 * 1024


@dataclass(frozen=True)
class Extent:
    """Where a piece of an item lies: in the file (method 0) or in the idat box (1)."""

    method: int
    offset: int
    length: int


@dataclass
class Items:
    """The meta box, read: what items there are, of which type, where, and with which properties."""

    meta: Box
    primary: int = 0
    types: dict[int, bytes] = field(default_factory=dict)  # item id: its type, or the MIME type of a "mime" item
    extents: dict[int, list[Extent]] = field(default_factory=dict)
    properties: list[tuple[bytes, bytes]] = field(default_factory=list)  # type and content, in ipco's order
    owned: dict[int, list[int]] = field(default_factory=dict)  # item id: property numbers, from 1, in order
    references: list[tuple[bytes, int, tuple[int, ...]]] = field(default_factory=list)
    idat: Box | None = None

    def properties_of(self, item: int, kind: bytes) -> list[bytes]:
        """The contents of an item's properties of a kind."""
        numbers = [number for number in self.owned.get(item, []) if 0 < number <= len(self.properties)]
        return [data for number in numbers for name, data in [self.properties[number - 1]] if name == kind]

    def order_of(self, item: int) -> list[bytes]:
        """The types of an item's properties, in the order in which they apply."""
        numbers = [number for number in self.owned.get(item, []) if 0 < number <= len(self.properties)]
        return [self.properties[number - 1][0] for number in numbers]

    def data(self, source: Source, item: int) -> bytes | None:
        """An item's bytes, or None where they cannot be had."""
        parts, total = [], 0
        for extent in self.extents.get(item, []):
            total += extent.length
            if total > LARGEST_ITEM or extent.method not in (0, 1) or (extent.method == 1 and self.idat is None):
                return None
            base = self.idat.body if extent.method == 1 and self.idat is not None else 0
            parts.append(source.need(base + extent.offset, extent.length))
        return b"".join(parts) if parts else None


def read_items(source: Source) -> Items:
    """The meta box's content. Raises Malformed."""
    meta = find(source, b"meta")
    if meta is None or meta.size < 4:
        raise Malformed("the file describes no picture")
    items = Items(meta)
    readers = {b"pitm": _pitm, b"iinf": _iinf, b"iloc": _iloc, b"iprp": _iprp, b"iref": _iref}
    for box in boxes(source, meta.body + 4, meta.end):
        if box.kind == b"idat":
            items.idat = box
        elif box.kind in readers:
            try:
                readers[box.kind](source, box, items)
            except struct.error as error:
                raise Malformed("the file's list of items is broken") from error
    return items


def _pitm(source: Source, box: Box, items: Items) -> None:
    data = content(source, box, 64)
    (items.primary,) = struct.unpack_from(">I" if data[0] else ">H", data, 4)


def _iinf(source: Source, box: Box, items: Items) -> None:
    wide = source.need(box.body, 1)[0] > 0
    for entry in boxes(source, box.body + (8 if wide else 6), box.end):
        if entry.kind != b"infe" or entry.size > 65536 or len(items.types) >= MOST_ITEMS:
            continue
        data = content(source, entry)
        version = data[0]
        if version < 2:
            continue
        (number,) = struct.unpack_from(">H" if version == 2 else ">I", data, 4)
        at = 8 if version == 2 else 10
        kind, rest = data[at : at + 4], data[at + 4 :]
        if kind in (b"mime", b"uri "):
            pieces = rest.split(b"\0")
            kind = pieces[1] if len(pieces) > 1 else kind
        items.types[number] = kind


def _iloc(source: Source, box: Box, items: Items) -> None:
    data = content(source, box)
    version = data[0]
    sizes = (data[4] >> 4, data[4] & 15, data[5] >> 4, data[5] & 15 if version in (1, 2) else 0)
    if any(size not in (0, 4, 8) for size in sizes):
        raise Malformed("the list of places is broken")
    reader = _Reader(data, 6)
    count = reader.take(4 if version == 2 else 2)
    for _ in range(min(count, MOST_ITEMS)):
        number = reader.take(4 if version == 2 else 2)
        method = reader.take(2) & 15 if version in (1, 2) else 0
        reader.take(2)
        base = reader.take(sizes[2])
        extents = []
        for _ in range(reader.take(2)):
            reader.take(sizes[3])
            offset, length = reader.take(sizes[0]), reader.take(sizes[1])
            extents.append(Extent(method, base + offset, length))
        items.extents[number] = extents


def _iprp(source: Source, box: Box, items: Items) -> None:
    for child in boxes(source, box.body, box.end):
        if child.kind == b"ipco":
            for one in boxes(source, child.body, child.end):
                data = content(source, one) if one.size <= LARGEST_ITEM else b""
                items.properties.append((one.kind, data))
        elif child.kind == b"ipma":
            _ipma(content(source, child), items)


def _ipma(data: bytes, items: Items) -> None:
    wide = data[3] & 1
    reader = _Reader(data, 4)
    for _ in range(min(reader.take(4), MOST_ITEMS)):
        number = reader.take(4 if data[0] else 2)
        mask = 0x7FFF if wide else 0x7F
        items.owned[number] = [reader.take(2 if wide else 1) & mask for _ in range(reader.take(1))]


def _iref(source: Source, box: Box, items: Items) -> None:
    wide = source.need(box.body, 1)[0] > 0
    for child in boxes(source, box.body + 4, box.end):
        reader = _Reader(content(source, child, 1 << 20), 0)
        size = 4 if wide else 2
        origin = reader.take(size)
        targets = tuple(reader.take(size) for _ in range(min(reader.take(2), MOST_ITEMS)))
        items.references.append((child.kind, origin, targets))


class _Reader:
    """Numbers one after the other. Raises Malformed behind the end."""

    def __init__(self, data: bytes, at: int) -> None:
        self.data, self.at = data, at

    def take(self, size: int) -> int:
        piece = self.data[self.at : self.at + size]
        if len(piece) != size:
            raise Malformed("a list ends too early")
        self.at += size
        return int.from_bytes(piece, "big")


def extract(source: Source, container: str = "heif") -> Blocks:
    """All metadata of a HEIC or AVIF. Raises Malformed."""
    items = read_items(source)
    exif = packet = None
    others = []
    for number, kind in items.types.items():
        if kind not in (b"Exif", XMP_TYPE):
            continue
        try:
            data = items.data(source, number)
        except Malformed:
            continue
        if kind == b"Exif" and exif is None:
            exif = tiff_in(data)
        elif packet is None:
            packet = data
    others += [Block(f"{container}:c2pa", b"") for box in boxes(source) if box.kind in (b"uuid", b"jumb")]
    return Blocks(
        container=container,
        exif=exif,
        xmp=packet,
        icc=profile_of(items),
        others=tuple(others),
        orientation=orientation_of(items),
    )


def tiff_in(data: bytes | None) -> bytes | None:
    """The TIFF structure of an Exif item: behind a length and, of some writers, the word "Exif"."""
    if data is None or len(data) < 12:
        return None
    start = 4 + int.from_bytes(data[:4], "big")
    for block in (data[start:], data[4:].removeprefix(b"Exif\0\0"), data):
        if block[:4] in (b"II*\0", b"MM\0*"):
            return block
    return None


def profile_of(items: Items) -> bytes | None:
    """The ICC profile of the primary item, or of the tiles that it is made of; None if there is none."""
    tiles = [
        one
        for kind, origin, targets in items.references
        if (kind, origin) == (b"dimg", items.primary)
        for one in targets
    ]
    for number in (items.primary, *tiles[:1]):
        for data in items.properties_of(number, b"colr"):
            if data[:4] in (b"prof", b"rICC") and icc.is_profile(data[4:]):
                return data[4:]
    return None


# EXIF's number for: turned by n × 90° anticlockwise, then not mirrored | top to bottom (axis 0) | left to right (1)
TURNS = {None: (1, 8, 3, 6), 0: (4, 5, 2, 7), 1: (2, 7, 4, 5)}


def orientation_of(items: Items, item: int | None = None) -> int:
    """EXIF's number for how the container says to turn and mirror an item (None: the primary one)."""
    item = items.primary if item is None else item
    turns = items.properties_of(item, b"irot")
    mirrors = items.properties_of(item, b"imir")
    angle = turns[0][0] & 3 if turns and turns[0] else 0
    axis = mirrors[0][0] & 1 if mirrors and mirrors[0] else None
    order = items.order_of(item)
    if axis is not None and angle in (1, 3) and order.index(b"imir") < (order.index(b"irot")):
        axis = 1 - axis  # mirrored first, then turned
    return TURNS[axis][angle]


def thumbnail_file(source: Source) -> tuple[bytes, int] | None:
    """The file with its small picture in the primary one's place, and the long edge of that, or None.

    Decoding it takes a hundredth of the time. Only where the small picture is turned as the large one is.
    """
    items = read_items(source)
    small = next((one for kind, one, targets in items.references if kind == b"thmb" and items.primary in targets), None)
    place = find(source, b"pitm", items.meta.body + 4, items.meta.end)
    links = find(source, b"iref", items.meta.body + 4, items.meta.end)
    if small is None or place is None or links is None:
        return None
    if orientation_of(items, small) != orientation_of(items):
        return None
    data = bytearray(source.at(0, source.size))
    data[place.body + 4 : place.end] = small.to_bytes(place.end - place.body - 4, "big")
    # a decoder does not show a picture that is said to be another one's thumbnail
    data[links.body : links.end] = bytes(data[links.body : links.end]).replace(b"thmb", b"free")
    return bytes(data), max(_size_of(items, small))


@dataclass(frozen=True)
class Description:
    """What the header says of the primary picture (as stored, not turned) and of what hangs on it."""

    width: int
    height: int
    bits: int
    channels: int
    alpha: bool
    frames: int
    badges: tuple[str, ...]
    primaries: int = 2  # as ITU-T H.273 numbers them; 2: not told
    transfer: int = 2


AUXILIARY = (
    (b"hdrgainmap", "gain map"),
    (b"depth", "depth"),
    (b"disparity", "depth"),
    (b"portrait", "depth"),
)
PQ, HLG = 16, 18


def describe(source: Source) -> Description:
    """Size, depth and companions of the primary picture. Raises Malformed."""
    items = read_items(source)
    width, height = _size_of(items)
    pixi = items.properties_of(items.primary, b"pixi")
    channels = pixi[0][4] if pixi and len(pixi[0]) > 4 else 3
    bits = pixi[0][5] if pixi and len(pixi[0]) > 5 else _codec_bits(items)
    badges = _badges(source, items)
    pictures = [number for number, kind in items.types.items() if kind in (b"hvc1", b"av01", b"grid", b"iovl")]
    tiles = {target for kind, _, targets in items.references if kind == b"dimg" for target in targets}
    helpers = {origin for kind, origin, _ in items.references if kind in (b"auxl", b"thmb")}
    frames = len([number for number in pictures if number not in tiles | helpers]) or 1
    if frames > 1:
        badges.append("burst")
    return Description(
        width=width,
        height=height,
        bits=bits if bits in (8, 10, 12, 16) else 8,
        channels=1 if channels == 1 else 3,
        alpha=any(b"alpha" in kind for kind in _auxiliary_kinds(items)),
        frames=frames,
        badges=tuple(dict.fromkeys(badges)),
        primaries=_told(items)[0],
        transfer=_told(items)[1],
    )


def _told(items: Items) -> tuple[int, int]:
    """The numbers of the colour primaries and of the brightness curve; 2 where nothing is told."""
    for data in items.properties_of(items.primary, b"colr"):
        if data[:4] == b"nclx" and len(data) >= 8:
            return int.from_bytes(data[4:6], "big"), int.from_bytes(data[6:8], "big")
    return 2, 2


def _size_of(items: Items, item: int | None = None) -> tuple[int, int]:
    ispe = items.properties_of(items.primary if item is None else item, b"ispe")
    if not ispe or len(ispe[0]) < 12:
        return 0, 0
    width, height = struct.unpack_from(">II", ispe[0], 4)
    return width, height


def _codec_bits(items: Items) -> int:
    for data in items.properties_of(items.primary, b"av1C"):
        if len(data) > 2 and data[2] & 0x40:
            return 12 if data[2] & 0x20 else 10
    for data in items.properties_of(items.primary, b"hvcC"):
        if len(data) > 17:
            return (data[17] & 7) + 8
    return 8


def _auxiliary_kinds(items: Items) -> list[bytes]:
    """The types of the pictures that belong to the primary one."""
    owned = [origin for kind, origin, targets in items.references if kind == b"auxl" and items.primary in targets]
    return [data for number in owned for data in items.properties_of(number, b"auxC")]


def _badges(source: Source, items: Items) -> list[str]:
    kinds = _auxiliary_kinds(items)
    found = [badge for word, badge in AUXILIARY if any(word in kind for kind in kinds)]
    if b"tmap" in items.types.values():
        found.append("gain map")
    names = [box.kind for box in boxes(source)]
    if b"mpvd" in names or b"moov" in names:
        found.append("motion photo" if b"mpvd" in names else "animated")
    if b"uuid" in names or b"jumb" in names:
        found.append("content credentials")
    if _told(items)[1] in (PQ, HLG):
        found.append("HDR")
    return found
