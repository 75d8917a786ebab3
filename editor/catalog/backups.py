"""Backups: copies of the catalog that were read back and found good, the newest few kept."""

import contextlib
import os
import sqlite3
from datetime import datetime
from pathlib import Path

from editor.catalog.database import NAME, explained
from editor.errors import CatalogDamaged, from_os

KEPT = 7
PATTERN = "catalog-????????-??????.sqlite"


def folder_of(catalog: Path) -> Path:
    """Where a catalog folder's backups lie."""
    return catalog / "backups"


def make(database: Path, catalog: Path, *, kept: int = KEPT) -> Path:
    """A checked copy of the catalog as it is now, while it may be in use; the oldest beyond `kept` are deleted.

    Raises CatalogDamaged if the copy is not whole (no older one is deleted then), or FileError (no space …).
    """
    folder = folder_of(catalog)
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    target, part = folder / f"catalog-{stamp}.sqlite", folder / ".part.sqlite"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with contextlib.closing(sqlite3.connect(database)) as source, contextlib.closing(sqlite3.connect(part)) as copy:
            source.backup(copy, pages=2000)
            copy.execute("PRAGMA journal_mode=DELETE")
        if not good(part):
            raise CatalogDamaged("The catalog is damaged: its backup could not be read back.")
        os.replace(part, target)  # noqa: PTH105
    except sqlite3.Error as error:
        raise explained(error, target) from error
    except OSError as error:
        raise from_os(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    for old in listed(catalog)[kept:]:
        with contextlib.suppress(OSError):
            old.unlink()
    return target


def make_if_due(database: Path, catalog: Path, *, hours: float = 24) -> Path | None:
    """A backup, unless the newest is younger than that."""
    newest = next(iter(listed(catalog)), None)
    if newest is not None and datetime.now().timestamp() - newest.stat().st_mtime < hours * 3600:
        return None
    return make(database, catalog)


def listed(catalog: Path) -> list[Path]:
    """The backups, newest first."""
    return sorted(folder_of(catalog).glob(PATTERN), reverse=True)


def good(backup: Path) -> bool:
    """Whether every page of it can be read and fits."""
    try:
        with contextlib.closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True)) as db:
            whole = db.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
            return whole and db.execute("PRAGMA user_version").fetchone()[0] > 0
    except sqlite3.Error:
        return False


def newest_good(catalog: Path) -> Path | None:
    """The newest backup that is whole."""
    return next((backup for backup in listed(catalog) if good(backup)), None)


def with_advice(error: CatalogDamaged, catalog: Path) -> CatalogDamaged:
    """The error, telling which backup to go back to."""
    backup = newest_good(catalog)
    advice = f"The newest good backup is {backup.name}." if backup else "There is no good backup."
    return CatalogDamaged(f"{error} {advice}")


def restore(catalog: Path, backup: Path) -> Path:
    """Put a backup in the place of the catalog, which must be closed. The damaged one is kept; its path is returned.

    Raises CatalogDamaged if the backup is not whole, FileError.
    """
    if not good(backup):
        raise CatalogDamaged(f"The backup {backup.name} is damaged too.")
    database = catalog / NAME
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    aside, part = catalog / f"damaged-{stamp}.sqlite", catalog / ".restored.sqlite"
    try:
        part.write_bytes(backup.read_bytes())
        for ending in ("-wal", "-shm"):
            journal = database.with_name(database.name + ending)
            if journal.exists():
                os.replace(journal, aside.with_name(aside.name + ending))  # noqa: PTH105
        if database.exists():
            os.replace(database, aside)  # noqa: PTH105
        os.replace(part, database)  # noqa: PTH105
    except OSError as error:
        raise from_os(error, database) from error
    return aside
