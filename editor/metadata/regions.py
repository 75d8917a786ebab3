"""Regions: faces and other things marked in a picture follow their pixels when it is turned, cropped or bent.

Two kinds are known: those of the Metadata Working Group (Guidelines 2.0, 5.9; written by digiKam, Lightroom, Picasa),
which count from the corner of the pixels as they are stored, and Microsoft's people tags, which count from the corner
of the upright picture.
"""

from collections.abc import Iterator, Sequence

from editor.metadata import xmp
from editor.metadata.placement import Placement
from editor.metadata.source import Malformed
from editor.metadata.xmp_names import qualified
from editor.metadata.xmp_tree import RDF, Name, Node, XmpTree, parse

LIST, PEOPLE = qualified("mwg-rs:RegionList"), qualified("MPRI:Regions")
AREA, RECTANGLE = qualified("mwg-rs:Area"), qualified("MPReg:Rectangle")
DIMENSIONS = qualified("mwg-rs:AppliedToDimensions")
WIDE, HIGH = qualified("stDim:w"), qualified("stDim:h")
TOLD = (LIST[1].encode(), RECTANGLE[1].encode())  # what every packet that marks something has in it
SAME_SHAPE = 0.02  # difference of the aspects, as a share, that rounding may leave
LARGEST = 1e6  # no place or size in a picture is a larger number
Change = list[xmp.Splice] | None  # None: the region is cut off


def marked(packet: bytes | None) -> bool:
    """Whether a packet may mark something; a quick look."""
    return packet is not None and any(word in packet for word in TOLD)


def moved(
    packet: bytes | None, placement: Placement, size: tuple[int, int] | None = None, *, stored: bool = False
) -> bytes | None:
    """The packet with what it marks in the picture where it is now; what is cut off is no longer marked.

    size (width, height): of the new picture, in pixels; None: the old one's. stored: only what counts from the stored
    pixels, as these were turned upright. What cannot be read, or was marked in a picture of another shape, stays as it
    is; where nothing moves, so does the packet.
    """
    if packet is None or not marked(packet):
        return packet
    try:
        tree = parse(packet)
        changes = list(_changes(tree, placement, size, stored))
        return xmp.spliced(tree, changes, packet) if changes else packet
    except Malformed:
        return packet


def _changes(tree: XmpTree, placement: Placement, size: tuple[int, int] | None, stored: bool) -> Iterator[xmp.Splice]:
    kinds = {LIST: _area} if stored else {LIST: _area, PEOPLE: _rectangle}
    nodes = tree.root.walk()
    if any(node.name == DIMENSIONS and not _of_its_shape(node, placement) for node in nodes):
        del kinds[LIST]
    for node in nodes:
        if node.name == DIMENSIONS and LIST in kinds:
            yield from _dimensions(tree, node, placement, size)
        elif node.name in kinds:
            for region in _items(node):
                made = kinds[node.name](tree, region, placement)
                if made is None:
                    yield region.start, region.end, b""
                else:
                    yield from made


def _items(node: Node) -> Iterator[Node]:
    for holder in node.children:
        if holder.name in xmp.LIST:
            yield from (item for item in holder.children if item.name == (RDF, "li"))


def _of_its_shape(node: Node, placement: Placement) -> bool:
    """Whether the picture that regions were marked in had the shape of the photo; true where that is not known."""
    told = _numbers([xmp.value_in(node, WIDE), xmp.value_in(node, HIGH)])
    if not told or min(told) <= 0 or placement.size is None:
        return True
    one, other = told[0] * placement.size[1], told[1] * placement.size[0]
    return abs(one - other) < SAME_SHAPE * other


def _dimensions(tree: XmpTree, node: Node, placement: Placement, size: tuple[int, int] | None) -> Iterator[xmp.Splice]:
    """The size of the picture in which they were marked: readers leave regions alone where it is another."""
    width, height = xmp.value_in(node, WIDE), xmp.value_in(node, HIGH)
    if width is None or height is None:
        return
    wanted = (str(size[0]), str(size[1])) if size else (height, width) if placement.aside else (width, height)
    for name, old, new in ((WIDE, width, wanted[0]), (HIGH, height, wanted[1])):
        if new != old:
            yield xmp.with_value(tree, node, name, new)


def _area(tree: XmpTree, region: Node, placement: Placement) -> Change:
    """One of the Metadata Working Group: its middle, and its size, or a circle's diameter, or neither."""
    holder = next((node for node in region.walk() if node.name == AREA), None)
    if holder is None or xmp.value_in(holder, qualified("stArea:unit")) not in (None, "", "normalized"):
        return []
    for more in (("w", "h"), ("d",), ()):
        names = tuple(qualified(f"stArea:{name}") for name in ("x", "y", *more))
        old = _numbers([xmp.value_in(holder, name) for name in names])
        if old:
            width, height = (old[2], old[-1]) if more else (0.0, 0.0)
            new = placement.box(old[0], old[1], width, height)
            return None if new is None else _written(tree, holder, names, old, new)
    return []


def _written(tree: XmpTree, node: Node, names: tuple[Name, ...], old: list[float], new: tuple[float, ...]) -> Change:
    """What changes, and nothing where only the last digits would."""
    pairs = zip(names, old, new, strict=False)
    return [xmp.with_value(tree, node, name, _text(b)) for name, a, b in pairs if _text(a) != _text(b)]


def _rectangle(tree: XmpTree, region: Node, placement: Placement) -> Change:
    """One of Microsoft: "left, top, width, height" in one text."""
    old = _numbers((xmp.value_in(region, RECTANGLE) or "").split(","))
    if len(old) != 4:
        return []
    left, top, width, height = old
    made = placement.box(left + width / 2, top + height / 2, width, height)
    if made is None:
        return None
    new = [made[0] - made[2] / 2, made[1] - made[3] / 2, made[2], made[3]]
    words = [", ".join(map(_text, box)) for box in (old, new)]
    return [xmp.with_value(tree, region, RECTANGLE, words[1])] if words[0] != words[1] else []


def _numbers(texts: Sequence[str | None]) -> list[float]:
    """The texts as numbers; none where one of them is none that a picture could have."""
    try:
        numbers = [float(text or "") for text in texts]
    except ValueError:
        return []
    return numbers if all(abs(number) <= LARGEST for number in numbers) else []


def _text(number: float) -> str:
    return f"{number:.6f}".rstrip("0").rstrip(".")
