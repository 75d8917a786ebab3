"""Denoise: noise taken out by a model."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.ai_edit import AiEdit
from editor.develop.controls import Slider
from editor.imaging.blend import blend_apart
from editor.imaging.image import Image, Pixels


@dataclass(frozen=True)
class Denoise(AiEdit):
    """Take noise out and keep the detail; brightness noise and coloured speckle each as far as you like."""

    name = "denoise"
    title = "AI denoise"
    task = "denoise"
    rank = 20

    luminance: Annotated[float, Slider(0, 100)] = 0.0
    colour: Annotated[float, Slider(0, 100)] = 0.0
    sigma: Annotated[float, Slider(0, 75, step=0.5, label="Noise level (0: measured)", amount=False)] = 0.0

    def settings(self) -> dict[str, float]:
        return {"sigma": self.sigma}

    def amount(self) -> float:
        return max(self.luminance, self.colour) / 100

    def mix(self, original: Image, changed: Image, mask: Pixels | None = None) -> Image:
        return blend_apart(original, changed, self.luminance / 100, self.colour / 100, mask)
