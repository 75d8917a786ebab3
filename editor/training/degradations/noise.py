"""Noise of given strength: additive white Gaussian, and Poisson."""

import torch
from torch import Tensor

from editor.training.degradations.sample import normal, uniform


def gaussian(clean: Tensor, sigma: Tensor, random: torch.Generator) -> Tensor:
    """Gives clean + N(0, σ²), σ being N×1×1×1 in 0–1; not clipped, as in the benchmarks (Zhang et al. 2017)."""
    return clean + sigma * normal(clean, random)


def poisson(clean: Tensor, peak: Tensor, random: torch.Generator) -> Tensor:
    """Photon noise: Poisson(clean · peak) / peak, so that the variance is clean / peak; peak is N×1×1×1, > 0.

    Drawn as a Gaussian of that variance above about 20 photons, where the two can't be told apart (Foi et al. 2008).
    """
    expected = clean.clamp_min(0) * peak
    if float(peak.min()) > 200:
        return (expected + expected.sqrt() * normal(clean, random)) / peak
    return torch.poisson(expected.to(random.device), generator=random).to(clean) / peak


def mixed_gaussian(clean: Tensor, low: float, high: float, random: torch.Generator) -> tuple[Tensor, Tensor]:
    """White noise of σ evenly between low and high (0–1); gives the noisy crops and σ as N."""
    sigma = uniform(clean, low, high, random)
    return gaussian(clean, sigma, random), sigma.flatten()
