"""What photos go through in the wild: blur, resizing, noise and compression, twice, in shuffled order.

The second-order model of Zhang et al. 2021 (BSRGAN) and Wang et al. 2021 (Real-ESRGAN), milder than in the papers:
Gaussian blur of σ 0.2–2.5, resizing by 0.4–1.2 and back, noise of σ 0–25 or of a camera, JPEG 40–95, ringing by a sinc.
"""

from collections.abc import Callable

import torch
import torch.nn.functional as functional
from torch import Tensor

from editor.training.degradations import blur, jpeg
from editor.training.degradations.noise import gaussian
from editor.training.degradations.sample import Sample, partly, quantised
from editor.training.degradations.unprocess import camera_noise


class Wild:
    """Clean crops → second-order damage; the plane is the strength of restoration that is wanted (see `partly`).

    A batch is dealt into `groups`; each has a severity of 0.1–1 (mostly low) that scales every range, an order of
    steps and a way and factor of resizing, while blur, noise and compression are drawn for every sample. Of the groups
    a share `clean` is left alone.
    """

    margin = 8

    def __init__(
        self, clean: float = 0.15, part: float = 0.2, scale: int = 1, mildness: float = 1.0, groups: int = 4
    ) -> None:
        self.clean, self.part, self.scale, self.mildness, self.groups = clean, part, scale, mildness, groups

    def __call__(self, clean: Tensor, random: torch.Generator) -> Sample:
        target = clean[:, :, 8:-8, 8:-8]
        parts = clean.split(-(-clean.shape[0] // self.groups))
        severity = 0.1 + 0.9 * _draw(len(parts), 0, 1, random) ** 2
        severity[_draw(len(parts), 0, 1, random) < self.clean] = 0
        pairs = zip(parts, severity.tolist(), strict=True)
        rows = [self._group(part, severe * self.mildness, random) for part, severe in pairs]
        degraded = quantised(torch.cat(rows))
        if self.scale > 1:
            return Sample(degraded, target, clean.new_zeros(clean.shape[0], 0))
        return partly(Sample(degraded, target, clean.new_zeros(clean.shape[0], 0)), self.part, random)

    def _group(self, picture: Tensor, severity: float, random: torch.Generator) -> Tensor:
        size = (picture.shape[2], picture.shape[3])
        if severity > 0:
            for strength in (severity, severity * 0.5):
                picture = self._pass(picture, strength, random)
        picture = picture[:, :, 8:-8, 8:-8]
        if self.scale > 1:
            size = ((size[0] - 16) // self.scale, (size[1] - 16) // self.scale)
            picture = functional.interpolate(picture, size, mode="bicubic", antialias=True, align_corners=False)
        if severity > 0:
            picture = compressed(picture, severity, random)
        return picture

    @staticmethod
    def _pass(picture: Tensor, strength: float, random: torch.Generator) -> Tensor:
        steps: list[Callable[[Tensor, float, torch.Generator], Tensor]] = [blurred, resized, noisy]
        if float(_draw(1, 0, 1, random)) < 0.5:
            steps.append(compressed)
        if float(_draw(1, 0, 1, random)) < 0.1:
            steps.append(ringing)
        for index in torch.randperm(len(steps), generator=random, device=random.device).tolist():
            picture = steps[index](picture, strength, random).clamp(0, 1)
        return picture


def _draw(count: int, low: float, high: float, random: torch.Generator) -> Tensor:
    return low + (high - low) * torch.rand(count, generator=random, device=random.device)


def _convolved(picture: Tensor, kernel: Tensor, linear: bool) -> Tensor:
    edge = kernel.shape[-1] // 2
    return blur.apply(functional.pad(picture, (edge,) * 4, mode="reflect"), kernel, linear)


def blurred(picture: Tensor, strength: float, random: torch.Generator) -> Tensor:
    """Gaussian blur, half of the time of different width along and across; σ 0.2 to 0.2 + 2.3 · strength."""
    count = picture.shape[0]
    wide = _draw(count, 0.2, 0.2 + 2.3 * strength, random)
    uneven = _draw(count, 0.3, 1, random)
    narrow = torch.where(_draw(count, 0, 1, random) < 0.5, wide, wide * uneven)
    kernel = blur.gaussian(13, wide, narrow, _draw(count, 0, 3.1416, random)).to(picture)
    return _convolved(picture, kernel, linear=True)


def resized(picture: Tensor, strength: float, random: torch.Generator) -> Tensor:
    """To 1 − 0.6 · strength … 1 + 0.2 · strength of the size and back, area, bilinear or bicubic."""
    factor = float(_draw(1, 1 - 0.6 * strength, 1 + 0.2 * strength, random))
    small = [max(4, round(edge * factor)) for edge in picture.shape[2:]]
    ways = ("bilinear", "bicubic", "area")
    for size in (small, list(picture.shape[2:])):
        way = ways[int(_draw(1, 0, 2.999, random))]
        if way == "area":
            picture = functional.interpolate(picture, size, mode="area")
        else:
            picture = functional.interpolate(picture, size, mode=way, antialias=True, align_corners=False)
    return picture


def noisy(picture: Tensor, strength: float, random: torch.Generator) -> Tensor:
    """White noise of σ 0 to 25 · strength (a third of it grey), or camera noise."""
    kind = float(_draw(1, 0, 1, random))
    if kind < 0.4:
        return camera_noise(picture, random, high=max(2e-4, 0.008 * strength))
    sigma = _draw(picture.shape[0], 0, 25 * strength / 255, random).view(-1, 1, 1, 1).to(picture)
    if kind < 0.6:
        return picture + gaussian(torch.zeros_like(picture[:, :1]), sigma, random)
    return gaussian(picture, sigma, random)


def compressed(picture: Tensor, strength: float, random: torch.Generator) -> Tensor:
    """JPEG of quality 95 − 55 · strength to 95, 4:2:0 two times of three."""
    count = picture.shape[0]
    quality = _draw(count, 95 - 55 * strength, 95, random).round()
    return jpeg.compress(picture, quality, _draw(count, 0, 1, random) < 0.34).to(picture)


def ringing(picture: Tensor, strength: float, random: torch.Generator) -> Tensor:
    """Ringing as of a sharp low-pass filter; cutoff π · (1 − 0.5 · strength) to π."""
    cutoff = _draw(picture.shape[0], 3.1416 * (1 - 0.5 * strength), 3.1416, random)
    return _convolved(picture, blur.sinc(13, cutoff).to(picture), linear=False)
