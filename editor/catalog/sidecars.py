"""Sidecars: the XMP files beside photos, as they lie on the disk."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from editor.catalog.said import Said, of_xmp, settings
from editor.errors import FileError, FileMissing, from_os
from editor.metadata.safefile import Stamp, safe_replace
from editor.metadata.source import Malformed
from editor.metadata.xmp import Xmp, patch, read

LARGEST = 64 << 20


@dataclass(frozen=True)
class Sidecar:
    """A sidecar as it was read. packet: its bytes. stamp: (size, mtime in ns) then."""

    path: Path
    packet: bytes
    stamp: Stamp
    said: Said

    @property
    def hash(self) -> bytes:
        return hashlib.blake2b(self.packet, digest_size=16).digest()


def own_path(photo: Path) -> Path:
    """Where ours lies: IMG_1.CR2.xmp; darktable's and digiKam's is the same file."""
    return photo.with_name(photo.name + ".xmp")


def spare_path(photo: Path) -> Path:
    """Where ours lies if IMG_1.CR2.xmp is something that nobody can read, and that we therefore leave alone."""
    return photo.with_name(photo.name + ".albumen.xmp")


def adobe_path(photo: Path) -> Path:
    """Where Lightroom's lies: IMG_1.xmp. It is read, never written."""
    return photo.with_suffix(".xmp")


def find(photo: Path) -> Sidecar | None:
    """The sidecar to keep in step with: ours, else Adobe's; None if there is none that can be read."""
    for path in (spare_path(photo), own_path(photo), adobe_path(photo)):
        found = load(path)
        if found is not None:
            return found
    return None


def everything_said(photo: Path) -> tuple[Said | None, Sidecar | None]:
    """What all sidecars of a photo say together, ours first, and the one to keep in step with."""
    told = [found for path in (spare_path(photo), own_path(photo), adobe_path(photo)) if (found := load(path))]
    if not told:
        return None, None
    said = told[0].said
    for other in told[1:]:
        said = said.over(other.said)
    return said, told[0]


def load(path: Path) -> Sidecar | None:
    """None if it is not there, or is no XMP."""
    try:
        status = path.stat()
        if not 0 < status.st_size <= LARGEST:
            return None
        packet = path.read_bytes()
    except (OSError, ValueError):
        return None
    xmp = read(packet)
    if xmp is None:
        return None
    return Sidecar(path, packet, (status.st_size, status.st_mtime_ns), of_xmp(xmp))


def save(photo: Path, said: Said, content: str, seen: Sidecar | None) -> Sidecar:
    """Write what is said into the photo's own sidecar; whatever else it holds stays, byte for byte.

    seen: what was read before deciding; if the file on disk is another one by now, FileChanged is raised. An unreadable
    one is left alone, and ours goes beside it. Raises FileError.
    """
    if not os.path.lexists(photo.parent):
        raise FileMissing(photo, "its folder is not there")
    target = own_path(photo)
    old = seen if seen is not None and seen.path != adobe_path(photo) else None
    if old is None and _exists(target) and load(target) is None:
        target = spare_path(photo)
    elif old is not None:
        target = old.path
    packet = old.packet if old else None
    changed = settings(said, content, read(packet))
    try:
        data = patch(packet, changed)
    except Malformed:
        target, data, old = spare_path(photo), patch(None, changed), None
    if packet != data:
        safe_replace(target, data, expect=old.stamp if old else None, verify=_readable)
    found = load(target)
    if found is None:
        raise FileError(target, "it could not be read back after it was written")
    return found


def _exists(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise from_os(error, path) from error


def _readable(path: Path) -> None:
    Xmp(path.read_bytes())
