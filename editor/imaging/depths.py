"""Depths: pixels of any depth as floats, and back."""

import numpy as np

from editor.imaging.image import Pixels


def as_floats(pixels: Pixels) -> Pixels:
    """Pixels of any depth as float32, white at 1."""
    if np.issubdtype(pixels.dtype, np.integer):
        return np.multiply(pixels, np.float32(1 / np.iinfo(pixels.dtype).max), dtype=np.float32)
    return pixels.astype(np.float32)


def as_stored(values: Pixels, dtype: np.dtype) -> Pixels:
    """0–1 at a depth, rounded; floats as they are."""
    if not np.issubdtype(dtype, np.integer):
        return values.astype(dtype)
    peak = np.iinfo(dtype).max
    scaled = values * np.float32(peak)
    scaled += np.float32(0.5)
    return np.clip(scaled, 0, peak, out=scaled).astype(dtype)
