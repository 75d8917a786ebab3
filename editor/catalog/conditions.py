"""Conditions: what each word of the search language asks of the columns and tables."""

import math
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from editor.catalog.columns import Columns, Mask, packed
from editor.catalog.expression import And, Expression, Not, Or, Span, Term
from editor.catalog.places import Places
from editor.catalog.wording import fold, shown

AlbumIds = Callable[[int], npt.NDArray[np.int64]]


@dataclass
class Conditions:
    """Turns an expression into a mask over the columns; for one search, within the columns' guard.

    album_ids: what an album holds, smart ones too.
    """

    columns: Columns
    db: sqlite3.Connection
    places: Places
    album_ids: AlbumIds

    def mask(self, expression: Expression) -> Mask:
        match expression:
            case And(parts):
                return np.logical_and.reduce([self.mask(part) for part in parts])
            case Or(parts):
                return np.logical_or.reduce([self.mask(part) for part in parts])
            case Not(inner):
                return ~self.mask(inner)
            case Term(field, Span() as span):
                return self._number(field, span)
            case Term(field, bool(asked)):
                return self._switch(field) == asked
            case Term(field, str(text), exact):
                return self._text(field, text, exact=exact)
        raise AssertionError(expression)

    def _number(self, field: str, span: Span) -> Mask:
        values = self._values(field)
        mask = np.ones(len(values), bool)
        if span.low is not None:
            mask &= values >= span.low
        if span.high is not None:
            mask &= values <= span.high
        if field in ("iso", "exposure", "aperture", "focal"):
            mask &= values > 0  # unknown is neither much nor little
        if field == "taken":
            mask &= self.columns["dated"]
        return mask

    def _values(self, field: str) -> npt.NDArray[Any]:
        if field == "megapixels":
            return self.columns["width"].astype(np.float64) * self.columns["height"] / 1e6
        values = self.columns["at" if field == "taken" else field]
        return np.round(values.astype(np.float64), 6) if values.dtype == np.float32 else values

    def _switch(self, field: str) -> Mask:
        columns = self.columns
        if field in ("edited", "enhanced", "missing", "located", "paired"):
            return columns[field]
        if field == "top":
            return columns["stack_place"] == 0
        if field == "stacked":
            return columns["stack"] > 0
        if field == "titled":
            return columns.mask_of(packed(self.db, "SELECT id FROM photo WHERE title<>'' OR caption<>''"))
        return columns["flag"] == (1 if field == "picked" else -1)

    def _text(self, field: str, text: str, *, exact: bool) -> Mask:
        if field in ("camera", "lens", "format"):
            return np.isin(self.columns[field], self._terms(field, text, exact=exact))
        if field == "words":
            return self.columns.mask_of(self._words(text, phrase=exact))
        if field == "keyword":
            return self.columns.mask_of(self._keyword(text))
        if field == "folder":
            return np.isin(self.columns["folder"], self._folders(text, exact=exact))
        if field == "album":
            return self._albums(text)
        return self.columns.mask_of(self._said(field, text, exact=exact))

    def _terms(self, kind: str, text: str, *, exact: bool) -> list[int]:
        wanted = fold(text)
        rows = self.db.execute("SELECT id, folded FROM term WHERE kind=?", (kind,)).fetchall()
        return [number for number, name in rows if (name == wanted if exact else wanted in name)]

    def _keyword(self, text: str) -> npt.NDArray[np.int64]:
        """Photos with a keyword of that name, at any place of a hierarchy; "" asks for any keyword, a* for a…"""
        wanted = fold(text)
        if not wanted:
            return packed(self.db, "SELECT DISTINCT photo AS id FROM photo_keyword")
        rows = self.db.execute("SELECT id, folded FROM term WHERE kind='keyword'").fetchall()
        found = [number for number, name in rows if _keyword_fits(name, wanted)]
        holes = ",".join(map(str, found))
        return packed(self.db, f"SELECT DISTINCT photo AS id FROM photo_keyword WHERE term IN ({holes})")

    def _folders(self, text: str, *, exact: bool) -> list[int]:
        path = Path(text)
        folders = self.places.all()
        if path.is_absolute():
            return [n for n, each in folders.items() if each == path or (not exact and path in each.parents)]
        wanted = fold(text)
        return [n for n, each in folders.items() if _folder_fits(each, wanted, exact=exact)]

    def _albums(self, text: str) -> Mask:
        if text.startswith("#") and text[1:].isdigit():
            numbers = [int(text[1:])]
        else:
            wanted = fold(text)
            rows = self.db.execute("SELECT id, name FROM album").fetchall()
            numbers = [number for number, name in rows if wanted in fold(name)]
        masks = [self.columns.mask_of(self.album_ids(number)) for number in numbers]
        return np.logical_or.reduce(masks) if masks else np.zeros(len(self.columns.ids), bool)

    def _said(self, field: str, text: str, *, exact: bool) -> npt.NDArray[np.int64]:
        """Photos in one of whose texts each word begins some word; exact: that is the whole text."""
        match = fts_match(text)
        if exact and match:
            where = " OR ".join(f"fold({name})=?" for name in SAID.get(field, (field,)))
            sql = f"SELECT p.id FROM words w JOIN photo p ON p.id=w.rowid WHERE words MATCH ? AND ({where})"
            found = [fold(text)] * len(SAID.get(field, (field,)))
            return packed(self.db, sql, [f"{{{field}}} : ({match})", *found])
        found_ids = self._matching(f"{{{field}}} : ({match})") if match and not unspaced(text) else None
        # A part from within a word is looked for only where no word begins so: it takes longer.
        return self._containing(field, text) if found_ids is None or not len(found_ids) else found_ids

    def _words(self, text: str, *, phrase: bool) -> npt.NDArray[np.int64]:
        match = fts_match(text)
        if not match or unspaced(text):
            return self._containing("*", text)
        found = self._matching(match)
        if phrase and " " in text.strip() and len(found):
            return np.intersect1d(found, self._containing("*", text.strip(), within=found))
        return found

    def _matching(self, match: str) -> npt.NDArray[np.int64]:
        return self.columns.remembered(match, lambda: self._indexed(match))

    def _indexed(self, match: str) -> npt.NDArray[np.int64]:
        """What the index finds. The first letters of what cameras call their files are in every name: that all are
        found is counted in half the time that it takes to be told of each."""
        if len(match) <= SHORT:
            (count,) = self.db.execute("SELECT count(*) FROM words WHERE words MATCH ?", (match,)).fetchone()
            if count == len(self.columns.ids):
                return self.columns.ids
        return packed(self.db, "SELECT rowid AS id FROM words WHERE words MATCH ?", [match])

    def _containing(self, field: str, text: str, within: npt.NDArray[np.int64] | None = None) -> npt.NDArray[np.int64]:
        """Photos one of whose texts ("*": any) has this in it."""
        pattern = f"%{_escaped(fold(text))}%"
        names = WORD_COLUMNS if field == "*" else (field,)
        test = " OR ".join(f"fold({name}) LIKE ? ESCAPE '\\'" for name in names)
        among = "" if within is None else f"rowid IN ({','.join(map(str, within.tolist()))}) AND "
        return packed(self.db, f"SELECT rowid AS id FROM words WHERE {among}({test})", [pattern] * len(names))


WORD_COLUMNS = ("name", "folder", "title", "caption", "creator", "copyright", "place", "keyword", "camera")
SHORT = len('"img"*')
SAID = {"place": ("city", "country")}


def fts_match(text: str) -> str:
    """Every word of a text, each as a beginning, as FTS5 reads it; "" if it holds no letter or digit."""
    words = "".join(each if each.isalnum() else " " for each in fold(text)).split()
    return " AND ".join(f'"{word}"*' for word in words)


def unspaced(text: str) -> bool:
    """Whether it is in a script that puts no spaces between words, where a beginning is not enough."""
    return any(
        "\u2e80" <= each <= "\u9fff" or "\uac00" <= each <= "\ud7af" or "\u0e00" <= each <= "\u0e7f" for each in text
    )


def _keyword_fits(folded: str, wanted: str) -> bool:
    if wanted.endswith("*"):
        return any(part.startswith(wanted[:-1]) for part in folded.split("|"))
    return folded == wanted or wanted in folded.split("|") or folded.startswith(f"{wanted}|")


def _folder_fits(path: Path, wanted: str, *, exact: bool) -> bool:
    parts = [fold(shown(part)) for part in path.parts]
    return wanted in parts if exact else any(wanted in part for part in parts)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def day_span(first: Any, last: Any, start: Callable[[Any], int]) -> Span:
    """The span of two days, either of which may be None."""
    return Span(None if first is None else start(first), None if last is None else start(last) + 86_400_000 - 1)


def number_span(low: float | None, high: float | None) -> Span | None:
    """The span of two numbers; None if both are open."""
    return None if low is None and high is None else Span(-math.inf if low is None else low, high)
