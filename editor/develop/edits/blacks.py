"""Blacks."""

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look


@dataclass(frozen=True)
class Blacks(Edit):
    """Set where black ends: to the left the darkest parts fall into it, to the right they keep clear of it."""

    name = "blacks"
    stage = Stage.LIGHT
    rank = 35

    amount: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        part = 0.1 * self.amount / 100
        return look.curved(lambda v: v + part * np.clip(1 - v, 0, 1) ** 6)
