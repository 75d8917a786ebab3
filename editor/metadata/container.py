"""Containers: which kind of file this is by its first bytes, and who takes its metadata out."""

from collections.abc import Callable
from dataclasses import replace

from editor.metadata import (
    heif_items,
    jpeg_segments,
    jxl_boxes,
    jxl_header,
    png_chunks,
    raw_container,
    tiff_container,
    webp_chunks,
)
from editor.metadata.block import Blocks
from editor.metadata.bmff import brands
from editor.metadata.source import Malformed, Source
from editor.metadata.tiffblock import SUB_IFDS, TiffBlock

HEIF_BRANDS = {
    b"heic",
    b"heix",
    b"heim",
    b"heis",
    b"hevc",
    b"hevx",
    b"hevm",
    b"hevs",
    b"mif1",
    b"msf1",
    b"mif2",
    b"miaf",
}
AVIF_BRANDS = {b"avif", b"avis"}
MAKERS_RAW = (
    b"NIKON",
    b"Canon",
    b"SONY",
    b"PENTAX",
    b"RICOH",
    b"SAMSUNG",
    b"OLYMPUS",
    b"Panasonic",
    b"LEICA",
    b"EPSON",
)
CFA, LINEAR_RAW = 32803, 34892
DNG_VERSION = 0xC612


def container_of(source: Source) -> str:
    """One of "jpeg", "png", "webp", "gif", "bmp", "tiff", "raw", "heif", "avif", "jxl", "jp2", or "" for none."""
    head = source.at(0, 32)
    for start, name in STARTS:
        if head.startswith(start):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        return _boxed(source)
    if head[:2] in (b"II", b"MM"):
        return _tiff_like(source)
    return ""


STARTS = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"\xff\x0a", "jxl"),
    (jxl_boxes.SIGNATURE, "jxl"),
    (b"\0\0\0\x0cjP  ", "jp2"),
    (b"\xff\x4f\xff\x51", "jp2"),
    (b"FUJIFILMCCD-RAW ", "raw"),
    (b"FOVb", "raw"),
    (b"BM", "bmp"),
)


def _boxed(source: Source) -> str:
    named = brands(source)
    if named[:1] == (b"crx ",):
        return "raw"
    if AVIF_BRANDS & set(named):
        return "avif"
    return "heif" if HEIF_BRANDS & set(named) else ""


def _tiff_like(source: Source) -> str:
    """A TIFF, or a RAW file built like one: by Adobe's version tag, a sensor's mosaic, or the maker's own magic."""
    head = source.at(0, 16)
    if head[8:10] == b"CR" or head[6:14] == b"HEAPCCDR" or head[2:4] in (b"U\0", b"RO", b"RS", b"OR", b"SR"):
        return "raw"
    try:
        block = TiffBlock(source)
        main = block.directory(block.first)
    except Malformed:
        return "tiff" if head[2:4] in (b"*\0", b"\0*", b"+\0", b"\0+") else ""  # the latter: BigTIFF
    if main.find(DNG_VERSION) is not None or block.value(main.find(262)) in (CFA, LINEAR_RAW):
        return "raw"
    make = block.value(main.find(271))
    by_camera = isinstance(make, str) and make.encode().upper().startswith(tuple(name.upper() for name in MAKERS_RAW))
    # a camera's first directory with others below it (or old-style compression) is a RAW file's small picture
    if by_camera and (main.find(SUB_IFDS) is not None or block.value(main.find(259)) in (6, 7, 32767, 34713, 65535)):
        return "raw"
    return "tiff"


def _avif(source: Source) -> Blocks:
    return heif_items.extract(source, "avif")


def _jxl(source: Source) -> Blocks:
    found = jxl_boxes.extract(source)
    try:
        return replace(found, icc=jxl_header.profile_in(source))
    except Malformed:  # its boxes are worth something without
        return found


READERS: dict[str, Callable[[Source], Blocks]] = {
    "jpeg": jpeg_segments.extract,
    "png": png_chunks.extract,
    "webp": webp_chunks.extract,
    "tiff": tiff_container.extract,
    "heif": heif_items.extract,
    "avif": _avif,
    "jxl": _jxl,
    "jp2": jxl_boxes.extract_jp2,
    "raw": raw_container.extract,
}
