"""Clean: several faults at once, by a model."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.ai_edit import AiEdit
from editor.develop.controls import Slider


@dataclass(frozen=True)
class Clean(AiEdit):
    """Undo noise, softness and compression together, for photos whose faults are mixed."""

    name = "clean"
    title = "AI clean"
    task = "clean"
    rank = 25

    strength: Annotated[float, Slider(0, 100)] = 0.0

    def amount(self) -> float:
        return self.strength / 100
