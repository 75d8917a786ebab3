"""Watching: looks after the watched folders, so that new photos come in by themselves."""

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, QTimer, Signal

from editor.desktop.guard import guarded
from editor.errors import AlbumenError
from editor.progress import Cancelled, Progress

if TYPE_CHECKING:
    from editor.desktop.session import Session

BEGIN_AFTER = 5_000  # ms after the library is open
EVERY = 3.0  # seconds between two looks
SHARE = 0.02  # of its time at most that looking may take


class Watching(QThread):
    """came(paths): these files are new in watched folders. Steps aside while a job runs."""

    came = Signal(list)

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self.setObjectName("watching")
        self._session = session
        self._over = threading.Event()
        self._soon = QTimer(self, singleShot=True, interval=BEGIN_AFTER)
        self._soon.timeout.connect(self.begin)
        session.opened.connect(self._soon.start)

    def begin(self) -> None:
        """Begin now, if any folder is watched."""
        self._soon.stop()
        session = self._session
        if not session.is_open or self.isRunning() or session.studio.read_only:
            return
        if session.studio.catalog.watched.folders():
            self.start(QThread.Priority.LowestPriority)

    def stop(self) -> None:
        """Come home, before the catalog closes."""
        self._soon.stop()
        self._over.set()
        self.wait()

    @guarded()
    def run(self) -> None:
        from editor.tasks.newcomers import Newcomers  # noqa: PLC0415  (loads the decoders)

        watched = self._session.studio.catalog.watched
        newcomers = Newcomers(watched.unknown)
        progress = Progress(checkpoint=self._checkpoint)
        while not self._over.is_set():
            begun = time.thread_time()
            try:
                folders = watched.folders()
                if not folders:
                    return
                found = newcomers.look(folders, progress)
            except (AlbumenError, Cancelled):
                found = []
            if found:
                self.came.emit(found)
            self._over.wait(max(EVERY, (time.thread_time() - begun) / SHARE))

    def _checkpoint(self) -> None:
        while self._session.jobs.busy and not self._over.is_set():
            self._over.wait(0.25)
        if self._over.is_set():
            raise Cancelled
