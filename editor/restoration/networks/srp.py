"""SRP: plain residual super-resolution; all work at low resolution, one pixel-shuffle at the end.

EDSR-like trunk (Lim et al. 2017) with the sub-pixel head of Shi et al. 2016, on top of a nearest-neighbour copy of
the input (Anchor-based plain net, Du et al. 2021). Beside the middle of the trunk there may be a second way at half the
size, which sees twice as far for a third of the work.
"""

import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from editor.restoration.networks.punet import ResidualBlock


class Wide(nn.Module):
    """What half the size has to add to x. Begins as nothing, so that it can be grown into a trained network."""

    def __init__(self, width: int, deep: int, blocks: int) -> None:
        super().__init__()
        self.down = nn.Conv2d(width, deep, 2, stride=2)
        self.body = nn.Sequential(*(ResidualBlock(deep) for _ in range(blocks)))
        self.up = nn.Conv2d(deep, width * 4, 1)
        nn.init.zeros_(self.up.weight)
        nn.init.zeros_(self.up.bias)  # type: ignore[arg-type]

    def forward(self, x: Tensor) -> Tensor:
        return functional.pixel_shuffle(self.up(self.body(self.down(x))), 2)


class SRP(nn.Module):
    """N×3×H×W in 0–1 → N×3×(scale·H)×(scale·W); H and W must be multiples of `multiple`.

    wide: channels of the way at half the size (0: there is none), wide_blocks: its residual blocks.
    """

    def __init__(
        self, width: int = 48, blocks: int = 5, scale: int = 4, channels: int = 3, wide: int = 0, wide_blocks: int = 2
    ) -> None:
        super().__init__()
        self.scale = scale
        self.head = nn.Conv2d(channels, width, 3, padding=1)
        self.body = nn.Sequential(*(ResidualBlock(width) for _ in range(blocks)))
        self.wide = Wide(width, wide, wide_blocks) if wide else None
        self.merge = nn.Conv2d(width, width, 3, padding=1)
        self.tail = nn.Conv2d(width, channels * scale**2, 3, padding=1)
        with torch.no_grad():
            self.tail.weight.mul_(0.1)
            nn.init.zeros_(self.tail.bias)  # type: ignore[arg-type]
        self.multiple = 2 if wide else 1
        self.reach = 3 + 2 * blocks + (4 * wide_blocks + 2 if wide else 0)

    def forward(self, picture: Tensor, _condition: Tensor | None = None) -> Tensor:
        begun = x = self.head(picture)
        for place, block in enumerate(self.body):
            if self.wide is not None and place == len(self.body) // 2:
                x = x + self.wide(x)
            x = block(x)
        x = self.merge(x) + begun
        base = functional.interpolate(picture, scale_factor=self.scale, mode="nearest")
        return base + functional.pixel_shuffle(self.tail(x), self.scale)
