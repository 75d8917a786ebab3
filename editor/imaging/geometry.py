"""Geometry that moves pixels without changing any: turning, mirroring, cutting."""

from dataclasses import replace

import numpy as np

from editor.imaging.image import Image, Pixels


def upright(pixels: Pixels, orientation: int) -> Pixels:
    """Pixels H×W(×C) turned as EXIF orientation 1–8 asks; any other number changes nothing. A contiguous copy,
    or the same array where nothing is to be done."""
    turned = pixels
    if orientation in (5, 6, 7, 8):
        turned = np.swapaxes(turned, 0, 1)
    if orientation in (3, 4, 7, 8):
        turned = turned[::-1]
    if orientation in (2, 3, 6, 7):
        turned = turned[:, ::-1]
    return turned if turned is pixels else np.ascontiguousarray(turned)


def turn(pixels: Pixels, quarters: int) -> Pixels:
    """Pixels turned clockwise by quarters of a circle (any whole number), contiguous."""
    return np.ascontiguousarray(np.rot90(pixels, -quarters % 4)) if quarters % 4 else pixels


def rotate90(image: Image, quarters: int) -> Image:
    """The image turned clockwise by quarters of a circle."""
    alpha = None if image.alpha is None else turn(image.alpha, quarters)
    return replace(image, pixels=turn(image.pixels, quarters), alpha=alpha)


def flip(image: Image, *, horizontal: bool = False, vertical: bool = False) -> Image:
    """The image mirrored left to right and/or top to bottom."""
    rows = slice(None, None, -1) if vertical else slice(None)
    columns = slice(None, None, -1) if horizontal else slice(None)
    alpha = None if image.alpha is None else np.ascontiguousarray(image.alpha[rows, columns])
    return replace(image, pixels=np.ascontiguousarray(image.pixels[rows, columns]), alpha=alpha)


def crop(image: Image, left: int, top: int, width: int, height: int) -> Image:
    """A part of the image, in pixels, held inside the frame; at least one pixel large."""
    x = min(max(left, 0), image.width - 1)
    y = min(max(top, 0), image.height - 1)
    right, bottom = min(x + max(width, 1), image.width), min(y + max(height, 1), image.height)
    alpha = None if image.alpha is None else np.ascontiguousarray(image.alpha[y:bottom, x:right])
    return replace(image, pixels=np.ascontiguousarray(image.pixels[y:bottom, x:right]), alpha=alpha)
