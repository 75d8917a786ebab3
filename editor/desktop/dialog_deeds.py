"""DialogDeeds: the commands that open a dialog, and what becomes of its answer."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog

from editor.desktop import theme
from editor.desktop.dialogs.command_palette import CommandPalette
from editor.desktop.dialogs.shortcut_sheet import ShortcutSheet
from editor.desktop.hints import Hints, Tour
from editor.desktop.icons import redress
from editor.desktop.job_deeds import JobDeeds
from editor.desktop.main_window import MainWindow
from editor.desktop.sentences import spoken
from editor.desktop.video_deeds import VideoDeeds
from editor.jobs.job import Job, JobState
from editor.restoration.card import SUFFIXES

if TYPE_CHECKING:
    from editor.catalog.photo import Photo
    from editor.desktop.browser.loupe import Loupe
    from editor.desktop.dialogs.output_form import Example
    from editor.progress import Progress
    from editor.restoration.known import KnownModel
    from editor.settings import Settings
    from editor.tasks.enhancing import Wishes
    from editor.tasks.output import Output


class DialogDeeds(QObject):
    """Dialogs are opened beside the window's work, never in its way; `opened` is the one that is open.
    adopted: the settings are other ones."""

    adopted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.session = window.session
        self.opened: QDialog | None = None
        self.tour_card = Tour(window)
        self.tour_card.over.connect(lambda: self._keep(replace(self.session.studio.settings, tour_seen=True)))
        self.second: Loupe | None = None
        self._last: tuple[Output, ...] = ()
        self._last_receipts = False
        window.book.does(
            {
                "export": self.export,
                "export-again": self.export_again,
                "enhance-batch": self.enhance,
                "palette": self.palette,
                "shortcuts": lambda: self._open(ShortcutSheet(window.book, window)),
                "preferences": self.preferences,
                "models": self.models,
                "about": self.about,
                "tour": self.tour,
                "second-window": self.second_window,
            }
        )
        self.jobs = JobDeeds(window, self._open)
        self.video = VideoDeeds(window, self.jobs, self._open)
        window.overlay.dropped.connect(self.dropped)

    def _open(self, dialog: QDialog, then: Callable[[], None] | None = None) -> None:
        """Show a dialog; `then` if it is accepted."""
        if self.opened is not None:
            self.opened.close()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        if then is not None:
            dialog.accepted.connect(then)
        self.opened = dialog
        dialog.open()

    def _closed(self) -> None:
        self.opened = None

    def palette(self) -> None:
        """All commands by name, in the upper middle of the window."""
        window = self.window
        palette = CommandPalette(window.book.offered(), window)
        corner = window.mapToGlobal(window.rect().topLeft())
        palette.move(corner.x() + (window.width() - palette.width()) // 2, corner.y() + window.height() // 6)

        def run() -> None:
            if palette.chosen is not None:
                palette.chosen.trigger()

        self._open(palette, run)

    def photos(self) -> "tuple[Photo, ...]":
        """What export and enhance act on."""
        return tuple(self.session.studio.catalog.photos(self.session.targets))

    def example(self, photos: "tuple[Photo, ...]") -> "Example":
        """The first photo, and the folder that all of them lie in."""
        from editor.desktop.dialogs.output_form import Example  # noqa: PLC0415  (not at start)
        from editor.metadata.fields import Fields  # noqa: PLC0415

        first = photos[0]
        fields = Fields(model=first.camera, taken=first.taken, rating=first.rating, title=first.title)
        folders = {str(photo.folder) for photo in photos}
        root = Path(os.path.commonpath(folders)) if len(folders) > 1 else None
        return Example(first.path, fields, root, first.format)

    def export(self) -> None:
        """Ask how, and export what is chosen."""
        photos = self.photos()
        if not photos:
            self.session.told.emit(self.tr("Choose photos first"))
            return
        from editor.desktop.dialogs.export_dialog import ExportDialog  # noqa: PLC0415  (not at start)
        from editor.desktop.dialogs.export_presets import ExportPresets  # noqa: PLC0415

        settings = self.session.studio.settings
        presets = ExportPresets(self.session.studio.home / "export presets.json")
        folder = settings.export_folder or str(Path.home() / "Pictures" / "Albumen")
        dialog = ExportDialog(photos, self.example(photos), presets, folder, self.window)
        dialog.receipts.setChecked(self._last_receipts)
        dialog.form.set_settings({"quality": settings.quality, "policy": settings.metadata})

        def chosen() -> None:
            self._last, self._last_receipts = dialog.outputs, dialog.receipts.isChecked()
            self._keep(replace(settings, export_folder=str(dialog.outputs[0].folder)))
            self._export(dialog.outputs, show=dialog.open_after.isChecked())
            if dialog.originals.isChecked():
                self._copy_originals(dialog.outputs[0])

        self._open(dialog, chosen)

    def export_again(self) -> None:
        """As last time, without asking; the first time it asks."""
        if self._last and self.session.targets:
            self._export(self._last, show=False)
        else:
            self.export()

    def _export(self, outputs: "tuple[Output, ...]", *, show: bool) -> None:
        from editor.tasks.export_photos import ExportPhotos  # noqa: PLC0415  (not at start)

        self.session.save()
        ids = tuple(self.session.targets)
        from editor.desktop.receipt_deeds import receipts_in  # noqa: PLC0415  (not at start)

        for output in outputs:
            receipts = receipts_in(output.folder) if self._last_receipts else None
            title = self.tr("Export {0} to {1}").format(len(ids), output.folder.name)
            self.jobs.write(title, ExportPhotos(ids, output, manifest=receipts), "disk", {"show": show})

    def _copy_originals(self, output: "Output") -> None:
        """The files as they are, into a folder beside what is exported."""
        from editor.tasks.copy_originals import CopyOriginals  # noqa: PLC0415  (not at start)
        from editor.tasks.output import Output  # noqa: PLC0415

        ids = tuple(self.session.targets)
        place = Output(output.folder / self.tr("Originals"), conflict=output.conflict, root=output.root)
        title = self.tr("Copy %n original(s)", "", len(ids))
        self.jobs.write(title, CopyOriginals(ids, place), "disk", {})

    def enhance(self) -> None:
        """Ask what to do, and enhance what is chosen."""
        photos = self.photos()
        if not photos:
            self.session.told.emit(self.tr("Choose photos first"))
            return
        from editor.desktop.dialogs.enhance_dialog import EnhanceDialog  # noqa: PLC0415  (not at start)

        studio = self.session.studio
        folder = studio.settings.export_folder or str(photos[0].folder / "enhanced")
        dialog = EnhanceDialog(studio, photos, self.example(photos), folder, self.window)

        def chosen() -> None:
            if dialog.output is None:
                self.set_edits(photos, dialog.wishes)
            else:
                add, receipts = dialog.add.isChecked(), dialog.receipts.isChecked()
                self._enhance(photos, dialog.wishes, dialog.output, add=add, receipts=receipts)

        self._open(dialog, chosen)

    def _enhance(
        self, photos: "tuple[Photo, ...]", wishes: "Wishes", output: "Output", *, add: bool, receipts: bool = False
    ) -> Job:
        from editor.desktop.receipt_deeds import receipts_in  # noqa: PLC0415  (not at start)
        from editor.tasks.enhance_photos import EnhancePhotos  # noqa: PLC0415  (not at start)

        paths = tuple(photo.path for photo in photos)
        task = EnhancePhotos(paths, output, wishes.steps, wishes.strength, wishes.scale, wishes.detail, wishes.size)
        task = replace(task, manifest=receipts_in(output.folder)) if receipts else task

        place = self.session.place
        after = {"add": add, "album": place.number if place.by_hand else None}
        title = self.tr("Enhance %n photo(s)", "", len(photos))
        job = self.jobs.write(title, task, "accelerator", after)
        self.jobs.show_tray()
        return job

    def set_edits(self, photos: "tuple[Photo, ...]", wishes: "Wishes") -> Job:
        """Look at each photo and put what it needs into its history; no model runs."""
        catalog = self.session.studio.catalog
        label = self.tr("Enhance")

        def work(progress: "Progress") -> None:
            from editor.catalog.edit_batch import EditBatch  # noqa: PLC0415  (not at start)
            from editor.formats.files import read  # noqa: PLC0415
            from editor.metadata.jpeg_tables import read_tables  # noqa: PLC0415
            from editor.restoration.diagnose import diagnose  # noqa: PLC0415

            with EditBatch(catalog, label) as batch:
                for photo, _ in progress.over(photos):
                    picture = read(photo.path, isolated=True)
                    diagnosis = diagnose(picture.image, picture.metadata.fields, read_tables(photo.path))
                    history = catalog.history(photo.id)
                    recipe = history.recipe
                    for step in wishes.recipe(diagnosis, picture.image.width, picture.image.height).steps:
                        recipe = recipe.with_edit(step.edit)
                    batch.keep(photo.id, history, history.add(label, recipe))

        def done(_: Job) -> None:
            self.session.forget_history()
            self.session.photos.renew([photo.id for photo in photos])

        self.session.save()
        return self.session.jobs.submit(self.tr("Look at %n photo(s)", "", len(photos)), work, "disk", done)

    # the rest

    def preferences(self) -> None:
        """What is chosen once."""
        from editor.desktop.dialogs.preferences import Preferences  # noqa: PLC0415  (not at start)

        dialog = Preferences(self.session.studio, self.window)
        self._open(dialog, lambda: self.adopt(dialog.settings()))

    def adopt(self, settings: "Settings") -> None:
        """Keep settings, and look like them."""
        old = self.session.studio.settings
        self._keep(settings)
        self.adopted.emit()
        self.window.book["advance"].setChecked(settings.auto_advance)
        app = QApplication.instance()
        if settings.theme != old.theme and isinstance(app, QApplication):
            theme.apply(app, settings.theme)
            redress(self.window)
            self.window.library.show_places()
        if (settings.device, settings.threads) != (old.device, old.threads):
            self.session.told.emit(self.tr("Models run there from the next job on"))

    def _keep(self, settings: "Settings") -> None:
        self.session.attempt(lambda: self.session.studio.keep_settings(settings))

    def models(self) -> None:
        """The models there are."""
        from editor.desktop.dialogs.models_dialog import ModelsDialog  # noqa: PLC0415  (not at start)

        registry = self.session.studio.registry
        dialog = ModelsDialog(registry.all, lambda: registry.damaged, self.window)
        dialog.add_wanted.connect(lambda path: self.add_model(path, dialog))
        dialog.get_wanted.connect(lambda model: self.get_model(model, dialog))
        self._open(dialog)

    def dropped(self, paths: list[Path], _: str) -> None:
        """Weights among what was dropped on the window are taken in as models."""
        for path in paths:
            if path.suffix.lower() in SUFFIXES:
                self.add_model(path)

    def add_model(self, path: Path, dialog: Any = None) -> Job:
        """Take a model in, as a job: its weights are read and checked, which loads torch."""
        studio = self.session.studio

        def work(_: "Progress") -> Any:
            from editor.restoration.community import add_model  # noqa: PLC0415  (loads torch)

            return add_model(path, studio.home / "models", None)

        title = self.tr("Add the model {0}").format(path.name)
        return self.session.jobs.submit(title, work, "accelerator", lambda job: self._model_came(job, dialog))

    def get_model(self, model: "KnownModel", dialog: Any = None) -> Job:
        """Download a model of the list and take it in, as a job that can be stopped and goes on where it was."""
        studio = self.session.studio

        def work(progress: "Progress") -> Any:
            from editor.restoration.known import fetch  # noqa: PLC0415  (not at start)

            return fetch(model, studio.home / "models", studio.home / "cache" / "downloads", progress)

        from editor.desktop.panels.said import said  # noqa: PLC0415  (not at start)

        title = self.tr("Download the model {0}").format(said(model.title))
        return self.session.jobs.submit(title, work, "disk", lambda job: self._model_came(job, dialog))

    def _model_came(self, job: Job, dialog: Any) -> None:
        self.session.studio.registry.refresh()
        if job.state is JobState.DONE:
            from editor.desktop.panels.said import said  # noqa: PLC0415  (not at start)

            card = job.result
            words = self.tr("Added {0}, for {1}. {2}").format(*map(said, (card.title, card.task, card.limits)))
        else:
            words = spoken(job.error) if job.state is JobState.FAILED else self.tr("Stopped.")
        opened: Any = self.opened
        if dialog is not None and opened is dialog:
            dialog.refresh()
            dialog.say(words)
        else:
            self.session.told.emit(words)

    def about(self) -> None:
        """What this is."""
        from editor.desktop.dialogs.about import About  # noqa: PLC0415  (not at start)

        self._open(About(self.window))

    @property
    def hints(self) -> Hints | None:
        """The card with the five hints, while it is there."""
        return self.tour_card.hints

    def tour(self) -> None:
        """The five hints, in the lower left corner."""
        self.tour_card.begin()

    def second_window(self) -> None:
        """The current photo, large, in a window of its own for a second screen; or close it."""
        if self.second is None:
            from editor.desktop.browser.loupe import Loupe  # noqa: PLC0415  (not at start)

            view = Loupe(self.session.photos, self.window.library.pictures)
            view.setParent(self.window, Qt.WindowType.Window)
            view.setWindowTitle("Albumen")
            view.resize(1000, 700)
            view.stepped.connect(self.session.step)
            self.session.current_changed.connect(view.show_current)
            self.second = view
        shown = self.window.book["second-window"].isChecked()
        self.second.setVisible(shown)
        if shown:
            self.second.show_current()
