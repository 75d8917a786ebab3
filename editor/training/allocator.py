"""Asks glibc to keep big blocks of memory instead of giving them back after every operation.

A tensor above 32 MB is otherwise mapped afresh, and page-faulted, each time: up to a quarter of the time of a
convolution. Call it before torch is imported; elsewhere than on Linux it does nothing.
"""

import ctypes
import sys

M_TRIM_THRESHOLD, M_MMAP_MAX = -1, -4


def keep_memory() -> None:
    """Never mmap, never trim. A missing mallopt (musl, macOS, Windows) is not an error."""
    if not sys.platform.startswith("linux"):
        return
    try:
        libc = ctypes.CDLL("libc.so.6")
        libc.mallopt(M_MMAP_MAX, 0)
        libc.mallopt(M_TRIM_THRESHOLD, 2**31 - 1)
    except (OSError, AttributeError):
        return
