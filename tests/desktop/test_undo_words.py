"""Every action can be undone by its name, in the library and in Develop."""

from editor.develop.edits.exposure import Exposure


def words(window, qtbot, wanted):
    action = window.book["undo"]
    qtbot.waitUntil(lambda: action.text() == wanted)
    assert wanted in action.toolTip()


def test_undo_says_what_it_takes_back(filled, qtbot):
    session = filled.session
    session.photos.choose_rows([(0, 2)])
    session.rate(4)
    words(filled, qtbot, "Undo: Rate 3 photos 4")
    session.flag(1)
    words(filled, qtbot, "Undo: Pick 3 photos")
    filled.book["undo"].trigger()
    words(filled, qtbot, "Undo: Rate 3 photos 4")
    assert filled.book["redo"].text() == "Redo: Pick 3 photos"
    session.photos.go(0)
    session.show_view("develop")
    words(filled, qtbot, "Undo")
    session.change_history(session.history.add("Exposure", session.history.recipe.with_edit(Exposure(1.0))))
    words(filled, qtbot, "Undo: Exposure")
    session.show_view("grid")
    words(filled, qtbot, "Undo: Rate 3 photos 4")


def test_pasted_edits_are_taken_back_by_one_undo(filled, qtbot):
    session, catalog = filled.session, filled.session.studio.catalog
    session.photos.go(0)
    session.change_history(session.history.add("Exposure", session.history.recipe.with_edit(Exposure(1.0))))
    filled.book["copy-edits"].trigger()
    session.photos.choose_rows([(2, 4)])
    filled.book["paste-edits"].trigger()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    ids = [int(each) for each in session.photos.ids]
    words(filled, qtbot, "Undo: Paste edits")
    assert [photo.edited for photo in catalog.photos(ids)] == [True, False, True, True, True, False]
    filled.book["undo"].trigger()
    assert [photo.edited for photo in catalog.photos(ids)] == [True] + [False] * 5
    assert not any(session.photos.photo(row).edited for row in range(1, 6))
    filled.book["redo"].trigger()
    assert [photo.edited for photo in catalog.photos(ids)] == [True, False, True, True, True, False]
