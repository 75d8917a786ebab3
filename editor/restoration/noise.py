"""Noise: how much a photo has, and of which kind, measured on its flattest places.

What is left of a 16×16 block after a curved surface is taken away holds noise of every grain size (a plain high-pass
misses most of a camera's noise, which the colour mosaic smooths: it reads 2.8 times too little). Structure that is not
noise moves red, green and blue alike, so what remains in the colour differences, and how it divides between fine and
coarse, tells texture from noise. A linear fit in logarithms puts the six measures together.

Fitted on every second crop of the training set, clean and spoiled with white noise and with camera noise made in the
raw picture; measured on the 40 validation crops (tests/restoration/fitting.py repeats both; 0–255 scale): clean photos
0.2 (most: 0.8), JPEG without noise 0.0 (most: 0.9); white noise of 1.5–10: ×1.06 (90 % in ×0.95–1.14), of 10–60: ×0.92
(×0.79–1.02); camera noise of 4–10: ×0.93 (×0.72–1.21), of 10–60: ×0.96 (×0.78–1.15). A single grey channel lacks the
colour differences: clean 0.3 (most: 4.4), white ×1.05 (×0.92–1.25), camera ×0.7 (×0.4–1.2).

JPEG wipes the finest noise out and leaves the rest, so compressed photos have a fit of their own, with the quality
as a seventh measure, to the σ with which our denoiser restores them best (quality 70–97, five-fold on the validation
crops): noisy ones ×0.9 of that (half in ×0.7–1.15), noise-free ones 3.2 (90 % under 5.5). Told so, the denoiser gains
3.4 dB on camera noise after JPEG, with the other fit 2.4 dB.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from editor.imaging.image import Image, Pixels
from editor.restoration.sample import crops

BLOCK = 16
FLATTEST = 0.03  # share of the blocks that are read
FEWEST = 4
FLOOR, SHIFT = 0.25, 0.7  # keep logarithms of nothing finite
HIGH_PASS = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32) / 6  # Immerkær 1996: white noise keeps its σ
# The constant; then for red, green and blue: all, fine, coarse; for the colour differences: all, fine, coarse.
COLOUR_FIT: tuple[float, ...] = (0.421, 0.046, -0.296, 0.042, -0.751, 0.431, 1.432)
LIGHTNESS_ALONE, TELLING = 4.5, 1.8  # σ from which lightness alone is believed, and how far it must exceed the colours
JPEG_FIT: tuple[float, ...] = (1.111, -0.363, 0.295, 0.525, 0.275, -0.284, 0.093)  # the same for a compressed photo
JPEG_QUALITY, JPEG_SHIFT = 1.94 / 30, 1.0  # for each step of quality under 100
JPEG_FROM, JPEG_TO = 65, 97  # qualities that the fit is for
JPEG_MOST = 8.0  # σ; more is believed only where the colours show it too, for texture everywhere looks the same
GREY_FIT: tuple[float, ...] = (0.146, -0.628, 0.647, 1.021)


@dataclass(frozen=True)
class Noise:
    """Standard deviations on the 0–255 scale.

    sigma: root mean square over the channels, what a denoiser is told. channels: of red, green and blue (or of grey
    alone). luma, colour: of lightness, and of what red and blue differ from it. grain: 1 for noise that differs from
    pixel to pixel, more for coarser noise.
    """

    sigma: float
    channels: tuple[float, ...]
    luma: float
    colour: float
    grain: float


def measure(image: Image, quality: int | None = None) -> Noise:
    """The noise of a photo at its own resolution, from crops of it (about 0.2 s of one core for 12 MP).

    quality: 1–100 of its JPEG compression (see jpeg_damage), None if that is not known. Where lightness tells of
    (much) more than the colours do, it is believed: JPEG with halved colour takes the noise out of the colour
    differences and leaves it in the lightness, as does a grey picture stored as RGB. On the 40 validation crops, saved
    at quality 70–95 in 4:2:0, that is within ×0.7–1.2 of the true error from σ 7 upwards, and under LIGHTNESS_ALONE on
    39 of the 40 that are clean.
    """
    parts = [_split(crop) for crop in crops(image)]
    found = _measured(_Planes.of(parts), quality)
    if image.grey:
        return found
    alone = _measured(_Planes.of([[part[3]] for part in parts])).sigma
    if alone < LIGHTNESS_ALONE or alone < (1 if _compressed(quality) else TELLING) * found.sigma:
        return found
    return Noise(alone, (alone,) * 3, alone, found.colour, found.grain)


def _measured(planes: "_Planes", quality: int | None = None) -> Noise:
    seen, grey = planes.features(), len(planes.whole) == 1
    sigma = _sigma(seen, quality)
    levels = planes.levels()
    rgb = levels[: 1 if grey else 3]
    share = sigma / max(float(np.sqrt(np.mean(np.square(rgb)))), 0.05)
    channels = tuple(float(level * share) for level in rgb)
    grain = float(max(1.0, 2 ** (seen[0] - seen[1])))
    if grey:
        return Noise(sigma, channels, sigma, 0.0, grain)
    colour = float(np.sqrt(np.mean(np.square(levels[4:])))) * share
    return Noise(sigma, channels, float(levels[3]) * share, colour, grain)


def _compressed(quality: int | None) -> bool:
    return quality is not None and quality <= JPEG_TO


def _sigma(seen: Pixels, quality: int | None) -> float:
    if len(seen) == len(GREY_FIT) - 1:
        return _read(seen, GREY_FIT, SHIFT)
    plain = _read(seen, COLOUR_FIT, SHIFT)
    if quality is None or not _compressed(quality):
        return plain
    extra = JPEG_QUALITY * (100 - max(quality, JPEG_FROM))
    return min(_read(seen, JPEG_FIT, JPEG_SHIFT, extra), JPEG_MOST + 3 * plain)


def _read(seen: Pixels, fit: tuple[float, ...], shift: float, extra: float = 0.0) -> float:
    return float(max(0.0, 2 ** (fit[0] + extra + float(np.dot(fit[1:], seen))) - shift))


@dataclass(frozen=True)
class _Planes:
    """Statistics of the flattest blocks. whole, fine, coarse: planes × blocks, standard deviations; planes are red,
    green, blue, lightness, red − lightness, blue − lightness, or grey alone."""

    whole: Pixels
    fine: Pixels
    coarse: Pixels

    @classmethod
    def of(cls, parts: list[list[Pixels]]) -> "_Planes":
        found = [np.stack([_statistics(plane) for plane in part], 1) for part in parts]
        mean, whole, fine, coarse = np.concatenate(found, 2)
        own = slice(0, 1 if len(parts[0]) == 1 else 3)
        typical = np.sqrt(np.mean(np.square(whole[own]), 0))
        usable = np.flatnonzero(_open_to_noise(mean[own], float(np.quantile(typical, 0.05))))
        count = min(usable.size, max(FEWEST, int(FLATTEST * usable.size)))
        chosen = usable[np.argpartition(typical[usable], count - 1)[:count]]
        return cls(whole[:, chosen], fine[:, chosen], coarse[:, chosen])

    def features(self) -> Pixels:
        """Logarithms of what remains in the channels (all, fine, coarse), then in the colour differences."""
        groups = [slice(0, 1)] if len(self.whole) == 1 else [slice(0, 3), slice(4, 6)]
        seen = [
            np.median(np.sqrt(np.mean(np.square(measure[group]), 0)))
            for group in groups
            for measure in (self.whole, self.fine, self.coarse)
        ]
        return np.asarray(np.log2(np.array(seen) + FLOOR))

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
