"""A right click offers what can be done to what is under the pointer."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent

from editor.desktop.place import Place


@pytest.fixture
def menus(filled, qtbot):
    found = next(each for each in filled.children() if type(each).__name__ == "ContextMenus")
    yield found
    if found.opened is not None:
        found.opened.close()
    qtbot.wait(1)


def texts(menu):
    return [action.text() for action in menu.actions() if action.text()]


def right_click(widget, spot):
    widget.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, widget.mapToGlobal(spot)))


def test_photos_offer_the_photo_menu(filled, menus):
    right_click(filled.library.grid, filled.library.grid.cell(1).center())
    menu = menus.opened
    assert {"Stacks", "Rename…", "Flag", "Remove from the library", "Export…", "Paste edits"} <= set(texts(menu))
    flags = next(action.menu() for action in menu.actions() if action.text() == "Flag")
    assert "Flag as picked" in texts(flags)
    assert menu.sizeHint().height() < 760
    assert "Into the album" not in texts(menu)
    assert "Say where this photo is…" not in texts(menu)


def test_photos_go_into_an_album_from_their_menu(filled, menus):
    catalog = filled.session.studio.catalog
    album = catalog.create_album("Best & last")
    catalog.create_album("Stars", None, "rating>=4")
    filled.session.photos.choose_rows([(0, 2)])
    right_click(filled.library.grid, filled.library.grid.cell(1).center())
    into = next(action.menu() for action in menus.opened.actions() if action.text() == "Into the album")
    assert texts(into) == ["Best && last"]
    into.actions()[0].trigger()
    assert catalog.album(album.id).count == 3


def test_an_album_is_renamed_and_deleted_from_its_menu(filled, menus, answers, qtbot):
    session, tree = filled.session, filled.library.tree
    catalog = session.studio.catalog
    album = catalog.create_album("Best")
    catalog.add_to_album(album.id, [int(each) for each in session.photos.ids[:2]])
    session.albums_changed.emit()
    session.go_to(Place("album", "Best", number=album.id))
    right_click(tree, tree.visualItemRect(tree._items["album", album.id]).center())
    assert texts(menus.opened) == ["New album…", "Rename", "Delete the album…"]
    menus.opened.actions()[1].trigger()
    assert tree.state() == tree.State.EditingState
    tree.closePersistentEditor(tree.currentItem(), 0)
    tree._items["album", album.id].setText(0, "Best of all")
    qtbot.waitUntil(lambda: catalog.album(album.id).name == "Best of all")
    place = Place("album", "Best of all", number=album.id)
    answers.given["sure"] = False
    menus.delete_album(place)
    assert len(catalog.albums()) == 1
    answers.given["sure"] = True
    menus.delete_album(place)
    assert catalog.albums() == []
    assert session.place.kind == "all"
    assert len(session.photos) == 6
    session.undo()
    assert [(each.name, each.count) for each in catalog.albums()] == [("Best of all", 2)]


def test_folders_and_the_library_have_no_menu(filled, menus):
    menus.of_place(Place("folder", "x"), QPoint(5, 5))
    assert menus.opened is None
    menus.of_place(None, QPointF(5, 5).toPoint())
    assert texts(menus.opened) == ["New album…"]


def test_a_keyword_is_deleted_with_those_below_it(filled, menus):
    session, catalog = filled.session, filled.session.studio.catalog
    ids = list(catalog.search())
    catalog.add_keywords(ids[:2], ["sea|boats", "evening"])
    catalog.add_keywords(ids[2:3], ["sea"])
    session.albums_changed.emit()
    place = Place("keyword", "sea", keyword="sea")
    session.go_to(place)
    menus.of_place(place, QPoint(5, 5))
    assert texts(menus.opened) == ["Rename", "Delete the keyword"]
    menus.opened.actions()[1].trigger()
    assert [word for word, _ in catalog.facets.keywords()] == ["evening"]
    assert session.place.kind == "all"
    session.undo()
    assert {word for word, _ in catalog.facets.keywords()} == {"evening", "sea", "sea|boats"}


def test_a_smart_album_takes_over_the_filter(filled, menus):
    session, catalog = filled.session, filled.session.studio.catalog
    catalog.rate(list(catalog.search())[:2], 5)
    album = catalog.create_album("Stars", None, "rating:1")
    place = Place("smart", "Stars", number=album.id)
    menus.search_anew(place)
    assert catalog.album(album.id).query == "rating:1", "an empty filter would hold everything"
    filled.library.filter.line.setText("rating>=5")
    filled.library.filter.tell()
    menus.of_place(place, QPoint(5, 5))
    [action] = [each for each in menus.opened.actions() if "filter" in each.text()]
    action.trigger()
    assert catalog.album(album.id).count == 2
    session.undo()
    assert catalog.album(album.id).query == "rating:1"
