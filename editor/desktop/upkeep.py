"""Upkeep: what keeps a library in good order while nobody is waiting for anything."""

import importlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from editor.desktop.guard import guarded
from editor.errors import AlbumenError
from editor.progress import Cancelled, Progress

if TYPE_CHECKING:
    from pathlib import Path

    from editor.catalog.catalog import Catalog
    from editor.catalog.sync import Synced
    from editor.desktop.session import Session

BEGIN_AFTER = 15_000  # ms after the library is open
WARM_AFTER = 1_200  # ms after the library is open
WARMED = (
    "editor.catalog.thumbnails",
    "editor.tasks.import_photos",
    "editor.tasks.export_photos",
    "editor.desktop.panels.develop_view",
    "editor.desktop.dialogs.export_dialog",
    "editor.desktop.dialogs.enhance_dialog",
)
SIDECARS_AFTER = 4_000  # ms without a further change
LOOK_AGAIN = 0.25  # seconds between two looks whether the jobs are done
AT_THE_END = 50  # photos whose sidecars are still written while the window closes; more wait for the next start


class Warm(QThread):
    """Loads what the first import, export and photo in Develop need, so that no click has to wait for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("warm")
        self._over = threading.Event()

    @guarded()
    def run(self) -> None:
        for module in WARMED:
            if self._over.is_set():
                return
            importlib.import_module(module)

    def stop(self) -> None:
        """Come home after the module that is being loaded."""
        self._over.set()
        self.wait()


class Upkeep(QThread):
    """Once after the start: reads sidecars and photos that others have written, sees which files are missing, makes
    the backup that is due, and works out whole hashes. Then, whenever changes have come to rest, writes the sidecars
    (if the settings say so). Steps aside while a job runs.

    checked(Checked): which files are missing, and back. read(ids): what other programs said of these was taken over.
    failed(sentence).
    """

    checked = Signal(object)
    read = Signal(object)
    failed = Signal(str)

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self.setObjectName("upkeep")
        self._session = session
        self._over = threading.Event()
        self._wanted = threading.Event()
        self._told: set[Path] = set()  # whose sidecars could not be written: said once
        self._progress = Progress(checkpoint=self._checkpoint)
        self._soon = QTimer(self, singleShot=True, interval=BEGIN_AFTER)
        self._soon.timeout.connect(self.begin)
        self._warm = Warm(self)
        self._warm_soon = QTimer(self, singleShot=True, interval=WARM_AFTER)
        self._warm_soon.timeout.connect(lambda: self._warm.start(QThread.Priority.LowestPriority))
        session.opened.connect(self._warm_soon.start)
        self._rest = QTimer(self, singleShot=True, interval=SIDECARS_AFTER)
        self._rest.timeout.connect(self._wanted.set)
        session.opened.connect(self._soon.start)
        session.photos.renewed.connect(lambda _: self._rest.start())

    def begin(self) -> None:
        """Begin now."""
        self._soon.stop()
        if self._session.is_open and not self.isRunning() and not self._session.studio.read_only:
            self.start(QThread.Priority.LowestPriority)

    def stop(self) -> None:
        """Come home, before the catalog closes; the sidecars of the last few changes are still written."""
        self._soon.stop()
        self._warm_soon.stop()
        self._rest.stop()
        self._over.set()
        self._wanted.set()
        self._warm.stop()
        self.wait()
        if self._session.is_open and self._writes:
            catalog = self._session.studio.catalog
            self._session.attempt(lambda: catalog.sync(catalog.dirty()[:AT_THE_END]))

    @property
    def _writes(self) -> bool:
        return self._session.studio.settings.sidecars == "changed" and not self._session.studio.read_only

    @guarded()
    def run(self) -> None:
        catalog = self._session.studio.catalog
        for work in (self._sidecars_of_others, self._files, self._backup, self._hashes):
            self._attempt(work, catalog)
        while not self._over.is_set():
            self._wanted.wait()
            self._wanted.clear()
            if not self._over.is_set() and self._writes:
                self._attempt(self._sidecars, catalog)

    def _attempt(self, work: "Callable[[Catalog], None]", catalog: "Catalog") -> None:
        try:
            self._checkpoint()
            work(catalog)
        except Cancelled:
            return
        except AlbumenError as error:
            self.failed.emit(str(error))

    def _checkpoint(self) -> None:
        while self._session.jobs.busy and not self._over.is_set():
            self._over.wait(LOOK_AGAIN)
        if self._over.is_set():
            raise Cancelled

    def _sidecars_of_others(self, catalog: "Catalog") -> None:
        from editor.catalog.embedded import changed_files  # noqa: PLC0415  (nothing at the start needs it)

        changed = changed_files(catalog.database, catalog.places, self._progress)
        if changed:
            self.read.emit(catalog.add(changed, self._progress).ids)
        ids = catalog.changed_sidecars(self._progress)
        if self._writes:
            ids = list(dict.fromkeys([*ids, *catalog.dirty()]))
        self._tell(catalog.sync(ids, write=self._writes, progress=self._progress))

    def _sidecars(self, catalog: "Catalog") -> None:
        self._tell(catalog.sync(catalog.dirty(), progress=self._progress))

    def _tell(self, synced: "Synced") -> None:
        if synced.read:
            self.read.emit(list(synced.read))
        fresh = {path: why for path, why in synced.failed.items() if path not in self._told}
        self._told |= set(fresh)
        for path, why in list(fresh.items())[:1]:
            self.failed.emit(f"{path.name}: {why}")

    def _files(self, catalog: "Catalog") -> None:
        self.checked.emit(catalog.check_files(self._progress))

    def _backup(self, catalog: "Catalog") -> None:
        if catalog.count():
            catalog.backup()

    def _hashes(self, catalog: "Catalog") -> None:
        catalog.files.hash_fully(progress=self._progress)
