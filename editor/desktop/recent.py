"""Recent: the folders that photos were brought in from last: file dialogs begin there, the Import menu offers them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QAction

from editor.desktop.dialogs.asker import Asker
from editor.desktop.homely import homely
from editor.desktop.main_window import MainWindow

KEPT = 6


class Recent(QObject):
    """Follows the library; `settings.recent` holds the folders, the last one first."""

    def __init__(self, window: MainWindow, asker: Asker) -> None:
        super().__init__(window)
        self._window, self._asker = window, asker
        self._actions: list[QAction] = []
        window.library.took_in.connect(self.note)
        menu = window.top.importing.menu()
        menu.aboutToShow.connect(self._fill)
        self._begin_there()

    @property
    def folders(self) -> list[Path]:
        """Those that are still there."""
        return [path for path in map(Path, self._window.studio.settings.recent) if path.is_dir()]

    def note(self, paths: Sequence[Path]) -> None:
        """Photos were brought in from there."""
        studio = self._window.studio
        folder = str(paths[0].absolute() if paths[0].is_dir() else paths[0].absolute().parent)
        kept = [folder, *(each for each in studio.settings.recent if each != folder)][:KEPT]
        if tuple(kept) != studio.settings.recent:
            self._window.session.attempt(lambda: studio.keep_settings(replace(studio.settings, recent=tuple(kept))))
        self._begin_there()

    def _begin_there(self) -> None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        recent = self._window.studio.settings.recent
        self._asker.start = recent[0] if recent else pictures

    def _fill(self) -> None:
        """The folders at the end of the menu, as they are now."""
        menu = self._window.top.importing.menu()
        for action in self._actions:
            menu.removeAction(action)
            action.deleteLater()
        self._actions = []
        for folder in self.folders:
            if not self._actions:
                self._actions.append(menu.addSeparator())
            action = menu.addAction(homely(folder).replace("&", "&&"))
            action.triggered.connect(lambda _=False, folder=folder: self._again(folder))
            self._actions.append(action)

    def _again(self, folder: Path) -> None:
        self._window.library.take_in([folder], self._window.session.place)
