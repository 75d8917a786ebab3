"""The small questions as people see them: real boxes, answered by clicks and keys."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from editor.desktop.dialogs.asker import Asker

DEEDS = ["Write into the original", "As a copy beside it"]


@pytest.fixture
def asker(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Asker(window)


def soon(act):
    """Do something to the box once it is open."""

    def look():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            act(box)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def button(box, words):
    return next(each for each in box.findChildren(QPushButton) if each.text() == words)


@pytest.mark.parametrize(("words", "number"), [(DEEDS[0], 0), (DEEDS[1], 1)])
def test_one_of_several_is_told_by_its_number(asker, words, number):
    seen = []

    def act(box):
        seen.append(box.text())
        QTest.mouseClick(button(box, words), Qt.MouseButton.LeftButton)

    soon(act)
    assert asker.one_of("Where to?", DEEDS) == number
    assert seen == ["Where to?"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_return_do_nothing_that_cannot_be_taken_back(asker, key):
    soon(lambda box: QTest.keyClick(box, key))
    assert asker.one_of("Where to?", DEEDS) == -1


def test_sure_is_sure_only_by_its_button(asker):
    soon(lambda box: QTest.mouseClick(button(box, "Remove"), Qt.MouseButton.LeftButton))
    assert asker.sure("Remove it?", "Remove") is True
    soon(lambda box: QTest.keyClick(box, Qt.Key.Key_Escape))
    assert asker.sure("Remove it?", "Remove") is False
