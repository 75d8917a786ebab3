from dataclasses import dataclass
from typing import Annotated

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton, QWidget

from editor.desktop.panels.curve_editor import CurveEditor, curve_at
from editor.desktop.panels.edit_panel import EditPanel, grouped
from editor.desktop.panels.section import Section
from editor.desktop.panels.slider_row import SliderRow
from editor.desktop.panels.track import decimals
from editor.develop.controls import Choice, FileName, Hidden, Points, Rect, Slider, Switch
from editor.develop.edit import Edit, Stage


@dataclass(frozen=True)
class One(Edit):
    """Brighten or darken.

    More that the tooltip leaves out.
    """

    name = "one"
    stage = Stage.LIGHT

    stops: Annotated[float, Slider(-5, 5, step=0.05, unit="EV")] = 0.0


@dataclass(frozen=True)
class Every(Edit):
    """Every control there is."""

    name = "every"
    stage = Stage.EFFECT

    amount: Annotated[float, Slider(0, 100)] = 0.0
    way: Annotated[str, Choice(("fast", "BEST"))] = "fast"
    on: Annotated[bool, Switch("Keep on & going")] = False
    curve: Annotated[tuple[tuple[float, float], ...], Points()] = ()
    red_curve: Annotated[tuple[tuple[float, float], ...], Points("Red")] = ()
    lut: Annotated[str, FileName((".cube", ".3dl"), "Table")] = ""
    part: Annotated[tuple[float, float, float, float], Rect()] = (0.0, 0.0, 1.0, 1.0)
    spots: Annotated[tuple[float, ...], Hidden()] = ()


@dataclass(frozen=True)
class Mixer(Edit):
    """Many sliders."""

    name = "mixer"
    stage = Stage.COLOUR

    red_hue: Annotated[float, Slider(-100, 100)] = 0.0
    red_saturation: Annotated[float, Slider(-100, 100)] = 0.0
    green_hue: Annotated[float, Slider(-100, 100)] = 0.0
    green_saturation: Annotated[float, Slider(-100, 100)] = 0.0
    blue_hue: Annotated[float, Slider(-100, 100)] = 0.0
    blue_saturation: Annotated[float, Slider(-100, 100)] = 0.0
    aqua_hue: Annotated[float, Slider(-100, 100)] = 0.0
    aqua_saturation: Annotated[float, Slider(-100, 100)] = 0.0
    orange_hue: Annotated[float, Slider(-100, 100)] = 0.0
    orange_saturation: Annotated[float, Slider(-100, 100)] = 0.0


@pytest.fixture
def row(qtbot):
    made = SliderRow("Exposure", Slider(-5, 5, step=0.05, unit="EV"), 0.0)
    qtbot.addWidget(made)
    made.resize(300, 24)
    made.show()
    made.told = []
    made.changed.connect(lambda value, settled: made.told.append((round(value, 3), settled)))
    return made


def mouse(widget, kind, x, y=10.0, keys=Qt.KeyboardModifier.NoModifier):
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    place = QPointF(x, y)
    event = QMouseEvent(kind, place, widget.mapToGlobal(place), Qt.MouseButton.LeftButton, held, keys)
    QApplication.sendEvent(widget, event)


def key(widget, code, keys=Qt.KeyboardModifier.NoModifier):
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, code, keys))


def wheel(widget, notches, keys=Qt.KeyboardModifier.NoModifier):
    place = QPointF(10, 10)
    event = QWheelEvent(
        place, widget.mapToGlobal(place), QPointF().toPoint(), QPointF(0, 120 * notches).toPoint(),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_typed_numbers_count_once_when_finished(row, qtbot):
    row.number.setFocus()
    row.number.selectAll()
    qtbot.keyClicks(row.number, "1.25")
    assert row.told == []
    qtbot.keyClick(row.number, Qt.Key.Key_Return)
    assert row.told == [(1.25, True)]
    assert row.track.number == pytest.approx(1.25)


def test_a_typed_number_out_of_range_is_not_taken(row, qtbot):
    row.number.setFocus()
    row.number.selectAll()
    qtbot.keyClicks(row.number, "77")
    qtbot.keyClick(row.number, Qt.Key.Key_Return)
    assert -5 <= row.value <= 5


def test_escape_leaves_the_number_as_it_was(row, qtbot):
    row.set_value(1.0)
    row.number.setFocus()
    row.number.selectAll()
    qtbot.keyClicks(row.number, "3")
    qtbot.keyClick(row.number, Qt.Key.Key_Escape)
    assert row.told == []
    assert row.number.value() == 1.0


def test_a_click_chooses_the_whole_number_and_enter_leaves_it(row, qtbot):
    row.set_value(1.0)
    qtbot.mouseClick(row.number, Qt.MouseButton.LeftButton)
    assert row.number.selectedText() == row.number.text()
    qtbot.keyClicks(row.number, "0.5")
    qtbot.keyClick(row.number, Qt.Key.Key_Return)
    assert row.told == [(0.5, True)]
    assert not row.number.hasFocus()
    qtbot.mouseClick(row.number, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row.number, Qt.MouseButton.LeftButton)  # once more: to put the cursor somewhere
    assert not row.number.hasSelectedText()


def test_a_letter_is_no_number_but_a_command(row, qtbot):
    pressed = []
    shortcut = QShortcut(QKeySequence("R"), row, activated=lambda: pressed.append("R"))
    row.number.setFocus()
    qtbot.keyClicks(row.number, "r")
    assert pressed == ["R"]
    shortcut.setEnabled(False)
    qtbot.keyClicks(row.number, "r")
    assert "r" not in row.number.text()


def test_arrows_step_and_shift_makes_ten(row):
    key(row.track, Qt.Key.Key_Right)
    key(row.track, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    key(row.number, Qt.Key.Key_Down)
    assert row.told == [(0.05, True), (0.55, True), (0.5, True)]


def test_the_wheel_turns_a_focused_slider_and_scrolls_past_others(row):
    row.number.setFocus()
    assert not wheel(row.track, 1)
    assert row.told == []
    row.track.setFocus()
    assert wheel(row.track, 2)
    assert row.told == [(0.1, True)]
    assert wheel(row.number, -1, Qt.KeyboardModifier.ShiftModifier)
    assert row.told[-1] == (-0.4, True)


def test_dragging_tells_all_the_way_and_settles_once(row):
    track = row.track
    middle = track._x_of(track.value())
    mouse(track, QEvent.Type.MouseButtonPress, middle)
    for way in (10, 20, 30):
        mouse(track, QEvent.Type.MouseMove, middle + way)
    mouse(track, QEvent.Type.MouseButtonRelease, middle + 30)
    assert [settled for _, settled in row.told] == [False, False, False, True]
    assert row.told[-1][0] == row.told[-2][0] > 0


def test_a_click_on_the_knob_changes_nothing_and_one_beside_it_jumps(row):
    track = row.track
    middle = track._x_of(track.value())
    mouse(track, QEvent.Type.MouseButtonPress, middle + 2)
    mouse(track, QEvent.Type.MouseButtonRelease, middle + 2)
    assert row.told == []
    mouse(track, QEvent.Type.MouseButtonPress, middle + 40)
    mouse(track, QEvent.Type.MouseButtonRelease, middle + 40)
    assert len(row.told) == 2
    assert row.told[-1][1] is True
    assert abs(track._x_of(track.value()) - middle - 40) < 2


def test_shift_drags_finely_and_alt_peeks(row):
    track, peeks = row.track, []
    row.peeking.connect(peeks.append)
    middle = track._x_of(track.value())
    keys = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
    mouse(track, QEvent.Type.MouseButtonPress, middle, keys=keys)
    mouse(track, QEvent.Type.MouseMove, middle + 40, keys=keys)
    fine = row.value
    mouse(track, QEvent.Type.MouseMove, middle + 40)
    assert 0 < fine < row.value / 4
    mouse(track, QEvent.Type.MouseButtonRelease, middle + 40)
    assert peeks == [True, False]


def test_double_click_on_slider_or_name_resets(row):
    for target in (row.track, row.label):
        row.set_value(2.0)
        row.told.clear()
        mouse(target, QEvent.Type.MouseButtonDblClick, 20)
        assert row.told == [(0.0, True)]


def test_auto_values_have_their_own_colour_and_a_touch_takes_it_back(row):
    row.set_value(1.0)
    plain = row.grab().toImage()
    row.set_auto(True)
    assert row.grab().toImage() != plain
    key(row.track, Qt.Key.Key_Right)
    assert not row.auto


@pytest.mark.parametrize(("step", "digits"), [(1, 0), (5, 0), (0.5, 1), (0.1, 1), (0.05, 2), (0.01, 2), (0.001, 3)])
def test_as_many_digits_as_the_step_needs(step, digits):
    assert decimals(step) == digits


def test_a_panel_has_a_row_for_every_control_but_what_tools_set(qtbot):
    panel = EditPanel(Every)
    qtbot.addWidget(panel)
    assert list(panel.rows) == ["amount", "way", "on", "curve", "red_curve", "lut"]
    assert panel.rows["lut"].title == "Table"


def test_the_only_control_is_called_like_its_edit_with_the_doc_as_tooltip(qtbot):
    panel = EditPanel(One)
    qtbot.addWidget(panel)
    assert panel.rows["stops"].title == "One"
    assert panel.rows["stops"].toolTip() == "Brighten or darken."


def test_a_panel_tells_the_whole_edit(qtbot):
    panel, told = EditPanel(Every), []
    qtbot.addWidget(panel)
    panel.changed.connect(lambda edit, settled: told.append(edit))
    panel.rows["amount"].want(30.0, True)
    panel.rows["way"].combo.setCurrentIndex(1)
    panel.rows["way"].combo.activated.emit(1)
    panel.rows["on"].box.click()
    assert told[-1] == Every(amount=30.0, way="BEST", on=True)
    panel.reset()
    assert told[-1] == Every()
    panel.set_edit(Every(amount=5.0), frozenset({"amount"}))
    assert len(told) == 4
    assert panel.rows["amount"].auto
    assert not panel.rows["way"].auto


def test_a_file_is_chosen_and_taken_away(qtbot, monkeypatch):
    panel, told = EditPanel(Every), []
    qtbot.addWidget(panel)
    panel.changed.connect(lambda edit, settled: told.append(edit.lut))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: ("/looks/Film & sun.cube", ""))
    panel.rows["lut"].button.click()
    assert panel.rows["lut"].button.text() == "Film && sun.cube"
    panel.rows["lut"].clear.click()
    assert told == ["/looks/Film & sun.cube", ""]


def test_many_sliders_stand_in_groups(qtbot):
    assert list(grouped(list(Mixer.controls()))) == ["hue", "saturation"]
    assert list(grouped(["dark_hue", "dark_light", "pale_hue", "pale_light", "balance"])) == ["dark", "pale"]
    assert grouped(["amount", "radius", "detail"]) == {}
    panel = EditPanel(Mixer)
    qtbot.addWidget(panel)
    tabs = [each for each in panel.findChildren(QToolButton) if each.isCheckable()]
    assert [each.text() for each in tabs] == ["Hue", "Saturation"]
    assert panel.rows["red_saturation"].isHidden()
    tabs[1].click()
    assert panel.rows["red_hue"].isHidden()
    assert not panel.rows["red_saturation"].isHidden()
    assert panel.rows["red_saturation"].label.text() == "Red"


def test_every_control_can_be_reached_and_has_a_name(qtbot):
    for kind in (Every, Mixer, One):
        panel = EditPanel(kind)
        qtbot.addWidget(panel)
        for widget in panel.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.inherits("QLineEdit"):
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget


# --- the curve


@pytest.fixture
def curve(qtbot):
    made = CurveEditor("Tone curve", Points())
    qtbot.addWidget(made)
    made.resize(260, 190)
    made.show()
    return made


def test_the_curve_drawn_is_the_curve_applied(curve):
    points = ((0.0, 0.0), (0.3, 0.1), (0.5, 0.8), (0.8, 0.8), (1.0, 1.0))
    y = curve_at(points, np.linspace(0, 1, 1001))
    assert curve_at(points, np.array([p[0] for p in points])) == pytest.approx([p[1] for p in points], abs=1e-6)
    assert (np.diff(y) >= -1e-6).all()


def test_a_point_is_added_dragged_and_dragged_off(curve):
    told = []
    curve.changed.connect(lambda value, settled: told.append((value, settled)))
    at = curve._at((0.5, 0.5))
    mouse(curve, QEvent.Type.MouseButtonPress, at.x(), at.y())
    to = curve._at((0.5, 0.7))
    mouse(curve, QEvent.Type.MouseMove, to.x(), to.y())
    mouse(curve, QEvent.Type.MouseButtonRelease, to.x(), to.y())
    assert told[-1][1] is True
    assert len(curve.value) == 3
    assert curve.value[1] == pytest.approx((0.5, 0.7), abs=0.01)
    mouse(curve, QEvent.Type.MouseButtonPress, to.x(), to.y())
    mouse(curve, QEvent.Type.MouseMove, to.x(), -60)
    assert curve.value == ()


def test_points_stay_between_their_neighbours(curve):
    curve.set_value(((0.0, 0.0), (0.4, 0.4), (0.6, 0.6), (1.0, 1.0)))
    curve.move_point(1, 0.9, 0.5)
    assert [x for x, _ in curve.value] == sorted(x for x, _ in curve.value)
    assert curve.value[1][0] < 0.6
    curve.move_point(0, -1, -1)
    assert curve.value[0] == (0.0, 0.0)


def test_the_curve_works_by_keys_alone(curve):
    key(curve, Qt.Key.Key_Up)
    before = curve.value[1]
    key(curve, Qt.Key.Key_Up)
    key(curve, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert curve.value[1][1] > before[1]
    assert curve.value[1][0] == pytest.approx(before[0] + 0.05)
    key(curve, Qt.Key.Key_Delete)
    assert curve.value == ()


def test_a_double_click_beside_the_curve_resets_it(curve):
    curve.set_value(((0.0, 0.2), (1.0, 1.0)))
    mouse(curve, QEvent.Type.MouseButtonDblClick, 200, 150)
    assert curve.value == ()


# --- sections


def test_a_section_opens_closes_and_says_whether_something_changed(qtbot):
    made = Section("Lens & geometry")
    qtbot.addWidget(made)
    made.add(QWidget())
    tool = made.add_tool("undo", "Reset")
    made.show()
    assert tool.accessibleName() == "Lens & geometry: Reset"
    key(made.heading, Qt.Key.Key_Left)
    assert not made.opened
    assert made.body.isHidden()
    made.heading.click()
    assert made.opened
    plain = made.grab().toImage()
    made.set_marked(True)
    assert made.grab().toImage() != plain
