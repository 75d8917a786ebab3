"""Errand: the work of a job that runs a task, and which of its photos it is at."""

import inspect
from collections.abc import Callable
from typing import Any

from editor.desktop.unfinished import Unfinished
from editor.progress import Progress
from editor.studio import Studio
from editor.tasks.changes import News


class Errand:
    """Called on the job's thread. done, count: how many of how many photos are over (count 0: the task does not tell).

    kept: the task is written down and survives a restart. closing: whether the program closes just now.
    """

    def __init__(self, studio: Studio, task: Any, kept: Unfinished | None, closing: Callable[[], bool]) -> None:
        self._studio, self._task, self._kept, self._closing = studio, task, kept, closing
        self.done = self.count = 0

    def __call__(self, progress: Progress) -> Any:
        self.done = self.count = 0  # it may be tried again
        told = {"tell": self._tell} if "tell" in inspect.signature(self._task.run).parameters else {}
        if self._kept is None:
            return self._task.run(self._studio, progress, **told)
        return self._kept.run(self._studio, progress, self._closing, **told)

    @property
    def place(self) -> tuple[int, int] | None:
        """Which photo of how many is worked at, from 1; None where that says nothing."""
        return (self.done + 1, self.count) if self.count > max(1, self.done) else None

    def _tell(self, news: News) -> None:
        self.count = news.count
        self.done += news.kind == "over"
