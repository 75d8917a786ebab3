"""A brushed mask."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from editor.develop.mask import Mask, frozen
from editor.errors import RecipeError
from editor.imaging.drawing import stroke
from editor.imaging.fused import Floats
from editor.imaging.image import Image


@dataclass(frozen=True)
class Stroke:
    """One movement of the brush: points (x, y); size: its diameter; feather, flow: 0–100; erase: it takes away."""

    points: tuple[tuple[float, float], ...]
    size: float = 0.05
    feather: float = 50.0
    flow: float = 100.0
    erase: bool = False


@dataclass(frozen=True)
class Brush(Mask):
    """What was painted, stroke by stroke; strokes over one another add up, erasing ones take away."""

    kind = "brush"

    strokes: tuple[Stroke, ...] = ()

    def plane(self, guide: Image) -> Floats:
        made = np.zeros((guide.height, guide.width), np.float32)
        for each in self.strokes:
            radius = each.size / 2 * max(guide.width, guide.height)
            drawn = stroke(made.shape, each.points, radius, each.feather / 100) * np.float32(each.flow / 100)
            made = made * (1 - drawn) if each.erase else made + drawn * (1 - made)
        return made

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Brush":
        try:
            return cls(tuple(Stroke(**frozen_stroke(each)) for each in data.get("strokes", ())))
        except (TypeError, ValueError) as error:
            raise RecipeError(f"brush mask: {error}") from error


def frozen_stroke(data: dict[str, Any]) -> dict[str, Any]:
    """A stroke's JSON as its arguments. Raises ValueError unless it has points and its numbers are in range."""
    told = {key: frozen(value) for key, value in data.items()}
    numbers = np.array(told["points"], np.float64)
    if numbers.ndim != 2 or numbers.shape[1] != 2 or not np.isfinite(numbers).all():
        raise ValueError("a stroke needs points (x, y)")
    if not 0 < told.get("size", 0.05) <= 2 or not 0 <= told.get("flow", 100) <= 100:
        raise ValueError("a stroke's size must be 0 to 2 and its flow 0 to 100")
    return told
