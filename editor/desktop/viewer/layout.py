"""Layout: which part of the viewer shows what, for each way of comparing."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF


class Mode(Enum):
    """What the viewer shows."""

    AFTER = "after"
    BEFORE = "before"
    SPLIT = "split"
    SIDE = "side by side"
    STACK = "top and bottom"
    CHANGE = "what changed"
    BLINK = "blink"


class Side(Enum):
    """One of the two pictures, or what differs between them."""

    BEFORE = "Before"
    AFTER = "After"
    CHANGE = "What changed"


class Split(Enum):
    """Where the before lies when one line parts the frame."""

    LEFT = "left"
    TOP = "top"
    RIGHT = "right"
    BOTTOM = "bottom"

    @property
    def upright(self) -> bool:
        """Whether the line itself is upright."""
        return self in (Split.LEFT, Split.RIGHT)

    @property
    def next(self) -> "Split":
        order = list(Split)
        return order[(order.index(self) + 1) % 4]


GAP = 2.0  # widget units between two panes


@dataclass(frozen=True)
class Pane:
    """A part of the widget: `frame` is what the camera looks through, `clip` what of it is seen."""

    side: Side
    frame: QRectF
    clip: QRectF


def panes(mode: Mode, whole: QRectF, split: Split, line: QPointF) -> tuple[Pane, ...]:
    """The panes of a widget. `line`: a point on the split line, in widget units."""
    if mode is Mode.SPLIT:
        return _split(whole, split, line)
    if mode in (Mode.SIDE, Mode.STACK):
        first, second = _halves(whole, mode is Mode.SIDE)
        return Pane(Side.BEFORE, first, first), Pane(Side.AFTER, second, second)
    side = {Mode.BEFORE: Side.BEFORE, Mode.CHANGE: Side.CHANGE}.get(mode, Side.AFTER)
    return (Pane(side, whole, whole),)


def _halves(whole: QRectF, beside: bool) -> tuple[QRectF, QRectF]:
    if beside:
        width = (whole.width() - GAP) / 2
        return (
            QRectF(whole.left(), whole.top(), width, whole.height()),
            QRectF(whole.right() - width, whole.top(), width, whole.height()),
        )
    height = (whole.height() - GAP) / 2
    return (
        QRectF(whole.left(), whole.top(), whole.width(), height),
        QRectF(whole.left(), whole.bottom() - height, whole.width(), height),
    )


def _split(whole: QRectF, split: Split, line: QPointF) -> tuple[Pane, ...]:
    if split.upright:
        at = min(max(line.x(), whole.left()), whole.right())
        low = QRectF(whole.left(), whole.top(), at - whole.left(), whole.height())
        high = QRectF(at, whole.top(), whole.right() - at, whole.height())
    else:
        at = min(max(line.y(), whole.top()), whole.bottom())
        low = QRectF(whole.left(), whole.top(), whole.width(), at - whole.top())
        high = QRectF(whole.left(), at, whole.width(), whole.bottom() - at)
    before, after = (low, high) if split in (Split.LEFT, Split.TOP) else (high, low)
    return Pane(Side.BEFORE, whole, before), Pane(Side.AFTER, whole, after)
