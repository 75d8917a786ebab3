"""PhotoView: what the grid and the filmstrip share: painting, mouse, keys, dragging out and dropping in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QScrollBar, QWidget

from editor.desktop.browser.bundle import MOST, bundle
from editor.desktop.browser.carried import PHOTOS_MIME, carry, ids_in
from editor.desktop.browser.cells import CellPainter, Look, described
from editor.desktop.browser.layout import GridLayout, StripLayout
from editor.desktop.browser.thumbnail_loader import ThumbnailLoader
from editor.desktop.guard import guarded
from editor.desktop.photo_list import PhotoList
from editor.desktop.theme import shades

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
WANT_EVERY = 30  # ms between two lists of wanted thumbnails while scrolling


class PhotoView(QAbstractScrollArea):
    """Shows a PhotoList. opened(id): double click, Enter or Space. menu_wanted(global point).
    reordered(ids, place): dragged within a view whose order is by hand (see `by_hand`)."""

    opened = Signal(int)
    menu_wanted = Signal(QPoint)
    reordered = Signal(list, int)

    def __init__(self, photos: PhotoList, loader: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = photos
        self.loader = loader
        self.by_hand = False
        self._pressed: QPoint | None = None
        self._pressed_row = -1
        self._band: QRect | None = None
        self._hovered = -1
        self._drop_place = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAcceptDrops(True)
        self._painter: CellPainter | None = None
        self._wanting = QTimer(self, singleShot=True, interval=WANT_EVERY)
        self._wanting.timeout.connect(self.want)
        photos.reset.connect(self._reset)
        photos.chosen.connect(self.viewport().update)
        photos.moved.connect(self._moved)
        photos.renewed.connect(self._scrolled)
        loader.came.connect(self._came)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._scrolled)

    # what a kind of view decides

    def arrangement(self) -> GridLayout | StripLayout:
        """The present layout."""
        raise NotImplementedError

    def bar(self) -> QScrollBar:
        """The scroll bar that moves it."""
        raise NotImplementedError

    def offset(self) -> QPoint:
        """How far it is scrolled."""
        raise NotImplementedError

    def picture_size(self) -> int:
        """The long edge of the thumbnails wanted, in device pixels."""
        raise NotImplementedError

    def paint_cell(
        self, painter: QPainter, cell: QRect, photo: "Photo | None", picture: QPixmap | None, look: Look
    ) -> None:
        raise NotImplementedError

    # where things are

    def seen(self) -> range:
        """The rows that can be seen now."""
        length = self.viewport().height() if self.bar() is self.verticalScrollBar() else self.viewport().width()
        return self.arrangement().seen(self.bar().value(), length)

    def cell(self, row: int) -> QRect:
        """Where a row is painted, in the viewport's coordinates."""
        return QRect(*self.arrangement().box(row)).translated(-self.offset())

    def row_at(self, point: QPoint) -> int:
        """The row at a point of the viewport; −1 if there is none."""
        there = point + self.offset()
        return self.arrangement().at(there.x(), there.y())

    def reveal(self, row: int) -> None:
        """Scroll no further than needed until the row can be seen whole."""
        if row < 0:
            return
        left, top, width, height = self.arrangement().box(row)
        upright = self.bar() is self.verticalScrollBar()
        near, size = (top, height) if upright else (left, width)
        room = self.viewport().height() if upright else self.viewport().width()
        value = self.bar().value()
        if near < value:
            self.bar().setValue(near)
        elif near + size > value + room:
            self.bar().setValue(near + size - room)

    def painter_of_cells(self) -> CellPainter:
        ratio = self.devicePixelRatioF()
        if self._painter is None or self._painter.tone is not shades():
            self._painter = CellPainter(shades(), self.font(), ratio)
        return self._painter

    # keeping up

    def want(self) -> None:
        """Tell the loader what is looked at: the visible first, then the next page, then the one before."""
        if not len(self.photos) or not self.isVisible():
            return
        seen, count = self.seen(), len(self.photos)
        page = len(seen)
        rows = [*seen, *range(seen.stop, min(count, seen.stop + page)), *range(max(0, seen.start - page), seen.start)]
        photos = [photo for photo in map(self.photos.photo, rows) if photo is not None]
        self.loader.want(photos, self.picture_size())

    def relayout(self) -> None:
        """Set the range of the scroll bar, keeping the first visible photo in place."""
        arrangement = self.arrangement()
        room = self.viewport().height() if self.bar() is self.verticalScrollBar() else self.viewport().width()
        self.bar().setRange(0, max(0, arrangement.extent - room))
        self.bar().setEnabled(arrangement.extent > room)
        self.bar().setPageStep(max(1, room))
        self.bar().setSingleStep(60)
        self.viewport().update()
        self._want_soon()

    def _want_soon(self) -> None:
        if not self._wanting.isActive():
            self._wanting.start()

    def _reset(self) -> None:
        self._hovered = -1
        self.relayout()

    def _moved(self) -> None:
        self.reveal(self.photos.row)
        self.viewport().update()
        photo = self.photos.photo(self.photos.row) if self.photos.current is not None else None
        self.setAccessibleDescription(described(photo))

    def _came(self, ids: list[int]) -> None:
        for each in ids:
            row = self.photos.row_of(each)
            if row >= 0:
                self.viewport().update(self.cell(row))

    def _scrolled(self) -> None:
        self.viewport().update()
        self._want_soon()

    # painting

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(shades().canvas))
        if len(self.photos):
            self._paint_cells(painter, event.rect())
        if self._band is not None:
            painter.setPen(QPen(QColor(shades().dim), 1))
            painter.setBrush(QColor(255, 255, 255, 22))
            painter.drawRect(self._band.translated(-self.offset()))
        painter.end()

    def _paint_cells(self, painter: QPainter, part: QRect) -> None:
        seen = self.seen()
        self.loader.prepare(self.photos.ids[seen.start : seen.stop].tolist())
        self.photos.prepare(seen)
        size, focused, cells = self.picture_size(), self.hasFocus(), self.painter_of_cells()
        cells.begin(len(seen))
        arrangement, away, rough = self.arrangement(), -self.offset(), QRect()
        for row in seen:
            cell = QRect(*arrangement.box(row)).translated(away)
            if not cell.intersects(part):
                continue
            photo = self.photos.photo(row)
            picture = self.loader.picture(photo, size) if photo is not None else None
            look = Look(self.photos.is_chosen(row), row == self.photos.row, row == self._hovered, focused)
            self.paint_cell(painter, cell, photo, picture, look)
            rough = rough.united(cell) if cells.rough else rough
        if not rough.isEmpty():
            self.viewport().update(rough)  # after whatever else the window has to do
        if self._drop_place >= 0:
            self._paint_drop(painter)

    def _paint_drop(self, painter: QPainter) -> None:
        last = len(self.photos) - 1
        beside = self.cell(min(self._drop_place, last))
        x = beside.left() if self._drop_place <= last else beside.right()
        painter.fillRect(QRect(x - 1, beside.top() + 6, 2, beside.height() - 12), QColor(shades().accent))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        first = self.seen().start if len(self.photos) else -1
        self.relayout()
        self.reveal(self.photos.row if self.photos.row in self.seen() else first)

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # mouse

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        row = self.row_at(point)
        self._pressed, self._pressed_row = point, row
        if row < 0:
            if event.button() == Qt.MouseButton.LeftButton:
                self._band = QRect(point + self.offset(), QSize())
            return
        if event.button() == Qt.MouseButton.RightButton:
            if not self.photos.is_chosen(row):
                self.photos.go(row)
            return
        keys = event.modifiers()
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self.photos.go(row, extend=True)
        elif keys & Qt.KeyboardModifier.ControlModifier:
            self.photos.toggle(row)
        elif self.photos.is_chosen(row) and self.photos.count > 1:
            self.photos.go(row, keep=True)
        else:
            self.photos.go(row)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._band is not None:
            self._stretch(point, add=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return
        far = (
            self._pressed is not None and (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        )
        if far and self._pressed_row >= 0 and event.buttons() & Qt.MouseButton.LeftButton:
            self._pressed = None
            self._drag()
            return
        self._hover(self.row_at(point))

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._band is not None:
            clicked = abs(self._band.width()) < 4 and abs(self._band.height()) < 4
            self._band = None
            if clicked:
                self.photos.choose_none()
            self.viewport().update()
        elif self._plain_click(event):
            self.photos.go(self._pressed_row)
        self._pressed, self._pressed_row = None, -1

    def _plain_click(self, event: QMouseEvent) -> bool:
        keys = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        left = event.button() == Qt.MouseButton.LeftButton
        return left and not keys and self._pressed is not None and self._pressed_row >= 0 and self.photos.count > 1

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(int(self.photos.ids[row]))

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    @guarded(False)
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for each in (row, self._hovered):
                if 0 <= each < len(self.photos):
                    self.viewport().update(self.cell(each))
            self._hovered = row

    def _stretch(self, point: QPoint, *, add: bool) -> None:
        if self._band is None:
            return
        self._band.setBottomRight(point + self.offset())
        box = self._band.normalized()
        spans = self.arrangement().spans((box.x(), box.y(), box.width(), box.height()))
        self.photos.choose_rows(spans, add=add)

    # keys

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._row_for(event.key())
        if row is not None:
            self.photos.go(row, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in OPENING and self.photos.current is not None:
            self.opened.emit(self.photos.current)
        else:
            event.ignore()

    def _row_for(self, key: int) -> int | None:
        row, last = max(0, self.photos.row), len(self.photos) - 1
        arrangement = self.arrangement()
        pages = max(1, len(self.seen()) // arrangement.columns - 1)
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_PageUp: (0, -pages),
            Qt.Key.Key_PageDown: (0, pages),
        }
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else last
        if key not in steps or last < 0:
            return None
        return arrangement.step(row, *steps[Qt.Key(key)]) if self.photos.row >= 0 else 0

    # dragging out and dropping in

    def _drag(self) -> None:
        chosen = [photo for photo in map(self.photos.photo, map(self.photos.row_of, self.photos.selected())) if photo]
        drag = QDrag(self)
        drag.setMimeData(carry(chosen))
        pictures = [self.loader.picture(photo, self.picture_size()) for photo in chosen[:MOST]]
        shown = [picture for picture in pictures if picture is not None]
        drag.setPixmap(bundle(shown, len(chosen), QColor(shades().accent), self.devicePixelRatioF()))
        drag.exec(Qt.DropAction.CopyAction)

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self.by_hand and event.mimeData().hasFormat(PHOTOS_MIME))

    @guarded()
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        there = event.position().toPoint() + self.offset()
        self._drop_place = self.arrangement().near(there.x(), there.y())
        self.viewport().update()
        event.acceptProposedAction()

    @guarded()
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_place = -1
        self.viewport().update()
        event.accept()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        place, self._drop_place = self._drop_place, -1
        event.acceptProposedAction()
        self.reordered.emit(ids_in(event.mimeData()), place)
