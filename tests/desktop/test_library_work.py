"""Times and places put right, files renamed and moved, keywords in a tree, months on a line."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from editor.desktop.browser.keyword_line import KeywordLine
from editor.desktop.browser.timeline import Timeline
from editor.desktop.dialogs.time_dialog import TimeDialog, signed
from editor.desktop.library_deeds import LibraryDeeds

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def dated(filled):
    """The six photos, taken in January, March and December."""
    catalog = filled.session.studio.catalog
    by_name = {photo.name: photo.id for photo in catalog.photos(catalog.search())}
    months = {"IMG_0.jpg": 1, "IMG_1.jpg": 3, "IMG_2.jpg": 3, "IMG_3.jpg": 3, "IMG_4.jpg": 12, "IMG_5.jpg": 12}
    for name, month in months.items():
        catalog.corrections.set_time([by_name[name]], datetime(2023, month, 5, 12))
    filled.session.photos.renew()
    filled.session.look()
    filled.session.albums_changed.emit()
    return filled


def names(window):
    photos = window.session.photos
    photos.renew()
    return [photos.photo(row).name for row in range(len(photos))]


def library_deeds(window):
    return next(each for each in window.children() if type(each).__name__ == "LibraryDeeds")


# time and place


def test_the_capture_time_of_a_batch_is_moved_by_what_the_first_is_set_to(dated):
    session = dated.session
    session.photos.choose_rows([(0, 3)])
    dated.book["time"].trigger()
    dialog = library_deeds(dated).opened
    assert dialog.time.dateTime().toString("yyyy-MM-dd HH:mm") == "2023-01-05 12:00"
    dialog.time.setDateTime(dialog.time.dateTime().addSecs(-3600 * 26))
    assert dialog.told.text() == "4 photos move by −1 d 02:00:00."
    dialog.accept()
    times = [photo.taken for photo in session.studio.catalog.photos([int(each) for each in session.photos.ids])]
    assert times[:4] == [datetime(2023, 1, 4, 10), *[datetime(2023, 3, 4, 10)] * 3]
    assert times[4:] == [datetime(2023, 12, 5, 12)] * 2
    session.undo()
    assert session.photos.photo(0).taken == datetime(2023, 1, 5, 12)
    dated.book["time"].trigger()
    library_deeds(dated).opened.forget.setChecked(True)
    library_deeds(dated).opened.accept()
    assert {
        photo.taken for photo in session.studio.catalog.photos([int(each) for each in session.photos.selected()])
    } == {None}


def test_photos_without_a_time_get_one(filled):
    session = filled.session
    session.photos.choose_rows([(0, 1)])
    filled.library.panel.time_wanted.emit()
    dialog = library_deeds(filled).opened
    assert "all get this one" in dialog.told.text()
    dialog.accept()
    assert session.studio.catalog.photos(session.targets)[0].taken == datetime(2000, 1, 1)


def test_the_dialog_counts_as_clocks_do(qtbot):
    dialog = TimeDialog("a.jpg", [datetime(2024, 3, 31, 1, 30, 5), None], None)
    qtbot.addWidget(dialog)
    dialog.time.setDateTime(dialog.time.dateTime().addSecs(3600 * 2))
    assert dialog.shift == timedelta(hours=2), "no hour is lost in spring"
    assert dialog.moment == datetime(2024, 3, 31, 3, 30, 5)
    assert "1 without a capture time" in dialog.told.text()
    assert [signed(timedelta(seconds=s)) for s in (0, -61, 90061)] == ["+00:00:00", "−00:01:01", "+1 d 01:01:01"]


def test_the_capture_time_can_be_seen_and_clicked(dated, qtbot):
    panel = dated.library.panel
    dated.session.photos.go(0)
    dated.library.show_chosen()
    qtbot.waitUntil(lambda: panel.time.width() > 100)
    assert "2023" in panel.time.text() or "23" in panel.time.text()
    qtbot.mouseClick(panel.time, LEFT)
    dialog = dated.findChild(LibraryDeeds).opened
    assert isinstance(dialog, TimeDialog)
    dialog.reject()


def test_a_location_is_typed_for_all_chosen_photos(filled):
    session, panel = filled.session, filled.library.panel
    session.photos.choose_rows([(0, 2)])
    filled.library.show_chosen()
    failures = []
    session.failed.connect(failures.append)
    panel.location.setText("Munich")
    panel.location.editingFinished.emit()
    assert "is no location" in failures[-1]
    panel.location.setText("48.1351, 11.5820")
    panel.location.editingFinished.emit()
    catalog = session.studio.catalog
    assert len(catalog.search("is:located")) == 3
    filled.library.show_chosen()
    assert panel.location.text() == "48.13510, 11.58200"
    session.photos.choose_all()
    filled.library.show_chosen()
    assert (panel.location.text(), panel.location.placeholderText()) == ("", "several")
    session.photos.choose_rows([(0, 2)])
    filled.library.show_chosen()
    panel.location.setText("")
    panel.location.editingFinished.emit()
    assert len(catalog.search("is:located")) == 0
    session.undo()
    assert len(catalog.search("is:located")) == 3


# files


def done(window, qtbot):
    qtbot.waitUntil(lambda: not window.session.jobs.busy, timeout=20_000)
    qtbot.wait(1)


def test_a_photo_is_renamed_with_its_companions(filled, album, qtbot):
    session = filled.session
    session.photos.go(1)
    session.rate(3)
    session.studio.catalog.sync()
    (album / "IMG_1.wav").write_bytes(b"sound")
    filled.library.grid.setFocus()
    QTest.keyClick(filled.library.grid, Qt.Key.Key_F2)
    dialog = filled.findChild(LibraryDeeds).opened
    assert dialog.template.currentText() == "IMG_1"
    assert not dialog.rename_button.isEnabled(), "that is its name already"
    dialog.template.setCurrentText("Heron")
    dialog.rename_button.click()
    done(filled, qtbot)
    assert "Heron.jpg" in names(filled)
    assert {"Heron.jpg", "Heron.jpg.xmp", "Heron.wav"} <= {each.name for each in album.iterdir()}
    assert not [each.name for each in album.iterdir() if each.name.startswith("IMG_1")]


def test_several_are_renamed_by_a_template_and_what_is_taken_is_told(dated, album, qtbot):
    session = dated.session
    deeds = dated.findChild(LibraryDeeds)
    session.photos.choose_rows([(0, 2)])
    dated.book["rename"].trigger()
    deeds.opened.template.setCurrentText("{date:%Y-%m}_{counter:02}")
    shown = [deeds.opened.list.topLevelItem(at).text(1) for at in range(3)]
    assert shown == ["2023-01_01.jpg", "2023-03_02.jpg", "2023-03_03.jpg"]
    deeds.opened.rename_button.click()
    done(dated, qtbot)
    assert names(dated)[:3] == shown
    session.photos.go(0)
    dated.book["rename"].trigger()
    dialog = deeds.opened
    dialog.template.setCurrentText("IMG_5")
    assert "already a file called IMG_5.jpg" in dialog.told.text()
    assert not dialog.rename_button.isEnabled()
    dialog.reject()
    session.photos.choose_rows([(0, 2)])
    dated.book["rename"].trigger()
    dialog = deeds.opened
    for template, words in (("{colour}", "knows no {colour}"), ("same", "Two photos would be called same.jpg")):
        dialog.template.setCurrentText(template)
        assert words in dialog.told.text()
        assert not dialog.rename_button.isEnabled()
    dialog.reject()
    assert (album / "2023-01_01.jpg").exists()
    dated.book["undo"].trigger()
    assert not (album / "2023-01_01.jpg").exists()


def test_photos_move_to_a_folder_by_command_and_by_dropping(filled, album, answers, qtbot, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    session, library = filled.session, filled.library
    answers.given["folder"] = other
    session.photos.choose_rows([(0, 1)])
    filled.book["move-files"].trigger()
    done(filled, qtbot)
    assert sorted(each.name for each in other.iterdir()) == ["IMG_0.jpg", "IMG_1.jpg"]
    qtbot.waitUntil(lambda: ("folder", other.resolve()) in library.tree._items)
    assert len(session.photos) == 6
    row = names(filled).index("IMG_3.jpg")
    drop_on(library.tree, ("folder", other.resolve()), [int(session.photos.ids[row])])
    done(filled, qtbot)
    assert (other / "IMG_3.jpg").exists()
    answers.given["sure"] = False
    row = names(filled).index("IMG_4.jpg")
    drop_on(library.tree, ("folder", other.resolve()), [int(session.photos.ids[row])])
    done(filled, qtbot)
    assert not (other / "IMG_4.jpg").exists()


def drop_on(tree, key, ids):
    data = QMimeData()
    from editor.desktop.browser.carried import PHOTOS_MIME

    data.setData(PHOTOS_MIME, " ".join(map(str, ids)).encode())
    item = tree._items[key]
    tree.scrollToItem(item)
    spot = QPointF(tree.visualItemRect(item).center())
    tree.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, data, LEFT, NONE))


# keywords


def test_keywords_are_a_tree_to_go_to_drop_on_and_rename(filled, qtbot):
    session, tree = filled.session, filled.library.tree
    catalog = session.studio.catalog
    ids = [int(each) for each in session.photos.ids]
    catalog.add_keywords(ids[:2], ["Animals|Bird|Heron"])
    catalog.add_keywords(ids[2:3], ["Animals"])
    session.albums_changed.emit()
    assert tree._items["keyword", "Animals"].text(1) == "1"
    heron = tree._items["keyword", "Animals|Bird|Heron"]
    assert heron.parent() is tree._items["keyword", "Animals|Bird"]
    tree.setCurrentItem(heron)
    assert [int(each) for each in session.photos.ids] == ids[:2]
    tree.setCurrentItem(tree._items["keyword", "Animals"])
    assert sorted(int(each) for each in session.photos.ids) == sorted(ids[:3]), "with those below it"
    drop_on(tree, ("keyword", "Animals|Bird"), ids[4:5])
    assert catalog.photo(ids[4]).keywords == ("Animals|Bird",)
    tree.setCurrentItem(tree._items["keyword", "Animals|Bird"])
    tree._items["keyword", "Animals|Bird"].setText(0, "Birds")
    qtbot.waitUntil(lambda: ("keyword", "Animals|Birds|Heron") in tree._items)
    assert catalog.photo(ids[0]).keywords == ("Animals|Birds|Heron",)
    assert session.place.keyword == "Animals|Birds"
    qtbot.waitUntil(lambda: len(session.photos) == 3)
    session.undo()
    assert catalog.photo(ids[0]).keywords == ("Animals|Bird|Heron",)


def test_each_keyword_of_a_line_is_completed(qtbot):
    line = KeywordLine()
    qtbot.addWidget(line)
    line.offer(["evening", "lake", "Animals|Bird"])
    completer = line.completer()
    line.setText("evening, bi")
    assert completer.splitPath(line.text()) == ["bi"]
    completer.setCompletionPrefix("bi")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "evening, Animals|Bird"
    line.setText("la")
    completer.setCompletionPrefix("la")
    assert completer.currentCompletion() == "lake"
    line.setText("a, b,a ,, c")
    assert line.words() == ["a", "b", "c"]


# the timeline


def test_a_click_on_a_month_shows_only_that_month(dated):
    dated.book["timeline"].trigger()
    line, session = dated.library.timeline, dated.session
    assert line.isVisible()
    assert [(bar.first.month, bar.count) for bar in line.bars] == [(1, 1), (3, 3), (12, 2)]
    QTest.mouseClick(line, LEFT, NONE, line.box(1).center())
    assert names(dated) == ["IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg"]
    assert session.filter.taken_from == date(2023, 3, 1)
    assert dated.library.filter.when.currentData() == (date(2023, 3, 1), date(2023, 3, 31))
    QTest.mouseClick(line, LEFT, Qt.KeyboardModifier.ShiftModifier, line.box(2).center())
    assert len(names(dated)) == 5
    session.albums_changed.emit()
    dated.library.filter.tell()
    assert len(names(dated)) == 5, "a span of several months stays when the bar is filled again"
    QTest.mouseClick(line, LEFT, NONE, line.box(0).center())
    assert names(dated) == ["IMG_0.jpg"]
    QTest.mouseClick(line, LEFT, NONE, line.box(0).center())
    assert len(names(dated)) == 6
    dated.library.filter.clear_button.click()
    assert line.shown() == (None, None)


def test_the_timeline_works_by_keys_and_falls_back_to_years(qtbot):
    line = Timeline()
    qtbot.addWidget(line)
    line.resize(300, 54)
    line.show()
    found = []
    line.chosen.connect(lambda *span: found.append(span))
    line.show_months([(2020, 2, 5), (2020, 11, 1), (2021, 1, 9)])
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert found[-1] == (date(2021, 1, 1), date(2021, 1, 31))
    assert line.accessibleDescription().endswith("2021: 9")
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert found[-1] == (date(2020, 11, 1), date(2020, 11, 30))
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert found[-1] == (None, None)
    QTest.mousePress(line, LEFT, NONE, line.box(0).center())
    QTest.mouseMove(line, line.box(1).center() + QPoint(1, 0))
    QTest.mouseRelease(line, LEFT, NONE, line.box(1).center())
    assert line.bar_at(-3) == -1
    assert line.bar_at(299) == -1
    line.show_months([(year, month, 1) for year in range(2000, 2025) for month in range(1, 13)])
    assert len(line.bars) == 25
    assert line.bars[3].count == 12
    assert line.bars[3].last == date(2003, 12, 31)
