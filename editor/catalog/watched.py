"""Watched: folders whose new photos come in by themselves, and which files of them are new."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from editor.catalog import ledger
from editor.catalog.database import Database
from editor.catalog.keepsake import WATCHED, Keepsake
from editor.catalog.places import Places
from editor.catalog.wording import stored, told
from editor.errors import FileMissing


class Watched:
    """A photo that was removed from the library is not new, though its file still lies in a watched folder; nor is what
    Albumen exported there, from the window or the command line."""

    def __init__(self, database: Database, places: Places, keepsake: Keepsake) -> None:
        self._database = database
        self._places = places
        self._keepsake = keepsake

    def folders(self) -> list[Path]:
        """The watched folders, by path; those on a disk that is not there too."""
        with self._database.read() as db:
            row = db.execute("SELECT value FROM meta WHERE key=?", (WATCHED,)).fetchone()
        return [Path(each) for each in json.loads(row[0])] if row else []

    def watch(self, folder: Path) -> None:
        """From now on, with the folders in it. Raises FileMissing if there is no such folder."""
        folder = folder.absolute()
        if not folder.is_dir():
            raise FileMissing(folder, "there is no such folder to watch")
        inside = [each for each in self.folders() if each != folder and folder not in each.parents]
        if not any(each in folder.parents for each in inside):
            self._keep([*inside, folder])

    def unwatch(self, folder: Path) -> None:
        """No longer; its photos stay in the library."""
        self._keep([each for each in self.folders() if each != folder.absolute()])

    def _keep(self, folders: list[Path]) -> None:
        with self._database.write() as db:
            told_now = json.dumps(sorted(map(str, folders)))
            db.execute("INSERT OR REPLACE INTO meta VALUES(?,?)", (WATCHED, told_now))
            self._database.when_committed(self._keepsake.write)

    def made_here(self, path: Path) -> None:
        """Albumen has written this file: it is an export, no new photo that a watched folder brings in. Importing it
        takes it in all the same."""
        if self._database.read_only or not any(each in path.parents for each in self.folders()):
            return
        with self._database.write() as db:
            folder = self._places.make(db, path.parent.resolve())
            if path.name in _known(db, folder):
                return
            db.execute("INSERT OR IGNORE INTO unwanted VALUES(?,?)", (folder, stored(path.name)))

    def unknown(self, paths: Iterable[Path]) -> list[Path]:
        """Those of these files that are neither photos of the library, nor belong to one, nor were removed from it, nor
        made by Albumen."""
        if not self._database.read_only:
            with ledger.noted(self._database.path.parent) as made:
                for path in made:
                    self.made_here(path)
        by_folder: dict[Path, list[Path]] = {}
        for path in paths:
            by_folder.setdefault(path.parent, []).append(path)
        found = []
        with self._database.read() as db:
            for folder, files in by_folder.items():
                number = self._places.find(folder.resolve())
                known = set[str]() if number is None else _known(db, number)
                found += [path for path in files if path.name not in known]
        return found


KNOWN = """SELECT name FROM photo WHERE folder=:folder UNION ALL SELECT name FROM unwanted WHERE folder=:folder
    UNION ALL SELECT c.name FROM companion c JOIN photo p ON p.id=c.photo WHERE p.folder=:folder"""


def _known(db: sqlite3.Connection, folder: int) -> set[str]:
    return {told(name) for (name,) in db.execute(KNOWN, {"folder": folder})}


def wanted_again(db: sqlite3.Connection, folder: int, name: str) -> None:
    """A file was asked for: forget that it was once removed; inside a write."""
    db.execute("DELETE FROM unwanted WHERE folder=? AND name=?", (folder, stored(name)))
