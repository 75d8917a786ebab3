"""JPEG: libjpeg-turbo through simplejpeg, quick and in scaled sizes; Pillow for CMYK and slightly damaged files."""

import io
import re
from dataclasses import replace
from os import PathLike

import numpy as np
import simplejpeg

from editor.errors import Damaged, Unsupported
from editor.formats import budget
from editor.formats.colours import image_of, in_bits
from editor.formats.format import Format, Options, Probe, Raster
from editor.formats.jpeg_scan import coarse
from editor.formats.opened import Opened
from editor.formats.pillow import image_from, open_as, salvaged
from editor.imaging.image import Image, Pixels
from editor.metadata import jpeg_segments
from editor.metadata.block import Blocks
from editor.metadata.jpeg_tables import JpegTables, read_tables, size_of, tables_of
from editor.metadata.source import Malformed
from editor.metadata.tiffpatch import TiffPatch
from editor.metadata.xmp_names import PREFIXES

# honest progressive JPEGs have about ten; each one costs a pass over the picture
MOST_SCANS = 300
MODELS = {1: "grey", 3: "RGB", 4: "CMYK"}
SUBSAMPLINGS = {"4:4:4": "444", "4:2:2": "422", "4:2:0": "420"}
HANGING = ("hdrgm", "HDRGainMap", "GDepth", "depthData")  # namespaces of what hangs on to a picture
# small enough to be decoded beside everything else: libjpeg-turbo needs a few milliseconds for the worst of these
THUMBNAIL_LIMIT = 256 * 1024
MOST_THUMBNAIL_PIXELS = 1 << 20
MOST_THUMBNAIL_SCANS = 24


class Jpeg(Format):
    """JPEG."""

    name = "jpeg"
    title = "JPEG"
    suffixes = (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo")
    containers = ("jpeg",)
    can_write = True
    own_thumbnail = True
    carries = frozenset({"exif", "xmp", "iptc", "photoshop", "comments"})
    options = ("quality", "subsampling", "progressive")
    largest_side = 65500

    def probe(self, opened: Opened) -> Probe:
        tables = _tables(opened)
        return Probe(
            format=self.name,
            width=tables.width,
            height=tables.height,
            bits=tables.bits,
            channels=tables.channels,
            model=MODELS.get(tables.channels, "RGB"),
            badges=_badges(opened),
        )

    def measure(self, opened: Opened) -> Probe:
        bits, height, width, channels = size_of(opened.source) or (8, 0, 0, 3)
        if not (width and height):
            return self.probe(opened)  # it says what is wrong
        return Probe(self.name, width, height, bits, channels, model=MODELS.get(channels, "RGB"))

    def decode(self, opened: Opened) -> Raster:
        return self._decode(opened, 0)

    def preview(self, opened: Opened, long_edge: int) -> Raster:
        return self._decode(opened, long_edge)

    def proof(self, opened: Opened, long_edge: int) -> Raster:
        found, start = jpeg_segments.head_segments(opened.source)
        pixels = coarse(opened.data, found, start)
        if pixels is None:
            return self.preview(opened, long_edge)
        return Raster(image_of(pixels, opened.metadata), opened.orientation)

    def thumbnail(self, opened: Opened) -> Raster | None:
        exif = opened.metadata.exif
        if not exif:
            return None
        try:
            small = TiffPatch(exif).thumbnail()
        except Malformed:
            return None
        if not small or len(small) > THUMBNAIL_LIMIT or small.count(b"\xff\xda") > MOST_THUMBNAIL_SCANS:
            return None
        height, width, *_ = simplejpeg.decode_jpeg_header(small)
        if height * width > MOST_THUMBNAIL_PIXELS:
            return None
        return Raster(image_of(_turbo(small, 3, 0), opened.metadata), opened.orientation)

    def salvage(self, opened: Opened) -> Raster:
        _check_scans(opened, _tables(opened))
        return replace(salvaged(open_as(opened, "JPEG"), opened), orientation=opened.orientation)

    def encode(self, image: Image, options: Options, blocks: Blocks) -> bytes:
        del blocks
        pixels, _ = in_bits(image, 8)
        sampling = options.subsampling or ("4:4:4" if options.quality >= 90 else "4:2:0")
        if options.progressive:
            return _progressive(pixels, options.quality, sampling)
        colours, grey = ("GRAY", "Gray") if pixels.shape[2] == 1 else ("RGB", SUBSAMPLINGS[sampling])
        return bytes(simplejpeg.encode_jpeg(pixels, options.quality, colours, grey, fastdct=False))

    def insert(self, encoded: bytes, blocks: Blocks) -> bytes:
        return jpeg_segments.insert(encoded, blocks)

    def _decode(self, opened: Opened, long_edge: int) -> Raster:
        tables = _tables(opened)
        if tables.bits != 8 or tables.channels not in (1, 3, 4):
            raise Unsupported(opened.path, f"this JPEG has {tables.bits} bits a channel, which is not supported")
        _check_scans(opened, tables)
        part = _part(tables.width, tables.height, long_edge)
        shape = (-(-tables.height // part), -(-tables.width // part), tables.channels)
        budget.check_pixels(opened.path, shape, 1, opened.source.size)
        if tables.channels != 4:
            try:
                return Raster(
                    image_of(_turbo(opened.data, tables.channels, long_edge), opened.metadata), opened.orientation
                )
            except ValueError:
                pass  # Pillow is the judge of slightly damaged files: it forgives rubbish, but not missing pixels
        picture = open_as(opened, "JPEG")
        if long_edge:
            picture.draft(None, (long_edge, long_edge))
        return Raster(image_from(picture, opened), opened.orientation)


def tables(path: "str | PathLike[str]") -> JpegTables | None:
    """How a JPEG was compressed (see `JpegTables`); None for another kind of file. Raises FileError."""
    return read_tables(path)


def _tables(opened: Opened) -> JpegTables:
    found = tables_of(opened.source)
    if found is None or not found.width or not found.height:
        raise Damaged(opened.path, "the file is damaged: its header is incomplete")
    return found


def _check_scans(opened: Opened, found: JpegTables) -> None:
    if found.progressive and opened.data.count(b"\xff\xda") > MOST_SCANS:
        raise Damaged(opened.path, "the file is built to keep a program busy for ever, and was not opened")


def _part(width: int, height: int, long_edge: int) -> int:
    """Which part of the size (1, ½, ¼, ⅛: its denominator) is decoded for a picture of long_edge; 0: the whole.

    libjpeg's other scales (⅜, ⅝ …) have no vector code: they take longer than the next larger one of these, and what
    is then averaged from more pixels is closer to the picture (3 dB).
    """
    return next(part for part in (8, 4, 2, 1) if part == 1 or (long_edge and max(width, height) >= part * long_edge))


def _turbo(data: bytes, channels: int, long_edge: int) -> Pixels:
    """Decoded pixels; with long_edge, of the size that `_part` tells."""
    colours = "GRAY" if channels == 1 else "RGB"
    if not long_edge:
        return np.asarray(simplejpeg.decode_jpeg(data, colours))
    height, width, *_ = simplejpeg.decode_jpeg_header(data)
    least = -(-max(width, height) // _part(width, height, long_edge))
    wide, high = (least, 0) if width >= height else (0, least)
    return np.asarray(simplejpeg.decode_jpeg(data, colours, min_width=wide, min_height=high, min_factor=1))


def _progressive(pixels: Pixels, quality: int, sampling: str) -> bytes:
    from PIL import Image as Pillow  # noqa: PLC0415 (few files are written so)

    stream = io.BytesIO()
    picture = Pillow.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
    picture.save(stream, "JPEG", quality=quality, progressive=True, optimize=True, subsampling=sampling)
    return stream.getvalue()


def _badges(opened: Opened) -> tuple[str, ...]:
    """What hangs on to the picture: by its XMP, its segments, and what follows its end."""
    metadata = opened.metadata
    kinds = {block.kind for block in metadata.others}
    packet = (metadata.xmp or b"") + (metadata.xmp_extended or b"")
    known = {name for name in HANGING if _speaks_of(packet, PREFIXES[name].encode())}
    found = []
    if "jpeg:gainmap" in kinds or known & {"hdrgm", "HDRGainMap"}:
        found.append("gain map")
    if b"MotionPhoto" in packet or b"MicroVideo" in packet:
        found.append("motion photo")
    if known & {"GDepth", "depthData"}:
        found.append("depth")
    if "jpeg:mpf" in kinds and not found:
        # Apple's gain map says what it is in its own XMP, behind the picture
        apple = PREFIXES["HDRGainMap"].encode() in opened.data or b"apdi:AuxiliaryImageType" in opened.data
        found.append("gain map" if apple else "second picture")
    if "jpeg:jumbf" in kinds:
        found.append("content credentials")
    return tuple(found)


def _speaks_of(packet: bytes, namespace: bytes) -> bool:
    """Whether anything in XMP is of a namespace: one that is only declared is left over from what was taken out."""
    if namespace not in packet:
        return False
    prefixes = re.findall(rb"xmlns:([\w.-]+)\s*=\s*[\"']" + re.escape(namespace), packet)
    return any(re.search(rb"[<\s]" + re.escape(each) + rb":\w", packet) for each in prefixes)
