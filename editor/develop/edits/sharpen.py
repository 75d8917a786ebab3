"""Sharpen."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look, Sharpening


@dataclass(frozen=True)
class Sharpen(Edit):
    """Make edges crisp. Radius: how wide an edge is, in pixels; masking: how much plain areas are left alone."""

    name = "sharpen"
    stage = Stage.DETAIL
    rank = 30

    amount: Annotated[float, Slider(0, 150)] = 0.0
    radius: Annotated[float, Slider(0.5, 3, step=0.1, unit="px", amount=False)] = 1.0
    masking: Annotated[float, Slider(0, 100, amount=False)] = 0.0

    def lower(self, look: Look) -> Look:
        return look.sharpened(Sharpening(self.amount / 60, self.radius, self.masking / 100))

    @property
    def neutral(self) -> bool:
        return self.amount == 0
