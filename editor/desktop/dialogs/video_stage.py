"""VideoStage: a frame of a clip, before and after, with a slider over its time, which plays on."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from editor.desktop.dialogs.video_clips import clock
from editor.desktop.dialogs.video_looker import Place
from editor.desktop.icons import icon
from editor.desktop.sentences import spoken
from editor.desktop.viewer.layout import Mode
from editor.desktop.viewer.viewer import Viewer
from editor.imaging.image import Image
from editor.tasks.clip_needs import ClipNeeds
from editor.video.clip import Clip


class VideoStage(QWidget):
    """moved: another place in the clip is to be seen."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clip: Clip | None = None
        self._path: Path | None = None
        self._shown: Path | None = None
        self._before: Image | None = None
        self._words = ""
        self.viewer = Viewer()
        self.viewer.setMinimumSize(380, 260)
        self.time = QSlider(Qt.Orientation.Horizontal)
        self.time.setAccessibleName(self.tr("Place in the clip"))
        self.play = QToolButton()
        self.play.setCheckable(True)
        self.play.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.play.setToolTip(self.tr("Play the clip as it is; where it stops, before and after are shown"))
        self.play.setAccessibleName(self.tr("Play"))
        self.play.setIcon(icon("play"))
        self._since, self._next = QElapsedTimer(), QTimer(self, singleShot=True)
        self.time_shown = QLabel()
        self.time_shown.setProperty("dim", True)
        self.evidence = QLabel(wordWrap=True)
        self.evidence.setMinimumHeight(self.evidence.fontMetrics().lineSpacing() * 3)
        self.evidence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._lay_out()
        self.time.valueChanged.connect(self._moved)
        self.play.toggled.connect(self._play)
        self._next.timeout.connect(self._step)
        self.show_clip(None, None)

    @property
    def seconds(self) -> float:
        """The place that is shown, from the start of the clip; well within its frame."""
        return 0.0 if self._clip is None else (self.time.value() + 0.1) / self._clip.fps

    @property
    def playing(self) -> bool:
        return self.play.isChecked()

    def stop(self) -> None:
        """Play no longer."""
        self.play.setChecked(False)
        self._next.stop()

    def show_clip(self, path: Path | None, clip: Clip | None) -> None:
        """Another clip, at its middle; None: nothing."""
        if clip is not None and path == self._path:
            return
        self._path, self._clip = (path, clip) if clip is not None else (None, None)
        self.time.setEnabled(clip is not None)
        self.play.setEnabled(clip is not None)
        self.stop()
        if clip is None:
            self._shown = None
            self.viewer.show_image(None)
            self.evidence.setText("")
        else:
            frames = max(1, round(clip.seconds * clip.fps))
            self.time.setPageStep(max(1, round(clip.fps)))
            self.time.setRange(0, frames - 1)
            self.time.setValue(frames // 2)
        self._moved()

    def see(self, place: Place, image: Image) -> None:
        """The frame as it is stands there until it is known how it will be."""
        self._before = image
        self.viewer.set_mode(Mode.AFTER)
        if place.path == self._shown:
            self.viewer.set_before(None)
            self.viewer.set_after(image)
        else:
            self._shown = place.path
            self.viewer.show_image(image)
        self.evidence.setText("")
        if self.playing and self._clip is not None:
            self._next.start(max(0, round(1000 / self._clip.fps - self._since.elapsed())))

    def judge(self, needs: ClipNeeds) -> None:
        """What is to be done, and why."""
        words = [spoken(each) for each in (*needs.evidence, *needs.left)]
        if not needs.recipe.active:
            words.insert(0, self.tr("This clip needs nothing"))
        self._words = "; ".join(words)
        wait = self.tr("Working on this frame…") if needs.recipe.active else ""
        self.evidence.setText("\n".join(filter(None, (self._words, wait))))

    def make(self, image: Image) -> None:
        """The frame as it will be."""
        self.viewer.set_before(self._before)
        self.viewer.set_after(image)
        self.viewer.set_mode(Mode.SPLIT)
        self.evidence.setText(self._words)

    def say(self, words: str) -> None:
        """What went wrong."""
        self.evidence.setText(words)

    def _play(self, on: bool) -> None:
        self.play.setIcon(icon("pause" if on else "play"))
        self._since.start()
        if on and self.time.value() == self.time.maximum():
            self.time.setValue(0)
        else:
            self.moved.emit()

    def _step(self) -> None:
        """On to the frame that is due by now."""
        if not self.playing or self._clip is None:
            return
        due = self.time.value() + max(1, round(self._since.restart() * self._clip.fps / 1000))
        if due > self.time.maximum():
            self.stop()
        else:
            self.time.setValue(due)

    def _moved(self) -> None:
        clip = self._clip
        self.time_shown.setText("" if clip is None else f"{clock(self.seconds)} / {clock(clip.seconds)}")
        self.moved.emit()

    def _lay_out(self) -> None:
        line, whole = QHBoxLayout(), QVBoxLayout(self)
        line.addWidget(self.play)
        line.addWidget(self.time, 1)
        line.addWidget(self.time_shown)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.viewer, 1)
        whole.addLayout(line)
        whole.addWidget(self.evidence)
