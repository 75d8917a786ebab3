"""Low light: dark photos brightened by a model."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.ai_edit import AiEdit
from editor.develop.controls import Slider


@dataclass(frozen=True)
class Lowlight(AiEdit):
    """Light up a photo taken in the dark, with its colours, without lifting its noise."""

    name = "lowlight"
    title = "AI low light"
    task = "lowlight"
    rank = 40

    strength: Annotated[float, Slider(0, 100)] = 0.0

    def amount(self) -> float:
        return self.strength / 100
