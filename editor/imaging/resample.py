"""Resample: the same picture with more or fewer pixels."""

from dataclasses import replace

import numpy as np

from editor.imaging.image import Image, Pixels

try:
    from editor.imaging import _area as compiled  # type: ignore[attr-defined]
except ImportError:  # no compiler was there: OpenCV does the same, in four times the time
    compiled = None

NEARLY = 1.1  # what is shrunk by no more than this looks the same (46 dB) made of the four nearest pixels


def fit(width: int, height: int, long_edge: int) -> tuple[int, int]:
    """The size with this long edge and the same shape, at least one pixel; never larger than it is."""
    factor = min(1.0, long_edge / max(width, height))
    return max(1, round(width * factor)), max(1, round(height * factor))


def shrink(image: Image, long_edge: int) -> Image:
    """The image with a long edge of at most this many pixels, each the mean of the area it covers."""
    width, height = fit(image.width, image.height, long_edge)
    return resize(image, width, height)


def resize(image: Image, width: int, height: int) -> Image:
    """The image with exactly this many pixels, at the same depth: mean of areas where it gets smaller (mixed from the
    nearest pixels where it hardly does), Lanczos where it gets larger. Colour that is fully transparent does not bleed
    into what is visible.

    Raises ValueError for a size below one pixel.
    """
    if width < 1 or height < 1:
        raise ValueError(f"an image cannot be {width}×{height}")
    if (width, height) == (image.width, image.height):
        return image
    if image.alpha is None:
        return image.with_pixels(_resized(image.pixels, width, height))
    return _resized_with_alpha(image, width, height)


def _resized_with_alpha(image: Image, width: int, height: int) -> Image:
    assert image.alpha is not None
    weight = image.alpha.astype(np.float32) / image.peak
    premultiplied = _resized(image.pixels.astype(np.float32) * weight[..., None], width, height)
    alpha = np.clip(_resized(weight[..., None], width, height)[..., 0], 0, 1)
    # Where nothing is visible there is no colour to recover; the plain resampling stands in.
    plain = _resized(image.pixels, width, height).astype(np.float32)
    pixels = np.where(alpha[..., None] > 1e-4, premultiplied / np.maximum(alpha, 1e-4)[..., None], plain)
    return replace(
        image, pixels=_in_depth(pixels, image.pixels.dtype), alpha=_in_depth(alpha * image.peak, image.pixels.dtype)
    )


def _resized(pixels: Pixels, width: int, height: int) -> Pixels:
    work = pixels.astype(np.float32) if pixels.dtype == np.float16 else pixels
    shape = pixels.shape
    less = width <= shape[1] and height <= shape[0]
    near = less and shape[1] <= NEARLY * width and shape[0] <= NEARLY * height
    plain = pixels.dtype in (np.uint8, np.uint16) and shape[2] in (1, 3, 4)
    if less and not near and plain and compiled is not None:
        return _averaged(pixels, width, height)
    import cv2  # noqa: PLC0415 (a process that only decodes and shrinks is there sooner without it)

    if less:
        made = cv2.resize(work, (width, height), interpolation=cv2.INTER_LINEAR_EXACT if near else cv2.INTER_AREA)
    else:
        # Sides that shrink are averaged first: Lanczos alone would skip pixels there.
        if width < shape[1] or height < shape[0]:
            smaller = (min(width, shape[1]), min(height, shape[0]))
            work = cv2.resize(work, smaller, interpolation=cv2.INTER_AREA).reshape(smaller[1], smaller[0], -1)
        made = cv2.resize(work, (width, height), interpolation=cv2.INTER_LANCZOS4)
    return np.asarray(made).reshape(height, width, shape[2]).astype(pixels.dtype, copy=False)


def _averaged(pixels: Pixels, width: int, height: int) -> Pixels:
    """Means of areas, compiled; no larger than before on either side."""
    made = np.empty((height, width, pixels.shape[2]), pixels.dtype)
    rows = np.ascontiguousarray(pixels)
    compiled.shrink(rows, pixels.dtype == np.uint16, rows.shape, made, (height, width))
    return made


def _in_depth(values: Pixels, dtype: np.dtype) -> Pixels:  # type: ignore[type-arg]
    if np.issubdtype(dtype, np.integer):
        return np.clip(np.rint(values), 0, np.iinfo(dtype).max).astype(dtype)
    return values.astype(dtype)
