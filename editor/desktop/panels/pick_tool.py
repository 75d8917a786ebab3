"""PickTool: a click on what should be grey sets the white balance."""

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from editor.desktop.panels.placing import Spot
from editor.desktop.viewer.tool import Tool
from editor.develop.edits.white_balance import WhiteBalance
from editor.imaging.colour import convert
from editor.imaging.image import SRGB, Image
from editor.imaging.light import balance_for
from editor.imaging.working import way_of

REACH = 2  # pixels of the preview on each side of the spot that are averaged


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


def neutral_at(image: Image, spot: Spot) -> WhiteBalance:
    """The white balance that makes a spot of the original (fractions) grey."""
    if way_of(image.space) is None:
        image = convert(image, SRGB)
    way = way_of(image.space)
    assert way is not None
    x, y = int(spot[0] * image.width), int(spot[1] * image.height)
    x, y = min(max(x, 0), image.width - 1), min(max(y, 0), image.height - 1)
    part = image.pixels[max(0, y - REACH) : y + REACH + 1, max(0, x - REACH) : x + REACH + 1]
    light = [float(plane.mean()) for plane in way.light(np.ascontiguousarray(part))]
    temperature, tint = balance_for(light)
    return WhiteBalance(temperature=float(round(temperature)), tint=float(round(tint)))
