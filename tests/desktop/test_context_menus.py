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
    assert {"Stack", "Rename…", "Flag as picked", "Remove from the library"} <= set(texts(menus.opened))


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
