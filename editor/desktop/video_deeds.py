"""VideoDeeds: clips to be enhanced, from the menu or dropped on the window, and the job that they become."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from editor.desktop.job_deeds import JobDeeds
from editor.desktop.main_window import MainWindow
from editor.video.clip import is_clip_name

if TYPE_CHECKING:
    from editor.jobs.job import Job
    from editor.tasks.enhance_video import EnhanceVideo

BESIDE = "enhanced"  # the folder beside the clips


class VideoDeeds(QObject):
    """open_dialog: shows a dialog beside the window's work, and calls the second if it is accepted."""

    def __init__(
        self, window: MainWindow, jobs: JobDeeds, open_dialog: Callable[[QDialog, Callable[[], None]], None]
    ) -> None:
        super().__init__(window)
        self.window, self.jobs, self._open = window, jobs, open_dialog
        window.book.does({"enhance-video": lambda: self.enhance([])})
        window.overlay.dropped.connect(lambda paths, _: self.dropped(paths))

    def dropped(self, paths: list[Path]) -> None:
        """Clips among what was dropped on the window are offered to be enhanced."""
        clips = [path for path in paths if path.is_file() and is_clip_name(path)]
        if clips:
            self.enhance(clips)

    def enhance(self, paths: list[Path]) -> None:
        """Ask what to do with clips."""
        from editor.desktop.dialogs.video_dialog import VideoDialog  # noqa: PLC0415  (not at start)

        studio = self.window.session.studio
        folder = paths[0].parent / BESIDE if paths else Path.home() / "Videos" / "Albumen"
        dialog = VideoDialog(studio, paths, studio.settings.export_folder or str(folder), self.window)
        dialog.tried.connect(lambda task: self.start(task, show=True))

        def accepted() -> None:
            if dialog.task is not None:
                self.start(dialog.task)

        self._open(dialog, accepted)

    def start(self, task: "EnhanceVideo", *, show: bool = False) -> "Job":
        """Queue it. show: the folder, when it is done."""
        name = task.sources[0].name
        if task.preview is not None:
            title = self.tr("Try {0}").format(name)
        elif len(task.sources) == 1:
            title = self.tr("Enhance {0}").format(name)
        else:
            title = self.tr("Enhance %n clip(s)", "", len(task.sources))
        job = self.jobs.write(title, task, "accelerator", {"show": show})
        self.jobs.show_tray()
        return job
