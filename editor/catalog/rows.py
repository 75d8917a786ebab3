"""Rows: photos as the tables hold them."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from editor.catalog.facts import Facts
from editor.catalog.photo import LABELS, Photo
from editor.catalog.places import Places
from editor.catalog.vocabulary import milliseconds, moment, now
from editor.catalog.wording import fold, natural_key, shown, stored, told

FIELDS = """p.id, p.folder, p.name, f.name, p.width, p.height, p.size, p.mtime_ns, p.quick_hash, p.full_hash, p.taken,
    p.added, c.name, l.name, p.iso, p.exposure, p.aperture, p.focal, p.latitude, p.longitude, p.rating, p.flag, p.label,
    p.title, p.caption, p.creator, p.copyright, p.city, p.country, p.edited, p.enhanced, p.look, p.missing, p.stack,
    p.stack_place, p.changed, p.taken_said, p.place_said, p.copy, p.original,
    (SELECT group_concat(t.name, char(10)) FROM photo_keyword k JOIN term t ON t.id=k.term WHERE k.photo=p.id),
    (SELECT group_concat(quote(m.name), char(10)) FROM companion m
     WHERE m.photo=CASE WHEN p.original THEN p.original ELSE p.id END),
    CASE WHEN p.stack THEN (SELECT count(*) FROM photo s WHERE s.stack=p.stack AND s.stack) ELSE 0 END"""
SOURCE = "photo p JOIN term f ON f.id=p.format JOIN term c ON c.id=p.camera JOIN term l ON l.id=p.lens"


def select(db: sqlite3.Connection, places: Places, ids: Sequence[int]) -> list[Photo]:
    """The photos of these ids, in that order; those that are gone are left out."""
    sql = f"SELECT {FIELDS} FROM {SOURCE} WHERE p.id IN (SELECT value FROM json_each(?))"
    found = {row[0]: row for row in db.execute(sql, (json.dumps(list(ids)),))}
    return [_photo(found[each], places) for each in ids if each in found]


def _photo(row: Sequence[Any], places: Places) -> Photo:
    (number, folder_number, raw_name, kind, width, height, size, mtime_ns, quick, full, taken, added, camera, lens,
     iso, exposure, aperture, focal, latitude, longitude, rating, flag, label, title, caption, creator, rights, city,
     country, edited, enhanced, look, missing, stack, stack_place, changed, taken_said, place_said, copy, original,
     keywords, companions, stack_size) = row  # fmt: skip
    folder, name = places.path(folder_number), told(raw_name)
    return Photo(
        id=number, name=name, folder=folder, format=kind, width=width, height=height, size=size,
        mtime_ns=mtime_ns, quick_hash=quick.hex(), content_hash=full.hex() if full else "",
        taken=None if taken is None else moment(taken), added=datetime.fromtimestamp(added / 1000, UTC), camera=camera,
        lens=lens, iso=iso, exposure=exposure, aperture=aperture, focal=focal, latitude=latitude, longitude=longitude,
        rating=rating, flag=flag, label=LABELS[label], title=title, caption=caption, creator=creator, copyright=rights,
        city=city, country=country, keywords=tuple(sorted(keywords.split("\n"))) if keywords else (),
        edited=bool(edited), enhanced=bool(enhanced), look=look, missing=bool(missing), stack=stack,
        stack_size=stack_size, stack_top=stack_place == 0, changed=changed,
        companions=tuple(sorted(_unquoted(each) for each in companions.split("\n"))) if companions else (),
        taken_said=taken_said, place_said=place_said, copy=copy, original=original,
    )  # fmt: skip


def _unquoted(literal: str) -> str:
    """The name in an SQL literal: 'text' or X'hex'."""
    if literal.startswith("X'"):
        return told(bytes.fromhex(literal[2:-1]))
    return literal[1:-1].replace("''", "'")


class Terms:
    """Cameras, lenses, formats and keywords by number; remembers those it has met within one write."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._known: dict[tuple[str, str], int] = {}

    def number(self, kind: str, name: str) -> int:
        """The number of a term, a new one if need be."""
        name = shown(name).replace("\n", " ").strip()
        if (kind, name) not in self._known:
            self._db.execute("INSERT OR IGNORE INTO term(kind, name, folded) VALUES(?,?,?)", (kind, name, fold(name)))
            row = self._db.execute("SELECT id FROM term WHERE kind=? AND name=?", (kind, name)).fetchone()
            self._known[kind, name] = row[0]
        return self._known[kind, name]


def columns_of(facts: Facts, terms: Terms) -> dict[str, Any]:
    """What the file itself says of a photo, for the table; not what a user may change."""
    fields = facts.fields
    taken = None if fields.taken is None else milliseconds(fields.taken)
    mtime = milliseconds(datetime.fromtimestamp(facts.mtime_ns / 1e9))
    return {
        "at": mtime if taken is None else taken, "taken": taken, "camera": terms.number("camera", fields.camera),
        "lens": terms.number("lens", fields.lens), "format": terms.number("format", facts.format),
        "iso": _bounded(fields.iso), "exposure": fields.exposure, "aperture": fields.aperture, "focal": fields.focal,
        "latitude": fields.latitude, "longitude": fields.longitude, "width": facts.width, "height": facts.height,
        "size": facts.size, "mtime_ns": facts.mtime_ns, "inode": _signed(facts.inode), "quick_hash": facts.quick_hash,
        "serial": shown(fields.serial),
    }  # fmt: skip


def said_by_user(facts: Facts) -> dict[str, Any]:
    """What a user said of the photo in this or another program, for the table."""
    fields = facts.fields
    rating = fields.rating or 0
    label = fields.label.lower()
    return {
        "rating": min(max(rating, 0), 5), "flag": -1 if rating < 0 else 0,
        "label": LABELS.index(label) if label in LABELS else 0, "title": shown(fields.title),
        "caption": shown(fields.caption), "creator": shown(fields.creator), "copyright": shown(fields.copyright),
        "city": shown(fields.city), "country": shown(fields.country),
    }  # fmt: skip


def _signed(number: int) -> int:
    """An inode number as SQLite's signed 64 bits."""
    return number - (1 << 64) if number >= 1 << 63 else number


def _bounded(number: int | None) -> int | None:
    return None if number is None else min(max(number, 0), 2**31 - 1)


def insert(db: sqlite3.Connection, folder: int, name: str, values: dict[str, Any]) -> int:
    """The id of a new photo."""
    row = {"folder": folder, "name": stored(name), "sort_name": natural_key(name), "added": now(), **values}
    sql = f"INSERT INTO photo({','.join(row)}) VALUES({','.join('?' * len(row))})"
    return int(db.execute(sql, tuple(row.values())).lastrowid or 0)


def update(db: sqlite3.Connection, number: int, values: dict[str, Any]) -> None:
    """Other values for some columns of a photo."""
    sql = f"UPDATE photo SET {','.join(f'{key}=?' for key in values)} WHERE id=?"
    db.execute(sql, (*values.values(), number))


WORDS = """SELECT p.id, p.name, p.folder, p.title, p.caption, p.creator, p.copyright, p.city||char(10)||p.country,
    (SELECT group_concat(t.name, char(10)) FROM photo_keyword k JOIN term t ON t.id=k.term WHERE k.photo=p.id),
    c.name||char(10)||l.name FROM photo p JOIN term c ON c.id=p.camera JOIN term l ON l.id=p.lens
    WHERE p.id IN (SELECT value FROM json_each(?))"""


def index_words(db: sqlite3.Connection, places: Places, ids: Iterable[int]) -> None:
    """Bring the text search up to date for these photos; those that are gone leave it."""
    wanted = json.dumps(list(ids))
    found = [
        (number, shown(told(name)), _folder_words(places.path(folder)), *texts)
        for number, name, folder, *texts in db.execute(WORDS, (wanted,)).fetchall()
    ]
    db.execute("DELETE FROM words WHERE rowid IN (SELECT value FROM json_each(?))", (wanted,))
    sql = """INSERT INTO words(rowid, name, folder, title, caption, creator, copyright, place, keyword, camera)
        VALUES(?,?,?,?,?,?,?,?,?,?)"""
    db.executemany(sql, found)


def _folder_words(folder: Path) -> str:
    """What a text search knows of a folder: its last two names."""
    return shown("\n".join(folder.parts[-2:]))
