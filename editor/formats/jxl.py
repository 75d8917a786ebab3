"""JPEG XL in 8 and 16 bits, through libjxl (imagecodecs)."""

from functools import cache

import imagecodecs
import numpy as np

from editor.errors import Damaged
from editor.formats import budget
from editor.formats.colours import image_of, in_bits, stacked, to_depth
from editor.formats.format import Format, Options, Probe, Raster
from editor.formats.hdr import BT2020, P3, shown
from editor.formats.opened import Opened
from editor.imaging.colour import linear_to_srgb, srgb_to_linear
from editor.imaging.image import Image, Pixels
from editor.metadata import jxl_boxes, jxl_header
from editor.metadata.block import Blocks
from editor.metadata.heif_items import HLG, PQ, Description
from editor.metadata.source import Malformed


class JpegXl(Format):
    """JPEG XL."""

    name = "jxl"
    title = "JPEG XL"
    suffixes = (".jxl",)
    containers = ("jxl",)
    can_write = True
    depths = (8, 16)
    alpha = True
    lossless = "choice"
    options = ("quality", "lossless", "bits", "effort")
    profiles = False  # the encoder at hand writes sRGB only

    def probe(self, opened: Opened) -> Probe:
        try:
            found = jxl_header.read_header(opened.source)
        except Malformed as error:
            raise Damaged(opened.path, f"the file is damaged: {error}") from error
        return Probe(
            format=self.name,
            width=found.width,
            height=found.height,
            bits=found.bits,
            alpha=found.alpha,
            channels=found.channels,
            animated=found.animated,
            badges=(("animated",) if found.animated else ()) + (("unread profile",) if found.profile else ()),
            model="grey" if found.channels == 1 else "RGB",
        )

    def decode(self, opened: Opened) -> Raster:
        found = self.probe(opened)
        budget.check_pixels(opened.path, (found.height, found.width, 4), found.bits // 8 or 1, opened.source.size)
        pixels = np.asarray(imagecodecs.jpegxl_decode(opened.data, index=0, numthreads=1))
        if pixels.ndim > 3:
            pixels = pixels[0]
        if pixels.dtype in (np.uint8, np.uint16):
            pixels = to_depth(
                pixels, found.bits if pixels.dtype == np.uint16 and 8 < found.bits < 16 else pixels.dtype.itemsize * 8
            )
        return Raster(_meant(image_of(pixels, opened.metadata), jxl_header.read_header(opened.source)), 1)

    def encode(self, image: Image, options: Options, blocks: Blocks) -> bytes:
        del blocks
        pixels, alpha = in_bits(image, self.bits_for(image, options))
        lossless = options.lossless or options.quality >= 100
        if pixels.dtype == np.uint16 and not lossless:
            pixels = _linear_levels()[pixels]  # the encoder takes 16 bits for light, and makes its losses by that
        made = bytes(
            imagecodecs.jpegxl_encode(
                stacked(pixels, alpha),
                lossless=lossless,
                distance=None if lossless else distance(options.quality),
                effort=min(9, max(1, options.effort + 1)),
                usecontainer=True,
                numthreads=2,
            )
        )
        return jxl_header.called_srgb(made)

    def insert(self, encoded: bytes, blocks: Blocks) -> bytes:
        return jxl_boxes.insert(encoded, blocks)


def _meant(image: Image, found: jxl_header.JxlHeader) -> Image:
    """The image with the colours that the header means."""
    if found.transfer == "linear":
        values = linear_to_srgb(image.pixels.astype(np.float32) / np.float32(image.peak))
        whole = image.bits != 32
        made = np.rint(np.clip(values, 0, 1) * image.peak) if whole else values
        image = image.with_pixels(made.astype(image.pixels.dtype))
    numbers = Description(
        *(found.width, found.height, found.bits, found.channels, found.alpha, 1, ()),
        primaries={"p3": P3, "bt2020": BT2020}.get(found.primaries, 2),
        transfer={"pq": PQ, "hlg": HLG}.get(found.transfer, 2),
    )
    return shown(image, numbers)


@cache
def _linear_levels() -> Pixels:
    """For each of the 16-bit levels of sRGB that of light."""
    return np.rint(srgb_to_linear(np.arange(65536, dtype=np.float32) / 65535) * 65535).astype(np.uint16)


def distance(quality: int) -> float:
    """Butteraugli distance for a JPEG-like quality, as cjxl maps it."""
    if quality >= 30:
        return max(0.1, 0.1 + (100 - quality) * 0.09)
    return 53.0 / 3000.0 * quality * quality - 23.0 / 20.0 * quality + 25.0
