"""WebP, lossy and lossless, with transparency."""

import imagecodecs

from editor.errors import Unsupported
from editor.formats.colours import in_bits, stacked
from editor.formats.format import Format, Options, Probe, Raster
from editor.formats.opened import Opened
from editor.formats.pillow import image_from, open_as
from editor.imaging.image import Image
from editor.metadata import webp_chunks
from editor.metadata.block import Blocks


class WebP(Format):
    """WebP."""

    name = "webp"
    title = "WebP"
    suffixes = (".webp",)
    containers = ("webp",)
    can_write = True
    alpha = True
    lossless = "choice"
    options = ("quality", "lossless", "effort")
    largest_side = 16383

    def probe(self, opened: Opened) -> Probe:
        width, height, alpha = webp_chunks.size(opened.source)
        names = [name for name, _, _ in webp_chunks.chunks(opened.source)]
        frames = max(1, names.count(b"ANMF"))
        moving = webp_chunks.animated(opened.source)
        return Probe(
            format=self.name,
            width=width,
            height=height,
            alpha=alpha,
            frames=frames,
            animated=moving and frames > 1,
            badges=("animated",) if moving and frames > 1 else (),
        )

    def decode(self, opened: Opened) -> Raster:
        return Raster(image_from(open_as(opened, "WEBP"), opened), opened.orientation)

    def encode(self, image: Image, options: Options, blocks: Blocks) -> bytes:
        del blocks
        if max(image.width, image.height) > self.largest_side:
            raise Unsupported("WebP", "a WebP has at most 16383 pixels a side")
        pixels, alpha = in_bits(image, 8)
        if pixels.shape[2] == 1:
            pixels = pixels.repeat(3, axis=2)
        effort = min(6, max(0, options.effort))
        return bytes(
            imagecodecs.webp_encode(
                stacked(pixels, alpha), level=options.quality, lossless=options.lossless, method=effort
            )
        )

    def insert(self, encoded: bytes, blocks: Blocks) -> bytes:
        return webp_chunks.insert(encoded, blocks)
