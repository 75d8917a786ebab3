from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from editor.desktop.place import Place

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def key(window, key, keys=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, key, keys)


def photo(window, row):
    window.session.photos.renew()
    return window.session.photos.photo(row)


def test_an_empty_library_says_what_to_do(window):
    assert window.stack.currentWidget() is window.first
    assert window.first.folder_button.isVisible()
    assert window.session.photos.current is None
    for command in ("grid", "loupe", "compare", "survey", "rate-3", "pick", "undo", "quick", "select-all"):
        window.book[command].trigger()  # nothing to act on, and nothing breaks
    assert window.session.photos.count == 0


def test_photos_dropped_on_the_window_are_imported(window, album, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(album))])
    window.overlay.offer("")
    drop = QDropEvent(QPointF(100, 300), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    window.overlay.dropEvent(drop)
    qtbot.waitUntil(lambda: len(window.session.photos) == 6, timeout=20_000)
    assert window.stack.currentWidget() is window.library.grid
    assert not window.overlay.isVisible()
    assert {photo.name for photo in map(window.session.photos.photo, range(6))} == {f"IMG_{n}.jpg" for n in range(6)}


def test_the_tree_shows_the_folder_and_goes_there(filled, album):
    tree = filled.library.tree
    kinds = {place.kind: item for (kind, _), item in tree._items.items() for place in [item.data(0, 256)]}
    assert kinds["folder"].data(0, 256).folder == album.resolve()
    assert kinds["folder"].text(1) == "6"
    tree.setCurrentItem(kinds["folder"])
    assert filled.session.place.folder == album.resolve()
    assert len(filled.session.photos) == 6


def test_culling_with_the_keyboard(filled):
    session = filled.session
    filled.library.grid.setFocus()
    session.photos.go(0)
    key(filled, Qt.Key.Key_4)
    assert photo(filled, 0).rating == 4
    key(filled, Qt.Key.Key_P, SHIFT)
    assert photo(filled, 0).flag == 1
    assert session.photos.row == 1
    key(filled, Qt.Key.Key_X)
    key(filled, Qt.Key.Key_6)
    assert (photo(filled, 1).flag, photo(filled, 1).label) == (-1, "red")
    key(filled, Qt.Key.Key_6)
    assert photo(filled, 1).label == ""
    key(filled, Qt.Key.Key_Right)
    key(filled, Qt.Key.Key_Right, SHIFT)
    key(filled, Qt.Key.Key_5)
    assert [photo(filled, row).rating for row in (2, 3)] == [5, 5]
    key(filled, Qt.Key.Key_BracketLeft)
    assert photo(filled, 3).rating == 4


def test_one_undo_takes_back_one_batch(filled):
    session = filled.session
    filled.library.grid.setFocus()
    key(filled, Qt.Key.Key_A, CTRL)
    assert session.photos.count == 6
    key(filled, Qt.Key.Key_3)
    assert [photo(filled, row).rating for row in range(6)] == [3] * 6
    key(filled, Qt.Key.Key_Z, CTRL)
    assert [photo(filled, row).rating for row in range(6)] == [0] * 6
    key(filled, Qt.Key.Key_Y, CTRL)
    assert [photo(filled, row).rating for row in range(6)] == [3] * 6


def test_advancing_by_itself(filled):
    filled.book["advance"].trigger()
    filled.session.photos.go(0)
    filled.library.grid.setFocus()
    key(filled, Qt.Key.Key_2)
    assert filled.session.photos.row == 1
    assert filled.session.studio.settings.auto_advance


def test_the_filter_narrows_and_clears(filled, qtbot):
    session, bar = filled.session, filled.library.filter
    session.photos.go(2)
    session.rate(5)
    bar.stars._choose(4)
    assert len(session.photos) == 1
    bar.clear_button.click()
    assert len(session.photos) == 6
    bar.line.setText("IMG_3")
    bar.tell()
    assert [session.photos.photo(0).name, len(session.photos)] == ["IMG_3.jpg", 1]
    bar.line.setText("rating>=5")
    bar.tell()
    assert len(session.photos) == 1
    bar.line.setText("rating>=(")
    bar.tell()
    assert bar.line.property("wrong")
    assert len(session.photos) == 1
    bar.line.clear()
    qtbot.waitUntil(lambda: len(session.photos) == 6)
    assert not bar.line.property("wrong")


def test_a_photo_that_leaves_the_filter_gives_way_to_the_next(filled, qtbot):
    session = filled.session
    filled.library.filter.flags[0].click()
    session.photos.go(2)
    following = int(session.photos.ids[3])
    session.flag(-1)
    qtbot.waitUntil(lambda: len(session.photos) == 5)
    assert session.current == following


def test_albums_are_made_filled_ordered_and_deleted(filled, answers, qtbot):
    session, library = filled.session, filled.library
    catalog = session.studio.catalog
    answers.given["text"] = "Best"
    session.photos.choose_rows([(0, 2)])
    filled.book["new-album"].trigger()
    (best,) = catalog.albums()
    assert (best.name, best.count) == ("Best", 3)
    library.add_to_album([int(session.photos.ids[5])], best.id)
    session.go_to(Place("album", "Best", number=best.id))
    assert session.by_hand
    shown = session.photos.ids.tolist()
    assert len(shown) == 4
    library.grid.reordered.emit([shown[3]], 0)
    assert session.photos.ids.tolist() == [shown[3], *shown[:3]]
    session.photos.go(0)
    filled.book["take-out"].trigger()
    qtbot.waitUntil(lambda: session.photos.ids.tolist() == shown[:3])
    session.undo()
    assert len(session.photos) == 4
    library.tree.renamed.emit(best.id, "Very best")
    assert catalog.album(best.id).name == "Very best"


def test_a_smart_album_is_what_the_filter_finds(filled, answers):
    session = filled.session
    session.photos.choose_rows([(0, 1)])
    session.rate(4)
    filled.library.filter.stars._choose(4)
    answers.given["text"] = "Four stars"
    filled.book["smart-album"].trigger()
    (album,) = session.studio.catalog.albums()
    assert (album.kind, album.count) == ("smart", 2)
    filled.library.filter.clear()
    session.go_to(Place("smart", album.name, number=album.id))
    assert len(session.photos) == 2


def test_the_quick_collection(filled):
    filled.session.photos.choose_rows([(1, 2)])
    filled.book["quick"].trigger()
    assert filled.session.studio.catalog.quick_collection().count == 2


def test_what_is_typed_goes_to_all_chosen_photos(filled, qtbot):
    session, panel = filled.session, filled.library.panel
    session.photos.choose_all()
    filled.library.show_chosen()
    panel.lines["copyright"].setText("© Someone")
    panel.lines["copyright"].editingFinished.emit()
    panel.keywords.setText("lake, evening")
    panel.keywords.editingFinished.emit()
    for row in range(6):
        assert photo(filled, row).copyright == "© Someone"
        assert set(photo(filled, row).keywords) == {"evening", "lake"}
    session.photos.go(0)
    filled.library.show_chosen()
    panel.keywords.setText("lake, boat")
    panel.keywords.editingFinished.emit()
    assert set(photo(filled, 0).keywords) == {"boat", "lake"}
    session.photos.choose_all()
    filled.library.show_chosen()
    assert panel.keywords.text() == "lake"
    assert panel.lines["copyright"].text() == "© Someone"
    panel.stars._choose(3)
    assert [photo(filled, row).rating for row in range(6)] == [3] * 6


@pytest.mark.parametrize(("command", "view"), [("loupe", "loupe"), ("compare", "compare"), ("survey", "survey")])
def test_the_views(filled, qtbot, command, view):
    filled.session.photos.choose_rows([(0, 3)])
    filled.session.photos.go(1, keep=True)
    filled.book[command].trigger()
    assert filled.session.view == view
    source = filled.library.pictures
    qtbot.waitUntil(lambda: not source.busy, timeout=20_000)
    if view == "loupe":
        qtbot.waitUntil(lambda: not filled.loupe.viewer.supply.shown.empty)
        key(filled, Qt.Key.Key_Right)
        assert filled.session.photos.row == 2
    else:
        assert len(filled.sides.ids) == (2 if view == "compare" else 4)
    key(filled, Qt.Key.Key_Escape)
    assert filled.session.view == "grid"
    assert filled.stack.currentWidget() is filled.library.grid


def test_double_click_opens_the_loupe_and_e_g_go_there_and_back(filled):
    grid = filled.library.grid
    QTest.mouseDClick(grid.viewport(), LEFT, pos=grid.cell(3).center())
    assert filled.session.view == "loupe"
    filled.loupe.viewer.setFocus()
    key(filled, Qt.Key.Key_G)
    assert filled.session.view == "grid"
    key(filled, Qt.Key.Key_E)
    assert filled.session.view == "loupe"


def test_panels_are_hidden_and_come_back(filled):
    filled.library.grid.setFocus()
    assert filled.library.tree.isVisible()
    key(filled, Qt.Key.Key_Tab)
    assert not filled.library.tree.isVisible()
    assert not filled.right.isVisible()
    assert filled.top.isVisible()
    key(filled, Qt.Key.Key_Tab)
    assert filled.library.tree.isVisible()
    key(filled, Qt.Key.Key_Tab, SHIFT)
    assert not filled.top.isVisible()
    key(filled, Qt.Key.Key_Tab, SHIFT)
    assert filled.top.isVisible()
    key(filled, Qt.Key.Key_F7)
    assert not filled.library.tree.isVisible()
    assert filled.right.isVisible()
    filled.session.show_view("loupe")
    assert filled.library.strip.isVisible()
    key(filled, Qt.Key.Key_F6)
    assert not filled.library.strip.isVisible()


def test_tab_moves_on_where_one_types(filled):
    filled.library.show_chosen()
    line = filled.library.panel.lines["title"]
    line.setFocus()
    key(filled, Qt.Key.Key_Tab)
    assert filled.focusWidget() is not line
    assert filled.library.tree.isVisible()


def test_full_screen_shows_the_photo_alone_and_comes_back(filled):
    filled.session.photos.go(0)
    filled.library.grid.setFocus()
    key(filled, Qt.Key.Key_F)
    assert filled.isFullScreen()
    assert filled.session.view == "loupe"
    assert not filled.top.isVisible()
    key(filled, Qt.Key.Key_Escape)
    assert not filled.isFullScreen()
    assert filled.top.isVisible()


def test_edits_are_copied_to_other_photos_and_undone_in_their_history(filled, qtbot):
    from editor.develop.edits import edit_called

    session, catalog = filled.session, filled.session.studio.catalog
    session.photos.go(0)
    edit = edit_called("exposure")
    recipe = session.history.recipe.with_edit(edit(stops=1.0))
    session.change_history(session.history.add("Exposure", recipe))
    filled.book["copy-edits"].trigger()
    session.photos.choose_rows([(2, 3)])
    filled.book["paste-edits"].trigger()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    for row in (0, 2, 3):
        assert catalog.history(int(session.photos.ids[row])).recipe.get("exposure").stops == 1.0
        assert photo(filled, row).edited
    assert not photo(filled, 1).edited
    filled.book["reset-edits"].trigger()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    assert not photo(filled, 2).edited
    assert catalog.history(int(session.photos.ids[2])).undo().recipe.get("exposure").stops == 1.0


def test_rejected_photos_go_to_the_trash_only_after_a_question(filled, answers, album, monkeypatch, tmp_path):
    from editor.desktop import deeds

    trash = tmp_path / "trash"
    trash.mkdir()

    class File:
        @staticmethod
        def moveToTrash(path):
            Path(path).rename(trash / Path(path).name)
            return True

    monkeypatch.setattr(deeds, "QFile", File)
    filled.session.photos.go(1)
    filled.session.flag(-1)
    answers.given["sure"] = False
    filled.book["trash-rejected"].trigger()
    assert len(list(album.glob("*.jpg"))) == 6
    answers.given["sure"] = True
    filled.book["trash-rejected"].trigger()
    assert len(list(album.glob("*.jpg"))) == 5
    assert len(list(trash.iterdir())) == 1
    filled.session.look()
    assert len(filled.session.photos) == 5


def test_everything_is_there_again_after_a_restart(qapp, qtbot, tmp_path, album, answers):
    from editor.desktop.app import make_window
    from editor.studio import Studio

    home = tmp_path / "other"
    window = make_window(Studio.open(home), [album], asker=answers)
    window.show()
    qtbot.waitUntil(lambda: len(window.session.photos) == 6, timeout=20_000)
    window.session.photos.go(3)
    window.session.rate(5)
    window.library.grid.set_cell_size(300)
    window.want_panels(left=False)
    assert window.close()
    window.deleteLater()

    again = make_window(Studio.open(home), asker=answers)
    again.show()
    qtbot.waitUntil(lambda: len(again.session.photos) == 6, timeout=20_000)
    assert [again.session.photos.photo(row).rating for row in range(6)] == [0, 0, 0, 5, 0, 0]
    assert again.library.grid.cell_size == 300
    assert not again.library.tree.isVisible()
    assert again.close()
    again.deleteLater()


def test_a_catalog_that_cannot_be_opened_is_told_in_a_sentence(qapp, qtbot, tmp_path, answers):
    from editor.desktop.app import make_window
    from editor.studio import Studio

    home = tmp_path / "broken"
    (home / "catalog").mkdir(parents=True)
    first = Studio.open(home)
    assert first.catalog.count() == 0  # now it is open for writing here
    window = make_window(Studio.open(home), asker=answers)
    window.show()
    qtbot.waitUntil(lambda: bool(answers.told), timeout=10_000)
    assert not window.isVisible()
    assert "open" in answers.told[0].lower()
    first.close()
    window.deleteLater()


def test_what_nobody_caught_is_written_down_and_told(window, tmp_path, monkeypatch, capsys):
    import sys

    from editor.desktop.app import CrashReports

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", lambda args: None)
    reports = CrashReports(tmp_path)
    reports.install()
    reports.shown_by(window)
    try:
        raise ValueError("a strange thing")
    except ValueError:
        sys.excepthook(*sys.exc_info())
    (report,) = (tmp_path / "crash reports").glob("*.txt")
    assert "a strange thing" in report.read_text()
    assert "safe" in window.foot.message.text()
    assert "a strange thing" in capsys.readouterr().err
