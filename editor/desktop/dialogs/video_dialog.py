"""VideoDialog: clips made clear: which, what they need, how a frame looks before and after, and where they go."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.desktop.browser.carried import copied, files_in
from editor.desktop.dialogs.video_clips import VideoClips
from editor.desktop.dialogs.video_form import VideoForm
from editor.desktop.dialogs.video_looker import Place, VideoLooker
from editor.desktop.dialogs.video_stage import VideoStage
from editor.desktop.guard import guarded
from editor.desktop.job_words import sentence_of, time_left
from editor.desktop.sentences import spoken
from editor.errors import UsageError
from editor.studio import Studio
from editor.tasks.clip_needs import ClipNeeds
from editor.tasks.enhance_video import EnhanceVideo
from editor.tasks.presets import all_presets
from editor.video.clip import is_clip_name
from editor.video.library import MISSING, has_video

LOOK_AFTER = 250  # ms without a change
TRIED = 3.0  # seconds of a clip that are written to try


class VideoDialog(QDialog):
    """task: after it was accepted. tried(EnhanceVideo): a few seconds are wanted first, to look at."""

    tried = Signal(object)

    def __init__(
        self, studio: Studio, paths: Sequence[Path] = (), folder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Enhance video"))
        self.setAcceptDrops(True)
        self.task: EnhanceVideo | None = None
        self.clips, self.stage, self.form = (
            VideoClips(),
            VideoStage(),
            VideoForm(folder, all_presets(studio.preset_folders)),
        )
        self.told = QLabel(wordWrap=True)
        self.told.setProperty("dim", True)
        self.try_button = QPushButton(self.tr("Try {0} seconds").format(round(TRIED)))
        self.try_button.setToolTip(self.tr("From the middle of the clip, as a file of its own, to look at first"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_button = self.buttons.addButton(self.tr("Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_button.setProperty("primary", True)
        self._looker = VideoLooker(studio, self)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._lay_out()
        self._wire()
        self.clips.add(paths)
        self._refresh()

    def _chosen(self) -> None:
        """Another clip is to be seen."""
        self.stage.show_clip(self.clips.current, self.clips.current_clip)

    def _refresh(self) -> None:
        """What can be done now, and what is said."""
        self.form.allow_range(len(self.clips.paths) == 1)
        for button in (self.go_button, self.try_button):
            button.setEnabled(bool(self.clips.clips))
        if not has_video():
            self.told.setText(spoken(MISSING))
        elif not self.clips.paths:
            self.told.setText(self.tr("Add clips, or drop them here"))
        self._soon.start()

    def _look(self) -> None:
        """Ask for the frame that is to be seen, before and after."""
        path, clip = self.clips.current, self.clips.current_clip
        if path is None or clip is None:
            return
        try:
            wishes, span, codec = self.form.wishes(), self.form.span(), self.form.coding().codec
        except UsageError as error:
            self.told.setText(spoken(error))
            return
        others = tuple(other for place, other in self.clips.clips.items() if place != path)
        length = None if span is None else (clip.seconds if span.end is None else span.end) - span.start
        playing = self.stage.playing
        if not playing:
            self.told.setText(self.tr("Looking at the clip…"))
        self._looker.ask(Place(path, clip, self.stage.seconds, wishes, codec, others, length, playing))

    def _moved(self) -> None:
        """At once while it plays, else once the slider rests."""
        if self.stage.playing:
            self._look()
        else:
            self._soon.start()

    def _judged(self, place: Place, needs: ClipNeeds, seconds: float) -> None:
        self.stage.judge(needs)
        words = [self.tr("%n clip(s)", "", len(place.others) + 1)]
        if needs.recipe.active or place.length is not None:
            words.append(self.tr("about {0} here").format(time_left(seconds)))
        self.told.setText(", ".join(words))

    def _failed(self, error: Exception) -> None:
        self.told.setText("")
        self.stage.say(sentence_of(error))

    def _task(self, preview: float | None = None) -> EnhanceVideo | None:
        """What is asked for; None, and it is said why, where that makes no sense."""
        form = self.form
        try:
            if preview is not None:
                path = self.clips.current or self.clips.paths[0]
                return EnhanceVideo((path,), form.output(), form.wishes(), form.coding(), form.span(), preview)
            paths = tuple(path for path in self.clips.paths if path in self.clips.clips)
            return EnhanceVideo(paths, form.output(), form.wishes(), form.coding(), form.span())
        except UsageError as error:
            self.told.setText(spoken(error))
            return None

    def _accepted(self) -> None:
        self.task = self._task()
        if self.task is not None:
            self.accept()

    def _try(self) -> None:
        task = self._task(TRIED)
        if task is not None:
            self.tried.emit(task)
            self.told.setText(self.tr("A few seconds are being written; the jobs tell how far they are"))

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(is_clip_name(path) for path in files_in(event.mimeData())):
            copied(event)

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        copied(event)
        self.clips.add([path for path in files_in(event.mimeData()) if is_clip_name(path)])

    def _wire(self) -> None:
        looker = self._looker
        self.clips.wanted.connect(lambda path: looker.probe(path) if has_video() else None)
        self.clips.changed.connect(self._refresh)
        self.clips.chosen.connect(self._chosen)
        self.stage.moved.connect(self._moved)
        self.form.changed.connect(self._refresh)
        self._soon.timeout.connect(self._look)
        looker.known.connect(self.clips.know)
        looker.seen.connect(self.stage.see)
        looker.judged.connect(self._judged)
        looker.made.connect(lambda _, image: self.stage.make(image))
        looker.failed.connect(self._failed)
        self.try_button.clicked.connect(self._try)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._accepted)
        self.finished.connect(self._over)

    def _over(self) -> None:
        self.stage.stop()
        self._soon.stop()
        self._looker.stop()

    def _lay_out(self) -> None:
        upper, lower, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        upper.setSpacing(20)
        for part, share in ((self.clips, 2), (self.stage, 5), (self.form, 3)):
            upper.addWidget(part, share)
        lower.addWidget(self.told, 1)
        lower.addWidget(self.try_button)
        lower.addWidget(self.buttons)
        whole.setContentsMargins(18, 18, 18, 14)
        whole.setSpacing(14)
        whole.addLayout(upper, 1)
        whole.addLayout(lower)
        self.resize(1180, 700)
