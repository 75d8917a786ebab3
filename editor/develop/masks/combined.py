"""Masks put together."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from editor.develop.mask import Mask
from editor.develop.masks import mask_from_dict
from editor.errors import RecipeError
from editor.imaging.fused import Floats
from editor.imaging.image import Image

MODES = ("add", "subtract", "intersect")


@dataclass(frozen=True)
class Part:
    """A mask in a combination: how it joins what comes before it (add, subtract, intersect), whether it is turned
    inside out, and how much it counts (0–1)."""

    mask: Mask
    mode: str = "add"
    inverted: bool = False
    opacity: float = 1.0


@dataclass(frozen=True)
class Combined(Mask):
    """Masks joined one after another; inverted: all of it turned inside out."""

    kind = "combined"

    parts: tuple[Part, ...] = ()
    inverted: bool = False

    def plane(self, guide: Image) -> Floats:
        made: Floats = np.zeros((guide.height, guide.width), np.float32)
        for part in self.parts:
            plane = part.mask.plane(guide)
            plane = (1 - plane if part.inverted else plane) * np.float32(part.opacity)
            if part.mode == "add":
                made = np.maximum(made, plane)
            else:
                made = made * (1 - plane if part.mode == "subtract" else plane)
        return 1 - made if self.inverted else made

    @property
    def reads_pixels(self) -> bool:
        return any(part.mask.reads_pixels for part in self.parts)

    @property
    def newer(self) -> bool:
        return any(part.mask.newer for part in self.parts)

    def to_dict(self) -> dict[str, Any]:
        parts = [
            {"of": p.mask.to_dict(), "mode": p.mode, "inverted": p.inverted, "opacity": p.opacity} for p in self.parts
        ]
        return {"mask": self.kind, "parts": parts, "inverted": self.inverted}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Combined":
        return cls(tuple(_part(each) for each in data.get("parts", ())), bool(data.get("inverted", False)))


def _part(data: dict[str, Any]) -> Part:
    mode = data.get("mode", "add")
    if mode not in MODES:
        raise RecipeError(f"combined mask: mode must be one of {', '.join(MODES)}, not {mode}")
    return Part(mask_from_dict(data["of"]), mode, bool(data.get("inverted", False)), float(data.get("opacity", 1.0)))
