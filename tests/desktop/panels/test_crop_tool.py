import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter

from editor.desktop.panels.crop_panel import CropPanel
from editor.desktop.panels.crop_tool import WHOLE, CropTool, Grip, moved, pulled
from editor.desktop.panels.editing import Editing
from editor.develop.edits.crop import Crop
from editor.develop.edits.rotate import Rotate
from editor.develop.history import History

NO = Qt.KeyboardModifier.NoModifier


class Canvas:
    """600×400 widget units at (100, 50)."""

    def frame(self):
        return QRectF(100, 50, 600, 400)

    def to_frame(self, place):
        return QPointF((place.x() - 100) / 600, (place.y() - 50) / 400)

    def from_frame(self, spot):
        return QPointF(100 + spot.x() * 600, 50 + spot.y() * 400)

    def update(self):
        pass


class Book:
    history = History()

    def change_history(self, history):
        self.history = history


@pytest.fixture
def tool(qapp):
    made = CropTool()
    made.canvas = Canvas()
    made.told = []
    made.boxed.connect(lambda box, settled: made.told.append((box, settled)))
    return made


def drag(tool, start, end, keys=NO):
    assert tool.press(QPointF(*start), keys)
    tool.drag(QPointF(*end), keys)
    tool.release(QPointF(*end), keys)


def test_an_edge_and_a_corner_are_pulled(tool):
    drag(tool, (0.0, 0.5), (0.25, 0.6))
    assert tool.box == (0.25, 0.0, 1.0, 1.0)
    drag(tool, (1.0, 1.0), (0.75, 0.5))
    assert tool.box == (0.25, 0.0, 0.75, 0.5)
    assert [settled for _, settled in tool.told] == [False, True, False, True]


def test_the_inside_is_moved_within_the_frame(tool):
    tool.show_crop((0.2, 0.2, 0.6, 0.6), 0.0, None)
    drag(tool, (0.4, 0.4), (0.9, 0.3))
    assert tool.box == pytest.approx((0.6, 0.1, 1.0, 0.5))
    assert moved((0.2, 0.2, 0.6, 0.6), -9, 9) == pytest.approx((0.0, 0.6, 0.4, 1.0))


def test_a_shape_is_kept_whatever_is_pulled(tool):
    tool.set_aspect(1.0)
    assert tool.box == pytest.approx((1 / 6, 0.0, 5 / 6, 1.0))
    for grip in (Grip(1, 1), Grip(-1, -1), Grip(1, 0), Grip(0, -1)):
        for spot in ((0.1, 0.3), (0.8, 0.9), (0.99, 0.05), (2.0, 2.0)):
            left, top, right, bottom = pulled(tool.box, grip, spot, 2 / 3)
            assert (right - left) / (bottom - top) == pytest.approx(2 / 3, abs=0.01)
            assert min(left, top) >= 0
            assert max(right, bottom) <= 1


def test_shift_keeps_the_present_shape(tool):
    tool.show_crop((0.2, 0.2, 0.6, 0.6), 0.0, None)
    drag(tool, (0.6, 0.6), (0.9, 0.7), Qt.KeyboardModifier.ShiftModifier)
    left, top, right, bottom = tool.box
    assert right - left == pytest.approx(bottom - top, abs=1e-4)


def test_the_box_never_vanishes(tool):
    drag(tool, (0.0, 0.0), (3.0, 3.0))
    assert tool.box[2] > tool.box[0]
    assert tool.box[3] > tool.box[1]


def test_dragging_outside_turns(tool):
    tool.show_crop((0.3, 0.3, 0.7, 0.7), 0.0, None)
    seen = []
    tool.turned.connect(lambda angle, settled: seen.append((angle, settled)))
    drag(tool, (0.95, 0.5), (0.95, 0.55))
    angle, settled = seen[-1]
    assert 4 < angle < 5
    assert settled


def test_a_line_along_the_horizon_levels_it(tool):
    seen = []
    tool.turned.connect(lambda angle, settled: seen.append(angle))
    drag(tool, (0.2, 0.5), (0.8, 0.5 + 0.6 * 1.5 * 0.0875), Qt.KeyboardModifier.ControlModifier)
    assert seen == [pytest.approx(-5.0, abs=0.06)]


def test_keys_nudge_flip_accept_and_leave(tool, qtbot):
    def press(code):
        return tool.key(QKeyEvent(QEvent.Type.KeyPress, code, NO))

    tool.show_crop((0.2, 0.2, 0.6, 0.6), 0.0, None)
    assert press(Qt.Key.Key_Right)
    assert tool.box == pytest.approx((0.202, 0.2, 0.602, 0.6))
    for code, signal in (
        (Qt.Key.Key_X, tool.flipped),
        (Qt.Key.Key_Return, tool.accepted),
        (Qt.Key.Key_Escape, tool.left),
    ):
        with qtbot.waitSignal(signal):
            assert press(code)
    assert not press(Qt.Key.Key_F)


def test_it_darkens_what_will_go(tool):
    tool.show_crop((0.5, 0.0, 1.0, 1.0), 0.0, None)
    canvas = QImage(800, 500, QImage.Format.Format_RGB32)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    tool.paint(painter)
    painter.end()
    assert canvas.pixelColor(200, 130).red() < 120
    assert canvas.pixelColor(560, 130).red() > 240


@pytest.fixture
def panel(qtbot):
    made = CropPanel(Editing(Book()))
    qtbot.addWidget(made)
    made.tool.canvas = Canvas()
    made.begin()
    return made


def test_the_panel_and_the_tool_make_one_crop(panel):
    drag(panel.tool, (0.0, 0.0), (0.2, 0.1))
    panel.panel.rows["angle"].want(2.5, True)
    assert panel.crop == Crop((0.2, 0.1, 1.0, 1.0), 2.5)
    panel.panel.rows["aspect"].want("1:1", True)
    assert panel.crop.aspect == "1:1"
    left, top, right, bottom = panel.crop.rect
    assert (right - left) * 1.5 == pytest.approx(bottom - top, abs=1e-3)


def test_x_turns_the_shape(panel):
    panel.panel.rows["aspect"].want("3:2", True)
    panel.flip_shape()
    assert panel.crop.aspect == "2:3"
    panel._want(Crop((0.0, 0.25, 1.0, 0.75)), True)
    panel.flip_shape()
    left, top, right, bottom = panel.crop.rect
    assert (right - left) * 600 < (bottom - top) * 400


def test_escape_brings_back_what_was(panel, qtbot):
    drag(panel.tool, (0.0, 0.0), (0.2, 0.1))
    with qtbot.waitSignal(panel.closed):
        panel.tool.left.emit()
    assert panel.crop == Crop()


def test_the_crop_turns_with_the_picture(panel):
    panel._want(Crop((0.0, 0.0, 0.5, 0.25), aspect="3:2"), True)
    panel.turn(1)
    assert panel.crop.rect == pytest.approx((0.75, 0.0, 1.0, 0.5))
    assert panel.crop.aspect == "2:3"
    panel.turn(-1)
    assert panel.crop.rect == pytest.approx((0.0, 0.0, 0.5, 0.25))
    assert panel._editing.recipe.get("rotate") == Rotate()
    panel.mirror(True)
    assert panel.crop.rect == pytest.approx((0.5, 0.0, 1.0, 0.25))
    panel.turn(1)
    assert panel._editing.recipe.get("rotate").quarters == 3
    assert WHOLE == (0, 0, 1, 1)
