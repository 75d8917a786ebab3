"""JobsTray: what is being done, what waits, and how it went."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.errand import Errand, failed_only
from editor.desktop.figures import share
from editor.desktop.icons import icon
from editor.desktop.job_words import has_lost, reasons_of, remarks_of, sentence_of, time_left
from editor.desktop.sentences import spoken
from editor.desktop.unfinished import Unfinished
from editor.desktop.worker import Workers
from editor.jobs.job import Job, JobState
from editor.tasks.changes import Changes

WIDTH = 420
REASONS_SHOWN = 30


class JobRow(QFrame):
    """One job: title, how it stands, and what can be done about it."""

    retry_wanted = Signal(object)
    change_wanted = Signal(object)
    moved = Signal(object, int)
    dismissed = Signal(object)
    resized = Signal()

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job = job
        self._paused = False
        self.title = QLabel(spoken(job.title), wordWrap=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # no name is too long for it
        self.title.setProperty("heading", True)
        self.state = QLabel()
        self.state.setProperty("dim", True)
        self.reasons = QLabel(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reasons.setProperty("dim", True)
        self.reasons.hide()
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setAccessibleName(self.title.text())
        self.up = self._button("up", self.tr("Sooner"), lambda: self.moved.emit(job, -1))
        self.down = self._button("down", self.tr("Later"), lambda: self.moved.emit(job, 1))
        words = self.tr("Change the settings…")
        self.change = self._button("settings", words, lambda: self.change_wanted.emit(job))
        self.pause = self._button("pause", self.tr("Pause"), self._pause)
        self.cancel = self._button("close", self.tr("Cancel"), self._cancel)
        self.retry = self._button("retry", self.tr("Try again"), lambda: self.retry_wanted.emit(job))
        self.details = self._button("info", self.tr("What went wrong"), self._toggle_reasons)
        self.dismiss = self._button("check", self.tr("Take off the list"), lambda: self.dismissed.emit(job))
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show how the job stands now."""
        job, state = self.job, self.job.state
        self.bar.setValue(round(job.fraction * 1000))
        self.bar.setVisible(not state.over)
        self.state.setText(self._words())
        running = state in (JobState.RUNNING, JobState.PAUSED)
        self.pause.setVisible(running and not job.cancelling)
        self.pause.setIcon(icon("play" if self._paused else "pause"))
        self.pause.setToolTip(self.tr("Go on") if self._paused else self.tr("Pause"))
        self.pause.setAccessibleName(f"{self.pause.toolTip()}: {self.title.text()}")
        self.cancel.setVisible(not state.over)
        self.cancel.setEnabled(not job.cancelling)
        for button in (self.up, self.down):
            button.setVisible(state is JobState.WAITING)
        self.change.setVisible(changeable(job))
        again = self.tr("Try the photos again that failed") if state is JobState.DONE else self.tr("Try again")
        self.retry.setToolTip(again)
        self.retry.setAccessibleName(f"{again}: {self.title.text()}")
        self.retry.setVisible(state in (JobState.FAILED, JobState.CANCELLED) or what_failed(job) is not None)
        reasons = reasons_of(job)
        told = self.tr("What went wrong") if reasons else self.tr("What to know of the photos")
        if self.details.toolTip() != told:
            self.details.setToolTip(told)
            self.details.setAccessibleName(f"{told}: {self.title.text()}")
        self.details.setVisible(bool(reasons or remarks_of(job)))
        self.dismiss.setVisible(state.over)
        warn = state is JobState.FAILED or bool(reasons) or has_lost(job)
        if warn != self.state.property("warn"):  # a style is costly to work out, and there is news many times a second
            self.state.setProperty("warn", warn)
            self.state.style().polish(self.state)

    def _words(self) -> str:
        job, state = self.job, self.job.state
        if job.cancelling:
            return self.tr("Cancelling…")
        if state is JobState.RUNNING and self._paused:
            return self.tr("Pausing…")
        if state is JobState.RUNNING:
            left = job.eta
            percent = share(job.fraction)
            errand = job.work if isinstance(job.work, Errand) else None
            if errand is not None and errand.place is not None:
                clips = type(errand.task).__name__ == "EnhanceVideo"
                words = self.tr("clip {0} of {1}") if clips else self.tr("photo {0} of {1}")
                percent += ", " + words.format(*errand.place)
            return percent if left is None else self.tr("{0}, about {1} left").format(percent, time_left(left))
        if state is JobState.FAILED:
            return sentence_of(job.error)
        if state is JobState.DONE:
            return self._done_words()
        return {
            JobState.WAITING: self.tr("Waiting"),
            JobState.PAUSED: self.tr("Paused at {0}").format(share(job.fraction)),
            JobState.CANCELLED: self.tr("Cancelled"),
        }[state]

    def _done_words(self) -> str:
        changes = self.job.result
        if not isinstance(changes, Changes) or not changes.outcomes:
            return self.tr("Done")
        failed = len(changes.failed)
        skipped = sum(outcome.skipped for outcome in changes.outcomes)
        words = [self.tr("%n done", "", len(changes.outcomes) - failed - skipped)]
        words += [self.tr("%n skipped", "", skipped)] if skipped else []
        words += [self.tr("%n failed", "", failed)] if failed else []
        return ", ".join(words)

    def _pause(self) -> None:
        self._paused = not self._paused
        if self._paused:
            self.job.pause()
        else:
            self.job.resume()
        self.refresh()

    def _cancel(self) -> None:
        self.job.cancel()
        self.refresh()

    def _toggle_reasons(self) -> None:
        reasons = [*reasons_of(self.job), *remarks_of(self.job)]
        shown = reasons[:REASONS_SHOWN]
        if len(reasons) > len(shown):
            shown.append(self.tr("and %n more", "", len(reasons) - len(shown)))
        self.reasons.setText("\n".join(shown))
        self.reasons.setVisible(self.reasons.isHidden())
        self.resized.emit()

    def _button(self, name: str, words: str, action: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(QSize(14, 14))
        button.setToolTip(words)
        button.setAccessibleName(f"{words}: {self.title.text()}")
        button.clicked.connect(action)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        for button in (
            self.up,
            self.down,
            self.change,
            self.details,
            self.retry,
            self.pause,
            self.cancel,
            self.dismiss,
        ):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 8)
        layout.setSpacing(3)
        layout.addLayout(head)
        for part in (self.state, self.reasons, self.bar):
            layout.addWidget(part)


class LeftRow(QFrame):
    """A job of an earlier run that was not finished: go_on_wanted or discarded, with what was given."""

    go_on_wanted = Signal(object)
    discarded = Signal(object)

    def __init__(self, left: Unfinished, done: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(spoken(left.title))
        title.setProperty("heading", True)
        words = self.tr("Interrupted when Albumen closed.")
        if done:
            words += " " + self.tr("%n photo(s) are done already.", "", done)
        state = QLabel(words, wordWrap=True)
        state.setProperty("dim", True)
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setAccessibleName(f"{self.go_on.text()}: {title.text()}")
        self.go_on.clicked.connect(lambda: self.go_on_wanted.emit(left))
        self.discard = QPushButton(self.tr("Discard"))
        self.discard.setProperty("quiet", True)
        self.discard.setAccessibleName(f"{self.discard.text()}: {title.text()}")
        self.discard.setToolTip(self.tr("What is finished stays"))
        self.discard.clicked.connect(lambda: self.discarded.emit(left))
        for button in (self.go_on, self.discard):  # clicked they go, and the focus would wander to the next button
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        buttons = QHBoxLayout()
        buttons.addWidget(state, 1)
        buttons.addWidget(self.discard)
        buttons.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 10, 8)
        layout.setSpacing(3)
        layout.addWidget(title)
        layout.addLayout(buttons)


class JobsTray(QFrame):
    """The list of jobs, over the lower right corner of the window. resized: it is taller or lower now.
    go_on_wanted(Unfinished), discarded(Unfinished): what to do with a job of an earlier run. change_wanted(Job): the
    settings of one that waits, or of photos of one that runs."""

    resized = Signal()
    change_wanted = Signal(object)
    go_on_wanted = Signal(object)
    discarded = Signal(object)

    def __init__(self, workers: Workers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Jobs"))
        self.setFixedWidth(WIDTH)
        self._workers = workers
        self.rows: dict[int, JobRow] = {}
        self.left: dict[Path, LeftRow] = {}
        self.clear_button = self._tool("check", self.tr("Take finished jobs off the list"), self.clear)
        self.close_button = self._tool("down", self.tr("Hide"), self.hide)
        self.nothing = QLabel(self.tr("Nothing to do."))
        self.nothing.setProperty("dim", True)
        self.nothing.setContentsMargins(12, 4, 12, 12)
        self._list = QVBoxLayout()
        self._scroll = QScrollArea(widgetResizable=True)
        self._lay_out()
        workers.submitted.connect(lambda _: self._sort())
        workers.changed.connect(self._changed)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self._seek())  # what runs is in sight
        self._sort()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Jobs"))
        title.setProperty("heading", True)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 6, 0)
        head.addWidget(title, 1)
        head.addWidget(self.clear_button)
        head.addWidget(self.close_button)
        self._list.setSpacing(0)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)  # a row is as tall as its words, however tall the list is
        holder = QWidget()
        holder.setLayout(self._list)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(holder)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.nothing)
        layout.addWidget(self._scroll)

    def offer(self, left: Unfinished, done: int = 0) -> None:
        """Ask what to do with a job of an earlier run; done: how many of its photos are finished."""
        row = LeftRow(left, done)
        for told, ours in ((row.go_on_wanted, self.go_on_wanted), (row.discarded, self.discarded)):
            told.connect(lambda each: self._answered(each.place))
            told.connect(ours)
        self._list.insertWidget(len(self.left), row)
        self.left[left.place] = row
        self._sort()

    def _answered(self, place: Path) -> None:
        row = self.left.pop(place)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._sort()

    def refresh(self, job: Job) -> None:
        """Show how a job stands now."""
        self._changed(job)

    def clear(self) -> None:
        """Take the jobs that are over off the list."""
        for job in self._workers.queue.jobs:
            self._workers.queue.forget(job)
        self._sort()

    def _changed(self, job: Job) -> None:
        row = self.rows.get(job.id)
        if row is None:
            self._sort()
        else:
            tall = row.sizeHint().height()
            row.refresh()
            if row.sizeHint().height() != tall:
                self._fit()

    def _sort(self) -> None:
        """Rows as the queue has them now."""
        jobs = self._workers.queue.jobs
        for number in [number for number in self.rows if number not in {job.id for job in jobs}]:
            row = self.rows.pop(number)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, job in enumerate(jobs):
            if job.id not in self.rows:
                self.rows[job.id] = self._new_row(job)
            self._list.insertWidget(len(self.left) + place, self.rows[job.id])
            self.rows[job.id].refresh()
        self.nothing.setVisible(not jobs and not self.left)
        self._scroll.setVisible(bool(jobs or self.left))
        self._fit()

    def _new_row(self, job: Job) -> JobRow:
        row = JobRow(job)
        row.retry_wanted.connect(self._retry)
        row.change_wanted.connect(self.change_wanted)
        row.moved.connect(self._move)
        row.dismissed.connect(self._dismiss)
        row.resized.connect(self._fit)
        return row

    def _retry(self, job: Job) -> None:
        left = what_failed(job)
        if left is not None and isinstance(job.work, Errand):
            job.work.change(left)
        self._workers.retry(job)
        self._sort()

    def _dismiss(self, job: Job) -> None:
        self._workers.queue.forget(job)
        self._sort()

    def _move(self, job: Job, places: int) -> None:
        """Past the next job of its lane that waits too."""
        jobs = self._workers.queue.jobs
        waiting = [each for each in jobs if each.lane == job.lane and each.state is JobState.WAITING]
        at = waiting.index(job) + places if job in waiting else -1
        if 0 <= at < len(waiting):
            self._workers.queue.move(job, jobs.index(waiting[at]))
            self._sort()

    def _fit(self) -> None:
        rows: list[QWidget] = [*self.left.values(), *self.rows.values()]
        tall = sum(
            row.heightForWidth(WIDTH - 4) if row.hasHeightForWidth() else row.sizeHint().height() for row in rows
        )
        self._scroll.setFixedHeight(min(tall + 4, 420))
        self.adjustSize()
        self.resized.emit()

    def _seek(self) -> None:
        for row in [row for row in self.rows.values() if not row.job.state.over][:1]:
            self._scroll.ensureWidgetVisible(row, 0, 0)

    def _tool(self, name: str, words: str, action: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setIconSize(QSize(14, 14))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(action)
        return button


def what_failed(job: Job) -> Any:
    """The task of a job that is done for those of its photos alone that failed; None if none did."""
    if job.state is not JobState.DONE or not isinstance(job.work, Errand) or not isinstance(job.result, Changes):
        return None
    return failed_only(job.work.task, job.result)


def changeable(job: Job) -> bool:
    """Whether what it does can still be changed: it waits, or photos of its batch do."""
    errand = job.work
    if not isinstance(errand, Errand) or not hasattr(errand.task, "apart") or job.cancelling:
        return False
    return job.state is JobState.WAITING or (not job.state.over and errand.begun < errand.count)
