"""Board: memory that two processes see: a worker writes a picture on it, and we read it from there.

On Linux it has no name: it is handed over as an open file, goes when the last process that has it is gone, however that
ended, asks nothing of /dev/shm, and cannot be made smaller under the other's hands. Elsewhere it is multiprocessing's,
whose names are looked after by a process of its own.
"""

import mmap
import os
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.shared_memory import SharedMemory

NAMELESS = hasattr(os, "memfd_create")


class Board:
    """memory: `size` bytes, to be read and written. Made by `make`, on the other side taken by `take`; close() when it
    is no longer needed, by its maker for both."""

    def __init__(self, memory: Any, size: int, handle: int, named: "SharedMemory | None") -> None:
        self.memory = memory
        self.size = size
        self._handle = handle
        self._named = named
        self._made_here = True

    @classmethod
    def make(cls, size: int) -> "Board | None":
        """Memory that is really there (one that is only promised kills whoever writes into it); None where there is not
        so much of it."""
        try:
            return _nameless(size) if NAMELESS else _named(size)
        except OSError:
            return None

    @property
    def name(self) -> str:
        """What the other side knows it by."""
        return self._named.name if self._named is not None else ""

    def give(self, line: Connection, process: int) -> None:
        """Hand it to the process (its id) at the other end of a line, after that was told its name and size."""
        if self._named is None:
            from multiprocessing.reduction import send_handle  # noqa: PLC0415  (elsewhere it is another)

            send_handle(line, self._handle, process)

    @classmethod
    def take(cls, line: Connection, name: str, size: int) -> "Board":
        """What the other end of the line hands over. Raises OSError, EOFError."""
        if name:
            from multiprocessing.shared_memory import SharedMemory  # noqa: PLC0415  (as above)

            shared = SharedMemory(name)
            board = cls(shared.buf, shared.size, -1, shared)
        else:
            from multiprocessing.reduction import recv_handle  # noqa: PLC0415  (as above)

            handle = recv_handle(line)
            board = cls(mmap.mmap(handle, size), size, handle, None)
        board._made_here = False
        return board

    def close(self) -> None:
        """Let go of it; its maker takes it away. No array may lie on it any more."""
        if self._named is not None:
            self._named.close()
            if self._made_here:
                self._named.unlink()
        elif self._handle >= 0:
            self.memory.close()
            os.close(self._handle)
            self._handle = -1


def _nameless(size: int) -> Board:
    import fcntl  # noqa: PLC0415  (only where there is one)

    handle = os.memfd_create("albumen", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        os.posix_fallocate(handle, 0, size)
        fcntl.fcntl(handle, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL)
        return Board(mmap.mmap(handle, size), size, handle, None)
    except BaseException:
        os.close(handle)
        raise


def _named(size: int) -> Board:
    from multiprocessing.shared_memory import SharedMemory  # noqa: PLC0415  (as above)

    shared = SharedMemory(create=True, size=size)
    handle = getattr(shared, "_fd", -1)
    if hasattr(os, "posix_fallocate") and handle >= 0:
        try:
            os.posix_fallocate(handle, 0, size)
        except OSError:
            shared.close()
            shared.unlink()
            raise
    return Board(shared.buf, shared.size, -1, shared)
