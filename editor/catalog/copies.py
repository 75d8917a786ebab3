"""Copies: virtual copies of a photo: the same file with edits, stars, words and albums of its own.

A copy has a row of its own in the catalog, with a number from 1 on; 0 is the photo itself, its original. No copy is
there without its original: where that goes, its copies go with it. What is said of copies stands in the sidecar of the
original (triggers of the schema make that one dirty when a copy has changed).
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from editor.catalog import stacks
from editor.catalog.corrections import kept
from editor.catalog.journal import Batch
from editor.catalog.vocabulary import now

AMONG = "IN (SELECT value FROM json_each(?))"
OWN = {"copy", "original", "id", "added", "changed", "dirty", "stack", "stack_place", "stack_said"}
EDITS = {"look": "", "edited": 0, "enhanced": 0}
TAKEN_ALONG = (("photo_keyword", "term"), ("tombstone", "keyword, at"), ("history", "data, changed"))


def make(batch: Batch, photo: int, album: int | None = None) -> int:
    """Another copy of a photo (or of a copy), with all that is said and done there by now, stacked right behind it.

    album: where it is put too, right behind the photo. Returns its id.
    """
    db = batch.db
    original = originals(db, [photo])[0]
    number = _next_number(db, original)
    copy = insert(db, photo, original, number)
    for table, columns in TAKEN_ALONG:
        db.execute(f"INSERT INTO {table}(photo, {columns}) SELECT ?, {columns} FROM {table} WHERE photo=?",
                   (copy, photo))  # fmt: skip
    batch.came([copy])
    if album is not None:
        _beside(batch, photo, copy, album)
    stacks.put_behind(batch, photo, copy)
    return copy


def insert(db: sqlite3.Connection, photo: int, original: int, number: int, **values: Any) -> int:
    """The row of a new copy of an original: what is not given is as in the row of `photo`."""
    columns = [name for (name,) in db.execute("SELECT name FROM pragma_table_info('photo')") if name not in OWN]
    own = {"copy": number, "original": original, "added": now(), **values}
    like = [name for name in columns if name not in own]
    sql = f"""INSERT INTO photo({",".join([*own, *like])})
        SELECT {",".join("?" * len(own))}, {",".join(like)} FROM photo WHERE id=?"""
    return int(db.execute(sql, (*own.values(), photo)).lastrowid or 0)


def _next_number(db: sqlite3.Connection, original: int) -> int:
    (last,) = db.execute("SELECT ifnull(max(copy), 0) FROM photo WHERE original=?", (original,)).fetchone()
    return int(last) + 1


def _beside(batch: Batch, photo: int, copy: int, album: int) -> None:
    """Into an album made by hand, between the photo and the one behind it; nothing if the photo is not in it."""
    sql = "SELECT position FROM album_photo WHERE album=? AND photo=?"
    row = batch.db.execute(sql, (album, photo)).fetchone()
    if row is None:
        return
    sql = "SELECT min(position) FROM album_photo WHERE album=? AND position>?"
    (after,) = batch.db.execute(sql, (album, row[0])).fetchone()
    batch.rows("album_photo", [], [[album, copy, row[0] + 1 if after is None else (row[0] + after) / 2]])


def original_of(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, int]:
    """The original of each of these photos; of one that is no copy, itself."""
    wanted = list(ids)
    sql = f"SELECT id, original FROM photo WHERE original AND id {AMONG}"
    known = dict(db.execute(sql, (json.dumps(wanted),)).fetchall())
    return {number: known.get(number, number) for number in wanted}


def originals(db: sqlite3.Connection, ids: Iterable[int]) -> list[int]:
    """The originals of these photos, each once; of one that is no copy, itself."""
    return list(dict.fromkeys(original_of(db, ids).values()))


def of(db: sqlite3.Connection, original: int) -> list[int]:
    """The copies of an original, by their numbers."""
    sql = "SELECT id FROM photo WHERE original=? AND original ORDER BY copy"
    return [number for (number,) in db.execute(sql, (original,))]


def with_copies(db: sqlite3.Connection, ids: Sequence[int]) -> list[int]:
    """These photos and all their copies, each once."""
    sql = f"SELECT id FROM photo WHERE original {AMONG} AND original ORDER BY id"
    return list(dict.fromkeys([*ids, *(number for (number,) in db.execute(sql, (json.dumps(list(ids)),)))]))


def follow(db: sqlite3.Connection, original: int, values: Mapping[str, Any]) -> list[int]:
    """The file of an original is elsewhere, or another: its copies are told the same columns. Who they are."""
    found = of(db, original)
    for copy in found:
        said = kept(db, copy, dict(values)) if "at" in values else values
        sql = f"UPDATE photo SET {','.join(f'{key}=?' for key in said)} WHERE id=?"
        db.execute(sql, (*said.values(), copy))
    return found
