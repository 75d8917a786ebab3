"""UndoWords: Undo and Redo say what they would take back or do again."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence

from editor.desktop.main_window import MainWindow
from editor.desktop.sentences import spoken
from editor.desktop.views import DEVELOP

SOON = 120  # ms, so that a burst of changes asks the catalog once
LONGEST = 60  # letters of a menu entry


class UndoWords(QObject):
    """Follows the session: in Develop the photo's own steps, elsewhere what was done to the library."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._book, self._session = window.book, window.session
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.refresh)
        session = self._session
        changes = (session.photos.renewed, session.albums_changed, session.history_changed, session.view_changed)
        for signal in (*changes, session.query_changed):
            signal.connect(self._later)

    def _later(self, *_: object) -> None:
        if self._session.is_open and not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Put it into words."""
        if not self._session.is_open:
            return
        for command, plain, named, label in zip(
            ("undo", "redo"),
            (self.tr("Undo"), self.tr("Redo")),
            (self.tr("Undo: {0}"), self.tr("Redo: {0}")),
            self._labels(),
            strict=True,
        ):
            words = named.format(spoken(label)) if label else plain
            if len(words) > LONGEST:
                words = words[: LONGEST - 1].rstrip() + "…"
            action = self._book[command]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(words.replace("&", "&&"))
            action.setToolTip(f"{words}  ({keys})" if keys else words)

    def _labels(self) -> tuple[str, str]:
        session = self._session
        if session.view != DEVELOP:
            return session.studio.catalog.undo_labels()
        history = session.history
        back = history.moments[history.place].label if history.can_undo else ""
        again = history.moments[history.forward[0]].label if history.can_redo else ""
        return back, again
