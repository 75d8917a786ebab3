"""Keepsake: the albums and watched folders in a small file outside the catalog, so that they outlive it.

What is said of single photos travels in their sidecars, their albums too. Albums without photos, smart albums and the
watched folders are in no sidecar; they stand here, and a catalog that begins empty takes them back.
"""

import contextlib
import json
from pathlib import Path
from typing import Any

from editor.catalog.album import KINDS
from editor.catalog.database import Database
from editor.errors import AlbumenError
from editor.metadata.safefile import safe_replace

ALBUM = ("id", "name", "parent", "kind", "query")
WATCHED = "watched"  # a row of the table meta


class Keepsake:
    """The file lies beside the catalog's folder and is called like it: catalog.json beside catalog/."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.path = folder.with_name(f"{folder.name}.json")
        self._database = database
        self._last = ""

    def write(self) -> None:
        """Bring the file up to date; one that cannot be written is no harm to the catalog."""
        if self._database.read_only:
            return
        text = self._told()
        if text == self._last or (not self._last and not self.path.exists() and text == _nothing()):
            return
        with contextlib.suppress(AlbumenError):
            safe_replace(self.path, text.encode("ascii"))
            self._last = text

    def bring_back(self) -> None:
        """Take back what a lost catalog left, if this one holds nothing yet."""
        if self._database.read_only:
            return
        with self._database.read() as db:
            begun = db.execute("SELECT EXISTS(SELECT 1 FROM photo) OR EXISTS(SELECT 1 FROM album)").fetchone()[0]
        told = None if begun else self._read()
        if told is None:
            return
        albums, watched = told
        with self._database.write() as db:
            db.executemany("INSERT INTO album(id, name, parent, kind, query) VALUES(?,?,?,?,?)", albums)
            db.execute("INSERT OR REPLACE INTO meta VALUES(?,?)", (WATCHED, json.dumps(watched)))

    def _told(self) -> str:
        with self._database.read() as db:
            albums = db.execute(f"SELECT {', '.join(ALBUM)} FROM album ORDER BY id").fetchall()
            watched = db.execute("SELECT value FROM meta WHERE key=?", (WATCHED,)).fetchone()
        rows = [dict(zip(ALBUM, row, strict=True)) for row in albums]
        return json.dumps({"schema": 1, "albums": rows, WATCHED: json.loads(watched[0]) if watched else []}, indent=1)

    def _read(self) -> tuple[list[tuple[Any, ...]], list[str]] | None:
        """(rows of the table album, watched folders); None if there is nothing to be read."""
        try:
            told = json.loads(self.path.read_text("ascii"))
            albums = [tuple(row[name] for name in ALBUM) for row in told["albums"]]
            watched = [str(each) for each in told[WATCHED]]
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError):
            with contextlib.suppress(OSError):  # it is kept for whoever can still make something of it
                self.path.replace(self.path.with_suffix(".unreadable"))
            return None
        numbers = {row[0] for row in albums if isinstance(row[0], int)}
        good = [row for row in albums if _makes_sense(row, numbers)]
        return good, watched


def _makes_sense(row: tuple[Any, ...], numbers: set[int]) -> bool:
    number, name, parent, kind, query = row
    placed = parent is None or (parent in numbers and parent != number)
    return number in numbers and isinstance(name, str) and placed and kind in KINDS and isinstance(query, str)


def _nothing() -> str:
    return json.dumps({"schema": 1, "albums": [], WATCHED: []}, indent=1)
