"""Grain: film-like noise that is the same for the same place of a photo, whatever part or size is rendered."""

from functools import lru_cache

import cv2
import numpy as np

from editor.imaging.fused import Floats
from editor.imaging.kernels import grained
from editor.imaging.tiles import Box

TILE = 512


def grain(part: Box, size: float, roughness: float) -> Floats:
    """A part of unit grain, H×W float32. size: of a grain, in pixels of this picture; below 1 it averages out.
    roughness 0–1: how uneven the grains are."""
    return grained(_tile(round(roughness, 2)), part, 1 / max(size, 0.05), min(1.0, size))


@lru_cache(maxsize=8)
def _tile(roughness: float) -> Floats:
    """Noise of variance 1 that continues at its edges, one number more on each side for interpolation."""
    fine, coarse = _noises()
    mixed = fine * np.float32(1 - 0.5 * roughness) + coarse * np.float32(0.5 * roughness)
    return np.pad(mixed / mixed.std(), ((0, 2), (0, 2)), mode="wrap").astype(np.float32)


@lru_cache(maxsize=1)
def _noises() -> tuple[Floats, Floats]:
    """Fine and coarse noise of variance 1."""
    random = np.random.Generator(np.random.PCG64(1839))
    fine = random.standard_normal((TILE, TILE)).astype(np.float32)
    coarse = cv2.resize(random.standard_normal((TILE // 4, TILE // 4)).astype(np.float32), (TILE, TILE))
    soft = cv2.GaussianBlur(np.tile(fine, (3, 3)), (0, 0), 0.7)[TILE : 2 * TILE, TILE : 2 * TILE]
    return np.asarray(soft / soft.std(), np.float32), np.asarray(coarse / coarse.std(), np.float32)
