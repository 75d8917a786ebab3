"""Stacks: several shots shown as one. What is said of a stack ("its name, a place in it") travels in the sidecars.

A stack has a number within this catalog, by which it is found fast, and a name that no other catalog gives, under which
its photos find together again when the catalog was lost.
"""

import json
import secrets
import sqlite3
from collections.abc import Iterable, Sequence

from editor.catalog.journal import Batch

AMONG = "IN (SELECT value FROM json_each(?))"


def stack(batch: Batch, ids: Sequence[int]) -> None:
    """Make one stack of these photos, the first one on top; they leave the stacks they were in."""
    unstack(batch, ids)
    batch.set("stack", ids, _new_number(batch.db))
    _say(batch, ids, secrets.token_hex(6))


def put_behind(batch: Batch, photo: int, newcomer: int) -> None:
    """Into the stack of a photo, right behind it; a new stack if it is in none."""
    number = _numbers(batch.db, [photo])[0]
    if not number:
        stack(batch, [photo, newcomer])
        return
    members = _members(batch.db, number)
    at = members.index(photo) + 1
    batch.set("stack", [newcomer], number)
    _say(batch, [*members[:at], newcomer, *members[at:]], _name(batch.db, number))


def unstack(batch: Batch, ids: Sequence[int]) -> None:
    """Take photos out of their stacks; a stack of one is none, and one that lost its top gets another."""
    sql = f"SELECT DISTINCT stack FROM photo WHERE stack AND id {AMONG}"
    numbers = [number for (number,) in batch.db.execute(sql, (json.dumps(list(ids)),))]
    _leave(batch, ids)
    for number in numbers:
        left = _members(batch.db, number)
        if len(left) == 1:
            _leave(batch, left)
        elif left:
            _say(batch, left, _name(batch.db, number))


def stacked(batch: Batch, ids: Sequence[int]) -> list[int]:
    """Those of the photos that are in a stack."""
    sql = f"SELECT id FROM photo WHERE stack AND id {AMONG}"
    return [number for (number,) in batch.db.execute(sql, (json.dumps(list(ids)),))]


def put(batch: Batch, photo: int, said: str) -> None:
    """Put a photo where its sidecar says: "name place", or "" for none. Of those that are there, the one with the
    first place is on top.
    """
    row = batch.db.execute("SELECT stack, stack_said FROM photo WHERE id=?", (photo,)).fetchone()
    if row is None or row[1] == said:
        return
    name, _, place = said.partition(" ")
    if not name or not place.isdecimal():
        _leave(batch, [photo])
    else:
        batch.set("stack", [photo], _number(batch.db, name))
        batch.set("stack_said", [photo], said)
    for number in {row[0], *_numbers(batch.db, [photo])} - {0}:
        _arrange(batch, number)


def _leave(batch: Batch, ids: Sequence[int]) -> None:
    batch.set("stack", ids, 0)
    batch.set("stack_place", ids, 0)
    batch.set("stack_said", ids, "")


def _say(batch: Batch, ids: Sequence[int], name: str) -> None:
    """Number the photos of a stack anew, in this order."""
    batch.each("stack_place", {number: place for place, number in enumerate(ids)})
    batch.each("stack_said", {number: f"{name} {place}" for place, number in enumerate(ids)})


def _arrange(batch: Batch, number: int) -> None:
    """Places without gaps; what is said of them stays, as those that are lacking may still come."""
    rows = batch.db.execute("SELECT id, stack_said FROM photo WHERE stack=?", (number,)).fetchall()
    ordered = sorted(rows, key=lambda row: (int(row[1].partition(" ")[2] or 0), row[0]))
    batch.each("stack_place", {photo: place for place, (photo, _) in enumerate(ordered)})


def _members(db: sqlite3.Connection, number: int) -> list[int]:
    sql = "SELECT id FROM photo WHERE stack=? ORDER BY stack_place, id"
    return [photo for (photo,) in db.execute(sql, (number,))]


def _numbers(db: sqlite3.Connection, ids: Iterable[int]) -> list[int]:
    return [n for (n,) in db.execute(f"SELECT stack FROM photo WHERE id {AMONG}", (json.dumps(list(ids)),))]


def _name(db: sqlite3.Connection, number: int) -> str:
    row = db.execute("SELECT stack_said FROM photo WHERE stack=? AND stack_said<>''", (number,)).fetchone()
    return row[0].partition(" ")[0] if row else secrets.token_hex(6)


def _number(db: sqlite3.Connection, name: str) -> int:
    """The stack of that name, a new one if there is none."""
    sql = "SELECT stack FROM photo WHERE stack_said<>'' AND stack_said>=? AND stack_said<? AND stack LIMIT 1"
    row = db.execute(sql, (f"{name} ", f"{name}!")).fetchone()
    return int(row[0]) if row else _new_number(db)


def _new_number(db: sqlite3.Connection) -> int:
    (last,) = db.execute("SELECT max(stack) FROM photo").fetchone()
    return int(last or 0) + 1
