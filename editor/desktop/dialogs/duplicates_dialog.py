"""DuplicatesDialog: photos that are there more than once, the best of each, and why it is the best."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from editor.catalog.duplicates import Same
from editor.catalog.photo import Photo
from editor.desktop.browser.metadata_panel import said_size
from editor.desktop.dialogs.library_dialog import MOST_ROWS, PICTURE, ROW, LibraryDialog
from editor.desktop.homely import homely
from editor.desktop.sentences import spoken
from editor.desktop.session import Session
from editor.progress import Progress

Found = tuple[list[Same], dict[int, Photo]]
PHOTO = Qt.ItemDataRole.UserRole


class DuplicatesDialog(LibraryDialog):
    """A tick keeps a photo. Nothing is flagged before the button is clicked, and no file is ever deleted here."""

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(session, ids, "", parent)
        self.setWindowTitle(self.tr("Duplicates"))
        self.groups: list[Same] = []
        self._rows: list[tuple[QTreeWidgetItem, Photo]] = []
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Duplicates"))
        self.tree.setHeaderLabels([self.tr("Keep"), self.tr("Size"), self.tr("Folder")])
        self.tree.setIconSize(QSize(PICTURE // 2, PICTURE // 2))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.reject_button = QPushButton(self.tr("Flag %n other(s) as rejected", "", 0))
        self.reject_button.clicked.connect(self.reject_others)
        self.buttons.addButton(self.reject_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.column.addWidget(self.tree)
        self.tree.currentItemChanged.connect(self._look)
        self.tree.itemChanged.connect(lambda *_: self._count())
        self.resize(760, 560)
        self.refresh()

    def work(self) -> Callable[[Progress], Found]:
        """Which photos are there more than once."""
        catalog, ids = self.catalog, self.ids

        def work(progress: Progress) -> Found:
            photos = catalog.photos(ids)
            progress.at(0.2)
            groups = catalog.culling.duplicates(photos, progress.part(0.2, 1.0))
            inside = {number for same in groups for number in same.ids}
            return groups, {photo.id: photo for photo in photos if photo.id in inside}

        return work

    def show_found(self, found: Found) -> None:
        """Show the groups."""
        self.groups, known = found
        self.tree.blockSignals(True)
        self.tree.clear()
        self._rows.clear()
        heads = [self._group(same, known) for same in self.groups[:MOST_ROWS]]
        self.tree.addTopLevelItems(heads)
        for head in heads:
            head.setFirstColumnSpanned(True)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self.want_icons(self._rows)
        self._count()

    def others(self) -> list[int]:
        """Those that are not kept."""
        found: list[int] = []
        for at in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(at)
            rows = [head.child(place) for place in range(head.childCount())] if head is not None else []
            dropped = [row.data(0, PHOTO) for row in rows if row and row.checkState(0) is not Qt.CheckState.Checked]
            if len(dropped) < len(rows):  # of a group of which nothing is kept, nothing is dropped either
                found += dropped
        return list(dict.fromkeys(found))

    def reject_others(self) -> None:
        """Flag as rejected what is not kept; one undo takes all of it back."""
        count = self.apply(self.tr("Reject duplicates"), [(number, -1) for number in self.others()])
        self.session.told.emit(self.tr("%n photo(s) rejected; undo takes it back", "", count))
        self._count()

    def _group(self, same: Same, known: dict[int, Photo]) -> QTreeWidgetItem:
        kind = self.tr("The same file %n time(s)", "", len(same.ids))
        if not same.exact:
            kind = self.tr("%n photo(s) that look the same", "", len(same.ids))
        best = known[same.best]
        head = QTreeWidgetItem([self.tr("{0}. Best: {1}, {2}").format(kind, best.name, spoken(same.why))])
        for number in sorted(same.ids, key=lambda each: each != same.best):
            photo = known[number]
            size = f"{photo.width} × {photo.height}, {said_size(photo.size)}"
            row = QTreeWidgetItem([photo.name, size, homely(photo.folder)])
            row.setData(0, PHOTO, number)
            self._rows.append((row, photo))
            row.setSizeHint(2, ROW)
            row.setCheckState(0, Qt.CheckState.Checked if number == same.best else Qt.CheckState.Unchecked)
            head.addChild(row)
        return head

    def _look(self, row: QTreeWidgetItem | None) -> None:
        number = row.data(0, PHOTO) if row is not None else None
        if number is not None:
            self.look_at(number)

    def _count(self) -> None:
        count = len(self.others())
        self.reject_button.setEnabled(bool(count))
        self.reject_button.setText(self.tr("Flag %n other(s) as rejected", "", count))
