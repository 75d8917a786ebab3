"""MonitorRow: which profile pictures are shown by."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

FILE = "file"  # stands for the wish to choose one


class MonitorRow(QComboBox):
    """chosen: "auto", "off", or the path of a profile."""

    def __init__(self, now: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Monitor profile"))
        self.setToolTip(self.tr("How this monitor shows colours; a calibration makes such a file (.icc, .icm)"))
        self.addItem(self.tr("As the system says"), "auto")
        self.addItem(self.tr("None: the monitor shows sRGB"), "off")
        self.addItem(self.tr("From a file…"), FILE)
        self.choose(now)
        self.activated.connect(self._activated)

    @property
    def chosen(self) -> str:
        return self._now

    def choose(self, wanted: str) -> None:
        """Show a choice; a file has an item of its own."""
        if self.findData(wanted) < 0:
            self.insertItem(self.count() - 1, Path(wanted).name, wanted)
            self.setItemData(self.count() - 2, wanted, Qt.ItemDataRole.ToolTipRole)
        self._now = wanted
        self.setCurrentIndex(self.findData(wanted))

    def _activated(self) -> None:
        wanted = str(self.currentData())
        if wanted == FILE:
            title, kinds = self.tr("Profile of the monitor"), self.tr("Colour profiles (*.icc *.icm)")
            wanted = QFileDialog.getOpenFileName(self, title, "", kinds)[0]
        self.choose(wanted or self._now)
