"""EmptyNote: why there is no photo in the grid, and the way on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from editor.desktop.place import Place


class EmptyNote(QWidget):
    """Stands in the middle of what it lies on. clear_wanted: the user wants to see all photos of the place again."""

    clear_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        large = self.words.font()
        large.setPointSizeF(large.pointSizeF() * 1.3)
        self.words.setFont(large)
        self.more = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.more.setProperty("dim", True)
        self.button = QPushButton(self.tr("Show all again"))
        self.button.clicked.connect(self.clear_wanted)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(1)
        layout.addWidget(self.words)
        layout.addWidget(self.more)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        around = QVBoxLayout(parent)
        around.addWidget(self)
        self.hide()

    def tell(self, place: "Place", *, filtered: bool) -> None:
        """Say why there is nothing in a place; filtered: as nothing in it is what was asked for."""
        words, more = self._filtered() if filtered else self._words(place)
        self.words.setText(words)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.button.setVisible(filtered)
        self.show()

    def _filtered(self) -> tuple[str, str]:
        return self.tr("No photo here is what the filter asks for"), ""

    def _words(self, place: "Place") -> tuple[str, str]:
        if place.kind == "quick":
            return self.tr("The quick collection is empty"), self.tr("B puts the chosen photos into it.")
        if place.by_hand:
            more = self.tr("Drag photos onto its name at the left, or drop files here.")
            return self.tr("This album is empty"), more
        return {
            "smart": (self.tr("No photo fits this album now"), self.tr("Those that do will be in it by themselves.")),
            "missing": (self.tr("No photo is missing"), ""),
            "keyword": (self.tr("No photo has this keyword"), ""),
        }.get(place.kind, (self.tr("There is no photo here"), ""))
