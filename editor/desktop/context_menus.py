"""ContextMenus: what a right click offers on photos, albums and keywords."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from editor.desktop.command_table import PHOTO
from editor.desktop.dialogs.asker import Asker
from editor.desktop.main_window import MainWindow
from editor.desktop.place import EVERYTHING, Place

OF_ALL = ("advance", "smart-album", "trash-rejected", "duplicates", "culling", "next", "previous")
"""What of the Photo menu is not done to the photos under the pointer."""


class ContextMenus(QObject):
    """`opened` is the menu that was opened last. `asker` puts the questions."""

    def __init__(self, window: MainWindow, asker: Asker) -> None:
        super().__init__(window)
        self.window = window
        self.asker = asker
        self.opened: QMenu | None = None
        library = window.library
        for view in (library.grid, library.strip):
            view.menu_wanted.connect(self.of_photos)
        library.tree.menu_wanted.connect(self.of_place)

    def of_photos(self, point: QPoint) -> None:
        """The Photo menu, under the pointer, with the albums and what else one does to photos."""
        menu, book = QMenu(self.window), self.window.book
        for command in ("export", "reveal", "copy-edits", "paste-edits"):
            menu.addAction(book[command])
        photo = self.window.session.photo
        if photo is not None and photo.missing:
            menu.addAction(book["relink"])
        self._albums(menu)
        menu.addSeparator()
        book.fill_menu(menu, PHOTO, OF_ALL)
        self._open(menu, point)

    def _albums(self, menu: QMenu) -> None:
        """The albums that photos can be put into."""
        library, session = self.window.library, self.window.session
        albums = [album for album in session.studio.catalog.albums() if album.kind == "manual"]
        if albums:
            into = menu.addMenu(self.tr("Into the album"))
            for album in albums:
                action = into.addAction(album.name.replace("&", "&&"))
                action.triggered.connect(lambda _=False, number=album.id: library.add_to_album(session.targets, number))

    def of_place(self, place: Place | None, point: QPoint) -> None:
        """What can be done to an album or keyword."""
        tree = self.window.library.tree
        menu = QMenu(self.window)
        if place is None or place.kind in ("album", "smart"):
            menu.addAction(self.window.book["new-album"])
        if place is not None and place.kind in ("album", "smart", "keyword"):
            menu.addAction(self.tr("Rename"), lambda: tree.edit_name(place))
        if place is not None and place.kind in ("album", "smart"):
            menu.addAction(self.tr("Delete the album…"), lambda: self.delete_album(place))
        if place is not None and place.kind == "smart":
            menu.addAction(self.tr("Search for what the filter asks now"), lambda: self.search_anew(place))
        if place is not None and place.kind == "keyword":
            menu.addAction(self.tr("Delete the keyword"), lambda: self.delete_keyword(place))
        if place is not None and place.folder is not None:
            self._watching(menu, place.folder)
        if menu.actions():
            self._open(menu, point)
        else:
            menu.deleteLater()

    def _watching(self, menu: QMenu, folder: Path) -> None:
        library = self.window.library
        watched = self.window.session.studio.catalog.watched.folders()
        above = [each for each in watched if each == folder or each in folder.parents]
        action = menu.addAction(self.tr("Watch: new photos come in by themselves"))
        action.setCheckable(True)
        action.setChecked(bool(above))
        action.setEnabled(not above or above[0] == folder)
        action.triggered.connect(lambda on: library.watch(folder, on=on))

    def delete_album(self, place: Place) -> None:
        """With the albums in it; the photos stay. Undo brings it back."""
        session, number = self.window.session, place.number
        question = self.tr("Delete the album {0}, with the albums in it? No photo is deleted.").format(place.name)
        if number is None or not self.asker.sure(question, self.tr("Delete")):
            return
        session.attempt(lambda: session.studio.catalog.delete_album(number))
        if session.place.number is not None:
            known = {album.id for album in session.studio.catalog.albums()}
            if session.place.number not in known:
                session.go_to(EVERYTHING)
        session.albums_changed.emit()
        session.told.emit(self.tr("Album deleted; undo brings it back"))

    def search_anew(self, place: Place) -> None:
        """A smart album holds what the filter finds now, in the whole library."""
        session, number = self.window.session, place.number
        if number is None or session.filter.everything:
            session.told.emit(self.tr("Filter the photos first: the album is whatever the filter finds"))
            return
        wanted = replace(session.filter, sort="", descending=False)
        session.attempt(lambda: session.studio.catalog.change_album(number, wanted))
        session.albums_changed.emit()
        session.look()
        session.told.emit(self.tr("The album {0} holds what the filter finds; undo takes it back").format(place.name))

    def delete_keyword(self, place: Place) -> None:
        """Off all photos, with those below it; undo brings it back."""
        session = self.window.session
        session.attempt(lambda: session.studio.catalog.delete_keyword(place.keyword))
        if session.place.keyword == place.keyword or session.place.keyword.startswith(f"{place.keyword}|"):
            session.go_to(EVERYTHING)
        session.photos.renew()
        session.albums_changed.emit()
        session.told.emit(self.tr("Keyword deleted; undo brings it back"))

    def _open(self, menu: QMenu, point: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.opened = menu
        menu.popup(point)
