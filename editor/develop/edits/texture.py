"""Texture."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look


@dataclass(frozen=True)
class Texture(Edit):
    """Bring out surfaces such as bark, cloth and hair (right), or smooth them such as skin (left)."""

    name = "texture"
    stage = Stage.DETAIL
    rank = 20

    amount: Annotated[float, Slider(-100, 100)] = 0.0

    def lower(self, look: Look) -> Look:
        return look.detailed(texture=(0.8 if self.amount > 0 else 0.85) * self.amount / 100)
