"""Rotate and flip."""

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from editor.develop.controls import Slider, Switch
from editor.develop.edit import Edit, Stage
from editor.develop.frame import Frame


@dataclass(frozen=True)
class Rotate(Edit):
    """Turn the photo by quarters, clockwise, or mirror it. Costs no quality."""

    name = "rotate"
    title = "Rotate and flip"
    stage = Stage.GEOMETRY
    local = False
    rank = 30

    quarters: Annotated[int, Slider(-3, 3, label="Quarter turns")] = 0
    horizontal: Annotated[bool, Switch("Mirror left and right")] = False
    vertical: Annotated[bool, Switch("Mirror top and bottom")] = False

    def place(self, frame: Frame) -> Frame:
        width, height = frame.width, frame.height
        for _ in range(int(self.quarters) % 4):
            frame = frame.then([[0, 1, 0], [-1, 0, frame.height], [0, 0, 1]], frame.height, frame.width)
            width, height = height, width
        across = [-1, 0, width] if self.horizontal else [1, 0, 0]
        down = [0, -1, height] if self.vertical else [0, 1, 0]
        return frame.then(np.array([across, down, [0, 0, 1]]), width, height)
