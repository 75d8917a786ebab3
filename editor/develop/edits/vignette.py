"""Vignette."""

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look
from editor.imaging.fused import Floats


@dataclass(frozen=True)
class Vignette(Edit):
    """Darken (left) or lighten the corners of the cropped photo. Midpoint: how far from the middle it begins."""

    name = "vignette"
    stage = Stage.EFFECT
    rank = 10

    amount: Annotated[float, Slider(-100, 100)] = 0.0
    midpoint: Annotated[float, Slider(0, 100, amount=False)] = 50.0
    roundness: Annotated[float, Slider(0, 100, amount=False)] = 0.0
    feather: Annotated[float, Slider(0, 100, amount=False)] = 50.0

    def lower(self, look: Look) -> Look:
        begin, width = 0.9 * self.midpoint / 100, 0.05 + 1.1 * self.feather / 100

        def stops(squared: Floats) -> Floats:
            way = np.clip((np.sqrt(squared / 2) - begin + width / 2) / width, 0, 1)
            return np.asarray(1.8 * self.amount / 100 * way * way * (3 - 2 * way), np.float32)

        return look.vignetted(stops, self.roundness / 100)

    @property
    def neutral(self) -> bool:
        return self.amount == 0
