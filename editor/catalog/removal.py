"""Removal: photos taken out of the catalog with all that it knows of them, so that they can be put back."""

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from editor.progress import SILENT, Progress

TABLES = ("companion", "photo_keyword", "album_photo", "history", "sidecar", "tombstone", "loser", "score", "embedded")
"""What belongs to photos, besides the photos themselves; each has a column `photo`."""

PIECE = 2000
"""Rows between two looks whether anybody still wants it."""

AMONG = "IN (SELECT value FROM json_each(?))"


def take_out(db: sqlite3.Connection, ids: Sequence[int]) -> dict[str, Any]:
    """Delete these photos; what bring_back() needs, as a change of a journal. Their files are noted as unwanted, so
    that a watched folder does not bring them in again.
    """
    wanted = json.dumps(list(ids))
    held = {table: _rows(db, table, "photo", wanted) for table in TABLES}
    held["photo"] = _rows(db, "photo", "id", wanted)
    unwanted = f"INSERT OR IGNORE INTO unwanted SELECT folder, name FROM photo WHERE NOT copy AND id {AMONG}"
    db.execute(unwanted, (wanted,))
    db.execute(f"DELETE FROM words WHERE rowid {AMONG}", (wanted,))
    db.execute(f"DELETE FROM photo WHERE id {AMONG}", (wanted,))
    return {"removed": list(ids), "held": held}


def bring_back(db: sqlite3.Connection, change: dict[str, Any], progress: Progress = SILENT) -> list[int]:
    """Put back what take_out() deleted; the photos that are back. One whose file was added anew meanwhile stays that
    new photo. Raises Cancelled.
    """
    held = change["held"]
    _put(db, "photo", held["photo"], progress.part(0.0, 0.6))
    wanted = json.dumps(change["removed"])
    _find_originals(db, wanted)
    back = [number for (number,) in db.execute(f"SELECT id FROM photo WHERE id {AMONG} ORDER BY id", (wanted,))]
    there = set(back)
    for place, table in enumerate(each for each in TABLES if each in held):  # an older journal may lack some
        at = held[table]["columns"].index("photo")
        rows = [row for row in held[table]["rows"] if row[at] in there]
        part = progress.part(0.6 + 0.4 * place / len(TABLES), 0.6 + 0.4 * (place + 1) / len(TABLES))
        _put(db, table, {"columns": held[table]["columns"], "rows": rows}, part)
    db.execute(
        f"DELETE FROM unwanted WHERE (folder, name) IN (SELECT folder, name FROM photo WHERE id {AMONG})", (wanted,)
    )
    return back


def _find_originals(db: sqlite3.Connection, wanted: str) -> None:
    """Copies find the photo of their file, which may have been taken in anew meanwhile; those whose file nobody knows
    any more go."""
    db.execute(
        f"""UPDATE photo SET original=ifnull((SELECT o.id FROM photo o
            WHERE o.folder=photo.folder AND o.name=photo.name AND o.copy=0), 0) WHERE copy AND id {AMONG}""",
        (wanted,),
    )
    db.execute(f"DELETE FROM photo WHERE copy AND NOT original AND id {AMONG}", (wanted,))


def _rows(db: sqlite3.Connection, table: str, key: str, wanted: str) -> dict[str, Any]:
    cursor = db.execute(f"SELECT * FROM {table} WHERE {key} {AMONG}", (wanted,))
    return {"columns": [each[0] for each in cursor.description], "rows": list(map(list, cursor.fetchall()))}


def _put(db: sqlite3.Connection, table: str, held: dict[str, Any], progress: Progress) -> None:
    """Columns by name: the table may have got more since."""
    names = held["columns"]
    sql = f"INSERT OR IGNORE INTO {table}({','.join(names)}) VALUES({','.join('?' * len(names))})"
    for at in range(0, len(held["rows"]), PIECE):
        progress.at(at / len(held["rows"]))
        db.executemany(sql, held["rows"][at : at + PIECE])
