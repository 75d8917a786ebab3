"""Catalog: the photos and albums that Albumen knows."""

import contextlib
import json
import os
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from editor.catalog import albums, backups, culling, edits, marks, rows
from editor.catalog.album import Album
from editor.catalog.columns import Columns
from editor.catalog.corrections import Corrections
from editor.catalog.culling import Culling
from editor.catalog.database import Database
from editor.catalog.facets import Facets
from editor.catalog.facts import FileReader, Reader
from editor.catalog.finder import Finder
from editor.catalog.folder import Folder
from editor.catalog.identity import Checked, Identity
from editor.catalog.intake import Added, Intake
from editor.catalog.journal import Batch, Journal, Undone, plural, unique
from editor.catalog.moving import move_files
from editor.catalog.photo import Photo
from editor.catalog.places import Places
from editor.catalog.query import EVERYTHING, Query
from editor.catalog.query_text import parse, spell
from editor.catalog.session import Session
from editor.catalog.sync import Sync, Synced
from editor.catalog.vocabulary import now
from editor.catalog.wording import stored
from editor.develop.history import History
from editor.errors import AlbumenError, CatalogDamaged, UsageError
from editor.progress import SILENT, Progress


class Catalog:
    """Everything that is known of photos and albums, in one folder of the disk.

    Reads may come from any thread; writes wait for one another. Each method that changes something is one batch,
    and undo() takes back one batch. Make one with Catalog.open().
    """

    def __init__(self, folder: Path, reader: Reader, *, read_only: bool) -> None:
        self.folder = folder
        self.database = Database(folder, read_only=read_only)
        self.places = Places(self.database)
        self.columns = Columns()
        self._finder = Finder(self.database, self.places, self.columns)
        self.facets = Facets(self.database, self._finder)
        self.culling = Culling(self.database)
        self._journal = Journal(self.database)
        self.corrections = Corrections(self.database, self.batch)
        self.intake = Intake(self.database, self.places, reader, self._touched)
        self.files = Identity(self.database, self.places, self._touched)
        self._sync = Sync(self.database, self.places, self._touched)
        self._session = Session(self.database, self.columns)

    @property
    def identity(self) -> str:
        """A name that no other catalog has."""
        return self._session.identity

    @classmethod
    def open(cls, folder: Path, *, reader: Reader | None = None, read_only: bool = False) -> "Catalog":
        """The catalog in a folder, a new one if there is none. Only one program may have it open for writing.

        Raises CatalogLocked, CatalogTooNew, NoPermission, DiskFull, or CatalogDamaged, whose text names the newest
        good backup (see backups.restore).
        """
        catalog = cls(Path(folder), reader or FileReader(), read_only=read_only)
        try:
            catalog.database.before_migration = lambda: backups.make(catalog.database.path, catalog.folder)
            catalog.database.open()
            catalog.database.on_rollback = catalog.places.forget
            catalog._session.begin()
        except CatalogDamaged as error:
            catalog.database.close()
            raise backups.with_advice(error, Path(folder)) from error
        return catalog

    def close(self) -> None:
        """Keep what makes the next start quick, and let others have the catalog."""
        self._session.end()
        self.database.close()

    def __enter__(self) -> "Catalog":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Photos

    def add(self, paths: Iterable[Path], progress: Progress = SILENT) -> Added:
        """Take files in (see Intake.add); never raises for one file, Added.refused tells what was left out and why."""
        return self.intake.add(map(Path, paths), progress)

    def add_files(self, paths: Iterable[Path], progress: Progress = SILENT) -> list[int]:
        """Take files in; their photos' ids in the order of the files, each once. A RAW and its JPEG are one photo."""
        return self.add(paths, progress).ids

    def photo(self, photo_id: int) -> Photo:
        """Raises UsageError if there is none of that id."""
        found = self.photos([photo_id])
        if not found:
            raise UsageError(f"There is no photo with the number {photo_id}.")
        return found[0]

    def photos(self, ids: Sequence[int]) -> list[Photo]:
        """In the order of the ids; those that are gone are left out."""
        with self.database.read() as db:
            return rows.select(db, self.places, ids)

    def by_path(self, path: Path) -> Photo | None:
        """The photo that a file is, or that it is a companion of; None if the catalog does not know it."""
        path = Path(path)
        folder = self.places.find(Path(os.path.realpath(path.absolute().parent)))
        if folder is None:
            return None
        name = stored(path.name)
        with self.database.read() as db:
            row = db.execute("SELECT id FROM photo WHERE folder=? AND name=?", (folder, name)).fetchone()
            if row is None:
                sql = "SELECT p.id FROM companion c JOIN photo p ON p.id=c.photo WHERE c.name=? AND p.folder=?"
                row = db.execute(sql, (name, folder)).fetchone()
            found = rows.select(db, self.places, [row[0]]) if row else []
        return found[0] if found else None

    def remove(self, ids: Sequence[int]) -> None:
        """Forget photos; their files stay as they are. This cannot be undone, but the files can be added again."""
        with self.database.write() as db:
            wanted = json.dumps(list(ids))
            db.execute("DELETE FROM words WHERE rowid IN (SELECT value FROM json_each(?))", (wanted,))
            db.execute("DELETE FROM photo WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
            self._touched(ids)

    def check_files(self, progress: Progress = SILENT) -> Checked:
        """See which photos' files are there, and mark the missing ones. Raises Cancelled."""
        return self.files.check(progress)

    def find_missing(self, roots: Iterable[Path], progress: Progress = SILENT) -> list[int]:
        """Look for missing photos in folders, by content; those found are found. Raises Cancelled."""
        return self.files.find(roots, progress)

    def relink(self, photo_id: int, path: Path, *, force: bool = False) -> list[int]:
        """Say where a missing photo's file is; see Identity.relink."""
        return self.files.relink(photo_id, Path(path), force=force)

    def move(self, photo_id: int, target: Path) -> None:
        """Give a photo's file another name or folder, with all that belongs to it; nothing is overwritten.

        Raises FileError; everything is then where it was.
        """
        photo = self.photo(photo_id)
        pairs = move_files(photo.path, Path(target))
        try:
            self.files.relink(photo_id, Path(target), force=True)
        except AlbumenError:
            for old, new in pairs:
                new.rename(old)
            raise

    def backup(self, *, hours: float = 24) -> Path | None:
        """A checked copy beside the catalog, unless the newest is younger than that; the newest seven are kept."""
        return backups.make_if_due(self.database.path, self.folder, hours=hours)

    def search(self, query: Query | str = EVERYTHING, *, limit: int | None = None, offset: int = 0) -> "array[int]":
        """The ids that a query (or its text) finds, in its order. Raises UsageError."""
        return self._finder.search(parse(query) if isinstance(query, str) else query, limit=limit, offset=offset)

    def count(self, query: Query | str = EVERYTHING) -> int:
        """How many photos a query finds."""
        return self._finder.count(parse(query) if isinstance(query, str) else query)

    def folders(self) -> list[Folder]:
        """The folders that hold photos, by path."""
        return self.facets.folders(self.places)

    # What the user says of photos

    @contextlib.contextmanager
    def batch(self, label: str) -> Iterator[Batch]:
        """One batch, to be undone as one. Everything that is changed through it is remembered; nothing else is."""
        with self.database.write() as db:
            batch = Batch(db, label)
            yield batch
            batch.save()
            self._changed(db, batch.photos)

    def rate(self, ids: Sequence[int], stars: int) -> None:
        """0–5 stars."""
        value = marks.checked_rating(stars)
        with self.batch(f"Rate {plural(len(ids))} {stars}") as batch:
            batch.set("rating", ids, value)

    def set_flag(self, ids: Sequence[int], flag: int) -> None:
        """−1 rejected, 0 none, 1 picked."""
        value = marks.checked_flag(flag)
        with self.batch(f"{('Unflag', 'Pick', 'Reject')[value]} {plural(len(ids))}") as batch:
            batch.set("flag", ids, value)

    def set_label(self, ids: Sequence[int], label: str) -> None:
        """One of photo.LABELS."""
        value = marks.checked_label(label)
        with self.batch(f"Label {plural(len(ids))} {label or 'none'}") as batch:
            batch.set("label", ids, value)

    def set_fields(self, ids: Sequence[int], **texts: str) -> None:
        """title, caption, creator, copyright, city, country. Raises UsageError for any other."""
        with self.batch(f"Change the {', '.join(texts)} of {plural(len(ids))}") as batch:
            rows.index_words(batch.db, self.places, marks.set_texts(batch, ids, texts))

    def add_keywords(self, ids: Sequence[int], words: Iterable[str]) -> None:
        """Hierarchies are written a|b|c."""
        words = [words] if isinstance(words, str) else list(words)
        with self.batch(f"Add {plural(len(words), 'keyword', 'keywords')} to {plural(len(ids))}") as batch:
            marks.add_keywords(batch, ids, words)
            rows.index_words(batch.db, self.places, batch.photos)

    def remove_keywords(self, ids: Sequence[int], words: Iterable[str]) -> None:
        """Those that a photo does not have are passed over."""
        words = [words] if isinstance(words, str) else list(words)
        with self.batch(f"Remove {plural(len(words), 'keyword', 'keywords')} from {plural(len(ids))}") as batch:
            marks.remove_keywords(batch, ids, words)
            rows.index_words(batch.db, self.places, batch.photos)

    def rename_keyword(self, old: str, new: str) -> None:
        """On every photo that has it, with the keywords below it."""
        with self.batch(f"Rename the keyword {old} to {new}") as batch:
            marks.rename_keyword(batch, old, new)
            rows.index_words(batch.db, self.places, batch.photos)

    def stack(self, *groups: Sequence[int]) -> None:
        """One stack of each group, its first photo on top; all as one batch."""
        with self.batch(f"Stack {plural(sum(map(len, groups)))}") as batch:
            for ids in groups:
                culling.stack(batch, unique(ids))

    def unstack(self, ids: Sequence[int]) -> None:
        """Take photos out of their stacks."""
        with self.batch(f"Unstack {plural(len(ids))}") as batch:
            culling.unstack(batch, unique(ids))

    def undo(self) -> Undone | None:
        """Take back the last batch; None if there is none."""
        return self._step(forward=False)

    def redo(self) -> Undone | None:
        """Do again what was undone last; None if there is nothing."""
        return self._step(forward=True)

    def undo_labels(self) -> tuple[str, str]:
        """What undo() and redo() would do, in words for a menu; "" where nothing."""
        return self._journal.labels()

    def _step(self, *, forward: bool) -> Undone | None:
        with self.database.write() as db:
            found = self._journal.step(db, forward=forward)
            if found is None:
                return None
            undone, changes = found
            worded = any(each.get("column") in marks.TEXTS or each.get("table") == "photo_keyword" for each in changes)
            if worded:
                rows.index_words(db, self.places, undone.photos)
            self._changed(db, undone.photos)
            return undone

    # Albums

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

    # Edits

    def history(self, photo_id: int) -> History:
        """All recipes that a photo has had; a fresh History if it was never edited."""
        with self.database.read() as db:
            return edits.read(db, photo_id)

    def save_history(self, photo_id: int, history: History) -> None:
        """Keep it; returns when the disk has it. Its own undo is the History's, not the catalog's."""
        with self.database.write(durable=True) as db:
            edits.write(db, photo_id, history)
            self._changed(db, [photo_id])

    def dirty(self) -> list[int]:
        """Photos that the user changed since their sidecars were written."""
        with self.database.read() as db:
            return [number for (number,) in db.execute("SELECT id FROM photo WHERE dirty ORDER BY id")]

    def sync(self, ids: Sequence[int] | None = None, *, write: bool = True, progress: Progress = SILENT) -> Synced:
        """Bring photos and their sidecars together (None: those in dirty()); see merging for who wins.

        write False: only read. Raises Cancelled; one file's trouble is in Synced.failed and its photo stays dirty.
        """
        return self._sync.run(self.dirty() if ids is None else ids, write=write, progress=progress)

    def changed_sidecars(self, progress: Progress = SILENT) -> list[int]:
        """Photos whose sidecars another program has written since; looks into every folder."""
        return self._sync.changed_elsewhere(progress)

    def overruled(self, photo_id: int) -> list[tuple[str, str, str]]:
        """(field, value, "catalog" or "sidecar") of what gave way when both had changed, the newest first."""
        with self.database.read() as db:
            sql = "SELECT field, value, source FROM loser WHERE photo=? ORDER BY id DESC"
            return db.execute(sql, (photo_id,)).fetchall()

    # What changes bring with them

    def _changed(self, db: sqlite3.Connection, ids: Iterable[int]) -> None:
        """The user changed these: their sidecars are to be written, the arrays to be patched."""
        ids = list(ids)
        if not ids:
            return
        db.execute(
            "UPDATE photo SET changed=?, dirty=1 WHERE id IN (SELECT value FROM json_each(?))", (now(), json.dumps(ids))
        )
        self._touched(ids)

    def _touched(self, ids: Iterable[int]) -> None:
        ids = list(ids)
        self.database.when_committed(lambda: self.columns.touch(ids))
