"""Grain: film-like noise that is the same for the same place of a photo, whatever part or size is rendered."""

from functools import lru_cache

import cv2
import numpy as np

from editor.imaging.fused import Floats
from editor.imaging.tiles import Box

TILE = 512


def grain(part: Box, size: float, roughness: float) -> Floats:
    """A part of unit grain, H×W float32. size: of a grain, in pixels of this picture; below 1 it averages out.
    roughness 0–1: how uneven the grains are."""
    step = 1 / max(size, 0.05)
    x = ((np.arange(part.left, part.right, dtype=np.float32) + 0.5) * step) % TILE
    y = ((np.arange(part.top, part.bottom, dtype=np.float32) + 0.5) * step) % TILE
    across, down = (np.broadcast_to(each, (len(y), len(x))) for each in (x[None, :], y[:, None]))
    noise = cv2.remap(_tile(round(roughness, 2)), across.copy(), down.copy(), cv2.INTER_LINEAR)
    return np.asarray(noise if size >= 1 else noise * np.float32(size), np.float32)


@lru_cache(maxsize=4)
def _tile(roughness: float) -> Floats:
    """Noise of variance 1 that continues at its edges, one number more on each side for interpolation."""
    random = np.random.Generator(np.random.PCG64(1839))
    fine = random.standard_normal((TILE, TILE)).astype(np.float32)
    coarse = cv2.resize(random.standard_normal((TILE // 4, TILE // 4)).astype(np.float32), (TILE, TILE))
    mixed = cv2.GaussianBlur(np.tile(fine, (3, 3)), (0, 0), 0.7)[TILE : 2 * TILE, TILE : 2 * TILE]
    mixed = mixed / mixed.std() * (1 - 0.5 * roughness) + coarse / coarse.std() * (0.5 * roughness)
    return np.pad(mixed / mixed.std(), ((0, 2), (0, 2)), mode="wrap").astype(np.float32)
