"""Smoothing: noise taken out by averaging within edges, fast enough for a slider. Source: He, Sun, Tang, Guided Image
Filtering, 2010; colour is guided by lightness, as in most cameras."""

from dataclasses import replace

import cv2
import numpy as np

from editor.imaging.fused import Floats
from editor.imaging.image import Image, Pixels
from editor.imaging.local import guided, self_guided
from editor.progress import SILENT, Progress

ROWS = 256
LUMA_RADIUS, COLOUR_RADIUS = 3.0, 9.0  # full-size pixels
LUMA_NOISE, COLOUR_NOISE = 0.06, 0.10  # what counts as noise at full strength, as a part of white


def smooth(image: Image, luminance: float, colour: float, scale: float = 1.0, progress: Progress = SILENT) -> Image:
    """The image with fine noise (luminance 0–1) and coloured speckle (colour 0–1) averaged away. scale: pixels of this
    image per full-size pixel; a small preview has less noise to lose."""
    out = np.empty_like(image.pixels)
    margin = int(np.ceil(3 * COLOUR_RADIUS * scale)) + 2
    for top in range(0, image.height, ROWS):
        first, last = max(0, top - margin), min(image.height, top + ROWS + margin)
        done = _smoothed(image.pixels[first:last], image.peak, (luminance, colour), scale)
        out[top : top + ROWS] = done[top - first : top - first + min(ROWS, image.height - top)]
        progress.at(min(1.0, (top + ROWS) / image.height))
    return replace(image, pixels=out)


def _smoothed(rows: Pixels, peak: float, amounts: tuple[float, float], scale: float) -> Pixels:
    numbers = np.asarray(np.nan_to_num(rows.astype(np.float32)) / np.float32(peak), np.float32)
    if rows.shape[2] == 1:
        made = np.asarray(_plain(numbers[..., 0], amounts[0], scale)[..., None], np.float32)
    else:
        split = np.asarray(cv2.cvtColor(numbers, cv2.COLOR_RGB2YCrCb), np.float32)
        light = np.ascontiguousarray(split[..., 0])
        split[..., 0] = _plain(light, amounts[0], scale)
        if amounts[1]:
            radius = max(1, round(COLOUR_RADIUS * scale))
            noise = COLOUR_NOISE * amounts[1] * scale
            for channel in (1, 2):
                speckled = np.ascontiguousarray(split[..., channel])
                calm = guided(light, speckled, radius, 0.03 + 0.2 * noise)
                split[..., channel] = speckled + (calm - speckled) * min(1.0, 1.5 * amounts[1])
        made = np.asarray(cv2.cvtColor(split, cv2.COLOR_YCrCb2RGB), np.float32)
    made *= np.float32(peak)
    if np.issubdtype(rows.dtype, np.integer):
        return np.clip(np.rint(made), 0, peak).astype(rows.dtype)
    return made.astype(rows.dtype)


def _plain(light: Floats, amount: float, scale: float) -> Floats:
    if not amount:
        return light
    a, b = self_guided(light, max(1, round(LUMA_RADIUS * scale)), LUMA_NOISE * amount * scale)
    return np.asarray(a * light + b, np.float32)
