"""FocusHome: when the focus is nowhere, it goes to the photos, where all keys work."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from editor.desktop.main_window import MainWindow


class FocusHome(QObject):
    """A field that is left with Enter or Escape, or that is hidden, leaves the focus to nobody."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._home)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._changed)

    def _changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None and old is not None:
            self._soon.start()

    def _home(self) -> None:
        window = self._window
        if QApplication.focusWidget() is None and window.isActiveWindow() and window.isVisible():
            (window.stack.currentWidget() or window).setFocus()
