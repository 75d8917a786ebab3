"""Stars: five stars to click, for a rating or a filter by rating."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.desktop.guard import guarded
from editor.desktop.icons import pixmap
from editor.desktop.theme import shades

SIZE, STEP = 14, 17


class Stars(QWidget):
    """rated(0–5): the user chose. The star that is the rating, clicked again, takes it off. None is shown as 0."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = 0
        self._hovered = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedSize(self.sizeHint())

    def set_value(self, value: int | None) -> None:
        """Show a rating."""
        self.value = value or 0
        self.update()

    def star_at(self, point: QPoint) -> int:
        """1–5, the star at a point."""
        return min(5, max(1, (point.x() - 2) // STEP + 1))

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(5 * STEP + 4, SIZE + 8)

    @guarded()
    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        tone, ratio = shades(), self.devicePixelRatioF()
        for star in range(1, 6):
            on = star <= (self._hovered or self.value)
            colour = tone.text if on and not self._hovered else tone.accent if on else tone.faint
            place = QPoint(2 + (star - 1) * STEP, 4)
            painter.drawPixmap(place, pixmap("star" if on else "star_outline", SIZE, colour, ratio))
        if self.hasFocus():
            painter.setPen(tone.accent)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)
        painter.end()

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self.star_at(event.position().toPoint())
        self.update()

    @guarded()
    def leaveEvent(self, _: QEvent) -> None:
        self._hovered = 0
        self.update()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self.star_at(event.position().toPoint()))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}
        if event.key() in steps:
            wanted = min(5, max(0, self.value + steps[Qt.Key(event.key())]))
            if wanted != self.value:
                self._choose(wanted)
        else:
            event.ignore()

    def _choose(self, star: int) -> None:
        self.set_value(0 if star == self.value else star)
        self.rated.emit(self.value)
