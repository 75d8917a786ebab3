"""Pyramid: a picture as the screen wants it, at full size and halved again and again."""

from collections.abc import Callable
from dataclasses import dataclass
from math import floor, log2

import cv2
import numpy as np
from PySide6.QtGui import QImage

from editor.imaging.image import Image, Pixels
from editor.progress import Cancelled

SMALLEST = 1024  # no level is made below this long edge; Qt scales the rest well
CHECKER = (104, 88)  # greys of the board behind transparent parts
CHECKER_SIZE = 16


def screen_pixels(image: Image) -> Pixels:
    """H×W×4 uint8 in the order B, G, R, 255: what QImage.Format_RGB32 holds. Other colour spaces are converted to
    sRGB; transparent parts lie on a grey board. Values that are not finite become black."""
    if image.space.icc is not None:
        from editor.imaging.colour import convert  # noqa: PLC0415  (LittleCMS is only loaded where it is needed)
        from editor.imaging.image import SRGB  # noqa: PLC0415

        image = convert(image, SRGB)
    pixels = eight_bit(image.pixels)
    shown = cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGRA if image.grey else cv2.COLOR_RGB2BGRA)
    return shown if image.alpha is None else _on_board(shown, eight_bit(image.alpha[..., None])[..., 0])


def eight_bit(pixels: Pixels) -> Pixels:
    """The same pixels as uint8, whatever depth they came in (floats: 0–1)."""
    if pixels.dtype == np.uint8:
        return pixels
    if pixels.dtype == np.uint16:
        shown = cv2.convertScaleAbs(pixels, alpha=1 / 257)
    else:
        finite = np.nan_to_num(pixels.astype(np.float32), nan=0.0, posinf=1.0, neginf=0.0)
        shown = cv2.convertScaleAbs(np.clip(finite, 0.0, 1.0), alpha=255.0)
    return shown.reshape(pixels.shape)


def _on_board(shown: Pixels, alpha: Pixels) -> Pixels:
    height, width = alpha.shape
    rows, columns = np.ogrid[:height, :width]
    odd = ((rows // CHECKER_SIZE + columns // CHECKER_SIZE) & 1).astype(bool)
    board = np.where(odd, *(np.uint8(grey) for grey in CHECKER))
    share = cv2.merge([alpha] * 4).astype(np.float32) / 255
    mixed = cv2.convertScaleAbs(shown * share + board[..., None] * (1 - share))
    mixed[..., 3] = 255
    return mixed


def as_image(pixels: Pixels) -> Image:
    """An Image of a plain array: H×W or H×W×1 grey, H×W×3 RGB, H×W×4 RGB and alpha."""
    if pixels.ndim == 2:
        return Image(np.ascontiguousarray(pixels)[..., None])
    if pixels.shape[2] == 4:
        return Image(np.ascontiguousarray(pixels[..., :3]), alpha=np.ascontiguousarray(pixels[..., 3]))
    return Image(np.ascontiguousarray(pixels))


@dataclass(frozen=True, eq=False)
class Level:
    """One size of the picture: the pixels (B, G, R, 255) and the QImage that looks at them without a copy."""

    pixels: Pixels
    image: QImage

    @classmethod
    def of(cls, pixels: Pixels) -> "Level":
        height, width = pixels.shape[:2]
        return cls(pixels, QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB32))


@dataclass(frozen=True, eq=False)
class Pyramid:
    """Levels from full size down; the screen is given the smallest that is still at least as fine. coarser: how many
    times fewer rows and columns it has than the picture that it stands in for."""

    levels: tuple[Level, ...]
    coarser: int = 1

    @classmethod
    def of(cls, picture: "Image | Pixels", stale: Callable[[], bool] = lambda: False) -> "Pyramid":
        """Costs about 12 ms for each megapixel; meant for a worker thread. Raises Cancelled once stale() says so."""
        image = picture if isinstance(picture, Image) else as_image(picture)
        pixels = screen_pixels(image)
        levels = [pixels]
        while max(levels[-1].shape[:2]) > SMALLEST:
            if stale():
                raise Cancelled
            height, width = levels[-1].shape[:2]
            half = (max(1, width // 2), max(1, height // 2))
            levels.append(cv2.resize(levels[-1], half, interpolation=cv2.INTER_AREA))
        return cls(tuple(Level.of(each) for each in levels))

    @property
    def width(self) -> int:
        return int(self.levels[0].pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.levels[0].pixels.shape[0])

    def level_for(self, scale: float) -> Level:
        """The level for `scale` screen pixels per pixel of the full-size level."""
        deep = floor(-log2(scale) + 1e-3) if 0 < scale < 1 else 0
        return self.levels[min(deep, len(self.levels) - 1)]

    def colour_at(self, x: float, y: float) -> tuple[int, int, int] | None:
        """R, G, B (0–255) at a place given as fractions of the frame; None outside of it."""
        if not (0 <= x < 1 and 0 <= y < 1):
            return None
        blue, green, red = self.levels[0].pixels[int(y * self.height), int(x * self.width), :3]
        return int(red), int(green), int(blue)
