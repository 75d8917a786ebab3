"""Blur by hand, by lens and by motion: kernels, and their application in linear light.

Every kernel is N×K×K, K odd, sums to 1. A camera adds up light, not encoded values, so `apply` works in linear light
(as Rim et al. 2022, RSBlur, found to matter) unless it is told not to.
"""

import math

import torch
import torch.nn.functional as functional
from torch import Tensor


def srgb_to_linear(x: Tensor) -> Tensor:
    """IEC 61966-2-1 decoding of 0–1."""
    return torch.where(x <= 0.04045, x / 12.92, ((x.clamp_min(0.04045) + 0.055) / 1.055) ** 2.4)


def linear_to_srgb(x: Tensor) -> Tensor:
    """IEC 61966-2-1 encoding of 0–1."""
    return torch.where(x <= 0.0031308, 12.92 * x, 1.055 * x.clamp_min(0.0031308) ** (1 / 2.4) - 0.055)


def _grid(size: int, like: Tensor) -> tuple[Tensor, Tensor]:
    axis = torch.arange(size, device=like.device, dtype=like.dtype) - (size - 1) / 2
    down, right = torch.meshgrid(axis, axis, indexing="ij")
    return down, right


def gaussian(size: int, wide: Tensor, narrow: Tensor, angle: Tensor) -> Tensor:
    """Anisotropic Gaussian kernels; σ along and across the angle (N each, pixels, radians) (Zhang et al. 2021)."""
    down, right = _grid(size, wide)
    cos, sin = angle.cos()[:, None, None], angle.sin()[:, None, None]
    along = (right * cos + down * sin) / wide[:, None, None].clamp_min(1e-3)
    across = (down * cos - right * sin) / narrow[:, None, None].clamp_min(1e-3)
    kernel = torch.exp(-0.5 * (along**2 + across**2))
    return kernel / kernel.sum((1, 2), keepdim=True)


def disc(size: int, radius: Tensor, oversample: int = 5) -> Tensor:
    """Discs of a defocused lens, radius N in pixels, edges antialiased by oversampling."""
    down, right = _grid(size * oversample, radius)
    inside = (torch.hypot(down, right) / oversample <= radius[:, None, None]).to(radius.dtype)
    kernel = functional.avg_pool2d(inside[:, None], oversample)[:, 0]
    middle = size // 2
    kernel[:, middle, middle] += 1e-6  # a radius below the sampling grid is no blur
    return kernel / kernel.sum((1, 2), keepdim=True)


def sinc(size: int, cutoff: Tensor) -> Tensor:
    """Circular low-pass kernels that ring, cutoff N in radians per pixel, π/3…π (Wang et al. 2021, Real-ESRGAN)."""
    down, right = _grid(size, cutoff)
    far = torch.hypot(down, right)[None]
    limit = cutoff[:, None, None]
    kernel = limit * torch.special.bessel_j1(limit * far) / (2 * math.pi * far.clamp_min(1e-6))
    middle = size // 2
    kernel[:, middle, middle] = cutoff**2 / (4 * math.pi)
    return kernel / kernel.sum((1, 2), keepdim=True)


def trajectories(count: int, steps: int, random: torch.Generator) -> Tensor:
    """Shaky hands: N×steps complex positions, after Boracchi & Foi 2012 as Kupyn et al. 2018 generate them.

    A particle with a Gaussian jerk, pulled back to where it started, sometimes (impulse) turning sharply about.
    """
    device = random.device

    def draw(*shape: int) -> Tensor:
        return torch.rand(shape, generator=random, device=device)

    def noise() -> Tensor:
        return torch.complex(
            torch.randn(count, generator=random, device=device), torch.randn(count, generator=random, device=device)
        )

    centripetal, jerk = 0.7 * draw(count), 10 * draw(count)
    turning = 0.2 * draw(count)
    length = 60.0
    speed = torch.polar(torch.full((count,), length / (steps - 1), device=device), 2 * math.pi * draw(count))
    place, places = torch.zeros(count, dtype=speed.dtype, device=device), []
    shaking = (0.005 * (1 + 99 * (draw(count) < 0.1)) * jerk).to(speed.dtype)
    for _ in range(steps):
        places.append(place)
        about = (draw(count) < turning * 20 / steps).to(speed.dtype)
        turn = 2 * speed * torch.polar(torch.ones(count, device=device), math.pi + draw(count) - 0.5) * about
        speed = speed + turn + shaking * noise() * (length / steps) - centripetal * place * (length / steps) / 100
        speed = speed / speed.abs().clamp_min(1e-9) * (length / (steps - 1))
        place = place + speed
    return torch.stack(places, 1)


def motion(size: int, extent: Tensor, random: torch.Generator, steps: int = 64) -> Tensor:
    """Kernels of random motion whose paths span `extent` pixels (N, at most size − 2), drawn with bilinear weights."""
    path = trajectories(extent.shape[0], steps, random).to(torch.complex64)
    across, down = path.real, path.imag
    across = across - (across.amax(1, True) + across.amin(1, True)) / 2
    down = down - (down.amax(1, True) + down.amin(1, True)) / 2
    span = torch.maximum(across.amax(1) - across.amin(1), down.amax(1) - down.amin(1)).clamp_min(1e-6)
    factor = ((extent - 1).clamp(0, size - 2) / span)[:, None]
    # Part of a path is exposed: a random stretch of at least half of it.
    x, y = across * factor + size // 2, down * factor + size // 2
    kernel = torch.zeros(extent.shape[0], size * size, device=extent.device)
    for right in (0, 1):
        for below in (0, 1):
            column, row = x.floor() + right, y.floor() + below
            weight = (1 - (x - column).abs()).clamp_min(0) * (1 - (y - row).abs()).clamp_min(0)
            index = row.clamp(0, size - 1) * size + column.clamp(0, size - 1)
            kernel.scatter_add_(1, index.long(), weight.float())
    kernel = kernel / kernel.sum(1, keepdim=True)
    return centred(kernel.view(-1, size, size))


def centred(kernel: Tensor) -> Tensor:
    """The kernels moved so that their centre of mass is the middle pixel: blur must not shift the picture."""
    size = kernel.shape[-1]
    down, right = _grid(size, kernel)
    moved = kernel
    for index in range(kernel.shape[0]):
        shift_down = -int(torch.round((kernel[index] * down).sum()))
        shift_right = -int(torch.round((kernel[index] * right).sum()))
        moved = moved.clone() if moved is kernel else moved
        moved[index] = torch.roll(kernel[index], (shift_down, shift_right), (0, 1))
    return moved


def apply(picture: Tensor, kernel: Tensor, linear: bool = True) -> Tensor:
    """Each picture N×C×H×W convolved with its own kernel N×K×K, without padding: smaller by K − 1."""
    count, channels, height, width = picture.shape
    flat = srgb_to_linear(picture) if linear else picture
    weight = kernel.flip(1, 2).repeat_interleave(channels, 0)[:, None].to(picture)
    out = functional.conv2d(flat.reshape(1, count * channels, height, width), weight, groups=count * channels)
    out = out.view(count, channels, *out.shape[2:])
    return linear_to_srgb(out.clamp(0, 1)) if linear else out
