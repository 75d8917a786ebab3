"""Deblur: focus and motion blur undone by a model."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.ai_edit import AiEdit
from editor.develop.controls import Slider


@dataclass(frozen=True)
class Deblur(AiEdit):
    """Bring back detail that focus or a shaking hand has blurred."""

    name = "deblur"
    title = "AI deblur"
    task = "deblur"
    rank = 30

    strength: Annotated[float, Slider(0, 100)] = 0.0

    def amount(self) -> float:
        return self.strength / 100
