"""Wrong light and colour: what auto-tone and the low-light model learn to undo."""

import torch
from torch import Tensor

from editor.training.degradations.blur import linear_to_srgb, srgb_to_linear
from editor.training.degradations.sample import normal, uniform


def exposed(linear: Tensor, stops: Tensor) -> Tensor:
    """Linear light times 2^stops."""
    return linear * torch.exp2(stops)


def darkened(clean: Tensor, random: torch.Generator) -> Tensor:
    """Far too little light, with a colour cast and noise, as dark phone photos have; a linear half, a lamp-lit half.

    As in the synthetic pairs of Lv et al. 2021 ("Attention guided low-light image enhancement"): linear scaling by
    1.5–5 stops, gamma, then noise. Where lamps are in a night photo they stay bright, however dark the rest is: there
    the gamma is 1.5–3.5 and the scaling 0–1 stops.
    """
    lamps = uniform(clean, 0, 1, random) < 0.5
    stops = torch.where(lamps, uniform(clean, 0, 1, random), uniform(clean, 1.5, 5.0, random))
    gamma = torch.where(lamps, uniform(clean, 1.5, 3.5, random), uniform(clean, 0.9, 1.2, random))
    light = exposed(srgb_to_linear(clean), -stops)
    cast = torch.cat([uniform(clean, 0.85, 1.15, random) for _ in range(3)], 1)
    dark = linear_to_srgb((light * cast).clamp(0, 1))
    dark = dark**gamma
    noise = uniform(clean, 0, 6 / 255, random) * normal(clean, random)
    return (dark + noise).clamp(0, 1)


def edited(clean: Tensor, random: torch.Generator) -> Tensor:
    """Exposure ± 1.3 EV, white balance ± 15 %, contrast, a lifted black or a lowered white, saturation."""
    cast = torch.cat([uniform(clean, 0.86, 1.16, random) for _ in range(3)], 1)
    light = exposed(srgb_to_linear(clean), uniform(clean, -1.3, 0.9, random)) * cast
    x = linear_to_srgb(light.clamp(0, 1))
    contrast = uniform(clean, 0.65, 1.25, random)
    x = (x - 0.5) * contrast + 0.5
    black, white = uniform(clean, 0, 0.1, random), uniform(clean, 0.88, 1, random)
    x = black + x.clamp(0, 1) * (white - black)
    grey = (x * x.new_tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1, keepdim=True)
    return (grey + (x - grey) * uniform(clean, 0.5, 1.3, random)).clamp(0, 1)
