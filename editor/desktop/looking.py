"""Looking: the photo alone on the screen, the lights out around it, and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.desktop.main_window import MainWindow
from editor.desktop.views import GRID, LOUPE

if TYPE_CHECKING:
    from editor.desktop.lights import Lights

PANELS = ("left", "right", "strip", "bars")


class Looking(QObject):
    """Changes what of the window is seen, never what is in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: dict[str, bool] = {}
        self._lights: Lights | None = None

    def full_screen(self) -> None:
        """The photo alone, or back."""
        window, session = self._window, self._window.session
        if window.isFullScreen():
            window.showNormal()
            window.want_panels(**self._before)
        else:
            self._before = {panel: window.wants(panel) for panel in PANELS}
            if session.view == GRID and session.current is not None:
                session.show_view(LOUPE)
            window.showFullScreen()
            window.want_panels(**dict.fromkeys(PANELS, False))
        window.book["full-screen"].setChecked(window.isFullScreen())

    def lights(self) -> None:
        """Dim what is around the photo; again: make it black; again: as it was."""
        if self._lights is None:
            from editor.desktop.lights import Lights  # noqa: PLC0415  (with the viewers, not at start)

            self._lights = Lights(self._window, self._window.stack)
        self._lights.next()

    def back(self) -> None:
        """Lights on, out of full screen, else to the grid."""
        if self._lights is not None and self._lights.stage:
            self._lights.set_stage(0)
        elif self._window.isFullScreen():
            self.full_screen()
        else:
            self._window.session.show_view(GRID)
