"""SRP: plain residual super-resolution; all work at low resolution, one pixel-shuffle at the end.

EDSR-like trunk (Lim et al. 2017) with the sub-pixel head of Shi et al. 2016, on top of a nearest-neighbour copy of
the input (Anchor-based plain net, Du et al. 2021).
"""

import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from editor.restoration.networks.punet import ResidualBlock

TURNS = 8  # ways to lay a picture on a square grid: turned by quarters, and mirrored


class SRP(nn.Module):
    """N×3×H×W in 0–1 → N×3×(scale·H)×(scale·W).

    turns: in so many of the eight ways is the picture looked at, and the mean is taken (geometric self-ensemble,
    Timofte et al. 2016, Seven ways to improve example-based single image super resolution): 8 cost eightfold and bring
    about a tenth of a decibel. Raises ValueError for another number than 1 to 8.
    """

    multiple = 1

    def __init__(self, width: int = 48, blocks: int = 5, scale: int = 4, channels: int = 3, turns: int = 1) -> None:
        super().__init__()
        if not 1 <= turns <= TURNS:
            raise ValueError(f"turns must be 1 to {TURNS}, not {turns}")
        self.turns = turns
        self.scale = scale
        self.head = nn.Conv2d(channels, width, 3, padding=1)
        self.body = nn.Sequential(*(ResidualBlock(width) for _ in range(blocks)))
        self.merge = nn.Conv2d(width, width, 3, padding=1)
        self.tail = nn.Conv2d(width, channels * scale**2, 3, padding=1)
        with torch.no_grad():
            self.tail.weight.mul_(0.1)
            nn.init.zeros_(self.tail.bias)  # type: ignore[arg-type]
        self.reach = 3 + 2 * blocks

    def forward(self, picture: Tensor, _condition: Tensor | None = None) -> Tensor:
        made = self._once(picture)
        for turn in range(1, self.turns):
            made = made + turned_back(self._once(turned(picture, turn)), turn)
        return made / self.turns if self.turns > 1 else made

    def _once(self, picture: Tensor) -> Tensor:
        x = self.head(picture)
        x = self.merge(self.body(x)) + x
        base = functional.interpolate(picture, scale_factor=self.scale, mode="nearest")
        return base + functional.pixel_shuffle(self.tail(x), self.scale)


def turned(picture: Tensor, turn: int) -> Tensor:
    """…×H×W by so many quarters (0–7), from 4 on mirrored as well."""
    quarters = torch.rot90(picture, turn % 4, (-2, -1))
    return quarters.flip(-1) if turn >= 4 else quarters


def turned_back(picture: Tensor, turn: int) -> Tensor:
    """What `turned` did, undone."""
    return torch.rot90(picture.flip(-1) if turn >= 4 else picture, -(turn % 4), (-2, -1))
