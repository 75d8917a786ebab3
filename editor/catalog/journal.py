"""Journal: what the user did to the catalog, batch by batch, so that each can be undone and done again."""

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from editor.catalog import edits
from editor.catalog.database import Database
from editor.catalog.removal import bring_back, take_out
from editor.catalog.vocabulary import now
from editor.progress import SILENT, Progress

KEPT = 500
"""So many batches can be undone; older ones are forgotten."""

KEYS = {"photo_keyword": 2, "album": 1, "album_photo": 2, "tombstone": 2}
UNSAID = ("stack", "stack_place")
"""Columns that no sidecar tells."""
PHOTO_AT = {"photo_keyword": 0, "album_photo": 1, "tombstone": 0}
ALBUM_AT = {"album": 0, "album_photo": 0}


NEXT = {
    False: "SELECT {} FROM undo WHERE done=1 ORDER BY id DESC LIMIT 1",
    True: "SELECT {} FROM undo WHERE done=0 ORDER BY id LIMIT 1",
}
"""What the next step is, by whether it is forward."""


class Undone(NamedTuple):
    """What undo() or redo() did: the batch's label, and whom it touched. said: of these photos something else is said
    now (the others were only put back, or their files moved). failed: what could not be moved back, and why.
    """

    label: str
    photos: frozenset[int]
    albums: frozenset[int]
    said: frozenset[int] = frozenset()
    failed: tuple[str, ...] = ()


@dataclass
class Batch:
    """The changes of one user action, made through it and remembered by it. Use within a write."""

    db: sqlite3.Connection
    label: str
    changes: list[dict[str, Any]] = field(default_factory=list)
    photos: set[int] = field(default_factory=set)
    albums: set[int] = field(default_factory=set)

    def set(self, column: str, ids: Sequence[int], value: Any) -> list[int]:
        """Set a column of photos; those that had another value before are returned."""
        rows = self.db.execute(
            f"SELECT id, {column} FROM photo WHERE id IN (SELECT value FROM json_each(?)) AND {column} IS NOT ?",
            (json.dumps(list(ids)), value),
        ).fetchall()
        if not rows:
            return []
        touched = [row[0] for row in rows]
        change = {"column": column, "ids": touched, "before": [row[1] for row in rows], "after": value}
        self._record(change)
        return touched

    def each(self, column: str, values: Mapping[int, Any]) -> None:
        """Set a column of photos, each to its own value; those that have it already are left alone."""
        sql = f"SELECT id, {column} FROM photo WHERE id IN (SELECT value FROM json_each(?))"
        before = {n: old for n, old in self.db.execute(sql, (json.dumps(list(values)),)) if old != values[n]}
        if before:
            after = [values[number] for number in before]
            self._record({"column": column, "ids": list(before), "before": list(before.values()), "after": after})

    def rows(self, table: str, before: Sequence[Sequence[Any]], after: Sequence[Sequence[Any]]) -> None:
        """Replace whole rows of a table by others; the first KEYS columns of a row tell it from the others."""
        if list(map(list, before)) != list(map(list, after)):
            self._record({"table": table, "before": [list(r) for r in before], "after": [list(r) for r in after]})

    def came(self, ids: Sequence[int]) -> None:
        """Remember photos that were just put into the catalog: undoing takes them out."""
        self.changes.append({"came": list(ids)})
        self.photos |= set(ids)

    def remove(self, ids: Sequence[int]) -> None:
        """Take photos out of the catalog, with all that it knows of them."""
        self.changes.append(take_out(self.db, ids))
        self.photos |= set(ids)

    def moved(self, moves: Sequence[tuple[int, Path, Path]]) -> None:
        """Remember that files were moved: (photo, from, to)."""
        if moves:
            self.changes.append({"files": [[number, str(old), str(new)] for number, old, new in moves]})
            self.photos |= {number for number, _, _ in moves}

    def edited(self, places: Sequence[tuple[int, int, int]]) -> None:
        """Remember where histories stood and stand: (photo, moment before, moment after). Undoing moves those back
        that still stand there; nothing in a history is lost."""
        if places:
            self.changes.append({"edits": [list(each) for each in places]})
            self.photos |= {number for number, _, _ in places}

    def said(self) -> frozenset[int]:
        """The photos of which something else is said now."""
        return frozenset().union(*(touched_by(change)[0] for change in self.changes if speaks(change)))

    def _record(self, change: dict[str, Any]) -> None:
        self.changes.append(change)
        apply(self.db, change, forward=True)
        photos, albums = touched_by(change)
        self.photos |= photos
        self.albums |= albums

    def save(self) -> None:
        """Put it on top of the journal; what was undone before can then not be done again."""
        if not self.changes:
            return
        payload = packed(self.changes)
        self.db.execute("DELETE FROM undo WHERE done=0")
        cursor = self.db.execute("INSERT INTO undo(label, at, payload) VALUES(?,?,?)", (self.label, now(), payload))
        self.db.execute("DELETE FROM undo WHERE id<=?", ((cursor.lastrowid or 0) - KEPT,))


def packed(changes: Sequence[dict[str, Any]]) -> bytes:
    """Changes as the journal keeps them; bytes in rows are written as {"hex": …}."""
    return zlib.compress(json.dumps(changes, default=lambda value: {"hex": value.hex()}).encode(), 1)


def unpacked(payload: bytes) -> list[dict[str, Any]]:
    """What packed() was given."""
    found = json.loads(zlib.decompress(payload), object_hook=lambda d: bytes.fromhex(d["hex"]) if "hex" in d else d)
    return list(found)


def apply(db: sqlite3.Connection, change: dict[str, Any], *, forward: bool, progress: Progress = SILENT) -> None:
    """Make a change, or take it back. Photos that are gone meanwhile are passed over. Raises Cancelled."""
    if in_or_out(change):
        if forward is ("came" in change):
            bring_back(db, change, progress)
        else:
            change.update(take_out(db, sorted(in_or_out(change))))
        return
    if "edits" in change:
        edits.travel(db, change["edits"], forward=forward)
        return
    old, new = ("before", "after") if forward else ("after", "before")
    if "column" in change:
        column, ids, values = change["column"], change["ids"], change[new]
        if isinstance(values, list):
            db.executemany(f"UPDATE photo SET {column}=? WHERE id=?", zip(values, ids, strict=True))
        elif len(ids) == 1:
            db.execute(f"UPDATE photo SET {column}=? WHERE id=?", (values, ids[0]))
        else:
            db.execute(
                f"UPDATE photo SET {column}=? WHERE id IN (SELECT value FROM json_each(?))", (values, json.dumps(ids))
            )
        return
    table, rows = change["table"], _still_there(db, change["table"], change[new])
    (name,) = db.execute("SELECT group_concat(name) FROM pragma_table_info(?)", (table,)).fetchone()
    columns = name.split(",")
    key = " AND ".join(f"{column}=?" for column in columns[: KEYS[table]])
    db.executemany(f"DELETE FROM {table} WHERE {key}", [row[: KEYS[table]] for row in change[old]])
    db.executemany(f"INSERT OR REPLACE INTO {table} VALUES({','.join('?' * len(columns))})", rows)


def _still_there(db: sqlite3.Connection, table: str, rows: list[list[Any]]) -> list[list[Any]]:
    if table not in PHOTO_AT:
        return rows
    at = PHOTO_AT[table]
    wanted = json.dumps(list({row[at] for row in rows}))
    known = {n for (n,) in db.execute("SELECT id FROM photo WHERE id IN (SELECT value FROM json_each(?))", (wanted,))}
    return [row for row in rows if row[at] in known]


def touched_by(change: dict[str, Any]) -> tuple[set[int], set[int]]:
    """The photos and albums that a change touches."""
    if in_or_out(change):
        return in_or_out(change), set()
    if "files" in change or "edits" in change:
        return {number for number, _, _ in change.get("files") or change["edits"]}, set()
    if "column" in change:
        return set(change["ids"]), set()
    table = change["table"]
    rows = [*change["before"], *change["after"]]
    photos = {row[PHOTO_AT[table]] for row in rows} if table in PHOTO_AT else set()
    return photos, {row[ALBUM_AT[table]] for row in rows} if table in ALBUM_AT else set()


def in_or_out(change: dict[str, Any]) -> set[int]:
    """The photos that a change takes out of the catalog or puts in."""
    return set(change["came"] if "came" in change else change.get("removed", ()))


def lasting(progress: Progress, changes: Sequence[dict[str, Any]]) -> Progress:
    """One that does not stop where files are moved: they would not be where the catalog has them."""
    return SILENT if any("files" in change for change in changes) else progress


def speaks(change: dict[str, Any]) -> bool:
    """Whether it changes what is said of photos, which their sidecars then must say too."""
    return "table" in change or change.get("column", "stack") not in UNSAID


class Journal:
    """The stack of batches. `mover` moves files of photos (photo, path); why, for those that it could not."""

    def __init__(self, database: Database, mover: Callable[[Sequence[tuple[int, Path]]], list[str]]) -> None:
        self._database = database
        self._mover = mover

    def labels(self) -> tuple[str, str]:
        """What undo and redo would do now, in words; "" where there is nothing."""
        with self._database.read() as db:
            back = db.execute("SELECT label FROM undo WHERE done=1 ORDER BY id DESC LIMIT 1").fetchone()
            again = db.execute("SELECT label FROM undo WHERE done=0 ORDER BY id LIMIT 1").fetchone()
        return (back[0] if back else "", again[0] if again else "")

    def weight(self, *, forward: bool) -> int:
        """How much there is to do for the next step: bytes of its payload."""
        with self._database.read() as db:
            row = db.execute(NEXT[forward].format("length(payload)")).fetchone()
        return int(row[0]) if row else 0

    def step(
        self, db: sqlite3.Connection, *, forward: bool, progress: Progress = SILENT
    ) -> tuple[Undone, list[dict[str, Any]]] | None:
        """Undo the newest batch or redo the last undone one, inside a write; None if there is none. Raises Cancelled,
        but not once files are being moved.
        """
        row = db.execute(NEXT[forward].format("id, label, payload")).fetchone()
        if row is None:
            return None
        number, label, payload = row
        changes = unpacked(payload)
        progress = lasting(progress, changes)
        photos: set[int] = set()
        albums: set[int] = set()
        said: set[int] = set()
        failed: list[str] = []
        for change, part in progress.over(changes if forward else changes[::-1]):
            if "files" in change:
                failed += self._move(change["files"], forward=forward)
            else:
                apply(db, change, forward=forward, progress=part)
            some_photos, some_albums = touched_by(change)
            photos |= some_photos
            albums |= some_albums
            said |= some_photos if speaks(change) else set()
        db.execute("UPDATE undo SET done=? WHERE id=?", (int(forward), number))
        leaving = "removed" if forward else "came"
        if any(leaving in change for change in changes):  # what is known of them may be more by now
            db.execute("UPDATE undo SET payload=? WHERE id=?", (packed(changes), number))
        return Undone(label, frozenset(photos), frozenset(albums), frozenset(said), tuple(failed)), changes

    def _move(self, files: Sequence[tuple[int, str, str]], *, forward: bool) -> list[str]:
        """One that cannot be moved stays where it is."""
        return self._mover([(number, Path(new if forward else old)) for number, old, new in files])


def plural(count: int, one: str = "photo", many: str = "photos") -> str:
    """As in "1 photo", "12 photos"."""
    return f"{count:,} {one if count == 1 else many}"


def unique(ids: Iterable[int]) -> list[int]:
    """Each once, in order."""
    return list(dict.fromkeys(ids))
