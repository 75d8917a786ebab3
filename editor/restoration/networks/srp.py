"""SRP: plain residual super-resolution; all work at low resolution, one pixel-shuffle at the end.

EDSR-like trunk (Lim et al. 2017) with the sub-pixel head of Shi et al. 2016, on top of a nearest-neighbour copy of
the input (Anchor-based plain net, Du et al. 2021).
"""

import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from editor.restoration.networks.punet import ResidualBlock


class SRP(nn.Module):
    """N×3×H×W in 0–1 → N×3×(scale·H)×(scale·W)."""

    multiple = 1

    def __init__(self, width: int = 48, blocks: int = 5, scale: int = 4, channels: int = 3) -> None:
        super().__init__()
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
        x = self.head(picture)
        x = self.merge(self.body(x)) + x
        base = functional.interpolate(picture, scale_factor=self.scale, mode="nearest")
        return base + functional.pixel_shuffle(self.tail(x), self.scale)
