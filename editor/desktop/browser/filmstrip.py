"""Filmstrip: the same photos in one row, under the picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from editor.desktop.browser.cells import Look
from editor.desktop.browser.layout import StripLayout
from editor.desktop.browser.photo_view import PhotoView
from editor.desktop.browser.thumbnail_loader import ThumbnailLoader
from editor.desktop.guard import guarded
from editor.desktop.photo_list import PhotoList

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

HEIGHT = 96
CELL = 116


class Filmstrip(PhotoView):
    """Keeps the current photo in the middle as far as it can."""

    def __init__(self, photos: PhotoList, loader: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(photos, loader, parent)
        self.setAccessibleName(self.tr("Filmstrip"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def arrangement(self) -> StripLayout:
        return StripLayout(len(self.photos), self.viewport().height(), CELL)

    def bar(self) -> QScrollBar:
        return self.horizontalScrollBar()

    def offset(self) -> QPoint:
        return QPoint(self.bar().value(), 0)

    def picture_size(self) -> int:
        return 160 if self.devicePixelRatioF() <= 1.25 else 320

    def reveal(self, row: int) -> None:
        if row >= 0:
            left, _, width, _ = self.arrangement().box(row)
            self.bar().setValue(left + width // 2 - self.viewport().width() // 2)

    def paint_cell(
        self, painter: QPainter, cell: QRect, photo: "Photo | None", picture: QPixmap | None, look: Look
    ) -> None:
        self.painter_of_cells().paint_plain(painter, cell, photo, picture, look)

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT)

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() or event.angleDelta().x()
        self.bar().setValue(self.bar().value() - turn)
        event.accept()
