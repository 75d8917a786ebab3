"""Workers: the threads on which jobs run, and their news on the window's own thread."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from editor.desktop.guard import guarded
from editor.jobs.courtesy import give_way
from editor.jobs.job import Job, JobState
from editor.jobs.queue import JobQueue

LANES = ("accelerator", "disk")
NEWS_EVERY = 0.05  # seconds between two reports of one job's progress; changes of state are always told


class Lane(QThread):
    """Lends one lane of the queue a thread, of lower priority than the window's."""

    def __init__(self, queue: JobQueue, lane: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"jobs-{lane}")
        self._queue = queue
        self._lane = lane

    @guarded()
    def run(self) -> None:
        give_way()
        self._queue.serve(self._lane)


class Workers(QObject):
    """Serves every lane of a queue. Signals arrive on the thread that made this object.

    submitted: a job was added. changed: its state or fraction is new. ended: it is over (done, cancelled, failed).
    """

    submitted = Signal(object)
    changed = Signal(object)
    ended = Signal(object)
    _news = Signal(object, object)
    _put_off = Signal()

    def __init__(self, queue: JobQueue | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.queue = queue or JobQueue()
        self._told: dict[int, tuple[JobState, float]] = {}
        self._owed: dict[int, Job] = {}  # news that came too soon after the last: told a moment later
        self._then: dict[int, Callable[[Job], None]] = {}
        self._news.connect(self._relay, Qt.ConnectionType.QueuedConnection)
        self._soon = QTimer(self, singleShot=True, interval=round(NEWS_EVERY * 1000))
        self._soon.timeout.connect(self._tell_owed)
        self._put_off.connect(self._wait_a_moment, Qt.ConnectionType.QueuedConnection)
        self._lanes: list[Lane] = []

    def start(self) -> None:
        """Begin to serve; jobs submitted before wait until now."""
        if not self._lanes:
            self._lanes = [Lane(self.queue, lane, self) for lane in LANES]
            for lane in self._lanes:
                lane.start(QThread.Priority.LowPriority)

    def submit(
        self,
        title: str,
        work: Callable[..., Any],
        lane: str = "disk",
        then: Callable[[Job], None] | None = None,
    ) -> Job:
        """Queue work(progress); `then` is called with the job on this thread when it is over, however it ended."""
        job = Job(title, work, lane, self._hear)
        if then is not None:
            self._then[job.id] = then
        self.queue.submit(job)
        self.submitted.emit(job)
        return job

    def retry(self, job: Job) -> Job:
        """Queue the same work again, in place of a job that is over."""
        then = self._then.get(job.id)
        self.queue.forget(job)
        return self.submit(job.title, job.work, job.lane, then)

    @property
    def busy(self) -> bool:
        """Whether a job is not over, or its end has not been told on this thread yet."""
        return any(not job.state.over for job in self.queue.jobs) or bool(self._told)

    def stop(self, seconds: float = 30.0) -> bool:
        """Cancel what runs and wait until the threads are home. False if one would not come in that time."""
        self.queue.close()
        home = [lane.wait(int(seconds * 1000)) for lane in self._lanes]
        self._lanes = []
        self._soon.stop()
        self._owed.clear()
        self._told.clear()
        return all(home)

    def _hear(self, job: Job) -> None:
        """Called on the job's thread, possibly thousands of times a second."""
        state, when = self._told.get(job.id, (None, 0.0))
        now = time.monotonic()
        if job.state is state and now - when < NEWS_EVERY:
            if job.id not in self._owed:  # it may be the last for a long while
                self._owed[job.id] = job
                self._put_off.emit()
            return
        self._told[job.id] = (job.state, now)
        self._news.emit(job, job.state)

    @Slot()
    def _wait_a_moment(self) -> None:
        if self._owed and not self._soon.isActive():
            self._soon.start()

    def _tell_owed(self) -> None:
        for number in list(self._owed):
            job = self._owed.pop(number, None)
            if job is not None and not job.state.over:  # else it is told anyway
                self.changed.emit(job)

    @Slot(object, object)
    def _relay(self, job: Job, state: JobState) -> None:
        self.changed.emit(job)
        if state.over:
            self._told.pop(job.id, None)
            self._owed.pop(job.id, None)
            if not self._owed:
                self._soon.stop()
            then = self._then.get(job.id)
            if then is not None:
                then(job)
            self.ended.emit(job)
