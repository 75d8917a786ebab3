"""Albums: the tables of albums and of what lies in them."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from editor.catalog.album import Album
from editor.catalog.journal import Batch
from editor.errors import UsageError

QUICK = "Quick collection"
ROW = "SELECT id, name, parent, kind, query FROM album"


def all_albums(db: sqlite3.Connection) -> list[Album]:
    """Every album with the count of its own photos; smart ones with count 0."""
    counts = dict(db.execute("SELECT album, count(*) FROM album_photo GROUP BY album").fetchall())
    rows = db.execute(f"{ROW} ORDER BY name COLLATE NOCASE, id").fetchall()
    return [_told(row, counts.get(row[0], 0)) for row in rows]


def _told(row: tuple[int, str, int | None, str, str], count: int) -> Album:
    number, name, parent, kind, query = row
    return Album(number, name, parent, kind, query, count)


def album(db: sqlite3.Connection, number: int) -> Album:
    """Raises UsageError if there is none of that number."""
    row = db.execute(f"{ROW} WHERE id=?", (number,)).fetchone()
    if row is None:
        raise UsageError(f"There is no album with the number {number}.")
    (count,) = db.execute("SELECT count(*) FROM album_photo WHERE album=?", (number,)).fetchone()
    return _told(row, count)


def _manual(db: sqlite3.Connection, number: int) -> Album:
    found = album(db, number)
    if found.kind == "smart":
        raise UsageError(f"“{found.name}” is a smart album: it holds what its search finds, and nothing else.")
    return found


def _row(found: Album) -> list[object]:
    return [found.id, found.name, found.parent, found.kind, found.query]


def create(batch: Batch, name: str, parent: int | None, kind: str, query: str = "") -> int:
    """The number of a new album. Raises UsageError for an empty name or a parent that does not exist."""
    if not name.strip():
        raise UsageError("An album needs a name.")
    if parent is not None:
        album(batch.db, parent)
    # Numbers are never used twice, so that an album brought back by undo is the one it was.
    (last,) = batch.db.execute("SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name='album'), 0)").fetchone()
    batch.rows("album", [], [[last + 1, name.strip(), parent, kind, query]])
    return int(last + 1)


def rename(batch: Batch, number: int, name: str) -> None:
    """Raises UsageError for an empty name."""
    if not name.strip():
        raise UsageError("An album needs a name.")
    change(batch, number, name=name.strip())


def change(batch: Batch, number: int, **values: object) -> None:
    """Another name, parent or query."""
    found = album(batch.db, number)
    keys = ["id", "name", "parent", "kind", "query"]
    batch.rows("album", [_row(found)], [[values.get(key, old) for key, old in zip(keys, _row(found), strict=True)]])


def move(batch: Batch, number: int, parent: int | None) -> None:
    """Into another album. Raises UsageError if that lies inside it."""
    at = parent
    while at is not None:
        if at == number:
            raise UsageError("An album cannot be put into itself.")
        at = album(batch.db, at).parent
    change(batch, number, parent=parent)


def delete(batch: Batch, number: int) -> None:
    """It and the albums in it; no photo is lost."""
    found = album(batch.db, number)
    for (child,) in batch.db.execute("SELECT id FROM album WHERE parent=?", (number,)).fetchall():
        delete(batch, child)
    rows = batch.db.execute("SELECT album, photo, position FROM album_photo WHERE album=?", (number,)).fetchall()
    batch.rows("album_photo", rows, [])
    batch.rows("album", [_row(found)], [])


def positions(db: sqlite3.Connection, number: int) -> dict[int, float]:
    """Photo → position, in order."""
    sql = "SELECT photo, position FROM album_photo WHERE album=? ORDER BY position, photo"
    return dict(db.execute(sql, (number,)).fetchall())


def add(batch: Batch, number: int, ids: Iterable[int], position: int | None) -> None:
    """Put photos in, before the one at `position` (None: at the end); those that are in already move there if a
    position is given, and stay where they are if not.
    """
    _manual(batch.db, number)
    ids = _existing(batch.db, ids)
    if position is None:
        held = positions(batch.db, number)
        last = max(held.values(), default=0.0)
        new = [each for each in ids if each not in held]
        batch.rows("album_photo", [], [[number, each, last + 1 + place] for place, each in enumerate(new)])
        return
    held = positions(batch.db, number)
    wanted = set(ids)
    before = [each for place, each in enumerate(held) if each not in wanted and place < position]
    after = [each for place, each in enumerate(held) if each not in wanted and place >= position]
    low = held[before[-1]] if before else (held[after[0]] - len(ids) - 1 if after else 0.0)
    high = held[after[0]] if after else low + len(ids) + 1
    step = (high - low) / (len(ids) + 1)
    if step < 1e-6:  # no room between the neighbours any more: number all anew
        _renumber(batch, number, held, [*before, *ids, *after])
        return
    old = [[number, each, held[each]] for each in ids if each in held]
    batch.rows("album_photo", old, [[number, each, low + step * (place + 1)] for place, each in enumerate(ids)])


def remove(batch: Batch, number: int, ids: Iterable[int]) -> None:
    """Take photos out of an album; they stay in the catalog."""
    _manual(batch.db, number)
    held = positions(batch.db, number)
    batch.rows("album_photo", [[number, each, held[each]] for each in dict.fromkeys(ids) if each in held], [])


def order(batch: Batch, number: int, ids: Sequence[int]) -> None:
    """Make this the order; photos of the album that are not named follow in their old order."""
    _manual(batch.db, number)
    held = positions(batch.db, number)
    named = dict.fromkeys(each for each in ids if each in held)
    _renumber(batch, number, held, [*named, *(each for each in held if each not in named)])


def _renumber(batch: Batch, number: int, held: dict[int, float], wanted: list[int]) -> None:
    old = [[number, each, place] for each, place in held.items()]
    batch.rows("album_photo", old, [[number, each, float(place)] for place, each in enumerate(wanted, start=1)])


def _existing(db: sqlite3.Connection, ids: Iterable[int]) -> list[int]:
    wanted = list(dict.fromkeys(ids))
    sql = "SELECT id FROM photo WHERE id IN (SELECT value FROM json_each(?))"
    known = {number for (number,) in db.execute(sql, (json.dumps(wanted),))}
    return [each for each in wanted if each in known]
