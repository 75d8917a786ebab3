import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from editor.desktop.viewer.compare import CompareView, Shot
from editor.desktop.viewer.histogram import Histogram
from editor.desktop.viewer.pyramid import Pyramid


def shots(count):
    return [Shot(100 + n, f"IMG_{n}.jpg", np.full((400, 600, 3), 40 + n, np.uint8), (6000, 4000)) for n in range(count)]


@pytest.fixture
def view(qtbot):
    made = CompareView()
    qtbot.addWidget(made)
    made.resize(1200, 500)
    made.show_shots(shots(2))
    made.show()
    qtbot.waitUntil(lambda: not any(each.busy for each in made.viewers))
    return made


def test_two_photos_stand_side_by_side_with_one_camera(view):
    left, right = view.viewers
    assert left.y() == right.y()
    assert left.width() == right.width()
    left.one_to_one()
    assert right.zoom == 1.0
    left.pan(-50, 10)
    assert right.camera == left.camera
    view.fit()
    assert right.zoom == pytest.approx(left.zoom)


def test_unlinked_panes_move_alone(view):
    view.linked = False
    left, right = view.viewers
    left.one_to_one()
    assert right.zoom < 0.2


def test_a_survey_finds_the_rows_that_show_most(view):
    view.show_shots(shots(6))
    assert view.rows_for(6) == 2
    view.resize(400, 1200)
    assert view.rows_for(6) >= 3
    places = [each.geometry() for each in view.viewers]
    assert not any(a.intersects(b) for i, a in enumerate(places) for b in places[:i])


def test_the_current_photo_stays_current_when_others_go(view, qtbot):
    view.show_shots(shots(3))
    with qtbot.waitSignal(view.current_changed) as seen:
        QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier))
    assert seen.args == [101]
    view.show_shots(shots(3)[1:])
    assert view.current == 101
    with qtbot.waitSignal(view.removed) as seen:
        QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier))
    assert seen.args == [101]


def test_nothing_to_compare_is_calm(view):
    view.show_shots([])
    assert view.current is None
    view.grab()


def test_the_histogram_draws_and_answers_to_clicks_and_keys(qtbot):
    made = Histogram()
    qtbot.addWidget(made)
    made.resize(280, 130)
    blank = made.grab().toImage()
    made.set_pyramid(Pyramid.of(np.full((50, 50, 3), 255, np.uint8)))
    assert made.grab().toImage() != blank
    assert "100.0 % in highlights" in made.accessibleDescription()
    for act in (
        lambda: qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=made._box().topLeft().toPoint()),
        lambda: qtbot.keyClick(made, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(made.clipping_wanted):
            act()
