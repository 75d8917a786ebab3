"""SizeRow: how large exported photos become: in pixels, in per cent, or on paper."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from editor.desktop.theme import roomy

CENTIMETRES_AN_INCH = 2.54


class SizeRow(QWidget):
    """changed: another size. `kind` is "full", "edge", "percent" or "print"."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Size"))
        for words, name in (
            (self.tr("Full size"), "full"),
            (self.tr("Long edge"), "edge"),
            (self.tr("Percent"), "percent"),
            (self.tr("Print"), "print"),
        ):
            self.kind.addItem(words, name)
        self.edge = roomy(QSpinBox(minimum=16, maximum=65535, value=2048, suffix=self.tr(" px")))
        self.percent = roomy(QDoubleSpinBox(minimum=1, maximum=100, value=50, suffix=" %"))
        self.paper = roomy(QDoubleSpinBox(minimum=1, maximum=500, value=30, decimals=1, suffix=self.tr(" cm")))
        self.dpi = roomy(QSpinBox(minimum=36, maximum=1200, value=300, singleStep=50, suffix=self.tr(" dpi")))
        self.note = QLabel()
        self.note.setProperty("dim", True)
        self._numbers: dict[str, QSpinBox | QDoubleSpinBox] = {
            "edge": self.edge,
            "percent": self.percent,
            "paper": self.paper,
            "dpi": self.dpi,
        }
        self.edge.setAccessibleName(self.tr("Long edge in pixels"))
        self.percent.setAccessibleName(self.tr("Percent of the full size"))
        self.paper.setAccessibleName(self.tr("Long edge of the print in centimetres"))
        self.dpi.setAccessibleName(self.tr("Dots an inch"))
        row, column = QHBoxLayout(), QVBoxLayout(self)
        for part in (self.kind, *self._numbers.values()):
            row.addWidget(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.note)
        self.kind.currentIndexChanged.connect(self.refresh)
        for spin in self._numbers.values():
            spin.valueChanged.connect(self.refresh)
        self.refresh()

    @property
    def long_edge(self) -> int | None:
        """The longest side in pixels; None where the size is given otherwise."""
        printed = max(1, round(self.paper.value() / CENTIMETRES_AN_INCH * self.dpi.value()))
        return {"edge": self.edge.value(), "print": printed}.get(self.kind.currentData())

    @property
    def dots(self) -> int | None:
        """Dots an inch of a size on paper; None where the size is given otherwise."""
        return self.dpi.value() if self.kind.currentData() == "print" else None

    @property
    def share(self) -> float | None:
        """Per cent of the full size; None where the size is given otherwise."""
        return self.percent.value() if self.kind.currentData() == "percent" else None

    def settings(self) -> dict[str, Any]:
        """As plain values, for presets."""
        return {"size": self.kind.currentData()} | {name: spin.value() for name, spin in self._numbers.items()}

    def set_settings(self, chosen: dict[str, Any]) -> None:
        """As settings() told; what is missing or unknown stays as it is."""
        at = self.kind.findData(chosen.get("size"))
        if at >= 0:
            self.kind.setCurrentIndex(at)
        self.edge.setValue(int(chosen.get("edge", self.edge.value())))
        self.percent.setValue(float(chosen.get("percent", self.percent.value())))
        self.paper.setValue(float(chosen.get("paper", self.paper.value())))
        self.dpi.setValue(int(chosen.get("dpi", self.dpi.value())))

    def refresh(self) -> None:
        """Offer the numbers that belong to what was chosen."""
        kind = self.kind.currentData()
        shown = {"edge": ("edge",), "percent": ("percent",), "print": ("paper", "dpi")}.get(kind, ())
        for name, spin in self._numbers.items():
            spin.setVisible(name in shown)
        self.note.setVisible(kind == "print")
        if kind == "print":
            self.note.setText(self.tr("{0} px on the long edge; nothing is enlarged").format(self.long_edge))
        self.changed.emit()
