"""Tone curve."""

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from editor.develop.controls import Points, Slider
from editor.develop.curves import bumps, through
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look

Curve = tuple[tuple[float, float], ...]
Region = Annotated[float, Slider(-100, 100)]


@dataclass(frozen=True)
class ToneCurve(Edit):
    """Say for every brightness what becomes of it: by four regions, or by points, for all colours or each alone."""

    name = "tone_curve"
    stage = Stage.LIGHT
    rank = 60

    highlights: Region = 0.0
    lights: Region = 0.0
    darks: Region = 0.0
    shadows: Region = 0.0
    points: Annotated[Curve, Points("RGB")] = ()
    red: Annotated[Curve, Points("Red")] = ()
    green: Annotated[Curve, Points("Green")] = ()
    blue: Annotated[Curve, Points("Blue")] = ()

    def lower(self, look: Look) -> Look:
        regions = np.array([self.shadows, self.darks, self.lights, self.highlights]) / 100
        if regions.any():
            look = look.curved(lambda v: bumps(v, regions))
        for curve, channels in ((self.points, (0, 1, 2)), (self.red, (0,)), (self.green, (1,)), (self.blue, (2,))):
            if curve:
                look = look.curved(lambda v, curve=curve: through(v, curve), channels)  # type: ignore[misc]
        return look
