"""LibraryDeeds: the commands that keep the library in order: files found again, renamed, moved and
written into."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QDialog

from editor.desktop.arrivals import tell_arrivals
from editor.desktop.dialogs.asker import Asker
from editor.desktop.main_window import MainWindow
from editor.desktop.sentences import spoken
from editor.errors import AlbumenError, FileChanged
from editor.jobs.job import Job, JobState
from editor.progress import Progress
from editor.tasks.changes import Changes, Outcome

KEPT_IN = ".albumen-originals"  # as tasks.write_back calls it, which is not loaded at start


class LibraryDeeds(QObject):
    """Joins those commands to the session. `asker` puts the questions."""

    def __init__(self, window: MainWindow, asker: Asker) -> None:
        super().__init__(window)
        self.window = window
        self.session = window.session
        self.asker = asker
        self.opened: QDialog | None = None
        window.book.does(
            {
                "import-card": self.import_card,
                "watched": self.watched,
                "find-missing": self.find_missing,
                "relink": self.relink,
                "virtual-copy": self.copy,
                "time": self.time,
                "rename": self.rename,
                "move-files": self.move,
                "write-back": self.write_back,
            }
        )
        window.library.panel.time_wanted.connect(self.time)
        window.library.tree.photos_on_folder.connect(self.move_into)

    # coming in

    def import_card(self) -> None:
        """Choose photos of a card or folder, where they go and what they get."""
        from editor.desktop.cards import cards  # noqa: PLC0415  (not at start)
        from editor.desktop.dialogs.import_dialog import ImportDialog  # noqa: PLC0415

        session = self.session
        memory = QSettings(str(session.studio.home / "window.ini"), QSettings.Format.IniFormat)
        dialog = ImportDialog(session.studio, self.asker, cards(), memory, self.window)

        def accepted() -> None:
            if dialog.watch.isChecked() and not dialog.watch.isHidden() and dialog.source is not None:
                self.window.library.watch(dialog.source, on=True)
            wishes = dict(dialog.wishes)
            session.bring_in(
                wishes.pop("paths"), wishes.pop("album"), lambda came: tell_arrivals(session, came), **wishes
            )

        dialog.accepted.connect(accepted)
        self._open(dialog)

    def watched(self) -> None:
        """Which folders are watched."""
        from editor.desktop.dialogs.watched_dialog import WatchedDialog  # noqa: PLC0415  (not at start)

        dialog = WatchedDialog(self.session.studio.catalog.watched, self.asker, self.window)
        dialog.finished.connect(self.window.library.watching.begin)
        self._open(dialog)

    # files found again

    def find_missing(self) -> Job | None:
        """Look for the photos whose files are missing in a folder, by what is in the files."""
        session, catalog = self.session, self.session.studio.catalog
        from editor.catalog.query import Query  # noqa: PLC0415  (the catalog is not needed for the first paint)

        if not catalog.count(Query(missing=True)):
            session.told.emit(self.tr("No photo is missing"))
            return None
        folder = self.asker.folder(self.tr("Where to look for missing photos"))
        if folder is None:
            return None

        def done(job: Job) -> None:
            self._look_anew()
            if job.state is JobState.DONE:
                left = catalog.count(Query(missing=True))
                found = self.tr("%n photo(s) found", "", len(job.result))
                session.told.emit(f"{found}; {self.tr('%n still missing', '', left)}" if left else found)

        title = self.tr("Look for missing photos in {0}").format(folder.name)
        return session.jobs.submit(title, lambda progress: catalog.find_missing([folder], progress), "disk", done)

    def relink(self) -> None:
        """Say which file the current photo is, if it is missing; its neighbours are then found with it."""
        session = self.session
        photo = session.photo
        if photo is None or (not photo.missing and photo.path.exists()):
            session.told.emit(self.tr("The file of this photo is where it should be"))
            return
        files = self.asker.files(self.tr("Where is {0}?").format(photo.name))
        if not files:
            return
        try:
            found = self._relinked(photo.id, files[0])
        except AlbumenError as error:
            session.failed.emit(str(error))
            return
        if found:
            self._look_anew()
            session.current_changed.emit(session.current)  # it can be read now
            session.told.emit(self.tr("%n photo(s) found", "", len(found)))

    def _relinked(self, photo: int, path: Path) -> list[int]:
        catalog = self.session.studio.catalog
        try:
            return catalog.relink(photo, path)
        except FileChanged as error:
            if catalog.by_path(path) is not None:
                raise
            question = self.tr("{0}\n\nUse it all the same? Its edits and ratings then go with this file.")
            if not self.asker.sure(question.format(error), self.tr("Use this file")):
                return []
            return catalog.relink(photo, path, force=True)

    # capture time

    def time(self) -> None:
        """Put the capture time of the chosen photos right."""
        from editor.desktop.dialogs.time_dialog import TimeDialog  # noqa: PLC0415  (not at start)

        session, catalog = self.session, self.session.studio.catalog
        photos = catalog.photos([int(each) for each in session.photos.selected()] or session.targets)
        if not photos:
            session.told.emit(self.tr("Choose photos first"))
            return
        ids, times = [photo.id for photo in photos], [photo.taken for photo in photos]
        dialog = TimeDialog(photos[0].name, times, self.window)

        def chosen() -> None:
            if dialog.as_in_files:
                session.change(lambda: catalog.corrections.take_back(ids), ids)
            elif dialog.undated == len(ids):
                when = dialog.moment
                session.change(lambda: catalog.corrections.set_time(ids, when), ids)
            elif dialog.shift:
                shift = dialog.shift
                session.change(lambda: catalog.corrections.shift(ids, shift), ids)
            session.albums_changed.emit()

        dialog.accepted.connect(chosen)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        self.opened = dialog
        dialog.open()

    def _closed(self) -> None:
        self.opened = None

    # virtual copies

    def copy(self) -> None:
        """A virtual copy of each chosen photo, stacked behind it, and chosen instead."""
        session, place = self.session, self.session.place
        session.save()
        ids = session.targets
        album = place.number if place.by_hand else None
        made = session.attempt(lambda: session.studio.catalog.copy(ids, album)) if ids else None
        if not made:
            session.told.emit(self.tr("Choose photos first"))
            return
        session.unfolded |= {photo.stack for photo in session.studio.catalog.photos(made)}
        session.photos.renew()
        session.look()
        session.photos.choose(made)
        session.albums_changed.emit()
        session.told.emit(self.tr("%n virtual copy(s) made: the same file, edited and rated apart", "", len(made)))

    # files

    def rename(self) -> None:
        """Give the chosen photos' files other names: one a name, several a template."""
        session = self.session
        photos = session.studio.catalog.photos(session.studio.catalog.originals(session.targets))
        if not photos:
            return
        from editor.desktop.dialogs.rename_dialog import RenameDialog  # noqa: PLC0415  (not at start)

        dialog = RenameDialog(photos, self.window)
        dialog.accepted.connect(lambda: self._move(dialog.moves))
        self._open(dialog)

    def move(self) -> None:
        """Move the chosen photos' files to another folder, with all that belongs to them."""
        folder = self.asker.folder(self.tr("Move to"))
        if folder is not None and self.session.targets:
            self._move(self._into(folder, self.session.targets))

    def move_into(self, ids: list[int], folder: Path) -> None:
        """Photos were dropped on a folder."""
        question = self.tr("Move %n file(s) to {0}?", "", len(ids)).format(folder)
        if self.asker.sure(question, self.tr("Move")):
            self._move(self._into(folder, ids))

    def _into(self, folder: Path, ids: list[int]) -> list[tuple[int, Path]]:
        catalog = self.session.studio.catalog
        return [(photo.id, folder / photo.name) for photo in catalog.photos(catalog.originals(ids))]

    def _move(self, moves: list[tuple[int, Path]]) -> Job:
        """As a job; one file that cannot be moved stays where it is, with all that belongs to it."""
        session, catalog = self.session, self.session.studio.catalog

        def work(progress: Progress) -> Changes:
            photos = {photo.id: photo for photo in catalog.photos([number for number, _ in moves])}
            moved = catalog.move_files([each for each in moves if each[0] in photos], progress)
            reasons = {number: str(error) for number, error in moved.failed.items()}
            outcomes = [
                Outcome(photos[number].path, target, reason=reasons.get(number, ""))
                for number, target in moves
                if number in photos
            ]
            return Changes(frozenset(photos), outcomes=tuple(outcomes))

        def done(job: Job) -> None:
            self._look_anew()
            if job.state is not JobState.DONE:
                return
            failed = job.result.failed
            if failed:
                session.failed.emit(failed[0].reason)
            else:
                session.told.emit(self.tr("%n file(s) moved, with all that belongs to them", "", len(moves)))

        return session.jobs.submit(self.tr("Move %n file(s)", "", len(moves)), work, "disk", done)

    # edits into the files

    def write_back(self) -> Job | None:
        """Put the developed photos in the place of their files, or beside them; asked once, whatever their number."""
        session = self.session
        ids = tuple(session.targets)
        if not ids:
            session.told.emit(self.tr("Choose photos first"))
            return None
        question = self.tr(
            "Write the edits, ratings, titles and keywords of %n photo(s) into the original file(s)?", "", len(ids)
        )
        kept = self.tr(
            "The first original of each is kept in the folder {0} beside it. RAW photos are never written over. "
            "A copy beside it leaves the original as it is."
        ).format(KEPT_IN)
        choice = self.asker.one_of(
            f"{question}\n\n{kept}", [self.tr("Write into the original"), self.tr("As a copy beside it")]
        )
        if choice < 0:
            return None
        from editor.tasks.write_back import WriteBack  # noqa: PLC0415  (not at start)

        session.save()
        beside = choice == 1
        title = self.tr("Write the edits of %n photo(s)", "", len(ids))
        task = WriteBack(ids, confirmed=True, beside=beside)
        return session.run(title, task, "disk", lambda changes: self._written(changes, beside=beside))

    def _written(self, changes: Changes, *, beside: bool) -> None:
        session = self.session
        session.forget_history()
        if session.current in changes.photos:
            session.current_changed.emit(session.current)  # its file is another now
        done = len(changes.outcomes) - len(changes.failed) - sum(outcome.skipped for outcome in changes.outcomes)
        words = self.tr("%n copy(s) written beside", "", done) if beside else self.tr("%n file(s) written", "", done)
        if not changes.failed:
            session.told.emit(words)
            return
        told = spoken(changes.failed[0].reason)
        if len(changes.failed) > 1:
            told += " " + self.tr("(%n more failed; the jobs say why)", "", len(changes.failed) - 1)
        session.failed.emit(f"{words}. {told}" if done else told)

    def _look_anew(self) -> None:
        session = self.session
        session.photos.renew()
        session.look()
        session.albums_changed.emit()
