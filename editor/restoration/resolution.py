"""Resolution: how much of a photo's pixel count holds detail: a 3-megapixel picture that was enlarged has 12 million
pixels but no finer detail than before.

Enlarging leaves a gap in the spectrum of rows and columns that depends on the factor more than on the subject. A linear
fit of log2(factor) on how the spectrum falls from band to band (training.fits; models/DIAGNOSIS.md tells its errors).
Blur counts as missing resolution too.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from editor.imaging.image import Image, Pixels
from editor.restoration import fitted
from editor.restoration.sample import crops

EDGE = 256
BANDS = 16
MOST = 2.0


@dataclass(frozen=True)
class Resolution:
    """fraction: of the width and height that would hold the same detail, 0.25–1. megapixels: what that makes."""

    fraction: float
    megapixels: float


def measure(image: Image) -> Resolution:
    """The effective resolution of a photo; pictures under 256 px are taken for what they are."""
    whole = image.width * image.height / 1e6
    if min(image.width, image.height) < EDGE:
        return Resolution(1.0, whole)
    factor = factor_of(fitted.RESOLUTION, profile(image))
    fraction = 1.0 if factor < fitted.FULL else float(2 ** -min(factor, MOST))
    return Resolution(fraction, whole * fraction**2)


def profile(image: Image) -> Pixels:
    """Power (log10) in 16 bands from frequency 0 to Nyquist, of the more detailed half of a photo's parts."""
    parts = [part[:, :, part.shape[2] // 2] for part in crops(image, EDGE)]  # green, or grey
    pieces = [part[y : y + EDGE, x : x + EDGE] for part in parts for y, x in _places(part)]
    detailed = sorted(pieces, key=lambda piece: -float(piece.std()))[: max(1, len(pieces) // 2)]
    return np.asarray(np.median([_profile(piece) for piece in detailed], 0))


def factor_of(weights: Sequence[float], seen: Pixels) -> float:
    """Expected log2 of the factor by which the picture of that profile was enlarged."""
    return float(weights[0] + np.dot(weights[1:], np.diff(seen)))


def _places(part: Pixels) -> list[tuple[int, int]]:
    step = EDGE // 2
    return [(y, x) for y in range(0, part.shape[0] - EDGE + 1, step) for x in range(0, part.shape[1] - EDGE + 1, step)]


def _profile(piece: Pixels) -> Pixels:
    """Power (log10) in 16 bands from frequency 0 to Nyquist, mean of rows and columns."""
    power = np.abs(np.fft.rfft2((piece - piece.mean()) * WINDOW)) ** 2 / np.sum(WINDOW**2)
    half, rows = EDGE // 2, power.sum(1)
    along, down = power.sum(0)[:half], rows[:half] + rows[::-1][:half]
    bands = [each.reshape(BANDS, -1).mean(1) for each in (along, down)]
    return np.asarray(np.log10(np.array(bands) + 1e-2).mean(0))


WINDOW = np.outer(np.hanning(EDGE), np.hanning(EDGE))
