"""Effective resolution: by which factor a picture was enlarged, from how its spectrum falls from band to band."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from editor.imaging.image import Image
from editor.restoration import resolution
from editor.training.data import load
from editor.training.fits.spoiling import as_jpeg

KERNELS = (Pillow.Resampling.BILINEAR, Pillow.Resampling.BICUBIC, Pillow.Resampling.LANCZOS)
RIDGE = 1.0
SHOWN = (1.3, 1.7, 2.4, 3.3)  # factors that the report tells of


@dataclass(frozen=True)
class Enlarged:
    """The fit: weights of 1 and of each step between bands; full: log2 of the factor under which nothing is claimed."""

    weights: tuple[float, ...]
    full: float


def enlarged(clean: np.ndarray, factor: float, random: np.random.Generator) -> np.ndarray:
    """Reduced by area and enlarged again; every other time with a little noise and JPEG on top."""
    picture = Pillow.fromarray(clean)
    if factor > 1:
        size = (round(picture.width / factor), round(picture.height / factor))
        picture = picture.resize(size, Pillow.Resampling.BOX).resize(picture.size, KERNELS[int(random.integers(3))])
    pixels = np.asarray(picture)
    if random.random() < 0.5:
        noisy = pixels + random.normal(0, random.uniform(0, 3), pixels.shape)
        pixels = as_jpeg(np.clip(np.round(noisy), 0, 255).astype(np.uint8), int(random.integers(80, 98)))
    return pixels


def gather(files: Sequence[Path], factors: Sequence[float], seed: int) -> Iterator[tuple[float, np.ndarray]]:
    """(factor, profile) of each photo, untouched and enlarged by each of the factors (0: one drawn by lot)."""
    random = np.random.default_rng(seed)
    for file in files:
        clean = load(file)
        for wanted in factors:
            factor = wanted or float(2 ** random.uniform(0, 2))
            yield factor, resolution.profile(Image(enlarged(clean, factor, random)))


def fitted(rows: Sequence[tuple[float, np.ndarray]]) -> Enlarged:
    """Least squares of log2(factor); and the value that 97 % of the untouched photos lie under."""
    table = np.array([np.append(1.0, np.diff(profile)) for _, profile in rows])
    truth = np.log2([factor for factor, _ in rows])
    weights = np.linalg.solve(table.T @ table + RIDGE * np.eye(table.shape[1]), table.T @ truth)
    untouched = [resolution.factor_of(tuple(weights), profile) for factor, profile in rows if factor == 1]
    return Enlarged(tuple(round(float(w), 3) for w in weights), round(float(np.quantile(untouched, 0.97)), 2))


def report(found: Enlarged, files: Sequence[Path]) -> list[str]:
    """Rows of a Markdown table, on other photos."""
    rows = []
    for factor in (1.0, *SHOWN):
        told = np.array([2 ** resolution.factor_of(found.weights, p) for _, p in gather(files, [factor], 5)])
        low, middle, high = np.quantile(told, [0.1, 0.5, 0.9])
        claimed = int((told > 2**found.full).sum())
        words = f"×{middle:.2f}, 80 % in ×{low:.2f}–{high:.2f}; claimed of {claimed}"
        rows.append(f"| enlarged ×{factor:g} | {len(told)} | {words} |")
    return rows
