"""HEIC and HEIF: opened through libheif; the one encoder that there is may not be shipped under a free licence."""

import io
from typing import Any

import numpy as np

from editor.formats import budget
from editor.formats.boxed import probe_boxed
from editor.formats.colours import image_of, straight
from editor.formats.format import Format, Probe, Raster
from editor.formats.hdr import shown
from editor.formats.opened import Opened
from editor.imaging.image import Pixels
from editor.metadata import heif_items


class Heif(Format):
    """HEIC / HEIF, to be opened only."""

    name = "heif"
    title = "HEIC"
    suffixes = (".heic", ".heif", ".hif", ".heics", ".heifs")
    containers = ("heif",)
    alpha = True
    depths = (8, 16)
    refusal = "HEIC can be opened but not written: the encoder's licence does not allow it; AVIF is as small"

    def probe(self, opened: Opened) -> Probe:
        return probe_boxed(opened, self.name, moving=False)

    def decode(self, opened: Opened) -> Raster:
        found = self.probe(opened)
        budget.check_pixels(opened.path, (found.height, found.width, 4), 2 if found.bits > 8 else 1, opened.source.size)
        return self._raster(opened, opened.data)

    def preview(self, opened: Opened, long_edge: int) -> Raster:
        small = heif_items.thumbnail_file(opened.source)
        if small is not None and small[1] >= long_edge:
            return self._raster(opened, small[0])
        return self.decode(opened)

    def thumbnail(self, opened: Opened) -> Raster | None:
        small = heif_items.thumbnail_file(opened.source)
        return self._raster(opened, small[0]) if small is not None else None

    def _raster(self, opened: Opened, data: bytes) -> Raster:
        image = image_of(_pixels(_open(opened, data)), opened.metadata)
        return Raster(shown(image, heif_items.describe(opened.source)), 1)


def _open(opened: Opened, data: bytes) -> Any:
    import pi_heif  # noqa: PLC0415 not on the way to the first window

    file = pi_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=False)
    budget.check_pixels(opened.path, (file.size[1], file.size[0], 4), 1, opened.source.size)
    return file


def _pixels(file: Any) -> Pixels:
    """The primary picture, turned by the decoder; 10 and 12 bits come spread over 16."""
    pixels = np.array(file, copy=True)  # the decoder frees its own memory with the file
    if file.mode.startswith(("BGR", "BGRA")):
        pixels = pixels[..., [2, 1, 0, 3][: pixels.shape[2]]]
    if "a" in file.mode and pixels.shape[-1] == 4:  # RGBa: multiplied by its alpha
        pixels = np.dstack([straight(pixels[..., :3], pixels[..., 3]), pixels[..., 3]])
    return pixels
