"""Pictures to write and read."""

import numpy as np
import pytest

from editor.imaging.image import Image


def gradient(height: int, width: int, dtype: type, channels: int) -> np.ndarray:
    peak = 1.0 if np.issubdtype(dtype, np.floating) else np.iinfo(dtype).max
    y, x = np.mgrid[0:height, 0:width]
    planes = [x / (width - 1), y / (height - 1), (x + y) / (width + height - 2)][:channels]
    return (np.dstack(planes) * peak).astype(dtype).reshape(height, width, channels)


@pytest.fixture(scope="session")
def make_image():
    def make(height=48, width=64, dtype=np.uint8, channels=3, alpha=False) -> Image:
        pixels = gradient(height, width, dtype, channels)
        return Image(pixels, alpha=gradient(height, width, dtype, 1)[..., 0].copy() if alpha else None)

    return make
