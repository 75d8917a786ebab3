"""From an empty library to exported photos with the keyboard alone: bring in, cull, edit, export."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from editor.desktop.panels.track import Track

Key, Keys = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Keys.ControlModifier, Keys.ShiftModifier


class Chooses:
    """Answers the system's own dialogs, which have a keyboard of their own."""

    def __init__(self, folder):
        self._folder = folder

    def folder(self, title, start=""):
        return self._folder


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "photos"
    made.mkdir()
    for number in range(4):
        noise = np.random.default_rng(number).normal(0, 6, (160, 240, 3))
        cv2.imwrite(str(made / f"IMG_{number}.jpg"), (np.full((160, 240, 3), 50 * number + 30) + noise).clip(0, 255))
    return made


@pytest.fixture
def window(qtbot, tmp_path, folder):
    from editor.desktop.app import make_app, make_window
    from editor.studio import Studio

    studio = Studio.open(tmp_path / "home")
    make_app(studio)
    made = make_window(studio, asker=Chooses(folder))
    made.may_close = lambda: True
    made.resize(1280, 800)
    made.show()
    qtbot.waitUntil(lambda: made.session.is_open, timeout=20_000)
    yield made
    made.close()
    made.deleteLater()


def press(key, keys=Keys.NoModifier):
    """On whatever has the focus, as a keyboard does."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    inside = target.focusWidget() if target.isWindow() else None
    QTest.keyClick(inside or target, key, keys)


def tab_to(wanted, most=80):
    """Tab until what has the focus is wanted(widget). Fails where it cannot be reached."""
    for _ in range(most):
        focus = QApplication.focusWidget()
        if focus is not None and wanted(focus):
            return focus
        press(Key.Key_Tab)
    raise AssertionError("Tab does not lead there")


def test_bring_in_cull_edit_export_without_a_mouse(window, qtbot, tmp_path):
    session = window.session
    press(Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: len(session.photos) == 4 and not session.jobs.busy, timeout=20_000)
    assert window.library.grid.hasFocus(), "the keys go to the photos"

    press(Key.Key_4)  # the first photo: four stars
    press(Key.Key_Right)
    press(Key.Key_P, SHIFT)  # picked, and on to the next
    press(Key.Key_X)
    press(Key.Key_Right)
    press(Key.Key_E)
    assert session.view == "loupe"
    press(Key.Key_5)
    press(Key.Key_G)
    photos = [session.photos.photo(row) for row in range(4)]
    assert [photo.rating for photo in photos] == [4, 0, 0, 5]
    assert [photo.flag for photo in photos] == [0, 1, -1, 0]

    press(Key.Key_Home)
    press(Key.Key_D)
    assert session.view == "develop"
    qtbot.waitUntil(lambda: window.develop.lab.original is not None, timeout=20_000)
    press(Key.Key_Tab, CTRL)
    assert window.develop.right.isAncestorOf(QApplication.focusWidget()), "Ctrl+Tab leads into the column"
    tab_to(lambda focus: isinstance(focus, Track) and "exposure" in focus.accessibleName().lower())
    for _ in range(5):
        press(Key.Key_Right)
    (step,) = session.history.recipe.active
    assert (step.edit.name, step.edit.stops > 0) == ("exposure", True)
    press(Key.Key_Z, CTRL)
    assert session.history.recipe.active == ()
    press(Key.Key_Z, CTRL | SHIFT)
    assert len(session.history.recipe.active) == 1

    press(Key.Key_G)
    press(Key.Key_F, CTRL)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    QTest.keyClicks(QApplication.focusWidget(), "rating>=4")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(session.photos) == 2)
    qtbot.waitUntil(window.library.grid.hasFocus)  # Enter leads back to the photos
    press(Key.Key_A, CTRL)
    press(Key.Key_E, CTRL | SHIFT)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not window)
    dialog = QApplication.activeWindow()
    line = tab_to(lambda focus: focus is dialog.form.folder)
    press(Key.Key_A, CTRL)
    QTest.keyClicks(line, str(tmp_path / "out"))
    tab_to(lambda focus: focus is dialog.export_button)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: not session.jobs.busy and (tmp_path / "out").exists(), timeout=30_000)
    qtbot.waitUntil(lambda: len(list((tmp_path / "out").iterdir())) == 2, timeout=20_000)
    made = cv2.imread(str(tmp_path / "out" / "IMG_0.jpg"))
    assert made.mean() > cv2.imread(str(tmp_path / "photos" / "IMG_0.jpg")).mean() + 2, "what was edited is exported"


def test_any_command_by_its_name(window, qtbot):
    """Ctrl+K, a few letters, Enter; and Escape goes back."""
    press(Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    for letter in "TIMELINE":
        press(Key[f"Key_{letter}"])
    press(Key.Key_Return)
    assert QApplication.activePopupWidget() is None
    assert window.book["timeline"].isChecked()
    press(Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    press(Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
