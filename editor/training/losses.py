"""What a network is pulled towards; every loss takes N×C×H×W in 0–1 and gives one number."""

import torch
from torch import Tensor

from editor.training.plan import LossPlan, entry


def charbonnier(result: Tensor, target: Tensor, epsilon: float = 1e-3) -> Tensor:
    """Mean √(d² + ε²): L1 without its corner (Charbonnier et al. 1994; Lai et al. 2017, LapSRN)."""
    return ((result - target) ** 2 + epsilon**2).sqrt().mean()


def squared(result: Tensor, target: Tensor) -> Tensor:
    """Mean squared error."""
    return ((result - target) ** 2).mean()


def log_mse(result: Tensor, target: Tensor, epsilon: float = 1e-5) -> Tensor:
    """Mean over samples of log(MSE + ε): the PSNR itself as a loss (Chen et al. 2021, HINet's PSNR loss).

    Easy and hard samples pull alike, so that light noise is not drowned by heavy noise.
    """
    error = ((result - target) ** 2).flatten(1).mean(1)
    return torch.log(error + epsilon).mean()


def fourier(result: Tensor, target: Tensor) -> Tensor:
    """Mean |FFT difference| per frequency, orthonormal (Cho et al. 2021, MIMO-UNet)."""
    difference = torch.fft.rfft2((result - target).float(), norm="ortho")
    return torch.view_as_real(difference).abs().mean()


def gradient(result: Tensor, target: Tensor) -> Tensor:
    """Mean absolute difference of neighbouring-pixel differences, across and down."""
    error = result - target
    across = (error[..., 1:] - error[..., :-1]).abs().mean()
    down = (error[..., 1:, :] - error[..., :-1, :]).abs().mean()
    return across + down


TERMS = {"charbonnier": charbonnier, "l2": squared, "log_mse": log_mse, "fft": fourier, "gradient": gradient}


def total(plan: LossPlan, result: Tensor, target: Tensor, share: float = 0.0) -> Tensor:
    """The weighted sum of the plan's terms at that share (0–1) of the budget; the adversarial ones are the loop's."""
    weights = {name: entry(getattr(plan, name), share) for name in TERMS}
    terms = [weight * TERMS[name](result, target) for name, weight in weights.items() if weight]
    if not terms:
        return result.new_zeros(())
    return torch.stack([t.float() for t in terms]).sum()
