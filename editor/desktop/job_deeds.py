"""JobDeeds: what becomes of the jobs that write photos: how they end, that they go on after a restart, and what is
changed while they wait."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog

from editor.desktop.errand import Errand
from editor.desktop.homely import homely
from editor.desktop.main_window import MainWindow
from editor.desktop.unfinished import Unfinished, left_over
from editor.desktop.views import GRID
from editor.jobs.job import Job, JobState

if TYPE_CHECKING:
    from editor.desktop.dialogs.job_settings import JobSettings, Task
    from editor.desktop.dialogs.output_form import Example

TRAY_STAYS = 4000  # ms after everything went well
NAMES_AT_ONCE = 500  # photos whose names are asked of the catalog together


class JobDeeds(QObject):
    """open_dialog: shows a dialog beside the window's work, and calls the second if it is accepted."""

    def __init__(self, window: MainWindow, open_dialog: Callable[[QDialog, Callable[[], None]], None]) -> None:
        super().__init__(window)
        self.window = window
        self.session = window.session
        self._open = open_dialog
        self._tray_stays = QTimer(self, singleShot=True, interval=TRAY_STAYS)
        self._tray_stays.timeout.connect(self._put_tray_away)
        self.session.opened.connect(self.offer_left)
        window.tray.go_on_wanted.connect(self.go_on)
        window.tray.discarded.connect(lambda left: left.forget())
        window.tray.change_wanted.connect(self.change)

    def write(self, title: str, task: Any, lane: str, after: Mapping[str, Any]) -> Job:
        """Queue a task that writes photos into its output's folder. after: what to do when it is done: "show" the
        folder, "add" what was made to the library and the "album" of that number."""
        job: Job = self.session.run(title, task, lane, lambda changes: self._written(job, changes, after), after)
        return job

    def show_tray(self) -> None:
        """Let the jobs be seen."""
        self.window.tray.show()
        self.window.place_tray()

    # how they end

    def _written(self, job: Job, changes: Any, after: Mapping[str, Any]) -> None:
        folder = job.work.task.output.folder if isinstance(job.work, Errand) else Path()
        self._tell_done(changes, folder, clips=type(getattr(job.work, "task", None)).__name__ == "EnhanceVideo")
        if after.get("show"):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        made = [outcome.output for outcome in changes.outcomes if outcome.output and not outcome.reason]
        if after.get("add") and made:
            self.session.bring_in(made, then=lambda found: self._taken_in(found.photos, after.get("album")))

    def _tell_done(self, changes: Any, folder: Path, *, clips: bool = False) -> None:
        failed, count = len(changes.failed), len(changes.outcomes)
        if failed:
            self.show_tray()
            photos = self.tr("%n photo(s) could not be written; the jobs say why", "", failed)
            films = self.tr("%n clip(s) could not be written; the jobs say why", "", failed)
            self.session.failed.emit(films if clips else photos)
        else:
            photos = self.tr("%n photo(s) written to {0}", "", count)
            words = self.tr("%n clip(s) written to {0}", "", count) if clips else photos
            self.session.told.emit(words.format(homely(folder)))
            self._tray_stays.start()

    def _put_tray_away(self) -> None:
        """When all went well and nothing runs, it would only lie over the photos."""
        jobs = self.session.jobs.queue.jobs
        if not self.window.tray.underMouse() and all(job.state is JobState.DONE for job in jobs):
            self.window.tray.hide()

    def _taken_in(self, found: "frozenset[int]", album: int | None) -> None:
        """What was made goes into the album it was made from, and is chosen: what is next is done to it."""
        session, ids = self.session, sorted(found)
        if album is not None and ids:
            session.attempt(lambda: session.studio.catalog.add_to_album(album, ids))
            session.albums_changed.emit()
        session.look()
        shown = set(map(int, session.photos.ids))
        if ids and session.view == GRID and shown.issuperset(ids):
            session.photos.choose(ids)
            session.photos.go(session.photos.row_of(ids[0]), keep=True)
            session.told.emit(self.tr("%n enhanced photo(s), chosen now", "", len(ids)))

    # what an earlier run of the program left

    def offer_left(self) -> None:
        """Jobs that were cut short when the program closed stand in the tray, to go on with or to discard."""
        found = left_over(self.session.unfinished)
        if not found:
            return
        from editor.tasks.apart import batch_name  # noqa: PLC0415  (seldom)
        from editor.tasks.batch import count_done  # noqa: PLC0415

        tray, journals = self.window.tray, self.session.studio.journals
        for left in found:
            tray.offer(left, count_done(journals, batch_name(left.task)))
        self.show_tray()

    def go_on(self, left: Unfinished) -> Job:
        """Go on with one of them."""
        writes = type(left.task).__name__ in ("ExportPhotos", "EnhancePhotos", "EnhanceVideo")
        job: Job = self.session.go_on(
            left, (lambda changes: self._written(job, changes, left.after)) if writes else None
        )
        return job

    # what is changed meanwhile

    def change(self, job: Job) -> None:
        """Show what a job was started with; what is changed there counts from then on, also after a restart."""
        errand = job.work
        if not isinstance(errand, Errand) or job.state.over:
            return
        from editor.desktop.dialogs.job_settings import JobSettings  # noqa: PLC0415  (not at start)

        task = errand.task
        names = self._names(task)
        dialog = JobSettings(
            task,
            names,
            self._example(task, names),
            begun=None if job.state is JobState.WAITING else errand.begun,
            detailed=any(card.detail for card in self.session.studio.registry.all()),
            parent=self.window,
        )
        self._open(dialog, lambda: self._changed(job, errand, dialog))

    def _changed(self, job: Job, errand: Errand, dialog: "JobSettings") -> None:
        """Take over what still can be: meanwhile the job may have begun, or be further on."""
        wanted, before = dialog.task, errand.task
        if wanted == before:
            return
        if job.state.over:
            self.session.failed.emit(self.tr("The job is over already; nothing was changed"))
            return
        late = set(before.sources[: errand.begun]) if job.state is not JobState.WAITING else set()
        if late:
            wanted = _as_far_as_possible(before, wanted, late)
        if wanted != before:
            errand.change(wanted)
            self.window.tray.refresh(job)
        if wanted != dialog.task:
            self.session.failed.emit(self.tr("The job went on meanwhile: only photos that still wait were changed"))
        else:
            self.session.told.emit(self.tr("The job was changed"))

    def _names(self, task: "Task") -> list[str]:
        """What to call the photos of a task."""
        ids = [each for each in task.sources if isinstance(each, int)]
        catalog, known = self.session.studio.catalog, dict[int, str]()
        for first in range(0, len(ids), NAMES_AT_ONCE):
            known |= {photo.id: photo.path.name for photo in catalog.photos(ids[first : first + NAMES_AT_ONCE])}
        return [known.get(each, "") if isinstance(each, int) else each.name for each in task.sources]

    def _example(self, task: "Task", names: list[str]) -> "Example":
        from editor.desktop.dialogs.output_form import Example  # noqa: PLC0415  (not at start)

        return Example(Path(names[0]) if names else Path("IMG_0001.jpg"), root=task.output.root)


def _as_far_as_possible(before: "Task", wanted: "Task", late: "set[Path | int]") -> "Task":
    """The task as it was, with what is wanted of photos that nothing was done to yet."""
    kept = [each for each in before.apart if each.source in late]
    return replace(before, apart=(*kept, *(each for each in wanted.apart if each.source not in late)))
