"""The window fits on the screen when it is opened for the first time."""

from editor.desktop.main_window import MainWindow
from editor.studio import Studio


def test_a_small_screen_is_not_left(qtbot, tmp_path):
    studio = Studio.open(tmp_path)
    window = MainWindow(studio, furnished=False)
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert room.width() < 1440  # that of the tests
    assert window.width() <= room.width()
    assert window.height() < room.height()
