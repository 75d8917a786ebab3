"""CompareView: several photos side by side, looked at with one camera."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from editor.desktop.guard import guarded
from editor.desktop.theme import shades
from editor.desktop.viewer.camera import Camera
from editor.desktop.viewer.supply import Picture
from editor.desktop.viewer.viewer import Viewer

GAP = 4
CAPTION = 22


@dataclass(frozen=True)
class Shot:
    """One photo to compare: the catalog's id (or any number), what stands below it, its picture and full size."""

    id: int
    caption: str
    picture: Picture
    size: tuple[int, int] | None = None


class _Cell(Viewer):
    """A viewer that says when it becomes the one that the keys act on."""

    chosen = Signal()

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()
        super().mousePressEvent(event)


class CompareView(QWidget):
    """Two photos (compare) or any number (survey). Zoom and place are linked; with Shift held, only one pane moves.

    current_changed(id): another photo is the one that the keys act on. removed(id): the user took it out (Delete).
    """

    current_changed = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Photos side by side"))
        self.linked = True
        self._cells: list[_Cell] = []
        self._captions: list[QLabel] = []
        self._shots: tuple[Shot, ...] = ()
        self._current = 0
        self._spreading = False

    @property
    def viewers(self) -> tuple[Viewer, ...]:
        return tuple(self._cells)

    @property
    def current(self) -> int | None:
        """The id of the photo that the keys act on."""
        return self._shots[self._current].id if self._shots else None

    def show_shots(self, shots: Sequence[Shot]) -> None:
        """Show these photos; those that were there already keep their picture."""
        kept = self.current
        self._grow(len(shots))
        for cell, caption, shot, old in zip(
            self._cells, self._captions, shots, (*self._shots, *[None] * len(shots)), strict=False
        ):
            if old is None or old.picture is not shot.picture:
                cell.show_image(shot.picture, size=shot.size)
            caption.setText(shot.caption)
            cell.setAccessibleName(shot.caption)
        self._shots = tuple(shots)
        self._current = next((i for i, shot in enumerate(shots) if shot.id == kept), 0)
        self._arrange()

    def set_picture(self, photo: int, picture: Picture, size: tuple[int, int] | None = None) -> None:
        """A better picture of one of the photos has come; the camera stays."""
        for cell, shot in zip(self._cells, self._shots, strict=True):
            if shot.id == photo:
                cell.set_after(picture, size)

    def set_current(self, place: int) -> None:
        """Make the photo at that place the one that the keys act on."""
        if self._shots and 0 <= place < len(self._shots) and place != self._current:
            self._current = place
            self.update()
            self.current_changed.emit(self._shots[place].id)

    def fit(self) -> None:
        for cell in self._cells:
            cell.fit()

    def _grow(self, count: int) -> None:
        while len(self._cells) < count:
            cell, caption = _Cell(self), QLabel(self)
            place = len(self._cells)
            cell.camera_changed.connect(lambda camera, cell=cell: self._spread(cell, camera))
            cell.chosen.connect(lambda place=place: self.set_current(place))
            caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
            caption.setProperty("dim", True)
            cell.show()
            caption.show()
            self._cells.append(cell)
            self._captions.append(caption)
        while len(self._cells) > count:
            gone: tuple[QObject, QObject] = (self._cells.pop(), self._captions.pop())
            for each in gone:
                each.deleteLater()

    def _spread(self, source: Viewer, camera: Camera) -> None:
        alone = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._spreading or not self.linked or alone:
            return
        self._spreading = True
        for cell in self._cells:
            if cell is not source:
                cell.set_camera(camera)
        self._spreading = False

    def rows_for(self, count: int) -> int:
        """The number of rows that shows `count` photos of 3:2 largest in this window."""
        if count == 0:
            return 1
        sizes = {}
        for rows in range(1, count + 1):
            columns = ceil(count / rows)
            sizes[rows] = min(self.width() / columns / 3, self.height() / rows / 2)
        return max(sizes, key=lambda rows: (sizes[rows], -rows))

    def _places(self) -> list[QRect]:
        count = len(self._cells)
        rows = self.rows_for(count)
        columns = ceil(count / rows) if count else 1
        width, height = (self.width() - GAP) // columns, (self.height() - GAP) // rows
        places = []
        for number in range(count):
            row, column = divmod(number, columns)
            in_row = min(columns, count - row * columns)
            left = (self.width() - in_row * width) // 2 + column * width
            places.append(QRect(left + GAP // 2, row * height + GAP // 2, width - GAP, height - GAP))
        return places

    def _arrange(self) -> None:
        for cell, caption, place in zip(self._cells, self._captions, self._places(), strict=True):
            cell.setGeometry(place.adjusted(2, 2, -2, -CAPTION - 2))
            caption.setGeometry(place.left() + 2, place.bottom() - CAPTION - 1, place.width() - 4, CAPTION)
        self.update()

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(900, 640)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current is not None:
            self.removed.emit(self.current)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self.set_current(min(max(self._current + step, 0), len(self._shots) - 1))
            self._cells[self._current].setFocus()
        else:
            super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        tone = shades()
        painter.fillRect(self.rect(), QColor(tone.canvas))
        for number, place in enumerate(self._places()):
            if number == self._current and len(self._cells) > 1:
                painter.setPen(QPen(QColor(tone.faint), 1))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
