"""CropTool: the crop as a frame on the picture: drag its edges, move it, turn the picture around it, level a line."""

from dataclasses import dataclass
from math import atan2, degrees

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen

from editor.desktop.viewer.chrome import Guides, paint_guides
from editor.desktop.viewer.tool import Tool
from editor.develop.framing import shaped

Box = tuple[float, float, float, float]
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)
NEAR = 10.0  # widget units around an edge that take hold of it
SMALLEST = 0.02
NUDGE = 0.002


@dataclass(frozen=True)
class Grip:
    """What of the frame is held: across and down −1, 0 or 1 for left/top, neither, right/bottom; or something else."""

    across: int = 0
    down: int = 0
    kind: str = "edge"  # "edge", "move", "turn", "level"


CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
}


class CropTool(Tool):
    """Works on the straightened, uncropped picture. changed(rect, settled) and turned(angle, settled): what the user
    wants; flipped: the other way round (X); accepted (Enter, double click), left (Escape)."""

    boxed = Signal(object, bool)
    turned = Signal(float, bool)
    flipped = Signal()
    accepted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.box: Box = WHOLE
        self.angle = 0.0
        self.aspect: float | None = None  # width / height as seen; None: any; 0: the frame's own
        self.guides = Guides.THIRDS
        self._grip: Grip | None = None
        self._start = (QPointF(), WHOLE, 0.0)
        self._line: QLineF | None = None

    def show_crop(self, box: Box, angle: float, aspect: float | None) -> None:
        """Show a crop; nobody is told."""
        self.box, self.angle, self.aspect = box, angle, aspect
        self.redraw()

    def set_aspect(self, aspect: float | None) -> None:
        """Another shape: the largest of it about the same middle."""
        self.aspect = aspect
        self._want(shaped(self.box, aspect, self._shape()), True)

    def next_guides(self) -> None:
        """Other lines to compose by (O)."""
        self.guides = self.guides.next
        self.redraw()

    def _shape(self) -> float:
        """Width / height of the whole picture."""
        if self.canvas is None:
            return 1.5
        frame = self.canvas.frame()
        return frame.width() / max(1e-6, frame.height())

    def _want(self, box: Box, settled: bool) -> None:
        self.box = box
        self.redraw()
        self.boxed.emit(box, settled)

    # --- the pointer

    def _rect(self) -> QRectF:
        """The crop in widget units."""
        if self.canvas is None:
            return QRectF()
        left, top, right, bottom = self.box
        return QRectF(self.canvas.from_frame(QPointF(left, top)), self.canvas.from_frame(QPointF(right, bottom)))

    def _grip_at(self, spot: QPointF, keys: Qt.KeyboardModifier) -> Grip:
        if self.canvas is None:
            return Grip(kind="move")
        if keys & Qt.KeyboardModifier.ControlModifier:
            return Grip(kind="level")
        place, rect = self.canvas.from_frame(spot), self._rect()
        if not rect.adjusted(-NEAR, -NEAR, NEAR, NEAR).contains(place):
            return Grip(kind="turn")
        across = -1 if abs(place.x() - rect.left()) <= NEAR else 1 if abs(place.x() - rect.right()) <= NEAR else 0
        down = -1 if abs(place.y() - rect.top()) <= NEAR else 1 if abs(place.y() - rect.bottom()) <= NEAR else 0
        return Grip(across, down) if across or down else Grip(kind="move")

    def press(self, spot: QPointF, keys: Qt.KeyboardModifier) -> bool:
        self._grip = self._grip_at(spot, keys)
        self._start = (spot, self.box, self.angle)
        if self._grip.kind == "level":
            self._line = QLineF(spot, spot)
        return True

    def drag(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:
        if self._grip is not None:
            self._pull(self._grip, spot, bool(keys & Qt.KeyboardModifier.ShiftModifier), False)

    def release(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:
        grip, self._grip = self._grip, None
        if grip is not None:
            self._pull(grip, spot, bool(keys & Qt.KeyboardModifier.ShiftModifier), True)
        self._line = None
        self.redraw()

    def _pull(self, grip: Grip, spot: QPointF, locked: bool, settled: bool) -> None:
        start, box, angle = self._start
        if grip.kind == "move":
            self._want(moved(box, spot.x() - start.x(), spot.y() - start.y()), settled)
        elif grip.kind == "turn":
            self._turn(angle + self._turned(start, spot, box), settled)
        elif grip.kind == "level":
            self._level(QLineF(start, spot), settled)
        else:
            ratio = self._ratio(box, locked)
            self._want(pulled(box, grip, (spot.x(), spot.y()), ratio), settled)

    def _ratio(self, box: Box, locked: bool) -> float | None:
        """Width / height in fractions of the frame that must be kept, if any."""
        if self.aspect is not None:
            return (self.aspect or self._shape()) / self._shape()
        return (box[2] - box[0]) / (box[3] - box[1]) if locked else None

    def _turned(self, start: QPointF, spot: QPointF, box: Box) -> float:
        shape = self._shape()
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        was = atan2(start.y() - y, (start.x() - x) * shape)
        now = atan2(spot.y() - y, (spot.x() - x) * shape)
        return (degrees(now - was) + 180) % 360 - 180

    def _turn(self, angle: float, settled: bool) -> None:
        self.angle = round(min(max(angle, -45.0), 45.0) / 0.05) * 0.05
        self.turned.emit(self.angle, settled)

    def _level(self, line: QLineF, settled: bool) -> None:
        """A line drawn along the horizon (or an upright edge) becomes level (or upright)."""
        self._line = line
        self.redraw()
        if not settled or line.length() < 0.02:
            return
        tilt = degrees(atan2(line.dy(), line.dx() * self._shape()))
        tilt = (tilt + 45) % 90 - 45
        self._turn(self.angle - tilt, True)

    def pointer(self, spot: QPointF) -> Qt.CursorShape:
        grip = self._grip or self._grip_at(spot, Qt.KeyboardModifier.NoModifier)
        special = {"move": Qt.CursorShape.SizeAllCursor, "turn": Qt.CursorShape.OpenHandCursor}
        return special.get(grip.kind) or CURSORS.get((grip.across, grip.down), Qt.CursorShape.CrossCursor)

    def key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            far = NUDGE * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            self._want(moved(self.box, step[0] * far, step[1] * far), True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() == Qt.Key.Key_X:
            self.flipped.emit()
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() == Qt.Key.Key_O:
            self.next_guides()
        else:
            return False
        return True

    # --- drawing

    def paint(self, painter: QPainter) -> None:
        if self.canvas is None:
            return
        frame, rect = self.canvas.frame(), self._rect()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outside = QPainterPath()
        outside.addRect(frame)
        outside.addRect(rect)
        painter.fillPath(outside, QColor(12, 12, 12, 170))
        turning = self._grip is not None and self._grip.kind == "turn"
        paint_guides(painter, Guides.GRID if turning else self.guides, rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(240, 240, 240, 220), 1))
        painter.drawRect(rect)
        self._paint_grips(painter, rect)
        if self._line is not None:
            painter.setPen(QPen(QColor(240, 240, 240), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(self.canvas.from_frame(self._line.p1()), self.canvas.from_frame(self._line.p2()))
        painter.restore()

    def _paint_grips(self, painter: QPainter, rect: QRectF) -> None:
        reach = min(16.0, rect.width() / 4, rect.height() / 4)
        painter.setPen(QPen(QColor(250, 250, 250), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        for corner, across, down in (
            (rect.topLeft(), 1, 1),
            (rect.topRight(), -1, 1),
            (rect.bottomLeft(), 1, -1),
            (rect.bottomRight(), -1, -1),
        ):
            painter.drawLine(corner, corner + QPointF(across * reach, 0))
            painter.drawLine(corner, corner + QPointF(0, down * reach))
        middle = rect.center()
        for x in (rect.left(), rect.right()):
            painter.drawLine(QPointF(x, middle.y() - reach / 2), QPointF(x, middle.y() + reach / 2))
        for y in (rect.top(), rect.bottom()):
            painter.drawLine(QPointF(middle.x() - reach / 2, y), QPointF(middle.x() + reach / 2, y))


def moved(box: Box, right: float, down: float) -> Box:
    """The box pushed, staying within the frame."""
    right = min(max(right, -box[0]), 1 - box[2])
    down = min(max(down, -box[1]), 1 - box[3])
    return _tidy((box[0] + right, box[1] + down, box[2] + right, box[3] + down))


def pulled(box: Box, grip: Grip, spot: tuple[float, float], ratio: float | None) -> Box:
    """The box with one edge or corner pulled to a spot. ratio: width / height to keep, in fractions."""
    left, top, right, bottom = box
    if grip.across < 0:
        left = min(max(spot[0], 0.0), right - SMALLEST)
    elif grip.across > 0:
        right = max(min(spot[0], 1.0), left + SMALLEST)
    if grip.down < 0:
        top = min(max(spot[1], 0.0), bottom - SMALLEST)
    elif grip.down > 0:
        bottom = max(min(spot[1], 1.0), top + SMALLEST)
    made = (left, top, right, bottom)
    return _tidy(made if ratio is None else _kept(made, grip, ratio))


def _kept(box: Box, grip: Grip, ratio: float) -> Box:
    """Trimmed or grown to a ratio from the side that is not held, within the frame."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    if grip.across and not grip.down:
        height = width / ratio
    elif grip.down and not grip.across:
        width = height * ratio
    else:
        width = max(width, height * ratio)
        height = width / ratio
    x, room_x = _room(left, right, grip.across)
    y, room_y = _room(top, bottom, grip.down)
    part = min(1.0, room_x / width, room_y / height)
    width, height = width * part, height * part
    new_left = x - width / 2 if not grip.across else (x - width if grip.across < 0 else x)
    new_top = y - height / 2 if not grip.down else (y - height if grip.down < 0 else y)
    return new_left, new_top, new_left + width, new_top + height


def _room(low: float, high: float, held: int) -> tuple[float, float]:
    """The edge (or middle) that stays, and how long the side may become from there."""
    if held < 0:
        return high, high
    if held > 0:
        return low, 1 - low
    middle = (low + high) / 2
    return middle, 2 * min(middle, 1 - middle)


def _tidy(box: Box) -> Box:
    left, top, right, bottom = (round(min(max(each, 0.0), 1.0), 5) for each in box)
    return left, top, max(right, left + 1e-4), max(bottom, top + 1e-4)
