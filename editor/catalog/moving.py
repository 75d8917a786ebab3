"""Moving: photos renamed and moved on the disk from inside, with everything that belongs to them."""

import contextlib
import errno
import json
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
        """(photo, new path); one that takes the name of another waits until that one has gone, and circles are undone
        by stepping aside. `moved` is filled as it goes. Raises Cancelled; then none is left aside.
        """
        pending = _Pending(self._paths(moves), dict(moves))
        moved.failed |= {
            n: UsageError(f"There is no photo with the number {n}.") for n, _ in moves if n not in pending.at
        }
        whole = max(1, len(pending.at))
        while (number := pending.next()) is not None:
            if not pending.aside:
                progress.at(1 - len(pending.at) / whole)
            target, old = pending.target[number], pending.at[number]
            try:
                if pending.circle(number):
                    spare = old.with_name(f"{old.stem}.moving-{number}{old.suffix}")
                    self._one(number, old, spare)
                    pending.step_aside(number, spare)
                    continue
                if old != target:
                    self._one(number, old, target)
                    moved.done.append((number, pending.first[number], target))
            except AlbumenError as error:
                moved.failed[number] = error
                if number in pending.aside:
                    with contextlib.suppress(AlbumenError):  # its old name may be another's by now
                        self._one(number, old, pending.first[number])
            pending.over(number)

    def again(self, moves: Sequence[tuple[int, Path]]) -> list[str]:
        """Move for an undo or redo; why, for those that could not be moved."""
        moved = Moved()
        self.run(moves, moved, Progress())
        return [str(error) for error in moved.failed.values()]

    def _one(self, number: int, old: Path, target: Path) -> None:
        pairs = move_files(old, target)
        try:
            self._files.relink(number, target, force=True)
        except (AlbumenError, sqlite3.Error):
            for was, now in pairs:
                now.rename(was)
            raise

    def _paths(self, moves: Sequence[tuple[int, Path]]) -> dict[int, Path]:
        sql = "SELECT id, folder, name FROM photo WHERE id IN (SELECT value FROM json_each(?))"
        with self._database.read() as db:
            rows = db.execute(sql, (json.dumps([number for number, _ in moves]),)).fetchall()
        return {number: self._places.path(folder) / told(name) for number, folder, name in rows}


class _Pending:
    """The moves that are still to be done, in an order in which no name is taken that will be free."""

    def __init__(self, at: dict[int, Path], target: dict[int, Path]) -> None:
        self.at, self.target, self.first = dict(at), target, dict(at)
        self.aside: set[int] = set()
        self._holder = {path: number for number, path in at.items()}
        self._waiting = {target[number]: number for number in at}
        self._ready = [number for number in reversed(list(at)) if not self._blocked(number)]

    def _blocked(self, number: int) -> bool:
        return self._holder.get(self.target[number], number) != number

    def next(self) -> int | None:
        """One whose new name is free; one of a circle if there is no other; None if all are done."""
        while self._ready:
            number = self._ready.pop()
            if number in self.at:
                return number
        return next(iter(self.at), None)

    def circle(self, number: int) -> bool:
        """Whether its new name is still another's of the batch."""
        return self._blocked(number)

    def step_aside(self, number: int, spare: Path) -> None:
        """It lies there for a moment."""
        self._free(number)
        self.at[number] = spare
        self.aside.add(number)

    def over(self, number: int) -> None:
        """It is where it should be, or stays where it is."""
        self._free(number)
        del self.at[number]
        self.aside.discard(number)

    def _free(self, number: int) -> None:
        left = self.at[number]
        if self._holder.get(left) == number:
            del self._holder[left]
        waiting = self._waiting.get(left)
        if waiting in self.at and waiting != number:
            self._ready.append(waiting)


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
