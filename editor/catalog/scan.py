"""Scan: the photos in folders of the disk, found fast, whatever the folders are like."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from editor.errors import FileMissing, from_os
from editor.progress import SILENT, Progress

NOT_FOR_US = frozenset({"@eadir", "$recycle.bin", "lost+found", "system volume information", "__macosx"})


@dataclass
class Found:
    """files: photos by their names, in the order of folders and names. unreadable: folders and why."""

    files: list[Path] = field(default_factory=list)
    unreadable: dict[Path, str] = field(default_factory=dict)


@cache
def _is_photo_suffix(suffix: str) -> bool:
    from editor.formats.files import format_for_suffix  # noqa: PLC0415  (loads the decoders)

    return format_for_suffix(suffix) is not None


def scan(paths: Iterable[Path], *, recursive: bool = True, progress: Progress = SILENT) -> Found:
    """The photos among these files and in these folders; hidden files and folders are left out.

    A file that is named is taken whatever its name. Linked folders are followed, each folder is entered once, so
    circles of links end. A folder that cannot be read is told of, not raised. Raises Cancelled.
    """
    found = Found()
    entered: set[tuple[int, int]] = set()
    waiting = []
    for path in paths:
        if path.is_dir():
            waiting.append(str(path))
        elif os.path.lexists(path):
            found.files.append(path)
        else:
            found.unreadable[path] = FileMissing(path, "the file is not there").reason
    waiting.reverse()
    while waiting:
        progress.at(0.0)
        folder = waiting.pop()
        inner = _list(folder, found, entered)
        if recursive:
            waiting += reversed(inner)
    return found


def _list(folder: str, found: Found, entered: set[tuple[int, int]]) -> list[str]:
    """Put a folder's photos into `found`; the folders in it are returned."""
    try:
        status = os.stat(folder)  # noqa: PTH116  (20,000 times and more)
        if (status.st_dev, status.st_ino) in entered:
            return []
        entered.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        found.unreadable[Path(folder)] = from_os(error, folder).reason
        return []
    folders, base = [], Path(folder)
    for entry in listed:
        name = entry.name
        if name.startswith(".") or name.casefold() in NOT_FOR_US:
            continue
        if _is_photo_suffix(os.path.splitext(name)[1].lower()) and not _is_folder(entry):  # noqa: PTH122
            found.files.append(base / name)
        elif _is_folder(entry):
            folders.append(entry.path)
    return folders


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False
