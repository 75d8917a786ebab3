"""Histogram: how the tones of what is shown are spread, two clipping marks, and the colour under the pointer."""

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.desktop.guard import guarded
from editor.desktop.theme import shades
from editor.desktop.viewer.pointed import Pointed
from editor.desktop.viewer.pyramid import Pyramid
from editor.imaging.image import Pixels

Counts = npt.NDArray[np.float32]
COLOURS = (QColor(132, 44, 42), QColor(40, 114, 44), QColor(42, 54, 128))  # together: a light grey
BACK, QUARTERS, OFF = QColor(26, 26, 26), QColor(16, 16, 16), QColor(62, 62, 62)  # dark in every theme: light adds up
CLIPPED = 0.0005  # share of pixels at an end from which its mark lights up
MARK = 9.0
ROW = 18.0  # height of the line of figures


def counts_of(pixels: Pixels) -> Counts:
    """3×256 counts (R, G, B) of H×W×4 or ×3 uint8 in the order B, G, R."""
    planes = [cv2.calcHist([pixels], [channel], None, [256], [0, 256]).ravel() for channel in (2, 1, 0)]
    return np.stack(planes).astype(np.float32)


def heights(counts: Counts) -> Counts:
    """Counts as heights 0–1. The two ends are left out of the scale: a clipped sky must not flatten the rest."""
    smooth = cv2.blur(counts, (3, 1))
    smooth[:, (0, 255)] = counts[:, (0, 255)]
    inner = smooth[:, 2:254]
    top = float(np.percentile(inner, 99.5)) or float(smooth.max()) or 1.0
    scaled: Counts = np.clip(np.sqrt(smooth / top), 0, 1).astype(np.float32)
    return scaled


class Histogram(QWidget):
    """clipping_wanted: a clipping mark was clicked. Shows what set_pyramid() (or set_counts()) was given last."""

    clipping_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Histogram"))
        self.setToolTip(self.tr("Click a corner to see where shadows or highlights are lost (J)"))
        self._heights: Counts | None = None
        self._ends = (0.0, 0.0)
        self._facts = ""
        self._pointed: Pointed | None = None

    def set_pyramid(self, pyramid: Pyramid | None) -> None:
        """Count the smallest level of a picture: about a millisecond."""
        self.set_counts(counts_of(pyramid.levels[-1].pixels) if pyramid is not None else None)

    def set_counts(self, counts: Counts | None) -> None:
        """3×256 counts, as counts_of() gives them; None: nothing is shown."""
        self._heights = None if counts is None else heights(counts)
        if counts is not None:
            total = max(1.0, float(counts[0].sum()))
            self._ends = (float(counts[:, 0].min()) / total, float(counts[:, 255].max()) / total)
            self.setAccessibleDescription(
                self.tr("{0} % lost in shadows, {1} % in highlights").format(
                    *(round(share * 100, 1) for share in self._ends)
                )
            )
        self.update()

    def set_facts(self, facts: str) -> None:
        """What the line below says while the pointer is nowhere: ISO, focal length, aperture, time."""
        self._facts = facts
        self.update()

    def set_pointed(self, pointed: Pointed | None) -> None:
        """The colour under the pointer."""
        self._pointed = pointed
        self.update()

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(260, 128)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.clipping_wanted.emit()
        else:
            super().keyPressEvent(event)

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        box = self._box()
        place = event.position()
        near_side = min(place.x() - box.left(), box.right() - place.x()) < 2.5 * MARK
        if near_side and place.y() < box.top() + 2.5 * MARK:
            self.clipping_wanted.emit()

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(10, 8, -10, -4 - ROW)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone, box = shades(), self._box()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(BACK)
        painter.drawRoundedRect(box, 3, 3)
        self._paint_quarters(painter, box)
        if self._heights is not None:
            self._paint_planes(painter, box.adjusted(1, 2, -1, -1))
            self._paint_marks(painter, box)
        painter.setPen(QColor(tone.dim))
        line = self._pointed.line() if self._pointed is not None else self._facts
        row = QRectF(box.left() + 1, box.bottom() + 2, box.width() - 2, ROW)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tone.accent), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _paint_quarters(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QUARTERS, 1))
        for share in (0.25, 0.5, 0.75):
            x = round(box.left() + box.width() * share) + 0.5
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))

    def _paint_planes(self, painter: QPainter, box: QRectF) -> None:
        if self._heights is None:
            return
        painter.save()
        painter.setClipRect(box)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        painter.setPen(Qt.PenStyle.NoPen)
        across = np.linspace(box.left(), box.right(), 256).tolist()
        for plane, colour in zip(self._heights, COLOURS, strict=True):
            top = map(QPointF, across, (box.bottom() - box.height() * 0.96 * plane).tolist())
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([box.bottomLeft(), *top, box.bottomRight()]))
        painter.restore()

    def _paint_marks(self, painter: QPainter, box: QRectF) -> None:
        tone = shades()
        for share, left, lit in (
            (self._ends[0], True, QColor(96, 134, 240)),
            (self._ends[1], False, QColor(tone.warn)),
        ):
            way = 1 if left else -1
            corner = QPointF((box.left() if left else box.right()) + way * 4, box.top() + 4)
            mark = QPolygonF([corner, corner + QPointF(way * MARK, 0), corner + QPointF(0, MARK)])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(lit if share > CLIPPED else OFF)
            painter.drawPolygon(mark)
