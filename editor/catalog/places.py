"""Places: folders of the disk as the catalog numbers them."""

import os
import sqlite3
import threading
from pathlib import Path

from editor.catalog.database import Database
from editor.catalog.volume import mounted, volume_of
from editor.catalog.wording import stored, told


class Places:
    """Folder number ↔ absolute path. Folders are stored as volume + path on it, so a disk may move."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._guard = threading.Lock()
        self._paths: dict[int, Path] = {}
        self._ids: dict[Path, int] = {}
        self._mounts: dict[int, Path] = {}
        self._complete = False

    def forget(self) -> None:
        """Read them anew when next asked: the catalog changed, or a write was taken back."""
        with self._guard:
            self._paths.clear()
            self._ids.clear()
            self._complete = False

    def path(self, folder: int) -> Path:
        """Where the folder of that number is."""
        if folder not in self._paths:
            self._load()
        return self._paths[folder]

    def mounted(self, folder: int) -> bool:
        """Whether the disk that the folder is on is there."""
        self.path(folder)
        return self._mounts[folder].is_dir()

    def find(self, path: Path) -> int | None:
        """The number of an absolute folder, None if the catalog knows nothing in it."""
        if path not in self._ids and not self._complete:
            self._load()
        return self._ids.get(path)

    def all(self) -> dict[int, Path]:
        """Every folder by number."""
        if not self._complete:
            self._load()
        return dict(self._paths)

    def make(self, db: sqlite3.Connection, path: Path) -> int:
        """The number of an absolute folder, a new one if need be; inside a write."""
        known = self.find(path)
        if known is not None:
            return known
        volume = volume_of(path)
        mount = stored(str(volume.mount))
        db.execute("INSERT OR IGNORE INTO volume(key, mount) VALUES(?,?)", (volume.key, mount))
        (number,) = db.execute("SELECT id FROM volume WHERE key=?", (volume.key,)).fetchone()
        relative = stored(os.path.relpath(path, volume.mount))
        db.execute("INSERT OR IGNORE INTO folder(volume, path) VALUES(?,?)", (number, relative))
        (folder,) = db.execute("SELECT id FROM folder WHERE volume=? AND path=?", (number, relative)).fetchone()
        # Known at once to this write, before other connections can see it.
        self._learn({int(folder): (volume.mount, path)})
        return int(folder)

    def follow_volumes(self) -> bool:
        """Learn where the known disks are mounted now; whether one has moved."""
        now = {volume.key: volume.mount for volume in mounted()}
        with self._database.read() as db:
            known = db.execute("SELECT id, key, mount FROM volume").fetchall()
        before = {number: (key, Path(told(mount))) for number, key, mount in known}
        moved = [(stored(str(now[key])), n) for n, (key, mount) in before.items() if now.get(key, mount) != mount]
        if moved:
            with self._database.write() as db:
                db.executemany("UPDATE volume SET mount=? WHERE id=?", moved)
            self.forget()
        return bool(moved)

    def _load(self) -> None:
        with self._database.read() as db:
            rows = db.execute("SELECT f.id, v.mount, f.path FROM folder f JOIN volume v ON v.id=f.volume").fetchall()
        mounts = ((number, Path(told(mount)), told(path)) for number, mount, path in rows)
        self._learn({number: (mount, Path(os.path.normpath(mount / path))) for number, mount, path in mounts})
        self._complete = True

    def _learn(self, found: dict[int, tuple[Path, Path]]) -> None:
        with self._guard:
            for number, (mount, path) in found.items():
                self._mounts[number] = mount
                self._paths[number] = path
                self._ids[path] = number
