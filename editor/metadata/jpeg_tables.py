"""JpegTables: how a JPEG was compressed, read from its header: the best evidence of its losses."""

import struct
from dataclasses import dataclass
from functools import cache, lru_cache
from os import PathLike

from editor.metadata.jpeg_segments import Segment, head_segments
from editor.metadata.source import FileSource, Malformed, Source

TABLES = 0xDB
FRAMES = (0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF)
PROGRESSIVE = (0xC2, 0xC6, 0xCA, 0xCE)
ZIGZAG = (
    *(0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14),
    *(21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53),
    *(60, 61, 54, 47, 55, 62, 63),
)
# the example tables of the JPEG standard (annex K), which nearly every encoder scales, row by row
LUMA = (
    *(16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29),
    *(51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121),
    *(120, 101, 72, 92, 95, 98, 112, 100, 103, 99),
)


@dataclass(frozen=True)
class JpegTables:
    """What a JPEG's header says of its compression.

    luma, chroma: 64 divisors each, row by row (not in zigzag order); chroma is None for grey. sampling: per channel
    (horizontal, vertical). quality: 1–100 on the scale of the Independent JPEG Group, the nearest to the luma table.
    exact: whether the luma table is exactly that of this quality. bits: per channel.
    """

    width: int
    height: int
    bits: int
    channels: int
    luma: tuple[int, ...]
    chroma: tuple[int, ...] | None
    sampling: tuple[tuple[int, int], ...]
    quality: int
    exact: bool
    progressive: bool
    adobe_transform: int | None

    @property
    def subsampling(self) -> str:
        """One of "4:4:4", "4:2:2", "4:2:0", "4:4:0", "4:1:1"; "" for grey or anything else."""
        if len(self.sampling) < 3 or self.sampling[1] != (1, 1):
            return "4:4:4" if len(set(self.sampling)) == 1 and len(self.sampling) > 1 else ""
        names = {(1, 1): "4:4:4", (2, 1): "4:2:2", (2, 2): "4:2:0", (1, 2): "4:4:0", (4, 1): "4:1:1"}
        return names.get(self.sampling[0], "")


def read_tables(path: "str | PathLike[str]") -> JpegTables | None:
    """The tables of a JPEG file; None for another kind of file or a damaged header. Raises FileError."""
    with FileSource(path) as source:
        return tables_of(source)


def tables_of(source: Source) -> JpegTables | None:
    """The same for bytes wherever they are."""
    try:
        found, _ = head_segments(source)
        return _tables(found)
    except (Malformed, struct.error, IndexError):
        return None


def size_of(source: Source) -> tuple[int, int, int, int] | None:
    """Bits, height, width and channels as the frame tells them; None where nothing could be decoded."""
    try:
        found, _ = head_segments(source)
        frame = next((one for one in found if one.marker in FRAMES), None)
        if frame is None or not any(one.marker == TABLES for one in found):
            return None
        bits, height, width, channels = struct.unpack_from(">BHHB", frame.payload)
        return int(bits), int(height), int(width), int(channels)
    except (Malformed, struct.error):
        return None


@cache
def scaled(quality: int) -> tuple[int, ...]:
    """The luma table of a quality (1–100), as libjpeg makes it."""
    factor = 5000 // quality if quality < 50 else 200 - 2 * quality
    return tuple(min(255, max(1, (value * factor + 50) // 100)) for value in LUMA)


def _tables(found: list[Segment]) -> JpegTables | None:
    tables: dict[int, tuple[int, ...]] = {}
    frame = transform = None
    for segment in found:
        if segment.marker == TABLES:
            tables.update(_quantisation(segment.payload))
        elif segment.marker in FRAMES:
            frame = frame or segment
        elif segment.kind == "adobe" and len(segment.payload) >= 12:
            transform = segment.payload[11]
    if frame is None or not tables:
        return None
    bits, height, width, channels = struct.unpack_from(">BHHB", frame.payload)
    parts = [frame.payload[6 + 3 * index : 9 + 3 * index] for index in range(channels)]
    luma = tables.get(parts[0][2], next(iter(tables.values())))
    quality = _nearest(luma)
    return JpegTables(
        width=width,
        height=height,
        bits=bits,
        channels=channels,
        luma=luma,
        chroma=tables.get(parts[1][2]) if channels > 1 else None,
        sampling=tuple((part[1] >> 4, part[1] & 15) for part in parts),
        quality=quality,
        exact=scaled(quality) == luma,
        progressive=frame.marker in PROGRESSIVE,
        adobe_transform=transform,
    )


@lru_cache(maxsize=256)
def _nearest(luma: tuple[int, ...]) -> int:
    """The quality whose luma table is the most alike; the photos of one camera share a few tables."""
    return min(range(1, 101), key=lambda one: _distance(scaled(one), luma))


def _distance(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def _quantisation(payload: bytes) -> dict[int, tuple[int, ...]]:
    found = {}
    at = 0
    while at < len(payload):
        wide, number = payload[at] >> 4, payload[at] & 15
        values = struct.unpack_from(">64H" if wide else "64B", payload, at + 1)
        natural = [0] * 64
        for index, value in enumerate(values):
            natural[ZIGZAG[index]] = value
        found[number] = tuple(natural)
        at += 129 if wide else 65
    return found
