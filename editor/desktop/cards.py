"""Cards: the memory cards, cameras and sticks that are plugged in and hold photos."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

REMOVABLE = ("vfat", "exfat", "msdos", "fat32", "fuseblk", "ntfs")
PHOTOS_IN = "DCIM"  # where every camera puts its photos
SYSTEM = ("/", "/boot", "/boot/efi", "/efi")


@dataclass(frozen=True)
class Card:
    """name: as the system calls it. folder: where its photos are. camera: a camera has written it."""

    name: str
    folder: Path
    camera: bool


@dataclass(frozen=True)
class Volume:
    """A disk as the system tells of it."""

    root: str
    name: str
    kind: str


def cards(volumes: Iterable[Volume] | None = None) -> list[Card]:
    """Those of these volumes (None: of all that are mounted) that may be cards; cards of cameras first."""
    found = []
    for volume in mounted() if volumes is None else volumes:
        root = Path(volume.root)
        if volume.root in SYSTEM or root == Path(root.anchor) == Path("/"):
            continue
        camera = _is_folder(root / PHOTOS_IN)
        if camera or volume.kind.lower() in REMOVABLE:
            name = volume.name or root.name or volume.root
            found.append(Card(name, root / PHOTOS_IN if camera else root, camera))
    return sorted(found, key=lambda card: (not card.camera, card.name.casefold()))


def mounted() -> list[Volume]:
    """The volumes that are there and can be read."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        if volume.isValid() and volume.isReady():
            kind = bytes(volume.fileSystemType().data()).decode("ascii", "replace")
            found.append(Volume(volume.rootPath(), volume.name(), kind))
    return found


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
