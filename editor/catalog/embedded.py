"""Embedded: what a photo's own file says of it, and what becomes of that when another program writes there."""

import os
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

from editor.catalog import rows, standing
from editor.catalog.database import Database
from editor.catalog.facts import Facts
from editor.catalog.merging import Merged, merge
from editor.catalog.photo import LABELS
from editor.catalog.places import Places
from editor.catalog.said import TEXTS, Said
from editor.catalog.vocabulary import now
from editor.catalog.wording import fold, told
from editor.progress import SILENT, Progress


def said_in(facts: Facts) -> Said:
    """Rating, label, texts and keywords as the file tells them; None where it is silent."""
    columns = rows.said_by_user(facts)
    rating = facts.fields.rating
    texts: dict[str, Any] = {name: columns[name] or None for name in TEXTS}
    return Said(
        rating=None if rating is None else columns["rating"],
        flag=-1 if columns["flag"] else None,
        label=LABELS[columns["label"]] if columns["label"] else None,
        **texts,
        keywords=frozenset(word for word in facts.fields.keywords if word.strip()),
        when=facts.mtime_ns // 1_000_000,
    )


def note(db: sqlite3.Connection, photo: int, said: Said) -> None:
    """Keep what the file said when it was last read. Of a file that said nothing nothing is kept."""
    if replace(said, when=0) == Said():
        db.execute("DELETE FROM embedded WHERE photo=?", (photo,))
    else:
        db.execute("INSERT OR REPLACE INTO embedded(photo, said) VALUES(?,?)", (photo, said.to_json()))


def take(db: sqlite3.Connection, photo: int, facts: Facts) -> set[int]:
    """Bring into the catalog what another program changed in the file since it was last read; the photos that changed.

    The rule is that of sidecars, field by field: what only the file changed is taken, what only the user changed here
    stays, of both the newer one holds and the other is kept aside.
    """
    theirs = said_in(facts)
    row = db.execute("SELECT said FROM embedded WHERE photo=?", (photo,)).fetchone()
    base = Said.from_json(row[0]) if row else Said()
    note(db, photo, theirs)
    if replace(theirs, when=0) == replace(base, when=0):
        return set()
    asked = f"SELECT {standing.SAID}, changed, dirty FROM photo WHERE id=?"
    *columns, changed, dirty = db.execute(asked, (photo,)).fetchone()
    ours = standing.told(db, photo, columns, changed)
    merged = merge(base, ours, replace(theirs, keywords=_unknown(theirs.keywords, ours.keywords, base.keywords)))
    touched = standing.put(db, photo, replace(merged.said, history=""))
    if touched and not dirty and not db.execute("SELECT 1 FROM sidecar WHERE photo=?", (photo,)).fetchone():
        db.execute("UPDATE photo SET dirty=0 WHERE id=?", (photo,))  # the file says it: no sidecar is called for
    _keep_losers(db, photo, merged)
    return touched


def _unknown(theirs: frozenset[str], ours: frozenset[str], base: frozenset[str]) -> frozenset[str]:
    """Their keywords without single words that are only the parts of our hierarchies, as many programs write them."""
    parts = {fold(part) for word in ours if "|" in word for part in word.split("|")}
    return frozenset(word for word in theirs if word in base or word in ours or fold(word) not in parts)


def _keep_losers(db: sqlite3.Connection, photo: int, merged: Merged) -> None:
    sources = {"catalog": "catalog", "sidecar": "file"}
    losers = [(photo, name, value, sources[whose], now()) for name, value, whose in merged.losers]
    db.executemany("INSERT INTO loser(photo, field, value, source, at) VALUES(?,?,?,?,?)", losers)


def changed_files(database: Database, places: Places, progress: Progress = SILENT) -> list[Path]:
    """Files of photos that are there with another size or time than the catalog knows; looks at every folder.

    Raises Cancelled.
    """
    sql = "SELECT folder, name, size, mtime_ns FROM photo WHERE NOT missing AND NOT copy ORDER BY folder"
    with database.read() as db:
        photos = db.execute(sql).fetchall()
    found: list[Path] = []
    where, here, listing = -1, Path(), dict[str, tuple[int, int]]()
    for place, (folder, name, size, mtime_ns) in enumerate(photos):
        if folder != where:
            progress.at(place / len(photos))
            where, here = folder, places.path(folder)
            listing = _stamps(here)
        stamp = listing.get(told(name))
        if stamp is not None and stamp != (size, mtime_ns):
            found.append(here / told(name))
    return found


def _stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Name → (size, mtime) of the files in a folder; empty if it cannot be read."""
    found = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                status = entry.stat()
                found[entry.name] = (status.st_size, status.st_mtime_ns)
    except OSError:
        return found
    return found
