"""Tool: what takes over the pointer while it is on: crop, brush, gradient, spot removal, colour picker."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Canvas(Protocol):
    """What a tool may ask of the viewer that it works on."""

    def to_frame(self, place: QPointF) -> QPointF:
        """A place in the widget as fractions of the frame (0–1 within it)."""
        ...

    def from_frame(self, spot: QPointF) -> QPointF:
        """A spot in the frame, given as fractions, in the widget."""
        ...

    def frame(self) -> QRectF:
        """Where the whole frame lies, in widget units."""
        ...

    def update(self) -> None:
        """Draw again soon."""
        ...


class Tool(QObject):
    """A base that does nothing; spots are fractions of the frame, so that a tool never cares about zoom.

    changed: what the tool makes has changed (while dragging). finished: it stands (once a drag ends).
    """

    changed = Signal(object)
    finished = Signal(object)
    left = Signal()  # the tool asks to be put away

    cursor: Qt.CursorShape = Qt.CursorShape.CrossCursor
    blank_pointer = False  # the tool paints its own pointer

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.canvas: Canvas | None = None

    def press(self, spot: QPointF, keys: Qt.KeyboardModifier) -> bool:  # noqa: ARG002
        """The button went down; True: the tool takes the drag."""
        return False

    def drag(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:
        """The pointer moved with the button down."""

    def release(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:
        """The button came up."""

    def hover(self, spot: QPointF | None) -> None:
        """The pointer moved with no button down; None: it left."""

    def wheel(self, notches: float, keys: Qt.KeyboardModifier) -> bool:  # noqa: ARG002
        """The wheel turned; True: the tool used it."""
        return False

    def key(self, event: "QKeyEvent") -> bool:  # noqa: ARG002
        """A key went down; True: the tool used it."""
        return False

    def pointer(self, spot: QPointF) -> Qt.CursorShape:  # noqa: ARG002
        """How the pointer looks there."""
        return Qt.CursorShape.BlankCursor if self.blank_pointer else self.cursor

    def paint(self, painter: QPainter) -> None:
        """Draw over the picture, in widget units."""

    def redraw(self) -> None:
        """Ask the viewer to draw again."""
        if self.canvas is not None:
            self.canvas.update()
