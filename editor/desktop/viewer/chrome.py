"""What lies over a picture and belongs to no photo: names of the sides, the split line, guides, notes, the loupe."""

from collections.abc import Sequence
from enum import Enum
from math import hypot

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from editor.desktop.viewer.layout import Split

KNOB = 13.0  # radius of the split line's handle
PLATE = QColor(16, 16, 16, 165)
WRITING = QColor(232, 232, 232)
LINE = QColor(240, 240, 240, 230)
SHADOW = QColor(0, 0, 0, 90)


class Guides(Enum):
    """Lines over the frame that help with composing."""

    NONE = "none"
    THIRDS = "thirds"
    GRID = "grid"
    GOLDEN = "golden section"
    DIAGONALS = "diagonals"
    CENTRE = "centre"

    @property
    def next(self) -> "Guides":
        order = list(Guides)
        return order[(order.index(self) + 1) % len(order)]


def guide_lines(kind: Guides, frame: QRectF) -> list[QLineF]:
    """The lines of a kind of guides over a frame."""
    if kind is Guides.DIAGONALS:
        return [QLineF(frame.topLeft(), frame.bottomRight()), QLineF(frame.topRight(), frame.bottomLeft())]
    shares = {
        Guides.THIRDS: (1 / 3, 2 / 3),
        Guides.GRID: tuple(n / 8 for n in range(1, 8)),
        Guides.GOLDEN: (0.381966, 0.618034),
        Guides.CENTRE: (0.5,),
    }.get(kind, ())
    lines = []
    for share in shares:
        x, y = frame.left() + frame.width() * share, frame.top() + frame.height() * share
        lines += [QLineF(x, frame.top(), x, frame.bottom()), QLineF(frame.left(), y, frame.right(), y)]
    return lines


def paint_guides(painter: QPainter, kind: Guides, frame: QRectF) -> None:
    """Thin light lines with a dark shadow, to be seen on any picture."""
    lines = guide_lines(kind, frame)
    if not lines:
        return
    for line in lines:
        _paint_line(painter, line.translated(1, 1), 1.0, SHADOW)
        _paint_line(painter, line, 1.0, QColor(255, 255, 255, 120))


def _paint_line(painter: QPainter, line: QLineF, width: float, colour: QColor) -> None:
    """An upright or level line is filled as a box, which takes a tenth of the time."""
    if line.dx() and line.dy():
        painter.setPen(QPen(colour, width))
        painter.drawLine(line)
        return
    box = QRectF(line.p1(), line.p2()).normalized()
    across, down = (width / 2, 0.0) if line.dy() else (0.0, width / 2)
    painter.fillRect(box.adjusted(-across, -down, across, down).toAlignedRect(), colour)


def paint_name(painter: QPainter, text: str, pane: QRectF, right: bool = False, low: bool = False) -> None:
    """A small plate with a name in a corner of the pane, if it fits."""
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 18, metrics.height() + 7
    if pane.width() < width + 20 or pane.height() < height + 20:
        return
    left = pane.right() - width - 10 if right else pane.left() + 10
    top = pane.bottom() - height - 10 if low else pane.top() + 10
    plate = QRectF(left, top, width, height)
    _plate(painter, plate)
    painter.setPen(WRITING)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def paint_notes(painter: QPainter, lines: Sequence[str], pane: QRectF, low: bool = False) -> None:
    """A few lines of text in the top (or bottom) left corner; the first one stronger."""
    if not lines:
        return
    metrics = QFontMetricsF(painter.font())
    step = metrics.height() + 2
    width = max(metrics.horizontalAdvance(line) for line in lines) + 24
    height = step * len(lines) + 12
    top = pane.bottom() - height - 10 if low else pane.top() + 10
    plate = QRectF(pane.left() + 10, top, width, height)
    _plate(painter, plate)
    for number, line in enumerate(lines):
        painter.setPen(WRITING if number == 0 else QColor(200, 200, 200))
        row = QRectF(plate.left() + 11, plate.top() + 6 + number * step, width, step)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)


def _plate(painter: QPainter, plate: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PLATE)
    painter.drawRoundedRect(plate, 4, 4)
    painter.restore()


def knob_at(split: Split, frame: QRectF, line: QPointF) -> QPointF:
    """The middle of the split line's handle: on the line, in the middle of what is seen of the frame."""
    return QPointF(line.x(), frame.center().y()) if split.upright else QPointF(frame.center().x(), line.y())


def split_distance(split: Split, line: QPointF, place: QPointF) -> float:
    """How far a place is from the split line."""
    return abs(place.x() - line.x()) if split.upright else abs(place.y() - line.y())


def on_knob(split: Split, frame: QRectF, line: QPointF, place: QPointF) -> bool:
    """Whether a place is on the handle, which turns the line when clicked."""
    knob = knob_at(split, frame, line)
    return hypot(place.x() - knob.x(), place.y() - knob.y()) <= KNOB + 2


def paint_split(painter: QPainter, split: Split, frame: QRectF, line: QPointF) -> None:
    """The line between before and after, with a round handle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if split.upright:
        shown = QLineF(line.x(), frame.top(), line.x(), frame.bottom())
    else:
        shown = QLineF(frame.left(), line.y(), frame.right(), line.y())
    _paint_line(painter, shown, 3.0, SHADOW)
    _paint_line(painter, shown, 1.0, LINE)
    painter.setPen(QPen(LINE, 1.4))
    middle = knob_at(split, frame, line)
    painter.setBrush(QColor(36, 36, 36, 215))
    painter.drawEllipse(middle, KNOB, KNOB)
    painter.translate(middle)
    if not split.upright:
        painter.rotate(90)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(LINE)
    for way in (-1, 1):
        arrow = QPainterPath(QPointF(way * 8.0, 0))
        arrow.lineTo(QPointF(way * 3.2, -3.8))
        arrow.lineTo(QPointF(way * 3.2, 3.8))
        arrow.closeSubpath()
        painter.drawPath(arrow)
    painter.restore()


def loupe_rect(place: QPointF, radius: float) -> QRectF:
    """The square around the pointer that the loupe fills."""
    return QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)


def paint_loupe_ring(painter: QPainter, place: QPointF, radius: float) -> None:
    """The rim of the loupe."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in ((4.0, SHADOW), (1.6, LINE)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(place, radius, radius)
    painter.restore()
