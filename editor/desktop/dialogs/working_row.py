"""WorkingRow: a bar that shows how far a piece of work is, and a button that stops it; nothing for what is quick."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

AFTER = 250  # ms


class WorkingRow(QWidget):
    """stopped: the user does not want to wait."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy = False
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.button = QPushButton(self.tr("Stop"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.button)
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(lambda: self.setVisible(self.busy))
        self.hide()

    def begin(self) -> None:
        """The work has begun."""
        self.busy = True
        self.bar.setValue(0)
        self._soon.start()

    def at(self, fraction: float) -> None:
        """How far it is, 0–1."""
        self.bar.setValue(round(fraction * 1000))

    def end(self) -> None:
        """It is over."""
        self.busy = False
        self._soon.stop()
        self.hide()
