"""ControlRow: what every control in a panel has in common."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from editor.desktop.guard import guarded

HEIGHT = 24
LABEL_WIDTH = 92


class RowLabel(QLabel):
    """The name of a control; a double click resets it. What stands in brackets is only said in the tooltip."""

    reset = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        shown, _, more = text.partition(" (")
        super().__init__(shown.replace("&", "&&"), parent)
        self.setFixedWidth(LABEL_WIDTH)
        hint = self.tr("Double-click to reset")
        self.setToolTip(f"{shown} ({more}\n{hint}" if more else hint)

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self.reset.emit()


class ControlRow(QWidget):
    """changed(value, settled): the user wants another value; settled is False while a drag goes on.

    peeking(on): Alt is held while dragging: show on the picture what the control works on.
    """

    changed = Signal(object, bool)
    peeking = Signal(bool)

    def __init__(self, title: str, default: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.default = default
        self.auto = False
        self.setMinimumHeight(HEIGHT)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(12, 0, 10, 0)
        self.line.setSpacing(6)

    def add_label(self) -> RowLabel:
        """The name at the left, wired to reset."""
        label = RowLabel(self.title, self)
        label.reset.connect(self.reset)
        self.line.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        return label

    @property
    def value(self) -> Any:
        """The value shown."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value without telling anybody."""
        raise NotImplementedError

    def set_auto(self, auto: bool) -> None:
        """Whether the program chose the value; shown in a colour of its own. Any touch takes it back."""
        if auto != self.auto:
            self.auto = auto
            self.refresh()

    def refresh(self) -> None:
        """Draw anew after auto or the value changed."""
        self.update()

    def reset(self) -> None:
        """Back to the default, as the user's wish."""
        self.want(self.default, True)

    def want(self, value: Any, settled: bool) -> None:
        """The user touched it: show the value and tell."""
        self.auto = False
        self.set_value(value)
        self.changed.emit(value, settled)
