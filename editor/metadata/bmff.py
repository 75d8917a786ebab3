"""Boxes of the ISO base media format: HEIC, AVIF, JPEG XL, JPEG 2000, CR3."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from editor.metadata.source import Malformed, Source

MOST_BOXES = 10_000


@dataclass(frozen=True)
class Box:
    """A box: its type, where it starts, where its content starts, and where it ends."""

    kind: bytes
    start: int
    body: int
    end: int

    @property
    def size(self) -> int:
        """Bytes of its content."""
        return self.end - self.body


def boxes(source: Source, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """The boxes side by side in a stretch, as far as they can be read."""
    stop = source.size if end is None else min(end, source.size)
    position = start
    for _ in range(MOST_BOXES):
        if position + 8 > stop:
            return
        size, kind = struct.unpack(">I4s", source.need(position, 8))
        body = position + 8
        if size == 1:
            if position + 16 > stop:
                return
            (size,) = struct.unpack(">Q", source.need(position + 8, 8))
            body = position + 16
        finish = stop if size == 0 else position + size
        if finish < body or finish > stop:
            return
        yield Box(kind, position, body, finish)
        position = finish


def find(source: Source, kind: bytes, start: int = 0, end: int | None = None) -> Box | None:
    """The first box of a kind in a stretch."""
    return next((box for box in boxes(source, start, end) if box.kind == kind), None)


def content(source: Source, box: Box, most: int = 64 * 1024 * 1024) -> bytes:
    """A box's content. Raises Malformed if it is longer than `most`."""
    if box.size > most:
        raise Malformed(f"the {box.kind.decode('latin-1')} box is too long")
    return source.need(box.body, box.size)


def build(kind: bytes, data: bytes) -> bytes:
    """A box."""
    return struct.pack(">I4s", len(data) + 8, kind) + data


def brands(source: Source) -> tuple[bytes, ...]:
    """The major and the compatible brands that the ftyp box names; () if there is none."""
    first = next(boxes(source), None)
    if first is None or first.kind != b"ftyp" or first.size > 4096:
        return ()
    data = source.at(first.body, first.size)
    return (data[:4], *(data[at : at + 4] for at in range(8, len(data) - 3, 4)))
