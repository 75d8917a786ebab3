"""ClipPieces: a clip worked on in pieces of some seconds, each kept on disk once it is done, so that a run which is
killed after hours goes on with the next piece; joined without encoding again."""

import hashlib
import json
import logging
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from editor.jobs.journal import Journal
from editor.video.temporal import Memory, remembered

_log = logging.getLogger(__name__)

SECONDS = 4.0
LEAST = 8  # frames
KEPT_DAYS = 7.0
BOOK = "pieces"


@dataclass(frozen=True)
class Piece:
    """A row of frames: numbers from `start` up to, without, `end`."""

    number: int
    start: int
    end: int


def plan(times: Sequence[int], tick: float, breaks: Sequence[int] = ()) -> list[Piece]:
    """Pieces of about SECONDS each. breaks: numbers of frames at which one has to begin."""
    pieces: list[Piece] = []
    edges = [0, *sorted(each for each in set(breaks) if 0 < each < len(times)), len(times)]
    for first, last in zip(edges, edges[1:], strict=False):
        length = (times[last - 1] - times[first]) * tick
        count = max(1, min(round(length / SECONDS), (last - first) // LEAST))
        for index in range(count):
            start, end = (first + (last - first) * each // count for each in (index, index + 1))
            pieces.append(Piece(len(pieces), start, end))
    return pieces


class Bench:
    """Where the pieces of one clip lie while it is worked on. key: all that shapes them, as a text.

    Raises UsageError where another Albumen is at this very clip, FileError where nothing can be kept.
    """

    def __init__(self, home: Path, key: str) -> None:
        name = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        self.folder = home / name
        self.folder.mkdir(parents=True, exist_ok=True)
        self._journal = Journal.open(self.folder, BOOK)

    def file(self, piece: Piece) -> Path:
        """Where a piece lies, or will."""
        return self.folder / f"{piece.number:06d}.mp4"

    def stands(self, piece: Piece) -> bool:
        """Whether an earlier run finished it and it is still as it was."""
        entry = self._journal.entries.get(str(piece.number))
        if entry is None or entry.state != "done":
            return False
        told, file = entry.data, self.file(piece)
        return (told.get("start"), told.get("end")) == (piece.start, piece.end) and (
            file.is_file() and file.stat().st_size == told.get("size")
        )

    def done(self, piece: Piece, memory: Memory | None, facts: dict[str, Any]) -> None:
        """A piece is finished; memory: what the next one goes on from."""
        if memory is not None:
            part = self.folder / "memory.part"
            with part.open("wb") as file:
                np.savez(file, **memory.arrays())
            part.replace(self._memory(piece.number))
        size = self.file(piece).stat().st_size
        self._journal.done(str(piece.number), start=piece.start, end=piece.end, size=size, **facts)
        self._memory(piece.number - 1).unlink(missing_ok=True)

    def facts(self, piece: Piece) -> dict[str, Any]:
        """What done() was told of it."""
        return self._journal.entries[str(piece.number)].data

    def memory(self, number: int) -> Memory | None:
        """What the piece after that number goes on from; None where nothing is kept."""
        try:
            with np.load(self._memory(number)) as arrays:
                return remembered(arrays)
        except (OSError, KeyError, ValueError):
            return None

    def remember(self, name: str, told: Any) -> None:
        """Keep a JSON-ready value that took long to find."""
        part = self.folder / f"{name}.part"
        part.write_text(json.dumps(told), encoding="utf-8")
        part.replace(self.folder / f"{name}.json")

    def told(self, name: str) -> Any:
        """What remember() kept, or None."""
        try:
            return json.loads((self.folder / f"{name}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def close(self) -> None:
        """Let go, but leave all for a later run."""
        self._journal.close()

    def remove(self) -> None:
        """The clip is written, or nobody will go on with it."""
        self._journal.finish()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _memory(self, number: int) -> Path:
        return self.folder / f"memory-{number:06d}.npz"


def sweep_pieces(home: Path, days: float = KEPT_DAYS) -> None:
    """Remove the pieces of clips that nobody went on with for so many days."""
    for folder in home.glob("*") if home.is_dir() else ():
        try:
            if time.time() - max(each.stat().st_mtime for each in (folder, *folder.iterdir())) > days * 24 * 3600:
                shutil.rmtree(folder)
        except OSError as error:
            _log.warning("the pieces in %s could not be removed: %s", folder, error)
