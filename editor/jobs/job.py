"""Job: one run of a piece of work that someone asked for, and how it stands."""

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from editor.progress import Cancelled, Progress

_numbers = itertools.count(1)


class JobState(Enum):
    """How a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"

    @property
    def over(self) -> bool:
        return self in (JobState.DONE, JobState.CANCELLED, JobState.FAILED)


@dataclass(eq=False)
class Job:
    """Runs its work on whatever thread calls run(); `changed` is called there too.

    work: takes a Progress, returns any result. lane: jobs of one lane run one after another.
    """

    title: str
    work: Callable[[Progress], Any]
    lane: str = "accelerator"
    changed: Callable[["Job"], None] = lambda job: None
    state: JobState = JobState.WAITING
    fraction: float = 0.0
    result: Any = None
    error: BaseException | None = None
    id: int = field(default_factory=lambda: next(_numbers))
    _wanted: threading.Event = field(default_factory=threading.Event)
    _going: threading.Event = field(default_factory=threading.Event)
    _begun: float = 0.0
    _idle: float = 0.0

    def __post_init__(self) -> None:
        self._wanted.set()
        self._going.set()

    def cancel(self) -> None:
        """Ask it to stop at its next checkpoint; if it has not begun, it never will."""
        self._wanted.clear()
        self._going.set()
        if self.state is JobState.WAITING:
            self._become(JobState.CANCELLED)

    def pause(self) -> None:
        self._going.clear()

    def resume(self) -> None:
        self._going.set()

    @property
    def cancelling(self) -> bool:
        """Asked to stop, but still on its way to the next checkpoint."""
        return not self._wanted.is_set() and not self.state.over

    @property
    def eta(self) -> float | None:
        """Seconds still to go, from the pace so far; None while that cannot be told."""
        spent = time.monotonic() - self._begun - self._idle
        if self.state is not JobState.RUNNING or self.fraction < 0.02 or spent < 0.5:
            return None
        return spent * (1 - self.fraction) / self.fraction

    def run(self) -> None:
        """Do the work here and now. Never raises: see `state` and `error`."""
        if self.state is not JobState.WAITING:
            return
        self._begun = time.monotonic()
        self._become(JobState.RUNNING)
        try:
            self._checkpoint()
            self.result = self.work(Progress(self._report, self._checkpoint))
        except Cancelled:
            self._become(JobState.CANCELLED)
        except Exception as error:  # noqa: BLE001  (a job is the last to catch)
            self.error = error
            self._become(JobState.FAILED)
        else:
            self.fraction = 1.0
            self._become(JobState.DONE)

    def _checkpoint(self) -> None:
        if not self._going.is_set():
            stopped = time.monotonic()
            self._become(JobState.PAUSED)
            self._going.wait()
            self._idle += time.monotonic() - stopped
            self._become(JobState.RUNNING)
        if not self._wanted.is_set():
            raise Cancelled

    def _report(self, fraction: float) -> None:
        self.fraction = fraction
        self.changed(self)

    def _become(self, state: JobState) -> None:
        self.state = state
        self.changed(self)
