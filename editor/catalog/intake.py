"""Intake: files become photos of the catalog, some hundred at a time, each batch wholly or not at all."""

import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor.catalog import copies, embedded, rows
from editor.catalog.copies_said import put_copies
from editor.catalog.corrections import kept
from editor.catalog.database import Database, Touched
from editor.catalog.facts import Facts, Reader
from editor.catalog.pairs import Group, grouped
from editor.catalog.places import Places
from editor.catalog.said import Said
from editor.catalog.sidecars import Sidecar, everything_said
from editor.catalog.standing import put
from editor.catalog.sync import remember
from editor.catalog.watched import wanted_again
from editor.catalog.welcome import NOTHING, Welcome
from editor.catalog.wording import natural_key, stored, told
from editor.errors import FileError, from_os
from editor.progress import SILENT, Progress

BATCH = 200
AT = "SELECT id FROM photo WHERE folder=? AND name=? AND NOT copy"


@dataclass(frozen=True, slots=True)
class _Look:
    """A file as it was found. number: its photo's id, None if it is new. facts None: as the catalog knows it."""

    group: Group
    number: int | None
    facts: Facts | None
    said: Said | None = None
    sidecar: Sidecar | None = None


@dataclass
class Added:
    """ids: the photos of the files, in the order of the files, each once. new: those that the catalog did not know.
    found_again: those that were known under another path. refused: what was not taken in, and why. restacked: whose
    stacks have got others, within a batch.
    """

    ids: list[int] = field(default_factory=list)
    new: list[int] = field(default_factory=list)
    found_again: list[int] = field(default_factory=list)
    refused: dict[Path, str] = field(default_factory=dict)
    restacked: set[int] = field(default_factory=set)


class Intake:
    """Takes files in. `after` is called inside each batch's transaction with the ids that changed."""

    def __init__(self, database: Database, places: Places, reader: Reader, touched: Touched) -> None:
        self._database = database
        self._touched = touched
        self._places = places
        self.reader = reader

    def add(self, paths: Iterable[Path], progress: Progress = SILENT, welcome: Welcome = NOTHING) -> Added:
        """Bring these files in; known ones are read anew if they have changed. Cancelling keeps what is in by then.

        welcome: what new photos are given.
        """
        added = Added()
        groups = grouped(_real(paths, added))
        pieces = [groups[at : at + BATCH] for at in range(0, len(groups), BATCH)]
        for piece, share in progress.over(pieces):
            self._batch(piece, added, share, welcome)
        added.ids = list(dict.fromkeys(added.ids))
        return added

    def _batch(self, groups: Sequence[Group], added: Added, progress: Progress, welcome: Welcome) -> None:
        read: list[_Look] = []
        known = self._known({group.folder for group in groups})
        for place, group in enumerate(groups):
            if place % 20 == 0:
                progress.at(place / len(groups))
            found = self._look(group, known, added)
            if found is None and group.picture:  # a RAW that cannot be read must not hide its JPEG
                found = self._look(Group(group.folder, group.picture), known, added)
            if found is not None:
                read.append(found)
        with self._database.write() as db:
            self._store(db, read, added, welcome)

    def _look(self, group: Group, known: dict[tuple[Path, str], tuple[int, int, int]], added: Added) -> _Look | None:
        """The group with its id and facts (None: as the catalog knows it); None if it is refused."""
        row = known.get((group.folder, group.name))
        try:
            status = os.stat(group.path)  # noqa: PTH116  (half the time of Path.stat, for 100,000 files)
            if row and row[1:] == (status.st_size, status.st_mtime_ns):
                return _Look(group, row[0], None)
            facts = self.reader.facts(group.path)
            if row:
                return _Look(group, row[0], facts)
            return _Look(group, None, facts, *everything_said(group.path))
        except FileError as error:
            added.refused[group.path] = error.reason
        except OSError as error:
            added.refused[group.path] = from_os(error, group.path).reason
        except Exception as error:  # noqa: BLE001  (decoders raise all kinds; one file must not stop the others)
            added.refused[group.path] = f"it cannot be read ({type(error).__name__})"
        return None

    def _known(self, folders: set[Path]) -> dict[tuple[Path, str], tuple[int, int, int]]:
        """(folder, file name) → id, size, mtime of what the catalog has there, companions included."""
        found = {}
        with self._database.read() as db:
            for folder in folders:
                number = self._places.find(folder)
                if number is None:
                    continue
                sql = "SELECT id, name, size, mtime_ns FROM photo WHERE folder=? AND NOT missing AND NOT copy"
                for photo, name, size, mtime_ns in db.execute(sql, (number,)):
                    found[folder, told(name)] = (photo, size, mtime_ns)
        return found

    def _store(self, db: sqlite3.Connection, read: Sequence[_Look], added: Added, welcome: Welcome) -> None:
        terms, before = rows.Terms(db), len(added.new)
        touched = []
        for look in read:
            if look.facts is None:
                photo = look.number or 0
                changed = self._companions(db, photo, look.group)
            else:
                photo = self._put(db, look, look.facts, terms, added)
                self._companions(db, photo, look.group)
                changed = True
            added.ids.append(photo)
            if changed:
                touched += [photo, *copies.of(db, photo)]
        welcome.give(db, added.new[before:])
        rows.index_words(db, self._places, touched)
        self._touched([*touched, *added.restacked])
        added.restacked.clear()

    def _put(self, db: sqlite3.Connection, look: _Look, facts: Facts, terms: rows.Terms, added: Added) -> int:
        group = look.group
        folder = self._places.make(db, group.folder)
        wanted_again(db, folder, group.name)
        values = rows.columns_of(facts, terms)
        row = db.execute(AT, (folder, stored(group.name))).fetchone()
        if row is None:
            row = self._as_companion(db, folder, group)
        if row is not None:
            self._again(db, row[0], facts, {**values, **_called(group.name), "full_hash": None})
            return int(row[0])
        moved = self._moved(db, facts)
        if moved is not None:
            self._again(db, moved, facts, {**values, **_called(group.name), "folder": folder})
            added.found_again.append(moved)
            return moved
        number = rows.insert(db, folder, group.name, {**values, **rows.said_by_user(facts)})
        self._keywords(db, number, facts.fields.keywords, terms)
        embedded.note(db, number, embedded.said_in(facts))
        if look.said is not None and look.sidecar is not None:
            in_file = Said(keywords=frozenset(facts.fields.keywords))
            added.restacked |= put(db, number, look.said.over(in_file), into_albums=True)
            added.restacked |= put_copies(db, number, look.said.copies, into_albums=True)
            db.execute("UPDATE photo SET dirty=0 WHERE id=?", (number,))  # its sidecar says all that
            remember(db, number, look.sidecar)
        added.new.append(number)
        return number

    def _again(self, db: sqlite3.Connection, photo: int, facts: Facts, values: dict[str, Any]) -> None:
        """What the file of a known photo says now, and where it is."""
        embedded.take(db, photo, facts)
        rows.update(db, photo, kept(db, photo, values))
        copies.follow(db, photo, values)

    def _as_companion(self, db: sqlite3.Connection, folder: int, group: Group) -> Any:
        """The photo whose place this file takes: a RAW comes beside a JPEG that the catalog knows already."""
        for name, kind in group.companions:
            if kind == "picture":
                row = db.execute(AT, (folder, stored(name))).fetchone()
                if row is not None:
                    return row
        return None

    def _moved(self, db: sqlite3.Connection, facts: Facts) -> int | None:
        """The photo that this file was before it was moved or renamed: same content, and no longer where it was."""
        sql = "SELECT id, folder, name FROM photo WHERE quick_hash=? AND size=? AND NOT copy ORDER BY inode=? DESC, id"
        for number, folder, name in db.execute(sql, (facts.quick_hash, facts.size, facts.inode)).fetchall():
            if self._places.mounted(folder) and not os.path.lexists(self._places.path(folder) / told(name)):
                return int(number)
        return None

    def _keywords(self, db: sqlite3.Connection, photo: int, keywords: Iterable[str], terms: rows.Terms) -> None:
        pairs = {(photo, terms.number("keyword", word)) for word in keywords if word.strip()}
        db.executemany("INSERT OR IGNORE INTO photo_keyword VALUES(?,?)", sorted(pairs))

    def _companions(self, db: sqlite3.Connection, photo: int, group: Group) -> bool:
        sql = "SELECT name, kind FROM companion WHERE photo=?"
        old = {(told(name), kind) for name, kind in db.execute(sql, (photo,))}
        new = set(group.companions)
        if old == new:
            return False
        db.execute("DELETE FROM companion WHERE photo=?", (photo,))
        db.executemany("INSERT INTO companion VALUES(?,?,?)", [(photo, stored(n), kind) for n, kind in sorted(new)])
        return True


def _called(name: str) -> dict[str, Any]:
    """The columns of a photo that is where its file was just seen."""
    return {"name": stored(name), "sort_name": natural_key(name), "missing": 0}


def _real(paths: Iterable[Path], added: Added) -> list[Path]:
    """Absolute paths through no linked folder, so that a photo reached by two ways is one."""
    folders: dict[str, str] = {}
    found = []
    for path in paths:
        try:
            parent = os.path.dirname(os.path.abspath(path))  # noqa: PTH100, PTH120  (speed, as above)
            if parent not in folders:
                folders[parent] = os.path.realpath(parent)
            found.append(Path(folders[parent], path.name))
        except (OSError, ValueError):
            added.refused[Path(path)] = "no file can be called that"
    return found
