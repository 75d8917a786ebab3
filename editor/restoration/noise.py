"""Noise: how much a photo has, measured on its flattest places."""

from dataclasses import dataclass

import cv2
import numpy as np

from editor.imaging.image import Image, Pixels
from editor.restoration.sample import crops

BLOCK = 16
FLATTEST = 0.15  # share of the blocks that the level is read from
# Second difference in both directions (Immerkær 1996): blind to slopes, and white noise keeps its deviation.
HIGH_PASS = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32) / 6


@dataclass(frozen=True)
class Noise:
    """Standard deviations on the 0–255 scale. channels: of red, green and blue (or of grey alone);
    luma and colour: of lightness and of Cb/Cr; sigma: the mean over the channels, what a denoiser is told;
    coarse: sigma measured at half size, where white noise halves; so 2 × coarse / sigma > 1 means blotches."""

    sigma: float
    channels: tuple[float, ...]
    luma: float
    colour: float
    coarse: float


def measure(image: Image) -> Noise:
    """The noise of a photo at its own resolution, from crops of it (< 0.1 s for 12 MP)."""
    parts = crops(image)
    channels = tuple(level([part[:, :, each] for part in parts]) for each in range(parts[0].shape[2]))
    sigma = float(np.mean(channels))
    halves = [cv2.resize(part, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA) for part in parts]
    if image.grey:
        return Noise(sigma, channels, sigma, 0.0, level(halves))
    coarse = float(np.mean([level([half[:, :, each] for half in halves]) for each in range(3)]))
    split = [cv2.cvtColor(part, cv2.COLOR_RGB2YCrCb) for part in parts]
    luma, red, blue = (level([part[:, :, each] for part in split]) for each in range(3))
    return Noise(sigma, channels, luma, (red + blue) / 2, coarse)


def level(planes: list[Pixels]) -> float:
    """Standard deviation of the noise in some planes (H×W float32, 0–255) of one picture."""
    found = [_blocks(plane) for plane in planes]
    residual, structure, mean = (np.concatenate([each[n] for each in found]) for n in range(3))
    open_to_noise = (mean > 8) & (mean < 247)  # clipped pixels show no noise
    if open_to_noise.sum() < 8:
        open_to_noise = np.ones_like(open_to_noise)
    residual, structure = residual[open_to_noise], structure[open_to_noise]
    count = max(1, round(FLATTEST * residual.size))
    flattest = np.argpartition(structure, count - 1)[:count]
    return float(np.sqrt(np.median(residual[flattest])))


def _blocks(plane: Pixels) -> tuple[Pixels, Pixels, Pixels]:
    """For each block: mean square of the high-pass, variance of the smoothed plane, mean."""
    height, width = plane.shape
    plane = np.ascontiguousarray(plane[: max(1, height), : max(1, width)], np.float32)
    high = cv2.filter2D(plane, -1, HIGH_PASS, borderType=cv2.BORDER_REFLECT_101)
    smooth = cv2.GaussianBlur(plane, (0, 0), 1.5)
    size = (max(1, width // BLOCK), max(1, height // BLOCK))
    mean = cv2.resize(smooth, size, interpolation=cv2.INTER_AREA)
    square = cv2.resize(smooth * smooth, size, interpolation=cv2.INTER_AREA)
    residual = cv2.resize(high * high, size, interpolation=cv2.INTER_AREA)
    return residual.ravel(), np.maximum(square - mean * mean, 0).ravel(), mean.ravel()
