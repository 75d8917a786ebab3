"""How the C library hands out memory while a network runs (Linux with glibc; elsewhere nothing happens).

glibc gives blocks above 32 MB back to the system after each operation and page-faults them in again for the next,
which costs up to a quarter of the time of a convolution. keep_memory() stops that; give_back() returns what is free
once the network is done, so that the window does not stay fat.
"""

import ctypes
import sys
from functools import cache

M_TRIM_THRESHOLD, M_MMAP_MAX = -1, -4


def keep_memory() -> None:
    """From now on reuse freed memory in this process. Call it before torch is imported."""
    libc = _libc()
    if libc is not None:
        libc.mallopt(M_MMAP_MAX, 0)
        libc.mallopt(M_TRIM_THRESHOLD, 2**31 - 1)


def give_back() -> None:
    """Return all memory that is free to the system."""
    libc = _libc()
    if libc is not None:
        libc.malloc_trim(0)


@cache
def _libc() -> "ctypes.CDLL | None":
    if not sys.platform.startswith("linux"):
        return None
    try:
        libc = ctypes.CDLL("libc.so.6")
        return libc if libc.mallopt and libc.malloc_trim else None
    except (OSError, AttributeError):
        return None
