"""Softness and movement: what the sharpest edges read, against kernels that are known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from editor.imaging.image import Image
from editor.restoration import blur
from editor.training.data import load

SIGMAS = (1.5, 2.0, 3.0, 4.0)
LENGTHS = (7, 11, 15, 21)
NOISE = 2.0  # σ, on all


@dataclass(frozen=True)
class Softness:
    """missed: px that edges read too little; soft: px from which a photo is called soft."""

    missed: float
    soft: float


def moved(clean: np.ndarray, length: int, degrees: float) -> np.ndarray:
    """The crop with a straight movement of that length and direction (clockwise from the x axis)."""
    kernel = np.zeros((length + 2, length + 2), np.float32)
    middle, turn = (length + 1) / 2, np.radians(degrees)
    for along in np.linspace(-length / 2, length / 2, 40 * length):
        kernel[round(middle + along * np.sin(turn)), round(middle + along * np.cos(turn))] += 1
    return np.asarray(cv2.filter2D(clean, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REFLECT))


def gather(files: Sequence[Path], seed: int) -> Iterator[tuple[str, float, float, blur.Blur]]:
    """(kind, size, direction, what was read): untouched, Gaussian of each σ, movement of each length."""
    random = np.random.default_rng(seed)
    for file in files:
        clean = load(file)
        cases = [("sharp", 0.0, 0.0, clean)]
        cases += [("soft", s, 0.0, cv2.GaussianBlur(clean, (0, 0), s)) for s in SIGMAS]
        for length in LENGTHS:
            turn = float(random.uniform(0, 180))
            cases.append(("moved", length, turn, moved(clean, length, turn)))
        for kind, size, turn, pixels in cases:
            noisy = np.clip(pixels + random.normal(0, NOISE, pixels.shape), 0, 255).astype(np.uint8)
            yield kind, size, turn, blur.measure(Image(noisy if kind != "sharp" else clean))


def fitted(rows: Sequence[tuple[str, float, float, blur.Blur]]) -> Softness:
    """The median of what Gaussian blur of σ 1.5–4 reads too little; and, with a
    quarter to spare, what 98 % of the sharp photos lie under: a background that is out of focus is meant to be."""
    short = [size - (told.width - blur.MISSED) for kind, size, _, told in rows if kind == "soft"]
    missed = float(np.median(short))
    sharp = [told.width - blur.MISSED + missed for kind, _, _, told in rows if kind == "sharp" and told.width > 0]
    return Softness(round(missed, 2), round(1.25 * float(np.quantile(sharp, 0.98)), 2))


def report(found: Softness, rows: Sequence[tuple[str, float, float, blur.Blur]]) -> list[str]:
    """Rows of a Markdown table."""
    shift = found.missed - blur.MISSED
    told = []
    for kind, size in [("sharp", 0.0), *(("soft", s) for s in SIGMAS)]:
        read = np.array([each.width + shift for k, s, _, each in rows if (k, s) == (kind, size)])
        low, middle, high = np.quantile(read, [0.1, 0.5, 0.9])
        words = "untouched" if kind == "sharp" else f"Gaussian σ {size:g} px"
        soft = int((read >= found.soft).sum())
        told.append(f"| {words} | {len(read)} | {middle:.1f} px, 80 % in {low:.1f}–{high:.1f}; called soft {soft} |")
    for length in LENGTHS:
        mine = [(turn, each) for k, s, turn, each in rows if (k, s) == ("moved", length)]
        seen = [(turn, each) for turn, each in mine if each.direction is not None]
        off = [abs((each.direction - turn + 90) % 180 - 90) for turn, each in seen if each.direction is not None]
        lengths = np.median([each.length for _, each in seen]) if seen else 0
        words = (
            f"seen in {len(seen)}, direction off by {np.median(off) if off else 0:.0f}°, length read {lengths:.0f} px"
        )
        told.append(f"| movement of {length} px | {len(mine)} | {words} |")
    wrong = sum(each.direction is not None for kind, _, _, each in rows if kind in ("sharp", "soft"))
    of = sum(kind in ("sharp", "soft") for kind, _, _, _ in rows)
    told.append(f"| no movement | {of} | movement seen in {wrong} |")
    return told
