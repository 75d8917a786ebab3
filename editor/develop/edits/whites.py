"""Whites."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look


@dataclass(frozen=True)
class Whites(Edit):
    """Set where white begins: to the right the brightest parts reach it, to the left they stay below."""

    name = "whites"
    stage = Stage.LIGHT
    rank = 30

    amount: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        part = 0.15 * self.amount / 100
        return look.curved(lambda v: v + part * v**3)
