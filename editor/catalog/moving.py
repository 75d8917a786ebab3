"""Moving: photos renamed and moved on the disk from inside, with everything that belongs to them."""

import errno
import os
import shutil
from pathlib import Path

from editor.catalog.pairs import grouped, stem
from editor.errors import FileError, FileMissing, from_os


def move_files(photo: Path, target: Path) -> list[tuple[Path, Path]]:
    """Move a photo's file to another name or folder, and its companions (the JPEG of a RAW, sidecars, sound) with it.

    Nothing is ever overwritten: if one of the new names is taken, or one file cannot be moved, all stay where they
    are. Returns (old, new) of every file. Raises FileError.
    """
    if not os.path.lexists(photo):
        raise FileMissing(photo, "the file is not there")
    [group] = grouped([photo])
    pairs = [(photo, target)]
    pairs += [(photo.parent / name, target.parent / _renamed(name, photo, target)) for name, _ in group.companions]
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


def _renamed(name: str, photo: Path, target: Path) -> str:
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
