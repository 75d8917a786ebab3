"""Finder: which photos a query finds, in which order."""

import sqlite3
from array import array
from datetime import date, datetime, time
from pathlib import Path

import numpy as np
import numpy.typing as npt

from editor.catalog.columns import Columns, Mask, packed
from editor.catalog.conditions import Conditions, day_span, fts_match, number_span, unspaced
from editor.catalog.database import Database
from editor.catalog.expression import And, Expression, Span, Term
from editor.catalog.photo import LABELS
from editor.catalog.places import Places
from editor.catalog.query import Query
from editor.catalog.query_text import parse
from editor.catalog.vocabulary import milliseconds
from editor.errors import UsageError

Ids = npt.NDArray[np.int64]
DEEPEST = 20
"""So many smart albums may lie on one another before it is taken for a circle."""


class Finder:
    """Answers queries from the columns; safe to use from several threads."""

    def __init__(self, database: Database, places: Places, columns: Columns) -> None:
        self._database = database
        self._places = places
        self._columns = columns

    def search(self, query: Query, *, limit: int | None = None, offset: int = 0) -> "array[int]":
        """The ids, in order. Raises UsageError for an album that does not exist or one made of itself."""
        found = self._search(query, 0)
        end = None if limit is None else offset + limit
        return array("q", np.ascontiguousarray(found[offset:end]).tobytes())

    def count(self, query: Query) -> int:
        """How many."""
        return len(self._search(query, 0))

    def mask_and_columns(self, query: Query, names: tuple[str, ...]) -> list[npt.NDArray[np.generic]]:
        """Those columns of the photos found, in no order; for facets and the timeline."""
        with self._columns.guard, self._database.read() as db:
            self._columns.fresh(db)
            mask = self._mask(query, 0, db)
            return [self._columns[name][mask].copy() for name in names]

    def _search(self, query: Query, depth: int) -> Ids:
        if depth > DEEPEST:
            raise UsageError("This smart album is made of itself.")
        with self._columns.guard, self._database.read() as db:
            self._columns.fresh(db)
            if query.album is not None and query.sort in ("", "manual"):
                return self._manual(query, depth, db)
            order = self._order(query, db)
            if query.everything:
                return self._columns.ids[order]
            return self._columns.ids[order[self._mask(query, depth, db)[order]]]

    def _manual(self, query: Query, depth: int, db: sqlite3.Connection) -> Ids:
        """In the album's own order: by hand, or as its query says."""
        ids = self.album(query.album or 0, depth, db)
        mask = self._mask(query, depth, db, album=ids)
        places = self._columns.places(ids)
        found = ids_in = self._columns.ids[places[mask[places]]]
        return found[::-1] if query.descending else ids_in

    def album(self, number: int, depth: int, db: sqlite3.Connection) -> Ids:
        """What an album holds, in its order."""
        row = db.execute("SELECT kind, query FROM album WHERE id=?", (number,)).fetchone()
        if row is None:
            raise UsageError(f"There is no album with the number {number}.")
        if row[0] == "smart":
            return self._search(parse(row[1]), depth + 1)
        return packed(db, "SELECT photo AS id FROM album_photo WHERE album=? ORDER BY position, photo", [number])

    def _order(self, query: Query, db: sqlite3.Connection) -> Ids:
        columns = self._columns
        key = query.sort or "taken"
        if key == "folder":
            paths = sorted(self._places.all().items(), key=lambda item: item[1])
            order = columns.ranked("folder", {number: rank for rank, (number, _) in enumerate(paths)})
        elif key in ("camera", "lens", "format"):
            rows = db.execute("SELECT id FROM term WHERE kind=? ORDER BY folded", (key,)).fetchall()
            order = columns.ranked(key, {number: rank for rank, (number,) in enumerate(rows)})
        elif key == "megapixels":
            order = columns.by(columns["width"].astype(np.int64) * columns["height"])
        else:
            order = columns.order({"taken": "at", "manual": "at"}.get(key, key), db)
        return order[::-1] if query.descending else order

    def _mask(self, query: Query, depth: int, db: sqlite3.Connection, album: Ids | None = None) -> Mask:
        expression = as_expression(query)
        conditions = Conditions(self._columns, db, self._places, lambda number: self.album(number, depth, db))
        mask = np.ones(len(self._columns.ids), bool) if expression is None else conditions.mask(expression)
        if query.album is not None:
            mask = mask & self._columns.mask_of(self.album(query.album, depth, db) if album is None else album)
        return mask


def _start(day: date) -> int:
    return milliseconds(datetime.combine(day, time()))


def as_expression(query: Query) -> Expression | None:
    """Everything that the query asks for except its album, as one expression."""
    terms: list[Expression] = [Term("words", text, exact=exact) for text, exact in together(words(query.text))]
    spans = {
        "rating": number_span(query.rating_min, query.rating_max),
        "iso": number_span(query.iso_min, query.iso_max),
    }
    if query.flag is not None:
        spans["flag"] = Span(query.flag, query.flag)
    if query.label is not None:
        number = LABELS.index("" if query.label == "none" else query.label)
        spans["label"] = Span(number, number)
    if query.taken_from or query.taken_to:
        spans["taken"] = day_span(query.taken_from, query.taken_to, _start)
    terms += [Term(name, span) for name, span in spans.items() if span is not None]
    texts = {name: getattr(query, name) for name in ("camera", "lens", "format", "keyword")}
    terms += [Term(name, text) for name, text in texts.items() if text]
    switches = {name: getattr(query, name) for name in ("edited", "enhanced", "missing", "located")}
    terms += [Term(name, asked) for name, asked in switches.items() if asked is not None]
    terms += [Term("folder", str(Path(query.folder)), exact=not query.subfolders)] if query.folder else []
    terms += [Term("top", value=True)] if query.stacked else []
    terms += [query.where] if query.where is not None else []
    return And(tuple(terms)) if terms else None


def together(found: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Plain words as one: the index finds photos with all of them at once. What is quoted, or in a script without
    spaces, is asked for by itself.
    """
    alone = [each for each in found if each[1] or unspaced(each[0]) or not fts_match(each[0])]
    plain = " ".join(text for text, exact in found if (text, exact) not in alone)
    return [*([(plain, False)] if plain else []), *alone]


def words(text: str) -> list[tuple[str, bool]]:
    """The words of a search text, and whether each was quoted. A lone quotation mark is ignored."""
    pieces = text.split('"')
    if len(pieces) % 2 == 0:
        pieces = [" ".join(pieces)]
    found = [(piece, True) for piece in pieces[1::2] if piece.strip()]
    return [*((word, False) for piece in pieces[::2] for word in piece.split()), *found]
