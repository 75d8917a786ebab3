"""What a JPEG XL says of its colours, written anew before the same picture: a profile, or other names."""

from collections.abc import Callable

from editor.metadata.bmff import boxes, build
from editor.metadata.jxl_bits import Bits, Written
from editor.metadata.jxl_boxes import CODESTREAM, codestream
from editor.metadata.jxl_header import CUSTOM, GREY, SRGB_CURVE, header_of
from editor.metadata.jxl_profile import read_profile, write_profile
from editor.metadata.source import Malformed, Source

D65 = 1
# red, green and blue of ProPhoto, under the white of D65: all colours that photos have
WIDEST = ((0.734699, 0.265301), (0.159597, 0.840403), (0.036598, 0.000105))
RELATIVE = 1
DEPTHS = {8: (0, 2), 10: (1, 2), 12: (2, 2)}  # others are written out
LARGEST = 1 << 40


def with_profile(data: bytes, profile: bytes, depth: int) -> bytes:
    """A file whose numbers mean what the profile says, in `depth` bits a channel. Raises Malformed."""
    grey = header_of(Bits(codestream(Source(data), 4096)[1][2:])).channels == 1

    def colours(written: Written) -> None:
        written.put(0, 1)
        written.put(1, 1)
        _enum(written, GREY if grey else 0)

    def behind(written: Written) -> None:
        write_profile(written, profile)

    return _replaced(data, depth, colours, behind)


def as_wide(data: bytes) -> bytes:
    """A bare codestream whose header asks for 16 bits of the `WIDEST` colours in sRGB's curve (of grey: sRGB) in place
    of its profile. For pictures in XYB, which the decoder at hand turns into named colours only. Raises Malformed."""
    stream = codestream(Source(data), LARGEST)[1]
    grey = header_of(Bits(stream[2:4096])).channels == 1

    def colours(written: Written) -> None:
        written.put(0, 2)
        _enum(written, GREY if grey else 0)
        _enum(written, D65)
        if not grey:
            _enum(written, CUSTOM)
            for x, y in WIDEST:
                _coordinate(written, x)
                _coordinate(written, y)
        written.put(0, 1)
        _enum(written, SRGB_CURVE)
        _enum(written, RELATIVE)

    return _replaced(stream, 16, colours, lambda written: None)


def _replaced(data: bytes, depth: int, colours: Callable[[Written], None], behind: Callable[[Written], None]) -> bytes:
    """The file with other colours and depth in its header, and something behind it in place of its profile."""
    if data[:2] != CODESTREAM:
        return _boxed(data, depth, colours, behind)
    bits = Bits(data[2:])
    found = header_of(bits)
    marks, end, written = bits.marks, bits.at, Written()
    if found.profile:
        read_profile(bits)
    rest = 2 + (bits.at + 7) // 8
    head = data[2 : 2 + (end + 7) // 8]
    written.copy(head, 0, marks["usual"])
    if "depth" in marks:
        written.copy(head, marks["usual"], marks["depth"])
        _depth(written, depth)
        written.copy(head, marks["channels"], marks["colours"])
        colours(written)
        written.copy(head, marks["rest"], end)
    else:
        written.put(0, 2)
        _depth(written, depth)
        written.put(1, 1)  # 16 bits are enough for whoever decodes
        written.put(0, 2)  # no more channels
        written.put(1, 1)  # XYB
        colours(written)
        written.put(0, 2)
        written.copy(head, marks["usual"] + 1, end)
    behind(written)
    return CODESTREAM + written.to_bytes() + data[rest:]


def _boxed(data: bytes, depth: int, colours: Callable[[Written], None], behind: Callable[[Written], None]) -> bytes:
    made = []
    source = Source(data)
    for box in boxes(source):
        if box.kind == b"jxlp":
            raise Malformed("its picture lies in several parts")
        if box.kind == b"jxlc":
            made.append(build(b"jxlc", _replaced(data[box.body : box.end], depth, colours, behind)))
        else:
            made.append(data[box.start : box.end])
    return b"".join(made)


def _depth(written: Written, bits: int) -> None:
    written.put(0, 1)
    if bits in DEPTHS:
        written.put(*DEPTHS[bits])
    else:
        written.put(3 | (bits - 1) << 2, 8)


def _enum(written: Written, value: int) -> None:
    if value < 2:
        written.put(value, 2)
    else:
        written.put(2 | (value - 2) << 2, 6)


def _coordinate(written: Written, value: float) -> None:
    number = round(value * 1e6) << 1  # none of ours is below 0
    for kind, (start, bits) in enumerate(((0, 19), (1 << 19, 19), (1 << 20, 20), (1 << 21, 21))):
        if start <= number < start + (1 << bits):
            written.put(kind | (number - start) << 2, 2 + bits)
            return
