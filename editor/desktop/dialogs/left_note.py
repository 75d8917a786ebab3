"""LeftNote: what hangs on to photos and will not go along into new files, said before it is done."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from editor.desktop.sentences import spoken
from editor.errors import AlbumenError
from editor.formats.files import Probe, probe
from editor.formats.writing import foreseen
from editor.progress import Cancelled
from editor.tasks.output import Output

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

LOOKED_AT = 256  # photos whose headers are read


@dataclass(frozen=True)
class Left:
    """sentences: what will not go along, each with how many photos it is true of. looked: at how many of `photos` that
    was looked for."""

    sentences: tuple[tuple[str, int], ...] = ()
    looked: int = 0
    photos: int = 0


def left_by(photos: "Sequence[Photo]", output: Output, stale: Callable[[], bool]) -> Left:
    """Look at the photos' headers. Raises Cancelled once stale() says so."""
    found, looked = Counter[str](), photos[:: -(-len(photos) // LOOKED_AT) or 1]
    for photo in looked:
        if stale():
            raise Cancelled
        with suppress(AlbumenError):  # one that cannot be opened is told when it is written
            header = _header(photo.path, photo.mtime_ns)
            found.update(foreseen(header, output.format_of(header.format, alpha=header.alpha), output.options))
    return Left(tuple(found.most_common()), len(looked), len(photos))


@lru_cache(LOOKED_AT)
def _header(path: Path, mtime_ns: int) -> Probe:
    """Asked for anew at each change in the dialog."""
    del mtime_ns
    return probe(path, isolated=True)


class LeftNote(QLabel):
    """A line for each thing that is left behind; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self.setProperty("dim", True)
        self.hide()

    def tell(self, left: Left | None) -> None:
        """Say so; None: nothing is known, or nothing is written."""
        left, lines = left or Left(), []
        for sentence, count in left.sentences:
            whom = self.tr("%n photo(s)", "", count)
            if left.looked < left.photos:
                whom = self.tr("%n of {0} photos that were looked at", "", count).format(left.looked)
            lines.append(f"{spoken(sentence)}  {whom}" if left.photos > 1 else spoken(sentence))
        self.setText("\n".join(lines))
        self.setVisible(bool(lines))
