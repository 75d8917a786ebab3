"""Shadows."""

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look

LIGHT = (-11.0, -9.0, -7.5, -6.0, -4.8, -3.6, -2.4, -1.4)  # log2 light of the surroundings; middle grey is −2.5
STOPS = (0.3, 0.9, 1.4, 1.6, 1.4, 0.85, 0.25, 0.0)


@dataclass(frozen=True)
class Shadows(Edit):
    """Open up what lies in the dark (right), or let it sink (left). Black stays black."""

    name = "shadows"
    stage = Stage.LIGHT
    rank = 25

    amount: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        return look.toned(lambda base: self.amount / 100 * np.interp(base, LIGHT, STOPS))
