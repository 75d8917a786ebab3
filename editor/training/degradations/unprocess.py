"""Camera noise made where it arises: in the linear raw picture.

After Brooks et al. 2019, "Unprocessing Images for Learned Raw Denoising": undo tone curve, gamma, colour matrix and
white balance; add shot and read noise of a sampled strength; do everything again. Optionally the noise passes a Bayer
mosaic and its bilinear reconstruction, which correlates it between neighbours and colours as a camera does.
"""

import math

import torch
import torch.nn.functional as functional
from torch import Tensor

from editor.training.degradations.blur import apply, gaussian
from editor.training.degradations.sample import normal, uniform

# xyz → camera of four cameras, from the paper's released code (Adobe DNG matrices).
XYZ_TO_CAMERA = (
    ((1.0234, -0.2969, -0.2266), (-0.5625, 1.6328, -0.0469), (-0.0703, 0.2188, 0.6406)),
    ((0.4913, -0.0541, -0.0202), (-0.6130, 1.3513, 0.2906), (-0.1564, 0.2151, 0.7183)),
    ((0.8380, -0.2630, -0.0639), (-0.2887, 1.0725, 0.2496), (-0.0627, 0.1427, 0.5438)),
    ((0.6596, -0.2079, -0.0562), (-0.4782, 1.3016, 0.1933), (-0.0970, 0.1581, 0.5181)),
)
RGB_TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))


def tone(x: Tensor) -> Tensor:
    """The global tone curve: smoothstep 3x² − 2x³."""
    return 3 * x**2 - 2 * x**3


def inverse_tone(x: Tensor) -> Tensor:
    """Its inverse, ½ − sin(asin(1 − 2x) / 3)."""
    return 0.5 - torch.sin(torch.asin((1 - 2 * x).clamp(-1, 1)) / 3)


def camera_matrices(count: int, random: torch.Generator) -> Tensor:
    """N×3×3 sRGB → camera matrices: random convex mixtures of the four cameras', rows normalised to 1."""
    mixing = torch.rand((count, 4, 1, 1), generator=random, device=random.device) + 1e-8
    cameras = torch.tensor(XYZ_TO_CAMERA, device=random.device)
    xyz_to_camera = (mixing * cameras).sum(1) / mixing.sum(1)
    to_camera = xyz_to_camera @ torch.tensor(RGB_TO_XYZ, device=random.device)
    return to_camera / to_camera.sum(-1, keepdim=True)


def noise_levels(
    like: Tensor, random: torch.Generator, low: float = 1e-4, high: float = 0.012
) -> tuple[Tensor, Tensor]:
    """(shot, read) variances, N×1×1×1: log-uniform shot noise, read noise from the paper's log-linear fit ± 0.26."""
    log_shot = uniform(like, math.log(low), math.log(high), random)
    spread = torch.randn(log_shot.shape, generator=random, device=random.device).to(like)
    return log_shot.exp(), (2.18 * log_shot + 1.20 + 0.26 * spread).exp()


def _mixed(matrix: Tensor, picture: Tensor) -> Tensor:
    return torch.einsum("nij,njhw->nihw", matrix, picture)


def mosaic_and_back(raw: Tensor) -> Tensor:
    """RGGB mosaic of N×3×H×W and its bilinear reconstruction (each colour a normalised 3×3 tent over its sites)."""
    height, width = raw.shape[2:]
    mask = raw.new_zeros(1, 3, height, width)
    mask[:, 0, 0::2, 0::2] = 1
    mask[:, 1, 0::2, 1::2] = 1
    mask[:, 1, 1::2, 0::2] = 1
    mask[:, 2, 1::2, 1::2] = 1
    tent = raw.new_tensor([[1.0, 2, 1], [2, 4, 2], [1, 2, 1]]).expand(3, 1, 3, 3)
    cross = tent.clone()
    cross[1] = raw.new_tensor([[0.0, 1, 0], [1, 4, 1], [0, 1, 0]])
    summed = functional.conv2d(raw * mask, cross, padding=1, groups=3)
    return summed / functional.conv2d(mask, cross, padding=1, groups=3)


def coarsened(noise: Tensor, random: torch.Generator, low: float = 0.4, high: float = 1.0) -> Tensor:
    """What a camera's own noise reduction leaves: fine grain is gone, coarse grain stays (a Gaussian of σ low–high px).

    Guo et al. 2019 (CBDNet): processing in the camera is what makes the noise of finished photos unlike that of raw
    ones.
    """
    sigma = uniform(noise, low, high, random).flatten()
    kernel = gaussian(7, sigma, sigma, torch.zeros_like(sigma))
    return apply(functional.pad(noise, (3, 3, 3, 3), mode="reflect"), kernel, linear=False)


def camera_noise(
    clean: Tensor, random: torch.Generator, demosaic: float = 0.5, high: float = 0.012, coarse: float = 0.0
) -> Tensor:
    """The sRGB crops N×3×H×W as a camera with noise would have given them; `demosaic` is the share with a Bayer filter,
    `coarse` that with noise reduction in the camera.

    Where the mosaic is used only the noise passes it, so that the target stays free of reconstruction errors.
    """
    count = clean.shape[0]
    matrix = camera_matrices(count, random).to(clean)
    rgb_gain = 1 / (0.8 + 0.1 * torch.randn((count, 1), generator=random, device=random.device)).clamp(0.5, 1.1)
    red = 1.9 + 0.5 * torch.rand((count, 1), generator=random, device=random.device)
    blue = 1.5 + 0.4 * torch.rand((count, 1), generator=random, device=random.device)
    gains = (rgb_gain * torch.cat([red, torch.ones_like(red), blue], 1)).to(clean)[:, :, None, None]
    linear = inverse_tone(clean.clamp(0, 1)).clamp_min(1e-8) ** 2.2
    raw = (_mixed(matrix, linear) / gains).clamp(0, 1)
    shot, read = noise_levels(clean, random, high=high)
    noise = (raw * shot + read).sqrt() * normal(clean, random)
    through = uniform(clean, 0, 1, random) < demosaic
    noise = torch.where(through, mosaic_and_back(noise), noise)
    if coarse > 0:
        noise = torch.where(uniform(clean, 0, 1, random) < coarse, coarsened(noise, random), noise)
    noisy = (_mixed(torch.linalg.inv(matrix), (raw + noise) * gains)).clamp(0, 1)
    again = (_mixed(torch.linalg.inv(matrix), raw * gains)).clamp(0, 1)
    # What clipping and rounding alone change is no noise: it is taken out again, so that saturated skies stay targets.
    return (clean + tone(noisy.clamp_min(1e-8) ** (1 / 2.2)) - tone(again.clamp_min(1e-8) ** (1 / 2.2))).clamp(0, 1)
