"""Opening with Pillow, within bounds: only the format that the bytes are, so that no other program is ever started."""

import io
import threading
import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from editor.formats import budget
from editor.formats.colours import from_cmyk, image_of
from editor.formats.format import Raster
from editor.formats.opened import Opened
from editor.imaging.image import Image, Pixels

if TYPE_CHECKING:
    from PIL import Image as Pillow

_one_at_a_time = threading.Lock()  # Pillow's limit is one for all threads


@cache
def _library() -> Any:
    """PIL.Image, imported when the first file needs it: most are JPEGs, which do not."""
    from PIL import Image, PngImagePlugin  # noqa: PLC0415

    # our own budget decides, from the memory that is free; honest files carry long texts
    PngImagePlugin.MAX_TEXT_CHUNK = 16 * 1024 * 1024
    PngImagePlugin.MAX_TEXT_MEMORY = 64 * 1024 * 1024
    return Image


def open_as(opened: Opened, name: str, data: bytes = b"") -> "Pillow.Image":
    """The file (or data in its place) as Pillow's plugin of that name sees it, not decoded yet.

    Raises TooLarge, or any error of Pillow's.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        picture = _open(io.BytesIO(data or opened.data), name)
    shape = (picture.height, picture.width, max(3, len(picture.getbands())))
    budget.check_pixels(opened.path, shape, 1, opened.source.size)
    return picture


def _open(stream: io.BytesIO, name: str) -> "Pillow.Image":
    library = _library()
    with _one_at_a_time:
        limit = library.MAX_IMAGE_PIXELS
        library.MAX_IMAGE_PIXELS = None
        try:
            return library.open(stream, formats=[name])  # type: ignore[no-any-return]
        finally:
            library.MAX_IMAGE_PIXELS = limit


def image_from(picture: "Pillow.Image", opened: Opened) -> Image:
    """The first frame, decoded, in 8 bits. Raises any error of Pillow's for a damaged or incomplete file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        picture.load()
        if picture.mode == "CMYK":
            # Pillow gives Adobe's inverted ink as plain ink
            return image_of(from_cmyk(np.asarray(picture), opened.metadata.icc), opened.metadata)
        return image_of(np.asarray(picture.convert(_mode(picture))), opened.metadata)


def salvaged(picture: "Pillow.Image", opened: Opened) -> Raster:
    """As image_from, with grey or black where pixels are missing, and how much that is. Only for a worker process:
    Pillow has one switch for this for all threads."""
    from PIL import ImageFile  # noqa: PLC0415 (as above)

    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        image = image_from(picture, opened)
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False
    return Raster(image, 1, blank_share(image.pixels))


def blank_share(pixels: Pixels) -> float:
    """The share of rows at the lower end that are of one colour: what decoders leave where nothing was to be read.

    Raises ValueError where that is all of the picture.
    """
    same = (pixels == pixels[-1:, :1]).reshape(pixels.shape[0], -1).all(axis=1)
    told = np.flatnonzero(~same)
    if not told.size:
        raise ValueError("nothing of the picture can be read")
    return float(1.0 - (told[-1] + 1) / pixels.shape[0])


def _mode(picture: "Pillow.Image") -> str:
    clear = "transparency" in picture.info or picture.mode in ("RGBA", "LA", "PA", "La", "RGBa")
    grey = picture.mode in ("1", "L", "LA", "La")
    return ("LA" if clear else "L") if grey else ("RGBA" if clear else "RGB")
