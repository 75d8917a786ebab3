"""ToolDeeds: tools of Develop from the library: into them at once, or a quarter turn without going there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.desktop.command_table import TOOLS
from editor.desktop.main_window import MainWindow
from editor.desktop.views import DEVELOP
from editor.jobs.job import Job

if TYPE_CHECKING:
    from editor.progress import Progress


class ToolDeeds(QObject):
    """Joins those commands to the session."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        ways = {f"to-{tool}": lambda tool=tool: self.go(tool) for tool, _, _ in TOOLS}
        window.book.does(
            {**ways, "turn-left": lambda: self.turn(-1), "turn-right": lambda: self.turn(1)}  # type: ignore[dict-item]
        )

    def go(self, tool: str) -> None:
        """To Develop, with the tool in hand."""
        if self._session.current is not None:
            self._session.show_view(DEVELOP)
            self._window.book[f"develop-{tool}"].trigger()

    def turn(self, quarters: int) -> Job | None:
        """Turn the chosen photos by a quarter, as one step to be undone."""
        session, ids = self._session, self._session.targets
        if not ids:
            return None
        session.save()
        catalog, label = session.studio.catalog, self.tr("Quarter turn")

        def work(progress: "Progress") -> None:
            from editor.catalog.edit_batch import EditBatch  # noqa: PLC0415  (not needed for the first paint)
            from editor.desktop.panels.turning import turned  # noqa: PLC0415

            with EditBatch(catalog, label) as batch:
                for photo, _ in progress.over(ids):
                    before = catalog.history(photo)
                    batch.keep(photo, before, before.add(label, turned(before.recipe, quarters)))

        def done(_: Job) -> None:
            session.forget_history()
            session.photos.renew(ids)

        return session.jobs.submit(self.tr("Turn %n photo(s)", "", len(ids)), work, "disk", done)
