"""Grid: the photos of an album or folder in rows, as large as the slider says."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from editor.desktop.browser.cells import Look, footer_for
from editor.desktop.browser.layout import GridLayout
from editor.desktop.browser.photo_view import PhotoView
from editor.desktop.browser.thumbnail_loader import ThumbnailLoader
from editor.desktop.guard import guarded
from editor.desktop.photo_list import PhotoList

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

SMALLEST, USUAL, LARGEST = 72, 208, 480
LEVELS = (160, 320, 640)  # long edges that thumbnails are fetched in


class Grid(PhotoView):
    """cell_size_changed(pixels): the wished width of a cell is new, by Ctrl+wheel."""

    cell_size_changed = Signal(int)

    def __init__(self, photos: PhotoList, loader: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(photos, loader, parent)
        self.cell_size = USUAL
        self.setAccessibleName(self.tr("Photos"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def set_cell_size(self, size: int) -> None:
        """Make cells about `size` logical pixels wide, keeping the current photo (else the first seen) in sight."""
        size = min(max(SMALLEST, size), LARGEST)
        if size == self.cell_size:
            return
        seen = self.seen()
        kept = self.photos.row if self.photos.row in seen else seen.start
        self.cell_size = size
        self.relayout()
        if len(self.photos):
            self.reveal(min(kept, len(self.photos) - 1))
        self.cell_size_changed.emit(size)

    def arrangement(self) -> GridLayout:
        cells = GridLayout(len(self.photos), self.viewport().width(), self.cell_size)
        return GridLayout(cells.count, cells.width, cells.wish, footer_for(cells.cell_width))

    def bar(self) -> QScrollBar:
        return self.verticalScrollBar()

    def offset(self) -> QPoint:
        return QPoint(0, self.bar().value())

    def picture_size(self) -> int:
        wish = self.arrangement().cell_width * self.devicePixelRatioF()
        return next((level for level in LEVELS if level >= wish * 0.9), LEVELS[-1])

    def paint_cell(
        self, painter: QPainter, cell: QRect, photo: "Photo | None", picture: QPixmap | None, look: Look
    ) -> None:
        self.painter_of_cells().paint(painter, cell, photo, picture, look)

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_cell_size(round(self.cell_size * 1.1 ** (event.angleDelta().y() / 120)))
            event.accept()
        else:
            super().wheelEvent(event)
