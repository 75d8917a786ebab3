"""Highlights."""

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look

LIGHT = (-3.6, -2.8, -2.0, -1.2, -0.6, 0.0)  # log2 light of the surroundings; 0 is white
STOPS = (0.0, 0.25, 0.65, 0.9, 0.85, 0.5)  # taken away at −100: white itself least, so that it stays white
LIFT = (0.0, 0.2, 0.5, 0.65, 0.45, 0.1)  # given at 100


@dataclass(frozen=True)
class Highlights(Edit):
    """Bring back what is bright but not burnt out (left), or let it shine (right). Edges stay clean."""

    name = "highlights"
    stage = Stage.LIGHT
    rank = 20

    amount: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        part = self.amount / 100
        return look.toned(lambda base: part * np.interp(base, LIGHT, STOPS if part < 0 else LIFT))
