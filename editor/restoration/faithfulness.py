"""Faithfulness: whether a restored picture, spoiled again, is the picture it came from; where not, detail was invented.

An enlargement that is reduced again must give back the original; a sharpened photo that is blurred again must too. How
well it does is told in decibels (PSNR of the round trip), for the whole and on a map.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from editor.imaging.image import Image, Pixels
from editor.restoration.sample import as_bytes

DOUBTFUL = 32.0  # dB; a faithful ×4 network keeps 40 and more, interpolation about 35, invented texture falls below
CELL = 16  # px of the original that one cell of the map stands for
MOST = 60.0  # dB; beyond it nobody can see a difference
ROWS = 512  # rows of the original that are compared at a time


@dataclass(frozen=True, eq=False)
class Faithfulness:
    """consistency: dB of the round trip, up to 60. worst: dB of the worst hundredth of the cells. map: float32, one
    cell for 16×16 px of the original, dB. doubtful: whether to warn. sentence: for people."""

    consistency: float
    worst: float
    map: Pixels
    doubtful: bool

    @property
    def sentence(self) -> str:
        if self.doubtful:
            return (
                f"Detail was invented: made small again, the result differs from the photo ({self.consistency:.0f} dB)."
            )
        return f"True to the photo: made small again, the result is the same ({self.consistency:.0f} dB)."

    def to_dict(self) -> dict[str, float | bool]:
        """JSON-ready."""
        return {
            "consistency": round(self.consistency, 1),
            "worst": round(self.worst, 1),
            "doubtful": self.doubtful,
        }


def faithfulness(original: Image, restored: Image, blur: float = 0.0) -> Faithfulness:
    """Compare a restored picture with where it came from.

    restored: a whole multiple (1, 2, 4 …) of the original's size. blur: σ in px of the original by which the restored
    picture was sharpened; 0 for an enlargement. Raises ValueError for other sizes.
    """
    scale = restored.width // original.width
    if (restored.width, restored.height) != (original.width * scale, original.height * scale) or scale < 1:
        raise ValueError("the restored picture must be a whole multiple of the original's size")
    strips = [_errors(original, restored, scale, blur, top) for top in range(0, original.height, ROWS)]
    squares = np.concatenate([_cells(strip) for strip in strips])
    mean = float(np.average([strip.mean() for strip in strips], weights=[strip.size for strip in strips]))
    cells = _decibels(squares)
    worst = float(np.quantile(cells, 0.01))
    consistency = float(_decibels(np.array(mean)))
    return Faithfulness(consistency, worst, cells, consistency < DOUBTFUL)


def _errors(original: Image, restored: Image, scale: int, blur: float, top: int) -> Pixels:
    """Squared difference of the round trip in some rows, mean of the channels, 0–255 scale."""
    around = int(np.ceil(3 * blur))
    start, end = max(0, top - around), min(original.height, top + ROWS + around)
    made = as_bytes(restored.pixels[start * scale : end * scale], restored.peak)
    if scale > 1:
        made = cv2.resize(made, (original.width, end - start), interpolation=cv2.INTER_AREA)
    if blur > 0:
        made = cv2.GaussianBlur(made, (0, 0), blur)
    made = made.reshape(end - start, original.width, -1)
    rows = slice(top - start, min(top + ROWS, original.height) - start)
    wanted = as_bytes(original.pixels[top : top + ROWS], original.peak)
    return np.asarray(np.square(made[rows] - wanted).mean(2))


def _cells(errors: Pixels) -> Pixels:
    size = (max(1, errors.shape[1] // CELL), max(1, errors.shape[0] // CELL))
    return np.asarray(cv2.resize(errors.astype(np.float32), size, interpolation=cv2.INTER_AREA))


def _decibels(squares: Pixels) -> Pixels:
    return np.minimum(MOST, 10 * np.log10(255.0**2 / np.maximum(squares, 1e-6))).astype(np.float32)
