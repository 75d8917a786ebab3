"""JPEG XL in 8 and 16 bits, through libjxl (imagecodecs).

Its bindings give and take no colour profiles, so these are read from the codestream's header and put into it by
`editor.metadata`. What is stored as numbers of the profile's own (lossless) needs nothing else. What is stored as XYB
(lossy) libjxl turns into named colours only: it is asked for the widest of those, which are then brought to the
profile's; and it is given light without bounds, which says the same in XYB whatever space it came from.
"""

from functools import cache

import imagecodecs
import numpy as np

from editor.errors import Damaged
from editor.formats import budget
from editor.formats.colours import image_of, in_bits, space_for, stacked, to_depth
from editor.formats.format import Format, Options, Probe, Raster
from editor.formats.hdr import BT2020, P3, shown
from editor.formats.opened import Opened
from editor.imaging import icc
from editor.imaging.colour import ADOBE_RGB, DISPLAY_P3, convert, linear_to_srgb, srgb_to_linear
from editor.imaging.image import SRGB, ColourSpace, Image, Pixels
from editor.metadata import jxl_boxes, jxl_header
from editor.metadata.block import Blocks
from editor.metadata.heif_items import HLG, PQ, Description
from editor.metadata.jxl_rewrite import WIDEST, as_wide, with_profile
from editor.metadata.metadata import Metadata
from editor.metadata.source import Malformed

LIGHT = ColourSpace("linear sRGB", icc.build("linear sRGB", icc.SRGB_PRIMARIES, icc.D65_XY, 1.0))
WIDE = ColourSpace("wide", icc.build("the widest colours in sRGB's curve", WIDEST, icc.D65_XY))
P3_CORNERS = ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))
ADOBE_CORNERS = ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
CORNERS = {"srgb": icc.SRGB_PRIMARIES, "p3": P3_CORNERS, "bt2020": icc.REC2020}
KNOWN = {DISPLAY_P3: ((*P3_CORNERS, icc.D65_XY), None), ADOBE_RGB: ((*ADOBE_CORNERS, icc.D65_XY), 2.2)}
SAME_CORNER = 0.002
NAMELESS = "Colours of a JPEG XL"


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
            badges=(("animated",) if found.animated else ()) + (("unread profile",) if _unread(found, opened) else ()),
            model="grey" if found.channels == 1 else "RGB",
        )

    def decode(self, opened: Opened) -> Raster:
        found = self.probe(opened)
        budget.check_pixels(opened.path, (found.height, found.width, 4), found.bits // 8 or 1, opened.source.size)
        header = jxl_header.read_header(opened.source)
        if header.profile and header.waved and opened.metadata.icc is not None:
            return Raster(_from_waves(opened, found.bits), 1)
        pixels = _decoded(opened.data)
        if pixels.dtype in (np.uint8, np.uint16):
            pixels = to_depth(
                pixels, found.bits if pixels.dtype == np.uint16 and 8 < found.bits < 16 else pixels.dtype.itemsize * 8
            )
        return Raster(_meant(image_of(pixels, opened.metadata), header), 1)

    def encode(self, image: Image, options: Options, blocks: Blocks) -> bytes:
        bits = self.bits_for(image, options)
        lossless = options.lossless or options.quality >= 100
        if blocks.icc and not lossless:
            pixels, alpha = in_bits(image, 32)
            light = convert(Image(pixels, image.space), LIGHT).pixels
            made = self._encoded(light, alpha, options, lossless=False)
        else:
            pixels, alpha = in_bits(image, bits)
            if pixels.dtype == np.uint16 and not lossless:
                pixels = _linear_levels()[pixels]  # the encoder takes 16 bits for light, and makes its losses by that
            made = self._encoded(pixels, alpha, options, lossless=lossless)
        return with_profile(made, blocks.icc, bits) if blocks.icc else jxl_header.called_srgb(made)

    def _encoded(self, pixels: Pixels, alpha: Pixels | None, options: Options, *, lossless: bool) -> bytes:
        return bytes(
            imagecodecs.jpegxl_encode(
                stacked(pixels, alpha),
                lossless=lossless,
                distance=None if lossless else distance(options.quality),
                effort=min(9, max(1, options.effort + 1)),
                usecontainer=True,
                numthreads=2,
            )
        )

    def insert(self, encoded: bytes, blocks: Blocks) -> bytes:
        return jxl_boxes.insert(encoded, blocks)


def _unread(found: jxl_header.JxlHeader, opened: Opened) -> bool:
    return found.profile and opened.metadata.icc is None


def _decoded(data: bytes) -> Pixels:
    pixels = np.asarray(imagecodecs.jpegxl_decode(data, index=0, numthreads=1))
    return pixels[0] if pixels.ndim > 3 else pixels


def _from_waves(opened: Opened, bits: int) -> Image:
    """A picture stored as XYB in the colours of its profile; in 16 bits where it has more than 8."""
    image = image_of(_decoded(as_wide(opened.data)), Metadata())
    image = Image(image.pixels, SRGB if image.grey else WIDE, image.alpha)
    image = convert(image, space_for(opened.metadata, image.pixels.shape[2]))
    if bits > 8:
        return image
    pixels, alpha = in_bits(image, 8)
    return Image(pixels, image.space, alpha)


def _meant(image: Image, found: jxl_header.JxlHeader) -> Image:
    """The image with the colours that the header names."""
    if found.profile:
        return image
    if found.transfer == "linear" or (found.power and image.grey):
        values = image.pixels.astype(np.float32) / np.float32(image.peak)
        values = linear_to_srgb(values ** (found.power or 1.0))
        whole = image.bits != 32
        made = np.rint(np.clip(values, 0, 1) * image.peak) if whole else values
        image = image.with_pixels(made.astype(image.pixels.dtype))
    elif not image.grey and (found.power or found.corners) and found.transfer in ("", "srgb"):
        return Image(image.pixels, _named(found), image.alpha)
    numbers = Description(
        *(found.width, found.height, found.bits, found.channels, found.alpha, 1, ()),
        primaries={"p3": P3, "bt2020": BT2020}.get(found.primaries, 2),
        transfer={"pq": PQ, "hlg": HLG}.get(found.transfer, 2),
    )
    return shown(image, numbers)


def _named(found: jxl_header.JxlHeader) -> ColourSpace:
    """The space of primaries, a white and a curve that the header tells in numbers; the one we know, if it is that."""
    corners = found.corners or (*CORNERS[found.primaries], icc.D65_XY)
    curve = found.power or icc.SRGB_CURVE
    for space, (known, power) in KNOWN.items():
        if power == (round(found.power, 2) or None) and np.abs(np.subtract(corners, known)).max() < SAME_CORNER:
            return space
    return ColourSpace(NAMELESS, icc.build(NAMELESS, corners[:3], corners[3], curve))


@cache
def _linear_levels() -> Pixels:
    """For each of the 16-bit levels of sRGB that of light."""
    return np.rint(srgb_to_linear(np.arange(65536, dtype=np.float32) / 65535) * 65535).astype(np.uint16)


def distance(quality: int) -> float:
    """Butteraugli distance for a JPEG-like quality, as cjxl maps it."""
    if quality >= 30:
        return max(0.1, 0.1 + (100 - quality) * 0.09)
    return 53.0 / 3000.0 * quality * quality - 23.0 / 20.0 * quality + 25.0
