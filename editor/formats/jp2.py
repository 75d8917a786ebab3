"""JPEG 2000, to be opened only, through OpenJPEG (imagecodecs)."""

import imagecodecs
import numpy as np

from editor.errors import Damaged, Unsupported
from editor.formats import budget
from editor.formats.colours import image_of, to_depth
from editor.formats.format import Format, Probe, Raster
from editor.formats.opened import Opened
from editor.metadata import jxl_boxes


class Jpeg2000(Format):
    """JPEG 2000."""

    name = "jp2"
    title = "JPEG 2000"
    suffixes = (".jp2", ".j2k", ".jpf", ".jpx", ".j2c")
    containers = ("jp2",)
    alpha = True

    def probe(self, opened: Opened) -> Probe:
        width, height, channels, bits = jxl_boxes.jp2_size(opened.source)
        if width <= 0 or height <= 0 or not channels:
            raise Damaged(opened.path, "the file is damaged: its header makes no sense")
        return Probe(
            format=self.name,
            width=width,
            height=height,
            bits=bits,
            channels=1 if channels < 3 else 3,
            alpha=channels in (2, 4),
            model="grey" if channels < 3 else "RGB",
        )

    def decode(self, opened: Opened) -> Raster:
        found = self.probe(opened)
        if found.bits > 16:
            raise Unsupported(opened.path, f"a JPEG 2000 of {found.bits} bits a channel is not supported")
        budget.check_pixels(opened.path, (found.height, found.width, 4), 4, opened.source.size)
        pixels = np.asarray(imagecodecs.jpeg2k_decode(opened.data, numthreads=1))
        if pixels.dtype not in (np.uint8, np.uint16):
            raise Unsupported(opened.path, "a JPEG 2000 with negative numbers is not supported")
        return Raster(image_of(to_depth(pixels, found.bits), opened.metadata), opened.orientation)
