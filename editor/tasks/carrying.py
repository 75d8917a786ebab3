"""Carrying: one file copied to one or more places at once, read back and compared before it counts as there.

The bytes are read from the card once. A copy stands under its own name only when it is whole; a name that is taken is
never written over. A program that is killed leaves nothing but temporary files that the next import sweeps away.
"""

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from editor.errors import FileChanged, FileError, from_os
from editor.metadata.safefile import temporary_name
from editor.progress import SILENT, Progress

PIECE = 1 << 20


def carry(source: Path, targets: Sequence[Path], progress: Progress = SILENT) -> None:
    """Copy source to every target, with its times. Raises FileError (of the source or of the target that failed) and
    Cancelled; then no target has come into being, or those that have are whole.
    """
    parts = [temporary_name(target) for target in targets]
    try:
        digest = _copy(source, parts, targets, progress.part(0.0, 0.7))
        for part, target in zip(parts, targets, strict=True):
            if _read_back(part, target) != digest:
                raise FileError(target, "the copy is not what was read from the card; it was thrown away")
            progress.at(0.9)
            with contextlib.suppress(OSError):  # times are a courtesy; not every disk can keep them
                status = source.stat()
                os.utime(part, ns=(status.st_atime_ns, status.st_mtime_ns))
        for part, target in zip(parts, targets, strict=True):
            _put(part, target)
        progress.at(1.0)
    finally:
        for part in parts:
            part.unlink(missing_ok=True)


def same_content(one: Path, other: Path) -> bool:
    """Whether two files hold the same, byte for byte. Raises FileError."""
    try:
        if one.stat().st_size != other.stat().st_size:
            return False
        with one.open("rb") as first, other.open("rb") as second:
            while piece := first.read(PIECE):
                if piece != second.read(PIECE):
                    return False
    except OSError as error:
        raise from_os(error, error.filename or one) from error
    return True


def free_space(folder: Path) -> int:
    """Bytes that can still be written below a folder, which need not exist yet. Raises FileError."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError as error:
        raise from_os(error, folder) from error


def _copy(source: Path, parts: Sequence[Path], targets: Sequence[Path], progress: Progress) -> bytes:
    """Write the source's bytes to all parts; their digest."""
    digest, done = hashlib.blake2b(), 0
    with ExitStack() as opened:
        reading = opened.enter_context(_reading(source))
        size = os.fstat(reading.fileno()).st_size
        writing = [opened.enter_context(_writing(*pair)) for pair in zip(parts, targets, strict=True)]
        while piece := _piece(reading, source):
            digest.update(piece)
            for out, target in zip(writing, targets, strict=True):
                _told_of(target, out.write, piece)
            done += len(piece)
            progress.at(min(1.0, done / max(1, size)))
        if done != size:
            raise FileChanged(source, "it changed while it was copied")
        for out, target in zip(writing, targets, strict=True):
            _told_of(target, out.flush)
            _told_of(target, os.fsync, out.fileno())
    return digest.digest()


def _reading(source: Path) -> BinaryIO:
    try:
        return source.open("rb")
    except OSError as error:
        raise from_os(error, source) from error


def _writing(part: Path, target: Path) -> BinaryIO:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        return part.open("xb")
    except OSError as error:
        raise from_os(error, target) from error


def _piece(reading: BinaryIO, source: Path) -> bytes:
    try:
        return reading.read(PIECE)
    except OSError as error:
        raise from_os(error, source) from error


def _told_of(target: Path, action: object, *given: object) -> None:
    try:
        action(*given)  # type: ignore[operator]
    except OSError as error:
        raise from_os(error, target) from error


def _read_back(part: Path, target: Path) -> bytes:
    """The digest of what the disk has, as far as the system lets one past its memory."""
    digest = hashlib.blake2b()
    try:
        with part.open("rb") as file:
            if hasattr(os, "posix_fadvise"):
                with contextlib.suppress(OSError):
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            while piece := file.read(PIECE):
                digest.update(piece)
    except OSError as error:
        raise from_os(error, target) from error
    return digest.digest()


def _put(part: Path, target: Path) -> None:
    """Give the part its name, which must be free."""
    try:
        try:
            os.link(part, target)  # fails where the name is taken, in the same moment
        except FileExistsError:
            raise
        except OSError:  # FAT and exFAT know no links
            if os.path.lexists(target):
                raise FileExistsError(errno.EEXIST, "it is taken", str(target)) from None
            part.rename(target)
    except FileExistsError:
        raise FileError(target, "there is already a file of this name; nothing was copied over it") from None
    except OSError as error:
        raise from_os(error, target) from error
