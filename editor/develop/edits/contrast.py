"""Contrast."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look

PIVOT = 0.46  # middle grey, as a display number: it stays where it is


@dataclass(frozen=True)
class Contrast(Edit):
    """Set light and dark further apart, or bring them closer together, around middle grey."""

    name = "contrast"
    stage = Stage.LIGHT
    rank = 40

    amount: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        push = 2.0 * self.amount / 100  # half as steep again in the middle at 100; never turns around at the ends
        return look.curved(lambda v: v + push * (v * (1 - v) * (v - PIVOT)).clip(min=-1, max=1) * (v < 1))
