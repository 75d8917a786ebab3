import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter

from editor.desktop.panels.brush_tool import LARGEST, BrushTool, Tip
from editor.desktop.panels.gradient_tools import LinearShape, LinearTool, RadialShape, RadialTool
from editor.desktop.panels.placing import Placing
from editor.develop.frame import Frame
from editor.develop.framing import cut, straightened

NO, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Canvas:
    """The frame fills 600×400 widget units."""

    def frame(self):
        return QRectF(0, 0, 600, 400)

    def to_frame(self, place):
        return QPointF(place.x() / 600, place.y() / 400)

    def from_frame(self, spot):
        return QPointF(spot.x() * 600, spot.y() * 400)

    def update(self):
        pass


def ready(tool, frame=None):
    tool.canvas = Canvas()
    tool.placing = Placing(frame or Frame.whole(3000, 2000))
    return tool


def drag(tool, *spots, keys=NO):
    assert tool.press(QPointF(*spots[0]), keys)
    for spot in spots[1:]:
        tool.drag(QPointF(*spot), keys)
    tool.release(QPointF(*spots[-1]), keys)


def painted(tool):
    canvas = QImage(600, 400, QImage.Format.Format_RGB32)
    canvas.fill(Qt.GlobalColor.gray)
    blank = canvas.copy()
    painter = QPainter(canvas)
    tool.paint(painter)
    painter.end()
    return canvas != blank


@pytest.mark.parametrize("frame", [
    Frame.whole(3000, 2000),
    cut(Frame.whole(3000, 2000), (0.2, 0.1, 0.9, 0.6)),
    cut(straightened(Frame.whole(3000, 2000), 7.0), (0.1, 0.1, 0.8, 0.8)),
])  # fmt: skip
def test_spots_go_to_the_original_and_back(frame):
    placing = Placing(frame)
    for spot in ((0.1, 0.2), (0.5, 0.5), (0.93, 0.4)):
        back = placing.shown(placing.original(QPointF(*spot)))
        assert (back.x(), back.y()) == pytest.approx(spot, abs=1e-5)


def test_a_crop_makes_the_original_larger_on_the_screen():
    canvas = Canvas()
    assert Placing(Frame.whole(3000, 2000)).unit(canvas) == pytest.approx(600, rel=1e-3)
    assert Placing(cut(Frame.whole(3000, 2000), (0.25, 0.25, 0.75, 0.75))).unit(canvas) == pytest.approx(1200, rel=1e-3)


# --- brush


@pytest.fixture
def brush(qapp):
    made = ready(BrushTool())
    made.told = []
    made.stroked.connect(lambda stroke, settled: made.told.append((stroke, settled)))
    return made


def test_a_stroke_is_told_in_fractions_of_the_original(brush):
    brush.placing = Placing(cut(Frame.whole(3000, 2000), (0.5, 0.0, 1.0, 0.5)))
    drag(brush, (0.0, 0.0), (0.5, 0.5), (1.0, 1.0))
    stroke, settled = brush.told[-1]
    assert settled
    assert [pytest.approx(each, abs=1e-6) for each in stroke.spots] == [(0.5, 0.0), (0.75, 0.25), (1.0, 0.5)]
    assert not stroke.erase


def test_spots_that_are_too_near_are_left_out(brush):
    drag(brush, (0.5, 0.5), *((0.5 + n * 0.0005, 0.5) for n in range(1, 20)))
    assert len(brush.told[-1][0].spots) < 4


def test_alt_erases_and_shift_draws_straight_on(brush):
    drag(brush, (0.1, 0.1), (0.2, 0.1), keys=ALT)
    assert brush.told[-1][0].erase
    drag(brush, (0.6, 0.6), keys=SHIFT)
    assert [pytest.approx(each, abs=1e-6) for each in brush.told[-1][0].spots] == [(0.2, 0.1), (0.6, 0.6)]
    brush.erasing = True
    drag(brush, (0.1, 0.1), keys=ALT)
    assert not brush.told[-1][0].erase


def test_size_and_feather_by_keys_and_wheel_within_limits(brush):
    def press(code, keys=NO):
        return brush.key(QKeyEvent(QEvent.Type.KeyPress, code, keys))

    size = brush.tip.radius
    assert press(Qt.Key.Key_BracketRight)
    assert brush.tip.radius > size
    brush.wheel(-1, NO)
    assert brush.tip.radius == pytest.approx(size)
    brush.wheel(200, NO)
    assert brush.tip.radius == LARGEST
    brush.wheel(50, SHIFT)
    assert brush.tip.feather == 1.0
    brush.set_tip(Tip(-1, -1, -1))
    assert brush.tip.radius > 0
    assert brush.tip.flow > 0


def test_the_brush_paints_its_own_pointer(brush):
    assert brush.pointer(QPointF(0.5, 0.5)) == Qt.CursorShape.BlankCursor
    assert not painted(brush)
    brush.hover(QPointF(0.5, 0.5))
    assert painted(brush)


# --- gradients


@pytest.fixture
def linear(qapp):
    made = ready(LinearTool())
    made.told = []
    made.shaped.connect(lambda shape, settled: made.told.append((shape, settled)))
    return made


def test_a_linear_gradient_is_drawn_moved_and_kept_level(linear):
    drag(linear, (0.5, 0.1), (0.5, 0.5))
    assert linear.told[-1] == (LinearShape(pytest.approx((0.5, 0.1)), pytest.approx((0.5, 0.5))), True)
    drag(linear, (0.5, 0.5), (0.9, 0.55), keys=SHIFT)
    assert linear.shape.end == pytest.approx((0.9, 0.1))
    linear.shape = LinearShape((0.2, 0.2), (0.4, 0.2))
    drag(linear, (0.3, 0.2), (0.5, 0.5))
    assert linear.shape.start == pytest.approx((0.4, 0.5))
    assert linear.shape.end == pytest.approx((0.6, 0.5))
    assert painted(linear)


@pytest.fixture
def radial(qapp):
    made = ready(RadialTool())
    made.told = []
    made.shaped.connect(lambda shape, settled: made.told.append((shape, settled)))
    return made


def test_a_radial_gradient_is_drawn_from_its_middle(radial):
    drag(radial, (0.5, 0.5), (0.7, 0.8))
    shape, settled = radial.told[-1]
    assert settled
    assert shape.middle == pytest.approx((0.5, 0.5))
    assert (shape.across, shape.down) == pytest.approx((0.2, 0.2))
    assert painted(radial)


def test_its_handles_pull_turn_and_feather(radial):
    radial.shape = RadialShape((0.5, 0.5), 0.2, 0.1)
    drag(radial, (0.7, 0.5), (0.8, 0.5))
    assert radial.shape.across == pytest.approx(0.3, abs=1e-6)
    assert radial.shape.down == pytest.approx(0.1)
    drag(radial, (0.5, 0.5), (0.4, 0.4))
    assert radial.shape.middle == pytest.approx((0.4, 0.4))
    turn = radial.handles(radial.canvas, radial.placing)["turn"]
    start = (turn.x() / 600, turn.y() / 400)
    drag(radial, start, (0.4, 0.9))
    assert radial.shape.angle == pytest.approx(90, abs=0.01)
    assert radial.wheel(2, SHIFT)
    assert radial.shape.feather == pytest.approx(0.6)
    assert not radial.wheel(1, NO)


def test_escape_leaves(linear, radial, brush, qtbot):
    for tool in (linear, radial, brush):
        with qtbot.waitSignal(tool.left):
            assert tool.key(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NO))
