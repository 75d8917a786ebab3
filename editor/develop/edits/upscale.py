"""Upscale: more pixels, by a model."""

from dataclasses import dataclass, replace
from typing import Annotated

from editor.develop.ai_edit import AiEdit
from editor.develop.context import Context
from editor.develop.controls import Choice, Slider
from editor.develop.edit import Stage
from editor.imaging.image import Image
from editor.progress import SILENT, Progress


@dataclass(frozen=True)
class Upscale(AiEdit):
    """Make the photo two or four times as large on each side, for prints or tight crops. 2x invents less than 4x."""

    name = "upscale"
    title = "AI upscale"
    stage = Stage.OUTPUT
    task = "upscale"
    local = False

    scale: Annotated[str, Choice(("1x", "2x", "4x"))] = "1x"
    detail: Annotated[float, Slider(0, 100)] = 0.0

    def settings(self) -> dict[str, float]:
        return {"detail": self.detail / 100}

    def enlarges(self) -> int:
        return int(self.scale[0])

    def changed(self, image: Image, context: Context, progress: Progress = SILENT) -> Image:
        made = super().changed(image, context, progress)
        if context.restorer is None or made.width <= image.width:
            return made
        context.remark(context.restorer.judge(image, made).rstrip("."))
        factor = made.width // image.width
        if factor != self.enlarges():
            context.remark(f"the chosen model always enlarges {factor} times")
        if self.detail == 0:
            return made
        if not context.restorer.registry.get(self.request(context).model).detail:
            context.remark("the chosen model adds no detail: what was asked of it is left out")
            return made
        faithful = replace(self, detail=0.0)
        made, faces = context.restorer.spare(image, made, lambda part: AiEdit.changed(faithful, part, context))
        if faces:
            context.remark(f"{faces} small {'face' if faces == 1 else 'faces'}: enlarged without added detail")
        return made

    def amount(self) -> float:
        return 0.0 if self.scale == "1x" else 1.0
