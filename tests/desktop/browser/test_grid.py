from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from editor.desktop.browser import cells as cells_module
from editor.desktop.browser.carried import carry, files_in, ids_in
from editor.desktop.browser.cells import described
from editor.desktop.browser.filmstrip import Filmstrip
from editor.desktop.browser.grid import LARGEST, Grid
from editor.desktop.theme import LABELS

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def grid(photos, loader, qtbot):
    made = Grid(photos, loader)
    qtbot.addWidget(made)
    made.resize(1060, 700)
    made.show()
    made.setFocus()
    return made


def click(grid, row, keys=Qt.KeyboardModifier.NoModifier, button=LEFT):
    QTest.mouseClick(grid.viewport(), button, keys, grid.cell(row).center())


def test_visible_photos_are_fetched_first(grid, qtbot, decoded):
    qtbot.waitUntil(lambda: grid.loader.idle and len(decoded) > 0)
    seen = {int(grid.photos.ids[row]) for row in grid.seen()}
    assert {photo for photo, _ in decoded[: len(seen)]} == seen


def test_clicks_choose_toggle_and_extend(grid):
    click(grid, 2)
    assert grid.photos.selected().tolist() == [3]
    click(grid, 6, SHIFT)
    assert grid.photos.selected().tolist() == [3, 4, 5, 6, 7]
    click(grid, 4, CTRL)
    assert grid.photos.selected().tolist() == [3, 4, 6, 7]
    click(grid, 2)
    assert grid.photos.selected().tolist() == [3]
    click(grid, 0, button=RIGHT)
    assert grid.photos.selected().tolist() == [1]


def test_a_click_beside_the_photos_chooses_none(grid, photos):
    photos.show([1, 2])
    photos.choose_all()
    QTest.mouseClick(grid.viewport(), LEFT, pos=QPoint(900, 600))
    assert photos.count == 0


def test_a_rubber_band_chooses(grid, photos):
    photos.show([1, 2, 3, 4, 5, 6, 7])
    below = grid.cell(6)
    start = QPoint(below.right() + 250, below.center().y())
    QTest.mousePress(grid.viewport(), LEFT, pos=start)
    QTest.mouseMove(grid.viewport(), grid.cell(0).center())
    assert photos.count == 7
    QTest.mouseMove(grid.viewport(), QPoint(start.x() - 5, grid.cell(1).center().y()))
    chosen = photos.selected().tolist()
    QTest.mouseRelease(grid.viewport(), LEFT, pos=start)
    assert chosen
    assert 1 not in chosen
    assert photos.selected().tolist() == chosen


def test_keys_walk_and_extend_and_open(grid, qtbot):
    click(grid, 0)
    columns = grid.arrangement().columns
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.photos.row == 1
    QTest.keyClick(grid, Qt.Key.Key_Down, SHIFT)
    assert grid.photos.count == columns + 1
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.photos.current == 300
    assert 299 in grid.seen()
    QTest.keyClick(grid, Qt.Key.Key_PageUp)
    assert 0 < grid.photos.row < 299
    QTest.keyClick(grid, Qt.Key.Key_Home)
    with qtbot.waitSignal(grid.opened) as opened:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_other_keys_are_left_to_the_window(grid):
    click(grid, 0)
    QTest.keyClick(grid, Qt.Key.Key_5)
    assert grid.photos.row == 0


def test_double_click_opens(grid, qtbot):
    with qtbot.waitSignal(grid.opened) as opened:
        QTest.mouseDClick(grid.viewport(), LEFT, pos=grid.cell(4).center())
    assert opened.args == [5]


def test_larger_cells_keep_the_current_photo_in_sight(grid, photos):
    photos.go(150)
    assert 150 in grid.seen()
    grid.set_cell_size(400)
    assert 150 in grid.seen()
    grid.set_cell_size(9999)
    assert grid.cell_size == LARGEST


def test_narrower_windows_have_fewer_columns_and_show_all(grid):
    wide = grid.arrangement().columns
    grid.resize(500, 700)
    assert grid.arrangement().columns < wide
    grid.bar().setValue(grid.bar().maximum())
    assert 299 in grid.seen()
    assert grid.cell(299).bottom() <= grid.viewport().height()


def test_the_label_and_the_picture_are_painted(grid, photos, qtbot):
    qtbot.waitUntil(lambda: grid.loader.idle)
    qtbot.wait(50)
    image = grid.viewport().grab().toImage()
    row = next(row for row in range(12) if photos.photo(row).label)
    cell = grid.cell(row)
    colours = {image.pixelColor(cell.center().x(), y).name() for y in range(cell.top(), cell.bottom())}
    assert LABELS[photos.photo(row).label] in colours
    grey = photos.photo(row).id % 256
    assert f"#{grey:02x}{grey:02x}{grey:02x}" in colours


def test_drag_carries_ids_and_files(qapp, a_photo):
    data = carry([a_photo(3), a_photo(9)])
    assert ids_in(data) == [3, 9]
    assert files_in(data) == [Path("/photos/IMG_00003.jpg"), Path("/photos/IMG_00009.jpg")]


def drop(grid, data, point):
    event = QDropEvent(QPointF(point), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    grid.dropEvent(event)
    return event


def enter(grid, data):
    event = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    grid.dragEnterEvent(event)
    return event.isAccepted()


def test_files_from_elsewhere_are_left_to_the_window(grid, tmp_path, a_photo):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    grid.by_hand = True
    assert not enter(grid, data)
    assert enter(grid, carry([a_photo(1)]))
    grid.by_hand = False
    assert not enter(grid, carry([a_photo(1)]))


def test_photos_dropped_in_a_manual_album_tell_their_place(grid, qtbot, a_photo):
    from PySide6.QtGui import QDragMoveEvent

    grid.by_hand = True
    data = carry([a_photo(40)])
    point = grid.cell(2).topLeft() + QPoint(4, 20)
    move = QDragMoveEvent(point, Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    grid.dragMoveEvent(move)
    with qtbot.waitSignal(grid.reordered) as told:
        drop(grid, data, point)
    assert told.args == [[40], 2]


def test_a_hundred_thousand_photos_scroll(photos, grid):
    import time

    photos.show(np.arange(1, 100_001))
    began = time.process_time()
    for step in range(50):
        grid.bar().setValue(grid.bar().maximum() * step // 50)
        grid.viewport().repaint()
    spent = (time.process_time() - began) / 50
    assert spent < 0.05, f"{spent * 1000:.1f} ms a frame"


def test_the_strip_keeps_the_current_photo_in_the_middle(photos, loader, qtbot):
    strip = Filmstrip(photos, loader)
    qtbot.addWidget(strip)
    strip.resize(900, 96)
    strip.show()
    photos.go(150)
    assert abs(strip.cell(150).center().x() - 450) < 5
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert photos.row == 151


def test_screen_readers_are_told_the_photo(grid, photos):
    photos.go(7)
    assert grid.accessibleName() == "Photos"
    assert grid.accessibleDescription() == described(photos.photo(7))
    words = grid.accessibleDescription().replace("star(s)", "stars")  # where English plurals are not loaded
    assert "IMG_00008.jpg, 2 stars, picked" in words


def test_many_new_pictures_are_painted_roughly_at_first_and_smoothly_soon(grid, qtbot, monkeypatch):
    """The window does not wait for a page of pictures to be brought to their size."""
    qtbot.waitUntil(lambda: grid.loader.idle)
    qtbot.wait(50)
    cells = grid.painter_of_cells()
    monkeypatch.setattr(cells_module, "SMOOTHING", 1e-9)
    cells._kept.clear()
    grid.viewport().repaint()
    assert len(cells._kept) == 0
    monkeypatch.setattr(cells_module, "SMOOTHING", 10.0)
    qtbot.waitUntil(lambda: len(cells._kept) > 0)  # painted again without being asked
    cells.begin(cells_module.KEPT + 1)  # more than are kept: never roughly, or it would have no end
    assert cells._smooth_until == float("inf")
