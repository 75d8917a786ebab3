"""Filler: fills holes; what is not in the hole leaves as it came.

A plain U-Net (punet) that starts from a smooth guess of the hole, made by pull and push over a pyramid (Gortler et al.
1996, The Lumigraph): far cheaper than learning to carry colours over wide holes, so that training goes into edges.
"""

from typing import Any

import torch
import torch.nn.functional as functional
from torch import Tensor

from editor.restoration.networks.punet import PUNet

LEVELS = 7  # halvings: a hole up to 128 px wide gets its colours from its rim
LITTLE = 1e-6
RELAXED, MOST_RELAXED = 8, 64  # times on the finest level, doubled with each coarser one


class Filler(PUNet):
    """N×3×H×W in 0–1 and a mask N×1×H×W (1: lost) → the same shape, equal to the picture outside the mask.

    Options are those of PUNet, but for planes and channels: the mask goes along as a fourth colour, so that it is known
    of every pixel. What the picture has inside the hole does not matter.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "planes": 0, "channels": 4})
        self.planes = 1  # the mask, as it is told

    def forward(self, picture: Tensor, condition: Tensor | None = None) -> Tensor:
        mask = picture.new_zeros(picture.shape[0], 1, *picture.shape[2:]) if condition is None else condition
        if mask.ndim == 2:
            mask = mask[:, :, None, None].expand(-1, -1, *picture.shape[2:])
        lost = mask.to(picture.dtype) > 0
        told = lost.to(picture.dtype)
        begun = guess(picture, told)
        known = functional.pixel_unshuffle(torch.cat([begun, told], 1), self.unshuffle)
        return torch.where(lost, begun + self._change(known)[:, :3], picture)


def guess(picture: Tensor, mask: Tensor) -> Tensor:
    """The picture with a smooth fill where the mask (N×1×H×W, 1: lost) is set; grey where nothing is known.

    Nearly the membrane over the hole: each level of the pyramid is relaxed towards the mean of its neighbours.
    """
    known = 1 - mask
    levels = [(picture * known, known)]
    while len(levels) <= LEVELS and min(levels[-1][1].shape[2:]) > 1:
        levels.append(tuple(functional.avg_pool2d(each, 2, ceil_mode=True) for each in levels[-1]))  # type: ignore[arg-type]
    made = torch.full_like(levels[-1][0], 0.5)
    for level, (total, share) in reversed(list(enumerate(levels))):
        made = functional.interpolate(made, total.shape[2:], mode="bilinear", align_corners=False)
        own = total / share.clamp_min(LITTLE)
        for _ in range(min(RELAXED << level, MOST_RELAXED)):
            made = _neighbours(made)
            made = made + (own - made) * share
    return made


def _neighbours(picture: Tensor) -> Tensor:
    """Mean of the four neighbours of each pixel."""
    wide = functional.pad(picture, (1, 1, 1, 1), mode="replicate")
    across = wide[:, :, 1:-1, :-2] + wide[:, :, 1:-1, 2:]
    return (across + wide[:, :, :-2, 1:-1] + wide[:, :, 2:, 1:-1]) * 0.25
