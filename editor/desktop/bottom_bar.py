"""BottomBar: the views, how many photos, what was said last, the job that runs, and how large thumbnails are."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QSlider, QToolButton, QWidget

from editor.desktop.actions import ActionBook
from editor.desktop.browser.grid import LARGEST, SMALLEST, USUAL
from editor.desktop.guard import guarded
from editor.desktop.icons import icon
from editor.desktop.job_words import time_left
from editor.desktop.sentences import spoken
from editor.desktop.top_bar import ViewButtons
from editor.desktop.worker import Workers
from editor.jobs.job import Job, JobState

HEIGHT = 30
SAID_FOR = 6000  # ms that a calm sentence stands; one about a failure stands twice as long


class JobLight(QWidget):
    """The job that runs, small. clicked: the user wants to see them all."""

    clicked = Signal()

    def __init__(self, workers: Workers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self.words = QLabel()
        self.words.setProperty("dim", True)
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setFixedWidth(110)
        self.bar.setAccessibleName(self.tr("Progress of the job that runs"))
        self.button = QToolButton()
        self.button.setIcon(icon("jobs"))
        self.button.setIconSize(QSize(16, 16))
        self.button.setProperty("tight", True)
        self.button.setToolTip(self.tr("Jobs  (Ctrl+J)"))
        self.button.setAccessibleName(self.tr("Jobs"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.words, self.bar, self.button):
            row.addWidget(part)
        workers.changed.connect(lambda _: self.refresh())
        workers.submitted.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Show the job that runs, and how many wait."""
        open_jobs = [job for job in self._workers.queue.jobs if not job.state.over]
        for part in (self.words, self.bar):
            part.setVisible(bool(open_jobs))
        if not open_jobs:
            return
        running = next((job for job in open_jobs if job.state is not JobState.WAITING), open_jobs[0])
        self.bar.setValue(round(running.fraction * 1000))
        self.words.setText(self._told(running, len(open_jobs) - 1))

    def _told(self, job: Job, others: int) -> str:
        left = job.eta
        parts = [spoken(job.title)]
        if job.cancelling:
            parts.append(self.tr("cancelling…"))
        elif left is not None:
            parts.append(self.tr("about {0} left").format(time_left(left)))
        if others:
            parts.append(self.tr("%n more", "", others))
        return "  ·  ".join(parts)

    @guarded()
    def mousePressEvent(self, _: QMouseEvent) -> None:
        self.clicked.emit()


class BottomBar(QWidget):
    """size_wished(pixels): of thumbnails."""

    size_wished = Signal(int)

    def __init__(self, book: ActionBook, workers: Workers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.views = ViewButtons(book)
        self.place = QLabel()
        self.place.setProperty("dim", True)
        self.message = QLabel()
        self.message.setProperty("dim", True)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.message.setAccessibleName(self.tr("Messages"))
        self.light = JobLight(workers)
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(SMALLEST, LARGEST)
        self.size_slider.setValue(USUAL)
        self.size_slider.setFixedWidth(120)
        self.size_slider.setAccessibleName(self.tr("Size of thumbnails"))
        self.size_slider.setToolTip(self.tr("Size of thumbnails  (+ and −, or Ctrl and the wheel)"))
        self.size_slider.valueChanged.connect(self.size_wished)
        self._saying = QTimer(self, singleShot=True)
        self._saying.timeout.connect(lambda: self.say(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 10, 0)
        row.setSpacing(12)
        row.addWidget(self.views)
        row.addWidget(self.place)
        row.addWidget(self.message, 1)
        row.addWidget(self.light)
        row.addWidget(self.size_slider)

    def say(self, sentence: str, *, failure: bool = False) -> None:
        """Show a sentence for a while; one of another room in the user's language."""
        sentence = spoken(sentence)
        self.message.setText(sentence)
        self.message.setToolTip(sentence)
        self.message.setProperty("warn", failure)
        self.message.style().polish(self.message)
        if sentence:
            self._saying.start(SAID_FOR * (2 if failure else 1))

    def show_counts(self, place: str, shown: int, chosen: int) -> None:
        """Where one is, how many photos are there, and how many are chosen."""
        words = [place] if place else []
        words.append(self.tr("%n photo(s)", "", shown))
        if chosen > 1:
            words.append(self.tr("%n chosen", "", chosen))
        self.place.setText("  ·  ".join(words))

    def set_size(self, size: int) -> None:
        """Show a size that something else chose."""
        self.size_slider.blockSignals(True)
        self.size_slider.setValue(size)
        self.size_slider.blockSignals(False)
