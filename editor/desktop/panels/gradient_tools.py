"""Gradients drawn on the picture: a linear one between two lines, a radial one around a middle."""

from dataclasses import dataclass, replace
from math import atan2, cos, degrees, hypot, radians, sin

from PySide6.QtCore import QLineF, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from editor.desktop.panels.placing import Placing, Spot
from editor.desktop.viewer.tool import Canvas, Tool

NEAR = 11.0
LINE = QColor(245, 245, 245, 220)
SHADOW = QColor(0, 0, 0, 110)


@dataclass(frozen=True)
class LinearShape:
    """Full before `start`, nothing beyond `end` (fractions of the original)."""

    start: Spot
    end: Spot


@dataclass(frozen=True)
class RadialShape:
    """An ellipse: middle (fractions of the original), radii as shares of the original's long edge, angle in degrees
    (clockwise), feather 0–1."""

    middle: Spot
    across: float
    down: float
    angle: float = 0.0
    feather: float = 0.5


class ShapeTool(Tool):
    """shaped(shape, settled). A first drag draws; later ones move its handles. Escape leaves."""

    shaped = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.placing: Placing | None = None
        self._held = ""
        self._from: Spot = (0.0, 0.0)

    def key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        self.left.emit()
        return True

    def handles(self, canvas: Canvas, placing: Placing) -> dict[str, QPointF]:  # noqa: ARG002
        """The places that can be held, in widget units."""
        return {}

    def _begin(self) -> None:
        """Draw a new shape from where one pressed."""

    def _pull(self, spot: QPointF, straight: bool, settled: bool) -> None:
        """Move what is held to a spot; straight: Shift is held."""

    def press(self, spot: QPointF, keys: Qt.KeyboardModifier) -> bool:  # noqa: ARG002
        if self.placing is None:
            return False
        self._held = self.nearest(spot)
        self._from = self.placing.original(spot)
        if not self._held:
            self._begin()
        return True

    def drag(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:
        self._pull(spot, bool(keys & Qt.KeyboardModifier.ShiftModifier), False)

    def release(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:
        self._pull(spot, bool(keys & Qt.KeyboardModifier.ShiftModifier), True)
        self._held = ""

    def nearest(self, spot: QPointF) -> str:
        """The handle under the pointer, or ""."""
        if self.canvas is None or self.placing is None:
            return ""
        place = self.canvas.from_frame(spot)
        ways = {
            name: hypot(at.x() - place.x(), at.y() - place.y())
            for name, at in self.handles(self.canvas, self.placing).items()
        }
        near = min(ways, key=lambda name: ways[name], default="")
        return near if near and ways[near] <= NEAR else ""

    def pointer(self, spot: QPointF) -> Qt.CursorShape:
        return Qt.CursorShape.SizeAllCursor if self._held or self.nearest(spot) else Qt.CursorShape.CrossCursor


def pin(painter: QPainter, place: QPointF, size: float = 4.5) -> None:
    """A small round handle."""
    painter.setPen(QPen(SHADOW, 3))
    painter.setBrush(LINE)
    painter.drawEllipse(place, size, size)
    painter.setPen(QPen(QColor(40, 40, 40), 1))
    painter.drawEllipse(place, size, size)


class LinearTool(ShapeTool):
    """A linear gradient: drag from where it is full to where it ends; Shift keeps it level or upright."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shape: LinearShape | None = None

    def handles(self, canvas: Canvas, placing: Placing) -> dict[str, QPointF]:
        if self.shape is None:
            return {}
        start, end = (placing.on(canvas, each) for each in (self.shape.start, self.shape.end))
        return {"start": start, "end": end, "middle": (start + end) / 2}

    def _begin(self) -> None:
        self._held, self.shape = "end", LinearShape(self._from, self._from)

    def _pull(self, spot: QPointF, straight: bool, settled: bool) -> None:
        if self.placing is None or self.shape is None or not self._held:
            return
        here, shape, size = self.placing.original(spot), self.shape, self.placing.frame.source
        if self._held == "middle":
            by = (here[0] - self._from[0], here[1] - self._from[1])
            self._from = here
            self.shape = LinearShape(_plus(shape.start, by), _plus(shape.end, by))
        elif self._held == "start":
            self.shape = LinearShape(_level(shape.end, here, size) if straight else here, shape.end)
        else:
            self.shape = LinearShape(shape.start, _level(shape.start, here, size) if straight else here)
        self.redraw()
        self.shaped.emit(self.shape, settled)

    def paint(self, painter: QPainter) -> None:
        if self.canvas is None or self.placing is None or self.shape is None:
            return
        places = self.handles(self.canvas, self.placing)
        way = QLineF(places["start"], places["end"])
        side = QLineF(QPointF(0, 0), QPointF(-way.dy(), way.dx()))
        side.setLength(4000)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for width, colour in ((2.6, SHADOW), (1.2, LINE)):
            for name, place in places.items():
                style = Qt.PenStyle.DashLine if name == "end" else Qt.PenStyle.SolidLine
                painter.setPen(QPen(colour, width if name != "middle" else width * 0.6, style))
                painter.drawLine(place - side.p2(), place + side.p2())
        for place in places.values():
            pin(painter, place)
        painter.restore()


class RadialTool(ShapeTool):
    """A radial gradient: drag from its middle outwards; Shift keeps it round; the outer pin turns it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shape: RadialShape | None = None

    def handles(self, canvas: Canvas, placing: Placing) -> dict[str, QPointF]:
        if self.shape is None:
            return {}
        middle = placing.on(canvas, self.shape.middle)
        unit, turn = placing.unit(canvas, self.shape.middle), radians(self.shape.angle)
        right = QPointF(cos(turn), sin(turn)) * self.shape.across * unit
        below = QPointF(-sin(turn), cos(turn)) * self.shape.down * unit
        away = right * (1 + 26 / max(1.0, hypot(right.x(), right.y())))
        return {
            "middle": middle, "right": middle + right, "left": middle - right, "below": middle + below,
            "above": middle - below, "turn": middle + away,
        }  # fmt: skip

    def _begin(self) -> None:
        self._held, self.shape = "new", RadialShape(self._from, 0.0, 0.0)

    def wheel(self, notches: float, keys: Qt.KeyboardModifier) -> bool:
        if self.shape is None or not keys & Qt.KeyboardModifier.ShiftModifier:
            return False
        self.shape = replace(self.shape, feather=min(max(self.shape.feather + 0.05 * notches, 0.0), 1.0))
        self.redraw()
        self.shaped.emit(self.shape, True)
        return True

    def _pull(self, spot: QPointF, straight: bool, settled: bool) -> None:
        if self.placing is None or self.shape is None or not self._held:
            return
        self.shape = self._pulled(self.shape, self.placing.original(spot), even=straight)
        self.redraw()
        if self.shape.across > 0 and self.shape.down > 0:
            self.shaped.emit(self.shape, settled)

    def _pulled(self, shape: RadialShape, here: Spot, *, even: bool) -> RadialShape:
        right, below = self._way(shape.middle, here)
        if self._held == "middle":
            return replace(shape, middle=here)
        if self._held == "turn":
            return replace(shape, angle=degrees(atan2(below, right)))
        if self._held == "new":
            across, down = max(abs(right), 1e-3), max(abs(below), 1e-3)
            return replace(
                shape, across=max(across, down) if even else across, down=max(across, down) if even else down
            )
        far = max(hypot(right, below), 1e-3)
        if even:
            return replace(shape, across=far, down=far)
        return replace(shape, across=far) if self._held in ("left", "right") else replace(shape, down=far)

    def _way(self, start: Spot, end: Spot) -> tuple[float, float]:
        """From one spot to another, as shares of the original's long edge."""
        assert self.placing is not None
        width, height = self.placing.frame.source
        long = max(width, height)
        return (end[0] - start[0]) * width / long, (end[1] - start[1]) * height / long

    def paint(self, painter: QPainter) -> None:
        if self.canvas is None or self.placing is None or self.shape is None:
            return
        places = self.handles(self.canvas, self.placing)
        unit = self.placing.unit(self.canvas, self.shape.middle)
        across, down = self.shape.across * unit, self.shape.down * unit
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(places["middle"])
        painter.rotate(self.shape.angle)
        inner = 1 - self.shape.feather
        for width, colour in ((2.6, SHADOW), (1.2, LINE)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(QPointF(0, 0), across, down)
            painter.setPen(QPen(colour, width * 0.6, Qt.PenStyle.DashLine))
            painter.drawEllipse(QPointF(0, 0), across * inner, down * inner)
        painter.resetTransform()
        for name, place in places.items():
            pin(painter, place, 3.2 if name == "turn" else 4.5)
        painter.restore()


def _plus(spot: Spot, by: Spot) -> Spot:
    return spot[0] + by[0], spot[1] + by[1]


def _level(fixed: Spot, here: Spot, size: tuple[int, int]) -> Spot:
    """Here, moved so that the way from the fixed spot is level or upright, whichever is nearer; size in pixels."""
    across, down = (here[0] - fixed[0]) * size[0], (here[1] - fixed[1]) * size[1]
    return (here[0], fixed[1]) if abs(across) > abs(down) else (fixed[0], here[1])
