"""Standing: what the catalog says of a photo, and the catalog made to say what is told."""

import json
import sqlite3
import zlib
from collections.abc import Sequence
from typing import Any

from editor.catalog import albums, edits, rows, stacks
from editor.catalog.corrections import set_place, set_taken
from editor.catalog.journal import Batch
from editor.catalog.marks import TEXTS
from editor.catalog.photo import LABELS
from editor.catalog.said import SCALARS, Said
from editor.catalog.vocabulary import now
from editor.develop.history import History
from editor.errors import AlbumenError

SAID = f"rating, flag, label, {', '.join(TEXTS)}, taken_said, place_said, stack_said"
"""The columns that told() asks for, in the order of SCALARS."""


def told(db: sqlite3.Connection, number: int, said: Sequence[Any], changed: int) -> Said:
    """What the catalog says of a photo. said: its columns SAID; changed: when."""
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
