"""The header of a JPEG XL codestream: its size and depth, before anything is decoded (ISO 18181-1, annex A)."""

from dataclasses import dataclass
from typing import Any

from editor.metadata.jxl_bits import Bits
from editor.metadata.jxl_boxes import codestream
from editor.metadata.jxl_profile import LARGEST, read_profile
from editor.metadata.source import Source

HEAD = 1024

GREY, CUSTOM = 1, 2
ALPHA, SPOT, MOSAIC = 0, 2, 5
PRIMARIES = {1: "srgb", 9: "bt2020", 11: "p3"}
LINEAR, SRGB_CURVE = 8, 13
TRANSFERS = {LINEAR: "linear", SRGB_CURVE: "srgb", 16: "pq", 18: "hlg"}
D65 = (0.3127, 0.3290)
# corners of the named primaries, for where the white is another
KNOWN = {
    1: [(0.64, 0.33), (0.30, 0.60), (0.15, 0.06)],
    9: [(0.708, 0.292), (0.170, 0.797), (0.131, 0.046)],
    11: [(0.680, 0.320), (0.265, 0.690), (0.150, 0.060)],
}
RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


@dataclass(frozen=True)
class JxlHeader:
    """Size as shown (turned), bits a channel, colours, alpha, and whether it moves.

    primaries: "srgb", "p3", "bt2020", or "" for others; transfer: "srgb", "linear", "pq", "hlg", or "".
    profile: whether an ICC profile inside the codestream decides. waved: whether it is stored as XYB, which the decoder
    turns into whatever colours the header names; else its numbers are those of the header's colours.
    corners: primaries and white in words of their own, (x, y) of red, green, blue and white; () for named ones.
    power: the exponent of a curve that is a bare power, as a screen has it (2.2); 0 for others.
    """

    width: int
    height: int
    bits: int
    channels: int
    alpha: bool
    animated: bool
    primaries: str = "srgb"
    transfer: str = "srgb"
    profile: bool = False
    waved: bool = True
    corners: tuple[tuple[float, float], ...] = ()
    power: float = 0.0


def read_header(source: Source) -> JxlHeader:
    """The header of a bare or boxed codestream. Raises Malformed."""
    return header_of(Bits(codestream(source, HEAD)[1][2:]))


def profile_in(source: Source) -> bytes | None:
    """The ICC profile in the codestream, if it has one. Raises Malformed for one that cannot be read."""
    bits = Bits(codestream(source, HEAD)[1][2:])
    if not header_of(bits).profile:
        return None
    bits = Bits(codestream(source, 2 * LARGEST)[1][2:])
    header_of(bits)
    return read_profile(bits)


def called_srgb(data: bytes) -> bytes:
    """A file whose header calls its curve linear, with sRGB's name in that place; any other as it is. Raises Malformed.

    For the encoder at hand, which calls all pictures of more than 8 bits linear.
    """
    start, stream = codestream(Source(data), HEAD)
    bits = Bits(stream[2:])
    if header_of(bits).transfer != "linear":
        return data
    made = bytearray(data)
    # both names are one of sixteen that are counted from 2, so they are as long
    for index in range(4):
        place = (start + 2) * 8 + bits.marks["curve"] + index
        wanted = (SRGB_CURVE - 2) >> index & 1
        made[place // 8] = made[place // 8] & ~(1 << place % 8) | wanted << place % 8
    return bytes(made)


def header_of(bits: Bits) -> JxlHeader:
    """The header that begins here, up to where a profile lies, if there is one, or the padding before the picture.

    Marks in bits: "usual" where one bit says that all is usual; else "depth", "channels", "colours", "rest": where the
    parts begin. Raises Malformed.
    """
    width, height = _size(bits)
    bits.mark("usual")
    if bits.take(1):
        _transform(bits, waved=True)
        return JxlHeader(width, height, 8, 3, alpha=False, animated=False)
    more, turned, animated = bool(bits.take(1)), False, False
    if more:
        turned, animated = _standing(bits)
    bits.mark("depth")
    depth = _depth(bits)
    bits.mark("channels")
    extra = _extra_channels(bits)
    waved = bool(bits.take(1))
    bits.mark("colours")
    colours = _colours(bits)
    bits.mark("rest")
    if more and not bits.take(1):  # how bright it is meant
        bits.skip(16 + 16 + 1 + 16)
    _extensions(bits)
    _transform(bits, waved=waved)
    width, height = (height, width) if turned else (width, height)
    return JxlHeader(width, height, depth, alpha=extra > 0, animated=animated, waved=waved, **colours)


def _standing(bits: Bits) -> tuple[bool, bool]:
    """Whether width and height change places, and whether it moves."""
    turned = bits.take(3) >= 4
    if bits.take(1):
        _size(bits)
    if bits.take(1):
        _preview(bits)
    animated = bool(bits.take(1))
    if animated:
        _animation(bits)
    return turned, animated


def _extensions(bits: Bits) -> None:
    known = bits.large()
    bits.skip(sum(bits.large() for _ in range(known.bit_count())))


def _transform(bits: Bits, *, waved: bool) -> None:
    """Numbers of its own for the way from XYB, and for enlarging."""
    if bits.take(1):
        return
    if waved and not bits.take(1):
        bits.skip(16 * (9 + 3 + 4))
    mask = bits.take(3)
    bits.skip(16 * sum(count for place, count in enumerate((15, 55, 210)) if mask >> place & 1))


def _colours(bits: Bits) -> dict[str, Any]:
    """What the header says of its colours, as fields of JxlHeader."""
    if bits.take(1):
        return {"channels": 3}
    with_profile, space = bool(bits.take(1)), _enum(bits)
    made: dict[str, Any] = {"channels": 1 if space == GREY else 3, "profile": with_profile}
    if with_profile:
        return made
    own_white = _enum(bits) == CUSTOM
    white = _point(bits) if own_white else D65
    if space != GREY:
        kind = _enum(bits)
        corners = [_point(bits) for _ in range(3)] if kind == CUSTOM else KNOWN.get(kind, [])
        made["primaries"] = "" if own_white else PRIMARIES.get(kind, "")
        made["corners"] = () if made["primaries"] else (*corners, white)
    if bits.take(1):  # a bare power in place of a named curve
        made |= {"transfer": "", "power": 1e7 / max(1, bits.take(24))}
    else:
        made["transfer"] = TRANSFERS.get(_enum(bits), "")
        bits.marks["curve"] = bits.at - 4
    _enum(bits)  # the rendering intent
    return made


def _extra_channels(bits: Bits) -> int:
    """How many there are besides the colours."""
    bits.take(1)
    extra = bits.choice((0, 0), (1, 0), (2, 4), (1, 12))
    for _ in range(extra):
        _extra_channel(bits)
    return extra


def _extra_channel(bits: Bits) -> None:
    if bits.take(1):  # plain alpha
        return
    kind = _enum(bits)
    _depth(bits)
    bits.choice((0, 0), (3, 0), (4, 0), (1, 3))
    for _ in range(bits.choice((0, 0), (0, 4), (16, 5), (48, 10))):
        bits.take(8)
    if kind == ALPHA:
        bits.take(1)
    elif kind == SPOT:
        bits.take(64)
    elif kind == MOSAIC:
        bits.choice((1, 0), (0, 2), (3, 4), (19, 8))


def _enum(bits: Bits) -> int:
    return bits.choice((0, 0), (1, 0), (2, 4), (18, 6))


def _point(bits: Bits) -> tuple[float, float]:
    """A colour by its coordinates."""
    x, y = (bits.choice((0, 19), (1 << 19, 19), (1 << 20, 20), (1 << 21, 21)) for _ in range(2))
    return tuple((value >> 1 ^ -(value & 1)) / 1e6 for value in (x, y))  # type: ignore[return-value]


def _size(bits: Bits) -> tuple[int, int]:
    small = bits.take(1)
    ways = ((1, 9), (1, 13), (1, 18), (1, 30))
    height = (bits.take(5) + 1) * 8 if small else bits.choice(*ways)
    ratio = bits.take(3)
    if ratio:
        top, bottom = RATIOS[ratio - 1]
        return height * top // bottom, height
    return ((bits.take(5) + 1) * 8 if small else bits.choice(*ways)), height


def _preview(bits: Bits) -> None:
    eighths = bits.take(1)
    ways = ((16, 0), (32, 0), (1, 5), (33, 9)) if eighths else ((1, 6), (65, 8), (321, 10), (1345, 12))
    bits.choice(*ways)
    if not bits.take(3):
        bits.choice(*ways)


def _animation(bits: Bits) -> None:
    bits.choice((100, 0), (1000, 0), (1, 10), (1, 30))
    bits.choice((1, 0), (1001, 0), (1, 8), (1, 10))
    bits.choice((0, 0), (0, 3), (0, 16), (0, 32))
    bits.take(1)


def _depth(bits: Bits) -> int:
    if bits.take(1):
        depth = bits.choice((32, 0), (16, 0), (24, 0), (1, 6))
        bits.take(4)
        return depth
    return bits.choice((8, 0), (10, 0), (12, 0), (1, 6))
