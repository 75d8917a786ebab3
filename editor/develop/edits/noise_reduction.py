"""Noise reduction without a model."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.context import Context
from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.imaging.image import Image
from editor.imaging.smoothing import smooth
from editor.progress import SILENT, Progress


@dataclass(frozen=True)
class NoiseReduction(Edit):
    """Smooth noise at once, without a model: fine grain (luminance) and coloured speckle (colour)."""

    name = "noise_reduction"
    stage = Stage.RESTORE
    rank = 60

    luminance: Annotated[float, Slider(0, 100)] = 0.0
    colour: Annotated[float, Slider(0, 100)] = 0.0

    def apply(self, image: Image, context: Context, progress: Progress = SILENT) -> Image:
        return smooth(image, self.luminance / 100, self.colour / 100, context.scale, progress)
