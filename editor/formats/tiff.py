"""TIFF in 8 and 16 bits and floating point, through tifffile."""

import io
import logging
from collections.abc import Callable
from typing import Any

import imagecodecs
import numpy as np

from editor.errors import Damaged, Unsupported
from editor.formats import budget
from editor.formats.colours import from_cmyk, image_of, in_bits, stacked, straight, to_depth
from editor.formats.format import Format, Options, Probe, Raster
from editor.formats.opened import Opened
from editor.formats.pillow import blank_share
from editor.imaging.image import Image, Pixels
from editor.metadata import tiff_container
from editor.metadata.block import Blocks

MODELS = {0: "grey", 1: "grey", 2: "RGB", 3: "palette", 5: "CMYK", 6: "RGB", 8: "Lab"}
MOST_PAGES = 1000
COMPRESSIONS = {"deflate": "zlib", "lzw": "lzw", "none": None}
WHITE_IS_ZERO, PALETTE, CMYK, LAB = 0, 3, 5, 8


# it tells of every odd tag; what matters comes as an exception
logging.getLogger("tifffile").setLevel(logging.CRITICAL)


class Tiff(Format):
    """TIFF."""

    name = "tiff"
    title = "TIFF"
    suffixes = (".tif", ".tiff")
    containers = ("tiff",)
    foreign_header = True
    can_write = True
    carries = frozenset({"exif", "xmp", "iptc", "photoshop"})
    depths = (8, 16, 32)
    alpha = True
    lossless = "always"
    options = ("bits", "compression")

    def probe(self, opened: Opened) -> Probe:
        with _open(opened) as file:
            page = _page(opened, file)
            pages = sum(1 for _, _ in zip(file.pages, range(MOST_PAGES), strict=False))
            extra = len(page.extrasamples)
            channels = 3 if page.photometric == PALETTE else page.samplesperpixel - extra
            alpha = any(int(one) in (1, 2) for one in page.extrasamples)
            return Probe(
                format=self.name,
                width=page.imagewidth,
                height=page.imagelength,
                bits=min(32, _bits(page)),
                channels=channels,
                alpha=alpha,
                frames=pages,
                badges=("pages",) if pages > 1 else (),
                model=MODELS.get(int(page.photometric or 0), "RGB"),
            )

    def decode(self, opened: Opened) -> Raster:
        return Raster(self._pixels(opened, _check_complete), opened.orientation)

    def salvage(self, opened: Opened) -> Raster:
        image = self._pixels(opened, _drop_missing)
        return Raster(image, opened.orientation, blank_share(image.pixels))

    def _pixels(self, opened: Opened, look: Callable[[Opened, Any], None]) -> Image:
        """The picture, after a look at what is there of its strips and tiles."""
        with _open(opened) as file:
            page = _page(opened, file)
            shape = (page.imagelength, page.imagewidth, page.samplesperpixel)
            budget.check_pixels(opened.path, shape, max(1, _bits(page) // 8), opened.source.size)
            look(opened, page)
            return _image(np.asarray(page.asarray(maxworkers=1)), page, opened)

    def encode(self, image: Image, options: Options, blocks: Blocks) -> bytes:
        import tifffile  # noqa: PLC0415 not on the way to the first window

        pixels, alpha = in_bits(image, self.bits_for(image, options))
        array = stacked(pixels, alpha)
        compression = COMPRESSIONS.get(options.compression, "zlib")
        stream = io.BytesIO()
        tifffile.imwrite(
            stream,
            array,
            photometric="minisblack" if pixels.shape[2] == 1 else "rgb",
            extrasamples=["unassalpha"] if alpha is not None else None,
            compression=compression,
            predictor=2 if compression and array.dtype != np.float32 else None,
            byteorder=tiff_container.byte_order(blocks),
            rowsperstrip=max(1, (1 << 20) // max(1, array[0].nbytes)),
            planarconfig="contig",
            metadata=None,
            software=False,
            maxworkers=1,
        )
        return stream.getvalue()

    def insert(self, encoded: bytes, blocks: Blocks) -> bytes:
        return tiff_container.insert(encoded, blocks)


def _open(opened: Opened) -> Any:
    import tifffile  # noqa: PLC0415 not on the way to the first window

    return tifffile.TiffFile(io.BytesIO(opened.data))


def _page(opened: Opened, file: Any) -> Any:
    page = file.pages[0]
    if not page.imagewidth or not page.imagelength or getattr(page, "imagedepth", 1) != 1:
        raise Damaged(opened.path, "the file is damaged: its header makes no sense")
    return page


def _bits(page: Any) -> int:
    bits = page.bitspersample
    return int(bits[0] if isinstance(bits, tuple) else bits)


def _check_complete(opened: Opened, page: Any) -> None:
    """Tifffile fills missing strips with zeros in silence."""
    for offset, size in zip(page.dataoffsets, page.databytecounts, strict=False):
        if offset <= 0 or size <= 0 or offset + size > opened.source.size:
            raise Damaged(opened.path, "the file is incomplete: a part of the picture is missing")
    if len(page.dataoffsets) < np.prod(page.chunked):
        raise Damaged(opened.path, "the file is incomplete: a part of the picture is missing")


def _drop_missing(opened: Opened, page: Any) -> None:
    """Strips and tiles that are not wholly there become empty ones, which tifffile leaves black."""
    whole = int(np.prod(page.chunked))
    places = [*zip(page.dataoffsets, page.databytecounts, strict=False)][:whole]
    there = [at > 0 and size > 0 and at + size <= opened.source.size for at, size in places]
    there += [False] * (whole - len(there))
    places += [(0, 0)] * (whole - len(places))
    page.dataoffsets = tuple(at if fine else 0 for (at, _), fine in zip(places, there, strict=True))
    page.databytecounts = tuple(size if fine else 0 for (_, size), fine in zip(places, there, strict=True))


def _image(pixels: Pixels, page: Any, opened: Opened) -> Image:
    photometric, extra = int(page.photometric or 0), [int(one) for one in page.extrasamples]
    if int(page.planarconfig) == 2 and pixels.ndim == 3:
        pixels = np.moveaxis(pixels, 0, -1)
    pixels = _plain_numbers(pixels, page, opened)
    if photometric == PALETTE:
        return image_of(_painted(pixels, page), opened.metadata)
    if photometric == WHITE_IS_ZERO:
        pixels = (np.iinfo(pixels.dtype).max - pixels) if pixels.dtype != np.float32 else 1 - pixels
    if photometric == CMYK:
        return image_of(from_cmyk(pixels[..., :4], opened.metadata.icc), opened.metadata)
    if photometric == LAB:
        return image_of(_from_lab(pixels[..., :3]), opened.metadata)
    return _with_alpha(pixels, extra, opened)


def _with_alpha(pixels: Pixels, extra: list[int], opened: Opened) -> Image:
    """RGB or grey with what more channels there are: alpha is kept, other inks and masks are not shown."""
    if pixels.ndim == 2:
        return image_of(pixels, opened.metadata)
    colours = pixels.shape[2] - len(extra)
    if colours not in (1, 3):
        raise Unsupported(opened.path, f"a TIFF of {colours} colours is not supported")
    plain = pixels[..., :colours]
    place = next((index for index, kind in enumerate(extra) if kind in (1, 2)), None)
    if place is None:
        return image_of(np.ascontiguousarray(plain), opened.metadata)
    alpha = pixels[..., colours + place]
    if extra[place] == 1:
        plain = straight(plain, alpha)
    return image_of(np.dstack([plain, alpha]), opened.metadata)


def _plain_numbers(pixels: Pixels, page: Any, opened: Opened) -> Pixels:
    kind = pixels.dtype.kind
    if kind == "b":
        return pixels.astype(np.uint8) * np.uint8(255)
    if kind == "f":
        return pixels.astype(np.float32 if pixels.dtype.itemsize > 2 else np.float16)
    if kind != "u" and int(page.photometric or 0) != LAB:
        raise Unsupported(opened.path, "a TIFF with negative numbers is not supported")
    native = pixels.astype(pixels.dtype.newbyteorder("="), copy=False)
    if int(page.photometric or 0) in (PALETTE, LAB):
        return native
    return to_depth(native, _bits(page))


def _painted(pixels: Pixels, page: Any) -> Pixels:
    colours = np.asarray(page.colormap)
    return np.ascontiguousarray((np.moveaxis(colours, 0, -1)[pixels] >> 8).astype(np.uint8))


def _from_lab(pixels: Pixels) -> Pixels:
    """CIE Lab as TIFF has it in 8 bits (a and b signed) or 16, to sRGB of that depth."""
    wide = pixels.dtype.itemsize == 2
    peak = 65535.0 if wide else 255.0
    lightness = pixels[..., :1].astype(np.float64) * 100 / peak
    chroma = pixels[..., 1:].astype(np.int16 if wide else np.int8).astype(np.float64) / (256 if wide else 1)
    lab = np.concatenate([lightness, chroma], axis=2)
    made = imagecodecs.cms_transform(
        lab, imagecodecs.cms_profile("lab4"), imagecodecs.cms_profile("srgb"), colorspace="lab", outcolorspace="rgb",
        outdtype=np.uint16 if wide else np.uint8,
    )  # fmt: skip
    return np.asarray(made)
