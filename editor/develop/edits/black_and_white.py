"""Black and white."""

from dataclasses import astuple, dataclass
from typing import Annotated

import numpy as np

from editor.develop.bands import banded
from editor.develop.controls import Slider, Switch
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look
from editor.imaging.fused import Floats

Amount = Annotated[float, Slider(-100, 100)]


@dataclass(frozen=True)
class BlackAndWhite(Edit):
    """Take the colours out and say how bright each family of colours becomes, as a filter before the lens does."""

    name = "black_and_white"
    title = "Black and white"
    stage = Stage.COLOUR
    rank = 50

    on: Annotated[bool, Switch("Black and white")] = False
    red: Amount = 0.0
    orange: Amount = 0.0
    yellow: Amount = 0.0
    green: Amount = 0.0
    aqua: Amount = 0.0
    blue: Amount = 0.0
    purple: Amount = 0.0
    magenta: Amount = 0.0

    def lower(self, look: Look) -> Look:
        mix = np.array(astuple(self)[1:], np.float32) / 100

        def grey(lab: Floats) -> Floats:
            strength = np.clip(np.hypot(lab[:, 1], lab[:, 2]) / 0.15, 0, 1)
            light = lab[:, 0] * (1 + 0.45 * strength * banded(lab, mix))
            return np.stack([light, 0 * light, 0 * light], axis=-1)

        return look.coloured(grey)

    @property
    def neutral(self) -> bool:
        return not self.on
