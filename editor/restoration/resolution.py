"""Resolution: how much of a photo's pixel count holds detail: a 3-megapixel picture that was enlarged has 12 million
pixels but no finer detail than before.

Enlarging leaves a gap in the spectrum of rows and columns that depends on the factor more than on the subject. A linear
fit of log2(factor) on how the spectrum falls from band to band; fitted on the training crops reduced and enlarged again
by 1–4 with linear, cubic and Lanczos kernels, some with noise and JPEG 80–97. On the validation crops (median, 80 %
between): untouched 1.2 (1–1.5), ×1.2: 1.4 (1–1.9), ×1.7: 1.6 (1.3–2.1), ×2.4: 2.2 (1.6–2.8), ×3.3: 2.7 (2–3.9). So
below a factor of 1.6 a photo is taken for sharp. Blur counts as missing resolution too.
"""

from dataclasses import dataclass

import numpy as np

from editor.imaging.image import Image, Pixels
from editor.restoration.sample import crops

EDGE = 256
BANDS = 16
FIT = (-0.49, -0.19, 0.20, -0.80, -1.09, -0.81, -0.46, -0.39, -0.43, -0.08, -0.02, 0.12, 0.08, 0.44, 0.45, -0.02)
FULL = 0.68  # log2 of the factor 1.6, below which nothing is claimed
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
    parts = [part[:, :, part.shape[2] // 2] for part in crops(image, EDGE)]  # green, or grey
    pieces = [part[y : y + EDGE, x : x + EDGE] for part in parts for y, x in _places(part)]
    detailed = sorted(pieces, key=lambda piece: -float(piece.std()))[: max(1, len(pieces) // 2)]
    factor = _factor(np.median([_profile(piece) for piece in detailed], 0))
    fraction = 1.0 if factor < FULL else float(2 ** -min(factor, MOST))
    return Resolution(fraction, whole * fraction**2)


def _factor(profile: Pixels) -> float:
    """Expected log2 of the factor by which the picture was enlarged."""
    return FIT[0] + float(np.dot(FIT[1:], np.diff(profile)))


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
