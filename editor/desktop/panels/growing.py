"""Growing: results that models are still working on, seen tile by tile where one looks, before they are kept."""

import threading
from collections.abc import Callable

import numpy as np

from editor.develop.context import OnTile, Results
from editor.imaging.image import Image, Pixels
from editor.imaging.resample import shrink
from editor.imaging.tiles import Box

Looking = Callable[[], tuple[float, float, float, float] | None]


class Growing:
    """A Results that also gives what is half done: the image as it was, with the tiles that are finished. looking:
    what is looked at (fractions of the original; None: all of it). grown: called, on the model's thread, with every
    tile. Safe to use from several threads."""

    def __init__(
        self, results: Results, looking: Looking = lambda: None, grown: Callable[[], None] = lambda: None
    ) -> None:
        self._results = results
        self.looking, self.grown = looking, grown
        self._lock = threading.Lock()
        self._key = ""
        self._image: Image | None = None
        self._canvas: Pixels | None = None

    def watch(self, key: str, image: Image) -> tuple[Box | None, OnTile]:
        """A model begins: where it should, and what to call with each piece; see Context.watch."""
        with self._lock:
            self._key, self._image, self._canvas = key, image, np.array(image.pixels)
        return self._order(image), self._tile

    def _order(self, image: Image) -> Box | None:
        seen = self.looking()
        if seen is None:
            return None
        left, top, right, bottom = (
            round(min(max(edge, 0.0), 1.0) * size)
            for edge, size in zip(seen, (image.width, image.height) * 2, strict=True)
        )
        box = Box(left, top, right, bottom)
        return box if box.area else None

    def _tile(self, x: int, y: int, piece: Pixels) -> None:
        with self._lock:
            canvas = self._canvas
            if canvas is None or piece.shape[2] != canvas.shape[2]:
                return
            if x + piece.shape[1] > canvas.shape[1] or y + piece.shape[0] > canvas.shape[0]:
                return  # no piece of this photo
            canvas[y : y + piece.shape[0], x : x + piece.shape[1]] = piece
        self.grown()

    def clear(self) -> None:
        """Nothing is being made any more."""
        with self._lock:
            self._key, self._image, self._canvas = "", None, None

    # --- as Results

    def has(self, key: str) -> bool:
        return (bool(key) and key == self._key) or self._results.has(key)

    def get(self, key: str, long_edge: int | None = None) -> Image | None:
        with self._lock:
            if key and key == self._key and self._image is not None and self._canvas is not None:
                now = self._image.with_pixels(self._canvas.copy())
                return now if long_edge is None else shrink(now, long_edge)
        return self._results.get(key, long_edge)

    def put(self, key: str, image: Image, owner: str) -> None:
        self._results.put(key, image, owner)
        if key == self._key:
            self.clear()

    def latest(self, owner: str) -> str | None:
        return self._results.latest(owner)
