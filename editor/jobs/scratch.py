"""Scratch: the finished pieces of one long piece of work, on disk, so that it goes on in the middle after a crash.

A file of records, appended as pieces are done: where the piece lies, its shape and depth, a check sum, its pixels. A
record torn by a crash, or that the disk gives back otherwise, is passed over: then that piece is made again.
"""

import logging
import mmap
import os
import struct
import time
import zlib
from pathlib import Path
from typing import Any, BinaryIO, Self

import numpy as np
import numpy.typing as npt

from editor.jobs.locking import lock

_log = logging.getLogger(__name__)

Pixels = npt.NDArray[Any]
Place = tuple[int, int, int, int]

SUFFIX = ".pieces"
HEAD = struct.Struct("<4s5I8sII")  # mark, x, y, width, height, channels, depth, bytes, check sum
MARK = b"piec"
DEPTHS = ("uint8", "uint16", "float16", "float32")
KEPT_DAYS = 7.0


class Scratch:
    """Pieces of pixels (H×W×C) by their place; made by Scratch.open(); remove() when the work is done, else close()."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self.path = path
        self.reused = 0
        self._file: BinaryIO | None = file
        self._places, end = _records(file)
        file.truncate(end)  # the torn rest of a killed run must not lie before what comes now
        file.seek(end)

    @classmethod
    def open(cls, folder: Path, key: str) -> Self | None:
        """The scratch file of a key (letters and digits), with the pieces of an interrupted run; None where none can be
        kept, or another process is at this very work."""
        path = folder / f"{key}{SUFFIX}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = path.open("r+b" if path.exists() else "w+b")
            try:
                lock(file)
            except OSError:
                file.close()
                return None
            return cls(path, file)
        except OSError as error:
            _log.warning("no pieces can be kept in %s: %s", path, error)
            return None

    def get(self, x: int, y: int, width: int, height: int) -> Pixels | None:
        """The piece that lies there with that size, if an earlier run finished it."""
        known = self._places.get((x, y, width, height))
        if known is None or self._file is None:
            return None
        start, size, channels, dtype, check = known
        with mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            raw = data[start : start + size]
        if zlib.crc32(raw) != check:
            return None
        self.reused += 1
        return np.frombuffer(raw, dtype).reshape(height, width, channels).copy()

    def put(self, x: int, y: int, pixels: Pixels) -> None:
        """Keep a piece; the disk has it when this returns. A disk that takes no more ends the keeping, not the work."""
        height, width, channels = pixels.shape
        if self._file is None or (x, y, width, height) in self._places or pixels.dtype.name not in DEPTHS:
            return
        raw = np.ascontiguousarray(pixels).tobytes()
        depth, check = pixels.dtype.name.encode(), zlib.crc32(raw)
        try:
            self._file.write(HEAD.pack(MARK, x, y, width, height, channels, depth, len(raw), check) + raw)
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            _log.warning("pieces can no longer be kept in %s: %s", self.path, error)
            self.remove()

    def remove(self) -> None:
        """The work is done, or nobody will go on with it: the pieces go."""
        self.close()
        self.path.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file but keep the pieces, for a later run."""
        if self._file is not None:
            self._file.close()
            self._file = None


def sweep_scratch(folder: Path, days: float = KEPT_DAYS) -> None:
    """Remove pieces that nobody went on with for so many days."""
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            if time.time() - path.stat().st_mtime > days * 24 * 3600:
                path.unlink()
        except OSError:
            continue


def _records(file: BinaryIO) -> tuple[dict[Place, tuple[int, int, int, str, int]], int]:
    """What whole records a file has (start and size of the pixels, channels, depth, check sum), and where they end."""
    found: dict[Place, tuple[int, int, int, str, int]] = {}
    end, size = 0, file.seek(0, os.SEEK_END)
    while end + HEAD.size <= size:
        file.seek(end)
        mark, x, y, width, height, channels, depth, length, check = HEAD.unpack(file.read(HEAD.size))
        dtype = depth.rstrip(b"\0").decode("ascii", "replace")
        start = end + HEAD.size
        if mark != MARK or dtype not in DEPTHS or start + length > size:
            break
        if length != width * height * channels * np.dtype(dtype).itemsize:
            break
        found[x, y, width, height] = (start, length, channels, dtype, check)
        end = start + length
    return found, end
