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
    words(filled, qtbot, "Undo: Exposure")
    filled.book["undo"].trigger()
    words(filled, qtbot, "Undo: Rate 3 photos 4")


def develop(session, *stops):
    for each in stops:
        session.change_history(
            session.history.add(f"Exposure {each}", session.history.recipe.with_edit(Exposure(each)))
        )


def stops(session, row=0):
    photo = int(session.photos.ids[row])
    return session.studio.catalog.history(photo).recipe.get("exposure").stops


def test_what_was_developed_is_undone_step_by_step_in_the_library(filled, qtbot):
    session = filled.session
    session.photos.go(0)
    session.rate(3)
    session.show_view("develop")
    develop(session, 1.0, 2.0, 3.0)
    filled.book["undo"].trigger()  # in Develop: the third is no longer there to be undone
    session.photos.go(1)
    develop(session, 0.5)
    session.show_view("grid")
    undo = filled.book["undo"]
    seen = []
    for _ in range(3):
        undo.trigger()
        seen.append((stops(session, 0), stops(session, 1)))
    assert seen == [(2.0, 0.0), (1.0, 0.0), (0.0, 0.0)]
    assert not session.photos.photo(0).edited
    words(filled, qtbot, "Undo: Rate 1 photo 3")
    filled.book["redo"].trigger()
    filled.book["redo"].trigger()
    assert stops(session) == 2.0
    session.show_view("develop")  # nothing in the history is lost
    session.photos.go(0)
    assert [moment.label for moment in session.history.moments[1:]] == [f"Exposure {each}.0" for each in (1, 2, 3)]


def test_a_step_back_in_develop_is_undone_in_the_library_too(filled, qtbot):
    session = filled.session
    session.photos.go(0)
    session.show_view("develop")
    develop(session, 1.0)
    session.show_view("grid")
    session.show_view("develop")
    filled.book["undo"].trigger()
    session.show_view("grid")
    assert stops(session) == 0.0
    words(filled, qtbot, "Undo: Step back in the history")
    for wanted in (1.0, 0.0):
        filled.book["undo"].trigger()
        assert stops(session) == wanted


def test_a_long_visit_leaves_room_for_what_was_done_before(filled, qtbot):
    session = filled.session
    session.photos.go(0)
    session.rate(3)
    session.show_view("develop")
    develop(session, *(each / 10 for each in range(1, 41)))
    session.show_view("grid")
    taken = 0
    while session.studio.catalog.undo_labels()[0] != "Rate 1 photo 3":
        filled.book["undo"].trigger()
        taken += 1
    assert taken == 20
    assert stops(session) == 0.0


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
