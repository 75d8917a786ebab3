"""Sample: parts of a photo, at its own resolution, that stand for the whole when it is measured."""

import numpy as np

from editor.imaging.image import Image, Pixels

EDGE, MOST = 256, 12


def crops(image: Image, edge: int = EDGE, most: int = MOST) -> list[Pixels]:
    """Up to `most` crops (edge×edge×C float32, 0–255) spread evenly over the photo; the whole of a small photo.

    Crops begin at multiples of 8 px, so that the 8×8 grid of JPEG stays where it is.
    """
    if image.width * image.height <= edge * edge * most:
        return [as_bytes(image.pixels, image.peak)]
    columns = max(1, min(most, round((most * image.width / image.height) ** 0.5), image.width // edge or 1))
    rows = max(1, min(most // columns, image.height // edge or 1))
    return [
        as_bytes(image.pixels[y : y + edge, x : x + edge], image.peak)
        for y in _places(image.height, edge, rows)
        for x in _places(image.width, edge, columns)
    ]


def as_bytes(pixels: Pixels, peak: float) -> Pixels:
    """Pixels as float32 on the 0–255 scale."""
    if peak == 255:
        return pixels.astype(np.float32)
    return np.multiply(np.nan_to_num(pixels.astype(np.float32)), np.float32(255 / peak))


def _places(size: int, edge: int, count: int) -> list[int]:
    room = max(0, size - edge)
    return [int(room * (n + 0.5) / count) // 8 * 8 for n in range(count)]
