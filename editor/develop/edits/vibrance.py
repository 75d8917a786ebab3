"""Vibrance."""

from dataclasses import dataclass
from functools import cache
from typing import Annotated

import numpy as np

from editor.develop.bands import around
from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look
from editor.imaging.fused import Floats
from editor.imaging.kernels import by_hue


@cache
def _skin() -> Floats:
    """How much each hue is that of skin."""
    return around(lambda hue: np.exp(-(((hue - 55) / 22) ** 2)))


@dataclass(frozen=True)
class Vibrance(Edit):
    """Strengthen pale colours more than strong ones, and spare skin; or calm them (left)."""

    name = "vibrance"
    stage = Stage.COLOUR
    rank = 20

    amount: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        part = self.amount / 100

        def moved(lab: Floats) -> Floats:
            chroma = np.sqrt(lab[:, 1] * lab[:, 1] + lab[:, 2] * lab[:, 2])
            paler = np.clip(1 - chroma / 0.32, 0, 1)
            pale = paler * np.sqrt(paler)
            weight = 0.8 * pale * (1 - 0.5 * by_hue(lab, _skin())[0]) if part > 0 else 0.35 + 0.65 * pale
            stronger = 1 + part * weight
            lab[:, 1] *= stronger  # one column at a time is five times as fast as both
            lab[:, 2] *= stronger
            return lab

        return look.coloured(moved)
