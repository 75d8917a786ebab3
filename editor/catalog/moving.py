"""Moving: photos renamed and moved on the disk from inside, with everything that belongs to them."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from editor.catalog.database import Database
from editor.catalog.identity import Identity
from editor.catalog.pairs import grouped, stem
from editor.catalog.places import Places
from editor.catalog.wording import told
from editor.errors import AlbumenError, FileError, FileMissing, UsageError, from_os
from editor.progress import Progress


@dataclass
class Moved:
    """done: (photo, from, to). failed: photo → what went wrong; its files are where they were."""

    done: list[tuple[int, Path, Path]] = field(default_factory=list)
    failed: dict[int, AlbumenError] = field(default_factory=dict)


class Mover:
    """Moves files of photos, and tells the catalog."""

    def __init__(self, database: Database, places: Places, files: Identity) -> None:
        self._database = database
        self._places = places
        self._files = files

    def run(self, moves: Sequence[tuple[int, Path]], moved: Moved, progress: Progress) -> None:
        """(photo, new path) one after another; `moved` is filled as it goes. Raises Cancelled."""
        for (number, target), _ in progress.over(moves):
            try:
                old = self._path(number)
                if old != target:
                    self._one(number, old, target)
                    moved.done.append((number, old, target))
            except AlbumenError as error:
                moved.failed[number] = error

    def again(self, number: int, target: Path) -> str:
        """Move one for an undo or redo: "" if that worked, else why it did not."""
        moved = Moved()
        self.run([(number, target)], moved, Progress())
        return str(moved.failed.get(number, ""))

    def _one(self, number: int, old: Path, target: Path) -> None:
        pairs = move_files(old, target)
        try:
            self._files.relink(number, target, force=True)
        except (AlbumenError, sqlite3.Error):
            for was, now in pairs:
                now.rename(was)
            raise

    def _path(self, number: int) -> Path:
        with self._database.read() as db:
            row = db.execute("SELECT folder, name FROM photo WHERE id=?", (number,)).fetchone()
        if row is None:
            raise UsageError(f"There is no photo with the number {number}.")
        return self._places.path(row[0]) / told(row[1])


def move_files(photo: Path, target: Path) -> list[tuple[Path, Path]]:
    """Move a photo's file to another name or folder, and its companions (the JPEG of a RAW, sidecars, sound) with it.

    Nothing is ever overwritten: if one of the new names is taken, or one file cannot be moved, all stay where they
    are. Returns (old, new) of every file. Raises FileError.
    """
    if not os.path.lexists(photo):
        raise FileMissing(photo, "the file is not there")
    [group] = grouped([photo])
    pairs = [(photo, target)]
    pairs += [(photo.parent / name, target.parent / renamed(name, photo, target)) for name, _ in group.companions]
    for old, new in pairs:
        if os.path.lexists(new) and not _only_case_differs(old, new):
            raise FileError(new, "there is already a file of this name; nothing was moved")
    done: list[tuple[Path, Path]] = []
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for old, new in pairs:
            _move(old, new)
            done.append((old, new))
    except OSError as error:
        for old, new in reversed(done):
            _move(new, old)
        raise from_os(error, photo) from error
    return pairs


def renamed(name: str, photo: Path, target: Path) -> str:
    """A companion's new name: IMG_1.CR2.xmp goes with the whole name, IMG_1.wav with what stands before the suffix."""
    if name.casefold().startswith(photo.name.casefold()):
        return target.name + name[len(photo.name) :]
    return target.stem + name[len(stem(photo.name)) :]


def _only_case_differs(old: Path, new: Path) -> bool:
    return old.name.casefold() == new.name.casefold() and os.path.samefile(old, new)  # noqa: PTH121


def _move(old: Path, new: Path) -> None:
    """Within a disk a rename; to another disk a copy that is whole before the old file goes."""
    try:
        old.rename(new)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        part = new.with_name(f".{new.name}.part")
        try:
            shutil.copy2(old, part)
            os.replace(part, new)  # noqa: PTH105
        finally:
            part.unlink(missing_ok=True)
        old.unlink()
