"""Scratches: those of scanned old prints, and their dust, found and filled."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.ai_edit import AiEdit
from editor.develop.context import Context
from editor.develop.controls import Slider
from editor.imaging.image import Image
from editor.progress import SILENT, Progress


@dataclass(frozen=True)
class Scratches(AiEdit):
    """Find scratches and dust on a scanned print and fill them. More finds fainter ones, and things that are none."""

    name = "scratches"
    title = "AI scratches and dust"
    version = 2  # 1: before pieces had to agree with the membrane over the hole
    task = "inpaint"
    rank = 10

    strength: Annotated[float, Slider(0, 100)] = 0.0
    sensitivity: Annotated[float, Slider(0, 100, amount=False)] = 50.0

    def settings(self) -> dict[str, float]:
        return {"sensitivity": self.sensitivity}

    def amount(self) -> float:
        return self.strength / 100

    def changed(self, image: Image, context: Context, progress: Progress = SILENT) -> Image:
        self.request(context)  # told in time where there is no model
        assert context.restorer is not None
        made, count = context.restorer.mend(image, self.sensitivity, progress)
        context.remark(f"{count} scratches and specks filled" if count else "no scratches found")
        return made
