"""Checking: a finished clip read back, whole: every frame decodes, at its time, and nothing that was copied is short.

Worker side.
"""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from editor.errors import Damaged
from editor.video.opening import is_cover, opened, pictures
from editor.video.reading import decoded

SPEAKS_OF_BEATS = 48
ROUNDED = Fraction(6, 10_000)  # s: Matroska counts in milliseconds


def check(path: Path, expected: list[float], length: float, tracks: list[str]) -> Iterator[float]:
    """Decodes the clip and compares; how far it is (0–1) now and then. expected: the times of all frames in seconds.
    length: of the pictures, seconds. tracks: the kinds of all other streams. Raises Damaged for any difference."""
    count, exact = len(expected), path.suffix != ".mkv"
    tick = _tracks_and_tick(path, tracks, length, exact=exact)
    for index, frame in enumerate(decoded(path, None, None, all_times=True)):
        if index >= count or frame.pts is None:
            raise _wrong(path, f"it holds more than {count} frames")
        apart = abs(frame.pts * tick - Fraction(expected[index]))
        if apart > (Fraction(1, 1_000_000) if exact else ROUNDED):
            raise _wrong(path, f"frame {index} is {float(apart):.4f} s off its time")
        if frame.is_corrupt:
            raise _wrong(path, f"frame {index} does not decode")
        if index % SPEAKS_OF_BEATS == 0:
            yield index / count
    if index + 1 != count:
        raise _wrong(path, f"it holds {index + 1} of {count} frames")


def _tracks_and_tick(path: Path, tracks: list[str], length: float, *, exact: bool) -> Fraction:
    with opened(path) as container:
        stream = pictures(container, path)
        there = sorted(each.type or "data" for each in container.streams if each.index != stream.index)
        # the names of chapters, and the time code, are tracks of data that the container makes by itself
        if [each for each in there if each != "data"] != sorted(each for each in tracks if each != "data"):
            raise _wrong(path, f"it holds {', '.join(there) or 'nothing'} beside the pictures")
        _check_length(path, stream, length, exact=exact)
        return Fraction(stream.time_base)


def _check_length(path: Path, stream: Any, length: float, *, exact: bool) -> None:
    if stream.duration is None or is_cover(stream):
        return
    there = float(stream.duration * stream.time_base)
    if abs(there - length) > (0.001 if exact else 0.05):
        raise _wrong(path, f"it is {there:.3f} s long instead of {length:.3f} s")


def _wrong(path: Path, what: str) -> Damaged:
    return Damaged(path, f"the new clip did not pass its check ({what}) and was not put in place")
