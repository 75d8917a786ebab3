"""Sync: the catalog and the sidecars brought to say the same."""

import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from editor.catalog import copies, rows, sidecars, standing
from editor.catalog.copies_said import NONE, put_copies, told_of_copies
from editor.catalog.database import Database, Touched
from editor.catalog.merging import Merged, merge
from editor.catalog.places import Places
from editor.catalog.said import Said, plain
from editor.catalog.sidecars import Sidecar
from editor.catalog.vocabulary import now
from editor.catalog.wording import told
from editor.errors import FileChanged, FileError
from editor.progress import SILENT, Progress

PHOTO = f"SELECT folder, name, {standing.SAID}, changed, dirty, quick_hash FROM photo WHERE id=?"


@dataclass
class Synced:
    """written: photos whose sidecars were written. read: those that took something from theirs. conflicts: those
    changed on both sides, and what was done. failed: file and reason; those stay to be written.
    """

    written: list[int] = field(default_factory=list)
    read: list[int] = field(default_factory=list)
    conflicts: dict[int, str] = field(default_factory=dict)
    failed: dict[Path, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _State:
    """A photo and its sidecar as they stand."""

    photo: int
    path: Path
    ours: Said
    dirty: bool
    content: str
    base: Said | None
    seen: tuple[int, int] | None  # (size, mtime) of the sidecar when it was last the same


class Sync:
    """Reads and writes sidecars; `touched` is called inside a write with the ids that changed."""

    def __init__(self, database: Database, places: Places, touched: Touched) -> None:
        self._database = database
        self._touched = touched
        self._places = places

    def run(self, ids: Iterable[int], *, write: bool, progress: Progress = SILENT) -> Synced:
        """Bring these photos and their sidecars together; write False: only read. Raises Cancelled, CatalogError."""
        synced = Synced()
        with self._database.read() as db:
            ids = copies.originals(db, ids)  # a copy is told of in the sidecar of its original
        for number, _ in progress.over(ids):
            state = self._state(number)
            if state is None:
                continue
            try:
                self._one(state, synced, write=write)
            except FileChanged:
                self._again(number, synced, write=write)
            except FileError as error:
                synced.failed[error.path] = error.reason
        return synced

    def changed_elsewhere(self, progress: Progress = SILENT) -> list[int]:
        """Photos beside which a sidecar has come or changed since it was last the same; looks at every folder."""
        sql = """SELECT p.id, p.folder, p.name, s.size, s.mtime_ns FROM photo p LEFT JOIN sidecar s ON s.photo=p.id
            WHERE NOT p.missing AND NOT p.copy ORDER BY p.folder"""
        with self._database.read() as db:
            photos = db.execute(sql).fetchall()
        found, folder, listing = [], -1, {}
        for place, (number, where, name, size, mtime_ns) in enumerate(photos):
            if where != folder:
                progress.at(place / len(photos))
                folder, listing = where, _xmp_files(self._places.path(where))
            path = self._places.path(where) / told(name)
            names = (each(path).name for each in (sidecars.spare_path, sidecars.own_path, sidecars.adobe_path))
            stamp = next((listing[each] for each in names if each in listing), None)
            if stamp is not None and stamp != (size, mtime_ns):
                found.append(number)
        return found

    def _again(self, number: int, synced: Synced, *, write: bool) -> None:
        """Once more, after the sidecar was changed under our hands."""
        state = self._state(number)
        try:
            if state is not None:
                self._one(state, synced, write=write)
        except FileError as error:
            synced.failed[error.path] = error.reason

    def _one(self, state: _State, synced: Synced, *, write: bool) -> None:
        found = sidecars.find(state.path)
        if found is None or found.stamp == state.seen:
            merged, news = Merged(state.ours), False
        else:
            merged = merge(state.base, state.ours, found.said)
            news = _differs(merged.said, state.ours)
        if news or merged.losers:
            self._take(state, merged, synced)
        if state.dirty and write:
            saved = sidecars.save(state.path, merged.said, state.content, found)
            self._remember(state, saved, clean=True)
            synced.written.append(state.photo)
        elif found is not None and found.stamp != state.seen and not state.dirty:
            self._remember(state, found, clean=False)

    def _take(self, state: _State, merged: Merged, synced: Synced) -> None:
        """Bring what was merged into the catalog."""
        with self._database.write() as db:
            (dirty,) = db.execute("SELECT dirty FROM photo WHERE id=?", (state.photo,)).fetchone()
            changed = standing.put(db, state.photo, merged.said) | put_copies(db, state.photo, merged.said.copies)
            db.execute("UPDATE photo SET dirty=? WHERE id=?", (dirty, state.photo))  # copies that came say nothing new
            synced.read += [state.photo] if changed else []
            losers = [(state.photo, name, value, whose, now()) for name, value, whose in merged.losers]
            db.executemany("INSERT INTO loser(photo, field, value, source, at) VALUES(?,?,?,?,?)", losers)
            rows.index_words(db, self._places, {state.photo, *changed})
            self._touched({state.photo, *changed})
        words = [f"{name}: kept the newer, not “{value}” of the {whose}" for name, value, whose in merged.losers]
        if merged.both:
            words.append("edited here and elsewhere: both versions are kept, see the snapshot “From the sidecar”")
        if words:
            synced.conflicts[state.photo] = "; ".join(words)

    def _remember(self, state: _State, saved: Sidecar, *, clean: bool) -> None:
        """They say the same now."""
        with self._database.write() as db:
            remember(db, state.photo, saved)
            # What the user changed while we wrote stays to be written.
            if clean and (told_of_copies(db, state.photo) or NONE) == (saved.said.copies or NONE):
                db.execute("UPDATE photo SET dirty=0 WHERE id=? AND changed<=?", (state.photo, state.ours.when))

    def _state(self, number: int) -> _State | None:
        with self._database.read() as db:
            row = db.execute(PHOTO, (number,)).fetchone()
            if row is None:
                return None
            folder, name, *said, changed, dirty, quick = row
            path = self._places.path(folder) / told(name)
            kept = db.execute("SELECT size, mtime_ns, base FROM sidecar WHERE photo=?", (number,)).fetchone()
            return _State(
                photo=number,
                path=path,
                ours=replace(standing.told(db, number, said, changed), copies=told_of_copies(db, number)),
                dirty=bool(dirty),
                content=quick.hex(),
                base=Said.from_json(kept[2]) if kept else None,
                seen=(kept[0], kept[1]) if kept else None,
            )


def _xmp_files(folder: Path) -> dict[str, tuple[int, int]]:
    """Name → (size, mtime) of the sidecars in a folder; empty if it cannot be read."""
    found = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.lower().endswith(".xmp"):
                    status = entry.stat()
                    found[entry.name] = (status.st_size, status.st_mtime_ns)
    except OSError:
        return found
    return found


def _differs(one: Said, other: Said) -> bool:
    return (plain(one), one.keywords, one.removed, one.history, one.copies) != (
        plain(other), other.keywords, other.removed, other.history, other.copies
    )  # fmt: skip


def remember(db: sqlite3.Connection, photo: int, sidecar: Sidecar) -> None:
    """Note that the catalog and this sidecar say the same."""
    size, mtime_ns = sidecar.stamp
    row = (photo, sidecar.hash, mtime_ns, size, sidecar.said.to_json())
    db.execute("INSERT OR REPLACE INTO sidecar(photo, hash, mtime_ns, size, base) VALUES(?,?,?,?,?)", row)
