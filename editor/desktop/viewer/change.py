"""What differs between two pictures: to look at, and as numbers."""

from dataclasses import dataclass

import cv2
import numpy as np

from editor.imaging.image import Pixels

GAIN = 8.0


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
            f"Mean change {self.mean:.2f} of 255, largest {self.largest}",
            f"Colour shift ΔE {self.colour:.2f}",
            f"Fine detail {self.detail:+.0f} %",
            f"{self.untouched * 100:.1f} % of pixels untouched",
        )


def measure(before: Pixels, after: Pixels) -> Difference:
    """Two pictures of one size, H×W×4 or ×3 uint8 in the order B, G, R. Raises ValueError where sizes differ."""
    if before.shape[:2] != after.shape[:2]:
        raise ValueError(f"cannot compare {before.shape[:2]} with {after.shape[:2]}")
    one, two = np.ascontiguousarray(before[..., :3]), np.ascontiguousarray(after[..., :3])
    apart = cv2.absdiff(one, two)
    labs = [cv2.cvtColor(each.astype(np.float32) / 255, cv2.COLOR_BGR2Lab) for each in (one, two)]
    shift = float(np.sqrt(np.square(labs[1] - labs[0]).sum(axis=2)).mean())
    fine = [_detail(each[..., 0]) for each in labs]
    detail = (fine[1] / fine[0] - 1) * 100 if fine[0] > 1e-9 else 0.0
    untouched = float((apart.max(axis=2) == 0).mean())
    return Difference(float(apart.mean()), int(apart.max()), shift, float(detail), untouched)


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
