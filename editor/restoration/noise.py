"""Noise: how much a photo has, and of which kind, measured on its flattest places.

What is left of a 16×16 block after a curved surface is taken away holds noise of every grain size (a plain high-pass
misses most of a camera's noise, which the colour mosaic, the camera's own noise reduction and resizing smooth).
Structure that is not noise moves red, green and blue alike, so what remains in the colour differences, and how it
divides between fine and coarse, tells texture from noise. A polynomial in the logarithms of these measures and in the
JPEG quality puts them together; it is fitted (training.fits) to the σ with which our denoiser restores spoiled photos
best, and models/DIAGNOSIS.md tells its errors.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from editor.imaging.image import Image, Pixels
from editor.restoration import fitted
from editor.restoration.quadratic import Quadratic
from editor.restoration.sample import crops

BLOCK = 16
FLATTEST = 0.03  # share of the blocks that are read
RISING = (0.2, 0.5)
FEWEST = 4
FLOOR, SHIFT = 0.25, 0.7  # keep logarithms of nothing finite
MOST = 90.0
NEARLY = 0.7
LEAST_IN_JPEG = (0.2, 7.0)  # σ for each step of quality under 105, and the most
BELIEF = (1.0, 2.0)  # σ from which, and over how many, noise is believed
HIGH_PASS = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32) / 6  # Immerkær 1996: white noise keeps its σ
QUALITIES = (50, 98)  # of JPEG, between which it makes a difference
COLOURLESS = 0.05  # what remains in the colour differences of a grey picture stored as colour
MOST_TOLD = 75.0  # σ; the range of the slider ends there too


@dataclass(frozen=True)
class Noise:
    """Standard deviations on the 0–255 scale.

    sigma: root mean square over the channels, what a denoiser is told. channels: of red, green and blue (or of grey
    alone). luma, colour: of lightness, and of what red and blue differ from it. grain: 1 for noise that differs from
    pixel to pixel, more for coarser noise. certain: what of sigma can be nothing else; texture and compression look
    like noise too, and photos without any read less than diagnose's thresholds here.
    """

    sigma: float
    channels: tuple[float, ...]
    luma: float
    colour: float
    grain: float
    certain: float = 0.0


def measure(image: Image, quality: int | None = None) -> Noise:
    """The noise of a photo at its own resolution, from crops of it (about 0.2 s of one core for 12 MP).

    quality: 1–100 of its JPEG compression (see jpeg_damage), None if there is no trace of any.
    """
    planes = _seen(image)
    grey = len(planes.whole) == 1
    seen = planes.features(quality)
    fits, fine = (fitted.NOISE_GREY, fitted.FINE_GREY) if grey else (fitted.NOISE, fitted.FINE)
    sigma, certain = told(fits, fine, seen)
    levels = planes.levels()
    rgb = levels[: 1 if grey else 3]
    share = sigma / max(float(np.sqrt(np.mean(np.square(rgb)))), 0.05)
    channels = tuple(float(level * share) for level in rgb)
    grain = float(max(1.0, 2 ** (seen[0] - seen[1])))
    if grey:
        return Noise(sigma, channels * (1 if image.grey else 3), sigma, 0.0, grain, certain)
    colour = float(np.sqrt(np.mean(np.square(levels[4:])))) * share
    return Noise(sigma, channels, float(levels[3]) * share, colour, grain, certain)


def to_tell(sigma: float, quality: int | None) -> float:
    """The σ that a denoiser should be told who is asked to work on a photo of that noise and JPEG quality.

    Compression hides coarse noise, and a denoiser mends some of what it breaks: on the validation photos at quality 75
    a told σ of 6 brings noise-free ones 0.6 dB nearer to the truth (none farther) and slightly noisy ones 1.1; at 90
    it is 3 that does, 0.3 and 0.9 dB. Never above 75, which is more than denoisers have seen.
    """
    sigma = min(sigma, MOST_TOLD)
    if quality is None or quality >= QUALITIES[1]:
        return sigma
    return max(sigma, min(LEAST_IN_JPEG[1], LEAST_IN_JPEG[0] * (105 - quality)))


def features(image: Image, quality: int | None = None) -> Pixels:
    """What the σ is told from: logarithms of what remains in the channels (all, fine, coarse) and, of a colour picture,
    in the colour differences; then how it rises towards livelier places, and how strong the compression is (0–1)."""
    return _seen(image).features(quality)


def told(fits: tuple[Quadratic, Quadratic], fine: Sequence[float], seen: Pixels) -> tuple[float, float]:
    """The σ (0–255 scale) of features(), and how much of it is certain.

    The first fit is careful: it serves photos without noise as much as noisy ones, and reads too little where it cannot
    tell; the second serves the noisy ones, and is believed as the first becomes sure (from 1 to 3). fine: a straight
    line fitted to noise that nothing has made coarse, which it tells best, and takes for texture where something has.
    """
    careful, whole = (sigma_of(fit, seen) for fit in fits)
    sigma = careful + max(0.0, whole - careful) * min(1.0, max(0.0, (careful - BELIEF[0]) / BELIEF[1]))
    plain = float(max(0.0, 2 ** (fine[0] + np.dot(fine[1:], seen[: len(fine) - 1])) - SHIFT))
    return plain if plain >= NEARLY * sigma else sigma, max(careful, plain)


def sigma_of(fit: Quadratic, seen: Pixels) -> float:
    """What one fit reads, σ on the 0–255 scale."""
    return min(MOST, max(0.0, 2 ** fit.read(seen) - SHIFT))


def _seen(image: Image) -> "_Planes":
    parts = [_split(crop) for crop in crops(image)]
    planes = _Planes.of(parts)
    if not image.grey and float(planes.levels()[4:].max()) < COLOURLESS:
        return _Planes.of([[part[3]] for part in parts])
    return planes


@dataclass(frozen=True)
class _Planes:
    """Statistics of the flattest blocks. whole, fine, coarse: planes × blocks, standard deviations; planes are red,
    green, blue, lightness, red − lightness, blue − lightness, or grey alone. rising: standard deviations of which
    20 % and 50 % of all blocks have less: noise is everywhere the same, texture is not."""

    whole: Pixels
    fine: Pixels
    coarse: Pixels
    rising: Pixels

    @classmethod
    def of(cls, parts: list[list[Pixels]]) -> "_Planes":
        found = [np.stack([_statistics(plane) for plane in part], 1) for part in parts]
        mean, whole, fine, coarse = np.concatenate(found, 2)
        own = slice(0, 1 if len(parts[0]) == 1 else 3)
        typical = np.sqrt(np.mean(np.square(whole[own]), 0))
        usable = np.flatnonzero(_open_to_noise(mean[own], float(np.quantile(typical, 0.05))))
        count = min(usable.size, max(FEWEST, int(FLATTEST * usable.size)))
        chosen = usable[np.argpartition(typical[usable], count - 1)[:count]]
        rising = np.quantile(typical[usable], RISING)
        return cls(whole[:, chosen], fine[:, chosen], coarse[:, chosen], rising)

    def features(self, quality: int | None) -> Pixels:
        """What the module function of the same name gives."""
        groups = [slice(0, 1)] if len(self.whole) == 1 else [slice(0, 3), slice(4, 6)]
        seen = [
            np.median(np.sqrt(np.mean(np.square(measure[group]), 0)))
            for group in groups
            for measure in (self.whole, self.fine, self.coarse)
        ]
        worst, best = QUALITIES
        compression = 0.0 if quality is None else (best - min(best, max(worst, quality))) / (best - worst)
        return np.append(np.log2(np.array([*seen, *self.rising]) + FLOOR), compression)

    def levels(self) -> Pixels:
        """What remains in each plane."""
        return np.asarray(np.median(self.whole, 1))


def _split(crop: Pixels) -> list[Pixels]:
    """The planes of a crop; a crop smaller than a block is mirrored to the size of one."""
    height, width = (max(BLOCK, side) for side in crop.shape[:2])
    crop = cv2.copyMakeBorder(
        crop, 0, height - crop.shape[0], 0, width - crop.shape[1], cv2.BORDER_REFLECT_101
    ).reshape(height, width, -1)
    channels = [np.ascontiguousarray(crop[:, :, each]) for each in range(crop.shape[2])]
    if len(channels) == 1:
        return channels
    luma = cv2.transform(crop, np.array([[0.299, 0.587, 0.114]], np.float32))
    return [*channels, luma, channels[0] - luma, channels[2] - luma]


def _statistics(plane: Pixels) -> Pixels:
    """4 × blocks: mean; deviation from a curved surface; of the high-pass; of the high-pass at half size."""
    height, width = (side - side % BLOCK for side in plane.shape)
    plane = plane[:height, :width]
    blocks = _blocks(plane)
    rest = blocks - (blocks @ SURFACE) @ SURFACE.T
    whole = np.einsum("ij,ij->i", rest, rest) / (BLOCK * BLOCK - SURFACE.shape[1])
    fine = _blocks(np.square(cv2.filter2D(plane, -1, HIGH_PASS))).mean(1)
    half = cv2.filter2D(cv2.resize(plane, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), -1, HIGH_PASS)
    coarse = cv2.resize(4 * half * half, (width // BLOCK, height // BLOCK), interpolation=cv2.INTER_AREA)
    return np.stack([blocks.mean(1), np.sqrt(whole), np.sqrt(fine), np.sqrt(coarse.ravel())])


def _blocks(plane: Pixels) -> Pixels:
    height, width = plane.shape
    cut = plane.reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK)
    return np.ascontiguousarray(cut.swapaxes(1, 2).reshape(-1, BLOCK * BLOCK))


def _open_to_noise(mean: Pixels, sigma: float) -> Pixels:
    """Which blocks are far enough from black and white for noise not to be clipped; all, if hardly any is."""
    for low, high in ((5 + 2 * sigma, 250 - 2 * sigma), (3.0, 252.0)):
        usable = ((mean > low) & (mean < high)).all(0)
        if usable.sum() >= 10 * FEWEST:
            return np.asarray(usable)
    return np.ones(mean.shape[1], bool)


def _surface() -> Pixels:
    """256×6: an orthonormal basis of the quadratic surfaces over a block."""
    y, x = (each.ravel() - (BLOCK - 1) / 2 for each in np.mgrid[:BLOCK, :BLOCK])
    basis, _ = np.linalg.qr(np.stack([np.ones_like(x), x, y, x * x, y * y, x * y], 1))
    return basis.astype(np.float32)


SURFACE = _surface()
