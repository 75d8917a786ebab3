"""Asker: the small questions, in one place, so that a test can answer them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

WIDE = 380  # pixels


class Asker(QObject):
    """Asks the user; every method gives the answer, or nothing when the user thinks better of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.start = ""  # the folder in which one begins to look for files

    def files(self, title: str, kinds: str = "", start: str = "") -> list[Path]:
        """Some files."""
        found, _ = QFileDialog.getOpenFileNames(self._window, title, start or self.start, kinds)
        return [Path(each) for each in found]

    def folder(self, title: str, start: str = "") -> Path | None:
        """A folder."""
        found = QFileDialog.getExistingDirectory(self._window, title, start or self.start)
        return Path(found) if found else None

    def text(self, title: str, label: str, given: str = "") -> str:
        """A line of text; "" if nothing was typed."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(given)
        dialog.setMinimumWidth(WIDE)  # as wide as names are
        return dialog.textValue().strip() if dialog.exec() == QDialog.DialogCode.Accepted else ""

    def sure(self, question: str, deed: str) -> bool:
        """Whether the user wants something that cannot be taken back; `deed` is on the button."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Albumen", question, parent=self._window)
        button = box.addButton(deed, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is button

    def one_of(self, question: str, deeds: Sequence[str]) -> int:
        """Which of these the user wants, as its number; −1 for none. Each is a button with these words."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Albumen", question, parent=self._window)
        buttons = [box.addButton(deed, QMessageBox.ButtonRole.AcceptRole) for deed in deeds]
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        clicked = box.clickedButton()
        return next((number for number, button in enumerate(buttons) if clicked is button), -1)

    def tell(self, title: str, text: str) -> None:
        """Say something that must be read."""
        QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Ok, self._window).exec()
