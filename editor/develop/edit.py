"""Edit: one adjustment of a photo, as a value."""

import math
from abc import ABC
from dataclasses import asdict, dataclass, fields
from enum import IntEnum
from functools import cache
from typing import Annotated, Any, ClassVar, Self, get_args, get_origin, get_type_hints

from editor.develop.controls import Choice, Control, Slider
from editor.errors import RecipeError


class Stage(IntEnum):
    """When an edit runs, whatever order it was asked for in."""

    RESTORE = 1  # pixels as the camera gave them: noise, blur, JPEG damage, retouching
    GEOMETRY = 2
    LIGHT = 3
    COLOUR = 4
    DETAIL = 5
    EFFECT = 6
    OUTPUT = 7  # changes the size: super-resolution


@dataclass(frozen=True)
class Edit(ABC):
    """Fields are parameters, their defaults change nothing, the docstring is the tooltip.

    Raises RecipeError when made with a value out of its control's range.
    """

    name: ClassVar[str]
    stage: ClassVar[Stage]
    title: ClassVar[str] = ""  # as shown; default: the name, capitalised
    version: ClassVar[int] = 1
    local: ClassVar[bool] = True  # may stand behind a mask

    def __post_init__(self) -> None:
        for parameter, control in self.controls().items():
            self._check(parameter, control, getattr(self, parameter))

    def _check(self, parameter: str, control: Control, value: Any) -> None:
        if isinstance(control, Slider):
            number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
            if not number or not control.low <= value <= control.high:
                unit = f" {control.unit}" if control.unit else ""
                raise RecipeError(
                    f"{self.name}.{parameter} must be {control.low:g} to {control.high:g}{unit}, not {value}"
                )
        elif isinstance(control, Choice) and value not in control.options:
            raise RecipeError(f"{self.name}.{parameter} must be one of {', '.join(control.options)}, not {value}")

    @property
    def neutral(self) -> bool:
        """Whether it changes nothing."""
        return self == type(self)()

    @classmethod
    @cache
    def controls(cls) -> dict[str, Control]:
        """How each parameter may be set, in the order the file declares them."""
        hints = get_type_hints(cls, include_extras=True)
        return {f.name: get_args(hints[f.name])[1] for f in fields(cls) if get_origin(hints[f.name]) is Annotated}

    @classmethod
    def shown_name(cls) -> str:
        return cls.title or cls.name.replace("_", " ").capitalize()

    def to_dict(self) -> dict[str, Any]:
        """As JSON-ready values; from_dict() makes an equal edit of it."""
        return {"edit": self.name, "version": self.version, **asdict(self)}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The edit that to_dict() told. Missing parameters get their defaults. Raises RecipeError."""
        known = {f.name: _frozen(data[f.name]) for f in fields(cls) if f.name in data}
        try:
            return cls(**known)
        except (TypeError, ValueError) as error:
            raise RecipeError(f"{cls.name}: {error}") from error


@dataclass(frozen=True)
class UnknownEdit(Edit):
    """An edit made by a newer Albumen: kept and shown, not applied."""

    name = "unknown"
    stage = Stage.EFFECT

    data: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def of(cls, data: dict[str, Any]) -> "UnknownEdit":
        return cls(tuple((key, _frozen(value)) for key, value in data.items()))

    @property
    def told_name(self) -> str:
        return str(dict(self.data).get("edit", "?"))

    @property
    def neutral(self) -> bool:
        return True

    def to_dict(self) -> dict[str, Any]:
        return {key: _thawed(value) for key, value in self.data}


@dataclass(frozen=True)
class _Mapping:
    """A JSON object, frozen."""

    items: tuple[tuple[str, Any], ...]


def _frozen(value: Any) -> Any:
    """JSON's lists and objects as hashable values."""
    if isinstance(value, list | tuple):
        return tuple(_frozen(each) for each in value)
    if isinstance(value, dict):
        return _Mapping(tuple((key, _frozen(each)) for key, each in value.items()))
    return value


def _thawed(value: Any) -> Any:
    if isinstance(value, _Mapping):
        return {key: _thawed(each) for key, each in value.items}
    return [_thawed(each) for each in value] if isinstance(value, tuple) else value


def is_control(annotation: Any) -> bool:
    """Whether a field's annotation declares a control."""
    return get_origin(annotation) is Annotated
