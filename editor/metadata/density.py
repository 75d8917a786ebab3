"""Density: how large a picture is on paper, in dots an inch, wherever a file says it.

Every kind of file has a place of its own for it: JPEG its JFIF segment, PNG its pHYs chunk, TIFF its first directory;
the others say it in their EXIF. Who reads looks into one of them only, so all are told the same.
"""

import struct
from dataclasses import replace
from typing import TypeVar

from editor.metadata import photoshop, xmp
from editor.metadata.block import Block, Blocks
from editor.metadata.exif_corrected import with_density as exif_with_density
from editor.metadata.exif_fields import positive
from editor.metadata.source import Malformed
from editor.metadata.tiffblock import TiffBlock

Told = TypeVar("Told", bound=Blocks)
Density = tuple[float, float]  # dots an inch, across and down

METRES_AN_INCH = 0.0254
JFIF, PHYS = "jpeg:jfif", "png:pHYs"
INCH, CENTIMETRE = 1, 2  # JFIF's units
MOST = 65535
ACROSS, DOWN, UNIT = 0x011A, 0x011B, 0x0128
EXIF_UNITS = {2: 1.0, 3: 2.54}  # an inch, which is meant where nothing is said, and a centimetre


def density_of(blocks: Blocks) -> Density | None:
    """What a file says, its container's own words first; None where it says nothing that has a unit."""
    for block in blocks.others:
        found = _of_jfif(block.data) if block.kind == JFIF else _of_phys(block.data) if block.kind == PHYS else None
        if found:
            return found
    return _of_exif(blocks.exif)


def with_density(told: Told, density: Density) -> Told:
    """The blocks with this density in the place of every other one, whatever container they will go into."""
    others = tuple(block for block in told.others if block.kind not in (JFIF, PHYS))
    head = next((block.data[:7] for block in told.others if block.kind == JFIF), b"JFIF\0\1\1")
    resources = told.photoshop
    if resources:
        resources = photoshop.without(resources, lambda number: number == photoshop.RESOLUTION) or None
    return replace(
        told,
        exif=exif_with_density(told.exif, density),
        xmp=_packet(told.xmp, density),
        photoshop=resources,
        others=(Block(JFIF, _jfif(head, density)), Block(PHYS, _phys(density)), *others),
    )


def spoken_by_all(told: Told) -> Told:
    """The blocks with the density that they tell in the places where other containers than theirs look for it. What is
    said already is left as it is."""
    density = density_of(told)
    if density is None:
        return told
    kinds = {block.kind for block in told.others}
    added = [Block(PHYS, _phys(density))] if PHYS not in kinds else []
    if JFIF not in kinds and told.container != "jpeg":  # a camera's JPEG without that segment is left without it
        added.append(Block(JFIF, _jfif(b"JFIF\0\1\1", density)))
    exif = told.exif
    if exif and _of_exif(exif) is None:
        exif = exif_with_density(exif, density)
    return replace(told, exif=exif, others=(*told.others, *added))


def _of_exif(exif: bytes | None) -> Density | None:
    if not exif:
        return None
    try:
        block = TiffBlock(exif)
        main = block.directory(block.first)
    except (Malformed, struct.error):
        return None
    across, down = (positive(block.value(main.find(tag))) for tag in (ACROSS, DOWN))
    unit = positive(block.value(main.find(UNIT))) or 2.0
    if across is None or unit not in EXIF_UNITS:
        return None
    times = EXIF_UNITS[int(unit)]
    return across * times, (down or across) * times


def _of_jfif(data: bytes) -> Density | None:
    if len(data) < 12:
        return None
    unit, across, down = struct.unpack(">BHH", data[7:12])
    if unit not in (INCH, CENTIMETRE) or not across or not down:
        return None
    times = 2.54 if unit == CENTIMETRE else 1.0
    return across * times, down * times


def _jfif(head: bytes, density: Density) -> bytes:
    across, down = (min(MOST, max(1, round(each))) for each in density)
    return head + struct.pack(">BHHBB", INCH, across, down, 0, 0)


def _of_phys(data: bytes) -> Density | None:
    if len(data) != 9 or data[8] != 1:
        return None
    across, down = struct.unpack(">II", data[:8])
    return (_even(across * METRES_AN_INCH), _even(down * METRES_AN_INCH)) if across and down else None


def _even(density: float) -> float:
    """A PNG's 11811 pixels a metre are the 300 dots an inch that somebody asked for."""
    return float(round(density)) if abs(density - round(density)) < 0.02 else density


def _phys(density: Density) -> bytes:
    return struct.pack(">IIB", *(max(1, round(each / METRES_AN_INCH)) for each in density), 1)


def _packet(packet: bytes | None, density: Density) -> bytes | None:
    """XMP says it only where it did so before."""
    known = xmp.read(packet)
    if known is None:
        return packet
    wanted = dict(zip(("tiff:XResolution", "tiff:YResolution"), (f"{round(each)}/1" for each in density), strict=True))
    wanted["tiff:ResolutionUnit"] = "2"
    settings: dict[str, xmp.Setting] = {name: value for name, value in wanted.items() if known.has(name)}
    try:
        return xmp.patch(packet, settings) if settings else packet
    except Malformed:
        return packet
