"""DropOverlay: where files dragged over the window may be dropped, and what then happens."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from editor.desktop.browser.carried import copied, files_in
from editor.desktop.guard import guarded
from editor.desktop.icons import pixmap
from editor.desktop.theme import shades

IMPORT, ENHANCE = "import", "enhance"


class DropOverlay(QWidget):
    """Two fields over the whole window. dropped(paths, IMPORT or ENHANCE); place: what photos would be added to."""

    dropped = Signal(list, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Drop files here"))
        self.place = ""
        self._over = ""
        self.hide()

    def offer(self, place: str) -> None:
        """Cover the window; place: the name of where photos would be added."""
        self.place = place
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def field(self, name: str) -> QRectF:
        """Where one of the two fields lies."""
        box = QRectF(self.rect()).adjusted(28, 28, -28, -28)
        half = box.width() / 2 - 10
        left = box.left() if name == IMPORT else box.right() - half
        return QRectF(left, box.top(), half, box.height())

    def at(self, point: QPointF) -> str:
        """Which field a point belongs to."""
        return IMPORT if point.x() < self.width() / 2 else ENHANCE

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        copied(event)

    @guarded()
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._over = self.at(event.position())
        self.update()
        copied(event)

    @guarded()
    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:
        self.hide()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        paths: list[Path] = files_in(event.mimeData())
        copied(event)
        if paths:
            self.dropped.emit(paths, self.at(event.position()))

    @guarded()
    def paintEvent(self, _: QPaintEvent) -> None:
        painter, tone = QPainter(self), shades()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tone.canvas)
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        where = self.tr("Add to {0}").format(self.place) if self.place else self.tr("Add to the library")
        self._field(painter, IMPORT, "import", where, self.tr("The files stay where they are"))
        self._field(painter, ENHANCE, "wand", self.tr("Enhance"), self.tr("Add, and look at what they need"))
        painter.end()

    def _field(self, painter: QPainter, name: str, sign: str, words: str, note: str) -> None:
        tone, box = shades(), self.field(name)
        over = name == self._over
        painter.setPen(QPen(QColor(tone.accent if over else tone.pressed), 2 if over else 1.5))
        painter.setBrush(QColor(tone.raised if over else tone.panel))
        painter.drawRoundedRect(box, 14, 14)
        middle = box.center()
        colour = tone.text if over else tone.dim
        painter.drawPixmap(middle - QPointF(24, 84), pixmap(sign, 48, colour, self.devicePixelRatioF()))
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        painter.setFont(font)
        painter.setPen(QColor(tone.text))
        painter.drawText(QRectF(box.left(), middle.y() - 18, box.width(), 36), Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(self.font())
        painter.setPen(QColor(tone.dim))
        painter.drawText(QRectF(box.left(), middle.y() + 20, box.width(), 24), Qt.AlignmentFlag.AlignCenter, note)
