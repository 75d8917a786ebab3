"""Session: what is open now, and the few things one does to it. Views look at it; none owns another."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desktop.errand import Errand
from editor.desktop.photo_list import PhotoList
from editor.desktop.place import EVERYTHING, Place
from editor.desktop.unfinished import Unfinished, note
from editor.desktop.views import DEVELOP, GRID, SURVEY, VIEWS
from editor.desktop.worker import Workers
from editor.errors import AlbumenError
from editor.jobs.job import Job, JobState
from editor.studio import Studio

if TYPE_CHECKING:
    from editor.catalog.photo import Photo
    from editor.catalog.query import Query
    from editor.develop.history import History

SAVE_AFTER = 600  # ms without a further change until a photo's history is written
UNFOLDING = {"folder", "taken_from", "taken_to", "camera", "lens", "format"}
"""Filters under which stacks stay folded; one that asks for more may find a photo inside a stack, which is shown."""
MANY = 5000  # photos; to change more takes longer than anybody should wait for a window
LOOK_AGAIN_AFTER = 150  # ms, so that a burst of changes searches the catalog once


class Session(QObject):
    """What is open now. Everything here belongs to the window's thread.

    opened: the catalog is there. view_changed(view). query_changed: another place or filter is shown.
    current_changed(id or None). history_changed: of the current photo; stepped(before, after): by the user.
    albums_changed: the tree is new. told(sentence): something to say calmly. failed(sentence): something went wrong.
    """

    opened = Signal()
    view_changed = Signal(str)
    query_changed = Signal()
    current_changed = Signal(object)
    history_changed = Signal()
    stepped = Signal(object, object)
    albums_changed = Signal()
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.studio = studio
        self.jobs = Workers(parent=self)
        self.photos = PhotoList(self._fetch, self)
        self.view = GRID
        self.is_open = False
        self.place = EVERYTHING
        self.folded = True  # of a stack only the photo on top is shown
        self.unfolded: set[int] = set()  # but of these stacks all
        self._filter: Query | None = None
        self._history: History | None = None
        self._shown: int | None = None
        self._closing = False
        self._travelling = False
        self._unsaved: tuple[int, History] | None = None
        self._coming: set[int] = set()  # the imports that run: what they bring is shown as it comes
        self.photos.moved.connect(self._moved)
        self.jobs.changed.connect(self._job_changed)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._saving.timeout.connect(self.save)
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AGAIN_AFTER)
        self._looking.timeout.connect(self.look)

    # opening and closing

    def open(self) -> None:
        """Open the catalog and show all its photos. Raises CatalogError."""
        from editor.catalog.query import Query  # noqa: PLC0415  (the catalog is not needed for the first paint)

        self.studio.catalog  # noqa: B018  (opens it)
        self._filter = Query(sort="taken")
        self.is_open = True
        self.jobs.start()
        self.look()
        self.opened.emit()
        self.albums_changed.emit()

    def close(self) -> bool:
        """Save, stop the jobs and close the studio. False if a job would not stop in time."""
        if self.is_open:
            self.save()
        self._closing = True
        self._looking.stop()
        home = self.jobs.stop()
        self.is_open = False
        self.studio.close()
        return home

    # what is shown

    @property
    def filter(self) -> "Query":
        """What is asked of the photos of the place. Raises RuntimeError before open()."""
        if self._filter is None:
            raise RuntimeError("the catalog is not open yet")
        return self._filter

    @property
    def query(self) -> "Query":
        """The search whose photos are shown. Raises RuntimeError before open()."""
        return self.place.narrow(self.filter)

    @property
    def by_hand(self) -> bool:
        """Whether the photos are shown in an order that can be changed by dragging."""
        return self.is_open and self.place.by_hand and self.filter.sort in ("", "manual")

    def go_to(self, place: Place) -> None:
        """Show the photos of a place, in its own order."""
        self.place = place
        self._filter = replace(self.filter, sort="manual" if place.by_hand else "taken", descending=False)
        self.look(fresh=True)
        self.query_changed.emit()

    def narrow(self, wanted: "Query") -> None:
        """Ask something else of the photos of the place."""
        self._filter = wanted
        self.look()
        self.query_changed.emit()

    def look(self, *, fresh: bool = False) -> None:
        """Search again now, as the catalog may have changed; fresh: in another place."""
        self._looking.stop()
        if not self.is_open:
            return
        found = self.attempt(lambda: self.studio.catalog.search(self._folding(self.query)))
        if found is not None:
            self.photos.show(found, fresh=fresh)

    def _folding(self, query: "Query") -> "Query":
        """Of each stack only the photo on top, unless it is unfolded, or something hidden in it is asked for."""
        if not self.folded or self.place.by_hand or not set(query.conditions) <= UNFOLDING:
            return query
        if not self.unfolded:
            return replace(query, stacked=True)
        from editor.catalog.expression import Or, Span, Term  # noqa: PLC0415  (not needed for the first paint)

        stacks = (Term("stack", Span(number, number)) for number in sorted(self.unfolded))
        return replace(query, where=Or((Term("top", value=True), *stacks)))

    def fold(self, *, folded: bool) -> None:
        """Show only the tops of all stacks, or all photos of all."""
        self.folded = folded
        self.unfolded.clear()
        self.look()

    def unfold(self, stack: int) -> None:
        """Show all photos of a stack, or only its top again; the current photo stays in sight."""
        top = next((photo.id for photo in self._members(stack) if photo.stack_top), None)
        self.unfolded ^= {stack}
        if stack not in self.unfolded and top is not None:
            self.photos.go(self.photos.row_of(top))
        self.look()

    def _members(self, stack: int) -> "list[Photo]":
        return self.studio.catalog.photos(self.studio.catalog.search(f"stack:{stack}"))

    def look_soon(self) -> None:
        """Search again in a moment; no longer once it is being closed."""
        if not self._looking.isActive() and not self._closing:
            self._looking.start()

    def show_view(self, view: str) -> None:
        """Go to another view. Raises ValueError if there is none of that name."""
        if view not in VIEWS:
            raise ValueError(f"there is no view {view!r}")
        if view != self.view:
            self.view = view
            self.view_changed.emit(view)

    @property
    def current(self) -> int | None:
        """The id of the photo that the keys act on."""
        return self.photos.current

    @property
    def photo(self) -> "Photo | None":
        """The current photo as the catalog knows it."""
        return self.photos.photo(self.photos.row) if self.photos.current is not None else None

    @property
    def targets(self) -> list[int]:
        """What a command acts on: in the grid and survey the selection, elsewhere the current photo."""
        if self.view in (GRID, SURVEY) and self.photos.count:
            return [int(each) for each in self.photos.selected()]
        return [] if self.current is None else [self.current]

    def step(self, rows: int) -> None:
        """Make the photo some rows further on (or back) current."""
        self.photos.go(self.photos.row + rows)

    # the current photo's history

    @property
    def history(self) -> "History":
        """Of the current photo; an empty one if there is none."""
        if self._history is None:
            from editor.develop.history import History  # noqa: PLC0415  (not needed for the first paint)

            self._history = self.studio.catalog.history(self.current) if self.current is not None else History()
        return self._history

    def change_history(self, history: "History") -> None:
        """Put another history in place of the current photo's; it is written down in a moment."""
        if self.current is None or history == self._history or self._closing:  # late news of a job, after the last save
            return
        before, self._history = self.history, history
        self._unsaved = (self.current, history)
        self._saving.start()
        self.stepped.emit(before, history)
        self.history_changed.emit()

    def forget_history(self) -> None:
        """The catalog knows better: read the current photo's history again."""
        self._history = None
        self.history_changed.emit()

    def save(self) -> None:
        """Write down what is not yet."""
        self._saving.stop()
        if self._unsaved is not None:
            (photo, history), self._unsaved = self._unsaved, None
            self.attempt(lambda: self.studio.catalog.save_history(photo, history))
            self.photos.renew([photo])

    # changing photos

    def change(self, action: Callable[[], Any], photos: Iterable[int], advance: bool = False) -> None:
        """Do something to photos in the catalog and refresh them; with advance, go on to the next photo. To very many
        photos it is done as a job, as it takes seconds."""
        photos = list(photos)
        if len(photos) > MANY or self._travelling:  # the catalog is taken by a long undo: it would be waited for
            title = self.tr("Change %n photo(s)", "", len(photos))
            self.jobs.submit(title, lambda _: action(), "disk", self._changed_many)
            return
        self.attempt(action)
        self.photos.renew(photos)
        if advance:
            self.step(1)
        self.look_soon()

    def _changed_many(self, job: Job) -> None:
        if job.state is JobState.FAILED:
            self.failed.emit(str(job.error))
        self._refresh(job)

    def rate(self, stars: int, advance: bool = False) -> None:
        """Stars 0–5 for the targets."""
        ids = self.targets
        self.change(lambda: self.studio.catalog.rate(ids, stars), ids, advance)

    def flag(self, flag: int, advance: bool = False) -> None:
        """Pick (1), reject (−1) or neither (0) the targets."""
        ids = self.targets
        self.change(lambda: self.studio.catalog.set_flag(ids, flag), ids, advance)

    def label(self, label: str, advance: bool = False) -> None:
        """A colour label for the targets; the same again takes it off."""
        ids, photo = self.targets, self.photo
        word = "" if photo is not None and photo.label == label else label
        self.change(lambda: self.studio.catalog.set_label(ids, word), ids, advance)

    def undo(self) -> None:
        """Take back the last change: of the photo in Develop, of the library elsewhere."""
        if self.view == DEVELOP:
            self.change_history(self.history.undo())
        else:
            self._travel(self.studio.catalog.undo, self.tr("Undone"), forward=False)

    def redo(self) -> None:
        """The opposite of undo()."""
        if self.view == DEVELOP:
            self.change_history(self.history.redo())
        else:
            self._travel(self.studio.catalog.redo, self.tr("Redone"), forward=True)

    def _travel(self, way: Callable[..., Any], words: str, *, forward: bool) -> None:
        """Undo or redo; what takes long (a removal of very many photos) as a job."""
        self.save()  # or the undo of edits would not know where their history stands
        catalog = self.studio.catalog
        if not catalog.takes_long(forward=forward):
            self._travelled(self.attempt(way), words)
            return

        def over(job: Job) -> None:
            self._travelling = False
            if job.state is JobState.FAILED:
                self.failed.emit(str(job.error))
            elif job.state is JobState.DONE:
                self._travelled(job.result, words)

        self._travelling = True
        label = catalog.undo_labels()[forward]
        title = self.tr("Redo: {0}") if forward else self.tr("Undo: {0}")
        self.jobs.submit(title.format(label), way, "disk", over)

    def _travelled(self, done: Any, words: str) -> None:
        if done is None:
            self.told.emit(self.tr("Nothing to undo or redo"))
        else:
            self.photos.renew(done.photos)
            self.forget_history()
            self.look()
            self.albums_changed.emit()
            self.told.emit(f"{words}: {done.label}")
            if done.failed:  # files that could not be moved back
                self.failed.emit(done.failed[0])

    # work that takes time

    def run(
        self,
        title: str,
        task: Any,
        lane: str = "disk",
        then: Callable[[Any], None] | None = None,
        after: Mapping[str, Any] = MappingProxyType({}),
    ) -> Job:
        """Queue a task; when it is done, refresh what it changed and call `then` with its Changes. A task that takes
        long is written down, with `after` (plain values that tell what `then` would do), and survives a restart."""
        return self._queue(title, task, lane, then, note(self.unfinished, title, task, lane, after))

    def go_on(self, left: Unfinished, then: Callable[[Any], None] | None = None) -> Job:
        """Queue a job of an earlier run again; a batch goes on where it was."""
        return self._queue(left.title, left.task, left.lane, then, left)

    def _queue(
        self, title: str, task: Any, lane: str, then: Callable[[Any], None] | None, kept: Unfinished | None
    ) -> Job:
        work = Errand(self.studio, task, kept, lambda: self._closing)

        def over(job: Job) -> None:
            if kept is not None and not self._closing:
                kept.forget()
            self._refresh(job)
            if then is not None and job.state is JobState.DONE:
                then(job.result)

        return self.jobs.submit(title, work, lane, over)

    @property
    def unfinished(self) -> Path:
        """The folder in which jobs that are not over are written down."""
        return self.studio.home / "jobs"

    def bring_in(
        self, paths: Sequence[Path], album: str | None = None, then: Callable[[Any], None] | None = None, **more: Any
    ) -> Job:
        """Import files and folders, into an album if one is named. more: what else ImportPhotos takes."""
        from editor.tasks.import_photos import ImportPhotos  # noqa: PLC0415  (not needed for the first paint)

        title = self.tr("Import {0}").format(
            paths[0].name if len(paths) == 1 else self.tr("%n item(s)", "", len(paths))
        )
        job = self.run(title, ImportPhotos(tuple(paths), album, **more), "disk", then)
        self._coming.add(job.id)
        return job

    def _job_changed(self, job: Job) -> None:
        if job.id in self._coming:
            self.look_soon()
            if job.state.over:
                self._coming.discard(job.id)

    def attempt(self, action: Callable[[], Any]) -> Any:
        """Do something that may fail with a sentence; say the sentence and return None if it does."""
        try:
            return action()
        except AlbumenError as error:
            self.failed.emit(str(error))
            return None

    def _refresh(self, job: Job) -> None:
        changes = job.result
        self.photos.renew(getattr(changes, "photos", None) or None)
        self.look()
        self.albums_changed.emit()

    def _fetch(self, ids: Sequence[int]) -> "list[Photo]":
        return self.studio.catalog.photos(ids)

    def _moved(self) -> None:
        if self.current != self._shown:
            self.save()
            self._shown = self.current
            self._history = None
            self.current_changed.emit(self._shown)
            self.history_changed.emit()
