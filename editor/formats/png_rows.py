"""PNG rows: a damaged PNG made whole again, with empty rows where its own cannot be read."""

import struct
import zlib

import numpy as np

from editor.metadata.png_chunks import SIGNATURE, chunk
from editor.metadata.source import Malformed, Source

CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
# Adam7: first column, first row, and the steps between them
PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
NEEDED = (b"PLTE", b"tRNS")
FEED = 4096
FILTERS = 4


def completed(source: Source) -> tuple[bytes, float]:
    """A sound PNG of what can be inflated, and the share of its bytes that could not.

    The caller has checked that there is memory for the picture that the header tells. Raises Malformed where nothing
    of it can be read.
    """
    header = source.need(16, 13)
    width, height, bits, colour, _, _, woven = struct.unpack(">IIBBBBB", header)
    if colour not in CHANNELS or woven > 1:
        raise Malformed("the header makes no sense")
    rows = _rows(width, height, bits * CHANNELS[colour], woven=bool(woven))
    total = sum(count * size for count, size in rows)
    raw, extra = _inflated(source, total)
    if not woven:
        raw = _sound_rows(raw, rows[0][1])
    if not raw:
        raise Malformed("nothing of the picture can be read")
    missing = 1.0 - len(raw) / total
    data = zlib.compress(raw + bytes(total - len(raw)), 1)
    parts = [SIGNATURE, chunk(b"IHDR", header), *extra, chunk(b"IDAT", data), chunk(b"IEND", b"")]
    return b"".join(parts), missing


def _rows(width: int, height: int, depth: int, *, woven: bool) -> list[tuple[int, int]]:
    """(rows, bytes of a row with its filter) of each pass; depth in bits a pixel."""
    if not woven:
        return [(height, 1 + (width * depth + 7) // 8)]
    found = []
    for left, top, across, down in PASSES:
        columns, lines = -(-(width - left) // across), -(-(height - top) // down)
        if columns > 0 and lines > 0:
            found.append((lines, 1 + (columns * depth + 7) // 8))
    return found


def _inflated(source: Source, most: int) -> tuple[bytes, list[bytes]]:
    """What can be inflated of the pixels, at most so many bytes, and the chunks without which they mean nothing."""
    stream, made, extra, position = zlib.decompressobj(), bytearray(), list[bytes](), 8
    while position + 8 < source.size and len(made) < most:
        length, name = struct.unpack(">I4s", source.need(position, 8))
        length = min(length, source.size - position - 8)
        if name in NEEDED:
            extra.append(chunk(name, source.at(position + 8, length)))
        if name == b"IEND" or (name == b"IDAT" and not _fed(stream, source, (position + 8, length), made, most)):
            break
        position += 12 + length
    return bytes(made[:most]), extra


def _fed(stream: "zlib._Decompress", source: Source, where: tuple[int, int], made: bytearray, most: int) -> bool:
    """Inflate one chunk, bit by bit, so that what comes before the damage is had; whether it was sound."""
    start, length = where
    for at in range(start, start + length, FEED):
        try:
            made += stream.decompress(source.at(at, min(FEED, start + length - at)), max(1, most - len(made)))
        except zlib.error:
            return False
        if stream.eof or len(made) >= most:
            return False
    return True


def _sound_rows(raw: bytes, size: int) -> bytes:
    """Whole rows only; one whose filter there is not is taken as it is."""
    rows = np.frombuffer(raw[: len(raw) // size * size], np.uint8).reshape(-1, size).copy()
    rows[rows[:, 0] > FILTERS, 0] = 0
    return rows.tobytes()
