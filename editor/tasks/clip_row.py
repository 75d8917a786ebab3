"""ClipRow: the frames of a clip one after another, piece after piece, in one reading."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from editor.errors import Damaged
from editor.progress import Progress
from editor.tasks.clip_pieces import Piece
from editor.video import guard
from editor.video.clip import Clip


class ClipRow:
    """times: the ticks of all frames. close() when done."""

    def __init__(self, path: Path, clip: Clip, times: Sequence[int]) -> None:
        self._path, self._clip, self._times = path, clip, times
        self._row: Iterator[guard.Frame] | None = None
        self._at = 0

    def frames(self, piece: Piece, progress: Progress) -> Iterator[tuple[int, guard.Frame]]:
        """The frames of a piece with their numbers. Raises Damaged where one that was there is not any more; FileError,
        Cancelled."""
        if self._row is None or self._at > piece.start:
            self._begin(piece.start, progress)
        assert self._row is not None
        while self._at < piece.end:
            frame = next(self._row, None)
            if frame is None or frame.pts != self._times[self._at]:
                raise Damaged(self._path, f"frame {self._at} reads otherwise than before; nothing was written")
            self._at += 1
            if self._at > piece.start:
                yield self._at - 1, frame

    def close(self) -> None:
        """Let go of the clip."""
        row, self._row = self._row, None
        if row is not None:
            row.close()  # type: ignore[attr-defined]

    def _begin(self, number: int, progress: Progress) -> None:
        """Read on from a frame."""
        self.close()
        self._at = number
        self._row = guard.frames(self._path, self._clip, (self._times[number], self._times[-1] + 1), progress)
