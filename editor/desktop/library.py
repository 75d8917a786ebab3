"""Library: the browser's parts, joined to the session: what the user does becomes a change, what changes is shown."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desktop.arrivals import tell_arrivals
from editor.desktop.browser.empty_note import EmptyNote
from editor.desktop.browser.filmstrip import Filmstrip
from editor.desktop.browser.filter_bar import FilterBar
from editor.desktop.browser.grid import Grid
from editor.desktop.browser.metadata_panel import MetadataPanel
from editor.desktop.browser.picture_source import PictureSource
from editor.desktop.browser.places_tree import PlacesTree
from editor.desktop.browser.thumbnail_loader import Pixels, ThumbnailLoader
from editor.desktop.browser.timeline import Timeline
from editor.desktop.place import EVERYTHING, Place
from editor.desktop.session import Session
from editor.desktop.upkeep import Upkeep
from editor.desktop.watching import Watching

if TYPE_CHECKING:
    from editor.catalog.identity import Checked
    from editor.catalog.photo import Photo

PANEL_AFTER = 60  # ms; holding an arrow key must not fill the panel for each photo passed
MOST_IN_PANEL = 2000  # photos whose common values are worked out


class Library(QObject):
    """Holds the widgets of the library. The window places them; this object keeps them true. took_in(paths): these
    are brought in."""

    took_in = Signal(list)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        photos = session.photos
        self.loader = ThumbnailLoader(self._thumbnail, self._micro, self._glance, parent=self)
        self.pictures = PictureSource(session.studio, self)
        self.tree = PlacesTree()
        self.filter = FilterBar()
        self.timeline = Timeline()
        self.grid = Grid(photos, self.loader)
        self.note = EmptyNote(self.grid.viewport())
        self.strip = Filmstrip(photos, self.loader)
        self.panel = MetadataPanel()
        self.upkeep = Upkeep(session)
        self.watching = Watching(session)
        self._panel_soon = QTimer(self, singleShot=True, interval=PANEL_AFTER)
        self._panel_soon.timeout.connect(self.show_chosen)
        self._wire()

    def close(self) -> None:
        """Stop the threads."""
        self._panel_soon.stop()
        if self.session.is_open:
            self.session.save()
        self.watching.stop()
        self.upkeep.stop()
        self.loader.close()
        self.pictures.stop()

    # what is shown

    def show_places(self) -> None:
        """Fill the tree and the filter bar from the catalog."""
        session = self.session
        if not session.is_open:
            return
        from editor.catalog.query import Query  # noqa: PLC0415  (the catalog is not needed for the first paint)

        catalog = session.studio.catalog
        counts = catalog.count(), catalog.count(Query(missing=True))
        keywords, months = catalog.facets.keywords(), catalog.facets.timeline()
        self.tree.show_places(*counts, catalog.folders(), catalog.albums(), keywords)
        self.tree.mark(session.place)
        self.filter.refresh(catalog.facets.values("camera"), months)
        lenses, formats = catalog.facets.values("lens"), catalog.facets.values("format")
        self.filter.more.offer(lenses, formats, [word for word, _ in keywords])
        self.timeline.show_months(months)
        self.panel.offer_keywords([word for word, _ in keywords])

    def show_chosen(self) -> None:
        """Fill the metadata panel with what the chosen photos have in common."""
        session = self.session
        if not session.is_open:
            return
        ids = [int(each) for each in session.photos.selected()[:MOST_IN_PANEL]] or session.targets
        if len(ids) == 1:
            photo = session.photos.photo(session.photos.row_of(ids[0]))
            self.panel.show_photos([photo] if photo is not None else [])
        else:
            self.panel.show_photos(session.studio.catalog.photos(ids))

    def _thumbnail(self, photo: "Photo", size: int) -> Pixels | None:
        """Called on the loader's threads."""
        thumbnails = self.session.studio.thumbnails
        found = thumbnails.get(photo, size)
        return thumbnails.make(photo, size) if found is None else found

    def _glance(self, photo: "Photo") -> Pixels | None:
        """Called on the loader's threads."""
        thumbnails = self.session.studio.thumbnails
        found = thumbnails.get(photo, 160)
        return thumbnails.glance(photo) if found is None else found

    def _micro(self, ids: list[int]) -> dict[int, Pixels]:
        return dict(self.session.studio.thumbnails.micro(ids))

    # what the user does

    def _wire(self) -> None:
        session, photos = self.session, self.session.photos
        session.albums_changed.connect(self.show_places)
        session.query_changed.connect(self._queried)
        session.query_changed.connect(self._say_empty)
        photos.reset.connect(self._say_empty)
        self.note.clear_wanted.connect(self.filter.clear)
        photos.chosen.connect(self._panel_soon.start)
        photos.renewed.connect(lambda _: self._panel_soon.start())
        photos.renewed.connect(lambda _: self.pictures.forget())
        self.tree.went.connect(session.go_to)
        self.tree.photos_dropped.connect(self.add_to_album)
        self.tree.files_dropped.connect(self.take_in)
        self.tree.album_dropped.connect(lambda album, parent: self._albums(lambda c: c.move_album(album, parent)))
        self.tree.renamed.connect(lambda album, name: self._albums(lambda c: c.rename_album(album, name)))
        self.filter.changed.connect(session.narrow)
        self.filter.misread.connect(session.failed)
        self.timeline.chosen.connect(self.filter.set_span)
        self.tree.photos_on_keyword.connect(self._add_keyword)
        self.tree.keyword_renamed.connect(self._rename_keyword)
        self.panel.placed.connect(self._place)
        self.grid.reordered.connect(self._reorder)
        self.strip.reordered.connect(self._reorder)
        self.panel.rated.connect(lambda stars: self._change(lambda c, ids: c.rate(ids, stars)))
        self.panel.changed.connect(lambda field, text: self._change(lambda c, ids: c.set_fields(ids, **{field: text})))
        self.panel.keywords_changed.connect(self._keywords)
        self.watching.came.connect(self._came_in)
        self.pictures.lost.connect(self._lost)
        self.upkeep.failed.connect(session.failed)
        self.upkeep.checked.connect(self._checked)
        self.upkeep.read.connect(self._read)

    def _lost(self, photo: int) -> None:
        """A file was not there when it was wanted: from now on the photo is shown as missing."""
        session = self.session
        row = session.photos.row_of(photo)
        known = session.photos.photo(row) if row >= 0 else None
        if known is None or known.missing or not session.is_open:
            return
        session.attempt(lambda: session.studio.catalog.files.look([photo]))
        session.photos.renew([photo])
        session.albums_changed.emit()

    def _checked(self, checked: "Checked") -> None:
        """The files were looked for."""
        session = self.session
        if checked.missing:
            words = self.tr(
                "%n photo(s) cannot be found. File > Find missing photos looks for them", "", len(checked.missing)
            )
            session.told.emit(words)
        if session.is_open:
            session.photos.renew()
            session.look()
            session.albums_changed.emit()

    def _read(self, ids: list[int]) -> None:
        """Another program said something of these."""
        session = self.session
        if session.is_open:
            session.photos.renew(ids)
            session.look()
            session.albums_changed.emit()
            if session.current in ids:
                session.forget_history()

    def _queried(self) -> None:
        session = self.session
        self.tree.mark(session.place)
        self.filter.set_sort(session.filter.sort, session.filter.descending)
        self.timeline.mark(session.filter.taken_from, session.filter.taken_to)
        for view in (self.grid, self.strip):
            view.by_hand = session.by_hand

    def _say_empty(self) -> None:
        """An empty grid says why it is."""
        session = self.session
        if len(session.photos) or not session.is_open:
            self.note.hide()
        else:
            self.note.tell(session.place, filtered=bool(session.filter.conditions))

    def add_to_album(self, ids: list[int], album: int) -> None:
        """Put photos at the end of an album."""
        self._albums(lambda catalog: catalog.add_to_album(album, ids))
        name = self.session.attempt(lambda: self.session.studio.catalog.album(album).name)
        self.session.told.emit(self.tr("%n photo(s) added to {0}", "", len(ids)).format(name))

    def take_in(self, paths: list[Path], place: Place = EVERYTHING) -> None:
        """Import files and folders; into the album if the place is one."""
        session = self.session
        self.took_in.emit(paths)
        album = place.number if place.by_hand else None

        def imported(changes: Any) -> None:
            if album is not None and changes.photos:
                session.attempt(lambda: session.studio.catalog.add_to_album(album, sorted(changes.photos)))
                session.albums_changed.emit()
            session.look()
            tell_arrivals(session, changes)

        session.bring_in(paths, then=imported)

    def _came_in(self, paths: list[Path]) -> None:
        """Photos have come into watched folders."""
        session = self.session
        if not session.is_open:
            return

        def imported(changes: Any) -> None:
            if changes.photos:
                session.told.emit(self.tr("%n new photo(s) came in", "", len(changes.photos)))

        session.bring_in(paths, then=imported)

    def watch(self, folder: Path, *, on: bool) -> None:
        """Watch a folder, or no longer."""
        watched = self.session.studio.catalog.watched
        self.session.attempt(lambda: watched.watch(folder) if on else watched.unwatch(folder))
        self.watching.begin()
        self.session.albums_changed.emit()

    def _albums(self, change: Callable[[Any], object]) -> None:
        self.session.attempt(lambda: change(self.session.studio.catalog))
        self.session.albums_changed.emit()
        self.session.look_soon()

    def _change(self, change: Callable[[Any, list[int]], object]) -> None:
        ids = [int(each) for each in self.session.photos.selected()] or self.session.targets
        self.session.change(lambda: change(self.session.studio.catalog, ids), ids)

    def _keywords(self, added: list[str], gone: list[str]) -> None:
        if added:
            self._change(lambda catalog, ids: catalog.add_keywords(ids, added))
        if gone:
            self._change(lambda catalog, ids: catalog.remove_keywords(ids, gone))

        self.session.albums_changed.emit()

    def _add_keyword(self, ids: list[int], word: str) -> None:
        session = self.session
        session.change(lambda: session.studio.catalog.add_keywords(ids, [word]), ids)
        session.albums_changed.emit()
        words = self.tr("%n photo(s) now have the keyword {0}", "", len(ids))
        session.told.emit(words.format(word.replace("|", " › ")))

    def _rename_keyword(self, old: str, new: str) -> None:
        self._albums(lambda catalog: catalog.rename_keyword(old, new))
        self.session.photos.renew()
        if self.session.place.keyword == old:
            self.session.go_to(Place("keyword", new.rpartition("|")[2], keyword=new))

    def _place(self, text: str) -> None:
        """Latitude and longitude were typed, or none."""
        from editor.catalog.corrections import parse_place  # noqa: PLC0415  (not needed for the first paint)

        def change(catalog: Any, ids: list[int]) -> None:
            if text:
                catalog.corrections.set_place(ids, *parse_place(text))
            else:
                catalog.corrections.remove_place(ids)

        self._change(change)
        self._panel_soon.start()

    def _reorder(self, ids: list[int], place: int) -> None:
        """Put photos before the one at that place of the list."""
        session, album = self.session, self.session.place.number
        if album is None or not session.by_hand:
            return
        moving = set(ids)
        shown = [int(each) for each in session.photos.ids]
        before = [each for each in shown[:place] if each not in moving]
        after = [each for each in shown[place:] if each not in moving]
        session.attempt(lambda: session.studio.catalog.order_album(album, [*before, *ids, *after]))
        session.look()
