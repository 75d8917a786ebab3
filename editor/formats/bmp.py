"""BMP, to be opened only."""

from editor.formats.format import Format, Probe, Raster
from editor.formats.opened import Opened
from editor.formats.pillow import image_from, open_as, salvaged


class Bmp(Format):
    """Windows bitmap."""

    name = "bmp"
    title = "BMP"
    suffixes = (".bmp", ".dib")
    containers = ("bmp",)
    foreign_header = True

    def probe(self, opened: Opened) -> Probe:
        picture = open_as(opened, "BMP")
        grey = picture.mode in ("1", "L")
        return Probe(
            format=self.name,
            width=picture.width,
            height=picture.height,
            channels=1 if grey else 3,
            alpha=picture.mode == "RGBA",
            model={"P": "palette"}.get(picture.mode, "grey" if grey else "RGB"),
        )

    def decode(self, opened: Opened) -> Raster:
        return Raster(image_from(open_as(opened, "BMP"), opened), 1)

    def salvage(self, opened: Opened) -> Raster:
        return salvaged(open_as(opened, "BMP"), opened)
