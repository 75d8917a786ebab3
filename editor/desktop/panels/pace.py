"""Pace: whether this machine keeps up with a hand on a slider, by how long its last pictures took."""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

COUNTED, ENOUGH = 7, 3  # pictures: the last ones that count, and how many before anything is said
SLOW = 0.020  # seconds for a picture: about fifty a second


class Pace:
    """Times whole pictures; the median of the last few counts, so that one that was late means nothing."""

    def __init__(self) -> None:
        self._last: deque[float] = deque(maxlen=COUNTED)

    @contextmanager
    def timed(self) -> Iterator[None]:
        begun = time.perf_counter()
        yield
        self._last.append(time.perf_counter() - begun)

    @property
    def slow(self) -> bool:
        """Whether drafts are wanted while the hand moves."""
        return len(self._last) >= ENOUGH and median(self._last) > SLOW
