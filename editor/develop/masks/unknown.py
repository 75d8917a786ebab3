"""A mask made by a newer Albumen."""

import json
from dataclasses import dataclass
from typing import Any

import numpy as np

from editor.develop.mask import Mask
from editor.imaging.fused import Floats
from editor.imaging.image import Image


@dataclass(frozen=True)
class UnknownMask(Mask):
    """Kept as it was read (JSON text); applies nowhere."""

    kind = "unknown"

    text: str = "{}"

    def plane(self, guide: Image) -> Floats:
        return np.zeros((guide.height, guide.width), np.float32)

    @property
    def newer(self) -> bool:
        return True

    def to_dict(self) -> dict[str, Any]:
        return dict(json.loads(self.text))

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "UnknownMask":
        return cls(json.dumps(data["data"], sort_keys=True))
