"""What differs between two pictures: to look at, and as numbers."""

from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication

from editor.desktop.figures import figure
from editor.imaging.image import Pixels

GAIN = 8.0
WHOLE = 1_500_000  # pixels up to which all are looked at for colour and detail
PATCH = 256


@dataclass(frozen=True)
class Difference:
    """What changed within a part of the frame.

    mean, largest: |after − before| over the channels, in 0–255 steps. colour: mean ΔE*ab (1976; about 2 is just seen).
    detail: energy of fine structure after, relative to before, in per cent (+20: a fifth more was added).
    untouched: share of pixels that are the same to the last bit, 0–1.
    """

    mean: float
    largest: int
    colour: float
    detail: float
    untouched: float

    def lines(self) -> tuple[str, ...]:
        """As shown over the picture."""
        return (
            QCoreApplication.translate("Difference", "Mean change {0} of 255, largest {1}").format(
                figure(f"{self.mean:.2f}"), self.largest
            ),
            QCoreApplication.translate("Difference", "Colour shift ΔE {0}").format(figure(f"{self.colour:.2f}")),
            QCoreApplication.translate("Difference", "Fine detail {0} %").format(f"{self.detail:+.0f}"),
            QCoreApplication.translate("Difference", "{0} % of pixels untouched").format(
                figure(f"{self.untouched * 100:.1f}")
            ),
        )


def measure(before: Pixels, after: Pixels) -> Difference:
    """Two pictures of one size, H×W×4 or ×3 uint8 in the order B, G, R. Raises ValueError where sizes differ."""
    if before.shape[:2] != after.shape[:2]:
        raise ValueError(f"cannot compare {before.shape[:2]} with {after.shape[:2]}")
    one, two = np.ascontiguousarray(before[..., :3]), np.ascontiguousarray(after[..., :3])
    apart = cv2.absdiff(one, two)
    largest = cv2.max(cv2.max(apart[..., 0], apart[..., 1]), apart[..., 2])
    samples = [_compared(one[patch], two[patch]) for patch in _patches(*one.shape[:2])]
    shift, old, new = (float(each) for each in np.mean(samples, axis=0))
    detail = (new / old - 1) * 100 if old > 1e-9 else 0.0
    untouched = 1 - cv2.countNonZero(largest) / largest.size
    return Difference(float(np.mean(cv2.mean(apart)[:3])), int(largest.max()), shift, detail, untouched)


def _patches(height: int, width: int) -> list[tuple[slice, slice]]:
    """The whole, or sixteen patches spread evenly over it where that would be slow to look at."""
    if height * width <= WHOLE:
        return [(slice(0, height), slice(0, width))]
    return [
        (slice(top, top + PATCH), slice(left, left + PATCH))
        for top in np.linspace(0, max(0, height - PATCH), 4, dtype=int)
        for left in np.linspace(0, max(0, width - PATCH), 4, dtype=int)
    ]


def _compared(one: Pixels, two: Pixels) -> tuple[float, float, float]:
    """Mean colour distance, and the fine detail of both."""
    labs = [cv2.cvtColor(each.astype(np.float32) / 255, cv2.COLOR_BGR2Lab) for each in (one, two)]
    shift = float(np.sqrt(np.square(labs[1] - labs[0]).sum(axis=2)).mean())
    return shift, _detail(labs[0][..., 0]), _detail(labs[1][..., 0])


def picture_of_change(before: Pixels, after: Pixels, gain: float = GAIN) -> Pixels:
    """Signed difference × gain around middle grey, as H×W×4 uint8 (B, G, R, 255); grey is untouched, lighter is
    brighter than before."""
    apart = cv2.subtract(after[..., :3], before[..., :3], dtype=cv2.CV_16S)
    shown = cv2.convertScaleAbs(np.clip(apart.astype(np.float32) * gain + 128.0, 0, 255))
    return cv2.cvtColor(shown, cv2.COLOR_BGR2BGRA)


def same_size(before: Pixels, after: Pixels) -> Pixels:
    """The before at the size of the after (an upscaled photo is compared with its plainly enlarged self)."""
    height, width = after.shape[:2]
    if before.shape[:2] == (height, width):
        return before
    larger = width > before.shape[1]
    return cv2.resize(before, (width, height), interpolation=cv2.INTER_CUBIC if larger else cv2.INTER_AREA)


def _detail(lightness: Pixels) -> float:
    """Mean square of what a Gaussian of 1.5 pixels takes away."""
    return float(np.square(lightness - cv2.GaussianBlur(lightness, (0, 0), 1.5)).mean())
