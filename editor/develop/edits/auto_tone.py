"""Auto tone: light and colour set by a model."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.ai_edit import AiEdit
from editor.develop.controls import Slider


@dataclass(frozen=True)
class AutoTone(AiEdit):
    """Let a model, which has seen how photographers finish their photos, set light and colour."""

    name = "auto_tone"
    title = "AI tone"
    task = "tone"
    rank = 45

    strength: Annotated[float, Slider(0, 100)] = 0.0

    def amount(self) -> float:
        return self.strength / 100
