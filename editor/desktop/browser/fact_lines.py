"""FactLines: a few lines that are shortened in their middle where they are too long, and never change their height."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from editor.desktop.guard import guarded


class FactLines(QLabel):
    """rows: how many lines it has room for, so that what is below does not jump from photo to photo."""

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setMinimumHeight(rows * self.fontMetrics().lineSpacing())

    def tell(self, lines: str) -> None:
        """Show these, one below the other."""
        self._told = lines
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), max(40, self.width())
        shown = [metrics.elidedText(each, Qt.TextElideMode.ElideMiddle, room) for each in self._told.split("\n")]
        self.setText("\n".join(shown))
        self.setToolTip(self._told if self.text() != self._told else "")

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
