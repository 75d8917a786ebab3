"""Columns: what photos are filtered and sorted by, as arrays in memory: milliseconds for 100,000 of them.

The tables are the truth; the arrays are read from them, patched after each change, and kept beside the catalog when it
is closed, so that the next start need not read them again.
"""

import os
import sqlite3
import threading
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]
Ids = npt.NDArray[np.int64]

TYPES = {
    "id": "i8", "at": "i8", "added": "i8", "changed": "i8", "size": "i8", "mtime_ns": "i8",
    "folder": "i4", "camera": "i4", "lens": "i4", "format": "i4", "iso": "i4", "width": "i4", "height": "i4",
    "stack": "i4", "stack_place": "i4", "copy": "i4", "original": "i8",
    "exposure": "f4", "aperture": "f4", "focal": "f4",
    "rating": "i1", "flag": "i1", "label": "u1", "edited": "?", "enhanced": "?", "missing": "?", "dirty": "?",
    "located": "?", "paired": "?", "dated": "?",
}  # fmt: skip
NULLABLE = ("iso", "exposure", "aperture", "focal")
DERIVED = {
    "located": "latitude IS NOT NULL",
    "dated": "taken IS NOT NULL",
    "paired": "EXISTS(SELECT 1 FROM companion WHERE companion.photo=photo.id AND kind='picture')",
}
REMEMBERED = 24  # searches for words
SPARSEST = 32
"""Up to so many numbers a photo, a table of all numbers tells where each photo stands; beyond, one searches."""

RELOAD = 20_000
"""From so many changed photos on, reading all anew is quicker than patching."""


def _expression(name: str) -> str:
    if name in DERIVED:
        return DERIVED[name]
    return f"ifnull({name},0)" if name in NULLABLE else name


SELECT = f"SELECT {', '.join(_expression(name) for name in TYPES)} FROM photo"
RECORD = np.dtype(list(TYPES.items()))


def packed(db: sqlite3.Connection, sql: str, parameters: Iterable[Any] = ()) -> Ids:
    """The first column of a query, integers, in its order; several times faster than row by row."""
    (text,) = db.execute(f"SELECT group_concat(id) FROM ({sql})", tuple(parameters)).fetchone()
    return np.fromstring(text, dtype=np.int64, sep=",") if text else np.zeros(0, np.int64)


class Columns:
    """The arrays, sorted by id. Not safe to use from several threads without `guard`."""

    def __init__(self) -> None:
        self.guard = threading.RLock()
        self._data: dict[str, npt.NDArray[Any]] | None = None
        self._orders: dict[str, npt.NDArray[np.int64]] = {}
        self._stale: set[int] = set()
        self._lookup: npt.NDArray[np.int32] | None = None
        self._found: dict[str, Ids] = {}

    def __getitem__(self, name: str) -> npt.NDArray[Any]:
        assert self._data is not None
        return self._data[name]

    @property
    def ids(self) -> Ids:
        return self["id"]

    def touch(self, ids: Iterable[int]) -> None:
        """These photos have changed, come or gone."""
        with self.guard:
            self._stale.update(ids)

    def reword(self) -> None:
        """The words of some photos have changed, come or gone."""
        with self.guard:
            self._found.clear()

    def remembered(self, words: str, find: Callable[[], Ids]) -> Ids:
        """What a search for words found, as long as no words have changed; views ask the same again and again."""
        if words not in self._found:
            while len(self._found) >= REMEMBERED:
                del self._found[next(iter(self._found))]
            self._found[words] = find()
        return self._found[words]

    def forget(self) -> None:
        """Read everything anew when next asked."""
        with self.guard:
            self._data = self._lookup = None
            self._orders.clear()
            self._found.clear()
            self._stale.clear()

    def fresh(self, db: sqlite3.Connection) -> None:
        """Bring the arrays up to date with the tables; hold `guard` while you use them."""
        if self._data is None or len(self._stale) > RELOAD:
            self._stale.clear()
            rows = np.array(db.execute(f"{SELECT} ORDER BY id").fetchall(), dtype=RECORD)
            self._data = {name: np.ascontiguousarray(rows[name]) for name in TYPES}
            self._orders.clear()
            self._lookup = None
        elif self._stale:
            stale, self._stale = self._stale, set()
            self._patch(db, np.array(sorted(stale), np.int64))

    def _patch(self, db: sqlite3.Connection, stale: Ids) -> None:
        holes = ",".join(map(str, stale.tolist()))
        rows = np.array(db.execute(f"{SELECT} WHERE id IN ({holes}) ORDER BY id").fetchall(), dtype=RECORD)
        places = np.searchsorted(self.ids, stale)
        known = np.zeros(len(stale), bool)
        inside = places < len(self.ids)
        known[inside] = self.ids[places[inside]] == stale[inside]
        if known.all() and len(rows) == len(stale):
            for name in TYPES:
                column, values = self[name], rows[name]
                if not np.array_equal(column[places], values):
                    column[places] = values
                    self._orders.pop(name, None)
            return
        assert self._data is not None
        keep = np.ones(len(self.ids), bool)
        keep[places[known]] = False
        merged = np.concatenate([self.ids[keep], rows["id"]])
        order = np.argsort(merged, kind="stable")
        self._data = {name: np.concatenate([self[name][keep], rows[name]])[order] for name in TYPES}
        self._orders.clear()
        self._lookup = None

    def rename(self) -> None:
        """File names have changed."""
        with self.guard:
            self._orders.pop("name", None)

    def order(self, key: str, db: sqlite3.Connection) -> npt.NDArray[np.int64]:
        """Positions in the order of a column (ascending, equal ones by id); "name" orders like a person."""
        found = self._orders.get(key)
        if found is None:
            found = self._by_name(db) if key == "name" else self.by(self[key])
            self._orders[key] = found
        return found

    def ranked(self, key: str, ranks: dict[int, int]) -> npt.NDArray[np.int64]:
        """Positions in the order that `ranks` gives to the values of a column (camera, lens, format numbers)."""
        table = np.zeros(max([*ranks, int(self[key].max(initial=0))]) + 1, np.int64)
        for number, rank in ranks.items():
            table[number] = rank
        return self.by(table[self[key]])

    def _by_name(self, db: sqlite3.Connection) -> npt.NDArray[np.int64]:
        copied = self["copy"].any()
        order = "CASE WHEN original THEN original ELSE id END, copy" if copied else "id"
        return self.places(packed(db, f"SELECT id FROM photo ORDER BY sort_name, {order}"))

    def by(self, values: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
        """Positions by these values; of equal ones a copy stands right behind its original."""
        if not self["copy"].any():
            return np.argsort(values, kind="stable")
        family = np.lexsort((self["copy"], np.where(self["original"] > 0, self["original"], self.ids)))
        return family[np.argsort(values[family], kind="stable")]

    def places(self, ids: Ids) -> npt.NDArray[np.int64]:
        """Where these photos stand in the arrays; those that are not there are left out."""
        if not len(self.ids) or not len(ids):
            return np.zeros(0, np.int64)
        last = int(self.ids[-1])
        if self._lookup is None and last < SPARSEST * len(self.ids):
            self._lookup = np.full(last + 1, -1, np.int32)
            self._lookup[self.ids] = np.arange(len(self.ids), dtype=np.int32)
        if self._lookup is not None:
            found = self._lookup[ids[(ids >= 0) & (ids <= last)]]
            return found[found >= 0].astype(np.int64)
        at = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        return at[self.ids[at] == ids]

    def mask_of(self, ids: Ids) -> Mask:
        """True where a photo is one of these."""
        mask = np.zeros(len(self.ids), bool)
        mask[self.places(ids)] = True
        return mask

    def save(self, path: Path, token: str) -> None:
        """Keep the arrays beside the catalog. A cache: a failure is no harm."""
        with self.guard:
            if self._data is None or self._stale:
                return
            arrays: dict[str, Any] = {f"order-{key}": value for key, value in self._orders.items()}
            part = path.with_name(f".{path.name}.part")
            try:
                with part.open("wb") as file:
                    np.savez(file, **{"token": np.array(token), **self._data, **arrays})
                os.replace(part, path)  # noqa: PTH105
            except OSError:
                part.unlink(missing_ok=True)

    def load(self, path: Path, token: str) -> bool:
        """Take the arrays that save() kept, if they belong to the catalog as it is now."""
        try:
            with np.load(path, allow_pickle=False) as kept:
                if str(kept["token"]) != token:
                    return False
                data = {name: kept[name] for name in TYPES}
                orders = {name[6:]: kept[name] for name in kept.files if name.startswith("order-")}
        except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile):
            return False
        lengths = {len(each) for each in (*data.values(), *orders.values())}
        if len(lengths) > 1 or any(data[name].dtype != RECORD[name] for name in TYPES):
            return False
        with self.guard:
            self._data, self._orders, self._lookup = data, orders, None
            self._stale.clear()
        return True
