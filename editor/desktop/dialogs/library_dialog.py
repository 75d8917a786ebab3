"""LibraryDialog: what the dialogs that judge many photos at once share: they see to it that all are measured, and work
out what they show on a thread of their own, with progress, and stopped at a click.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QVBoxLayout, QWidget

from editor.desktop.browser.thumbnail_loader import to_image
from editor.desktop.dialogs.measure_row import MeasureRow
from editor.desktop.dialogs.working_row import WorkingRow
from editor.desktop.session import Session
from editor.desktop.viewer.latest import Latest
from editor.progress import Cancelled, Progress

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

PICTURE = 96
ROW = QSize(0, PICTURE // 2 + 6)
MOST_ROWS = 2000  # more than anybody looks through
ICONS_AT_ONCE = 4
WORK = "work"


class LibraryDialog(QDialog):
    """A dialog beside the window, about the photos `ids`: their grid can be used meanwhile.

    Subclasses add to `column` and give work() and show_found(). No words here: tr() looks for them under the name of
    the subclass.
    """

    _came_on = Signal(float)

    def __init__(self, session: Session, ids: Sequence[int], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.ids = list(ids)
        self._icons: dict[int, QIcon] = {}
        self._lacking: list[tuple[QTreeWidgetItem, Photo]] = []
        self._latest = Latest(self, "library dialog")
        self._latest.done.connect(self._arrived)
        self._latest.failed.connect(self._failed)
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill_icons)
        self.working = WorkingRow()
        self.working.stopped.connect(self.stop_work)
        self._came_on.connect(self.working.at)
        self.measuring = MeasureRow(session, ids)
        self.measuring.measured.connect(self.refresh)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.close)
        self.column = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addLayout(self.column, 1)
        layout.addWidget(self.working)
        layout.addWidget(self.measuring)
        layout.addWidget(self.buttons)
        self.finished.connect(self._end)

    # what is worked out

    def work(self) -> Callable[[Progress], Any]:
        """What to work out, with all that it needs of the controls taken along: it is called on a thread."""
        raise NotImplementedError

    def show_found(self, found: Any) -> None:
        """Show what the work came to."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Work it out anew, and show it when it is there."""
        work, catalog, ids = self.work(), self.catalog, self.ids

        def whole(stale: Callable[[], bool]) -> Any:
            def checkpoint() -> None:
                if stale():
                    raise Cancelled

            progress = Progress(self._came_on.emit, checkpoint)
            lacking = set(catalog.culling.unmeasured())
            return [number for number in ids if number in lacking], work(progress)

        self.working.begin()
        self._latest.ask(WORK, whole)

    @property
    def settled(self) -> bool:
        """Whether what is shown is what the controls ask for."""
        return not self.working.busy

    def stop_work(self) -> None:
        """Nobody wants to wait for it."""
        self._latest.forget(WORK)
        self.working.end()

    def _arrived(self, _: str, found: Any) -> None:
        lacking, result = found
        self.working.end()
        self.measuring.show_lacking(lacking)
        self.show_found(result)

    def _failed(self, _: str, error: object) -> None:
        self.working.end()
        self.session.failed.emit(str(error))

    def _end(self) -> None:
        self._filling.stop()
        self._latest.stop()
        self.measuring.forget()

    @property
    def catalog(self) -> Any:
        return self.session.studio.catalog

    def look_at(self, photo: int) -> None:
        """Make a photo the current one in the window, if it is shown there."""
        row = self.session.photos.row_of(photo)
        if row >= 0:
            self.session.photos.go(row)

    # pictures

    def want_icons(self, wanted: "Sequence[tuple[QTreeWidgetItem, Photo]]") -> None:
        """Give rows their thumbnails, those that there are, a few at a time."""
        self._lacking = list(reversed(wanted))
        self._filling.start()

    def _fill_icons(self) -> None:
        for _ in range(ICONS_AT_ONCE):
            if not self._lacking:
                self._filling.stop()
                return
            row, photo = self._lacking.pop()
            tree = row.treeWidget()
            blocked = tree.blockSignals(True) if tree is not None else False
            row.setIcon(0, self.icon_of(photo))
            if tree is not None:
                tree.blockSignals(blocked)
                tree.viewport().update()

    def icon_of(self, photo: "Photo") -> QIcon:
        """Its thumbnail, if there is one already."""
        if photo.id not in self._icons:
            pixels = self.session.studio.thumbnails.get(photo, 160)
            if pixels is None:
                return QIcon()
            scaled = QPixmap.fromImage(to_image(pixels)).scaled(
                QSize(PICTURE, PICTURE),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._icons[photo.id] = QIcon(scaled)
        return self._icons[photo.id]

    def apply(self, label: str, flags: "Sequence[tuple[int, int]]") -> int:
        """Flag photos (id, flag) as one batch that one undo takes back; how many were flagged."""
        ids = [number for number, _ in flags]

        def change() -> None:
            with self.catalog.batch(label) as batch:
                for flag in (-1, 1):
                    batch.set("flag", [number for number, wanted in flags if wanted == flag], flag)

        if ids:
            self.session.change(change, ids)
        return len(ids)
