"""RetouchTool: spots on the picture: click to heal, drag along a line, move them, and say where from."""

from dataclasses import replace
from math import hypot

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen

from editor.desktop.panels.placing import Placing
from editor.desktop.viewer.tool import Tool
from editor.develop.edits.retouch import Spot

SMALLEST, LARGEST = 0.002, 0.4
CLOSE = 0.4  # of the radius between two points of one stroke
LIGHT, SHADOW = QColor(245, 245, 245), QColor(0, 0, 0, 110)


class RetouchTool(Tool):
    """touched(spots, settled): all spots as the user wants them. chosen(place or −1): which one is in hand.
    tip_changed(Spot): what the next spot will be like. Wheel and [ ] change the size, with Shift the feather; Delete
    takes the spot in hand away; its source is the dashed circle, dragged with the pointer, or set with Alt."""

    touched = Signal(object, bool)
    chosen = Signal(int)
    tip_changed = Signal(object)
    blank_pointer = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.placing: Placing | None = None
        self.tip = Spot()
        self.spots: tuple[Spot, ...] = ()
        self.current = -1
        self.shown = True
        self._held = ""  # "", "new", "spot", "source"
        self._from: tuple[float, float] = (0.0, 0.0)
        self._hover: QPointF | None = None

    def show_spots(self, spots: tuple[Spot, ...]) -> None:
        """Show the spots of the recipe; nobody is told."""
        if spots != self.spots:
            self.spots = spots
            self.current = min(self.current, len(spots) - 1)
            self.redraw()

    def set_tip(self, tip: Spot) -> None:
        """What spots are like: the one in hand, and the next."""
        size = min(max(tip.size, SMALLEST), LARGEST)
        self.tip = replace(tip, size=size, feather=min(max(tip.feather, 0.0), 100.0))
        self.tip_changed.emit(self.tip)
        self.redraw()

    def alter(self, settled: bool, **values: object) -> None:
        """Change the spot in hand, and what the next will be like."""
        self.set_tip(replace(self.tip, **values))  # type: ignore[arg-type]
        if 0 <= self.current < len(self.spots):
            self._put(self.current, replace(self.spots[self.current], **values), settled)  # type: ignore[arg-type]

    def remove(self) -> None:
        """Take the spot in hand away."""
        if 0 <= self.current < len(self.spots):
            self.spots = tuple(s for n, s in enumerate(self.spots) if n != self.current)
            self.choose(-1)
            self.touched.emit(self.spots, True)

    def choose(self, place: int) -> None:
        self.current = place
        self.chosen.emit(place)
        self.redraw()

    def _put(self, place: int, spot: Spot, settled: bool) -> None:
        self.spots = tuple(spot if n == place else s for n, s in enumerate(self.spots))
        self.redraw()
        self.touched.emit(self.spots, settled)

    # --- the pointer

    def press(self, spot: QPointF, keys: Qt.KeyboardModifier) -> bool:
        if self.placing is None:
            return False
        self._from = self.placing.original(spot)
        alt = bool(keys & Qt.KeyboardModifier.AltModifier)
        self._held, place = self._grip(spot)
        if alt and 0 <= self.current < len(self.spots):
            self._held = "source"
            middle = self.spots[self.current].points[0]
            self._put(self.current, replace(self.spots[self.current], source=_minus(self._from, middle)), False)
        elif self._held == "spot":
            self.choose(place)
            self.set_tip(replace(self.spots[place], points=self.tip.points, source=None))
        elif not self._held:
            self._held = "new"
            self.spots = (*self.spots, replace(self.tip, points=(self._from,), source=None))
            self.choose(len(self.spots) - 1)
            self.touched.emit(self.spots, False)
        return True

    def drag(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:  # noqa: ARG002
        self._hover = spot
        if self.placing is None or not 0 <= self.current < len(self.spots):
            return
        here, now = self.placing.original(spot), self.spots[self.current]
        by = _minus(here, self._from)
        if self._held == "new":
            if self._way(now.points[-1], here) >= CLOSE * now.size / 2:
                self._put(self.current, replace(now, points=(*now.points, here)), False)
            return
        self._from = here
        if self._held == "spot":
            self._put(self.current, replace(now, points=tuple(_plus(p, by) for p in now.points)), False)
        elif self._held == "source" and now.source is not None:
            self._put(self.current, replace(now, source=_plus(now.source, by)), False)

    def release(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:
        self.drag(spot, keys)
        if self._held:
            self._held = ""
            self.touched.emit(self.spots, True)

    def hover(self, spot: QPointF | None) -> None:
        self._hover = spot
        self.redraw()

    def wheel(self, notches: float, keys: Qt.KeyboardModifier) -> bool:
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self.set_tip(replace(self.tip, feather=self.tip.feather + 5 * notches))
        else:
            self.set_tip(replace(self.tip, size=self.tip.size * 1.15**notches))
        return True

    def key(self, event: QKeyEvent) -> bool:
        ways = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BraceLeft: -1}
        ways |= {Qt.Key.Key_BracketRight: 1, Qt.Key.Key_BraceRight: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is not None:
            self.wheel(way, event.modifiers())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def pointer(self, spot: QPointF) -> Qt.CursorShape:
        return Qt.CursorShape.SizeAllCursor if self._grip(spot)[0] else Qt.CursorShape.BlankCursor

    def _grip(self, spot: QPointF) -> tuple[str, int]:
        """What lies under the pointer: the source of the spot in hand, or a spot."""
        if self.placing is None or not self.shown:
            return "", -1
        here = self.placing.original(spot)
        if 0 <= self.current < len(self.spots):
            now = self.spots[self.current]
            if now.source is not None and self._way(_plus(now.points[0], now.source), here) <= now.size / 2:
                return "source", self.current
        for place in reversed(range(len(self.spots))):
            each = self.spots[place]
            if min(self._way(point, here) for point in each.points) <= each.size / 2:
                return "spot", place
        return "", -1

    def _way(self, start: tuple[float, float], end: tuple[float, float]) -> float:
        """The distance of two places, as a share of the original's long edge."""
        if self.placing is None:
            return 1.0
        width, height = self.placing.frame.source
        return hypot((end[0] - start[0]) * width, (end[1] - start[1]) * height) / max(width, height)

    # --- drawing

    def paint(self, painter: QPainter) -> None:
        if self.canvas is None or self.placing is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.shown:
            for place, spot in enumerate(self.spots):
                self._paint_spot(painter, spot, place == self.current)
        if self._hover is not None and not self._held and not self._grip(self._hover)[0]:
            radius = self.tip.size / 2 * self.placing.unit(self.canvas, self.placing.original(self._hover))
            _ring(painter, self.canvas.from_frame(self._hover), radius, 1.2)
        painter.restore()

    def _paint_spot(self, painter: QPainter, spot: Spot, current: bool) -> None:
        assert self.canvas is not None
        assert self.placing is not None
        radius = spot.size / 2 * self.placing.unit(self.canvas, spot.points[0])
        places = [self.placing.on(self.canvas, point) for point in spot.points]
        if len(places) > 1:
            path = QPainterPath(places[0])
            for place in places[1:]:
                path.lineTo(place)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(245, 245, 245, 70), 2 * radius, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(path)
        _ring(painter, places[0], max(radius, 4.0), 2.0 if current else 1.0)
        if current and spot.source is not None:
            there = self.placing.on(self.canvas, _plus(spot.points[0], spot.source))
            _ring(painter, there, max(radius, 4.0), 1.2, Qt.PenStyle.DashLine)
            painter.setPen(QPen(LIGHT, 1))
            painter.drawLine(there, places[0])


def _ring(
    painter: QPainter, place: QPointF, radius: float, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(SHADOW, width + 1.8))
    painter.drawEllipse(place, radius, radius)
    painter.setPen(QPen(LIGHT, width, style))
    painter.drawEllipse(place, radius, radius)


def _plus(spot: tuple[float, float], by: tuple[float, float]) -> tuple[float, float]:
    return spot[0] + by[0], spot[1] + by[1]


def _minus(end: tuple[float, float], start: tuple[float, float]) -> tuple[float, float]:
    return end[0] - start[0], end[1] - start[1]
