"""Exposure."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look


@dataclass(frozen=True)
class Exposure(Edit):
    """Brighten or darken the whole photo, in stops. Bright areas are held back so that they do not burn out."""

    name = "exposure"
    stage = Stage.LIGHT
    rank = 10

    stops: Annotated[float, Slider(-5, 5, step=0.05, unit="EV")] = 0.0

    def lower(self, look: Look) -> Look:
        return look.expose(self.stops)
