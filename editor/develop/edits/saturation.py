"""Saturation."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look
from editor.imaging.fused import Floats


@dataclass(frozen=True)
class Saturation(Edit):
    """Make all colours stronger, or take colour out altogether (left)."""

    name = "saturation"
    stage = Stage.COLOUR
    rank = 30

    amount: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        def stronger(lab: Floats) -> Floats:
            lab[:, 1] *= 1 + self.amount / 100
            lab[:, 2] *= 1 + self.amount / 100
            return lab

        return look.coloured(stronger)
