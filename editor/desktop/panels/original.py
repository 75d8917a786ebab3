"""The photo as it lies on the disk, read in the sizes that Develop needs, and what its edits may ask of the world."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from editor.desktop.viewer.pyramid import Pyramid
from editor.develop.context import Context, Results
from editor.imaging.image import Image
from editor.imaging.resample import shrink
from editor.metadata.fields import Fields
from editor.studio import LateEngine, Studio

KEPT = 3  # small pictures remembered: the photo before, this one, the next


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
    """Small pictures read lately, by path, time of the file and size, shared by the threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[Path, int, int], Image] = OrderedDict()

    def small(self, path: Path, long_edge: int) -> Image:
        """The photo at about that size. Raises FileError."""
        key = (path, path.stat().st_mtime_ns if path.exists() else 0, long_edge)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        image = read_small(path, long_edge)
        with self._lock:
            self._kept[key] = image
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return image

    def forget(self) -> None:
        with self._lock:
            self._kept.clear()


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
