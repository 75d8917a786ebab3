"""Facets: what values the photos found have, and how many of each: for filter bars, completion and the timeline."""

import sqlite3
from collections.abc import Sequence

import numpy as np

from editor.catalog.database import Database
from editor.catalog.finder import Finder
from editor.catalog.folder import Folder
from editor.catalog.places import Places
from editor.catalog.query import EVERYTHING, Query
from editor.catalog.wording import fold
from editor.errors import UsageError

KINDS = ("camera", "lens", "format")


class Facets:
    """Counts of values."""

    def __init__(self, database: Database, finder: Finder) -> None:
        self._database = database
        self._finder = finder

    def values(self, field: str, query: Query = EVERYTHING) -> list[tuple[str, int]]:
        """(camera, lens or format; how many), the most frequent first; "" are those without. Raises UsageError."""
        if field not in KINDS:
            raise UsageError(f"Photos can be counted by {', '.join(KINDS)}, not by {field}.")
        (column,) = self._finder.mask_and_columns(query, (field,))
        numbers, counts = np.unique(column, return_counts=True)
        with self._database.read() as db:
            names = _names(db, numbers.tolist())
        found = [(names[number], int(count)) for number, count in zip(numbers.tolist(), counts, strict=True)]
        return sorted(found, key=lambda item: (-item[1], item[0]))

    def keywords(self, beginning: str = "") -> list[tuple[str, int]]:
        """(keyword, how many photos), by name; for completion: those one of whose parts begins so."""
        sql = """SELECT t.name, k.many FROM (SELECT term, count(*) AS many FROM photo_keyword GROUP BY term) k
            JOIN term t ON t.id=k.term WHERE t.kind='keyword' ORDER BY t.folded"""
        wanted = fold(beginning)
        with self._database.read() as db:
            found = db.execute(sql).fetchall()
        if not wanted:
            return found
        return [each for each in found if any(part.startswith(wanted) for part in fold(each[0]).split("|"))]

    def timeline(self, query: Query = EVERYTHING) -> list[tuple[int, int, int]]:
        """(year, month, how many) of the photos with a capture time, in order."""
        at, dated = self._finder.mask_and_columns(query, ("at", "dated"))
        months = at[dated.astype(bool)].astype("datetime64[ms]").astype("datetime64[M]").astype(np.int64)
        numbers, counts = np.unique(months, return_counts=True)
        pairs = zip(numbers.tolist(), counts.tolist(), strict=True)
        return [(1970 + number // 12, number % 12 + 1, count) for number, count in pairs]

    def folders(self, places: Places) -> list[Folder]:
        """Every folder with photos, by path."""
        (column,) = self._finder.mask_and_columns(EVERYTHING, ("folder",))
        numbers, counts = np.unique(column, return_counts=True)
        pairs = zip(numbers.tolist(), counts.tolist(), strict=True)
        return sorted((Folder(places.path(number), count) for number, count in pairs), key=lambda each: each.path)


def _names(db: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, str]:
    holes = ",".join(map(str, numbers))
    return dict(db.execute(f"SELECT id, name FROM term WHERE id IN ({holes})").fetchall())
