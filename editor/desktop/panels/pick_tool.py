"""PickTool: a click on what should be grey sets the white balance."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from editor.desktop.viewer.tool import Tool


class PickTool(Tool):
    """picked(QPointF): a spot of the frame was clicked."""

    picked = Signal(object)

    def press(self, spot: QPointF, keys: Qt.KeyboardModifier) -> bool:  # noqa: ARG002
        return True

    def release(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:  # noqa: ARG002
        if 0 <= spot.x() <= 1 and 0 <= spot.y() <= 1:
            self.picked.emit(spot)

    def key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        self.left.emit()
        return True
