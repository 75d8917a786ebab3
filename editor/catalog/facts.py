"""Facts: what the catalog needs to know of a file before it takes it in."""

import hashlib
import os
import stat
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from editor.catalog.said import words_of
from editor.catalog.wording import fold
from editor.errors import FileError, FileMissing, NotAPicture, from_os
from editor.metadata.fields import Fields
from editor.metadata.xmp import read

EDGE = 65536


@dataclass(frozen=True, slots=True)
class Facts:
    """format: the format's name. width, height: upright pixels, 0 if unknown. inode: 0 where there are none.

    quick_hash: blake2b-128 of the size and the first and last 64 KB.
    """

    format: str
    width: int
    height: int
    size: int
    mtime_ns: int
    inode: int
    quick_hash: bytes
    fields: Fields = field(default_factory=Fields)


class Reader(Protocol):
    """Tells what a file is; the catalog asks it, tests hand in another."""

    def facts(self, path: Path) -> Facts:
        """Raises FileError (missing, empty, not a picture, no permission …)."""
        ...


class FileReader:
    """Reads the file's beginning, its metadata and its edges; never decodes pixels."""

    def facts(self, path: Path) -> Facts:
        # Imported here, so that opening a catalog at start-up loads no decoder.
        from editor.formats import files  # noqa: PLC0415

        status = regular(path)
        try:
            probe, metadata = files.look(path, isolated=True)
            fields = replace(metadata.fields, keywords=with_paths(metadata.fields.keywords, metadata.xmp))
        except FileError:
            raise
        except OSError as error:
            raise from_os(error, path) from error
        width, height = probe.width, probe.height
        return Facts(
            probe.format, width, height, status.st_size, status.st_mtime_ns, status.st_ino, quick_hash(path), fields
        )


def with_paths(words: tuple[str, ...], packet: bytes | None) -> tuple[str, ...]:
    """Keywords with the hierarchies (a|b|c) that a packet tells, which Fields only knows the ends of."""
    xmp = read(packet)
    if xmp is None:
        return words
    told = words_of(xmp)
    inside = {fold(part) for word in told for part in word.split("|")}
    return (*told, *(word for word in words if fold(word) not in inside))


def regular(path: Path) -> os.stat_result:
    """The status of a file that has something in it. Raises FileError."""
    try:
        status = path.stat()
    except OSError as error:
        raise from_os(error, path) from error
    except ValueError as error:
        raise FileMissing(path, "no file can have this name") from error
    if stat.S_ISDIR(status.st_mode):
        raise NotAPicture(path, "this is a folder, not a picture")
    if not stat.S_ISREG(status.st_mode):
        raise NotAPicture(path, "this is a device or a pipe, not a picture")
    if status.st_size == 0:
        raise NotAPicture(path, "the file is empty")
    return status


def quick_hash(path: Path) -> bytes:
    """blake2b-128 of the size and the first and last 64 KB: tells photos apart without reading them whole.

    Raises FileError.
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            digest = hashlib.blake2b(size.to_bytes(8, "big"), digest_size=16)
            digest.update(file.read(EDGE))
            if size > EDGE:
                file.seek(max(EDGE, size - EDGE))
                digest.update(file.read(EDGE))
    except OSError as error:
        raise from_os(error, path) from error
    return digest.digest()


def full_hash(path: Path) -> bytes:
    """blake2b-256 of the whole file. Raises FileError."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=32)).digest()
    except OSError as error:
        raise from_os(error, path) from error
