"""White balance."""

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look
from editor.imaging.light import white_shift


@dataclass(frozen=True)
class WhiteBalance(Edit):
    """Make the light of the photo warmer or cooler (temperature), more magenta or more green (tint)."""

    name = "white_balance"
    stage = Stage.LIGHT
    rank = 0

    temperature: Annotated[float, Slider(-100, 100)] = 0.0
    tint: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        return look.lit(white_shift(self.temperature, self.tint).astype(np.float64))
