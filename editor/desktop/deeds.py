"""Deeds: what each command does. One method or one line a row of the command table."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFile, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from editor.desktop.areas import Areas
from editor.desktop.dialogs.asker import Asker
from editor.desktop.drop_overlay import ENHANCE
from editor.desktop.looking import Looking
from editor.desktop.main_window import MainWindow
from editor.desktop.place import Place
from editor.desktop.quick_flow import QuickFlow
from editor.desktop.theme import LABELS
from editor.desktop.views import COMPARE, DEVELOP, GRID, LOUPE, SURVEY
from editor.jobs.job import Job, JobState
from editor.restoration.card import SUFFIXES
from editor.video.clip import is_clip_name

if TYPE_CHECKING:
    from editor.develop.recipe import Recipe
    from editor.progress import Progress

Deed = Callable[[], object]
LABEL_KEYS = tuple(LABELS)


class Deeds(QObject):
    """Joins the window's commands to the session. `asker` puts the questions."""

    def __init__(self, window: MainWindow, asker: Asker | None = None) -> None:
        super().__init__(window)
        self.window = window
        self.session = window.session
        self.asker = asker or Asker(window)
        self.copied: Recipe | None = None
        self.looking = Looking(window)
        self.quick_flow = QuickFlow(window)
        self.quick_flow.new_album_wanted.connect(self.new_album)
        window.book.does({**self._files(), **self._edits(), **self._marks(), **self._photos(), **self._views()})
        window.book["advance"].setChecked(self.session.studio.settings.auto_advance)
        window.develop_made.connect(self._develop_made)
        window.first.folder_wanted.connect(self.import_folder)
        window.first.files_wanted.connect(self.import_files)
        window.first.sample_wanted.connect(self.open_sample)
        window.overlay.dropped.connect(self.dropped)
        window.may_close = self.may_close

    # files

    def _files(self) -> dict[str, Deed]:
        return {
            "import": self.import_files,
            "import-folder": self.import_folder,
            "sample": self.open_sample,
            "reveal": self.reveal,
            "jobs": self.window.toggle_tray,
            "quit": self.window.close,
        }

    def import_files(self) -> None:
        """Choose photos to bring in."""
        files = self.asker.files(self.tr("Import photos"))
        if files:
            self.window.library.take_in(files, self.session.place)

    def import_folder(self) -> None:
        """Choose a folder to bring in."""
        folder = self.asker.folder(self.tr("Import a folder"))
        if folder is not None:
            self.window.library.take_in([folder], self.session.place)

    def open_sample(self) -> None:
        """Make the sample album beside the catalog, bring it in and go there."""
        from editor.tasks.make_sample_album import MakeSampleAlbum  # noqa: PLC0415  (not at start)

        folder = self.session.studio.home / "Sample album"
        name = self.tr("Sample album")

        def made(_: Any) -> None:
            self.session.bring_in([folder], name, then=self.go_to_album)

        self.session.run(self.tr("Make the sample album"), MakeSampleAlbum(folder), "disk", made)

    def go_to_album(self, changes: Any) -> None:
        """Show the album that a task has filled."""
        numbers = sorted(changes.albums)
        album = self.session.attempt(lambda: self.session.studio.catalog.album(numbers[0])) if numbers else None
        if album is not None:
            self.session.go_to(Place("album", album.name, number=album.id))

    def dropped(self, paths: list[Path], wish: str) -> None:
        """Files were dropped on the window: add them, and for ENHANCE go through what each needs. Models and clips
        are for DialogDeeds."""
        paths = [path for path in paths if path.suffix.lower() not in SUFFIXES and not is_clip_name(path)]
        if not paths:
            return
        if wish != ENHANCE:
            self.window.library.take_in(paths, self.session.place)
            return

        def imported(changes: Any) -> None:
            ids = sorted(changes.photos)
            if ids:
                self.session.go_to(Place(name=self.tr("All photos")))
                self.quick_flow.begin(ids)

        self.session.bring_in(paths, then=imported)

    def reveal(self) -> None:
        """Open the folder of the current photo in the system's file manager."""
        photo = self.session.photo
        if photo is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(photo.path.parent)))

    def may_close(self) -> bool:
        """Ask before jobs are cut short."""
        if not self.session.jobs.busy:
            return True
        question = self.tr("Jobs are still running. What is finished stays; Albumen offers to go on next time.")
        return self.asker.sure(question, self.tr("Quit"))

    # edits

    def _edits(self) -> dict[str, Deed]:
        photos = self.session.photos
        return {
            "undo": self.session.undo,
            "redo": self.session.redo,
            "select-all": photos.choose_all,
            "select-none": photos.choose_none,
            "invert": photos.invert,
            "copy-edits": self.copy_edits,
            "paste-edits": self.paste_edits,
            "reset-edits": self.reset_edits,
            "find": self.find,
        }

    def find(self) -> None:
        """To the search line."""
        self.session.show_view(GRID)
        self.window.book["filter-bar"].setChecked(True)
        self.window.want_panels(bars=True)
        self.window.library.filter.line.setFocus()
        self.window.library.filter.line.selectAll()

    def copy_edits(self) -> None:
        """Remember the current photo's recipe, without its crop and turn."""
        from editor.develop.edit import Stage  # noqa: PLC0415  (not needed for the first paint)
        from editor.develop.recipe import Recipe  # noqa: PLC0415

        steps = tuple(step for step in self.session.history.recipe.steps if step.edit.stage is not Stage.GEOMETRY)
        self.copied = Recipe(steps)
        self.session.told.emit(self.tr("%n edit(s) copied", "", len(steps)))

    def paste_edits(self) -> None:
        """Give the targets the edits that were copied, over their own."""
        copied = self.copied
        if copied is None:
            self.session.told.emit(self.tr("Nothing was copied yet: Ctrl+C copies the edits of a photo"))
            return

        def pasted(old: "Recipe") -> "Recipe":
            for step in copied.steps:
                old = old.with_edit(step.edit) if step.mask is None else old.with_step(step)
            return old

        self._give(self.tr("Paste edits"), pasted)

    def reset_edits(self) -> None:
        """Take all edits off the targets; their histories keep them."""
        from editor.develop.recipe import Recipe  # noqa: PLC0415  (not needed for the first paint)

        self._give(self.tr("Remove all edits"), lambda old: Recipe())

    def _give(self, label: str, change: "Callable[[Recipe], Recipe]") -> None:
        """Change the recipe of every target, as a job: each is one moment of that photo's history."""
        ids, catalog = self.session.targets, self.session.studio.catalog
        self.session.save()

        def work(progress: "Progress") -> None:
            from editor.catalog.edit_batch import EditBatch  # noqa: PLC0415  (not needed for the first paint)

            with EditBatch(catalog, label) as batch:
                for photo, _ in progress.over(ids):
                    history = catalog.history(photo)
                    batch.keep(photo, history, history.add(label, change(history.recipe)))

        def done(job: Job) -> None:
            self.session.forget_history()
            self.session.photos.renew(ids)
            if job.state is JobState.DONE:
                self.session.told.emit(f"{label}: " + self.tr("%n photo(s)", "", len(ids)))

        if ids:
            self.session.jobs.submit(f"{label} ({len(ids)})", work, "disk", done)

    # marks

    def _marks(self) -> dict[str, Deed]:
        deeds: dict[str, Deed] = {}

        def mark(command: str, deed: Callable[[bool], None]) -> None:
            deeds[command] = lambda: deed(self.advances)
            if f"{command}+" in self.window.book.rows:
                deeds[f"{command}+"] = lambda: deed(True)

        for stars in range(6):
            mark(f"rate-{stars}", lambda on, stars=stars: self.session.rate(stars, on))  # type: ignore[misc]
        for command, flag in (("pick", 1), ("reject", -1), ("unflag", 0)):
            mark(command, lambda on, flag=flag: self.session.flag(flag, on))  # type: ignore[misc]
        reject = deeds["reject"]
        deeds["reject"] = lambda: None if self._turns_crop() else reject()
        for name in LABEL_KEYS:
            mark(f"label-{name}", lambda on, name=name: self.session.label(name, on))  # type: ignore[misc]
        deeds["more-stars"] = lambda: self._stars(1)
        deeds["fewer-stars"] = lambda: self._stars(-1)
        deeds["advance"] = self._keep_advance
        return deeds

    def _turns_crop(self) -> bool:
        """While a photo is cropped, X is for the crop, wherever the focus is."""
        view: Any = self.window.develop
        if self.session.view != DEVELOP or view is None or view.tool != "crop":
            return False
        view.crop.flip_shape()
        return True

    @property
    def advances(self) -> bool:
        """Whether marking goes on to the next photo: in the grid only while a single photo is chosen."""
        return self.window.book["advance"].isChecked() and len(self.session.targets) < 2

    def _keep_advance(self) -> None:
        studio = self.session.studio
        on = self.window.book["advance"].isChecked()
        self.session.attempt(lambda: studio.keep_settings(replace(studio.settings, auto_advance=on)))

    def _stars(self, more: int) -> None:
        photo = self.session.photo
        if photo is not None:
            self.session.rate(min(5, max(0, photo.rating + more)))

    # photos and albums

    def _photos(self) -> dict[str, Deed]:
        return {
            "enhance": self.enhance,
            "new-album": self.new_album,
            "smart-album": self.smart_album,
            "quick": self.quick,
            "take-out": self.take_out,
            "remove": self.remove,
            "trash-rejected": self.trash_rejected,
            "next": lambda: self.session.step(1),
            "previous": lambda: self.session.step(-1),
        }

    def enhance(self) -> None:
        """One photo: in Develop, with what it needs. Several: as a batch."""
        if len(self.session.targets) > 1:
            self.window.book["enhance-batch"].trigger()
            return
        self.session.show_view(DEVELOP)
        show = getattr(self.window.develop, "run_command", None)
        if show is not None:
            show("develop-enhance")

    def new_album(self) -> None:
        """An album of the chosen photos."""
        name = self.asker.text(self.tr("New album"), self.tr("Name"))
        if not name:
            return
        session, catalog = self.session, self.session.studio.catalog
        parent = session.place.number if session.place.kind == "album" else None
        album = session.attempt(lambda: catalog.create_album(name, parent))
        if album is not None:
            ids = [int(each) for each in session.photos.selected()]
            if ids:
                session.attempt(lambda: catalog.add_to_album(album.id, ids))
            session.albums_changed.emit()
            session.told.emit(self.tr("Album {0}: %n photo(s)", "", len(ids)).format(name))

    def smart_album(self) -> None:
        """An album of whatever the filter finds, now and later."""
        session = self.session
        if session.filter.everything:
            session.told.emit(self.tr("Filter the photos first: the album is whatever the filter finds"))
            return
        name = self.asker.text(self.tr("Smart album"), self.tr("Name"))
        wanted = replace(session.query, sort="", descending=False)
        if name and session.attempt(lambda: session.studio.catalog.create_album(name, None, wanted)):
            session.albums_changed.emit()

    def quick(self) -> None:
        """Into the quick collection."""
        album = self.session.attempt(self.session.studio.catalog.quick_collection)
        if album is not None and self.session.targets:
            self.window.library.add_to_album(self.session.targets, album.id)

    def take_out(self) -> None:
        """Out of the album that is shown; the photos stay in the library."""
        session, place = self.session, self.session.place
        if not place.by_hand or place.number is None:
            session.told.emit(self.tr("Only an album made by hand can have photos taken out"))
            return
        ids, number = session.targets, place.number
        session.change(lambda: session.studio.catalog.remove_from_album(number, ids), ids)
        session.albums_changed.emit()

    def remove(self) -> None:
        """Out of the library; the files stay."""
        ids = self.session.targets
        question = self.tr(
            "Remove %n photo(s) from the library? The files stay, and undo brings the photos back.", "", len(ids)
        )
        if ids and self.asker.sure(question, self.tr("Remove")):
            self.session.change(lambda: self.session.studio.catalog.remove(ids), ids)
            self.session.albums_changed.emit()

    def trash_rejected(self) -> None:
        """The rejected photos that are shown, into the system's trash."""
        session, catalog = self.session, self.session.studio.catalog
        rejected = catalog.photos([int(each) for each in catalog.search(replace(session.query, flag=-1))])
        if not rejected:
            session.told.emit(self.tr("No photo here is rejected"))
            return
        question = self.tr("Move %n rejected photo(s) to the trash?", "", len(rejected))
        if not self.asker.sure(question, self.tr("Move to the trash")):
            return
        wanted = {photo.id for photo in rejected}
        needed = {photo.original for photo in catalog.photos(catalog.search("copy>0")) if photo.id not in wanted}
        going = [photo for photo in rejected if photo.id not in needed]
        # The file of a virtual copy is its original's, and stays.
        gone = [p.id for p in going if p.copy or p.missing or QFile.moveToTrash(str(p.path))]
        session.change(lambda: catalog.remove(gone), gone)
        session.albums_changed.emit()
        if len(gone) < len(going):
            session.failed.emit(self.tr("%n file(s) could not be moved to the trash", "", len(going) - len(gone)))
        elif len(going) < len(rejected):
            staying = len(rejected) - len(going)
            session.told.emit(self.tr("%n photo(s) stay, as virtual copies of them are not rejected", "", staying))

    # views

    def _views(self) -> dict[str, Deed]:
        window, session, grid = self.window, self.session, self.window.library.grid
        deeds: dict[str, Deed] = {
            view: lambda view=view: session.show_view(view)  # type: ignore[misc]
            for view in (GRID, LOUPE, COMPARE, SURVEY, DEVELOP)
        }
        deeds |= {
            "back": self.looking.back,
            "filter-bar": lambda: window.want_panels(),
            "timeline": lambda: window.want_panels(),
            "larger": lambda: grid.set_cell_size(round(grid.cell_size * 1.2)),
            "smaller": lambda: grid.set_cell_size(round(grid.cell_size / 1.2)),
            "fit-100": lambda: self._viewers("toggle_zoom"),
            "zoom-fit": lambda: self._viewers("fit"),
            "zoom-100": lambda: self._viewers("one_to_one"),
            "zoom-in": lambda: self._viewers("step_zoom", True),
            "zoom-out": lambda: self._viewers("step_zoom", False),
            "side-panels": self._side_panels,
            "all-panels": self._all_panels,
            "filmstrip": lambda: window.want_panels(strip=not window.wants("strip")),
            "left-panel": lambda: window.want_panels(left=not window.wants("left")),
            "right-panel": lambda: window.want_panels(right=not window.wants("right")),
            "next-area": Areas(window).go_on,
            "full-screen": self.looking.full_screen,
            "lights": self.looking.lights,
        }
        return deeds

    def _viewers(self, deed: str, *given: object) -> None:
        """Do something to the viewer that is shown (in compare, all follow one)."""
        page: Any = self.window.stack.currentWidget()
        several = getattr(getattr(page, "view", None), "viewers", ())
        viewer = several[0] if several else getattr(page, "viewer", None)
        if viewer is not None:
            getattr(viewer, deed)(*given)

    def _side_panels(self) -> None:
        shown = self.window.wants("left") or self.window.wants("right")
        self.window.want_panels(left=not shown, right=not shown)

    def _all_panels(self) -> None:
        shown = self.window.wants("bars")
        self.window.want_panels(left=not shown, right=not shown, strip=not shown, bars=not shown)

    def _develop_made(self, view: Any) -> None:
        self.window.book.does(view.deeds())
