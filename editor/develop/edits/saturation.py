"""Saturation."""

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look


@dataclass(frozen=True)
class Saturation(Edit):
    """Make all colours stronger, or take colour out altogether (left)."""

    name = "saturation"
    stage = Stage.COLOUR
    rank = 30

    amount: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        factors = np.array([1.0, 1 + self.amount / 100, 1 + self.amount / 100], np.float32)
        return look.coloured(lambda lab: lab * factors)
