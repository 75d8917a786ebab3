"""Grain."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Grain as GrainLook
from editor.develop.look import Look


@dataclass(frozen=True)
class Grain(Edit):
    """Add the grain of film. Size in pixels of the photo; roughness: how uneven the grains are."""

    name = "grain"
    stage = Stage.EFFECT
    rank = 20

    amount: Annotated[float, Slider(0, 100)] = 0.0
    size: Annotated[float, Slider(0.5, 6, step=0.1, unit="px", amount=False)] = 1.6
    roughness: Annotated[float, Slider(0, 100, amount=False)] = 50.0

    def lower(self, look: Look) -> Look:
        return look.grained(GrainLook(0.4 * self.amount / 100, self.size, self.roughness / 100))

    @property
    def neutral(self) -> bool:
        return self.amount == 0
