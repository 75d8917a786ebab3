"""Mask: where an edit applies, as a value; drawn for any size of the photo."""

import math
from abc import ABC, abstractmethod
from dataclasses import asdict, dataclass, fields
from typing import Any, ClassVar, Self

from editor.errors import RecipeError
from editor.imaging.fused import Floats
from editor.imaging.image import Image


@dataclass(frozen=True)
class Mask(ABC):
    """The family's base. Places are fractions of the upright original (0–1 from left and top, whatever the crop),
    lengths are fractions of its long edge, so that a mask stays where it is on the photo.

    Raises RecipeError when made with a number that is none.
    """

    kind: ClassVar[str]

    def __post_init__(self) -> None:
        for each in fields(self):
            value = getattr(self, each.name)
            if each.type in (float, "float") and not (_number(value) and math.isfinite(value)):
                raise RecipeError(f"{self.kind} mask: {each.name} must be a number, not {value}")

    @abstractmethod
    def plane(self, guide: Image) -> Floats:
        """How much each place belongs to it: H×W float32, 0–1, for the whole original. guide: the original at the
        size asked for."""

    @property
    def reads_pixels(self) -> bool:
        """Whether it depends on what is in the photo, and not only on its shape."""
        return False

    @property
    def newer(self) -> bool:
        """Whether it, or a part of it, is of a kind that only a newer Albumen knows."""
        return False

    def to_dict(self) -> dict[str, Any]:
        """As JSON-ready values."""
        return {"mask": self.kind, **asdict(self)}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The mask that to_dict() told. Raises RecipeError."""
        try:
            return cls(**{f.name: frozen(data[f.name]) for f in fields(cls) if f.name in data})
        except (TypeError, ValueError) as error:
            raise RecipeError(f"{cls.kind} mask: {error}") from error


def frozen(value: Any) -> Any:
    """JSON's lists as tuples."""
    return tuple(frozen(each) for each in value) if isinstance(value, list | tuple) else value


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
