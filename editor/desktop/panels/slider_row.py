"""SliderRow: name, slider and a number that can be typed."""

from math import isfinite
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.desktop.figures import figure
from editor.desktop.guard import guarded
from editor.desktop.panels.row import ControlRow
from editor.desktop.panels.track import TINTS, Track, decimals
from editor.desktop.theme import shades
from editor.develop.controls import Slider

NUMBER_WIDTH = 54
STYLE = "NumberField { padding: 0 5px; border-radius: 3px; }"
"""To be set once on whatever holds many rows; a style sheet for each field would be slow."""


class NumberField(QLineEdit):
    """A number to type, or to turn with the wheel while the pointer rests on it. A click chooses all of it; Enter and
    Escape leave it; a letter belongs to the window, whose commands have keys without Ctrl."""

    typed = Signal(float, bool)
    stepped = Signal(int)

    def __init__(self, control: Slider, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.setFrame(False)
        self.setFixedWidth(NUMBER_WIDTH)
        self.setFixedHeight(20)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._digits = decimals(control.step)
        self._shown = 0.0
        self._fresh = False  # the click that brought the focus has not ended yet
        self.editingFinished.connect(self._finished)

    def value(self) -> float:
        """The number shown or typed, kept within the range; the last good one where no number was typed."""
        try:
            typed = float(self.text().replace(",", ".").replace("−", "-").strip() or "nan")
        except ValueError:
            return self._shown
        if not isfinite(typed):
            return self._shown
        return min(max(round(typed, self._digits), self.control.low), self.control.high)

    def show_number(self, number: float) -> None:
        """Show a value; nobody is told."""
        self._shown = number
        self.setText(figure(f"{number:.{self._digits}f}"))

    def _finished(self) -> None:
        value = self.value()
        changed = abs(value - self._shown) > 1e-9
        self.show_number(value)
        if changed:
            self.typed.emit(value, True)

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        self.stepped.emit(round(notches * far) or (1 if notches > 0 else -1))
        event.accept()

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:  # leaves the field, not the view
                event.accept()
                return True
            if event.text().isalpha():
                event.ignore()
                return True
        return super().event(event)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
        way = ways.get(Qt.Key(event.key()))
        if way is not None:
            self._finished()
            self.stepped.emit(way * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        elif event.key() == Qt.Key.Key_Escape:
            self.show_number(self._shown)
            self.clearFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clearFocus()
        elif event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()
        self._fresh = event.reason() == Qt.FocusReason.MouseFocusReason

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._fresh and not self.hasSelectedText():
            self.selectAll()
        self._fresh = False

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.selectAll()
        event.accept()


class SliderRow(ControlRow):
    """One number. Typed, dragged, turned by the wheel, stepped by arrows (Shift: ten steps), reset by double click."""

    def __init__(self, title: str, control: Slider, default: float, parent: QWidget | None = None) -> None:
        super().__init__(title, default, parent)
        self.control = control
        self.label = self.add_label()
        self.track = Track(control, default, self)
        self.number = NumberField(control, self)
        self.line.addWidget(self.track, 1)
        self.line.addWidget(self.number)
        unit = f" ({control.unit})" if control.unit else ""
        self.track.setAccessibleName(f"{title}{unit}")
        self.number.setAccessibleName(f"{title}{unit}, {self.tr('number')}")
        self.number.setToolTip(figure(f"{control.low:g} – {control.high:g} {control.unit}".strip()))
        self.label.setBuddy(self.number)
        self.track.moved.connect(self.want)
        self.track.reset.connect(self.reset)
        self.track.peeking.connect(self.peeking)
        self.number.typed.connect(self.want)
        self.number.stepped.connect(self.track.step)
        self.set_value(default)

    def tint_like(self, word: str) -> None:
        """Colour the track like what it does: "temperature", "tint", "hue" … or a hue's name."""
        self.track.tints = TINTS.get(word, ())
        self.track.update()

    def set_tints(self, *colours: str) -> None:
        """Colour the track from left to right."""
        self.track.tints = colours
        self.track.update()

    @property
    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        self.track.set_number(float(value))
        self.number.show_number(float(value))
        self.refresh()

    def refresh(self) -> None:
        tone = shades()
        colour = tone.auto if self.auto else tone.text if self._value != self.default else tone.dim
        shown = self.number.palette()
        if shown.color(QPalette.ColorRole.Text) != QColor(colour):
            shown.setColor(QPalette.ColorRole.Text, QColor(colour))
            self.number.setPalette(shown)
        self.track.auto = self.auto
        self.track.update()

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "number"):
            self.refresh()
