"""Which damage each model learns to undo; a plan names a recipe and gives its options.

A recipe is called with clean crops N×3×H×W and a generator and gives a Sample; its `margin` says how many pixels more
it needs on every side (blur and shifted compression need what lies outside the crop).
"""

from collections.abc import Mapping
from typing import Any

import torch
import torch.nn.functional as functional
from torch import Tensor

from editor.training.degradations import blur, jpeg, masks
from editor.training.degradations.noise import gaussian, mixed_gaussian, poisson
from editor.training.degradations.sample import Recipe, Sample, partly, quantised, uniform
from editor.training.degradations.tone import darkened, edited
from editor.training.degradations.unprocess import camera_noise
from editor.training.degradations.wild import Wild
from editor.training.plan import PlanError


def split(count: int, shares: Mapping[str, float], random: torch.Generator) -> dict[str, Tensor]:
    """Indices 0…count−1 dealt to the names by lot, so that on average each gets its share."""
    names = list(shares)
    weights = torch.tensor([shares[n] for n in names])
    lots = torch.multinomial(weights.to(random.device), count, replacement=True, generator=random).cpu()
    return {name: torch.nonzero(lots == i).flatten() for i, name in enumerate(names)}


STORED = (70, 98)  # JPEG qualities at which cameras and phones keep photos


class Denoise:
    """White, camera and photon noise; the one plane is the measured σ of the noise (0–1, so σ of 8 bits / 255).

    `saved` is the share of the camera's samples that were stored as JPEG after, as phones do: what this leaves of
    the noise is no longer white. `coarse` is the share of them with the camera's own noise reduction.
    """

    margin = 0

    def __init__(
        self,
        sigma: float = 60.0,
        camera: float = 0.3,
        photon: float = 0.1,
        clean: float = 0.1,
        saved: float = 0.0,
        coarse: float = 0.0,
    ) -> None:
        self.sigma, self.saved, self.coarse = sigma / 255, saved, coarse
        self.shares = {"camera": camera, "photon": photon, "clean": clean, "white": 1 - camera - photon - clean}

    def __call__(self, clean: Tensor, random: torch.Generator) -> Sample:
        degraded = clean.clone()
        level = clean.new_zeros(clean.shape[0])
        for kind, chosen in split(clean.shape[0], self.shares, random).items():
            if len(chosen) == 0 or kind == "clean":
                continue
            part = clean[chosen]
            if kind == "white":
                degraded[chosen], level[chosen] = mixed_gaussian(part, 0, self.sigma, random)
                continue
            if kind == "camera":
                spoiled = camera_noise(part, random, coarse=self.coarse)
            else:
                spoiled = poisson(part, torch.exp(uniform(part, 3.5, 7.5, random)), random)
            degraded[chosen] = self._stored(spoiled, random) if kind == "camera" else quantised(spoiled)
            level[chosen] = (degraded[chosen] - part).pow(2).mean((1, 2, 3)).sqrt()
        return Sample(degraded, clean, level[:, None])

    def _stored(self, picture: Tensor, random: torch.Generator) -> Tensor:
        """What a camera's file holds of it: 8 bits, or a JPEG."""
        plain = quantised(picture)
        chosen = torch.nonzero(uniform(picture, 0, 1, random).flatten() < self.saved).flatten()
        if len(chosen):
            part = picture[chosen]
            full = uniform(part, 0, 1, random).flatten() < 0.5
            plain[chosen] = jpeg.compress(part, uniform(part, *STORED, random).flatten().round(), full).to(plain)
        return plain


class Shrink:
    """Super-resolution: antialiased bicubic reduction (a = −0.5, as MATLAB's imresize), 8 bits; nothing is told.

    `mild` is the share of samples that are blurred a little before and compressed after, as shared photos are.
    """

    margin = 0

    def __init__(self, scale: int = 4, mild: float = 0.0) -> None:
        self.scale, self.mild = scale, mild

    def __call__(self, clean: Tensor, random: torch.Generator) -> Sample:
        size = (clean.shape[2] // self.scale, clean.shape[3] // self.scale)
        source = clean
        spoiled = uniform(clean, 0, 1, random).flatten() < self.mild
        if bool(spoiled.any()):
            sigma = uniform(clean, 0.2, 0.4 * self.scale, random).flatten()
            kernel = blur.gaussian(9, sigma, sigma, torch.zeros_like(sigma))
            soft = blur.apply(functional.pad(clean, (4, 4, 4, 4), mode="reflect"), kernel, linear=False)
            source = torch.where(spoiled.view(-1, 1, 1, 1), soft, clean)
        small = functional.interpolate(source, size, mode="bicubic", antialias=True, align_corners=False)
        small = quantised(small)
        for index in torch.nonzero(spoiled).flatten().tolist():
            quality = uniform(clean[:1], 60, 98, random).flatten()
            noisy = gaussian(small[index : index + 1], uniform(clean[:1], 0, 6 / 255, random), random)
            small[index : index + 1] = jpeg.compress(noisy, quality, quality > 85)
        return Sample(small, clean, clean.new_zeros(clean.shape[0], 0))


class Compress:
    """JPEG of quality 10–95, 4:2:0 and 4:4:4, partly twice with a shifted grid; the plane is quality / 100.

    Of doubly compressed samples the plane tells the worse of both qualities, as the diagnosis does; `unknown` is the
    share where it is 0.
    """

    margin = 8

    def __init__(self, double: float = 0.3, unknown: float = 0.2, clean: float = 0.1) -> None:
        self.double, self.unknown, self.clean = double, unknown, clean

    def __call__(self, clean: Tensor, random: torch.Generator) -> Sample:
        count = clean.shape[0]
        quality = _quality(clean, random)
        full = uniform(clean, 0, 1, random).flatten() < 0.35
        twice = uniform(clean, 0, 1, random).flatten() < self.double
        first = _quality(clean, random)
        picture = clean
        if bool(twice.any()):
            once = jpeg.compress(clean, first, full)
            picture = torch.where(twice.view(-1, 1, 1, 1), once, clean)
        top, left = torch.randint(0, 8, (2,), generator=random, device=random.device).tolist()
        edge = slice(top, clean.shape[2] - 16 + top), slice(left, clean.shape[3] - 16 + left)
        target = clean[:, :, edge[0], edge[1]]
        degraded = jpeg.compress(picture[:, :, edge[0], edge[1]], quality, full)
        told = torch.where(twice, torch.minimum(first, quality), quality) / 100
        untouched = uniform(clean, 0, 1, random).flatten() < self.clean
        degraded = torch.where(untouched.view(-1, 1, 1, 1), target, degraded)
        told = torch.where(untouched, torch.ones_like(told), told)
        hidden = uniform(clean, 0, 1, random).flatten() < self.unknown
        return Sample(degraded, target, torch.where(hidden, torch.zeros_like(told), told).view(count, 1))


def _quality(like: Tensor, random: torch.Generator) -> Tensor:
    return uniform(like, 10, 95, random).flatten().round()


class Blurred:
    """Motion of 2–25 px and defocus discs, in linear light, then noise of σ 0–`noise`; mild ones are more common.

    The plane is the strength of restoration that is wanted (see `partly`).
    """

    margin = 12
    size = 25

    def __init__(self, motion: float = 0.6, clean: float = 0.15, noise: float = 8.0, part: float = 0.2) -> None:
        self.motion, self.clean, self.noise, self.part = motion, clean, noise, part

    def __call__(self, clean: Tensor, random: torch.Generator) -> Sample:
        extent = 2 + 23 * uniform(clean, 0, 1, random).flatten() ** 2
        kernel = blur.disc(self.size, (extent * 0.25).clamp(0.5))
        moving = uniform(clean, 0, 1, random).flatten() < self.motion
        if bool(moving.any()):
            kernel[moving] = blur.motion(self.size, extent[moving], random).to(kernel)
        target = clean[:, :, 12:-12, 12:-12]
        degraded = blur.apply(clean, kernel)
        sigma = uniform(clean, 0, 1, random) ** 2 * (self.noise / 255)
        degraded = gaussian(degraded, sigma, random)
        untouched = uniform(clean, 0, 1, random).flatten() < self.clean
        degraded = quantised(torch.where(untouched.view(-1, 1, 1, 1), target, degraded))
        return partly(Sample(degraded, target, clean.new_zeros(clean.shape[0], 0)), self.part, random)


class Holes:
    """Brush holes of 4 % to `area` of the crop, of strokes `narrowest` to `widest` px wide, or scratches, filled with
    grey; the plane is the mask (1 = lost)."""

    margin = 0

    def __init__(self, area: float = 0.2, scratched: float = 0.1, narrowest: float = 2.0, widest: float = 64.0) -> None:
        self.area, self.scratched, self.narrowest, self.widest = area, scratched, narrowest, widest

    def __call__(self, clean: Tensor, random: torch.Generator) -> Sample:
        areas = uniform(clean, 0.04, self.area, random).flatten().tolist()
        pairs = zip(clean.split(1), areas, strict=True)
        mask = torch.cat([masks.brushed(part, area, random, self.narrowest, self.widest) for part, area in pairs])
        scratched = uniform(clean, 0, 1, random) < self.scratched
        mask = torch.where(scratched, masks.scratches(clean, random)[1], mask)
        return Sample(clean * (1 - mask) + 0.5 * mask, clean, mask)


class Dark:
    """Photos taken far too dark, with the noise of it; thumbnails in, thumbnails out (see `tone.darkened`)."""

    margin = 0

    def __init__(self, clean: float = 0.2) -> None:
        self.clean = clean

    def __call__(self, clean: Tensor, random: torch.Generator) -> Sample:
        untouched = uniform(clean, 0, 1, random) < self.clean
        degraded = quantised(torch.where(untouched, clean, darkened(clean, random)))
        return Sample(degraded, clean, clean.new_zeros(clean.shape[0], 0))


class Edited:
    """Photos that somebody turned the wrong sliders of (see `tone.edited`); a fifth is left as it is."""

    margin = 0

    def __init__(self, clean: float = 0.2) -> None:
        self.clean = clean

    def __call__(self, clean: Tensor, random: torch.Generator) -> Sample:
        untouched = uniform(clean, 0, 1, random) < self.clean
        degraded = quantised(torch.where(untouched, clean, edited(clean, random)))
        return Sample(degraded, clean, clean.new_zeros(clean.shape[0], 0))


RECIPES: dict[str, Any] = {
    "denoise": Denoise,
    "shrink": Shrink,
    "compress": Compress,
    "blurred": Blurred,
    "wild": Wild,
    "holes": Holes,
    "dark": Dark,
    "edited": Edited,
}


def recipe(name: str, options: Mapping[str, Any]) -> Recipe:
    """The recipe of that name. Raises PlanError for an unknown name or option."""
    if name not in RECIPES:
        raise PlanError(f"degradation.recipe: unknown recipe “{name}”; known are {', '.join(RECIPES)}")
    try:
        made: Recipe = RECIPES[name](**options)
    except TypeError as error:
        raise PlanError(f"degradation.options: {error}") from error
    return made
