"""Opening: files and folders that were opened with Albumen, by "Open with", the command line or a second start."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from editor.desktop.arrivals import tell_arrivals
from editor.desktop.main_window import MainWindow
from editor.desktop.place import EVERYTHING, Place
from editor.desktop.views import GRID, LOUPE
from editor.video.clip import is_clip_name

if TYPE_CHECKING:
    from editor.tasks.changes import Changes


class Opening(QObject):
    """Brings them into the library and shows them: one photo large, several chosen in the grid, a folder as it is.

    clips(paths): those of them that are no photos but clips.
    """

    clips = Signal(list)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session

    def open(self, paths: Sequence[Path]) -> None:
        """Open these; none: only come to the front."""
        self._to_front()
        if not self._session.is_open:
            return
        clips = [path for path in paths if is_clip_name(path)]
        wanted = [path for path in paths if not is_clip_name(path)]
        if clips:
            self.clips.emit(clips)
        if wanted:
            self._session.bring_in(wanted, then=lambda changes: self._show(wanted, changes))

    def _to_front(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _show(self, paths: Sequence[Path], changes: "Changes") -> None:
        session = self._session
        photos = session.studio.catalog.photos(sorted(changes.photos))
        if not photos:
            if len(changes.failed) == 1:
                session.failed.emit(changes.failed[0].reason)
            elif changes.failed:
                tell_arrivals(session, changes)
            else:
                session.told.emit(self.tr("There is no photo in {0}").format(paths[0].name or paths[0]))
            return
        self._go_to_place(paths, {photo.folder for photo in photos})
        ids = [photo.id for photo in photos]
        if not {int(each) for each in session.photos.ids}.issuperset(ids):  # some are inside a stack
            session.unfolded |= {photo.stack for photo in photos if photo.stack}
            session.look()
        session.photos.choose(ids)
        session.photos.go(session.photos.row_of(ids[0]), keep=True)
        session.show_view(LOUPE if len(ids) == 1 and not paths[0].is_dir() else GRID)
        if changes.failed:
            tell_arrivals(session, changes)

    def _go_to_place(self, paths: Sequence[Path], folders: set[Path]) -> None:
        """To the folder of the photos if they have one, without a filter that may hide them."""
        session = self._session
        folder = paths[0] if len(paths) == 1 and paths[0].is_dir() else next(iter(folders))
        inside = all(each == folder or folder in each.parents for each in folders)
        session.go_to(Place("folder", folder.name, folder=folder) if inside else EVERYTHING)
        self._window.library.filter.clear()
