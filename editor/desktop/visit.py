"""Visit: what was done to a photo in Develop can be taken back in the library too, step by step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.desktop.session import Session
from editor.desktop.views import DEVELOP

if TYPE_CHECKING:
    from editor.develop.history import History


class Visit(QObject):
    """Follows the steps while one photo is developed. When one leaves it, those that still count are told to the
    library's own undo; what was taken back meanwhile is not."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._photo: int | None = None
        self._trail: list[int] = []  # the moments stood on, the first is where the visit began
        self._history: History | None = None
        session.stepped.connect(self._stepped)
        session.view_changed.connect(self.end)
        session.current_changed.connect(self.end)

    def _stepped(self, before: "History", after: "History") -> None:
        if self._session.current != self._photo or not self._trail or self._trail[-1] != before.place:
            self.end()
            self._photo, self._trail = self._session.current, [before.place]
        if after.place in self._trail:
            del self._trail[self._trail.index(after.place) + 1 :]
        else:
            self._trail.append(after.place)
        self._history = after
        if self._session.view != DEVELOP:
            self.end()

    def end(self) -> None:
        """Tell the library what was done."""
        photo, trail, history = self._photo, self._trail, self._history
        self._photo, self._trail, self._history = None, [], None
        if photo is None or history is None or len(trail) < 2:
            return
        from editor.catalog.edit_batch import remember  # noqa: PLC0415  (not needed for the first paint)

        self._session.save()
        self._session.attempt(lambda: remember(self._session.studio.catalog, photo, history, trail))
