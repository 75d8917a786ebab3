"""The opponent of the detail flavour: a small U-Net that judges every pixel, and whose own features compare pictures.

After Schönfeld et al. 2020 (U-Net discriminator) and Wang et al. 2021 (Real-ESRGAN: spectral norm); the features of
its encoder stand in for a perceptual network (feature matching, Wang et al. 2018, pix2pixHD), because no weights are
downloaded. That limits how much texture can be learned: it has seen our few hundred photos only.
"""

import torch
import torch.nn.functional as functional
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm


def _layer(come: int, go: int, size: int = 3, stride: int = 1) -> nn.Module:
    return spectral_norm(nn.Conv2d(come, go, size, stride, padding=(size - 1) // 2))


class Judge(nn.Module):
    """N×3×H×W (H, W multiples of 8) → logits N×1×H/2×W/2, above 0 where it believes the picture; and its features.

    It looks at squares of 2×2 px at once (pixel-unshuffle), which makes it five times as cheap as at full size.
    """

    def __init__(self, width: int = 32) -> None:
        super().__init__()
        widths = (width, width * 3 // 2, width * 2)
        pairs = list(zip(widths[:-1], widths[1:], strict=True))
        self.enter = _layer(12, width)
        self.down = nn.ModuleList(_layer(wide, deep, 4, 2) for wide, deep in pairs)
        self.up = nn.ModuleList(_layer(deep, wide) for wide, deep in reversed(pairs))
        self.leave = _layer(width, 1)

    def forward(self, picture: Tensor) -> tuple[Tensor, list[Tensor]]:
        x = functional.leaky_relu(self.enter(functional.pixel_unshuffle(picture, 2)), 0.2)
        seen = [x]
        for layer in self.down:
            x = functional.leaky_relu(layer(x), 0.2)
            seen.append(x)
        for layer, skip in zip(self.up, reversed(seen[:-1]), strict=True):
            x = functional.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)
            x = functional.leaky_relu(layer(x), 0.2) + skip
        return self.leave(x), seen


class Adversary:
    """A judge with its optimiser; `pull` is what the network is told, `learn` is the judge's own step."""

    def __init__(self, device: torch.device, rate: float = 2e-4, width: int = 32) -> None:
        self.judge = Judge(width).to(device)
        self.judge.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.optimiser = torch.optim.Adam(self.judge.parameters(), rate, (0.5, 0.99))

    def pull(self, result: Tensor, target: Tensor, adversarial: float, features: float) -> Tensor:
        """Weighted: how far the judge is from believing the result, and how far its features are from the target's."""
        self.judge.eval().requires_grad_(requires_grad=False)  # eval: both pictures meet the same spectral norms
        believed, seen = self.judge(result)
        with torch.no_grad():
            _, wanted = self.judge(target)
        self.judge.train().requires_grad_(requires_grad=True)
        apart = torch.stack(
            [(a - b).abs().mean() / b.abs().mean().clamp_min(1e-3) for a, b in zip(seen, wanted, strict=True)]
        )
        return adversarial * functional.softplus(-believed).mean() + features * apart.mean()

    def balanced(self, pixel: Tensor, pulled: Tensor, result: Tensor, balance: float) -> Tensor:
        """The gradient for the result when the pull of the judge is `balance` times as strong as the pixel terms.

        Without this the weight is a guess that is wrong by orders: spectral norms make the judge's gradients faint.
        (The idea of Esser et al. 2021, VQGAN; here on the picture instead of the last layer.)
        """
        own, judged = (torch.autograd.grad(each, result)[0] for each in (pixel, pulled))
        return own + judged * (balance * own.norm() / judged.norm().clamp_min(1e-12))

    def learn(self, result: Tensor, target: Tensor) -> float:
        """One step: believe the targets, disbelieve the results; gives its loss (0.69 is guessing)."""
        believed, _ = self.judge(target)
        doubted, _ = self.judge(result.detach())
        loss = 0.5 * (functional.softplus(-believed).mean() + functional.softplus(doubted).mean())
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        self.optimiser.step()
        return float(loss.detach())
