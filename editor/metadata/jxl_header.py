"""The header of a JPEG XL codestream: its size and depth, before anything is decoded (ISO 18181-1, annex A)."""

from dataclasses import dataclass, replace

from editor.metadata.bmff import boxes
from editor.metadata.jxl_boxes import CODESTREAM
from editor.metadata.source import Malformed, Source

GREY, CUSTOM = 1, 2
ALPHA, SPOT, MOSAIC = 0, 2, 5
PRIMARIES = {1: "srgb", 9: "bt2020", 11: "p3"}
LINEAR, SRGB_CURVE = 8, 13
TRANSFERS = {LINEAR: "linear", SRGB_CURVE: "srgb", 16: "pq", 18: "hlg"}
RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


@dataclass(frozen=True)
class JxlHeader:
    """Size as shown (turned), bits a channel, colours, alpha, and whether it moves.

    primaries: "srgb", "p3", "bt2020", or "" for others; transfer: "srgb", "linear", "pq", "hlg", or "".
    profile: whether its numbers mean what an ICC profile inside the codestream says, which nobody here can read.
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


class _Bits:
    """Bits, the lowest first. Raises Malformed behind the end."""

    def __init__(self, data: bytes) -> None:
        self.number = int.from_bytes(data, "little")
        self.left = self.all = len(data) * 8
        self.curve = 0  # where the number that names the curve lies: the last four bits that were read for it

    def take(self, count: int) -> int:
        self.left -= count
        if self.left < 0:
            raise Malformed("the header is incomplete")
        value = self.number & ((1 << count) - 1)
        self.number >>= count
        return value

    def choice(self, *options: tuple[int, int]) -> int:
        """A number in one of four ways: (start, bits)."""
        start, bits = options[self.take(2)]
        return start + (self.take(bits) if bits else 0)


def read_header(source: Source) -> JxlHeader:
    """The header of a bare or boxed codestream. Raises Malformed."""
    return _header(_Bits(_codestream(source)[1][2:]))


def called_srgb(data: bytes) -> bytes:
    """A file whose header calls its curve linear, with sRGB's name in that place; any other as it is. Raises Malformed.

    For the encoder at hand, which calls all pictures of more than 8 bits linear.
    """
    start, codestream = _codestream(Source(data))
    bits = _Bits(codestream[2:])
    if _header(bits).transfer != "linear":
        return data
    made = bytearray(data)
    # both names are one of sixteen that are counted from 2, so they are as long
    for index in range(4):
        place = (start + 2) * 8 + bits.curve + index
        wanted = (SRGB_CURVE - 2) >> index & 1
        made[place // 8] = made[place // 8] & ~(1 << place % 8) | wanted << place % 8
    return bytes(made)


def _header(bits: _Bits) -> JxlHeader:
    width, height = _size(bits)
    if bits.take(1):
        return JxlHeader(width, height, 8, 3, alpha=False, animated=False)
    turned, animated = False, False
    if bits.take(1):
        turned = bits.take(3) >= 4
        if bits.take(1):
            _size(bits)
        if bits.take(1):
            _preview(bits)
        animated = bool(bits.take(1))
        if animated:
            _animation(bits)
    depth = _depth(bits)
    bits.take(1)
    extra = bits.choice((0, 0), (1, 0), (2, 4), (1, 12))
    if turned:
        width, height = height, width
    colours = _colours(bits, extra)
    grey, primaries, transfer, profile = colours
    found = JxlHeader(width, height, depth, 1 if grey else 3, alpha=extra > 0, animated=animated)
    return replace(found, primaries=primaries, transfer=transfer, profile=profile)


def _colours(bits: _Bits, extra: int) -> tuple[bool, str, str, bool]:
    """Grey or not, primaries, transfer, and whether a profile decides: what follows the size and depth."""
    for _ in range(extra):
        _extra_channel(bits)
    waved = bool(bits.take(1))  # XYB: the decoder gives what the words below say, or sRGB where a profile decides
    if bits.take(1):
        return False, "srgb", "srgb", False
    with_profile, space = bool(bits.take(1)), _enum(bits)
    if with_profile:
        return space == GREY, "srgb", "srgb", not waved
    if _enum(bits) == CUSTOM:
        _point(bits)
    primaries = "srgb" if space == GREY else _primaries(bits)
    if bits.take(1):  # a bare power in place of a named curve
        bits.take(24)
        return space == GREY, primaries, "", False
    transfer = TRANSFERS.get(_enum(bits), "")
    bits.curve = bits.all - bits.left - 4
    return space == GREY, primaries, transfer, False


def _primaries(bits: _Bits) -> str:
    kind = _enum(bits)
    if kind == CUSTOM:
        for _ in range(3):
            _point(bits)
    return PRIMARIES.get(kind, "")


def _extra_channel(bits: _Bits) -> None:
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


def _enum(bits: _Bits) -> int:
    return bits.choice((0, 0), (1, 0), (2, 4), (18, 6))


def _point(bits: _Bits) -> None:
    """A colour by its coordinates."""
    for _ in range(2):
        bits.choice((0, 19), (1 << 19, 19), (1 << 20, 20), (1 << 21, 21))


def _codestream(source: Source) -> tuple[int, bytes]:
    """Where the codestream begins, and its beginning."""
    if source.at(0, 2) == CODESTREAM:
        return 0, source.at(0, 1024)
    for box in boxes(source):
        start = box.body + (4 if box.kind == b"jxlp" else 0)
        if box.kind in (b"jxlc", b"jxlp") and source.at(start, 2) == CODESTREAM:
            return start, source.at(start, min(1024, box.end - start))
    raise Malformed("it has no picture in it")


def _size(bits: _Bits) -> tuple[int, int]:
    small = bits.take(1)
    ways = ((1, 9), (1, 13), (1, 18), (1, 30))
    height = (bits.take(5) + 1) * 8 if small else bits.choice(*ways)
    ratio = bits.take(3)
    if ratio:
        top, bottom = RATIOS[ratio - 1]
        return height * top // bottom, height
    return ((bits.take(5) + 1) * 8 if small else bits.choice(*ways)), height


def _preview(bits: _Bits) -> None:
    eighths = bits.take(1)
    ways = ((16, 0), (32, 0), (1, 5), (33, 9)) if eighths else ((1, 6), (65, 8), (321, 10), (1345, 12))
    bits.choice(*ways)
    if not bits.take(3):
        bits.choice(*ways)


def _animation(bits: _Bits) -> None:
    bits.choice((100, 0), (1000, 0), (1, 10), (1, 30))
    bits.choice((1, 0), (1001, 0), (1, 8), (1, 10))
    bits.choice((0, 0), (0, 3), (0, 16), (0, 32))
    bits.take(1)


def _depth(bits: _Bits) -> int:
    if bits.take(1):
        depth = bits.choice((32, 0), (16, 0), (24, 0), (1, 6))
        bits.take(4)
        return depth
    return bits.choice((8, 0), (10, 0), (12, 0), (1, 6))
