"""Placing: where a spot of the finished picture lies in the original, and the way back, through crop, turn and tilt."""

from math import hypot

from PySide6.QtCore import QPointF

from editor.desktop.viewer.tool import Canvas
from editor.develop.frame import Frame

Spot = tuple[float, float]
STEP = 0.01


class Placing:
    """For one frame. Spots are fractions: (0, 0) the top left corner, (1, 1) the bottom right one."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame

    def original(self, spot: QPointF) -> Spot:
        """A spot of the picture shown, in the original (may lie outside of it)."""
        x, y = self.frame.original([spot.x() * self.frame.width], [spot.y() * self.frame.height])
        return float(x[0]), float(y[0])

    def shown(self, spot: Spot) -> QPointF:
        """A spot of the original, in the picture shown (may lie outside of it)."""
        x, y = self.frame.shown([spot[0]], [spot[1]])
        return QPointF(float(x[0]) / self.frame.width, float(y[0]) / self.frame.height)

    def on(self, canvas: Canvas, spot: Spot) -> QPointF:
        """A spot of the original, in widget units."""
        return canvas.from_frame(self.shown(spot))

    def unit(self, canvas: Canvas, spot: Spot = (0.5, 0.5)) -> float:
        """Widget units that the original's long edge is long, measured around a spot."""
        width, height = self.frame.source
        across, down = STEP * max(width, height) / width, STEP * max(width, height) / height
        middle = self.on(canvas, spot)
        first, second = self.on(canvas, (spot[0] + across, spot[1])), self.on(canvas, (spot[0], spot[1] + down))
        ways = (hypot(end.x() - middle.x(), end.y() - middle.y()) for end in (first, second))
        return sum(ways) / 2 / STEP
