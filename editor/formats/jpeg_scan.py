"""JpegScan: a JPEG that was just written, read to its last bit in half the time that decoding takes, to be compared.

Every code of the compressed data is read, by a reader of our own (`imaging/_scan.c`) that shares nothing with the
encoder: a code that there is not, a block with too many waves, an end that comes too early or too late are errors. The
means of the blocks of 8×8 pixels are the picture, at an eighth of its size, as libjpeg gives it in its smallest scale.
What the waves within the blocks look like is counted, not seen.
"""

import struct

import numpy as np

from editor.imaging.image import Pixels
from editor.metadata.jpeg_segments import Segment

try:
    from editor.imaging import _scan as compiled  # type: ignore[attr-defined]
except ImportError:  # no compiler was there: libjpeg's smallest scale does the same
    compiled = None

TABLES, CODES, BASELINE, RESTARTS = 0xDB, 0xC4, 0xC0, 0xDD
NO_CODES = bytes(272)


def coarse(data: bytes, found: list[Segment], start: int) -> Pixels | None:
    """The means of the blocks, ⌈H/8⌉×⌈W/8⌉×C uint8, C: 1 (grey) or 3 (RGB). None for a file that is not of the plain
    kind (Huffman codes in one scan, 8 bits, without restarts, grey or YCbCr).

    found, start: its segments, and where its scan begins, as `jpeg_segments.segments` gives them.
    Raises ValueError where the compressed data are not whole.
    """
    scan = data[start : start + 64]
    frames = [one for one in found if one.marker == BASELINE]
    if compiled is None or len(frames) != 1 or any(one.marker == RESTARTS for one in found) or scan[:2] != b"\xff\xda":
        return None
    try:
        return _means(data, frames[0].payload, found, scan, start)
    except (struct.error, IndexError, KeyError):
        return None  # whoever decodes it says what is wrong


def _means(data: bytes, frame: bytes, found: list[Segment], scan: bytes, start: int) -> Pixels | None:
    bits, height, width, channels = struct.unpack_from(">BHHB", frame)
    length, count = struct.unpack_from(">HB", scan, 2)
    kinds = [frame[6 + 3 * index : 9 + 3 * index] for index in range(channels)]
    used = {scan[5 + 2 * index]: scan[6 + 2 * index] for index in range(count)}
    ends = scan[5 + 2 * count : 8 + 2 * count]
    adobe = [one.payload[11] for one in found if one.kind == "adobe"]
    plain = bits == 8 and channels == count and ends == b"\0\x3f\0" and length == 6 + 2 * count
    colours = channels == 1 or (channels == 3 and [kind[0] for kind in kinds] == [1, 2, 3] and adobe in ([], [1]))
    if not (plain and colours):
        return None
    levels, codes = _levels(found), _codes(found)
    parts = bytearray()
    for kind in kinds:
        across, down = (1, 1) if channels == 1 else (kind[1] >> 4, kind[1] & 15)  # one alone has no units
        means, waves = used[kind[0]] >> 4, used[kind[0]] & 15
        parts += bytes([across, down, levels[kind[2]], means, waves])
    tables = b"".join(codes.get(number, NO_CODES) for number in (0x00, 0x01, 0x10, 0x11))
    out = np.empty((-(-height // 8), -(-width // 8), channels), np.uint8)
    compiled.coarse(data, start + 2 + length, (width, height), bytes(parts), tables, out)
    return out


def _levels(found: list[Segment]) -> dict[int, int]:
    """The divisors of the means, by their table; those of 16 bits are left out."""
    levels = {}
    for payload in (one.payload for one in found if one.marker == TABLES):
        at = 0
        while at < len(payload):
            if payload[at] < 4:
                levels[payload[at]] = payload[at + 1]
            at += 129 if payload[at] >> 4 else 65
    return levels


def _codes(found: list[Segment]) -> dict[int, bytes]:
    """The tables of codes, by their number (0x00, 0x01: of means, 0x10, 0x11: of waves), as the compiled part wants."""
    codes = {}
    for payload in (one.payload for one in found if one.marker == CODES):
        at = 0
        while at < len(payload):
            many = sum(payload[at + 1 : at + 17])
            codes[payload[at]] = payload[at + 1 : at + 17 + many].ljust(272, b"\0")
            at += 17 + many
    return codes
