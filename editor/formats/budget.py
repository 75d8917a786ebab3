"""Budget: how much memory a picture may take, from what is free now; refused before a byte of it is decoded."""

import os
from pathlib import Path

from editor.errors import TooLarge

SHARE = 0.6
FALLBACK = 4 << 30
# a file this many times smaller than its pixels is a drawing of one colour, or a trap
HONEST_RATIO = 3000
MOST_FOR_SUSPECT = 1 << 30
# so little is always there: nobody asks the system for it
SMALL = 64 << 20
# decoder, turned copy and result together
COPIES = 2.5


def available() -> int:
    """Bytes of memory that can be used now, the control group's limit included."""
    free = _system()
    limit, used = _number("/sys/fs/cgroup/memory.max"), _number("/sys/fs/cgroup/memory.current")
    if limit is not None and used is not None:
        free = min(free, max(0, limit - used))
    return free


def _system() -> int:
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return FALLBACK


def _number(path: str) -> int | None:
    try:
        text = Path(path).read_text(encoding="ascii").strip()
    except OSError:
        return None
    return int(text) if text.isdecimal() else None


def check(path: Path, size: int) -> None:
    """Raises TooLarge unless so many bytes may be used."""
    if size > SMALL and size > SHARE * available():
        raise TooLarge(path, f"it needs about {amount(size)} of memory, more than there is")


def check_pixels(path: Path, shape: tuple[int, int, int], depth: int, stored: int) -> None:
    """Raises TooLarge unless a picture of shape (height, width, channels), depth bytes a channel, may be decoded.

    stored: bytes of the file; a tiny one that claims a giant picture gets a smaller budget.
    """
    height, width, channels = shape
    pixels = height * width * max(1, channels) * depth
    needed = int(COPIES * pixels)
    suspect = pixels > HONEST_RATIO * max(stored, 1)
    if (needed > SMALL and needed > SHARE * available()) or (suspect and needed > MOST_FOR_SUSPECT):
        size = f"{width}×{height} pixels"
        raise TooLarge(path, f"at {size} it needs about {amount(needed)} of memory, more than it may have")


def amount(size: int) -> str:
    """Bytes in words: "1.4 GB"."""
    for unit, scale in (("GB", 1 << 30), ("MB", 1 << 20)):
        if size >= scale:
            return f"{size / scale:.1f} {unit}"
    return f"{max(1, size >> 10)} KB"
