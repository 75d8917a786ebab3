"""Monitoring: sees to it that pictures are shown by the profile of the monitor that the window stands on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance

from editor.desktop.main_window import MainWindow
from editor.desktop.viewer.monitor import monitor, set_monitor
from editor.errors import AlbumenError

if TYPE_CHECKING:
    from editor.imaging.monitor import Monitor


class Monitoring(QObject):
    """Begins once the library is open, so that the first paint waits for nothing; follows the window to another
    screen. look(): the settings may be others. A profile that cannot be used is told once, and sRGB stands in."""

    def __init__(self, window: MainWindow, settings_adopted: SignalInstance) -> None:
        super().__init__(window)
        self._window = window
        self._of: tuple[str, bytes | None] | None = None
        self._made: Monitor | None = None
        window.session.opened.connect(self._begin)
        settings_adopted.connect(self.look)

    def _begin(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(lambda screen: self.look())
        self.look()

    def look(self) -> None:
        """Show pictures as settings and screen say."""
        try:
            wanted = self._wanted(self._window.session.studio.settings.monitor)
        except AlbumenError as error:
            wanted = None
            self._window.session.failed.emit(self.tr("{0}; colours are shown as sRGB").format(error))
        if wanted is not monitor():
            set_monitor(wanted)
            self._window.library.loader.forget()
            for view in (self._window.library.grid, self._window.library.strip):
                view.want()

    def _wanted(self, chosen: str) -> "Monitor | None":
        if chosen == "off":
            return None
        icc = None
        if chosen == "auto":
            from editor.desktop.viewer.system_profile import system_profile  # noqa: PLC0415  (after the first paint)

            icc = system_profile(self._window.screen())
            if icc is None:
                return None
        if (chosen, icc) != self._of:
            self._made = _read(chosen, icc)
            self._of = (chosen, icc)
        return self._made


def _read(chosen: str, icc: bytes | None) -> "Monitor | None":
    from pathlib import Path  # noqa: PLC0415  (as the next: only for those who have a profile)

    from editor.imaging.monitor import monitor_of, read_monitor  # noqa: PLC0415

    made = read_monitor(Path(chosen)) if icc is None else monitor_of(icc)
    return None if made.plain else made
