"""ThumbnailStore: small JPEGs by content, in one database file, the longest unused thrown away first."""

import contextlib
import sqlite3
import threading
import time
from pathlib import Path

NAME = "thumbnails.sqlite"
TABLE = """CREATE TABLE IF NOT EXISTS thumbnail(key BLOB NOT NULL, edge INTEGER NOT NULL, used INTEGER NOT NULL,
    size INTEGER NOT NULL, data BLOB NOT NULL, UNIQUE(key, edge))"""
INDEX = "CREATE INDEX IF NOT EXISTS thumbnail_by_use ON thumbnail(used, size)"
DAY = 86400


class ThumbnailStore:
    """limit: how many bytes of JPEGs to keep. Safe from several threads and programs.

    It is a cache: whatever goes wrong with it (a full disk, a damaged file), it answers that it has nothing, and
    begins anew if its file is damaged.
    """

    def __init__(self, folder: Path, limit: int) -> None:
        self.path = folder / NAME
        self.limit = limit
        self._guard = threading.Lock()
        self._db: sqlite3.Connection | None = None
        self._total = -1

    def get(self, key: bytes, edge: int) -> tuple[int, bytes] | None:
        """(edge, JPEG) of the smallest kept one that is at least so large; None if there is none."""
        sql = "SELECT edge, data, used, rowid FROM thumbnail WHERE key=? AND edge>=? ORDER BY edge LIMIT 1"
        with self._guard:
            try:
                db = self._opened()
                row = db.execute(sql, (key, edge)).fetchone() if db else None
                today = int(time.time()) // DAY
                if db and row and row[2] != today:
                    db.execute("UPDATE thumbnail SET used=? WHERE rowid=?", (today, row[3]))
            except sqlite3.Error as error:
                self._troubled(error)
                return None
        return (row[0], row[1]) if row else None

    def put(self, key: bytes, edge: int, data: bytes) -> None:
        """Keep a JPEG, and throw others away if there are too many by now."""
        with self._guard:
            try:
                db = self._opened()
                if db is None:
                    return
                today = int(time.time()) // DAY
                row = (key, edge, today, len(data), data)
                db.execute("INSERT OR REPLACE INTO thumbnail VALUES(?,?,?,?,?)", row)
                if self._total < 0:
                    self._total = self._sum(db) - len(data)
                self._total += len(data)
                if self._total > self.limit:
                    self._trim(db)
            except sqlite3.Error as error:
                self._troubled(error)

    def total(self) -> int:
        """Bytes of JPEGs kept."""
        with self._guard:
            try:
                db = self._opened()
                return self._sum(db) if db else 0
            except sqlite3.Error as error:
                self._troubled(error)
                return 0

    def clear(self) -> None:
        """Throw all away."""
        with self._guard:
            self._forget(delete=True)

    def close(self) -> None:
        """Let go of the file; the next question opens it again."""
        with self._guard:
            self._forget(delete=False)

    def _opened(self) -> sqlite3.Connection | None:
        if self._db is None:
            with contextlib.suppress(OSError):
                self.path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(self.path, timeout=5, isolation_level=None, check_same_thread=False)
            self._db.execute("PRAGMA auto_vacuum=INCREMENTAL")
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=OFF")
            self._db.execute(TABLE)
            self._db.execute(INDEX)
        return self._db

    def _sum(self, db: sqlite3.Connection) -> int:
        return int(db.execute("SELECT ifnull(sum(size), 0) FROM thumbnail").fetchone()[0])

    def _trim(self, db: sqlite3.Connection) -> None:
        """Down to nine tenths of the limit."""
        self._total = self._sum(db)
        doomed = []
        for number, size in db.execute("SELECT rowid, size FROM thumbnail ORDER BY used, rowid"):
            if self._total <= self.limit * 0.9:
                break
            doomed.append((number,))
            self._total -= size
        db.execute("BEGIN")
        db.executemany("DELETE FROM thumbnail WHERE rowid=?", doomed)
        db.execute("COMMIT")
        db.execute("PRAGMA incremental_vacuum").fetchall()

    def _troubled(self, error: sqlite3.Error) -> None:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        self._forget(delete=code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR))

    def _forget(self, *, delete: bool) -> None:
        if self._db is not None:
            with contextlib.suppress(sqlite3.Error):
                self._db.close()
        self._db = None
        self._total = -1
        if delete:
            for ending in ("", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    self.path.with_name(self.path.name + ending).unlink()
