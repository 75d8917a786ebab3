"""CullingDeeds: the commands for stacks, duplicates and assisted culling."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from editor.desktop.main_window import MainWindow
from editor.desktop.views import GRID


class CullingDeeds(QObject):
    """Joins those commands to the session. `opened` is the dialog that is open beside the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.session = window.session
        self.opened: QDialog | None = None
        window.book.does(
            {
                "stack": self.stack,
                "unstack": self.unstack,
                "unfold": self.unfold,
                "fold-all": lambda: self.session.fold(folded=window.book["fold-all"].isChecked()),
                "auto-stack": self.auto_stack,
                "duplicates": self.duplicates,
                "culling": self.culling,
            }
        )
        window.book["fold-all"].setChecked(self.session.folded)

    def stack(self) -> None:
        """One stack of the chosen photos, the current one on top."""
        session = self.session
        ids = [int(each) for each in session.photos.selected()]
        if len(ids) < 2:
            session.told.emit(self.tr("Choose two or more photos to stack"))
            return
        top = session.current if session.current in ids else ids[0]
        ids.sort(key=lambda each: each != top)
        self._restack(lambda: session.studio.catalog.stack(ids))
        session.photos.go(session.photos.row_of(ids[0]))

    def unstack(self) -> None:
        """The chosen photos out of their stacks; a closed stack is taken apart."""
        session, catalog = self.session, self.session.studio.catalog
        chosen = catalog.photos([int(each) for each in session.photos.selected()] or session.targets)
        ids = [photo.id for photo in chosen if photo.stack]
        for photo in chosen:
            if photo.stack and photo.stack_top and session.folded and photo.stack not in session.unfolded:
                ids += list(catalog.search(f"stack:{photo.stack}"))
        if ids:
            self._restack(lambda: catalog.unstack(ids))
        else:
            session.told.emit(self.tr("No chosen photo is in a stack"))

    def unfold(self) -> None:
        """Show what is in the current photo's stack, or only its top again."""
        photo = self.session.photo
        if photo is None or not photo.stack:
            self.session.told.emit(self.tr("This photo is in no stack"))
        else:
            self.session.unfold(photo.stack)

    def _restack(self, change: Callable[[], object]) -> None:
        session = self.session
        session.attempt(change)
        session.photos.renew()
        session.look()

    def auto_stack(self) -> None:
        """Stacks of similar shots, by time and likeness."""
        from editor.desktop.dialogs.stack_dialog import StackDialog  # noqa: PLC0415  (not at start)

        self._show(StackDialog(self.session, self._asked(), self.window))

    def duplicates(self) -> None:
        """Photos that are there more than once."""
        from editor.desktop.dialogs.duplicates_dialog import DuplicatesDialog  # noqa: PLC0415  (not at start)

        self._show(DuplicatesDialog(self.session, self._asked(), self.window))

    def culling(self) -> None:
        """What could be rejected and picked, and why."""
        from editor.desktop.dialogs.culling_dialog import CullingDialog  # noqa: PLC0415  (not at start)

        self._show(CullingDialog(self.session, self._asked(), self.window))

    def _asked(self) -> list[int]:
        """The chosen photos if they are several, else all of the place that the filter lets through."""
        session = self.session
        if session.view == GRID and session.photos.count > 1:
            return [int(each) for each in session.photos.selected()]
        return [int(each) for each in session.studio.catalog.search(session.query)]

    def _show(self, dialog: QDialog) -> None:
        if self.opened is not None:
            self.opened.close()
        self.opened = dialog
        dialog.finished.connect(lambda: self._closed(dialog))
        dialog.show()

    def _closed(self, dialog: QDialog) -> None:
        if self.opened is dialog:
            self.opened = None
