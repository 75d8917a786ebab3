"""Volume: the disk a folder lies on, known again when it is plugged in elsewhere."""

import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Volume:
    """key: names the disk wherever it is mounted; mount: where it is now."""

    key: str
    mount: Path


@cache
def _uuids() -> dict[int, str]:
    """Device number → file system UUID, as Linux tells it."""
    folder = Path("/dev/disk/by-uuid")
    found: dict[int, str] = {}
    if folder.is_dir():
        for link in folder.iterdir():
            try:
                found[link.stat().st_rdev] = link.name
            except OSError:
                continue
    return found


def _key(mount: Path) -> str:
    try:
        device = mount.stat().st_dev
    except OSError:
        return f"mount:{mount}"
    if sys.platform == "win32":
        return f"serial:{device:x}"
    uuid = _uuids().get(device)
    # A disk without a UUID (a network share, a container) is known by where it is mounted.
    return f"uuid:{uuid}" if uuid else f"mount:{mount}"


@cache
def _of_mount(mount: Path) -> Volume:
    return Volume(_key(mount), mount)


def volume_of(folder: Path) -> Volume:
    """The volume that an existing, absolute folder lies on."""
    at = folder
    while not os.path.ismount(at) and at != at.parent:
        at = at.parent
    return _of_mount(at)


def mounted() -> list[Volume]:
    """The volumes that are there now (Linux; elsewhere only those asked for with volume_of)."""
    table = Path("/proc/self/mounts")
    if not table.exists():
        return []
    _uuids.cache_clear()
    _of_mount.cache_clear()
    mounts = [line.split(" ")[1] for line in table.read_text("utf-8", "surrogateescape").splitlines()]
    decoded = [Path(m.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")) for m in mounts]
    return [volume for volume in map(_of_mount, decoded) if volume.key.startswith("uuid:")]
