"""HistoryPanel: the steps of a photo as a tree; click one to go there, go on from it and a branch begins."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.figures import clock
from editor.desktop.guard import guarded
from editor.desktop.icons import icon
from editor.desktop.panels.wording import recipe_changes
from editor.desktop.sentences import spoken
from editor.desktop.theme import shades
from editor.develop.history import History

LANE = 11.0
ROW = 23
PLACE = Qt.ItemDataRole.UserRole
LANES = Qt.ItemDataRole.UserRole + 1
SHADE = ("accent", "dim", "faint")


def lanes(history: History) -> list[int]:
    """The lane of each moment: its first child goes on in the lane of its parent, every other opens a new one."""
    found, taken, continued = [0] * len(history.moments), 0, set()
    for place, moment in enumerate(history.moments):
        if moment.parent is None:
            continue
        if moment.parent in continued:
            taken += 1
            found[place] = taken
        else:
            continued.add(moment.parent)
            found[place] = found[moment.parent]
    return found


class _Graph(QStyledItemDelegate):
    """Draws a row: the lines of the branches, a dot, the words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.history = History()
        self.lanes: list[int] = [0]
        self.path: set[int] = {0}

    def show(self, history: History) -> None:
        self.history = history
        self.lanes = lanes(history)
        self.path = set(history.path())

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(120, ROW)

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place, tone = int(index.data(PLACE)), shades()
        box, state = QRectF(option.rect), option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(box, QColor(tone.hover if chosen else tone.raised))
        self._paint_lanes(painter, box, place)
        left = box.left() + 14 + LANE * (max(self.lanes, default=0) + 1)
        here = place == self.history.place
        written = QFont(painter.font())
        written.setWeight(QFont.Weight.DemiBold if here else QFont.Weight.Normal)
        painter.setFont(written)
        painter.setPen(QColor(tone.text if place in self.path else tone.faint))
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(box.right() - left - 8)
        )
        painter.drawText(
            QRectF(left, box.top(), box.right() - left, box.height()), Qt.AlignmentFlag.AlignVCenter, words
        )
        painter.restore()

    def _x(self, box: QRectF, place: int) -> float:
        return box.left() + 16 + LANE * self.lanes[place]

    def _paint_lanes(self, painter: QPainter, box: QRectF, place: int) -> None:
        """Newest at the top: a line runs from each moment down to its parent."""
        tone, middle = shades(), box.center().y()
        for child, moment in enumerate(self.history.moments):
            if moment.parent is None or not moment.parent <= place <= child:
                continue
            painter.setPen(QPen(QColor(tone.dim if child in self.path else tone.pressed), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            start, end = self._x(box, child), self._x(box, moment.parent)
            if place == moment.parent:
                bend = QPainterPath(QPointF(start, box.top()))
                bend.cubicTo(QPointF(start, middle), QPointF(end, box.top()), QPointF(end, middle))
                painter.drawPath(bend)
            else:
                top = middle if place == child else box.top()
                painter.drawLine(QPointF(start, top), QPointF(start, box.bottom()))
        here = place == self.history.place
        painter.setPen(QPen(QColor(tone.panel), 1.5))
        painter.setBrush(QColor(tone.accent if here else tone.dim if place in self.path else tone.pressed))
        painter.drawEllipse(QPointF(self._x(box, place), middle), *((4.6, 4.6) if here else (3.4, 3.4)))


class HistoryPanel(QWidget):
    """went(place): go to that moment. snapped(name): keep the present moment under a name. compared(place): look at
    that moment as the before."""

    went = Signal(int)
    snapped = Signal(str)
    compared = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = History()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.snapshots = QListWidget(self)
        self.snapshots.setAccessibleName(self.tr("Snapshots"))
        self.snapshots.setVisible(False)
        self.snapshots.setIconSize(QSize(14, 14))
        self.snapshots.itemActivated.connect(self._go_item)
        self.snapshots.itemClicked.connect(self._go_item)
        self.view = QListView(self)
        self.view.setAccessibleName(self.tr("History"))
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setUniformItemSizes(True)
        self.view.setStyleSheet("QListView { background: transparent; }")
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._model = QStandardItemModel(self)
        self._graph = _Graph(self.view)
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._graph)
        self.view.clicked.connect(self._go_index)
        self.view.activated.connect(self._go_index)
        column.addWidget(self.snapshots)
        column.addWidget(self.view)
        column.addLayout(self._buttons())
        self.show_history(self._history)

    def show_history(self, history: History) -> None:
        """Show another state; rows are only rebuilt where they differ."""
        rebuilt = [m.label for m in history.moments] != [m.label for m in self._history.moments]
        rebuilt |= history.file(history.place) != self._history.file(self._history.place)
        self._history = history
        self._graph.show(history)
        if rebuilt or self._model.rowCount() == 0:
            self._fill(history)
        row = len(history.moments) - 1 - history.place
        index = self._model.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.view.setFixedHeight(min(12, max(3, self._model.rowCount())) * ROW + 4)
        self.view.viewport().update()
        self._show_snapshots(history)

    def _fill(self, history: History) -> None:
        self._model.clear()
        for place in range(len(history.moments) - 1, -1, -1):
            moment = history.moments[place]
            item = QStandardItem(spoken(moment.label))
            item.setData(place, PLACE)
            parent = history.moments[moment.parent].recipe if moment.parent is not None else None
            found = recipe_changes(parent, moment.recipe) if parent is not None else []
            lines = [change.line() for change in found]
            if not history.fits(place):  # it would be done to the file a second time
                item.setEnabled(False)
                lines.append(self.tr("Of the file before it was written into"))
            item.setToolTip("\n".join((clock(moment.when, here=True), *lines)).strip())
            self._model.appendRow(item)

    def _show_snapshots(self, history: History) -> None:
        self.snapshots.clear()
        for name, place in history.snapshots:
            item = QListWidgetItem(QIcon(icon("snapshot")), name, self.snapshots)
            item.setData(PLACE, place)
            if not history.fits(place):
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        self.snapshots.setVisible(bool(history.snapshots))
        self.snapshots.setFixedHeight(min(5, len(history.snapshots)) * 24 + 4)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 8, 0)
        line.setSpacing(2)
        for name, words, act in (
            ("snapshot", self.tr("New snapshot (Ctrl+N)"), self.ask_snapshot),
            ("before", self.tr("Compare with the chosen step"), self._compare),
        ):
            button = QToolButton(self)
            button.setIcon(icon(name))
            button.setIconSize(QSize(15, 15))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda checked=False, act=act: act())
            line.addWidget(button)
        line.addStretch(1)
        return line

    def ask_snapshot(self) -> None:
        """Ask for the name of a new snapshot."""
        suggestion = self.tr("Snapshot {0}").format(len(self._history.snapshots) + 1)
        name, fine = QInputDialog.getText(self, self.tr("New snapshot"), self.tr("Name"), text=suggestion)
        if fine and name.strip():
            self.snapped.emit(name.strip())

    def _compare(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.compared.emit(int(index.data(PLACE)))

    def _go_index(self, index: QModelIndex) -> None:
        self._go(index.data(PLACE))

    def _go_item(self, item: QListWidgetItem) -> None:
        self._go(item.data(PLACE))

    def _go(self, place: Any) -> None:
        if int(place) != self._history.place and self._history.fits(int(place)):
            self.went.emit(int(place))
