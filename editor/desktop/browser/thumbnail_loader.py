"""ThumbnailLoader: small pictures, the ones being looked at first, without ever holding up the window."""

import contextlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from editor.desktop.viewer.monitor import monitor

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

Pixels = npt.NDArray[np.uint8]
Key = tuple[int, str, int]  # photo, what its recipe looks like, size

BYTES_KEPT = 96 * 2**20
MICRO_KEPT = 20_000
GLANCE = 0  # the "size" of what was at hand without decoding


def to_image(pixels: Pixels) -> QImage:
    """A QImage with its own copy of H×W×3 uint8 sRGB pixels, as the monitor wants them."""
    height, width = pixels.shape[:2]
    screen = monitor()
    line = np.ascontiguousarray(pixels if screen is None else screen.shown_rgb(pixels))
    return QImage(line.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


class ThumbnailLoader(QObject):
    """Keeps one list of what is wanted, replaced as a whole whenever the view moves; what is no longer in it is
    simply not fetched. Threads fetch and decode; only this object's own thread makes QPixmaps.

    load(photo, size): the picture with a long edge of about `size`, or None; called on the threads.
    glance(photo): a picture that is at hand without decoding, or None; asked first for photos that have none yet.
    micro(ids): tiny pictures for some of the ids, at once; called on this thread. came(ids): these are there now.
    """

    came = Signal(object)
    _read = Signal(object, object)

    def __init__(
        self,
        load: "Callable[[Photo, int], Pixels | None]",
        micro: Callable[[list[int]], dict[int, Pixels]] | None = None,
        glance: "Callable[[Photo], Pixels | None] | None" = None,
        threads: int = 2,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._micro = micro
        self._glance = glance
        self._wanted: list[tuple[Key, Photo]] = []
        self._news = threading.Condition()
        self._open = True
        self._in_hand: set[Key] = set()
        self._pixmaps: OrderedDict[Key, QPixmap] = OrderedDict()
        self._newest: dict[int, Key] = {}
        self._failed: set[Key] = set()
        self._micros: OrderedDict[int, QPixmap | None] = OrderedDict()
        self._bytes = 0
        self._count = threads
        self._threads: list[threading.Thread] = []
        self._read.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def want(self, photos: "Iterable[Photo]", size: int) -> None:
        """Fetch these, in this order, and nothing else any more."""
        there = [photo for photo in photos if not photo.missing]
        wanted = [((photo.id, photo.look, size), photo) for photo in there]
        if self._glance is not None:
            bare = (photo for photo in there if photo.id not in self._newest and self._micros.get(photo.id) is None)
            wanted = [((photo.id, photo.look, GLANCE), photo) for photo in bare] + wanted
        with self._news:
            self._wanted = [
                (key, photo)
                for key, photo in wanted
                if key not in self._pixmaps and key not in self._in_hand and key not in self._failed
            ][::-1]
            self._news.notify_all()
        if self._wanted and not self._threads:
            self._start()

    def picture(self, photo: "Photo", size: int) -> QPixmap | None:
        """The picture as far as it is there: of this size and look, else an older one, else a micro one, else None."""
        key = (photo.id, photo.look, size)
        if key in self._pixmaps:
            self._pixmaps.move_to_end(key)
            return self._pixmaps[key]
        older = self._pixmaps.get(self._newest.get(photo.id, key))
        return self._micros.get(photo.id) if older is None else older

    def prepare(self, ids: Iterable[int]) -> None:
        """Have the micro pictures of these ids at hand."""
        if self._micro is None:
            return
        lacking = [each for each in ids if each not in self._micros]
        if lacking:
            found = self._micro(lacking)
            self._micros.update({each: _pixmap(found[each]) if each in found else None for each in lacking})
            while len(self._micros) > MICRO_KEPT:
                self._micros.popitem(last=False)

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Fetch these again when next wanted (None: all); the old picture is shown until then."""
        gone = None if ids is None else set(ids)
        with self._news:
            for key in [key for key in self._pixmaps if gone is None or key[0] in gone]:
                self._newest[key[0]] = (key[0], "(old)", 0)
                self._pixmaps[(key[0], "(old)", 0)] = self._pixmaps.pop(key)
            self._failed = {key for key in self._failed if gone is not None and key[0] not in gone}
        for each in list(self._micros) if gone is None else gone:
            self._micros.pop(each, None)

    @property
    def idle(self) -> bool:
        """Whether everything that was wanted is there."""
        with self._news:
            return not self._wanted and not self._in_hand

    def close(self) -> None:
        """Stop the threads; each finishes the picture it has in hand."""
        with self._news:
            self._open = False
            self._wanted = []
            self._news.notify_all()
        for thread in self._threads:
            thread.join()
        self._threads = []

    def _start(self) -> None:
        self._threads = [
            threading.Thread(target=self._serve, name=f"thumbnails-{number}", daemon=True)
            for number in range(self._count)
        ]
        for thread in self._threads:
            thread.start()

    def _serve(self) -> None:
        while True:
            with self._news:
                while self._open and not self._wanted:
                    self._news.wait()
                if not self._open:
                    return
                key, photo = self._wanted.pop()
                self._in_hand.add(key)
            image = self._picture_of(photo, key[2])
            with contextlib.suppress(RuntimeError):  # the window may be gone by now
                self._read.emit(key, image)

    def _picture_of(self, photo: "Photo", size: int) -> QImage | None:
        try:
            glance = self._glance if size == GLANCE else None
            pixels = glance(photo) if glance is not None else self._load(photo, size)
        except Exception:  # noqa: BLE001  (decoders leak all kinds; a photo without a picture is shown as such)
            return None
        return None if pixels is None else to_image(pixels)

    @Slot(object, object)
    def _arrive(self, key: Key, image: QImage | None) -> None:
        with self._news:
            self._in_hand.discard(key)
            if image is None:
                self._failed.add(key)
        if image is not None and (key[2] != GLANCE or key[0] not in self._newest):
            self._keep(key, QPixmap.fromImage(image))
        self.came.emit([key[0]])

    def _keep(self, key: Key, pixmap: QPixmap) -> None:
        for old in (self._newest.get(key[0]), key):
            dropped = self._pixmaps.pop(old, None) if old is not None else None
            self._bytes -= _bytes(dropped)
        self._pixmaps[key] = pixmap
        self._newest[key[0]] = key
        self._bytes += _bytes(pixmap)
        while self._bytes > BYTES_KEPT and len(self._pixmaps) > 1:
            gone, dropped = self._pixmaps.popitem(last=False)
            self._bytes -= _bytes(dropped)
            if self._newest.get(gone[0]) == gone:
                del self._newest[gone[0]]


def _bytes(pixmap: QPixmap | None) -> int:
    return 0 if pixmap is None else pixmap.width() * pixmap.height() * pixmap.depth() // 8


def _pixmap(pixels: Pixels) -> QPixmap:
    return QPixmap.fromImage(to_image(pixels))
