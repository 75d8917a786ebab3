"""Series: what is done in Develop to the other chosen photos: these settings too, or the same light."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from editor.catalog.edit_batch import EditBatch
from editor.desktop.panels.editing import Editing
from editor.desktop.panels.original import read_fields, read_small
from editor.desktop.panels.settings_board import SettingsBoard, pasted
from editor.desktop.session import Session
from editor.desktop.views import DEVELOP
from editor.develop.context import Context
from editor.develop.history import History
from editor.develop.matching import match
from editor.develop.preview import Preview
from editor.develop.recipe import Recipe
from editor.imaging.image import Image
from editor.jobs.job import Job, JobState
from editor.metadata.fields import Fields
from editor.progress import Progress

EDGE = 768  # long edge at which light is compared
Change = Callable[[int, Recipe], Recipe]


class Series(QObject):
    """told(sentence). Each photo gets one step in its own history; undo() takes the whole of the last back at once."""

    told = Signal(str)

    def __init__(self, session: Session, editing: Editing, board: SettingsBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._editing, self._board = session, editing, board
        self._last: dict[int, tuple[History, History]] = {}  # of the last change: before and after
        self._now = self._before = 0  # the photo that is developed, and the one before; 0: none
        session.current_changed.connect(lambda _: self._moved())
        session.view_changed.connect(lambda _: self._moved())
        self._moved()

    def previous(self) -> None:
        """The settings of the photo that was developed before this one, onto this one."""
        steps = self._board.of(self._session.studio.catalog.history(self._before).recipe) if self._before else ()
        if steps:
            recipe = pasted(self._editing.recipe, steps)
            self._editing.set_recipe(recipe, label=self.tr("Settings of the previous photo"))
        else:
            self.told.emit(self.tr("The photo developed before this one has no settings to take over"))

    def _moved(self) -> None:
        """Remember which photo was developed last, and which before it."""
        session = self._session
        if session.view == DEVELOP and session.current is not None and session.current != self._now:
            self._before, self._now = self._now, session.current

    def sync(self) -> None:
        """The settings of the groups chosen for copying, onto the other chosen photos."""
        steps = self._board.of(self._editing.recipe)
        self._change(self.tr("Same settings"), lambda photo, recipe: pasted(recipe, steps))

    def match(self) -> None:
        """Exposure and white balance of the other chosen photos, so that they look taken in the light of this one."""
        current, recipe = self._session.photo, self._editing.recipe
        if current is None:
            return
        catalog, path = self._session.studio.catalog, current.path
        looks: list[Image] = []

        def matched(photo: int, before: Recipe) -> Recipe:
            if not looks:
                small, fields = read_small(path, EDGE), read_fields(path)
                looks.append(Preview(small, _context(small.width, small.height, current.width, fields)).render(recipe))
            other = catalog.photo(photo)
            image, fields = read_small(other.path, EDGE), read_fields(other.path)
            return match(looks[0], image, before, _context(image.width, image.height, other.width, fields))

        self._change(self.tr("Matched light"), matched)

    def undo(self) -> None:
        """Take the last of these back on all photos that nobody has changed since."""
        last, self._last = self._last, {}
        catalog = self._session.studio.catalog
        done = [photo for photo, (_, after) in last.items() if catalog.history(photo) == after]
        for photo in done:
            before, after = last[photo]
            catalog.save_history(photo, after.go(before.place))
        self._session.photos.renew(done)
        self.told.emit(self.tr("Taken back: %n photo(s)", "", len(done)))

    def _change(self, label: str, change: Change) -> None:
        session = self._session
        session.save()
        others = [int(each) for each in session.photos.selected() if int(each) != session.current]
        if not others:
            self.told.emit(self.tr("Choose more photos first, in the grid or the strip"))
            return
        catalog, made = session.studio.catalog, dict[int, tuple[History, History]]()

        def work(progress: Progress) -> None:
            with EditBatch(catalog, label) as batch:
                for photo, _share in progress.over(others):
                    before = catalog.history(photo)
                    after = before.add(label, change(photo, before.recipe))
                    batch.keep(photo, before, after)
                    if after != before:
                        made[photo] = (before, after)

        def over(job: Job) -> None:
            self._last = made
            session.photos.renew(others)
            if job.state is JobState.DONE:
                self.told.emit(f"{label}: " + self.tr("%n photo(s)", "", len(made)))

        session.jobs.submit(f"{label} ({len(others)})", work, "disk", over)


def _context(width: int, height: int, full: int | None, fields: Fields) -> Context:
    """Of a small copy. full: the width of the upright original, if known."""
    return Context(width / full if full else min(1.0, EDGE / max(width, height)), fields)
