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
WIDEST, APART = 0.7, 0.1  # the most that is stretched at either end; and by how much more than another colour
LEAST = 0.1  # what is left of the range
ENDS = ("low_red", "low_green", "low_blue", "high_red", "high_green", "high_blue")
SEEN = (0.01, 0.25, 0.75, 0.99)
SEEN_WITH_ENDS = (0.0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1.0)


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
    measured = 128
    most: Tensor

    def __init__(  # noqa: PLR0913  they all stand in the card
        self,
        gain: float = 1.0,
        level: float = 0.15,
        curve: float = 0.6,
        rounds: int = 2,
        saturation: float = 1.0,
        *,
        ends: bool = False,
        leave: Sequence[float] = (),
        night: Sequence[float] = (),
    ) -> None:
        super().__init__()
        self.rounds, self.ends, self.leave, self.night = rounds, ends, tuple(leave), tuple(night)
        self.sliders = len(SLIDERS) + (len(ENDS) if ends else 0)
        self.quantiles = SEEN_WITH_ENDS if ends else SEEN
        widths = (6 if ends else 3, 16, 32, 48, 64)
        pairs = zip(widths[:-1], widths[1:], strict=True)
        self.look = nn.ModuleList(nn.Conv2d(a, b, 3, stride=2, padding=1) for a, b in pairs)
        self.think = nn.Linear(2 * widths[-1] + 3 * len(self.quantiles), 64)
        self.decide = nn.Linear(64, self.sliders)
        nn.init.zeros_(self.decide.weight)
        nn.init.zeros_(self.decide.bias)
        most = (gain, gain, gain, level, level, curve, 0.4, saturation)
        self.register_buffer("most", torch.tensor(most, dtype=torch.float32), persistent=False)

    def forward(self, picture: Tensor, _condition: Tensor | None = None) -> Tensor:
        return self.apply_sliders(picture, self.predict(picture))

    def predict(self, picture: Tensor) -> Tensor:
        """N×3×H×W → N×8 slider values in the order of SLIDERS, with `ends` N×14 (then ENDS); 0 changes nothing."""
        small = functional.adaptive_avg_pool2d(picture, (self.thumbnail, self.thumbnail))
        ends = self._ends(picture) if self.ends else None
        x = small - 0.5
        if ends is not None:
            low, high = (ends[:, part, None, None] for part in (slice(0, 3), slice(3, 6)))
            x = torch.cat([x, (small - low) / (1 - low - high).clamp_min(LEAST) - 0.5], 1)
        for layer in self.look:
            x = torch.relu(layer(x))
        spread = small.flatten(2).sort(2).values
        last = spread.shape[2] - 1
        told = [spread[:, :, int(last * q)] for q in self.quantiles]
        if ends is not None:
            told[0], told[-1] = ends[:, 0:3], 1 - ends[:, 3:6]
        seen = torch.cat([x.mean((2, 3)), x.amax((2, 3)), *told], 1)
        moved = torch.tanh(self.decide(torch.relu(self.think(seen))))
        sliders = moved[:, : len(SLIDERS)] * self.most.to(x.dtype)
        if ends is not None:
            sliders = torch.cat([sliders, ends * (moved[:, len(SLIDERS) :] * 0.5 + 0.5)], 1)
        return sliders if self.training else sliders * self._needed(small, sliders)[:, None]

    def _ends(self, picture: Tensor) -> Tensor:
        """N×6: how far the darkest value of each colour lies above black, and the lightest one under white; at most
        WIDEST, and no colour APART farther than the others: that is no cast but what the photo shows."""
        size = (min(self.measured, picture.shape[2]), min(self.measured, picture.shape[3]))
        sharp = functional.adaptive_avg_pool2d(picture, size).flatten(2)
        ends = torch.stack([sharp.amin(2), 1 - sharp.amax(2)], 1).clamp(0, WIDEST)
        return torch.minimum(ends, ends.amin(2, keepdim=True) + APART).flatten(1)

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
        """The picture N×3×H×W with the sliders (N×8 or N×14) moved; every step keeps order, black and white in 0–1."""
        values = sliders[:, :, None, None].to(picture.dtype)
        gains, black, white = values[:, 0:3], values[:, 3:4], values[:, 4:5]
        brightness, contrast, saturation = values[:, 5:6], values[:, 6:7], values[:, 7:8]
        x = picture
        if values.shape[1] > len(SLIDERS):
            low, high = values[:, 8:11], values[:, 11:14]
            x = ((x - low) / (1 - low - high).clamp_min(LEAST)).clamp(0, 1)
        x = x * torch.exp2(gains)
        x = ((x - black) / (1 - white - black)).clamp(0, 1)
        for _ in range(self.rounds):
            x = x + brightness * x * (1 - x)
        x = x + contrast * (x - 0.5) * x * (1 - x) * 4
        grey = 0.299 * x[:, 0:1] + 0.587 * x[:, 1:2] + 0.114 * x[:, 2:3]
        return (grey + (x - grey) * torch.exp2(saturation)).clamp(0, 1)


def _falling(value: Tensor, full: float, none: float) -> Tensor:
    """1 up to `full`, 0 from `none` on, a straight line between."""
    return ((none - value) / (none - full)).clamp(0, 1)
