"""The photo as it lies on the disk, read in the sizes that Develop needs, and what its edits may ask of the world."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor.desktop.viewer.pyramid import Pyramid
from editor.develop.context import Context, Results
from editor.imaging.image import Image
from editor.imaging.resample import shrink
from editor.metadata.fields import Fields
from editor.progress import Cancelled
from editor.studio import LateEngine, Studio

Stale = Callable[[], bool]
KEPT = 4  # photos remembered: this one, its neighbours, and the one before


@dataclass(frozen=True, eq=False)
class Original:
    """A photo to develop. size: width and height of the upright original; source: its content hash ("": unknown).
    small: the whole of it, shrunk to the preview's size. missing: what could not be read of a damaged one, of which the
    rest was wanted."""

    path: Path
    size: tuple[int, int]
    small: Image
    fields: Fields = field(default_factory=Fields)
    source: str = ""
    photo: int | None = None
    shown: Pyramid | None = None  # `small` as the screen wants it
    missing: str = ""

    @property
    def scale(self) -> float:
        """Pixels of `small` per pixel of the original."""
        return max(self.small.width, self.small.height) / max(self.size)


class Shelf:
    """Photos read lately or ahead, by path, time of the file and size, shared by the threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[Path, int, int], Original] = OrderedDict()

    def ready(self, path: Path, long_edge: int) -> Original | None:
        """The photo at about that size, if it was read before and its file is still the same."""
        with self._lock:
            found = self._kept.get(_key(path, long_edge))
            if found is not None:
                self._kept.move_to_end(_key(path, long_edge))
            return found

    def original(self, path: Path, long_edge: int, stale: Stale = lambda: False, **known: Any) -> Original:
        """The photo, read if need be; known: as read_original(). Raises FileError; Cancelled once stale() says so."""
        found = self.ready(path, long_edge)
        if found is None:
            key = _key(path, long_edge)
            found = read_original(path, long_edge, stale, **known)
            with self._lock:
                self._kept[key] = found
                while len(self._kept) > KEPT:
                    self._kept.popitem(last=False)
        return found

    def forget(self) -> None:
        with self._lock:
            self._kept.clear()


def _key(path: Path, long_edge: int) -> tuple[Path, int, int]:
    return path, path.stat().st_mtime_ns if path.exists() else 0, long_edge


def read_original(
    path: Path,
    long_edge: int,
    stale: Stale,
    *,
    photo: int | None = None,
    source: str = "",
    size: tuple[int, int] | None = None,
) -> Original:
    """All that Develop needs of a photo at first. size: of the upright original, if known; source: its content hash, if
    known. Raises FileError; Cancelled once stale() says so."""
    beside = ThreadPoolExecutor(1)  # a decoder takes long in a process of its own: meanwhile the file can be hashed
    hashed = None if source else beside.submit(read_hash, path)
    beside.shutdown(wait=False)
    small = read_small(path, long_edge)
    if stale():
        raise Cancelled
    shown = Pyramid.of(small, stale)
    known = source if hashed is None else hashed.result()
    return Original(path, size or read_size(path), small, read_fields(path), known, photo, shown)


def read_small(path: Path, long_edge: int) -> Image:
    """The photo, upright, at most that large. Raises FileError."""
    from editor.formats.files import read_preview  # noqa: PLC0415  (decoders are not needed for the first paint)

    return shrink(read_preview(path, long_edge, isolated=True), long_edge)


def read_glance(path: Path) -> Image | None:
    """The picture that the camera left in the file, within a few milliseconds; None if there is none."""
    from editor.formats.files import embedded_thumbnail  # noqa: PLC0415  (as above)

    return embedded_thumbnail(path, isolated=True)


def read_whole(path: Path, *, damaged: bool = False) -> tuple[Image, str]:
    """The photo, upright, at full size and depth; and, if a person asked for what can be read of a damaged one, what is
    missing. Raises FileError."""
    from editor.formats.files import read  # noqa: PLC0415  (as above)

    picture = read(path, isolated=True, damaged=damaged)
    return picture.image, picture.missing


def read_fields(path: Path) -> Fields:
    """What the camera and the photographer said. Raises FileMissing."""
    from editor.metadata.metadata import read_metadata  # noqa: PLC0415  (as above)

    return read_metadata(path).fields


def read_size(path: Path) -> tuple[int, int]:
    """Width and height of the upright photo. Raises FileError."""
    from editor.formats.files import probe  # noqa: PLC0415  (as above)

    found = probe(path, isolated=True)
    return found.width, found.height


def read_hash(path: Path) -> str:
    """The content hash under which models' results are kept. Raises OSError."""
    from editor.catalog.facts import full_hash  # noqa: PLC0415  (as above)

    return full_hash(path).hex()


def context_for(
    studio: Studio,
    original: Original,
    scale: float,
    results: Results,
    notice: Callable[[str], None] = lambda words: None,
) -> Context:
    """What the photo's edits may ask for at a scale; results: where what models made is kept."""
    return Context(scale, original.fields, LateEngine(studio), original.source, results, notice, notice)
