"""Virtual copies in the window: made with a key, seen beside their original, removed without harm to the file."""

import pytest

from editor.catalog import catalog as catalog_module
from editor.desktop.browser.cells import called, described
from editor.desktop.views import DEVELOP
from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe


@pytest.fixture
def library(window, album, qtbot):
    window.library.take_in([album])
    qtbot.waitUntil(lambda: not window.session.jobs.busy and len(window.session.photos) == 6, timeout=20_000)
    return window


def test_a_copy_is_made_chosen_developed_and_undone(library, qtbot):
    session, catalog = library.session, library.session.studio.catalog
    original = int(session.photos.ids[2])
    session.photos.go(2)
    library.book["virtual-copy"].trigger()
    copy = session.current
    assert copy != original
    assert session.photos.ids[2:4].tolist() == [original, copy]
    assert session.targets == [copy]
    photo = session.photo
    assert called(photo) == "IMG_2.jpg · copy 1"
    assert "copy 1" in described(photo)
    session.rate(4)
    session.show_view(DEVELOP)
    session.change_history(session.history.add("Light", Recipe().with_edit(edit_called("exposure")(stops=1.0))))
    session.save()
    assert (catalog.photo(copy).edited, catalog.photo(original).edited) == (True, False)
    assert (catalog.photo(copy).rating, catalog.photo(original).rating) == (4, 0)
    session.show_view("grid")
    for _ in ("developed", "rated", "made"):
        session.undo()
    assert len(session.photos) == 6
    assert catalog.photo(original).path.exists()


def test_rejected_copies_go_and_the_file_stays(library, answers, monkeypatch):
    from PySide6.QtCore import QFile

    trashed = []
    monkeypatch.setattr(QFile, "moveToTrash", lambda path: trashed.append(path) or True)
    session, catalog = library.session, library.session.studio.catalog
    first, second = (int(each) for each in session.photos.ids[:2])
    copies = catalog.copy([first, second])
    catalog.set_flag([copies[0], second], -1)
    session.fold(folded=False)
    library.book["trash-rejected"].trigger()
    assert trashed == [], "one is a copy, the other is what a copy shows"
    assert catalog.photos([copies[0]]) == []
    assert len(catalog.photos([first, second, copies[1]])) == 3
    catalog.set_flag([copies[1]], -1)
    session.look()
    library.book["trash-rejected"].trigger()
    assert len(trashed) == 1
    assert catalog.count() == 5


def test_undoing_a_large_removal_leaves_the_window_alone(library, qtbot, monkeypatch):
    session, catalog = library.session, library.session.studio.catalog
    session.attempt(lambda: catalog.remove([int(each) for each in session.photos.ids]))
    session.look()
    assert len(session.photos) == 0
    monkeypatch.setattr(catalog_module, "HEAVY", 10)
    session.undo()
    assert len(session.photos) == 0, "it is done as a job"
    session.change(lambda: catalog.rate(catalog.search(), 2), [1])
    qtbot.waitUntil(lambda: len(session.photos) == 6 and not session.jobs.busy, timeout=30_000)
    assert catalog.count("rating:2") == 6, "what is done meanwhile comes after it"
    catalog.undo()
    session.redo()
    qtbot.waitUntil(lambda: catalog.count("rating:2") == 6 and not session.jobs.busy, timeout=30_000)
