"""Source: bytes at an offset, of a file or of memory, never more than were asked for."""

import os
import stat
from io import RawIOBase
from pathlib import Path
from typing import Any, Self

from editor.errors import NotAPicture, from_os

AHEAD = 64 * 1024


class Malformed(ValueError):
    """A block or container does not keep to its own rules; what it holds cannot be trusted."""


class Source:
    """Bytes in memory. `at` never gives more than is there; `need` raises Malformed where fewer are there.

    head: what a container's reader made of its head, kept with it, as several ask for that.
    """

    head: Any = None

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        self.size = len(data)
        self._data = data

    def at(self, offset: int, length: int) -> bytes:
        """Up to length bytes from offset; b"" outside."""
        if offset < 0 or length <= 0:
            return b""
        return bytes(self._data[offset : offset + length])

    def need(self, offset: int, length: int) -> bytes:
        """Exactly length bytes from offset, or Malformed."""
        found = self.at(offset, length)
        if len(found) != length or length < 0:
            raise Malformed(f"{length} bytes at {offset} are beyond the end")
        return found

    def close(self) -> None:
        """Let go of the file, if it is one."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class FileSource(Source):
    """Bytes of a file, read as they are asked for. Raises FileError when it cannot be opened or read."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = path if isinstance(path, Path) else Path(path)
        try:
            mode = os.stat(path).st_mode  # noqa: PTH116  (a photo library has many)
            if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
                raise NotAPicture(path, "this is a device or a pipe, not a file")  # opening one may never return
            self._file = open(path, "rb", buffering=0)  # noqa: SIM115, PTH123  (as above)
            self.size = os.fstat(self._file.fileno()).st_size
        except OSError as error:
            raise from_os(error, path) from error
        self._start = 0
        self._ahead = b""

    def at(self, offset: int, length: int) -> bytes:
        """Up to length bytes from offset; b"" outside."""
        if offset < 0 or length <= 0 or offset >= self.size:
            return b""
        length = min(length, self.size - offset)
        start = offset - self._start
        if start >= 0 and start + length <= len(self._ahead):
            return self._ahead[start : start + length]
        try:
            self._file.seek(offset)
            # small reads come in rows (entries, boxes, chunks): fetch a block and serve the next ones from it
            self._ahead = _read(self._file, max(length, min(AHEAD, self.size - offset)))
        except OSError as error:
            raise from_os(error, self.path) from error
        self._start = offset
        return self._ahead[:length]

    def close(self) -> None:
        self._file.close()


class Part(Source):
    """A stretch of another source, with offsets of its own."""

    def __init__(self, source: Source, start: int, size: int | None = None) -> None:
        self._source = source
        self._offset = start
        rest = max(0, source.size - start)
        self.size = rest if size is None else max(0, min(size, rest))

    def at(self, offset: int, length: int) -> bytes:
        """Up to length bytes from offset; b"" outside."""
        if offset < 0 or offset >= self.size:
            return b""
        return self._source.at(self._offset + offset, min(length, self.size - offset))


def _read(file: RawIOBase, length: int) -> bytes:
    """A raw file may give less than was asked for; ask again until it gives nothing."""
    parts = []
    while length > 0:
        part = file.read(length)
        if not part:
            break
        parts.append(part)
        length -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)
