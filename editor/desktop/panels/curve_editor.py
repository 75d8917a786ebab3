"""CurveEditor: a tone curve to shape with the pointer or the keys."""

from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from editor.desktop.guard import guarded
from editor.desktop.panels.row import ControlRow
from editor.desktop.theme import shades
from editor.desktop.viewer.histogram import Counts, heights
from editor.develop.controls import Points
from editor.develop.curves import through
from editor.imaging.fused import Floats

Curve = tuple[tuple[float, float], ...]
DIAGONAL: Curve = ((0.0, 0.0), (1.0, 1.0))
HEIGHT = 196
NEAR = 9.0
APART = 0.012  # points keep at least this distance in x
MOST = 16
COLOURS = {"red": "#c86a64", "green": "#6fae6c", "blue": "#6f8fd0"}


def curve_at(points: Curve, x: Floats) -> Floats:
    """What becomes of brightnesses (0–1), as the tone curve itself has it."""
    made: Floats = np.clip(through(np.asarray(x, np.float32), points), 0, 1)
    return made


class CurveEditor(ControlRow):
    """Click the curve to add a point, drag it, drag it off or press Delete to remove it; arrows move the chosen one
    (Shift: ten times as far); Tab in the curve goes to the next point; a double click beside the curve resets."""

    def __init__(self, title: str, control: Points, parent: QWidget | None = None) -> None:
        super().__init__(title, (), parent)
        self.control = control
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(title)
        self.setToolTip(self.tr("Click to add a point, drag it off to remove it, double-click to reset"))
        self.colour = ""
        self._points: Curve = ()
        self._chosen: int | None = None
        self._dragging = False
        self._behind: Counts | None = None

    @property
    def value(self) -> Any:
        return self._points

    def set_value(self, value: Any) -> None:
        self._points = tuple((float(x), float(y)) for x, y in value)
        if self._chosen is not None and self._chosen >= len(self.shown):
            self._chosen = None
        self.setAccessibleDescription(self.tr("Points: {0}").format(len(self._points)))
        self.update()

    def set_behind(self, counts: Counts | None) -> None:
        """The histogram to draw behind the curve, 3×256 counts."""
        self._behind = None if counts is None else heights(counts).mean(axis=0)[None]
        self.update()

    @property
    def shown(self) -> Curve:
        """The points as drawn: the diagonal where there are none."""
        return self._points or DIAGONAL

    def add_point(self, x: float, y: float) -> int | None:
        """A new point; None where one is too close already or there are enough. Gives its place."""
        points = self.shown
        if len(points) >= MOST or any(abs(px - x) < APART for px, _ in points):
            return None
        made = tuple(sorted((*points, (_clip(x), _clip(y)))))
        self.want(made, False)
        return made.index((_clip(x), _clip(y)))

    def move_point(self, place: int, x: float, y: float, settled: bool = False) -> None:
        """Move one point; it stays between its neighbours."""
        points = list(self.shown)
        low = points[place - 1][0] + APART if place else 0.0
        high = points[place + 1][0] - APART if place + 1 < len(points) else 1.0
        points[place] = (round(min(max(x, low), high), 4), round(_clip(y), 4))
        self.want(tuple(points), settled)

    def remove_point(self, place: int) -> None:
        """Take one away; the two ends stay."""
        if 0 < place < len(self.shown) - 1:
            kept = tuple(point for number, point in enumerate(self.shown) if number != place)
            self._chosen = None
            self.want(() if kept == DIAGONAL else kept, True)

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(12, 4, -12, -6)

    def _at(self, point: tuple[float, float]) -> QPointF:
        box = self._box()
        return QPointF(box.left() + point[0] * box.width(), box.bottom() - point[1] * box.height())

    def _from(self, place: QPointF) -> tuple[float, float]:
        box = self._box()
        return (place.x() - box.left()) / box.width(), (box.bottom() - place.y()) / box.height()

    def _near(self, place: QPointF) -> int | None:
        ways = [(self._at(point) - place).manhattanLength() for point in self.shown]
        nearest = int(np.argmin(ways))
        return nearest if ways[nearest] <= NEAR * 1.5 else None

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        x, y = self._from(event.position())
        self._chosen = self._near(event.position())
        if self._chosen is None and -0.02 <= x <= 1.02:
            on_curve = float(curve_at(self.shown, np.array([x]))[0])
            if abs(on_curve - y) < 0.12:
                self._chosen = self.add_point(x, y)
        self._dragging = self._chosen is not None
        self.update()

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._dragging or self._chosen is None:
            near = self._near(event.position()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.CrossCursor)
            return
        x, y = self._from(event.position())
        if not -0.15 <= y <= 1.15:
            gone, self._dragging = self._chosen, False
            self.remove_point(gone)
        else:
            self.move_point(self._chosen, x, y)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        if self._dragging:
            self._dragging = False
            self.want(self._points, True)

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._near(event.position())
        if place is not None and 0 < place < len(self.shown) - 1:
            self.remove_point(place)
        elif place is None:
            self.reset()

    @guarded(False)
    def focusNextPrevChild(self, forward: bool) -> bool:
        last = len(self.shown) - 1
        now = self._chosen if self._chosen is not None else (-1 if forward else last + 1)
        then = now + (1 if forward else -1)
        if self._points and 0 <= then <= last:
            self._chosen = then
            self.update()
            return True
        self._chosen = None
        return super().focusNextPrevChild(forward)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
        way = ways.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Insert or (way is not None and self._chosen is None):
            self._chosen = self.add_point(0.5, float(curve_at(self.shown, np.array([0.5]))[0]))
        elif way is not None and self._chosen is not None:
            far = 0.05 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.005
            x, y = self.shown[self._chosen]
            self.move_point(self._chosen, x + way[0] * far, y + way[1] * far, True)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._chosen is not None:
            self.remove_point(self._chosen)
        else:
            super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone, box = shades(), self._box()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.field))
        painter.drawRoundedRect(box, 3, 3)
        self._paint_behind(painter, box)
        painter.setPen(QPen(QColor(tone.line), 1))
        for share in (0.25, 0.5, 0.75):
            painter.drawLine(self._at((share, 0)), self._at((share, 1)))
            painter.drawLine(self._at((0, share)), self._at((1, share)))
        painter.setPen(QPen(QColor(tone.hover), 1))
        painter.drawLine(self._at((0, 0)), self._at((1, 1)))
        self._paint_curve(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tone.accent), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _paint_behind(self, painter: QPainter, box: QRectF) -> None:
        if self._behind is None:
            return
        step = box.width() / 255
        top = [
            QPointF(box.left() + i * step, box.bottom() - box.height() * 0.7 * v) for i, v in enumerate(self._behind[0])
        ]
        painter.setBrush(QColor(shades().raised))
        painter.drawPolygon(QPolygonF([box.bottomLeft(), *top, box.bottomRight()]))

    def _paint_curve(self, painter: QPainter) -> None:
        tone = shades()
        x = np.linspace(0, 1, 129)
        line = [self._at(each) for each in zip(x.tolist(), curve_at(self.shown, x).tolist(), strict=True)]
        colour = QColor(COLOURS.get(self.colour, tone.auto if self.auto else tone.text))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.6))
        painter.drawPolyline(QPolygonF(line))
        painter.setPen(QPen(QColor(tone.line), 1))
        for number, point in enumerate(self.shown):
            painter.setBrush(QColor(tone.accent) if number == self._chosen else colour)
            painter.drawEllipse(self._at(point), 4.2, 4.2)


def _clip(value: float) -> float:
    return min(max(value, 0.0), 1.0)
