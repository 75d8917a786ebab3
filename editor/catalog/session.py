"""Session: one time that the catalog is open, and what is kept from it for the next."""

import contextlib
import secrets
import sqlite3
from pathlib import Path

from editor.catalog.columns import Columns
from editor.catalog.database import Database
from editor.errors import AlbumenError

NAME = "columns.npz"


class Session:
    """The arrays are kept at the end under a token that the catalog knows too. The first write of a session changes
    the catalog's token, so arrays kept before it (the program was killed since) are never taken for true.

    identity: names this catalog among all, so that caches outside it are never taken for another's.
    """

    def __init__(self, database: Database, columns: Columns) -> None:
        self._database = database
        self._columns = columns
        self._path: Path = database.path.with_name(NAME)
        self._token = ""
        self._written = False
        self.identity = ""

    def begin(self) -> None:
        """Take what the last session kept, if it still holds."""
        with self._database.read() as db:
            kept = dict(db.execute("SELECT key, value FROM meta").fetchall())
        self._token = kept.get("session", "")
        self.identity = kept.get("identity", "")
        self._database.on_write = self._mark
        if self._token:
            self._columns.load(self._path, self._token)
        if not self.identity and not self._database.read_only:
            self.identity = secrets.token_hex(8)
            with self._database.write() as db:
                db.execute("INSERT INTO meta VALUES('identity', ?)", (self.identity,))

    def _mark(self, db: sqlite3.Connection) -> None:
        if not self._written:
            self._token = secrets.token_hex(8)
            db.execute("INSERT OR REPLACE INTO meta VALUES('session', ?)", (self._token,))
            self._database.when_committed(self._marked)

    def _marked(self) -> None:
        self._written = True

    def end(self) -> None:
        """Keep the arrays."""
        kept = not self._written and self._path.exists()
        if self._token and not kept and not self._database.read_only:
            with contextlib.suppress(AlbumenError), self._columns.guard, self._database.read() as db:
                self._columns.fresh(db)
                self._columns.save(self._path, self._token)
