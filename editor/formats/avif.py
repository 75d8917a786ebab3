"""AVIF in 8, 10 and 12 bits, through libavif (imagecodecs)."""

import imagecodecs
import numpy as np

from editor.formats import budget
from editor.formats.boxed import probe_boxed
from editor.formats.colours import image_of, in_bits, stacked, to_depth
from editor.formats.format import Format, Options, Probe, Raster
from editor.formats.hdr import shown
from editor.formats.opened import Opened
from editor.imaging.image import Image
from editor.metadata import heif_insert, heif_items
from editor.metadata.block import Blocks


class Avif(Format):
    """AVIF."""

    name = "avif"
    title = "AVIF"
    suffixes = (".avif", ".avifs")
    containers = ("avif",)
    can_write = True
    depths = (8, 10, 12)
    alpha = True
    lossless = "choice"
    options = ("quality", "lossless", "bits", "subsampling", "effort")
    largest_side = 65536

    def probe(self, opened: Opened) -> Probe:
        return probe_boxed(opened, self.name, moving=True)

    def decode(self, opened: Opened) -> Raster:
        found = self.probe(opened)
        shape = (found.height, found.width, 4 if found.alpha else 3)
        budget.check_pixels(opened.path, shape, 2 if found.bits > 8 else 1, opened.source.size)
        pixels = np.asarray(imagecodecs.avif_decode(opened.data, index=0, numthreads=1))
        if pixels.ndim == 4:
            pixels = pixels[0]
        bits = 8 if pixels.dtype == np.uint8 else found.bits
        image = image_of(to_depth(pixels, bits), opened.metadata)
        return Raster(shown(image, heif_items.describe(opened.source)), opened.orientation)

    def encode(self, image: Image, options: Options, blocks: Blocks) -> bytes:
        del blocks
        bits = self.bits_for(image, options)
        pixels, alpha = in_bits(image, bits)
        array = stacked(pixels, alpha)
        if bits > 8:
            peak = (1 << bits) - 1
            array = ((array.astype(np.uint32) * peak + 32767) // 65535).astype(np.uint16)
        sampling = options.subsampling or ("4:4:4" if options.quality >= 90 else "4:2:0")
        grey = pixels.shape[2] == 1
        return bytes(
            imagecodecs.avif_encode(
                array,
                level=100 if options.lossless else min(99, options.quality),
                speed=max(2, 10 - options.effort),
                bitspersample=bits,
                pixelformat="400" if grey else ("444" if options.lossless else sampling.replace(":", "")),
                numthreads=2,
            )
        )

    def insert(self, encoded: bytes, blocks: Blocks) -> bytes:
        return heif_insert.insert(encoded, blocks)
