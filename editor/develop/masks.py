"""Mask: where an edit applies, as a value; rendered to a plane of 0–1 for any size."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Mask:
    """Placeholder of the mask family's base; see the subclasses."""

    def to_dict(self) -> dict[str, Any]:
        return {}


def mask_from_dict(data: dict[str, Any]) -> Mask:
    """The mask that to_dict() told."""
    return Mask(**data)
