"""Deblur: focus and motion blur undone by a model."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.ai_edit import AiEdit
from editor.develop.context import Context
from editor.develop.controls import Slider
from editor.imaging.image import Image
from editor.progress import SILENT, Progress


@dataclass(frozen=True)
class Deblur(AiEdit):
    """Bring back detail that focus or a shaking hand has blurred."""

    name = "deblur"
    title = "AI deblur"
    task = "deblur"
    rank = 30

    strength: Annotated[float, Slider(0, 100)] = 0.0

    def changed(self, image: Image, context: Context, progress: Progress = SILENT) -> Image:
        made = super().changed(image, context, progress)
        if context.restorer is None:
            return made
        made, faces = context.restorer.spare(image, made, lambda part: part)
        if faces:
            context.remark(f"{faces} small {'face' if faces == 1 else 'faces'}: not sharpened")
        return made

    def amount(self) -> float:
        return self.strength / 100
