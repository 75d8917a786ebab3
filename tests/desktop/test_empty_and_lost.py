"""Where nothing is to be seen, a sentence says why and there is a way on."""

import pytest
from PySide6.QtCore import Qt

PATIENCE = 20_000


def test_an_empty_grid_says_why_and_shows_all_again(filled, qtbot):
    note, line, session = filled.library.note, filled.library.filter.line, filled.session
    assert note.isHidden()
    line.setFocus()
    qtbot.keyClicks(line, "nothing is called so")
    qtbot.waitUntil(lambda: not len(session.photos))
    assert note.isVisible()
    assert "filter" in note.words.text()
    note.button.click()
    assert len(session.photos) == 6
    assert note.isHidden()
    assert line.text() == ""


@pytest.mark.parametrize(
    ("key", "shown", "text"), [(Qt.Key.Key_Escape, 6, ""), (Qt.Key.Key_Return, 1, "IMG_3")], ids=["escape", "enter"]
)
def test_the_search_line_is_left_by_keys(filled, qtbot, key, shown, text):
    line, session = filled.library.filter.line, filled.session
    filled.activateWindow()
    line.setFocus()
    qtbot.keyClicks(line, "IMG_3")
    qtbot.waitUntil(lambda: len(session.photos) == 1)
    qtbot.keyClick(line, key)
    qtbot.waitUntil(lambda: len(session.photos) == shown)
    assert line.text() == text
    if key == Qt.Key.Key_Escape:
        qtbot.keyClick(line, key)
    qtbot.waitUntil(filled.library.grid.hasFocus)


def test_a_line_that_cannot_be_read_is_said_on_enter(filled, qtbot):
    said = []
    filled.session.failed.connect(said.append)
    line = filled.library.filter.line
    line.setFocus()
    qtbot.keyClicks(line, "rating>=(")
    qtbot.waitUntil(lambda: line.property("wrong"))
    assert said == []
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert len(said) == 1
    assert line.hasFocus()


@pytest.mark.parametrize(("kind", "words"), [("album", "album is empty"), ("quick", "quick collection is empty")])
def test_an_empty_album_says_how_it_is_filled(filled, kind, words):
    from editor.desktop.place import Place

    catalog = filled.studio.catalog
    album = catalog.create_album("Nothing yet") if kind == "album" else catalog.quick_collection()
    filled.session.go_to(Place(kind, album.name, number=album.id))
    assert words in filled.library.note.words.text()
    assert filled.library.note.more.text()
    assert not filled.library.note.button.isVisible()


@pytest.mark.parametrize("view", ["loupe", "develop"])
def test_a_photo_whose_file_is_gone_stays_in_sight_and_is_found_again(filled, answers, album, view, qtbot):
    session, photos = filled.session, filled.session.photos
    qtbot.waitUntil(lambda: filled.library.loader.idle)
    lost = photos.photo(2)
    filled.studio.thumbnails.make(lost, 320)
    moved = lost.path.rename(album / "elsewhere.jpg")
    photos.go(2)
    session.show_view(view)
    strip = filled.loupe.strip if view == "loupe" else filled.develop.damage
    where = filled.loupe.say_where if view == "loupe" else filled.develop.damage.say_where
    viewer = filled.loupe.viewer if view == "loupe" else filled.develop.viewer
    qtbot.waitUntil(where.isVisible, timeout=PATIENCE)
    assert not viewer.supply.shown.empty
    if view == "loupe":
        assert lost.name in filled.loupe.broken.text()
        qtbot.waitUntil(lambda: photos.photo(2).missing)
    answers.given["files"] = [moved]
    where.click()
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=PATIENCE)
    assert photos.photo(2).path == moved
    assert not photos.photo(2).missing
