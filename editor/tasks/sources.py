"""Sources: the photos behind the files and folders that someone named."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from editor.formats.files import is_photo_name


@dataclass(frozen=True)
class Source:
    """A file to work on. root: the folder whose structure the output repeats (None: the file stands alone).
    photo: its id in the catalog, where it is known; copy: the number of its virtual copy (0: none). number: its place
    in the batch, from 1."""

    path: Path
    root: Path | None = None
    photo: int | None = None
    number: int = 1
    copy: int = 0


Named = Callable[[Path], bool]


def gather(
    paths: Iterable[Path], *, recursive: bool = False, leave_out: Path | None = None, named: Named = is_photo_name
) -> list[Source]:
    """The photos among files and folders, in order, each once.

    A file that is named is taken whatever it is called; in a folder, only what has a photo's name and is not hidden.
    named: tells by its name what is taken from a folder, where that is not photos.
    leave_out: a folder whose content is passed over when it lies inside a named folder (the output's own).
    With one folder its own content is the root; with several, each keeps its name below the output folder.
    """
    paths = list(paths)
    several = sum(path.is_dir() for path in paths) > 1
    found: dict[Path, Source] = {}
    for path in paths:
        if path.is_dir():
            root = path.absolute().parent if several else path
            for file in _walk(path, recursive, leave_out, named):
                found.setdefault(file.absolute(), Source(file, root))
        else:
            found.setdefault(path.absolute(), Source(path))
    return [replace(source, number=number) for number, source in enumerate(found.values(), 1)]


def only_deeper(folder: Path, named: Named = is_photo_name) -> bool:
    """Whether a folder holds no photos itself, but the folders inside it do. named: as for `gather`."""
    return not any(_walk(folder, False, None, named)) and any(_walk(folder, True, None, named))


def _walk(folder: Path, recursive: bool, leave_out: Path | None, named: Named) -> Iterator[Path]:
    avoided = leave_out.resolve() if leave_out else None
    if avoided == folder.resolve():
        avoided = None  # asked for in place: what lies there are the sources
    for place, folders, files in os.walk(folder):
        here = Path(place)
        wanted = sorted(each for each in folders if not each.startswith(".") and (here / each).resolve() != avoided)
        folders[:] = wanted if recursive else []
        for name in sorted(files):
            if not name.startswith(".") and named(here / name):
                yield here / name
