"""MaskTools: each kind of mask and the tool that shapes it on the picture."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from editor.desktop.panels.brush_tool import BrushTool
from editor.desktop.panels.brush_tool import Stroke as Drawn
from editor.desktop.panels.gradient_tools import LinearShape, LinearTool, RadialShape, RadialTool
from editor.desktop.panels.pick_tool import PickTool
from editor.desktop.panels.placing import Placing
from editor.desktop.viewer.tool import Tool
from editor.develop.mask import Mask
from editor.develop.masks.bitmap import Bitmap
from editor.develop.masks.brush import Brush, Stroke
from editor.develop.masks.linear import Linear
from editor.develop.masks.radial import Radial

Box = tuple[float, float, float, float]


class BoxTool(Tool):
    """boxed(left, top, right, bottom): a box was drawn, in fractions of the original. scribbled(path, wanted): once
    there is a subject, a stroke over what belongs to it too, or (with Alt) over what does not."""

    boxed = Signal(object)
    scribbled = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.placing: Placing | None = None
        self.found = False  # there is a subject; a drag paints over what is missing, with Shift it draws another box
        self._drawn: QRectF | None = None
        self._path: list[QPointF] = []
        self._wanted = True

    def press(self, spot: QPointF, keys: Qt.KeyboardModifier) -> bool:
        if self.found and not keys & Qt.KeyboardModifier.ShiftModifier:
            self._path, self._wanted = [spot], not keys & Qt.KeyboardModifier.AltModifier
        else:
            self._drawn = QRectF(spot, spot)
        return True

    def drag(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:  # noqa: ARG002
        if self._path:
            self._path.append(spot)
            self.redraw()
        if self._drawn is not None:
            self._drawn.setBottomRight(spot)
            self.redraw()

    def release(self, spot: QPointF, keys: Qt.KeyboardModifier) -> None:
        self.drag(spot, keys)
        drawn, self._drawn = self._drawn, None
        path, self._path = self._path, []
        self.redraw()
        if path and self.placing is not None:
            self.scribbled.emit(tuple(self.placing.original(each) for each in path), self._wanted)
        if drawn is None or self.placing is None or abs(drawn.width()) * abs(drawn.height()) < 1e-4:
            return
        box = drawn.normalized()
        corners = [
            self.placing.original(each) for each in (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight())
        ]
        across, down = [x for x, _ in corners], [y for _, y in corners]
        self.boxed.emit((min(across), min(down), max(across), max(down)))

    def key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        self.left.emit()
        return True

    def paint(self, painter: QPainter) -> None:
        if self.canvas is None:
            return
        if self._path:
            self._paint_path(painter)
        if self._drawn is None:
            return
        first, last = (self.canvas.from_frame(each) for each in (self._drawn.topLeft(), self._drawn.bottomRight()))
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((3.0, QColor(0, 0, 0, 110)), (1.2, QColor(245, 245, 245))):
            painter.setPen(QPen(colour, width, Qt.PenStyle.DashLine if width < 2 else Qt.PenStyle.SolidLine))
            painter.drawRect(QRectF(first, last).normalized())
        painter.restore()

    def _paint_path(self, painter: QPainter) -> None:
        assert self.canvas is not None
        places = [self.canvas.from_frame(each) for each in self._path]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(120, 220, 120) if self._wanted else QColor(235, 100, 90)
        for width, shade in ((6.0, QColor(0, 0, 0, 110)), (3.5, colour)):
            painter.setPen(QPen(shade, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline(places)
        painter.restore()


class MaskTools(QObject):
    """masked(Mask, settled): the mask in hand has another shape. boxed(Box), scribbled(path, wanted), picked(QPointF):
    for masks that are found in the photo. left: Escape."""

    masked = Signal(object, bool)
    boxed = Signal(object)
    scribbled = Signal(object, bool)
    picked = Signal(object)
    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.linear, self.radial, self.brush = LinearTool(self), RadialTool(self), BrushTool(self)
        self.box, self.pick = BoxTool(self), PickTool(self)
        self._mask: Mask | None = None
        self.linear.shaped.connect(self._linear)
        self.radial.shaped.connect(self._radial)
        self.brush.stroked.connect(self._stroke)
        self.box.boxed.connect(self.boxed)
        self.box.scribbled.connect(self.scribbled)
        self.pick.picked.connect(self.picked)
        for tool in (self.linear, self.radial, self.brush, self.box, self.pick):
            tool.left.connect(self.left)

    def set_placing(self, placing: Placing) -> None:
        """Another crop or turn."""
        for tool in (self.linear, self.radial, self.brush, self.box):
            tool.placing = placing

    def tool_for(self, mask: Mask | None, *, empty: bool = False) -> Tool | None:
        """The tool that shapes a mask, showing it; empty: it has no shape yet, the first drag draws it."""
        self._mask = mask
        tools: dict[str, Tool] = {
            "linear": self.linear, "radial": self.radial, "brush": self.brush, "colour": self.pick, "bitmap": self.box,
        }  # fmt: skip
        if isinstance(mask, Linear):
            self.linear.shape = None if empty else LinearShape((mask.x0, mask.y0), (mask.x1, mask.y1))
        elif isinstance(mask, Radial):
            shape = RadialShape((mask.x, mask.y), mask.rx, mask.ry, mask.angle, mask.feather / 100)
            self.radial.shape = None if empty else shape
        elif isinstance(mask, Bitmap):
            self.box.found = bool(mask.data)
        return tools.get(mask.kind) if mask is not None else None

    def _linear(self, shape: LinearShape, settled: bool) -> None:
        self._tell(Linear(*shape.start, *shape.end), settled)

    def _radial(self, shape: RadialShape, settled: bool) -> None:
        made = Radial(*shape.middle, shape.across, shape.down, shape.angle, shape.feather * 100)
        self._tell(made, settled)

    def _stroke(self, drawn: Drawn, settled: bool) -> None:
        if not isinstance(self._mask, Brush):
            return
        stroke = Stroke(drawn.spots, drawn.radius * 2, drawn.feather * 100, drawn.flow * 100, drawn.erase)
        grown = replace(self._mask, strokes=(*self._mask.strokes, stroke))
        self.masked.emit(grown, settled)
        if settled:
            self._mask = grown

    def _tell(self, mask: Mask, settled: bool) -> None:
        self._mask = mask
        self.masked.emit(mask, settled)
