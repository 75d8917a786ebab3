"""GIF, to be opened only: its first picture."""

import struct

from editor.formats.format import Format, Probe, Raster
from editor.formats.opened import Opened
from editor.formats.pillow import image_from, open_as, salvaged


class Gif(Format):
    """GIF."""

    name = "gif"
    title = "GIF"
    suffixes = (".gif",)
    containers = ("gif",)
    foreign_header = True
    alpha = True

    def probe(self, opened: Opened) -> Probe:
        width, height = struct.unpack("<HH", opened.source.need(6, 4))
        frames = getattr(open_as(opened, "GIF"), "n_frames", 1)
        moving = frames > 1
        return Probe(
            format=self.name,
            width=width,
            height=height,
            model="palette",
            frames=frames,
            animated=moving,
            badges=("animated",) if moving else (),
        )

    def decode(self, opened: Opened) -> Raster:
        return Raster(image_from(open_as(opened, "GIF"), opened), 1)

    def salvage(self, opened: Opened) -> Raster:
        return salvaged(open_as(opened, "GIF"), opened)
