"""Perspective."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.frame import Frame
from editor.develop.tilt import tilted


@dataclass(frozen=True)
class Perspective(Edit):
    """Let buildings stand upright again: tilt the camera up or down (vertical) or to the side (horizontal)."""

    name = "perspective"
    stage = Stage.GEOMETRY
    local = False
    rank = 20

    vertical: Annotated[float, Slider(-100, 100)] = 0.0
    horizontal: Annotated[float, Slider(-100, 100)] = 0.0

    def place(self, frame: Frame) -> Frame:
        return tilted(frame, self.vertical, self.horizontal)
