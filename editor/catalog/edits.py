"""Edits: the history of a photo's recipes, as the catalog keeps it."""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Sequence
from typing import Any

from editor.catalog.vocabulary import now
from editor.develop.history import History
from editor.develop.recipe import Recipe
from editor.errors import AlbumenError, CatalogDamaged


def read(db: sqlite3.Connection, photo: int) -> History:
    """The history of a photo; a fresh one if it was never edited. Raises CatalogDamaged if it cannot be read."""
    row = db.execute("SELECT data FROM history WHERE photo=?", (photo,)).fetchone()
    if row is None:
        return History()
    try:
        return History.from_dict(json.loads(zlib.decompress(row[0])))
    except (zlib.error, ValueError, KeyError, TypeError, IndexError, AlbumenError) as error:
        raise CatalogDamaged(f"The edits of this photo cannot be read: {error}.") from error


def write(db: sqlite3.Connection, photo: int, history: History) -> None:
    """Keep it; an untouched history is not kept."""
    if len(history.moments) == 1 and not history.snapshots:
        db.execute("DELETE FROM history WHERE photo=?", (photo,))
    else:
        data = zlib.compress(json.dumps(history.to_dict()).encode(), 6)
        db.execute("INSERT OR REPLACE INTO history VALUES(?,?,?)", (photo, data, now()))
    columns = look_of(history.recipe)
    db.execute("UPDATE photo SET look=?, edited=?, enhanced=? WHERE id=?", (*columns.values(), photo))


def travel(db: sqlite3.Connection, places: Sequence[tuple[int, int, int]], *, forward: bool) -> None:
    """Move histories along (photo, moment before, moment after), or back; one that stands elsewhere by now is left."""
    for photo, before, after in places:
        here, there = (before, after) if forward else (after, before)
        if db.execute("SELECT 1 FROM photo WHERE id=?", (photo,)).fetchone() is None:
            continue
        history = read(db, photo)
        if history.place == here and there < len(history.moments) and history.fits(there):
            write(db, photo, history.go(there))


def look_of(recipe: Recipe) -> dict[str, Any]:
    """The columns that tell of a recipe: a short hash of what it does, whether it does anything, whether with AI."""
    active = [step.to_dict() for step in recipe.active]
    for step in active:
        step.pop("id")
    text = json.dumps(active, sort_keys=True).encode()
    look = hashlib.blake2b(text, digest_size=8).hexdigest() if active else ""
    if not active:
        return {"look": "", "edited": 0, "enhanced": 0}
    from editor.develop.ai_edit import AiEdit  # noqa: PLC0415  (it brings image libraries that opening needs not)

    enhanced = any(isinstance(step.edit, AiEdit) for step in recipe.active)
    return {"look": look, "edited": int(bool(active)), "enhanced": int(enhanced)}
