"""RenameDialog: other names for files, by a template, with every new name shown before anything is done."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.catalog.naming import WORDS, Naming
from editor.desktop.sentences import spoken
from editor.errors import UsageError

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

TEMPLATES = (
    "{date}_{counter:04}",
    "{date}_{time}_{name}",
    "{title}",
    "{name}_{counter:03}",
    "{camera}_{date}_{counter}",
)
MOST_SHOWN = 500


class RenameDialog(QDialog):
    """moves: (photo, new path) of those that get another name, after it was accepted."""

    def __init__(self, photos: "Sequence[Photo]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rename %n photo(s)", "", len(photos)))
        self._photos = tuple(photos)
        self.moves: list[tuple[int, Path]] = []
        self.template = QComboBox()
        self.template.setEditable(True)
        self.template.addItems(TEMPLATES)
        self.template.setAccessibleName(self.tr("New name"))
        self.template.setToolTip("\n".join(f"{{{word}}}  {spoken(meaning)}" for word, meaning in WORDS.items()))
        if len(photos) == 1:
            self.template.setCurrentText(photos[0].path.stem)
        self.list = self._names()
        self.told = QLabel(wordWrap=True)
        self.told.setProperty("dim", True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.rename_button = self.buttons.addButton(self.tr("Rename"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        for part in (self.template, self.list, self.told, self.buttons):
            layout.addWidget(part)
        self.template.editTextChanged.connect(self.refresh)
        self.resize(620, 420 if len(photos) > 1 else 240)
        line = self.template.lineEdit()
        if line is not None:
            line.selectAll()
        self.template.setFocus()
        self.refresh()

    def _names(self) -> QTreeWidget:
        names = QTreeWidget()
        names.setAccessibleName(self.tr("Names"))
        names.setHeaderLabels([self.tr("Now"), self.tr("Then")])
        names.setRootIsDecorated(False)
        names.setUniformRowHeights(True)
        names.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return names

    def refresh(self) -> None:
        """Show the names that the template gives, and what is wrong with them."""
        wrong = ""
        try:
            self.moves = self._asked()
            wrong = self._trouble()
        except UsageError as error:
            self.moves, wrong = [], spoken(error)
        self._fill()
        same = len(self._photos) - len(self.moves)
        words = self.tr("%n keep their names. ", "", same) if same and self.moves else ""
        self.told.setText(wrong or words + self.tr("What belongs to a photo is renamed with it. Undo brings all back."))
        self.told.setProperty("warn", bool(wrong))
        self.told.style().polish(self.told)
        self.rename_button.setEnabled(bool(self.moves) and not wrong)

    def _asked(self) -> list[tuple[int, Path]]:
        naming = Naming(self.template.currentText())
        found = []
        for counter, photo in enumerate(self._photos, start=1):
            path = photo.folder / f"{naming.of(photo, counter)}{photo.path.suffix}"
            if path != photo.path:
                found.append((photo.id, path))
        return found

    def _trouble(self) -> str:
        """Why these names cannot be given."""
        leaving = {str(photo.path).casefold() for photo in self._photos}
        claimed: set[str] = set()
        for _, path in self.moves:
            key = str(path).casefold()
            if key in claimed:
                return self.tr("Two photos would be called {0}; a {1} in the name tells them apart.").format(
                    path.name, "{counter}"
                )
            claimed.add(key)
            if key not in leaving and os.path.lexists(path):
                return self.tr("There is already a file called {0}.").format(path.name)
        return ""

    def _fill(self) -> None:
        targets = dict(self.moves)
        self.list.clear()
        rows = []
        for photo in self._photos[:MOST_SHOWN]:
            path = targets.get(photo.id, photo.path)
            shown = os.path.relpath(path, photo.folder)
            rows.append(QTreeWidgetItem([photo.name, shown]))
        self.list.addTopLevelItems(rows)
