"""MoreFilters: what is asked for less often than stars and dates, behind one button: lens, format, ISO, place …"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from editor.desktop.figures import many

ISO_STEPS = (50, 100, 200, 400, 800, 1600, 3200, 6400, 12800, 25600, 51200)


class MoreFilters(QFrame):
    """A form that opens below its button. changed: something else is asked for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("More filters"))
        self.lens = self._combo(self.tr("Lens"))
        self.format = self._combo(self.tr("Format"))
        self.least, self.most = self._combo(self.tr("ISO from")), self._combo(self.tr("ISO to"))
        self.keyword = QLineEdit(placeholderText=self.tr("any"), clearButtonEnabled=True)
        self.keyword.setAccessibleName(self.tr("Keyword"))
        self.place = self._combo(self.tr("Location"))
        self.clear_button = QPushButton(self.tr("Clear these"))
        self._fill()
        self._lay_out()
        for combo in (self.lens, self.format, self.least, self.most, self.place):
            combo.activated.connect(self.changed)
        self.keyword.editingFinished.connect(self._keyword_typed)
        self._keyword = ""
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.clicked.connect(self.changed)

    def asked(self) -> dict[str, Any]:
        """The fields of a Query that are asked for here."""
        found = {
            "lens": self.lens.currentData() or "",
            "format": self.format.currentData() or "",
            "iso_min": self.least.currentData(),
            "iso_max": self.most.currentData(),
            "keyword": self.keyword.text().strip(),
            "located": self.place.currentData(),
        }
        return {name: value for name, value in found.items() if value not in (None, "")}

    def clear(self) -> None:
        """Ask for nothing; says nothing."""
        for combo in (self.lens, self.format, self.least, self.most, self.place):
            combo.setCurrentIndex(0)
        self.keyword.clear()
        self._keyword = ""

    def offer(
        self, lenses: Sequence[tuple[str, int]], formats: Sequence[tuple[str, int]], keywords: Sequence[str]
    ) -> None:
        """Offer these; (name, how many)."""
        for combo, found in ((self.lens, lenses), (self.format, formats)):
            kept = combo.currentData()
            combo.clear()
            combo.addItem(self.tr("any"), None)
            for name, count in found:
                if name:
                    combo.addItem(f"{name}   {many(count)}", name)
            combo.setCurrentIndex(max(0, combo.findData(kept)))
        completer = QCompleter(sorted(keywords), self.keyword)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self._keyword_typed())
        self.keyword.setCompleter(completer)

    def open_below(self, button: QWidget) -> None:
        """Show it under a button."""
        self.adjustSize()
        self.move(button.mapToGlobal(QPoint(0, button.height() + 2)))
        self.show()
        self.lens.setFocus()

    def _keyword_typed(self) -> None:
        if self.keyword.text().strip() != self._keyword:
            self._keyword = self.keyword.text().strip()
            self.changed.emit()

    def _fill(self) -> None:
        for combo in (self.least, self.most):
            combo.addItem(self.tr("any"), None)
            for step in ISO_STEPS:
                combo.addItem(str(step), step)
        for words, value in (
            (self.tr("any"), None),
            (self.tr("with a location"), True),
            (self.tr("without a location"), False),
        ):
            self.place.addItem(words, value)
        self.offer((), (), ())

    def _lay_out(self) -> None:
        speeds = QWidget()
        row = QHBoxLayout(speeds)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.least, 1)
        row.addWidget(QLabel("–"))
        row.addWidget(self.most, 1)
        form = QFormLayout(self)
        form.setContentsMargins(14, 12, 14, 12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Lens"), self.lens)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("ISO"), speeds)
        form.addRow(self.tr("Keyword"), self.keyword)
        form.addRow(self.tr("Location"), self.place)
        form.addRow("", self.clear_button)
        self.setMinimumWidth(320)

    @staticmethod
    def _combo(words: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(words)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return combo
