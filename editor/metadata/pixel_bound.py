"""What dies with the old pixels: gain maps, clips and previews behind the picture, and all that points to them.

Half of such a thing is worse than none: a viewer that finds the words but not the data shows the picture wrongly.
"""

from dataclasses import replace

from editor.metadata import iptc, photoshop, xmp
from editor.metadata.block import Block
from editor.metadata.metadata import Metadata
from editor.metadata.source import Malformed
from editor.metadata.xmp_names import PREFIXES
from editor.metadata.xmp_tree import Name, parse

GAIN_MAP = "The HDR layer is not part of the edited copy."
MOTION = "The motion clip is not part of the edited copy."
DEPTH = "The depth map no longer fits the picture and was left out."
CREDENTIALS = "The content credentials would no longer be true and are removed."
PREVIEW = "A stored preview showed the picture before the edit and was left out."
SECOND = "The second picture in the file is not part of the edited copy."

BLOCKS = {
    "jpeg:gainmap": GAIN_MAP,
    "jpeg:jumbf": CREDENTIALS,
    "jpeg:app11": GAIN_MAP,  # JPEG-HDR's second layer
    "jpeg:jfxx": PREVIEW,
    "png:caBX": CREDENTIALS,
    "avif:c2pa": CREDENTIALS,
    "heif:c2pa": CREDENTIALS,
    "jxl:c2pa": CREDENTIALS,
    "webp:C2PA": CREDENTIALS,
    "jpeg:mpf": SECOND,
    "jpeg:adobe": "",  # how the old pixels were coded: the encoder writes its own
}
NAMESPACES = {
    PREFIXES["hdrgm"]: GAIN_MAP,
    PREFIXES["HDRGainMap"]: GAIN_MAP,
    PREFIXES["apdi"]: GAIN_MAP,
    PREFIXES["GImage"]: PREVIEW,  # the whole picture as it was, for setting its focus anew
}
PROPERTIES = {
    (PREFIXES["xmp"], "Thumbnails"): PREVIEW,
    (PREFIXES["dcterms"], "provenance"): CREDENTIALS,
    (PREFIXES["Container"], "Directory"): "",
}
MOTION_WORDS = ("MotionPhoto", "MicroVideo")
DEPTH_SPACES = (PREFIXES["GDepth"], PREFIXES["depthData"], PREFIXES["Device"])


def without_pixel_bound(metadata: Metadata, *, same_frame: bool) -> Metadata:
    """The metadata without what only the old pixels could bear out; notes tell what went.

    same_frame: every pixel shows what it showed; then a depth map inside the XMP stays.
    """
    notes: dict[str, None] = dict.fromkeys(metadata.notes)
    packets = []
    for packet in (metadata.xmp, metadata.xmp_extended):
        kept, told = _packet(packet, same_frame=same_frame)
        packets.append(kept)
        notes.update(dict.fromkeys(told))
    others = []
    for block in metadata.others:
        if block.kind in BLOCKS:
            notes.setdefault(BLOCKS[block.kind])
        else:
            others.append(_block(block))
    resources = metadata.photoshop
    if resources:
        doomed = photoshop.THUMBNAILS | photoshop.EXIF_COPIES | {photoshop.ICC}
        resources = photoshop.without(resources, lambda number: number in doomed) or None
    texts = metadata.iptc
    if any(_is_picture(one.key) for one in iptc.parse(texts or b"")):
        texts = iptc.without(texts or b"", _is_picture) or None
        resources = photoshop.with_iptc(resources, texts) if resources else None
        notes.setdefault(PREVIEW)
    notes.pop("", None)
    return replace(
        metadata,
        iptc=texts,
        xmp=packets[0],
        xmp_extended=packets[1],
        others=tuple(others),
        photoshop=resources,
        notes=tuple(notes),
    )


def _is_picture(key: tuple[int, int]) -> bool:
    return key in iptc.PREVIEWS or key[0] in iptc.PICTURES


def _block(block: Block) -> Block:
    """A JFIF block loses the small picture that it may carry."""
    return Block(block.kind, block.data[:12] + b"\0\0") if block.kind == "jpeg:jfif" else block


def _packet(packet: bytes | None, *, same_frame: bool) -> tuple[bytes | None, list[str]]:
    if not packet:
        return packet, []
    told: list[str] = []

    def doomed(name: Name) -> bool:
        reason = _reason(name, same_frame=same_frame)
        if reason is not None:
            told.append(reason)
        return reason is not None

    try:
        tree = parse(packet)
        cut = xmp.without(tree, doomed)
    except Malformed:
        return packet, []
    if not told:
        return packet, []
    left = xmp.read(cut)
    return (cut if left is not None and left.everything() else None), told


def _reason(name: Name, *, same_frame: bool) -> str | None:
    """Why a property has to go, "" where another note says it; None if it stays."""
    space, local = name
    if name in PROPERTIES:
        return PROPERTIES[name]
    if space in NAMESPACES:
        return NAMESPACES[space]
    if space == PREFIXES["GCamera"] and local.startswith(MOTION_WORDS):
        return MOTION
    return DEPTH if space in DEPTH_SPACES and not same_frame else None
