"""Micro: the tiniest pictures of all photos in one file, so that a grid paints something however fast it moves."""

import os
import threading
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
EDGE = 32
MARK = 8
SLOT = MARK + EDGE * EDGE * 3


class Micro:
    """A slot for each photo's number: a mark (8 bytes that tell which look it is of), then 32×32 RGB.

    The picture fills its square whatever its shape: stretched to the shape of the photo it wastes no pixel.
    A cache: an error of the disk only means that there is nothing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._guard = threading.Lock()
        self._map: npt.NDArray[np.uint8] | None = None

    def put(self, number: int, mark: bytes, picture: Pixels) -> None:
        """Keep the picture (H×W×3) of a photo, small."""
        square = cv2.resize(picture, (EDGE, EDGE), interpolation=cv2.INTER_AREA)
        data = mark[:MARK].ljust(MARK, b"\1") + np.ascontiguousarray(square, np.uint8).tobytes()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._guard, self._path.open("r+b" if self._path.exists() else "w+b") as file:
                file.seek(number * SLOT)
                file.write(data)
        except OSError:
            return

    def mark(self, number: int) -> bytes:
        """What the kept picture is of; b"" if there is none."""
        slots = self._slots()
        if slots is None or not 0 <= number < len(slots):
            return b""
        mark = slots[number, :MARK].tobytes()
        return b"" if mark == bytes(MARK) else mark

    def get(self, numbers: Sequence[int]) -> dict[int, Pixels]:
        """The pictures (32×32×3) of those photos that have one."""
        slots = self._slots()
        if slots is None or not len(numbers):
            return {}
        asked = np.array([n for n in numbers if 0 <= n < len(slots)], np.int64)
        found = slots[asked]
        there = found[:, :MARK].any(axis=1)
        pictures = found[there, MARK:].reshape(-1, EDGE, EDGE, 3)
        return dict(zip(asked[there].tolist(), pictures, strict=True))

    def _slots(self) -> npt.NDArray[np.uint8] | None:
        try:
            count = os.stat(self._path).st_size // SLOT  # noqa: PTH116
        except OSError:
            return None
        with self._guard:
            if count and (self._map is None or len(self._map) != count):
                try:
                    self._map = np.memmap(self._path, np.uint8, "r", shape=(count, SLOT))
                except (OSError, ValueError):
                    self._map = None
            return self._map if count else None
