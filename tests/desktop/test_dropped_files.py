"""Files from another program: they are looked at where they are, whatever that program would allow."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

NONE = Qt.KeyboardModifier.NoModifier


def moved(paths, point):
    """A drop that a file manager proposes as a move."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    allowed = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(point), allowed, data, Qt.MouseButton.LeftButton, NONE)
    event.setDropAction(Qt.DropAction.MoveAction)
    event.data_of_the_test = data  # it must live as long as the event
    return event


@pytest.mark.parametrize("where", ["overlay", "tree"])
def test_a_file_manager_is_never_told_that_its_files_were_moved(window, album, qtbot, where):
    overlay, tree = window.overlay, window.library.tree
    overlay.offer("")
    event = moved([album], overlay.rect().center() - overlay.rect().center() / 2)
    (overlay if where == "overlay" else tree).dropEvent(event)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: len(window.session.photos) == 6, timeout=20_000)
    assert all(path.exists() for path in album.iterdir())
