"""Photoshop image resources ("8BIM"): where JPEG and TIFF keep IPTC, resolution, paths and a thumbnail."""

import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass

RESOLUTION, IPTC, ICC, DIGEST = 0x03ED, 0x0404, 0x040F, 0x0425
THUMBNAILS = frozenset({0x0409, 0x040C})
EXIF_COPIES = frozenset({0x0422, 0x0423, 0x0424})
SIGNATURES = (b"8BIM", b"PHUT", b"AgHg", b"DCSR", b"MeSa")
MOST = 4096


@dataclass(frozen=True)
class Resource:
    """One resource: signature, number, name (with its length byte and padding) and data."""

    signature: bytes
    number: int
    name: bytes
    data: bytes


def parse(block: bytes) -> tuple[Resource, ...]:
    """The resources, as far as they can be read; never raises."""
    found: list[Resource] = []
    position = 0
    while position + 12 <= len(block) and len(found) < MOST:
        signature = block[position : position + 4]
        if signature not in SIGNATURES:
            break
        (number,) = struct.unpack_from(">H", block, position + 4)
        named = 1 + block[position + 6]
        named += named & 1
        start = position + 6 + named + 4
        if start > len(block):
            break
        (length,) = struct.unpack_from(">I", block, start - 4)
        if start + length > len(block):
            break
        name = block[position + 6 : position + 6 + named]
        found.append(Resource(signature, number, name, block[start : start + length]))
        position = start + length + (length & 1)
    return tuple(found)


def build(resources: tuple[Resource, ...]) -> bytes:
    """The block of these resources."""
    parts = []
    for one in resources:
        head = one.signature + struct.pack(">H", one.number) + one.name + struct.pack(">I", len(one.data))
        parts.append(head + one.data + b"\0" * (len(one.data) & 1))
    return b"".join(parts)


def iptc_of(block: bytes | None) -> bytes | None:
    """The IPTC data sets inside, or None."""
    found = [one.data for one in parse(block or b"") if one.number == IPTC]
    return b"".join(found) or None


def with_iptc(block: bytes | None, iptc: bytes | None) -> bytes | None:
    """The block with exactly this IPTC in it; the same bytes if it was in it already. None: nothing is left."""
    if iptc_of(block) == iptc:
        return block
    resources = [one for one in parse(block or b"") if one.number not in (IPTC, DIGEST)]
    if iptc:
        resources.append(Resource(b"8BIM", IPTC, b"\0\0", iptc))
        resources.append(Resource(b"8BIM", DIGEST, b"\0\0", hashlib.md5(iptc, usedforsecurity=False).digest()))
    return build(tuple(resources)) or None


def without(block: bytes, doomed: Callable[[int], bool]) -> bytes:
    """The block without the resources whose number the function wants gone; the same bytes if there are none."""
    resources = parse(block)
    kept = tuple(one for one in resources if not doomed(one.number))
    return block if len(kept) == len(resources) else build(kept)
