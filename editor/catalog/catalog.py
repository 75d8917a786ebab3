"""Catalog: the photos and albums that Albumen knows."""

import contextlib
import json
import os
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from editor.catalog import backups, copies, edits, marks, rows, stacks
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
from editor.catalog.journal import Batch, Journal, Undone, in_or_out, lasting, plural, unique
from editor.catalog.keepsake import Keepsake
from editor.catalog.moving import Moved, Mover
from editor.catalog.photo import Photo
from editor.catalog.places import Places
from editor.catalog.query import EVERYTHING, Query
from editor.catalog.query_text import parse
from editor.catalog.session import Session
from editor.catalog.shelf import Shelf
from editor.catalog.sync import Sync, Synced
from editor.catalog.vocabulary import now
from editor.catalog.watched import Watched
from editor.catalog.welcome import NOTHING, Welcome
from editor.catalog.wording import stored
from editor.develop.history import History
from editor.errors import CatalogDamaged, UsageError
from editor.progress import SILENT, Progress

HEAVY = 50_000
"""Bytes of a journal's payload from which on undoing takes some tenths of a second."""
PIECE = 2000  # photos whose words are indexed between two looks whether anybody still wants it


class Catalog(Shelf):
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
        self.keepsake = Keepsake(self.database, folder)
        self.watched = Watched(self.database, self.places, self.keepsake)
        self.corrections = Corrections(self.database, self.batch)
        self.intake = Intake(self.database, self.places, reader, self._renamed)
        self.files = Identity(self.database, self.places, self._renamed)
        self._mover = Mover(self.database, self.places, self.files)
        self._journal = Journal(self.database, self._mover.again)
        self._sync = Sync(self.database, self.places, self._renamed)
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
            catalog.keepsake.bring_back()
        except CatalogDamaged as error:
            catalog.database.close()
            raise backups.with_advice(error, Path(folder)) from error
        return catalog

    def close(self) -> None:
        """Keep what makes the next start quick, and let others have the catalog."""
        self.keepsake.write()
        self._session.end()
        self.database.close()

    def __enter__(self) -> "Catalog":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Photos

    def add(self, paths: Iterable[Path], progress: Progress = SILENT, welcome: Welcome = NOTHING) -> Added:
        """Take files in (see Intake.add); never raises for one file, Added.refused tells what was left out and why."""
        return self.intake.add(map(Path, paths), progress, welcome)

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
        """The photo that a file is, or that it is a companion of (never a copy); None if the catalog does not know
        it."""
        path = Path(path)
        folder = self.places.find(Path(os.path.realpath(path.absolute().parent)))
        if folder is None:
            return None
        name = stored(path.name)
        with self.database.read() as db:
            sql = "SELECT id FROM photo WHERE folder=? AND name=? AND copy=0"
            row = db.execute(sql, (folder, name)).fetchone()
            if row is None:
                sql = "SELECT p.id FROM companion c JOIN photo p ON p.id=c.photo WHERE c.name=? AND p.folder=?"
                row = db.execute(sql, (name, folder)).fetchone()
            found = rows.select(db, self.places, [row[0]]) if row else []
        return found[0] if found else None

    def remove(self, ids: Sequence[int]) -> None:
        """Forget photos with their copies, until undo() puts them back; their files stay as they are."""
        with self.batch(f"Remove {plural(len(ids))}") as batch:
            ids = copies.with_copies(batch.db, ids)
            stacks.unstack(batch, stacks.stacked(batch, ids))
            batch.remove(ids)

    def copy(self, ids: Sequence[int], album: int | None = None) -> list[int]:
        """A virtual copy of each photo, stacked behind it: the same file with a life of its own. album: where they are
        put too. The ids of the copies.
        """
        with self.batch(f"Copy {plural(len(ids))}") as batch:
            made = [copies.make(batch, number, album) for number in unique(ids)]
            self._changed(batch.db, made)
            self._index(batch.db, made)
            self.database.when_committed(self.columns.rename)
        return made

    def originals(self, ids: Sequence[int]) -> list[int]:
        """These photos, each virtual copy replaced by the photo whose file it shares, each once."""
        with self.database.read() as db:
            return copies.originals(db, ids)

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
        for error in self.move_files([(photo_id, Path(target))]).failed.values():
            raise error

    def move_files(self, moves: Sequence[tuple[int, Path]], progress: Progress = SILENT) -> Moved:
        """The same for many (photo, new path), as one batch: undo() moves them back. Raises Cancelled; those that
        were moved by then stay so, and can be undone too.
        """
        moved = Moved()
        with self.database.read() as db:
            original = copies.original_of(db, [number for number, _ in moves])
        first = {original[number]: target for number, target in reversed(moves)}  # a file is moved once
        moves = [(number, first[number]) for number in dict.fromkeys(original[number] for number, _ in moves)]
        try:
            self._mover.run(moves, moved, progress)
        finally:
            with self.batch(f"Move {plural(len(moved.done), 'file', 'files')}") as batch:
                batch.moved(moved.done)
        return moved

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
            self._changed(db, batch.said())
            self._touched(batch.photos)
            if any(change.get("table") == "album" for change in batch.changes):
                self.database.when_committed(self.keepsake.write)

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
            self._index(batch.db, marks.set_texts(batch, ids, texts))

    def add_keywords(self, ids: Sequence[int], words: Iterable[str]) -> None:
        """Hierarchies are written a|b|c."""
        words = [words] if isinstance(words, str) else list(words)
        with self.batch(f"Add {plural(len(words), 'keyword', 'keywords')} to {plural(len(ids))}") as batch:
            marks.add_keywords(batch, ids, words)
            self._index(batch.db, batch.photos)

    def remove_keywords(self, ids: Sequence[int], words: Iterable[str]) -> None:
        """Those that a photo does not have are passed over."""
        words = [words] if isinstance(words, str) else list(words)
        with self.batch(f"Remove {plural(len(words), 'keyword', 'keywords')} from {plural(len(ids))}") as batch:
            marks.remove_keywords(batch, ids, words)
            self._index(batch.db, batch.photos)

    def rename_keyword(self, old: str, new: str) -> None:
        """On every photo that has it, with the keywords below it."""
        with self.batch(f"Rename the keyword {old} to {new}") as batch:
            marks.rename_keyword(batch, old, new)
            self._index(batch.db, batch.photos)

    def delete_keyword(self, word: str) -> None:
        """Off every photo that has it, with the keywords below it."""
        with self.batch(f"Delete the keyword {word}") as batch:
            marks.delete_keyword(batch, word)
            self._index(batch.db, batch.photos)

    def stack(self, *groups: Sequence[int]) -> None:
        """One stack of each group, its first photo on top; all as one batch."""
        with self.batch(f"Stack {plural(sum(map(len, groups)))}") as batch:
            for ids in groups:
                stacks.stack(batch, unique(ids))

    def unstack(self, ids: Sequence[int]) -> None:
        """Take photos out of their stacks."""
        with self.batch(f"Unstack {plural(len(ids))}") as batch:
            stacks.unstack(batch, unique(ids))

    def undo(self, progress: Progress = SILENT) -> Undone | None:
        """Take back the last batch; None if there is none. Raises Cancelled; nothing is changed then."""
        return self._step(progress, forward=False)

    def redo(self, progress: Progress = SILENT) -> Undone | None:
        """Do again what was undone last; None if there is nothing. Raises Cancelled as undo() does."""
        return self._step(progress, forward=True)

    def takes_long(self, *, forward: bool) -> bool:
        """Whether undo() (or redo(), forward) would take longer than a window may stand still."""
        return self._journal.weight(forward=forward) > HEAVY

    def undo_labels(self) -> tuple[str, str]:
        """What undo() and redo() would do, in words for a menu; "" where nothing."""
        return self._journal.labels()

    def _step(self, progress: Progress, *, forward: bool) -> Undone | None:
        with self.database.write() as db:
            found = self._journal.step(db, forward=forward, progress=progress.part(0.0, 0.6))
            if found is None:
                return None
            undone, changes = found
            worded = any(each.get("column") in marks.TEXTS or each.get("table") == "photo_keyword" for each in changes)
            put_back = {number for each in changes for number in in_or_out(each)}
            worded_anew = sorted(undone.photos if worded else put_back)
            for at, part in lasting(progress.part(0.6, 1.0), changes).over(range(0, len(worded_anew), PIECE)):
                self._index(db, worded_anew[at : at + PIECE])
                part.at(1.0)
            self._changed(db, undone.said - put_back)
            self._touched(undone.photos)
            self.database.when_committed(lambda: self.files.look(sorted(put_back)))
            self.database.when_committed(self.keepsake.write)
            return undone

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

    def _renamed(self, ids: Iterable[int]) -> None:
        """These may be called otherwise now, and be found by other words."""
        self._touched(ids)
        self.database.when_committed(self.columns.rename)
        self.database.when_committed(self.columns.reword)

    def _index(self, db: sqlite3.Connection, ids: Iterable[int]) -> None:
        """Other words are said of these."""
        rows.index_words(db, self.places, ids)
        self.database.when_committed(self.columns.reword)
