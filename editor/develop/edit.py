"""Edit: one adjustment of a photo, as a value."""

import math
from abc import ABC
from collections.abc import Hashable
from dataclasses import asdict, dataclass, fields
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, get_args, get_origin, get_type_hints

from editor.develop.context import Context
from editor.develop.controls import Choice, Control, FileName, Known, Points, Rect, Slider, Switch
from editor.errors import RecipeError
from editor.imaging.image import Image
from editor.progress import SILENT, Progress

if TYPE_CHECKING:
    from editor.develop.frame import Frame
    from editor.develop.look import Look


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

    An edit overrides one of three: lower() if it changes light, colour or local contrast (the usual case; costs
    nothing more a pixel), place() if it moves pixels, apply() if it must have the pixels themselves.
    Raises RecipeError when made with a value out of its control's range.
    """

    name: ClassVar[str]
    stage: ClassVar[Stage]
    title: ClassVar[str] = ""  # as shown; default: the name, capitalised
    version: ClassVar[int] = 1
    local: ClassVar[bool] = True  # may stand behind a mask
    protectable: ClassVar[bool] = False  # not a hand but a program picks the pixels: it spares what is protected
    rank: ClassVar[int] = 50  # when in its stage it runs; equal ranks by name

    def __post_init__(self) -> None:
        for parameter, control in self.controls().items():
            self._check(parameter, control, getattr(self, parameter))

    def _check(self, parameter: str, control: Control, value: Any) -> None:
        wanted = _wanted(control, value)
        if wanted:
            raise RecipeError(f"{self.name}.{parameter} must be {wanted}, not {value}")

    def lower(self, look: "Look") -> "Look":
        """The look with this adjustment's part added. Raises AlbumenError if it cannot be done."""
        return look

    def place(self, frame: "Frame") -> "Frame":
        """The frame with this adjustment's part added. Raises AlbumenError if it cannot be done."""
        return frame

    def apply(self, image: Image, context: Context, progress: Progress = SILENT) -> Image:  # noqa: ARG002
        """The image with the whole adjustment done to it. Raises AlbumenError if it cannot be done; Cancelled."""
        return image

    def depends(self) -> Hashable:
        """The state of what lower() reads besides the parameters, such as a file; None if there is nothing."""
        return None

    @classmethod
    def lowers(cls) -> bool:
        return cls.lower is not Edit.lower

    @classmethod
    def places(cls) -> bool:
        return cls.place is not Edit.place

    @classmethod
    def applies(cls) -> bool:
        return cls.apply is not Edit.apply

    @property
    def neutral(self) -> bool:
        """Whether it changes nothing."""
        return self == plain(type(self))

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


@cache
def plain(kind: type[Edit]) -> Edit:
    """The edit at its defaults; asked for many times a frame."""
    return kind()


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _wanted(control: Control, value: Any) -> str:
    """What a control asks of its value, in words; empty if the value is fine."""
    if isinstance(control, Slider):
        fine = _number(value) and control.low <= value <= control.high
        words = f"{control.low:g} to {control.high:g}{' ' + control.unit if control.unit else ''}"
    elif isinstance(control, Choice):
        fine, words = value in control.options, f"one of {', '.join(control.options)}"
    elif isinstance(control, Switch):
        fine, words = isinstance(value, bool), "true or false"
    elif isinstance(control, Points):
        fine, words = _is_curve(value), "points (x, y) from 0 to 1 with x rising"
    elif isinstance(control, Rect):
        fine, words = _is_rect(value), "left, top, right, bottom from 0 to 1 with left < right and top < bottom"
    else:
        named = isinstance(control, FileName | Known)
        words = "a name" if isinstance(control, Known) else "the name of a file"
        fine = not named or isinstance(value, str)
    return "" if fine else words


def _is_curve(value: Any) -> bool:
    try:
        numbers = [n for point in value for n in point]
        rising = all(a[0] < b[0] for a, b in zip(value, value[1:], strict=False))
    except TypeError:
        return False
    return all(len(p) == 2 for p in value) and all(_number(n) and 0 <= n <= 1 for n in numbers) and rising


def _is_rect(value: Any) -> bool:
    if not isinstance(value, tuple) or len(value) != 4 or not all(_number(n) and 0 <= n <= 1 for n in value):
        return False
    return bool(value[0] < value[2] and value[1] < value[3])


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
