"""PUNet: a plain U-Net on a pixel-unshuffled picture.

Only 3×3 convolutions, 2×2 strided convolutions, ReLU and additions: what a CPU runs at 80–93 % of its peak
(depthwise convolutions, norms and attention run at 25–40 %). Residual blocks after He et al. 2016 without norm
(as in EDSR, Lim et al. 2017); pixel-unshuffle input and constant condition planes after FFDNet (Zhang et al. 2018).
"""

from collections.abc import Sequence

import torch
import torch.nn.functional as functional
from torch import Tensor, nn


class ResidualBlock(nn.Module):
    """x + conv(relu(conv(x))); the second convolution starts small, so that a deep stack starts near identity."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        with torch.no_grad():
            self.second.weight.mul_(0.1)
            nn.init.zeros_(self.second.bias)  # type: ignore[arg-type]

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(torch.relu(self.first(x)))


class PUNet(nn.Module):
    """N×3×H×W in 0–1 → the same shape; H and W must be multiples of `multiple`.

    widths: channels at each level; blocks: residual blocks at each encoder level; decoder_blocks: the same for the
    decoder (default: as the encoder's, without the deepest); unshuffle: 2 or 4; planes: how many condition planes
    (noise level, JPEG quality, mask …) are given to forward() as N×planes (each 0–1) or N×planes×H×W; `channels`
    is what the picture has (3).
    """

    scale = 1

    def __init__(
        self,
        widths: Sequence[int] = (32, 64, 96),
        blocks: Sequence[int] = (1, 1, 2),
        decoder_blocks: Sequence[int] | None = None,
        unshuffle: int = 2,
        planes: int = 1,
        channels: int = 3,
    ) -> None:
        super().__init__()
        self.unshuffle, self.planes = unshuffle, planes
        after = tuple(decoder_blocks or blocks[: len(widths) - 1])
        self.head = nn.Conv2d(channels * unshuffle**2 + planes, widths[0], 3, padding=1)
        self.encoder = nn.ModuleList(self._stack(w, n) for w, n in zip(widths, blocks, strict=True))
        pairs = list(zip(widths[:-1], widths[1:], strict=True))
        self.down = nn.ModuleList(nn.Conv2d(wide, deep, 2, stride=2) for wide, deep in pairs)
        self.up = nn.ModuleList(nn.Sequential(nn.Conv2d(deep, wide * 4, 1), nn.PixelShuffle(2)) for wide, deep in pairs)
        self.decoder = nn.ModuleList(self._stack(w, n) for w, n in zip(widths[:-1], after, strict=True))
        self.tail = nn.Conv2d(widths[0], channels * unshuffle**2, 3, padding=1)
        with torch.no_grad():
            self.tail.weight.mul_(0.1)
            nn.init.zeros_(self.tail.bias)  # type: ignore[arg-type]
        self.multiple = unshuffle * 2 ** (len(widths) - 1)
        self.reach = unshuffle * (
            2
            + sum((2 * n + 1) * 2**level for level, n in enumerate(blocks))
            + sum((2 * n + 1) * 2**level for level, n in enumerate(after))
        )

    @staticmethod
    def _stack(width: int, count: int) -> nn.Sequential:
        return nn.Sequential(*(ResidualBlock(width) for _ in range(count)))

    def forward(self, picture: Tensor, condition: Tensor | None = None) -> Tensor:
        x = functional.pixel_unshuffle(picture, self.unshuffle)
        if self.planes:
            x = torch.cat([x, self._as_planes(condition, x)], 1)
        return picture + self._change(x)

    def _change(self, x: Tensor) -> Tensor:
        """What is added to the picture: N×C·u²×H/u×W/u, the unshuffled picture and its planes → N×C×H×W."""
        x = self.head(x)
        skips = []
        for level, stack in enumerate(self.encoder):
            x = stack(x)
            if level < len(self.down):
                skips.append(x)
                x = self.down[level](x)
        for level in reversed(range(len(self.up))):
            x = self.decoder[level](self.up[level](x) + skips[level])
        return functional.pixel_shuffle(self.tail(x), self.unshuffle)

    def _as_planes(self, condition: Tensor | None, x: Tensor) -> Tensor:
        if condition is None:
            condition = x.new_zeros(x.shape[0], self.planes)
        if condition.ndim == 2:
            return condition[:, :, None, None].to(x.dtype).expand(-1, -1, x.shape[2], x.shape[3])
        return functional.avg_pool2d(condition.to(x.dtype), self.unshuffle)
