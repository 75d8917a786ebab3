"""Identity: which file a photo is, though it was moved, renamed, or its disk is plugged in elsewhere."""

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from editor.catalog import copies, rows
from editor.catalog.database import Database, Touched
from editor.catalog.facts import full_hash, quick_hash
from editor.catalog.pairs import grouped
from editor.catalog.places import Places
from editor.catalog.scan import scan
from editor.catalog.wording import natural_key, stored, told
from editor.errors import FileChanged, FileError
from editor.progress import SILENT, Progress


@dataclass
class Checked:
    """missing: photos whose files are not there (any more). back: those that were missing and are there again."""

    missing: list[int] = field(default_factory=list)
    back: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Lost:
    """A photo whose file is not where it was."""

    photo: int
    name: str
    size: int
    inode: int
    quick_hash: bytes
    full_hash: bytes | None


class Identity:
    """Looks for files; `touched` is called inside a write with the ids that changed."""

    def __init__(self, database: Database, places: Places, touched: Touched) -> None:
        self._database = database
        self._touched = touched
        self._places = places

    def check(self, progress: Progress = SILENT) -> Checked:
        """See which files are there, folder by folder, and mark the photos. Raises Cancelled."""
        self._places.follow_volumes()
        with self._database.read() as db:
            photos = db.execute("SELECT id, folder, name, missing FROM photo ORDER BY folder").fetchall()
        checked, folder, names = Checked(), -1, set[str]()
        for place, (number, where, name, missing) in enumerate(photos):
            if where != folder:
                progress.at(place / len(photos))
                folder, names = where, _names(self._places.path(where))
            if bool(missing) == (told(name) in names):
                (checked.back if missing else checked.missing).append(number)
        self._mark(checked.missing, 1)
        self._mark(checked.back, 0)
        with self._database.read() as db:
            checked.missing = [number for (number,) in db.execute("SELECT id FROM photo WHERE missing ORDER BY id")]
        return checked

    def look(self, ids: Sequence[int]) -> None:
        """The same for a few photos; says nothing."""
        with self._database.read() as db:
            sql = "SELECT id, folder, name, missing FROM photo WHERE id IN (SELECT value FROM json_each(?))"
            photos = db.execute(sql, (json.dumps(list(ids)),)).fetchall()
        there = {n: os.path.lexists(self._places.path(folder) / told(name)) for n, folder, name, _ in photos}
        for missing in (0, 1):
            self._mark([n for n, _, _, was in photos if was != missing and there[n] is not bool(missing)], missing)

    def _mark(self, ids: Sequence[int], missing: int) -> None:
        if ids:
            with self._database.write() as db:
                db.executemany("UPDATE photo SET missing=? WHERE id=?", [(missing, number) for number in ids])
                self._touched(ids)

    def find(self, roots: Iterable[Path], progress: Progress = SILENT) -> list[int]:
        """Look for the missing photos in folders; those that were found are where they were found from now on.

        A file is one if it has the same inode and size, or the same content. Raises Cancelled.
        """
        lost = self._lost()
        by_size: dict[int, list[_Lost]] = {}
        for each in lost:
            by_size.setdefault(each.size, []).append(each)
        found: list[int] = []
        files = scan(roots, progress=progress.part(0, 0.3)).files if lost else []
        for place, path in enumerate(files):
            if place % 50 == 0:
                progress.part(0.3, 1.0).at(place / len(files))
            photo = self._matching(path, by_size)
            if photo is not None and self._put(photo.photo, path):
                by_size[photo.size].remove(photo)
                found.append(photo.photo)
        return found

    def _lost(self) -> list[_Lost]:
        sql = "SELECT id, name, size, inode, quick_hash, full_hash FROM photo WHERE missing AND NOT copy ORDER BY id"
        with self._database.read() as db:
            return [_Lost(number, told(name), *rest) for number, name, *rest in db.execute(sql)]

    def _matching(self, path: Path, by_size: dict[int, list[_Lost]]) -> _Lost | None:
        """Which of the lost photos a file is. Of several with one content, the one of the same name, then the first."""
        try:
            size = path.stat().st_size
            candidates = by_size.get(size)
            if not candidates:
                return None
            content = quick_hash(path)
        except (OSError, ValueError, FileError):
            return None
        same = [each for each in candidates if each.quick_hash == content and _whole(each, path)]
        return min(same, key=lambda each: (each.name != path.name, each.photo), default=None)

    def twin(self, size: int, content: bytes, *, but: Path) -> int | None:
        """The photo of the library that has this size and quick hash, if its file is there and is another than
        `but`."""
        sql = """SELECT id, folder, name FROM photo WHERE quick_hash=? AND size=? AND NOT missing AND NOT copy
            ORDER BY id"""
        with self._database.read() as db:
            rows_found = db.execute(sql, (content, size)).fetchall()
        for number, folder, name in rows_found:
            path = self._places.path(folder) / told(name)
            if path != but and os.path.lexists(path):
                return int(number)
        return None

    def relink(self, photo: int, path: Path, *, force: bool = False) -> list[int]:
        """Say where a photo's file is; others that are missing from the same folder and lie beside it come along.

        Returns the photos that were found. Raises FileError if the file cannot be read, FileChanged if its content is
        another (unless force).
        """
        path = Path(os.path.realpath(path.absolute().parent), path.name)
        with self._database.read() as db:
            photo = copies.original_of(db, [photo])[photo]
            row = db.execute("SELECT folder, quick_hash FROM photo WHERE id=?", (photo,)).fetchone()
        if row is None:
            return []
        if quick_hash(path) != row[1] and not force:
            raise FileChanged(path, "its content is not that of the photo that is looked for")
        if not self._put(photo, path):
            raise FileChanged(path, "it is another photo of the catalog")
        return [photo, *self._beside(row[0], path.parent)]

    def _beside(self, old_folder: int, folder: Path) -> list[int]:
        sql = "SELECT id, name, size, inode, quick_hash, full_hash FROM photo WHERE folder=? AND missing AND NOT copy"
        with self._database.read() as db:
            lost = [_Lost(n, told(name), *rest) for n, name, *rest in db.execute(sql, (old_folder,))]
        found = []
        for each in lost:
            path = folder / each.name
            if path.is_file() and self._matching(path, {each.size: [each]}) and self._put(each.photo, path):
                found.append(each.photo)
        return found

    def _put(self, photo: int, path: Path) -> bool:
        """A photo's file is this one, if no other photo's is."""
        status = path.stat()
        folder_path = Path(os.path.realpath(path.parent))
        with self._database.write() as db:
            folder = self._places.make(db, folder_path)
            sql = "SELECT id FROM photo WHERE folder=? AND name=? AND NOT copy"
            taken = db.execute(sql, (folder, stored(path.name))).fetchone()
            if taken is not None and taken[0] != photo:
                return False
            moved = [photo, *self._move(db, photo, folder, path, status)]
            rows.index_words(db, self._places, moved)
            self._touched(moved)
        return True

    def _move(self, db: sqlite3.Connection, photo: int, folder: int, path: Path, status: os.stat_result) -> list[int]:
        """The photo's file is this one; the copies that went with it."""
        values = {
            "folder": folder, "name": stored(path.name), "sort_name": natural_key(path.name), "missing": 0,
            "size": status.st_size, "mtime_ns": status.st_mtime_ns, "quick_hash": quick_hash(path),
        }  # fmt: skip
        rows.update(db, photo, values)
        [group] = grouped([path])
        db.execute("DELETE FROM companion WHERE photo=?", (photo,))
        companions = [(photo, stored(name), kind) for name, kind in group.companions]
        db.executemany("INSERT INTO companion VALUES(?,?,?)", companions)
        return copies.follow(db, photo, values)

    def hash_fully(self, ids: Iterable[int] | None = None, progress: Progress = SILENT) -> int:
        """Work out the hash of whole files where it is lacking (None: of all photos); how many. For idle times.

        Raises Cancelled; what was done by then stays.
        """
        sql = "SELECT id, folder, name, size, mtime_ns FROM photo WHERE full_hash IS NULL AND NOT missing AND NOT copy"
        with self._database.read() as db:
            wanted = None if ids is None else set(ids)
            todo = [row for row in db.execute(sql).fetchall() if wanted is None or row[0] in wanted]
        done = 0
        for (number, folder, name, size, mtime_ns), _ in progress.over(todo):
            path = self._places.path(folder) / told(name)
            try:
                content = full_hash(path)
                status = path.stat()
            except (OSError, FileError):
                continue
            if (status.st_size, status.st_mtime_ns) == (size, mtime_ns):
                with self._database.write() as db:
                    db.execute("UPDATE photo SET full_hash=? WHERE id=?", (content, number))
                    copies.follow(db, number, {"full_hash": content})
                done += 1
        return done


def _whole(lost: _Lost, path: Path) -> bool:
    """Whether the whole content is the photo's, as far as it was ever worked out."""
    if lost.full_hash is None:
        return True
    try:
        return full_hash(path) == lost.full_hash
    except FileError:
        return False


def _names(folder: Path) -> set[str]:
    try:
        return set(os.listdir(folder))  # noqa: PTH208  (names only, and fast)
    except OSError:
        return set()
