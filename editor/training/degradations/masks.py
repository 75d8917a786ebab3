"""Holes and scratches, for learning to repair: masks are N×1×H×W, 1 where the picture is lost."""

import math

import torch
from torch import Tensor

from editor.training.degradations.sample import normal, uniform


def _draw(count: int, low: float, high: float, random: torch.Generator) -> Tensor:
    return low + (high - low) * torch.rand(count, generator=random, device=random.device)


def stroke(
    height: int, width: int, thickness: float, random: torch.Generator, corners: int = 5, extent: float = 0.0
) -> Tensor:
    """H×W mask of one free brush stroke: joined straight pieces that turn by lot (Yu et al. 2019, free-form masks).

    A piece is 0.05 to 0.25 of `extent` long (px; 0: the shorter edge).
    """
    down = torch.arange(height, device=random.device)[:, None].float()
    right = torch.arange(width, device=random.device)[None].float()
    y, x = float(_draw(1, 0, height, random)), float(_draw(1, 0, width, random))
    angle = float(_draw(1, 0, 2 * math.pi, random))
    mask = torch.zeros(height, width, dtype=torch.bool, device=random.device)
    for turn, length in zip(_draw(corners, -1, 1, random), _draw(corners, 0.05, 0.25, random), strict=True):
        angle += float(turn)
        reach = float(length) * (extent or min(height, width))
        y2, x2 = y + math.sin(angle) * reach, x + math.cos(angle) * reach
        mask |= segment_distance(down, right, (y, x), (y2, x2)) <= thickness / 2
        y, x = y2, x2
    return mask.float()


def segment_distance(down: Tensor, right: Tensor, start: tuple[float, float], end: tuple[float, float]) -> Tensor:
    """Distance of each pixel to a straight piece from start to end (row, column)."""
    dy, dx = end[0] - start[0], end[1] - start[1]
    along = ((down - start[0]) * dy + (right - start[1]) * dx) / max(dy * dy + dx * dx, 1e-9)
    along = along.clamp(0, 1)
    return torch.hypot(down - start[0] - along * dy, right - start[1] - along * dx)


def brush(like: Tensor, area: float, random: torch.Generator, narrowest: float = 0.03, widest: float = 0.12) -> Tensor:
    """Masks of brush strokes, added until they cover at least that share of the picture (0–1).

    A stroke is `narrowest` to `widest` of the shorter edge wide.
    """
    height, width = like.shape[2:]
    masks = []
    for _ in range(like.shape[0]):
        mask = torch.zeros(height, width, device=random.device)
        while float(mask.mean()) < area:
            thickness = float(_draw(1, narrowest, widest, random)) * min(height, width)
            mask = torch.maximum(mask, stroke(height, width, thickness, random))
        masks.append(mask)
    return torch.stack(masks)[:, None].to(like)


PHOTO = 576  # px; the shorter edge of the photos that `brushed` cuts its pieces from


def brushed(like: Tensor, area: float, random: torch.Generator, narrowest: float, widest: float) -> Tensor:
    """Masks for crops of larger photos: strokes as long as on the whole, added until they cover that share (0–1).

    The strokes of a crop are all of one width, `narrowest` to `widest` px, at most a quarter of the crop, and all
    magnitudes alike: beside wide ones, what is wrong in narrow ones would not count.
    """
    height, width = like.shape[2:]
    low, high = math.log(narrowest), math.log(min(widest, min(height, width) / 4))
    masks = []
    for _ in range(like.shape[0]):
        mask, thickness = torch.zeros(height, width, device=random.device), math.exp(float(_draw(1, low, high, random)))
        while float(mask.mean()) < area:
            mask = torch.maximum(mask, stroke(height, width, thickness, random, extent=PHOTO))
        masks.append(mask)
    return torch.stack(masks)[:, None].to(like)


def scratches(picture: Tensor, random: torch.Generator, most: int = 6) -> tuple[Tensor, Tensor]:
    """The picture with thin light or dark scratches and specks as on old prints, and the mask of where they are.

    Nearly straight lines 0.7–3 px wide, from hair-thin transparent to opaque (Wan et al. 2020 describe the damage).
    """
    height, width = picture.shape[2:]
    down = torch.arange(height, device=random.device)[:, None].float()
    right = torch.arange(width, device=random.device)[None].float()
    masks = []
    for _ in range(picture.shape[0]):
        cover = torch.zeros(height, width, device=random.device)
        for _ in range(int(_draw(1, 1, most + 1, random))):
            y, x = float(_draw(1, 0, height, random)), float(_draw(1, 0, width, random))
            angle = float(_draw(1, 0, math.pi, random))
            reach = float(_draw(1, 0.0, 1.0, random)) ** 2 * max(height, width)
            end = (y + math.sin(angle) * reach, x + math.cos(angle) * reach)
            wide = float(_draw(1, 0.35, 1.5, random))
            line = (wide + 0.5 - segment_distance(down, right, (y, x), end)).clamp(0, 1)
            cover = torch.maximum(cover, line * float(_draw(1, 0.3, 1, random)))
        masks.append(cover)
    cover = torch.stack(masks)[:, None].to(picture)
    colour = (uniform(picture, 0, 1, random) > 0.3).to(picture) * 0.9 + 0.02 * normal(picture, random)
    return (picture * (1 - cover) + colour * cover).clamp(0, 1), (cover > 0.1).to(picture)
