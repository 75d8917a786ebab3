import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from editor.desktop.theme import shades
from editor.desktop.viewer.camera import Fit
from editor.desktop.viewer.chrome import Guides
from editor.desktop.viewer.layout import Mode, Split
from editor.desktop.viewer.tool import Tool
from editor.desktop.viewer.viewer import Viewer

RED, BLUE = (200, 30, 30), (30, 30, 200)


def plain(colour, width=1200, height=800):
    return np.full((height, width, 3), colour, np.uint8)


@pytest.fixture
def viewer(qtbot):
    made = Viewer()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show_image(plain(RED), plain(BLUE))
    made.show()
    qtbot.waitUntil(lambda: not made.busy and made.supply.shown.before is not None)
    return made


def colour(viewer, x, y):
    return viewer.grab().toImage().pixelColor(x, y).getRgb()[:3]


def key(viewer, code, modifiers=Qt.KeyboardModifier.NoModifier, up=False):
    kind = QEvent.Type.KeyRelease if up else QEvent.Type.KeyPress
    QApplication.sendEvent(viewer, QKeyEvent(kind, code, modifiers))


def mouse(viewer, kind, x, y, button=Qt.MouseButton.LeftButton):
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    place = QPointF(x, y)
    event = QMouseEvent(kind, place, viewer.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewer, event)


def drag(viewer, start, end):
    mouse(viewer, QEvent.Type.MouseButtonPress, *start)
    for step in range(1, 6):
        at = [a + (b - a) * step / 5 for a, b in zip(start, end, strict=True)]
        mouse(viewer, QEvent.Type.MouseMove, *at)
    mouse(viewer, QEvent.Type.MouseButtonRelease, *end)


def test_it_shows_the_after_and_holding_backslash_the_before(viewer):
    assert colour(viewer, 300, 200) == RED
    key(viewer, Qt.Key.Key_Backslash)
    assert colour(viewer, 300, 200) == BLUE
    viewer._held_since -= 1.0  # a second later
    key(viewer, Qt.Key.Key_Backslash, up=True)
    assert colour(viewer, 300, 200) == RED
    assert viewer.mode is Mode.AFTER


def test_a_tap_on_backslash_keeps_the_before_until_the_next(viewer):
    def tap():
        key(viewer, Qt.Key.Key_Backslash)
        key(viewer, Qt.Key.Key_Backslash, up=True)

    tap()
    assert viewer.mode is Mode.BEFORE
    tap()
    assert viewer.mode is Mode.AFTER
    tap()
    key(viewer, Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.mode is Mode.SPLIT
    tap()
    assert viewer.mode is Mode.BEFORE
    tap()
    assert viewer.mode is Mode.SPLIT
    tap()
    viewer.hold_before(False)  # an edit was made: it must be seen
    assert viewer.mode is Mode.SPLIT


def test_holding_from_a_split_returns_to_the_split(viewer):
    viewer.set_mode(Mode.SPLIT)
    viewer.hold_before(True)
    assert viewer.mode is Mode.BEFORE
    viewer.hold_before(False)
    assert viewer.mode is Mode.SPLIT


def test_losing_focus_lets_go_of_the_before(viewer):
    viewer.hold_before(True)
    QApplication.sendEvent(viewer, __import__("PySide6.QtGui").QtGui.QFocusEvent(QEvent.Type.FocusOut))
    assert viewer.mode is Mode.AFTER


@pytest.mark.parametrize(
    ("split", "before", "after"),
    [
        (Split.LEFT, (100, 200), (500, 200)),
        (Split.RIGHT, (500, 200), (100, 200)),
        (Split.TOP, (300, 60), (300, 340)),
        (Split.BOTTOM, (300, 340), (300, 60)),
    ],
)
def test_the_split_has_four_orientations(viewer, split, before, after):
    viewer.set_mode(Mode.SPLIT)
    viewer.set_split(split)
    assert colour(viewer, *before) == BLUE
    assert colour(viewer, *after) == RED


def test_the_split_line_is_dragged_and_its_knob_turns_it(viewer):
    key(viewer, Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.mode is Mode.SPLIT
    drag(viewer, (300, 100), (450, 100))
    assert viewer.split_line().x() == pytest.approx(450, abs=1)
    assert colour(viewer, 400, 100) == BLUE
    mouse(viewer, QEvent.Type.MouseButtonPress, 450, 200)
    mouse(viewer, QEvent.Type.MouseButtonRelease, 450, 200)
    assert viewer.split is Split.TOP
    assert viewer.camera.fit is Fit.WHOLE


def test_side_by_side_zooms_both(viewer):
    key(viewer, Qt.Key.Key_Y)
    assert viewer.mode is Mode.SIDE
    assert colour(viewer, 150, 200) == BLUE
    assert colour(viewer, 450, 200) == RED
    viewer.one_to_one()
    assert colour(viewer, 4, 5) == BLUE
    assert colour(viewer, 596, 395) == RED
    key(viewer, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    assert viewer.mode is Mode.STACK
    assert colour(viewer, 300, 100) == BLUE
    assert colour(viewer, 300, 300) == RED


def test_what_changed_is_grey_where_nothing_did(viewer, qtbot):
    half = plain(RED)
    half[:, 600:] = RED[0] + 4, RED[1] + 4, RED[2] + 4
    viewer.set_before(plain(RED))
    viewer.set_after(half)
    key(viewer, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not viewer.busy and "50.0 % of pixels untouched" in viewer._notes)
    assert colour(viewer, 100, 100) == (128, 128, 128)
    assert colour(viewer, 500, 100) == (160, 160, 160)


def test_differences_are_enlarged_as_much_as_one_wants(viewer, qtbot):
    viewer.show_image(np.full((60, 90, 3), 102, np.uint8), np.full((60, 90, 3), 100, np.uint8))
    shown = []
    for code in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        key(viewer, code, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: not viewer.busy and viewer.supply.shown.change is not None)
        qtbot.wait(20)
        shown.append((viewer.supply.gain, int(viewer.supply.shown.change.levels[0].pixels[30, 40, 0])))
    assert shown == [(8.0, 144), (16.0, 160), (32.0, 192), (16.0, 160)]


def test_blinking_shows_both_by_turns_and_stops(viewer, qtbot):
    viewer.set_mode(Mode.BLINK)
    qtbot.waitUntil(lambda: colour(viewer, 300, 200) == BLUE, timeout=2000)
    qtbot.waitUntil(lambda: colour(viewer, 300, 200) == RED, timeout=2000)
    viewer.set_mode(Mode.AFTER)
    assert not viewer._blink.isActive()


def test_clipping_is_marked_only_while_wanted(viewer, qtbot):
    white = plain((255, 255, 255))
    white[:, :600] = 120
    viewer.set_after(white)
    key(viewer, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: viewer.supply.shown.clipping is not None)
    red, green, _ = colour(viewer, 500, 200)
    assert red > 200
    assert green < 90
    assert colour(viewer, 100, 200) == (120, 120, 120)
    key(viewer, Qt.Key.Key_J)
    assert colour(viewer, 500, 200) == (255, 255, 255)


def test_click_z_and_space_change_between_fit_and_one_to_one(viewer):
    for press in (
        lambda: drag(viewer, (90, 80), (90, 80)),
        lambda: key(viewer, Qt.Key.Key_Z),
        lambda: (key(viewer, Qt.Key.Key_Space), key(viewer, Qt.Key.Key_Space, up=True)),
    ):  # fmt: skip
        press()
        assert viewer.zoom == 1.0
        press()
        assert viewer.camera.fit is Fit.WHOLE


def test_the_wheel_zooms_where_the_pointer_is(viewer):
    spot = QPointF(450, 120)
    before = viewer.to_frame(spot)
    event = QWheelEvent(
        spot, viewer.mapToGlobal(spot), QPointF(0, 0).toPoint(), QPointF(0, 240).toPoint(), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewer, event)
    assert viewer.zoom == pytest.approx(0.5 * 1.25**2)
    assert (viewer.to_frame(spot) - before).manhattanLength() < 0.005


def test_dragging_pans_and_space_pans_while_a_tool_is_on(viewer):
    viewer.one_to_one()
    corner = viewer.frame().topLeft()
    drag(viewer, (300, 200), (340, 230))
    assert viewer.frame().topLeft() - corner == QPointF(40, 30)
    viewer.set_tool(Tool(viewer))
    key(viewer, Qt.Key.Key_Space)
    drag(viewer, (300, 200), (280, 200))
    key(viewer, Qt.Key.Key_Space, up=True)
    assert viewer.frame().topLeft() - corner == QPointF(20, 30)
    assert viewer.zoom == 1.0


def test_arrow_keys_pan_only_when_there_is_more_to_see(viewer):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewer, event)
    assert not event.isAccepted()
    viewer.one_to_one()
    corner = viewer.frame().x()
    key(viewer, Qt.Key.Key_Right)
    assert viewer.frame().x() == corner - 40


def test_the_pointer_tells_place_and_both_colours(viewer, qtbot):
    with qtbot.waitSignal(viewer.pointed) as seen:
        mouse(viewer, QEvent.Type.MouseMove, 300, 200, Qt.MouseButton.NoButton)
    told = seen.args[0]
    assert (told.x, told.y) == (600, 400)
    assert (told.after, told.before) == (RED, BLUE)
    assert told.line() == "R 78  G 12  B 12 %   was 12  12  78"


def test_a_tool_gets_the_pointer_in_fractions_of_the_frame(viewer):
    seen = []

    class Probe(Tool):
        def press(self, spot, keys):
            seen.append(("press", spot.x(), spot.y()))
            return True

        def drag(self, spot, keys):
            seen.append(("drag", round(spot.x(), 3), round(spot.y(), 3)))

        def release(self, spot, keys):
            seen.append(("release", round(spot.x(), 3), round(spot.y(), 3)))

    viewer.set_tool(Probe(viewer))
    drag(viewer, (300, 200), (150, 100))
    assert seen[0] == ("press", 0.5, 0.5)
    assert seen[-1] == ("release", 0.25, 0.25)
    assert viewer.camera.fit is Fit.WHOLE


def test_a_preview_stands_for_the_full_photo_until_its_detail_comes(viewer, qtbot):
    viewer.show_image(plain(RED, 600, 400), size=(6000, 4000))
    qtbot.waitUntil(lambda: viewer.supply.shown.after is not None)
    assert viewer.zoom == pytest.approx(0.1)
    assert not viewer.needs_detail
    viewer.one_to_one()
    assert viewer.needs_detail
    region = viewer.visible_region()
    assert region.width() == pytest.approx(0.1, abs=0.001)
    viewer.set_detail(QRectF(region), plain(BLUE, 600, 400), plain((9, 99, 9), 600, 400))
    qtbot.waitUntil(lambda: bool(viewer.supply.shown.details))
    assert colour(viewer, 300, 200) == BLUE
    viewer.supply.set_before(None)
    viewer.set_after(plain(RED, 600, 400), (6000, 4000))
    qtbot.waitUntil(lambda: not viewer.busy)
    assert viewer.supply.shown.details == {}
    assert viewer.zoom == 1.0


def test_the_detail_has_both_sides_and_their_difference(viewer, qtbot):
    viewer.show_image(plain(RED, 300, 200), plain(RED, 300, 200), size=(6000, 4000))
    qtbot.waitUntil(lambda: not viewer.busy and viewer.supply.shown.before is not None)
    viewer.one_to_one()
    viewer.set_detail(viewer.visible_region(), plain((105, 105, 105)), plain((100, 100, 100)))
    qtbot.waitUntil(lambda: bool(viewer.supply.shown.details))
    viewer.set_mode(Mode.SPLIT)
    assert colour(viewer, 100, 50) == (100, 100, 100)
    assert colour(viewer, 500, 50) == (105, 105, 105)
    viewer.set_mode(Mode.CHANGE)
    qtbot.waitUntil(lambda: viewer.supply.shown.change is not None and bool(viewer._notes))
    assert colour(viewer, 300, 50) == (168, 168, 168)
    assert viewer._notes[0] == "Mean change 5.00 of 255, largest 5"


def test_an_upscaled_after_lines_up_with_its_before(viewer, qtbot):
    viewer.show_image(plain(RED, 1200, 800), plain(BLUE, 600, 400))
    qtbot.waitUntil(lambda: not viewer.busy)
    viewer.set_mode(Mode.SPLIT)
    assert colour(viewer, 100, 30) == BLUE
    assert colour(viewer, 500, 370) == RED


def test_smooth_again_soon_after_moving(viewer, qtbot):
    viewer.one_to_one()
    assert viewer._moving
    qtbot.waitUntil(lambda: not viewer._moving)


def test_overlay_guides_info_and_loupe_are_drawn(viewer, qtbot):
    clean = viewer.grab().toImage()
    viewer.set_overlay(np.ones((8, 8), np.float32), QColor(0, 255, 0), 1.0)
    qtbot.waitUntil(lambda: viewer.supply.shown.overlay is not None)
    assert colour(viewer, 300, 200) == (0, 255, 0)
    viewer.set_overlay(None)
    assert colour(viewer, 300, 200) == RED
    for change, undo in (
        (lambda: viewer.set_guides(Guides.THIRDS), lambda: viewer.set_guides(Guides.NONE)),
        (lambda: (viewer.set_info(["ISO 100"]), viewer.set_info_shown(True)), lambda: viewer.set_info_shown(False)),
    ):
        change()
        assert viewer.grab().toImage() != clean
        undo()
        assert viewer.grab().toImage() == clean
    mouse(viewer, QEvent.Type.MouseMove, 300, 200, Qt.MouseButton.NoButton)
    viewer.set_loupe(True)
    assert viewer.grab().toImage() != clean


def test_a_picture_that_cannot_be_shown_is_told(viewer, qtbot):
    with qtbot.waitSignal(viewer.failed) as seen:
        viewer.set_after(np.zeros((4, 4, 2), np.uint8))
    assert isinstance(seen.args[0], ValueError)


def test_nothing_to_show_is_the_canvas(viewer):
    viewer.show_image(None)
    assert colour(viewer, 300, 200) == QColor(shades().canvas).getRgb()[:3]


def test_the_menu_names_every_command_with_its_key(viewer, qtbot):
    menu = viewer.make_menu()
    told = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(told) == len(viewer.commands())
    assert all("\t" in each for each in told)
    menu.deleteLater()


def test_it_goes_away_while_a_picture_is_being_made(qtbot):
    made = Viewer()
    qtbot.addWidget(made)
    made.show_image(np.zeros((2000, 3000, 3), np.uint8))


def test_numbers_never_stand_over_another_difference(viewer, qtbot):
    viewer.show_image(plain((100, 100, 100)), plain((100, 100, 100)))
    qtbot.waitUntil(lambda: not viewer.busy)
    viewer.set_mode(Mode.CHANGE)
    qtbot.waitUntil(lambda: bool(viewer._notes))
    assert viewer._notes[0].startswith("Mean change 0.00")
    seen = []
    viewer.arrived.connect(lambda what: seen.append((colour(viewer, 300, 50), viewer._notes[0])))
    viewer.set_after(plain((105, 105, 105)))
    qtbot.waitUntil(lambda: len(seen) > 1 and not viewer.busy)
    whole = QRectF(0, 0, 1, 1)
    viewer.set_detail(whole, plain((110, 110, 110)), plain((100, 100, 100)))
    qtbot.waitUntil(lambda: colour(viewer, 300, 50) == (208, 208, 208))
    told = {128: "0.00", 168: "5.00", 208: "10.00"}
    assert {shown[0] for shown, _ in seen} == set(told)
    assert [words for shown, words in seen if f"change {told[shown[0]]} of" not in words] == []
