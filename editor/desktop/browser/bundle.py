"""Bundle: what is seen under the mouse while photos are dragged."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

EDGE = 96  # px of the longer edge of a photo in it
STEP = 7  # px by which each photo peeps out from under the one before
MOST = 3  # photos that are drawn; the number tells the rest


def bundle(pictures: Sequence[QPixmap], count: int, accent: QColor, ratio: float = 1.0) -> QPixmap:
    """The first photos as a small stack, the first on top, and how many are dragged if it is more than one.

    ratio: device pixels a pixel of the screen. Without pictures only the number is seen.
    """
    sheets = [_small(picture, ratio) for picture in pictures[:MOST]]
    under = STEP * max(0, len(sheets) - 1)
    size = round((EDGE + under + 12) * ratio)
    made = QPixmap(size, size)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for number, sheet in reversed(list(enumerate(sheets))):
        place = QRectF(QPointF(number * STEP, number * STEP), sheet.deviceIndependentSize())
        painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 120))
        painter.drawPixmap(place, sheet, QRectF(sheet.rect()))
    if count > 1:
        _badge(painter, str(count), accent, EDGE + under + 12)
    painter.end()
    return made


def _small(picture: QPixmap, ratio: float) -> QPixmap:
    edge = round(EDGE * ratio)
    small = picture.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    small.setDevicePixelRatio(ratio)
    return small


def _badge(painter: QPainter, number: str, colour: QColor, edge: float) -> None:
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    wide = max(22.0, painter.fontMetrics().horizontalAdvance(number) + 12.0)
    place = QRectF(edge - wide - 1, edge - 23, wide, 22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, 11, 11)
    painter.setPen(QColor("white" if colour.lightnessF() < 0.6 else "black"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)
