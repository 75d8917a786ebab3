"""Colour grading."""

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from editor.develop.bands import direction
from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look
from editor.imaging.fused import Floats

STEPS = 4096  # of lightness
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
        added = self._added()

        def graded(lab: Floats) -> Floats:
            step = np.clip(lab[:, 0] * STEPS + 0.5, 0, STEPS).astype(np.int32)
            lab += added.take(step, axis=0)
            return lab

        return look.coloured(graded)

    def _added(self) -> Floats:
        """What colours of each lightness get (Oklab), (STEPS + 1)×3: in so small steps that none is seen."""
        wide = 4.0 + 16.0 * (1 - self.blending / 100)
        light = np.linspace(0, 1, STEPS + 1, dtype=np.float32)
        shadows, highlights = (
            1 / (1 + np.exp(s * wide * (light - c - self.balance / 400))) for s, c in ((1, 0.38), (-1, 0.68))
        )
        ends = np.clip(5 * light, 0, 1) * np.clip(5 * (1 - light), 0, 1)  # black and white keep no tint
        weights = np.clip([shadows, 1 - shadows - highlights, highlights], 0, 1) * ends
        moves = []
        for part in ("shadows", "midtones", "highlights"):
            x, y = direction(getattr(self, f"{part}_hue"))
            tint = 0.12 * getattr(self, f"{part}_saturation") / 100
            moves.append([0.12 * getattr(self, f"{part}_luminance") / 100, x * tint, y * tint])
        return np.asarray(weights.T @ np.array(moves, np.float32), np.float32)
