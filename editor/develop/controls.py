"""How a value may be set, told without any widget: the desktop turns these into sliders, the CLI into options."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Slider:
    """A number from low to high (inclusive); `unit` is shown after it, `label` before it (default: the field).

    amount: whether it says how much. False where it says of what kind (a hue, a radius): that is not changed when a
    preset is made stronger or weaker. rest: where it does nothing; None: at its default.
    """

    low: float
    high: float
    step: float = 1.0
    unit: str = ""
    label: str = ""
    amount: bool = True
    rest: float | None = None


@dataclass(frozen=True)
class Choice:
    """One of a few words."""

    options: tuple[str, ...]
    label: str = ""


@dataclass(frozen=True)
class Switch:
    """On or off."""

    label: str = ""


@dataclass(frozen=True)
class Points:
    """A tone curve: control points (x, y) in 0–1, x rising; empty means the diagonal."""

    label: str = ""


@dataclass(frozen=True)
class Rect:
    """A part of the frame: left, top, right, bottom as fractions 0–1 of the upright original."""

    label: str = ""


@dataclass(frozen=True)
class FileName:
    """A file chosen by the user, such as a LUT; `suffixes` are what may be chosen."""

    suffixes: tuple[str, ...]
    label: str = ""


@dataclass(frozen=True)
class Hidden:
    """A parameter that a tool on the picture sets (spots, brush strokes), not a control in a panel."""

    label: str = ""


@dataclass(frozen=True)
class Known:
    """A name out of those that are known for the photo, such as its camera's lenses; empty: what the photo tells."""

    label: str = ""


Control = Slider | Choice | Switch | Points | Rect | FileName | Hidden | Known
