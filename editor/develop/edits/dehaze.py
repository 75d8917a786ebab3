"""Dehaze."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look


@dataclass(frozen=True)
class Dehaze(Edit):
    """Take away haze and mist (right), or add some (left)."""

    name = "dehaze"
    stage = Stage.DETAIL
    rank = 5

    amount: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        return look.dehazed((0.9 if self.amount > 0 else 0.6) * self.amount / 100)
