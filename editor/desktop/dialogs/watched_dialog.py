"""WatchedDialog: the folders whose new photos come in by themselves."""

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.catalog.watched import Watched
from editor.desktop.dialogs.asker import Asker
from editor.desktop.sentences import spoken
from editor.errors import AlbumenError


class WatchedDialog(QDialog):
    """Changes hold at once."""

    def __init__(self, watched: Watched, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Watched folders"))
        self._watched = watched
        self._asker = asker
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.add_button, self.remove_button = QPushButton(self.tr("Add…")), QPushButton(self.tr("Remove"))
        self.told = QLabel(self.tr("Photos that come into these folders come into the library, where they lie."))
        self.told.setWordWrap(True)
        self.told.setProperty("dim", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.add_button, self.remove_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.list.currentRowChanged.connect(lambda row: self.remove_button.setEnabled(row >= 0))
        self.resize(560, 320)
        self.refresh()

    def refresh(self) -> None:
        """Show what is watched now."""
        self.list.clear()
        self.list.addItems([str(folder) for folder in self._watched.folders()])
        self.remove_button.setEnabled(self.list.currentRow() >= 0)

    def add(self) -> None:
        """Choose a folder."""
        folder = self._asker.folder(self.tr("Watch a folder"))
        if folder is not None:
            try:
                self._watched.watch(folder)
            except AlbumenError as error:
                self._asker.tell(self.windowTitle(), spoken(error))
            self.refresh()

    def remove(self) -> None:
        """Watch the chosen one no longer; its photos stay."""
        item = self.list.currentItem()
        if item is not None:
            self._watched.unwatch(Path(item.text()))
            self.refresh()
