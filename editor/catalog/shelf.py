"""Shelf: what a catalog does with albums, each change one batch that can be undone."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from editor.catalog import albums
from editor.catalog.album import Album
from editor.catalog.database import Database
from editor.catalog.journal import Batch, plural, unique
from editor.catalog.keepsake import Keepsake
from editor.catalog.query import Query
from editor.catalog.query_text import parse, spell
from editor.errors import UsageError


class Shelf(ABC):
    """The album half of Catalog."""

    database: Database
    keepsake: Keepsake

    @abstractmethod
    def batch(self, label: str) -> AbstractContextManager[Batch]:
        """See Catalog.batch."""

    @abstractmethod
    def count(self, query: Query | str) -> int:
        """See Catalog.count."""

    def albums(self) -> list[Album]:
        """All, by name; a smart album's count is what it finds now."""
        with self.database.read() as db:
            found = albums.all_albums(db)
        return [self._counted(each) for each in found]

    def album(self, album_id: int) -> Album:
        """Raises UsageError if there is none of that number."""
        with self.database.read() as db:
            return self._counted(albums.album(db, album_id))

    def _counted(self, album: Album) -> Album:
        if album.kind != "smart":
            return album
        try:
            count = self.count(Query(album=album.id))
        except UsageError:
            count = 0
        return Album(album.id, album.name, album.parent, album.kind, album.query, count)

    def create_album(self, name: str, parent: int | None = None, query: Query | str | None = None) -> Album:
        """A manual album, or with a query a smart one. Raises UsageError."""
        text = spell(query) if isinstance(query, Query) else query
        if text is not None:
            parse(text)
        with self.batch(f"Create the album {name}") as batch:
            number = albums.create(batch, name, parent, "manual" if text is None else "smart", text or "")
        return self.album(number)

    def quick_collection(self) -> Album:
        """The one quick collection, made when first asked for."""
        sql = "SELECT id FROM album WHERE kind='quick'"
        with self.database.read() as db:
            row = db.execute(sql).fetchone()
        if row is None:
            with self.database.write() as db:
                row = db.execute(sql).fetchone() or (albums.create(Batch(db, ""), albums.QUICK, None, "quick"),)
                self.database.when_committed(self.keepsake.write)
        return self.album(row[0])

    def rename_album(self, album_id: int, name: str) -> None:
        self._on_album("Rename", album_id, lambda batch: albums.rename(batch, album_id, name))

    def move_album(self, album_id: int, parent: int | None) -> None:
        """Into another album, or to the top."""
        self._on_album("Move", album_id, lambda batch: albums.move(batch, album_id, parent))

    def change_album(self, album_id: int, query: Query | str) -> None:
        """Another search for a smart album."""
        text = spell(query) if isinstance(query, Query) else query
        parse(text)
        self._on_album("Change", album_id, lambda batch: albums.change(batch, album_id, query=text))

    def delete_album(self, album_id: int) -> None:
        """With the albums in it; no photo is lost."""
        self._on_album("Delete", album_id, lambda batch: albums.delete(batch, album_id))

    def add_to_album(self, album_id: int, ids: Sequence[int], position: int | None = None) -> None:
        """At the end, or before the photo that is at `position` now."""
        self._on_album(f"Add {plural(len(ids))} to", album_id, lambda b: albums.add(b, album_id, ids, position))

    def remove_from_album(self, album_id: int, ids: Sequence[int]) -> None:
        self._on_album(f"Remove {plural(len(ids))} from", album_id, lambda batch: albums.remove(batch, album_id, ids))

    def order_album(self, album_id: int, ids: Sequence[int]) -> None:
        """Make this the manual order."""
        self._on_album("Order", album_id, lambda batch: albums.order(batch, album_id, unique(ids)))

    def albums_of(self, photo_id: int) -> list[int]:
        """The manual albums that a photo lies in."""
        with self.database.read() as db:
            rows_found = db.execute("SELECT album FROM album_photo WHERE photo=? ORDER BY album", (photo_id,))
            return [number for (number,) in rows_found]

    def _on_album(self, verb: str, album_id: int, change: Callable[[Batch], None]) -> None:
        with self.batch("") as batch:
            batch.label = f"{verb} the album {albums.album(batch.db, album_id).name}"
            change(batch)
