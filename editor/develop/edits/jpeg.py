"""JPEG: the damage of compression undone by a model."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.ai_edit import AiEdit
from editor.develop.controls import Slider


@dataclass(frozen=True)
class Jpeg(AiEdit):
    """Remove the blocks and rings that strong JPEG compression leaves behind."""

    name = "jpeg"
    title = "AI JPEG repair"
    task = "jpeg"
    rank = 10

    strength: Annotated[float, Slider(0, 100)] = 0.0
    quality: Annotated[float, Slider(0, 100, label="JPEG quality (0: measured)", amount=False)] = 0.0

    def settings(self) -> dict[str, float]:
        return {"quality": self.quality} if self.quality else {}

    def amount(self) -> float:
        return self.strength / 100
