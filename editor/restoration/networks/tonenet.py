"""ToneNet: looks at a thumbnail and says which sliders to move; the sliders make the picture.

A network that paints pixels can blotch; one that moves eight global sliders cannot: every output is the input through
one smooth, monotone function of colour, which works at any size and can be handed on as slider values or a LUT (the
idea of Zeng et al. 2020, image-adaptive 3D LUTs; the brightening curve x + a·x·(1 − x), which never clips, is that of
Guo et al. 2020, Zero-DCE).
"""

from collections.abc import Sequence

import torch
import torch.nn.functional as functional
from torch import Tensor, nn

SLIDERS = ("red", "green", "blue", "black", "white", "brightness", "contrast", "saturation")


class ToneNet(nn.Module):
    """N×3×H×W in 0–1 (sRGB-encoded) → the same shape.

    For tiles: `predict` once on the whole photo reduced to about `thumbnail` pixels, then `apply` on every tile.
    gain: the most a colour is multiplied or divided by, as a power of two; level: the most that black is lowered or
    white raised; curve: strength of the brightening curve, applied `rounds` times; saturation: power of two.

    Good photos are left alone (outside training): leave: (a, b) in dB; where the result would be nearer than b to the
    photo nothing is done, farther than a all of it. night: (a, b) in 0–1; nothing is done to a photo whose median
    lightness is above b, all to one below a. Empty: no such gate.
    """

    scale = 1
    multiple = 1
    reach = 0
    planes = 0
    thumbnail = 64
    most: Tensor

    def __init__(  # noqa: PLR0913  they all stand in the card
        self,
        gain: float = 1.0,
        level: float = 0.15,
        curve: float = 0.6,
        rounds: int = 2,
        saturation: float = 1.0,
        *,
        leave: Sequence[float] = (),
        night: Sequence[float] = (),
    ) -> None:
        super().__init__()
        self.rounds, self.leave, self.night = rounds, tuple(leave), tuple(night)
        widths = (3, 16, 32, 48, 64)
        pairs = zip(widths[:-1], widths[1:], strict=True)
        self.look = nn.ModuleList(nn.Conv2d(a, b, 3, stride=2, padding=1) for a, b in pairs)
        self.think = nn.Linear(2 * widths[-1] + 3 * 4, 64)
        self.decide = nn.Linear(64, len(SLIDERS))
        nn.init.zeros_(self.decide.weight)
        nn.init.zeros_(self.decide.bias)
        most = (gain, gain, gain, level, level, curve, 0.4, saturation)
        self.register_buffer("most", torch.tensor(most, dtype=torch.float32), persistent=False)

    def forward(self, picture: Tensor, _condition: Tensor | None = None) -> Tensor:
        return self.apply_sliders(picture, self.predict(picture))

    def predict(self, picture: Tensor) -> Tensor:
        """N×3×H×W → N×8 slider values in the order of SLIDERS; 0 changes nothing."""
        small = functional.adaptive_avg_pool2d(picture, (self.thumbnail, self.thumbnail))
        x = small - 0.5
        for layer in self.look:
            x = torch.relu(layer(x))
        spread = small.flatten(2).sort(2).values
        last = spread.shape[2] - 1
        quantiles = torch.cat([spread[:, :, int(last * q)] for q in (0.01, 0.25, 0.75, 0.99)], 1)
        seen = torch.cat([x.mean((2, 3)), x.amax((2, 3)), quantiles], 1)
        sliders = torch.tanh(self.decide(torch.relu(self.think(seen)))) * self.most.to(x.dtype)
        return sliders if self.training else sliders * self._needed(small, sliders)[:, None]

    def _needed(self, small: Tensor, sliders: Tensor) -> Tensor:
        """How much of the sliders a photo calls for, N in 0–1."""
        needed = small.new_ones(small.shape[0])
        if self.leave:
            apart = (self.apply_sliders(small, sliders) - small).pow(2).flatten(1).mean(1).clamp_min(1e-9)
            needed = needed * _falling(-10 * torch.log10(apart), *self.leave)
        if self.night:
            light = 0.299 * small[:, 0] + 0.587 * small[:, 1] + 0.114 * small[:, 2]
            needed = needed * _falling(light.flatten(1).median(1).values, *self.night)
        return needed

    def apply_sliders(self, picture: Tensor, sliders: Tensor) -> Tensor:
        """The picture N×3×H×W with the sliders N×8 moved; every step keeps order, black and white within 0–1."""
        values = sliders[:, :, None, None].to(picture.dtype)
        gains, black, white = values[:, 0:3], values[:, 3:4], values[:, 4:5]
        brightness, contrast, saturation = values[:, 5:6], values[:, 6:7], values[:, 7:8]
        x = picture * torch.exp2(gains)
        x = ((x - black) / (1 - white - black)).clamp(0, 1)
        for _ in range(self.rounds):
            x = x + brightness * x * (1 - x)
        x = x + contrast * (x - 0.5) * x * (1 - x) * 4
        grey = 0.299 * x[:, 0:1] + 0.587 * x[:, 1:2] + 0.114 * x[:, 2:3]
        return (grey + (x - grey) * torch.exp2(saturation)).clamp(0, 1)


def _falling(value: Tensor, full: float, none: float) -> Tensor:
    """1 up to `full`, 0 from `none` on, a straight line between."""
    return ((none - value) / (none - full)).clamp(0, 1)
