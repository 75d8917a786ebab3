"""What a degradation makes of a clean crop."""

from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor


@dataclass(frozen=True)
class Sample:
    """degraded: N×3×h×w, what the network is given; target: N×3×H×W, what it should make; both 0–1, sRGB-encoded.

    condition: N×planes (or N×planes×h×w), what the network is told.
    """

    degraded: Tensor
    target: Tensor
    condition: Tensor


class Recipe(Protocol):
    """Makes samples of clean crops, which it wants larger by `margin` pixels on every side than the targets."""

    margin: int

    def __call__(self, clean: Tensor, random: torch.Generator) -> Sample: ...


def uniform(like: Tensor, low: float, high: float, random: torch.Generator) -> Tensor:
    """N×1×1×1 numbers, evenly between low and high, one a sample."""
    draw = torch.rand((like.shape[0], 1, 1, 1), generator=random, device=random.device)
    return (low + (high - low) * draw).to(like)


def normal(like: Tensor, random: torch.Generator) -> Tensor:
    """Standard normal numbers of the same shape."""
    return torch.randn(like.shape, generator=random, device=random.device).to(like)


def partly(sample: Sample, share: float, random: torch.Generator) -> Sample:
    """The sample with a strength plane: 1 is full restoration; a `share` of samples asks for less.

    The target of those lies as far between the damaged and the clean crop as the strength says, so that strength 0
    learns to leave a photo as it is.
    """
    strength = torch.ones_like(uniform(sample.target, 0, 1, random))
    less = uniform(sample.target, 0, 1, random)
    strength = torch.where(uniform(sample.target, 0, 1, random) < share, less, strength)
    return Sample(sample.degraded, sample.degraded.lerp(sample.target, strength), strength[:, :, 0, 0])


def quantised(picture: Tensor) -> Tensor:
    """Clipped and rounded to 8 bits, as a file would hold it."""
    return picture.clamp(0, 1).mul(255).round().div(255)
