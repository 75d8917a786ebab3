"""PNG in 8 and 16 bits."""

import struct
from dataclasses import replace

import imagecodecs
import numpy as np

from editor.errors import Damaged
from editor.formats import budget, png_rows
from editor.formats.colours import image_of, in_bits, stacked
from editor.formats.format import Format, Options, Probe, Raster
from editor.formats.opened import Opened
from editor.formats.pillow import image_from, open_as
from editor.imaging.image import Image
from editor.metadata import png_chunks
from editor.metadata.block import Blocks

MODELS = {
    0: ("grey", 1, False),
    2: ("RGB", 3, False),
    3: ("palette", 3, False),
    4: ("grey", 1, True),
    6: ("RGB", 3, True),
}


class Png(Format):
    """PNG."""

    name = "png"
    title = "PNG"
    suffixes = (".png", ".apng")
    containers = ("png",)
    can_write = True
    carries = frozenset({"exif", "xmp", "iptc", "photoshop", "comments"})
    depths = (8, 16)
    alpha = True
    lossless = "always"
    options = ("bits", "effort")

    def probe(self, opened: Opened) -> Probe:
        width, height, bits, colour = struct.unpack(">IIBB", opened.source.need(16, 10))
        if colour not in MODELS or not width or not height:
            raise Damaged(opened.path, "the file is damaged: its header makes no sense")
        model, channels, alpha = MODELS[colour]
        names = dict(png_chunks.chunks(opened.source))
        frames = struct.unpack(">I", names[b"acTL"][:4])[0] if len(names.get(b"acTL", b"")) >= 4 else 1
        badges = (("animated",) if frames > 1 else ()) + (("content credentials",) if b"caBX" in names else ())
        return Probe(
            format=self.name,
            width=width,
            height=height,
            bits=bits,
            channels=channels,
            alpha=alpha or b"tRNS" in names,
            frames=max(1, frames),
            animated=frames > 1,
            badges=badges,
            model=model,
        )

    def decode(self, opened: Opened) -> Raster:
        found = self.probe(opened)
        shape = (found.height, found.width, found.channels + found.alpha)
        budget.check_pixels(opened.path, shape, 2 if found.bits == 16 else 1, opened.source.size)
        return self._pixels(opened, found, opened.data)

    def salvage(self, opened: Opened) -> Raster:
        found = self.probe(opened)
        shape = (found.height, found.width, found.channels + found.alpha)
        budget.check_pixels(opened.path, shape, 2 if found.bits == 16 else 1, opened.source.size)
        data, missing = png_rows.completed(opened.source)
        return replace(self._pixels(opened, found, data), missing=missing)

    def _pixels(self, opened: Opened, found: Probe, data: bytes) -> Raster:
        if found.bits == 16:
            return Raster(image_of(np.asarray(imagecodecs.png_decode(data)), opened.metadata), opened.orientation)
        return Raster(image_from(open_as(opened, "PNG", data), opened), opened.orientation)

    def encode(self, image: Image, options: Options, blocks: Blocks) -> bytes:
        del blocks
        pixels, alpha = in_bits(image, self.bits_for(image, options))
        return bytes(imagecodecs.png_encode(stacked(pixels, alpha), level=min(9, max(1, options.effort))))

    def insert(self, encoded: bytes, blocks: Blocks) -> bytes:
        return png_chunks.insert(encoded, blocks)
