"""BrushTool: paints strokes on the picture, with its size and softness as the pointer."""

from dataclasses import dataclass, replace
from math import hypot

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from editor.desktop.panels.placing import Placing, Spot
from editor.desktop.viewer.tool import Tool

SMALLEST, LARGEST = 0.002, 0.5
CLOSE = 0.2  # of the radius: spots nearer than this to the last one are left out


@dataclass(frozen=True)
class Stroke:
    """spots: fractions of the original. radius: as a share of the original's long edge. feather: 0 (hard) to 1 (soft).
    flow: how much one pass covers, 0–1. erase: takes away instead."""

    spots: tuple[Spot, ...]
    radius: float
    feather: float
    flow: float
    erase: bool


@dataclass(frozen=True)
class Tip:
    """What the brush is like; see Stroke."""

    radius: float = 0.04
    feather: float = 0.5
    flow: float = 1.0


class BrushTool(Tool):
    """stroked(Stroke, settled): a stroke as it grows, and when it stands. tip_changed(Tip). Wheel and [ ] change the
    size, with Shift the feather; Alt erases; Shift-click draws a straight line from the last spot."""

    stroked = Signal(object, bool)
    tip_changed = Signal(object)
    blank_pointer = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tip = Tip()
        self.placing: Placing | None = None
        self.erasing = False
        self._stroke: Stroke | None = None
        self._end: Spot | None = None
        self._hover: QPointF | None = None

    def set_tip(self, tip: Tip) -> None:
        """Another brush."""
        radius = min(max(tip.radius, SMALLEST), LARGEST)
        self.tip = replace(tip, radius=radius, feather=_share(tip.feather), flow=min(max(tip.flow, 0.01), 1.0))
        self.tip_changed.emit(self.tip)
        self.redraw()

    def press(self, spot: QPointF, keys: Qt.KeyboardModifier) -> bool:
        if self.placing is None:
            return False
        here = self.placing.original(spot)
        straight = bool(keys & Qt.KeyboardModifier.ShiftModifier) and self._end is not None
        spots = (self._end, here) if straight and self._end is not None else (here,)
        erase = self.erasing != bool(keys & Qt.KeyboardModifier.AltModifier)
        self._stroke = Stroke(spots, self.tip.radius, self.tip.feather, self.tip.flow, erase)
        self.stroked.emit(self._stroke, False)
        return True

    def drag(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:  # noqa: ARG002
        self._hover = spot
        if self._stroke is None or self.placing is None:
            return
        here, last = self.placing.original(spot), self._stroke.spots[-1]
        width, height = self.placing.frame.source
        long = max(width, height)
        way = hypot((here[0] - last[0]) * width, (here[1] - last[1]) * height) / long
        if way >= CLOSE * self._stroke.radius:
            self._stroke = replace(self._stroke, spots=(*self._stroke.spots, here))
            self.stroked.emit(self._stroke, False)

    def release(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:
        self.drag(spot, keys)
        if self._stroke is not None:
            self._end = self._stroke.spots[-1]
            self.stroked.emit(self._stroke, True)
        self._stroke = None

    def hover(self, spot: QPointF | None) -> None:
        self._hover = spot
        self.redraw()

    def wheel(self, notches: float, keys: Qt.KeyboardModifier) -> bool:
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self.set_tip(replace(self.tip, feather=self.tip.feather + 0.05 * notches))
        else:
            self.set_tip(replace(self.tip, radius=self.tip.radius * 1.15**notches))
        return True

    def key(self, event: QKeyEvent) -> bool:
        ways = {
            Qt.Key.Key_BracketLeft: -1,
            Qt.Key.Key_BraceLeft: -1,
            Qt.Key.Key_BracketRight: 1,
            Qt.Key.Key_BraceRight: 1,
        }
        way = ways.get(Qt.Key(event.key()))
        if way is not None:
            self.wheel(way, event.modifiers())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def paint(self, painter: QPainter) -> None:
        """Two circles: the edge of the brush, and where it is at its full strength; a minus while it erases."""
        if self.canvas is None or self.placing is None or self._hover is None:
            return
        middle = self.canvas.from_frame(self._hover)
        radius = self.tip.radius * self.placing.unit(self.canvas, self.placing.original(self._hover))
        inner = radius * (1 - self.tip.feather)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((3.0, QColor(0, 0, 0, 110)), (1.2, QColor(245, 245, 245))):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(middle, radius, radius)
            if inner > 2:
                painter.setPen(QPen(QColor(colour.red(), colour.green(), colour.blue(), 120), width * 0.7))
                painter.drawEllipse(middle, inner, inner)
        painter.setPen(QPen(QColor(245, 245, 245), 1.4))
        painter.drawLine(middle - QPointF(3.5, 0), middle + QPointF(3.5, 0))
        erases = self._stroke.erase if self._stroke is not None else self.erasing
        if not erases:
            painter.drawLine(middle - QPointF(0, 3.5), middle + QPointF(0, 3.5))
        painter.restore()


def _share(value: float) -> float:
    return min(max(value, 0.0), 1.0)
