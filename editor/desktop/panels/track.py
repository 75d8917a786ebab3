"""Track: the slider itself: thin, calm, filled from its default to its value."""

from math import log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from editor.desktop.guard import guarded
from editor.desktop.theme import shades
from editor.develop.controls import Slider

MARGIN = 7.0
KNOB = 5.5
FINE = 0.15  # of the pointer's way, while Shift is held

TINTS: dict[str, tuple[str, ...]] = {
    "temperature": ("#4f6f9c", "#7d7d7d", "#a8914f"),
    "kelvin": ("#4f6f9c", "#7d7d7d", "#a8914f"),
    "tint": ("#5a8a5e", "#7d7d7d", "#96628f"),
    "saturation": ("#6e6e6e", "#8f6a62"),
    "vibrance": ("#6e6e6e", "#8f6a62"),
    "hue": ("#a05050", "#a09a50", "#50a05a", "#509aa0", "#5058a0", "#98509c", "#a05050"),
}
"""What a track is coloured like, by the last word of its parameter's name."""


class Track(QSlider):
    """A QSlider in steps of its control, painted by us. moved(value, settled) is told for what the user does."""

    moved = Signal(float, bool)
    reset = Signal()
    peeking = Signal(bool)

    def __init__(self, control: Slider, default: float, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.control = control
        self.default = default
        self.auto = False
        self.tints: tuple[str, ...] = ()
        self._grab: tuple[float, float] | None = None  # where the drag began: pointer x, value
        self._dragged = False
        self._peeked = False
        self.setRange(0, max(1, round((control.high - control.low) / control.step)))
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_number(default)

    @property
    def number(self) -> float:
        """The value in the control's own unit."""
        return self._number_at(self.value())

    def set_number(self, number: float) -> None:
        """Show a value; nobody is told."""
        self.blockSignals(True)
        self.setValue(round((number - self.control.low) / self.control.step))
        self.blockSignals(False)
        self.update()

    def _number_at(self, ticks: int) -> float:
        low, step = self.control.low, self.control.step
        return min(self.control.high, round(low + ticks * step, decimals(step) + 1))

    def step(self, steps: int, settled: bool = True) -> None:
        """So many steps up or down, as the user's wish."""
        self._go(self.value() + steps, settled)

    def _go(self, ticks: int, settled: bool) -> None:
        ticks = min(max(ticks, self.minimum()), self.maximum())
        if ticks == self.value() and not settled:
            return
        self.blockSignals(True)
        self.setValue(ticks)
        self.blockSignals(False)
        self.update()
        self._dragged = True
        self.moved.emit(self._number_at(ticks), settled)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
        ways |= {Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
        way = ways.get(Qt.Key(event.key()))
        if way is not None:
            self.step(way * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(self.minimum() if event.key() == Qt.Key.Key_Home else self.maximum(), True)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset.emit()
        else:
            super().keyPressEvent(event)

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the focus: otherwise scrolling a panel would turn every slider that passes under the pointer."""
        if not self.hasFocus():
            event.ignore()
            return
        notches = event.angleDelta().y() / 120
        far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        self.step(round(notches * far) or (1 if notches > 0 else -1))
        event.accept()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._dragged = False
        if abs(event.position().x() - self._x_of(self.value())) > KNOB + 3:
            self._go(self._ticks_at(event.position().x()), False)
        self._grab = (event.position().x(), float(self.value()))
        self._peek(event.modifiers())

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grab is None:
            return
        self._peek(event.modifiers())
        slow = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        way = (event.position().x() - self._grab[0]) * slow
        self._go(round(self._grab[1] + way / self._room() * self.maximum()), False)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        if self._grab is None:
            return
        self._grab = None
        self._peek(Qt.KeyboardModifier.NoModifier)
        self.update()
        if self._dragged or self.auto:  # whoever takes hold of a value and lets it stand makes it his own
            self._go(self.value(), True)

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._grab = None
        self.reset.emit()

    def _peek(self, keys: Qt.KeyboardModifier) -> None:
        wanted = bool(keys & Qt.KeyboardModifier.AltModifier)
        if wanted != self._peeked:
            self._peeked = wanted
            self.peeking.emit(wanted)

    def _room(self) -> float:
        return max(1.0, self.width() - 2 * MARGIN)

    def _x_of(self, ticks: float) -> float:
        return MARGIN + self._room() * ticks / self.maximum()

    def _ticks_at(self, x: float) -> int:
        return round((x - MARGIN) / self._room() * self.maximum())

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(110, 20)

    @guarded(QSize)
    def minimumSizeHint(self) -> QSize:
        return QSize(60, 18)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone, middle = shades(), self.height() / 2
        groove = QRectF(MARGIN, middle - 1.5, self._room(), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._groove(groove) if self.tints else QColor(tone.line))
        painter.drawRoundedRect(groove, 1.5, 1.5)
        start = self._x_of((self.default - self.control.low) / self.control.step)
        now = self._x_of(self.value())
        if not self.tints and abs(now - start) > 0.5 and self.isEnabled():
            painter.setBrush(QColor(tone.auto if self.auto else tone.accent))
            painter.drawRoundedRect(QRectF(min(start, now), middle - 1.5, abs(now - start), 3), 1.5, 1.5)
        self._paint_knob(painter, QPointF(now, middle))

    def _groove(self, groove: QRectF) -> QLinearGradient:
        blend = QLinearGradient(groove.topLeft(), groove.topRight())
        for number, colour in enumerate(self.tints):
            blend.setColorAt(number / max(1, len(self.tints) - 1), QColor(colour))
        return blend

    def _paint_knob(self, painter: QPainter, place: QPointF) -> None:
        tone = shades()
        lively = self.underMouse() or self.hasFocus() or self._grab is not None
        colour = QColor(tone.text if lively else tone.dim)
        if not self.isEnabled():
            colour = QColor(tone.pressed)
        elif self.auto:
            colour = QColor(tone.auto)
        painter.setPen(QPen(QColor(tone.line), 1))
        painter.setBrush(colour)
        painter.drawEllipse(place, KNOB, KNOB)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tone.accent), 1.4))
            painter.drawEllipse(place, KNOB + 1.6, KNOB + 1.6)


def decimals(step: float) -> int:
    """Digits after the point that a step needs."""
    return 0 if step >= 1 else min(4, max(1, -int(log10(step) - 0.999)))
