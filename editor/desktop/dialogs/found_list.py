"""FoundList: the photos that an import found, each with its picture and a tick."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.desktop.browser.thumbnail_loader import to_image
from editor.desktop.guard import guarded
from editor.desktop.icons import pixmap
from editor.desktop.theme import shades
from editor.desktop.viewer.latest import Latest

if TYPE_CHECKING:
    from editor.catalog.pairs import Group

EDGE = 128
CELL = QSize(EDGE + 28, EDGE + 34)
AT_ONCE = 8  # pictures fetched before the list is told
KEPT_WISHES = 80  # what was scrolled past longer ago is not fetched
CHECKED = Qt.ItemDataRole.CheckStateRole
Index = QModelIndex | QPersistentModelIndex
Found = tuple[int, "np.ndarray[Any, np.dtype[np.uint8]] | None", bool]
"""A row, its picture (H×W×3, None: it has none), and whether the library has it already."""


class FoundModel(QAbstractListModel):
    """One row a photo. `known` says on a thread whether the library has a file already. ticked: others are ticked."""

    ticked = Signal()

    def __init__(self, known: Callable[[Path], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self.groups: list[Group] = []
        self._ticks = np.zeros(0, bool)
        self._pictures: dict[int, QPixmap | None] = {}
        self.there: set[int] = set()  # rows that the library has already
        self._wishes: dict[int, None] = {}
        self._latest = Latest(self, "import pictures")
        self._latest.done.connect(lambda _, found: self._came(found))
        self._soon = QTimer(self, singleShot=True, interval=20)
        self._soon.timeout.connect(self._fetch)

    def show_groups(self, groups: "Sequence[Group]") -> None:
        """Other photos, all ticked."""
        self.beginResetModel()
        self._latest.forget("pictures")
        self.groups = list(groups)
        self._ticks = np.ones(len(self.groups), bool)
        self._pictures.clear()
        self.there.clear()
        self._wishes.clear()
        self.endResetModel()
        self.ticked.emit()

    def stop(self) -> None:
        """End the thread."""
        self._soon.stop()
        self._latest.stop()

    @property
    def chosen(self) -> "list[Group]":
        """Those that are ticked."""
        return [self.groups[row] for row in np.flatnonzero(self._ticks)]

    def tick_all(self, on: bool) -> None:
        """Tick all that the library does not have yet, or none."""
        self._ticks[:] = on
        for row in self.there:
            self._ticks[row] = False
        self._tell(0, len(self.groups) - 1)

    # what Qt asks

    @guarded(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.groups)

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(row)
        if role == CHECKED:
            return Qt.CheckState.Checked if self._ticks[row] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self.groups[row].name
        if role == Qt.ItemDataRole.ForegroundRole and row in self.there:
            return QColor(shades().faint)
        if role == Qt.ItemDataRole.ToolTipRole:
            place = str(self.groups[row].path)
            return self.tr("{0}\nIt is in the library already.").format(place) if row in self.there else place
        return None

    @guarded(False)
    def setData(self, index: Index, value: Any, role: int = CHECKED) -> bool:
        if role != CHECKED:
            return False
        self._ticks[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self._tell(index.row(), index.row())
        return True

    @guarded(Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
        self.ticked.emit()

    # pictures

    def _picture(self, row: int) -> QPixmap | None:
        if row not in self._pictures:
            self._wishes.pop(row, None)
            self._wishes[row] = None
            while len(self._wishes) > KEPT_WISHES:
                del self._wishes[next(iter(self._wishes))]
            if not self._latest.busy and not self._soon.isActive():
                self._soon.start()
        return self._pictures.get(row)

    def _fetch(self) -> None:
        rows = list(self._wishes)[:AT_ONCE]
        paths = {row: self.groups[row].path for row in rows}
        for row in rows:
            del self._wishes[row]
        known = self._known
        if rows:
            self._latest.ask("pictures", lambda stale: [_look(row, path, known, stale) for row, path in paths.items()])

    def _came(self, found: Sequence[Found]) -> None:
        news = False
        for row, pixels, known in found:
            self._pictures[row] = _pixmap(pixels)
            if known and row not in self.there:
                news = True
                self.there.add(row)
                self._ticks[row] = False
            self.dataChanged.emit(self.index(row), self.index(row))
        if news:
            self.ticked.emit()
        self._fetch()


class FoundCell(QStyledItemDelegate):
    """A picture with its tick in the corner and its name below; paler where it is not wanted."""

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  (all are of one size)
        return CELL

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tone, cell = shades(), option.rect.adjusted(4, 4, -4, -4)  # type: ignore[attr-defined]
        on = index.data(CHECKED) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(cell, QColor(tone.pressed))
        frame = cell.adjusted(6, 6, -6, -24)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        painter.setOpacity(1.0 if on else 0.4)
        if isinstance(picture, QPixmap):
            size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            shown = QRect(frame.topLeft(), size)
            shown.moveCenter(frame.center())
            painter.drawPixmap(shown, picture)
        else:
            painter.fillRect(frame.adjusted(0, 14, 0, -14), QColor(tone.panel))
        painter.setPen(QColor(tone.text if on else tone.faint))
        line = QRect(cell.left() + 4, cell.bottom() - 20, cell.width() - 8, 18)
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, name)
        painter.setOpacity(1.0)
        self._tick(painter, self.tick_box(option.rect), on=on)  # type: ignore[attr-defined]
        painter.restore()

    @guarded(False)
    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the tick, or the space bar, changes it."""
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and self.tick_box(option.rect).contains(event.position().toPoint())  # type: ignore[attr-defined]
        )
        typed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not (clicked or typed):
            return False
        on = index.data(CHECKED) == Qt.CheckState.Checked
        return model.setData(index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, CHECKED)

    @staticmethod
    def tick_box(cell: QRect) -> QRect:
        """Where the tick of a cell is."""
        return QRect(cell.left() + 12, cell.top() + 12, 20, 20)

    @staticmethod
    def _tick(painter: QPainter, box: QRect, *, on: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(255, 255, 255, 120))
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            painter.drawPixmap(box.left() + 3, box.top() + 3, pixmap("check", 14, "#f0f0f0", 2.0))


class FoundList(QListView):
    """The model's rows as pictures in a grid."""

    def __init__(self, model: FoundModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(FoundCell(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setGridSize(CELL)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Photos found"))


def _look(row: int, path: Path, known: Callable[[Path], bool], stale: Callable[[], bool]) -> Found:
    """On the thread."""
    from editor.catalog.thumbnails import shown_pixels  # noqa: PLC0415  (loads the decoders)
    from editor.formats import files  # noqa: PLC0415

    if stale():
        return row, None, False
    try:
        image = files.embedded_thumbnail(path)
        image = files.read_preview(path, EDGE * 2, isolated=True) if image is None else image
        pixels = shown_pixels(image)
    except Exception:  # noqa: BLE001  (decoders raise all kinds; the import says why)
        pixels = None
    return row, pixels, known(path)


def _pixmap(pixels: "np.ndarray[Any, np.dtype[np.uint8]] | None") -> QPixmap | None:
    if pixels is None:
        return None
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(to_image(pixels)).scaled(EDGE * 2, EDGE * 2, keep, smooth)
