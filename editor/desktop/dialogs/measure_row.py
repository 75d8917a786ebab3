"""MeasureRow: how many of some photos are measured, and a button that measures the others."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from editor.desktop.session import Session


class MeasureRow(QWidget):
    """measured: all that could be measured is."""

    measured = Signal()

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids = list(ids)
        self._alive = True
        self._lacking: tuple[int, ...] = ()
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("dim", True)
        self.button = QPushButton(self.tr("Measure them"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.measure)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.note, 1)
        row.addWidget(self.button)

    def show_lacking(self, lacking: Sequence[int]) -> None:
        """Say how many are not measured yet."""
        self._lacking = tuple(lacking)
        self.button.setVisible(bool(lacking))
        if lacking:
            self.note.setText(self.tr("%n photo(s) are not measured yet.", "", len(lacking)))
        else:
            self.note.setText(self.tr("%n photo(s), all measured.", "", len(self._ids)))

    def measure(self) -> None:
        """Measure them, as a job."""
        from editor.tasks.measure_photos import MeasurePhotos  # noqa: PLC0415  (not at start)

        lacking = self._lacking
        self.button.setEnabled(False)
        self.note.setText(self.tr("Measuring…"))
        title = self.tr("Measure %n photo(s)", "", len(lacking))
        self._session.run(title, MeasurePhotos(lacking), "disk", self._done)

    def forget(self) -> None:
        """The dialog is closed: nobody wants to know any more."""
        self._alive = False

    def _done(self, changes: Any) -> None:
        if self._alive:
            self.button.setEnabled(True)
            self.measured.emit()
            failed = len(changes.failed)
            if failed:
                self.note.setText(self.tr("%n photo(s) could not be measured; the jobs say why.", "", failed))
