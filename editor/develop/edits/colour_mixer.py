"""Colour mixer."""

from dataclasses import astuple, dataclass
from typing import Annotated

import numpy as np

from editor.develop.bands import banded
from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look
from editor.imaging.fused import Floats

Amount = Annotated[float, Slider(-100, 100)]


@dataclass(frozen=True)
class ColourMixer(Edit):
    """Change one family of colours and leave the others: its hue, its strength, its brightness."""

    name = "colour_mixer"
    stage = Stage.COLOUR
    rank = 40

    red_hue: Amount = 0.0
    orange_hue: Amount = 0.0
    yellow_hue: Amount = 0.0
    green_hue: Amount = 0.0
    aqua_hue: Amount = 0.0
    blue_hue: Amount = 0.0
    purple_hue: Amount = 0.0
    magenta_hue: Amount = 0.0
    red_saturation: Amount = 0.0
    orange_saturation: Amount = 0.0
    yellow_saturation: Amount = 0.0
    green_saturation: Amount = 0.0
    aqua_saturation: Amount = 0.0
    blue_saturation: Amount = 0.0
    purple_saturation: Amount = 0.0
    magenta_saturation: Amount = 0.0
    red_luminance: Amount = 0.0
    orange_luminance: Amount = 0.0
    yellow_luminance: Amount = 0.0
    green_luminance: Amount = 0.0
    aqua_luminance: Amount = 0.0
    blue_luminance: Amount = 0.0
    purple_luminance: Amount = 0.0
    magenta_luminance: Amount = 0.0

    def lower(self, look: Look) -> Look:
        amounts = np.array(astuple(self), np.float32).reshape(3, 8) / 100  # hue, saturation, luminance of each band

        def mixed(lab: Floats) -> Floats:
            hue, saturation, luminance = banded(lab, amounts)
            turn, more = np.float32(np.radians(30.0)) * hue, 1 + saturation
            across, along = more * np.cos(turn), more * np.sin(turn)
            red, yellow = lab[:, 1], lab[:, 2]
            light = lab[:, 0] * (1 + np.float32(0.3) * luminance)
            return np.stack([light, red * across - yellow * along, red * along + yellow * across], axis=-1)

        return look.coloured(mixed)
