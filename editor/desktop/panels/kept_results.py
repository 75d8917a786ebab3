"""KeptResults: what models made, kept in memory while the program runs, where the studio has no store on disk."""

import threading
from collections import OrderedDict

from editor.imaging.image import Image
from editor.imaging.resample import shrink

MOST = 6


class KeptResults:
    """See develop.context.Results. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._images: OrderedDict[str, Image] = OrderedDict()
        self._newest: dict[str, str] = {}

    def has(self, key: str) -> bool:
        with self._lock:
            return key in self._images

    def get(self, key: str, long_edge: int | None = None) -> Image | None:
        """What was kept under the key, or None; shrunk to a long edge if one is asked for."""
        with self._lock:
            found = self._images.get(key)
            if found is not None:
                self._images.move_to_end(key)
        return shrink(found, long_edge) if found is not None and long_edge else found

    def latest(self, owner: str) -> str | None:
        """The key of what was kept last for a step of a photo, if it is still there."""
        with self._lock:
            key = self._newest.get(owner)
            return key if key in self._images else None

    def put(self, key: str, image: Image, owner: str) -> None:
        """Keep an image; the oldest go when there are too many."""
        with self._lock:
            self._images[key] = image
            self._images.move_to_end(key)
            self._newest[owner] = key
            while len(self._images) > MOST:
                self._images.popitem(last=False)
