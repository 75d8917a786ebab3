"""Stacks, duplicates and assisted culling in the window: proposals with reasons, one click, one undo."""

import shutil

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def key(window, key, keys=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, key, keys)


def flags(window):
    catalog = window.session.studio.catalog
    return {photo.name: photo.flag for photo in catalog.photos(catalog.search())}


def draw(path, seed, blur=0.0):
    blocks = np.random.default_rng(seed).integers(0, 2, (16, 24, 3)).astype(np.float32) * 180 + 30
    pixels = cv2.resize(blocks, (480, 320), interpolation=cv2.INTER_NEAREST)
    pixels = cv2.GaussianBlur(pixels, (0, 0), blur) if blur else pixels
    cv2.imwrite(str(path), pixels.astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 95])


def dated(path, when):
    import piexif

    stamp = when.encode()
    piexif.insert(piexif.dump({"Exif": {piexif.ExifIFD.DateTimeOriginal: stamp}}), str(path))


@pytest.fixture
def series(window, tmp_path, qtbot):
    """Three shots of one scene within two seconds (the second the sharpest), and another scene an hour later."""
    folder = tmp_path / "series"
    folder.mkdir()
    for name, seed, blur, when in (
        ("a1.jpg", 5, 3.5, "2024:05:01 10:00:00"),
        ("a2.jpg", 5, 0.0, "2024:05:01 10:00:01"),
        ("a3.jpg", 5, 7.0, "2024:05:01 10:00:02"),
        ("b.jpg", 77, 0.0, "2024:05:01 11:00:00"),
    ):
        draw(folder / name, seed, blur)
        dated(folder / name, when)
    window.library.take_in([folder])
    qtbot.waitUntil(lambda: not window.session.jobs.busy and len(window.session.photos) == 4, timeout=20_000)
    window.library.grid.setFocus()
    return folder


def names(window):
    window.session.photos.renew()
    photos = window.session.photos
    return [photos.photo(row).name for row in range(len(photos))]


def opened(window, command, qtbot):
    window.book[command].trigger()
    dialog = next(each.opened for each in window.children() if type(each).__name__ == "CullingDeeds")
    settled(dialog, qtbot)
    return dialog


def settled(dialog, qtbot):
    """What is shown is what the controls ask for."""
    qtbot.wait(1)
    qtbot.waitUntil(lambda: dialog.settled, timeout=20_000)


def measured(dialog, qtbot):
    dialog.measuring.button.click()
    qtbot.waitUntil(lambda: dialog.measuring.button.isHidden() and dialog.settled, timeout=20_000)


def test_stacks_by_hand_show_their_top_open_and_close(window, series):
    session = window.session
    session.photos.choose_rows([(0, 2)])
    session.photos.go(1, keep=True)
    key(window, Qt.Key.Key_G, CTRL)
    assert names(window) == ["a2.jpg", "b.jpg"]
    assert session.photo.name == "a2.jpg"
    assert session.photo.stack_size == 3
    key(window, Qt.Key.Key_S)
    assert names(window) == ["a1.jpg", "a2.jpg", "a3.jpg", "b.jpg"]
    session.photos.go(0)
    key(window, Qt.Key.Key_S)
    assert names(window) == ["a2.jpg", "b.jpg"]
    assert session.photo.name == "a2.jpg", "the top is current when its stack closes"
    window.book["fold-all"].trigger()
    assert len(names(window)) == 4
    window.book["fold-all"].trigger()
    session.photos.go(0)
    key(window, Qt.Key.Key_G, CTRL | SHIFT)
    assert len(names(window)) == 4
    key(window, Qt.Key.Key_Z, CTRL)
    assert names(window) == ["a2.jpg", "b.jpg"]


def test_a_filter_finds_what_is_inside_a_stack(window, series):
    session = window.session
    session.photos.go(2)
    session.rate(5)
    session.photos.choose_rows([(0, 2)])
    session.photos.go(0, keep=True)
    window.book["stack"].trigger()
    window.library.filter.line.setText("rating>=5")
    window.library.filter.tell()
    assert names(window) == ["a3.jpg"]


def test_the_count_is_painted_on_a_stack(window, series):
    window.library.grid.set_cell_size(200)
    session = window.session
    session.photos.choose_rows([(0, 1)])
    window.book["stack"].trigger()
    session.photos.choose_none()

    def footer():
        session.photos.renew()
        cell = window.library.grid.cell(0)
        image = window.library.grid.viewport().grab(cell).toImage()
        return image.copy(image.width() // 2, image.height() - 30, image.width() // 2, 30)

    two = footer()
    session.fold(folded=False)
    session.photos.choose_rows([(0, 2)])
    window.book["stack"].trigger()
    session.fold(folded=True)
    session.photos.choose_none()
    assert footer() != two


def test_similar_shots_are_stacked_with_the_sharpest_on_top_by_one_click(window, series, qtbot):
    dialog = opened(window, "auto-stack", qtbot)
    measured(dialog, qtbot)
    assert [len(group) for group in dialog.groups] == [3]
    assert "3" in dialog.told.text()
    dialog.seconds.setValue(0.5)
    settled(dialog, qtbot)
    assert dialog.groups == []
    assert not dialog.stack_button.isEnabled()
    dialog.seconds.setValue(2.0)
    settled(dialog, qtbot)
    assert names(window) == ["a1.jpg", "a2.jpg", "a3.jpg", "b.jpg"], "nothing is stacked before the click"
    dialog.stack_button.click()
    qtbot.waitUntil(lambda: not window.session.jobs.busy and len(window.session.photos) == 2)
    assert names(window) == ["a2.jpg", "b.jpg"]
    window.session.undo()
    assert len(names(window)) == 4


def test_duplicates_name_the_best_and_reject_the_rest_by_one_click(window, series, qtbot):
    shutil.copy(series / "b.jpg", series / "b copy.jpg")
    pixels = cv2.imread(str(series / "a2.jpg"))
    cv2.imwrite(str(series / "a2 small.jpg"), cv2.resize(pixels, (240, 160), interpolation=cv2.INTER_AREA))
    dated(series / "a2 small.jpg", "2024:05:01 10:00:01")
    window.session.bring_in([series])
    qtbot.waitUntil(lambda: not window.session.jobs.busy and len(window.session.photos) >= 5, timeout=20_000)
    dialog = opened(window, "duplicates", qtbot)
    measured(dialog, qtbot)
    texts = [dialog.tree.topLevelItem(at).text(0) for at in range(dialog.tree.topLevelItemCount())]
    assert any("a2.jpg, it is the largest (480×320)" in text for text in texts)
    assert set(flags(window).values()) == {0}
    rest = {window.session.studio.catalog.photo(number).name for number in dialog.others()}
    assert "a2 small.jpg" in rest
    assert not rest & {"a2.jpg", "b.jpg"}
    dialog.reject_button.click()
    assert {name for name, flag in flags(window).items() if flag == -1} == rest
    window.session.undo()
    assert set(flags(window).values()) == {0}
    for at in range(dialog.tree.topLevelItemCount()):
        head = dialog.tree.topLevelItem(at)
        for place in range(head.childCount()):
            head.child(place).setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.others() == [], "where nothing is kept, nothing is rejected"
    dialog.close()


def test_culling_proposes_with_reasons_and_changes_nothing_before_the_click(window, series, qtbot):
    dialog = opened(window, "culling", qtbot)
    assert dialog.tree.topLevelItemCount() == 0
    assert "4 photos are not measured yet" in dialog.measuring.note.text()
    measured(dialog, qtbot)
    rows = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    told = {row.text(0): (row.text(1), row.text(2), row.text(3)) for row in rows}
    assert told["a2.jpg"][0] == "Pick"
    assert "the best of" in told["a2.jpg"][1]
    assert told["a3.jpg"][0] == "Reject"
    assert "sharpness" in told["a3.jpg"][1]
    assert "sharp " in told["a3.jpg"][2]
    assert "b.jpg" not in told
    assert set(flags(window).values()) == {0}
    dialog.similar.setChecked(False)
    settled(dialog, qtbot)
    assert [row[0] for row in names_and_flags(dialog)] == ["a3.jpg"]
    dialog.sliders["sharpness"].setValue(0)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 0)
    assert not dialog.apply_button.isEnabled()
    assert dialog.more.isVisibleTo(dialog)
    assert dialog.more.text().startswith("Nothing to propose")
    dialog.similar.setChecked(True)
    settled(dialog, qtbot)
    assert dialog.more.isHidden()
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    wanted = dialog.chosen()
    dialog.apply_button.click()
    found = {number: window.session.studio.catalog.photo(number).flag for number, _ in wanted}
    assert found == dict(wanted)
    assert sum(flag != 0 for flag in flags(window).values()) == len(wanted)
    window.session.undo()
    assert set(flags(window).values()) == {0}
    dialog.close()


def names_and_flags(dialog):
    rows = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    return [(row.text(0), row.text(1)) for row in rows]


def test_a_proposal_shows_its_photo(window, series, qtbot):
    dialog = opened(window, "culling", qtbot)
    measured(dialog, qtbot)
    row = next(r for at in range(9) if (r := dialog.tree.topLevelItem(at)) and r.text(0) == "a3.jpg")
    dialog.tree.setCurrentItem(row)
    assert window.session.photo.name == "a3.jpg"
    dialog.close()


def test_work_that_takes_long_shows_a_bar_and_stops_at_a_click(window, series, qtbot, monkeypatch):
    import threading

    culling = window.session.studio.catalog.culling
    honest, let = culling.similar, threading.Event()
    stops = []

    def slow(ids, progress, **more):
        progress.at(0.5)
        let.wait(10)
        try:
            progress.at(0.6)
        except BaseException as stop:
            stops.append(type(stop).__name__)
            raise
        return honest(ids, progress=progress, **more)

    monkeypatch.setattr(culling, "similar", slow)
    window.book["auto-stack"].trigger()
    dialog = next(each.opened for each in window.children() if type(each).__name__ == "CullingDeeds")
    qtbot.waitUntil(lambda: dialog.working.isVisible() and dialog.working.bar.value() == 500, timeout=5000)
    dialog.working.button.click()
    assert dialog.settled
    assert dialog.working.isHidden()
    let.set()
    qtbot.waitUntil(lambda: stops == ["Cancelled"], timeout=5000)
    dialog.seconds.setValue(3.0)
    settled(dialog, qtbot)
    assert dialog.measuring.button.isVisible(), "what is asked for next is worked out"
    dialog.close()
