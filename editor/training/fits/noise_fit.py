"""The noise level of a photo: what a denoiser should be told, from what its flattest places look like.

The truth of a spoiled crop is the σ with which our denoiser brings it nearest to the clean one, which for white noise
is the σ of the noise, and for noise that JPEG or resizing made coarse somewhat more than what is left of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from editor.imaging.image import Image
from editor.restoration import noise
from editor.restoration.quadratic import Quadratic, fit
from editor.training.data import load
from editor.training.evaluate import Model
from editor.training.fits.spoiling import KINDS, Spoiled, noisy_copy, spoiled

STEPS = np.array([0.0, 0.6, 0.8, 1.0, 1.25, 1.6, 2.1, 2.8])  # told σ, times the error
Fits = tuple[Quadratic, Quadratic]
GREY = 6  # features of a photo without colour
EDGE = 112  # px of the piece that the denoiser is tried on


@dataclass(frozen=True)
class Gathered:
    """One row a spoiled crop: kind, whether it was saved as JPEG, the best σ (0–255), the error, features."""

    kinds: np.ndarray
    saved: np.ndarray
    best: np.ndarray
    error: np.ndarray
    features: np.ndarray


def gather(files: Sequence[Path], model: Model, *, grey: bool, seed: int = 0) -> Gathered:
    """Everything that is fitted or measured, from these clean photos."""
    random, generator = np.random.default_rng(seed), torch.Generator().manual_seed(seed)
    rows = []
    for file in files:
        clean = load(file)
        if grey:
            clean = np.repeat(clean[:, :, 1:2], 3, 2)
        for each in spoiled(clean, random, generator):
            image = Image(np.ascontiguousarray(each.pixels[:, :, 1:2] if grey else each.pixels))
            seen = noise.features(image, each.quality)
            if len(seen) == GREY and not grey:
                continue  # a photo without colour
            best = best_sigma(each, model) if each.kind != "clean" else 0.0
            rows.append((each.kind, each.quality is not None, best, each.error, seen))
    kinds, saved, best_of, error, features = zip(*rows, strict=True)
    return Gathered(np.array(kinds), np.array(saved), np.array(best_of), np.array(error), np.array(features))


@torch.inference_mode()
def best_sigma(each: Spoiled, model: Model) -> float:
    """The σ (0–255) told to the denoiser with which the middle of a crop comes nearest to its truth."""
    height, width = (min(EDGE, side // 8 * 8) for side in each.pixels.shape[:2])
    top, left = (each.pixels.shape[0] - height) // 2, (each.pixels.shape[1] - width) // 2
    part = np.s_[top : top + height, left : left + width]
    pixels = torch.from_numpy(each.pixels[part].astype(np.float32) / 255).permute(2, 0, 1)[None]
    target = torch.from_numpy(each.target[part].astype(np.float32) / 255).permute(2, 0, 1)[None]
    told = torch.from_numpy(STEPS * each.error / 255).float()[:, None]
    batch = pixels.expand(len(STEPS), -1, -1, -1).contiguous(memory_format=torch.channels_last)
    errors = (model.network(batch, told).clamp(0, 1) - target).square().mean((1, 2, 3))
    return float(STEPS[int(errors.argmin())] * each.error)


def fitted(found: Gathered) -> Fits:
    """The polynomials that tell log2(σ + shift): one serves all photos alike, one the noisy (see noise)."""
    truth = np.log2(found.best + noise.SHIFT)
    strong = np.where(found.kinds == "clean", 1.0, np.maximum(found.best, 1.0))
    return fit(found.features, truth, np.ones(len(truth))), fit(found.features, truth, strong)


def fine(files: Sequence[Path], *, grey: bool, seed: int = 2) -> tuple[float, ...]:
    """The straight line in the features (without `rising` and compression) that tells log2(σ + shift) of noise which
    nothing made coarse: no noise, white noise, and twice that of a camera."""
    random, generator = np.random.default_rng(seed), torch.Generator().manual_seed(seed)
    count, rows, truth = 3 if grey else 6, [], []
    for file in files:
        clean = load(file)
        clean = np.repeat(clean[:, :, 1:2], 3, 2) if grey else clean
        for kind in ("clean", "white", "camera", "camera"):
            noisy = noisy_copy(clean, kind, random, generator)
            noisy, target = (noisy[:, :, 1:2], clean[:, :, 1:2]) if grey else (noisy, clean)
            seen = noise.features(Image(np.ascontiguousarray(noisy)))
            if len(seen) == count + 3:
                rows.append(np.append(1.0, seen[:count]))
                truth.append(np.log2(np.sqrt(np.mean((noisy.astype(float) - target) ** 2)) + noise.SHIFT))
    table = np.array(rows)
    found = np.linalg.solve(table.T @ table + np.eye(table.shape[1]), table.T @ np.array(truth))
    return tuple(round(float(each), 3) for each in found)


def report(fits: Fits, line: Sequence[float], found: Gathered, threshold: tuple[float, float]) -> list[str]:
    """Rows of a Markdown table: what is read against the truth, and of how many it is said that they are noisy from
    these thresholds on (without JPEG, with JPEG)."""
    read, certain = np.array([noise.told(fits, line, each) for each in found.features]).T
    noisy = certain >= np.where(found.saved, threshold[1], threshold[0])
    rows = []
    for kind in KINDS:
        for saved in (False, True):
            chosen = (found.kinds == kind) & (found.saved == saved)
            words = f"| {kind}{', JPEG 55–97' if saved else ''} |"
            if kind == "clean":
                middle, high, most = np.quantile(read[chosen], [0.5, 0.9, 1.0])
                spread = f"reads {middle:.1f}, 90 % under {high:.1f}, most {most:.1f}"
                rows.append(f"{words} {chosen.sum()} | {spread}; called noisy {(noisy & chosen).sum()} |")
                continue
            strong = chosen & (found.best >= 6)
            ratio = read[strong] / found.best[strong]
            low, middle, high = np.quantile(ratio, [0.1, 0.5, 0.9])
            called = f"called noisy {(noisy & strong).sum()}"
            rows.append(f"{words} {strong.sum()} | ×{middle:.2f}, 80 % in ×{low:.2f}–{high:.2f}; {called} |")
    return rows
