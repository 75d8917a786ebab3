"""Finishing: size, colour space, sharpening for the medium and a watermark, in that order."""

from dataclasses import replace
from functools import cache

import numpy as np
import numpy.typing as npt

from editor.imaging.colour import SPACES, convert
from editor.imaging.image import SRGB, Image
from editor.imaging.resample import resize, shrink
from editor.tasks.output import Output

_SHARPENING = {"screen": (0.6, 0.45), "print": (1.1, 0.7)}  # radius in pixels of the output, amount
_OPACITY = 0.6
_SHARE = 0.03  # height of a watermark's letters, of the picture's shorter side


def finish(image: Image, output: Output, scale: float = 1.0) -> Image:
    """The image as the output asks for it; the image itself where it asks for nothing. scale: its pixels per pixel
    of the full size."""
    whole = max(image.width, image.height)
    edge = output.edge_of(round(whole / scale))
    if edge < whole:
        image = shrink(image, edge)
    elif output.enlarge and edge > whole:
        image = resize(image, *(max(1, round(side * edge / whole)) for side in (image.width, image.height)))
    if output.colour != "same":
        image = convert(image, SRGB if image.grey else SPACES[output.colour])
    if output.sharpening in _SHARPENING:
        image = sharpened(image, *_SHARPENING[output.sharpening])
    return watermarked(image, output.watermark) if output.watermark else image


def sharpened(image: Image, radius: float, amount: float) -> Image:
    """Unsharp mask at the image's own depth; flat areas stay as they are."""
    import cv2  # noqa: PLC0415 (few exports are sharpened)

    pixels = image.pixels.astype(np.float32) if image.bits == 32 else image.pixels  # OpenCV knows no float16
    soft = cv2.GaussianBlur(pixels, (0, 0), radius).reshape(pixels.shape)
    sharp = cv2.addWeighted(pixels, 1.0 + amount, soft, -amount, 0.0).reshape(pixels.shape)
    return image.with_pixels(sharp if image.bits != 32 else np.clip(sharp, 0.0, None).astype(image.pixels.dtype))


def watermarked(image: Image, text: str) -> Image:
    """The words in the lower right corner, light with a thin dark edge, so that they can be read on anything."""
    letters, edge = _stamp(text, max(10, round(min(image.width, image.height) * _SHARE)))
    height, width = min(letters.shape[0], image.height), min(letters.shape[1], image.width)
    letters, edge = letters[:height, :width, None], edge[:height, :width, None]
    pixels = image.pixels.copy()
    gap = min(height // 2, image.height - height), min(height // 2, image.width - width)
    rows = slice(image.height - height - gap[0], image.height - gap[0])
    columns = slice(image.width - width - gap[1], image.width - gap[1])
    part = pixels[rows, columns].astype(np.float32)
    part = part * (1 - edge * _OPACITY)
    part = part * (1 - letters * _OPACITY) + letters * (_OPACITY * image.peak)
    pixels[rows, columns] = part if image.bits == 32 else np.rint(part).clip(0, image.peak)
    return replace(image, pixels=pixels)


@cache
def _stamp(text: str, size: int) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """The letters and their edge as planes of 0–1."""
    from PIL import Image as Canvas  # noqa: PLC0415 (few exports have a watermark)
    from PIL import ImageDraw, ImageFont  # noqa: PLC0415

    font = ImageFont.load_default(size)
    left, top, right, bottom = font.getbbox(text, stroke_width=2)
    planes = []
    for stroke in (0, 2):
        canvas = Canvas.new("L", (round(right - left) + 4, round(bottom - top) + 4))
        ImageDraw.Draw(canvas).text((2 - left, 2 - top), text, 255, font, stroke_width=stroke)
        planes.append(np.asarray(canvas, np.float32) / 255.0)
    letters, wide = planes
    return letters, np.clip(wide - letters, 0.0, 1.0)
