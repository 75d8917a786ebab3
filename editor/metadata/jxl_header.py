"""The header of a JPEG XL codestream: its size and depth, before anything is decoded (ISO 18181-1, annex A)."""

from dataclasses import dataclass

from editor.metadata.bmff import boxes
from editor.metadata.jxl_boxes import CODESTREAM
from editor.metadata.source import Malformed, Source

RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


@dataclass(frozen=True)
class JxlHeader:
    """Size as shown (turned), bits a channel, colours, alpha, and whether it moves."""

    width: int
    height: int
    bits: int
    channels: int
    alpha: bool
    animated: bool


class _Bits:
    """Bits, the lowest first. Raises Malformed behind the end."""

    def __init__(self, data: bytes) -> None:
        self.number = int.from_bytes(data, "little")
        self.left = len(data) * 8

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
    bits = _Bits(_codestream(source)[2:])
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
    alpha = bits.choice((0, 0), (1, 0), (2, 4), (1, 12)) > 0
    if turned:
        width, height = height, width
    return JxlHeader(width, height, depth, 3, alpha=alpha, animated=animated)


def _codestream(source: Source) -> bytes:
    if source.at(0, 2) == CODESTREAM:
        return source.at(0, 256)
    for box in boxes(source):
        start = box.body + (4 if box.kind == b"jxlp" else 0)
        if box.kind in (b"jxlc", b"jxlp") and source.at(start, 2) == CODESTREAM:
            return source.at(start, min(256, box.end - start))
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
