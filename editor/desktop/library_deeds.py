"""LibraryDeeds: the commands that keep the library in order: files found again, renamed and moved."""

from pathlib import Path

from PySide6.QtCore import QObject

from editor.desktop.dialogs.asker import Asker
from editor.desktop.main_window import MainWindow
from editor.errors import AlbumenError, FileChanged
from editor.jobs.job import Job, JobState


class LibraryDeeds(QObject):
    """Joins those commands to the session. `asker` puts the questions."""

    def __init__(self, window: MainWindow, asker: Asker) -> None:
        super().__init__(window)
        self.window = window
        self.session = window.session
        self.asker = asker
        window.book.does({"find-missing": self.find_missing, "relink": self.relink})

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
        if photo is None or not photo.missing:
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

    def _look_anew(self) -> None:
        session = self.session
        session.photos.renew()
        session.look()
        session.albums_changed.emit()
