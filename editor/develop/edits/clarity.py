"""Clarity."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look


@dataclass(frozen=True)
class Clarity(Edit):
    """Give forms more presence in the middle tones (right), or a soft glow (left), without halos at edges."""

    name = "clarity"
    stage = Stage.DETAIL
    rank = 10

    amount: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        return look.detailed(form=(0.9 if self.amount > 0 else 0.75) * self.amount / 100)
