"""Blend: how much of a change to keep: an amount, a mask, and lightness and colour apart.

Works on the depth the pixels came in, some rows at a time, so that a large photo never becomes a float copy.
"""

from dataclasses import replace
from functools import lru_cache

import cv2
import numpy as np

from editor.imaging.image import Image, Pixels
from editor.imaging.kernels import blended, in_threads

LUMA = np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R BT.601, on encoded values as in JPEG's YCbCr
CHUNK = 1 << 17  # numbers worked on at a time: their float copies stay in the processor's cache


def blend(original: Image, changed: Image, amount: float, mask: Pixels | None = None) -> Image:
    """The original with `amount` (0–1) of the change, times the mask (H×W; float 0–1 or uint8 0–255).

    Exactly the original at amount 0 and where the mask is 0; exactly the change at amount 1 where the mask is full.
    Raises ValueError where sizes or depths differ.
    """
    return blend_apart(original, changed, amount, amount, mask)


def blend_apart(original: Image, changed: Image, luma: float, colour: float, mask: Pixels | None = None) -> Image:
    """Like blend(), with one amount for lightness and one for colour (the Cb and Cr of YCbCr)."""
    _check(original, changed, mask)
    luma, colour = _clamped(luma), _clamped(colour)
    if original.grey:
        colour = luma
    if luma == colour == 0:
        return original
    if luma == colour == 1 and mask is None:
        return changed
    out = np.empty_like(original.pixels)
    step = max(1, CHUNK // original.pixels[0].size)

    def fill(top: int) -> None:
        rows = slice(top, top + step)
        weight = None if mask is None else _weights(mask[rows])
        _rows(original.pixels[rows], changed.pixels[rows], (luma, colour), weight, out[rows])

    in_threads(fill, range(0, original.height, step))
    return replace(original, pixels=out)


def _rows(original: Pixels, changed: Pixels, amounts: tuple[float, float], weight: Pixels | None, out: Pixels) -> None:
    luma, colour = amounts
    if weight is None and original.dtype == np.uint8 and original.shape[2] == 3:
        blended(original, changed, colour, luma - colour, out)
        return
    if weight is None and luma == colour and original.dtype != np.float16:
        out[:] = cv2.addWeighted(original, 1 - luma, changed, luma, 0).reshape(original.shape)
        return
    base: Pixels = original.astype(np.float32)
    change: Pixels = changed.astype(np.float32)
    change -= base
    if luma == colour:
        change *= luma
    else:
        change = cv2.transform(change, _mix(luma, colour))
    if weight is not None:
        change *= weight[:, :, None]
    base += change
    out[:] = _stored(base, original.dtype)


@lru_cache(maxsize=4)
def _mix(luma: float, colour: float) -> Pixels:
    """3×3: so much of a change's lightness, and so much of its colour."""
    return np.eye(3, dtype=np.float32) * np.float32(colour) + np.float32(luma - colour) * LUMA


def _stored(values: Pixels, dtype: np.dtype) -> Pixels:
    """Float numbers at a depth, rounded and clipped where it holds whole numbers."""
    if np.issubdtype(dtype, np.integer):
        values += 0.5
        np.clip(values, 0, np.iinfo(dtype).max, out=values)
    return values.astype(dtype)


def _weights(mask: Pixels) -> Pixels:
    if mask.dtype == np.uint8:
        return mask.astype(np.float32) / np.float32(255)
    return np.clip(mask, 0, 1).astype(np.float32, copy=False)


def _clamped(amount: float) -> float:
    return float(min(1.0, max(0.0, amount)))


def _check(original: Image, changed: Image, mask: Pixels | None) -> None:
    if original.pixels.shape != changed.pixels.shape or original.pixels.dtype != changed.pixels.dtype:
        raise ValueError("a change can only be blended with an original of its own size and depth")
    if mask is not None and mask.shape != original.pixels.shape[:2]:
        raise ValueError(f"the mask is {mask.shape}, the picture {original.pixels.shape[:2]}")
