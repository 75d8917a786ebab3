"""Sync: the catalog and the sidecars brought to say the same."""

import json
import os
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor.catalog import albums, edits, rows, sidecars, stacks
from editor.catalog.corrections import set_place, set_taken
from editor.catalog.database import Database, Touched
from editor.catalog.journal import Batch
from editor.catalog.marks import TEXTS
from editor.catalog.merging import Merged, merge
from editor.catalog.photo import LABELS
from editor.catalog.places import Places
from editor.catalog.said import SCALARS, Said, plain
from editor.catalog.sidecars import Sidecar
from editor.catalog.vocabulary import now
from editor.catalog.wording import told
from editor.develop.history import History
from editor.errors import AlbumenError, FileChanged, FileError
from editor.progress import SILENT, Progress

SAID = f"rating, flag, label, {', '.join(TEXTS)}, taken_said, place_said, stack_said"
PHOTO = f"SELECT folder, name, {SAID}, changed, dirty, quick_hash FROM photo WHERE id=?"


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
        for number, _ in progress.over(list(ids)):
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
            WHERE NOT p.missing ORDER BY p.folder"""
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
            changed = put(db, state.photo, merged.said)
            synced.read += [state.photo] if changed else []
            losers = [(state.photo, name, value, whose, now()) for name, value, whose in merged.losers]
            db.executemany("INSERT INTO loser(photo, field, value, source, at) VALUES(?,?,?,?,?)", losers)
            rows.index_words(db, self._places, [state.photo])
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
            if clean:
                # What the user changed while we wrote stays to be written.
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
                ours=_ours(db, number, said, changed),
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
    return (plain(one), one.keywords, one.removed, one.history) != (
        plain(other), other.keywords, other.removed, other.history
    )  # fmt: skip


def _ours(db: sqlite3.Connection, number: int, said: list[Any], changed: int) -> Said:
    scalars = dict(zip(SCALARS, said, strict=True))
    scalars["label"] = LABELS[scalars["label"]]
    words = "SELECT t.name FROM photo_keyword k JOIN term t ON t.id=k.term WHERE k.photo=?"
    history = db.execute("SELECT data FROM history WHERE photo=?", (number,)).fetchone()
    return Said(
        **scalars,
        keywords=frozenset(word for (word,) in db.execute(words, (number,))),
        removed=frozenset(w for (w,) in db.execute("SELECT keyword FROM tombstone WHERE photo=?", (number,))),
        history=zlib.decompress(history[0]).decode() if history else "",
        albums=_albums_of(db, number), when=changed,
    )  # fmt: skip


def _albums_of(db: sqlite3.Connection, number: int) -> tuple[tuple[tuple[str, ...], float], ...]:
    found = []
    sql = "SELECT album, position FROM album_photo WHERE photo=? ORDER BY album"
    for album, position in db.execute(sql, (number,)).fetchall():
        names: list[str] = []
        at: int | None = album
        while at is not None and len(names) < 50:
            name, at = db.execute("SELECT name, parent FROM album WHERE id=?", (at,)).fetchone() or ("", None)
            names.insert(0, name)
        if all(names):
            found.append((tuple(names), position))
    return tuple(found)


def remember(db: sqlite3.Connection, photo: int, sidecar: Sidecar) -> None:
    """Note that the catalog and this sidecar say the same."""
    size, mtime_ns = sidecar.stamp
    row = (photo, sidecar.hash, mtime_ns, size, sidecar.said.to_json())
    db.execute("INSERT OR REPLACE INTO sidecar(photo, hash, mtime_ns, size, base) VALUES(?,?,?,?,?)", row)


def put(db: sqlite3.Connection, photo: int, said: Said, *, into_albums: bool = False) -> set[int]:
    """Make the catalog say this of a photo; the photos that changed (others of its stack too), empty if none did.
    into_albums: also put it into its albums.
    """
    batch = Batch(db, "")
    _put_scalars(batch, photo, said)
    terms = rows.Terms(db)
    have = {n for (n,) in db.execute("SELECT term FROM photo_keyword WHERE photo=?", (photo,))}
    want = {terms.number("keyword", word) for word in said.keywords}
    batch.rows("photo_keyword", [[photo, n] for n in sorted(have - want)], [[photo, n] for n in sorted(want - have)])
    graves = [[photo, word, now()] for word in sorted(said.removed)]
    old = [list(row) for row in db.execute("SELECT photo, keyword, at FROM tombstone WHERE photo=?", (photo,))]
    if [row[1] for row in old] != [row[1] for row in graves]:
        batch.rows("tombstone", old, graves)
    changed = set(batch.photos) | ({photo} if _put_history(db, photo, said.history) else set())
    if into_albums:
        for names, position in said.albums:
            _put_into(batch, photo, names, position)
    return changed


def _put_scalars(batch: Batch, photo: int, said: Said) -> None:
    for name in ("rating", "flag", *TEXTS):
        value = getattr(said, name)
        if value is not None:
            batch.set(name, [photo], value)
    if said.taken is not None:
        set_taken(batch, {photo: said.taken})
    if said.place is not None:
        set_place(batch, {photo: said.place})
    if said.stack is not None:
        stacks.put(batch, photo, said.stack)
    if said.label is not None:
        batch.set("label", [photo], LABELS.index(said.label))


def _put_history(db: sqlite3.Connection, photo: int, text: str) -> bool:
    if not text:
        return False
    try:
        history = History.from_dict(json.loads(text))
        _ = history.recipe, history.path()
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, AlbumenError):
        return False
    if edits.read(db, photo) == history:
        return False
    edits.write(db, photo, history)
    return True


def _put_into(batch: Batch, photo: int, names: Sequence[str], position: float) -> None:
    """Into the album of that path, made if there is none."""
    parent: int | None = None
    for name in names:
        sql = "SELECT id FROM album WHERE name=? AND parent IS ? AND kind<>'smart'"
        row = batch.db.execute(sql, (name, parent)).fetchone()
        kind = "quick" if parent is None and name == albums.QUICK else "manual"
        parent = row[0] if row else albums.create(batch, name, parent, kind)
    batch.rows("album_photo", [], [[parent, photo, position]])
