"""Opening with Pillow, within bounds: only the format that the bytes are, so that no other program is ever started."""

import io
import threading
import warnings

import numpy as np
from PIL import Image as Pillow
from PIL import PngImagePlugin

from editor.formats import budget
from editor.formats.colours import from_cmyk, image_of
from editor.formats.opened import Opened
from editor.imaging.image import Image

# our own budget decides, from the memory that is free; honest files carry long texts
PngImagePlugin.MAX_TEXT_CHUNK = 16 * 1024 * 1024
PngImagePlugin.MAX_TEXT_MEMORY = 64 * 1024 * 1024
_one_at_a_time = threading.Lock()  # Pillow's limit is one for all threads


def open_as(opened: Opened, name: str) -> Pillow.Image:
    """The file as Pillow's plugin of that name sees it, not decoded yet. Raises TooLarge, or any error of Pillow's."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        picture = _open(io.BytesIO(opened.data), name)
    shape = (picture.height, picture.width, max(3, len(picture.getbands())))
    budget.check_pixels(opened.path, shape, 1, opened.source.size)
    return picture


def _open(stream: io.BytesIO, name: str) -> Pillow.Image:
    with _one_at_a_time:
        limit = Pillow.MAX_IMAGE_PIXELS
        Pillow.MAX_IMAGE_PIXELS = None
        try:
            return Pillow.open(stream, formats=[name])
        finally:
            Pillow.MAX_IMAGE_PIXELS = limit


def image_from(picture: Pillow.Image, opened: Opened) -> Image:
    """The first frame, decoded, in 8 bits. Raises any error of Pillow's for a damaged or incomplete file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        picture.load()
        if picture.mode == "CMYK":
            # Pillow gives Adobe's inverted ink as plain ink
            return image_of(from_cmyk(np.asarray(picture), opened.metadata.icc), opened.metadata)
        return image_of(np.asarray(picture.convert(_mode(picture))), opened.metadata)


def _mode(picture: Pillow.Image) -> str:
    clear = "transparency" in picture.info or picture.mode in ("RGBA", "LA", "PA", "La", "RGBa")
    grey = picture.mode in ("1", "L", "LA", "La")
    return ("LA" if clear else "L") if grey else ("RGBA" if clear else "RGB")
