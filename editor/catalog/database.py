"""Database: the catalog's SQLite file: many readers, one writer, and what its troubles mean in plain words."""

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from editor.catalog.lock import Lock
from editor.catalog.schema import SCHEMA, migrate
from editor.catalog.wording import fold
from editor.errors import (
    AlbumenError,
    CatalogDamaged,
    CatalogError,
    CatalogLocked,
    CatalogTooNew,
    DiskFull,
    NoPermission,
    from_os,
)

NAME = "catalog.sqlite"
Touched = Callable[[Iterable[int]], None]
"""Called inside a write with the ids of the photos that it changes."""


class Database:
    """Opened once; every thread may read and write through it.

    Reads borrow a connection each and see the last commit; writes wait for one another. Raises CatalogLocked if
    another program has the catalog open for writing, CatalogDamaged, CatalogTooNew, NoPermission, DiskFull.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self.path = folder / NAME
        self.read_only = read_only
        self.before_migration: Callable[[], object] = lambda: None
        self._idle: list[sqlite3.Connection] = []
        self._all: list[sqlite3.Connection] = []
        self._writing = threading.RLock()
        self._depth = 0
        self._lock = Lock(folder / "catalog.lock")
        self.on_write: Callable[[sqlite3.Connection], object] = lambda db: None
        self.on_rollback: Callable[[], object] = lambda: None
        self._after: list[Callable[[], None]] = []

    def open(self) -> None:
        """Lock it, bring it to the present schema. Call once, before anything else."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if not self.read_only and not self._lock.take():
                raise CatalogLocked("The catalog is already open in another Albumen window or command. Close it first.")
        except OSError as error:
            raise from_os(error, self.path.parent) from error
        try:
            with self._troubles():
                self._begin()
        except AlbumenError:
            self.close()
            raise

    def _begin(self) -> None:
        if self.read_only and not self.path.exists():
            raise CatalogError(f"There is no catalog in {self.path.parent} yet.")
        self._writer = self._connect(writer=not self.read_only)
        (version,) = self._writer.execute("PRAGMA user_version").fetchone()
        if version > SCHEMA:
            raise CatalogTooNew("This catalog was made by a newer Albumen. Update Albumen to open it.")
        if version and self._writer.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] < 10:
            raise CatalogDamaged("The catalog is damaged: tables are missing.")
        if version < SCHEMA and self.read_only:
            raise CatalogError("This catalog was made by an older Albumen. Open it in the window once to update it.")
        if version < SCHEMA:
            if version:
                self.before_migration()
            migrate(self._writer)

    def _connect(self, *, writer: bool) -> sqlite3.Connection:
        mode = "rwc" if writer else "ro"
        db = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=10,
            cached_statements=256,
        )
        self._all.append(db)
        if writer:
            # A commit survives a crash of the program at once; a power cut may cost the last ones, never the file.
            # Commits of edits ask for more: see write(durable=True).
            db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000;")
            db.execute("PRAGMA journal_size_limit=67108864")
        else:
            db.execute("PRAGMA query_only=1")
        db.execute("PRAGMA foreign_keys=1")
        db.execute("PRAGMA cache_size=-16384")
        db.execute("PRAGMA mmap_size=268435456")
        db.execute("PRAGMA temp_store=2")
        db.create_function("fold", 1, lambda text: fold(text) if isinstance(text, str) else "", deterministic=True)
        return db

    @contextlib.contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A connection to read with; it sees one state of the catalog within each statement."""
        with self._troubles():
            try:
                db = self._idle.pop()
            except IndexError:
                db = self._connect(writer=False)
            try:
                yield db
            finally:
                self._idle.append(db)

    @contextlib.contextmanager
    def write(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """A transaction: all of it happens or none. Inside another one of the same thread it joins that.

        durable: returns only when the disk has it (edits).
        """
        if self.read_only:
            raise CatalogError("The catalog was opened for reading only.")
        with self._writing, self._troubles():
            if self._depth:
                yield self._writer
                return
            if durable:
                self._writer.execute("PRAGMA synchronous=FULL")
            self._depth = 1
            try:
                self._writer.execute("BEGIN IMMEDIATE")
                self.on_write(self._writer)
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                self._after.clear()
                self.on_rollback()
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise
            finally:
                self._depth = 0
                if durable:
                    self._writer.execute("PRAGMA synchronous=NORMAL")
            after, self._after = self._after, []
            for call in after:
                call()

    def when_committed(self, call: Callable[[], None]) -> None:
        """Call it once the write that we are in is done; never if that is taken back."""
        self._after.append(call)

    def check(self) -> None:
        """Read every page. Raises CatalogDamaged if anything does not fit; takes about a second for 100,000 photos."""
        with self.read() as db:
            found = [row[0] for row in db.execute("PRAGMA integrity_check(5)")]
            if found != ["ok"]:
                raise CatalogDamaged(f"The catalog is damaged: {'; '.join(found[:2])}.")
            if db.execute("PRAGMA foreign_key_check").fetchone():
                raise CatalogDamaged("The catalog is damaged: it speaks of photos that it does not know.")

    def close(self) -> None:
        """Give everything back; the catalog may be opened again by anyone."""
        with self._writing:
            for db in reversed(self._all):  # the writer last: it then folds the journal into the file
                with contextlib.suppress(sqlite3.Error):
                    db.close()
            self._all.clear()
            self._idle.clear()
            self._lock.release()

    @contextlib.contextmanager
    def _troubles(self) -> Iterator[None]:
        """SQLite's errors as ours."""
        try:
            yield
        except sqlite3.Error as error:
            raise explained(error, self.path) from error


def explained(error: sqlite3.Error, path: Path) -> AlbumenError:
    """What an error of SQLite's means for the photographer."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return CatalogLocked("The catalog is busy in another program. Try again when that is done.")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return CatalogDamaged(f"The catalog is damaged: {error}.")
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(path, "there is no space left on the disk for the catalog")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return NoPermission(path, "the system does not let Albumen open or write the catalog")
    return CatalogError(f"The catalog could not do that: {error}.")
