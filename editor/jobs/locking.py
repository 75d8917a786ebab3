"""Locking: one process at a time keeps a file."""

import os
from typing import Any


def lock(file: Any) -> None:
    """Lock an open file for this process until it is closed. Raises BlockingIOError when another process has it."""
    if os.name == "nt":
        import msvcrt  # noqa: PLC0415  (Windows only)

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError as error:
            raise BlockingIOError(str(error)) from error
    else:
        import fcntl  # noqa: PLC0415  (not on Windows)

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
