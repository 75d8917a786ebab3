"""Colour grading."""

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from editor.develop.bands import direction
from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look
from editor.imaging.fused import Floats

Hue = Annotated[float, Slider(0, 360, unit="°", amount=False)]
Strength = Annotated[float, Slider(0, 100)]
Amount = Annotated[float, Slider(-100, 100)]


@dataclass(frozen=True)
class ColourGrading(Edit):
    """Tint shadows, middle tones and highlights. Blending: how far they overlap; balance: which of them rules."""

    name = "colour_grading"
    stage = Stage.COLOUR
    rank = 60

    shadows_hue: Hue = 0.0
    shadows_saturation: Strength = 0.0
    shadows_luminance: Amount = 0.0
    midtones_hue: Hue = 0.0
    midtones_saturation: Strength = 0.0
    midtones_luminance: Amount = 0.0
    highlights_hue: Hue = 0.0
    highlights_saturation: Strength = 0.0
    highlights_luminance: Amount = 0.0
    blending: Annotated[float, Slider(0, 100, amount=False)] = 50.0
    balance: Annotated[float, Slider(-100, 100, amount=False)] = 0.0

    def lower(self, look: Look) -> Look:
        wide = 4.0 + 16.0 * (1 - self.blending / 100)

        def graded(lab: Floats) -> Floats:
            light = np.clip(lab[:, 0], 0, 1)
            shadows, highlights = (
                1 / (1 + np.exp(s * wide * (light - c - self.balance / 400))) for s, c in ((1, 0.38), (-1, 0.68))
            )
            ends = np.clip(5 * light, 0, 1) * np.clip(5 * (1 - light), 0, 1)  # black and white keep no tint
            for part, where in (
                ("shadows", shadows),
                ("midtones", 1 - shadows - highlights),
                ("highlights", highlights),
            ):
                x, y = direction(getattr(self, f"{part}_hue"))
                tint = 0.12 * getattr(self, f"{part}_saturation") / 100
                weight = np.clip(where, 0, 1) * ends
                lift = 0.12 * getattr(self, f"{part}_luminance") / 100
                lab += weight[:, None] * np.array([lift, x * tint, y * tint], np.float32)
            return lab

        return look.coloured(graded)
