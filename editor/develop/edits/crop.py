"""Crop and straighten."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Choice, Rect, Slider
from editor.develop.edit import Edit, Stage
from editor.develop.frame import Frame
from editor.develop.framing import ASPECTS, cut, shaped, straightened


@dataclass(frozen=True)
class Crop(Edit):
    """Keep a part of the photo, in any shape or a usual one, and level its horizon. Empty corners never show."""

    name = "crop"
    title = "Crop and straighten"
    stage = Stage.GEOMETRY
    local = False
    rank = 90

    rect: Annotated[tuple[float, float, float, float], Rect()] = (0.0, 0.0, 1.0, 1.0)
    angle: Annotated[float, Slider(-45, 45, step=0.05, unit="°", label="Straighten")] = 0.0
    aspect: Annotated[str, Choice(tuple(ASPECTS))] = "free"

    def place(self, frame: Frame) -> Frame:
        return cut(straightened(frame, self.angle), shaped(self.rect, ASPECTS[self.aspect], frame.width / frame.height))
