"""Mask: where an edit applies, as a value; rendered to a plane of 0–1 for any size."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from editor.imaging.fused import Floats
from editor.imaging.image import Image


@dataclass(frozen=True)
class Mask:
    """The family's base; see the subclasses."""

    def to_dict(self) -> dict[str, Any]:
        return {}

    def plane(self, guide: Image) -> Floats:
        """H×W float32, 0–1, over the whole original; guide: the original at the size asked for."""
        return np.ones((guide.height, guide.width), np.float32)


def mask_from_dict(data: dict[str, Any]) -> Mask:
    """The mask that to_dict() told."""
    return Mask(**data)
