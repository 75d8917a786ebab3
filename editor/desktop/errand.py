"""Errand: the work of a job that runs a task, which of its photos it is at, and what it is told meanwhile."""

import inspect
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from editor.desktop.unfinished import Unfinished
from editor.progress import Cancelled, Progress
from editor.studio import Studio
from editor.tasks.changes import Changes, News


def failed_only(task: Any, changes: Changes) -> Any:
    """The task for those of its photos alone that failed, to be tried again; None where it cannot be told apart.
    Receipts go into a file of their own beside the first."""
    name = next((each for each in ("sources", "photo_ids") if hasattr(task, each)), "")
    asked, outcomes = tuple(getattr(task, name, ())), changes.outcomes
    if not changes.failed or not asked:
        return None
    if len(asked) == len(outcomes):
        left = tuple(each for each, outcome in zip(asked, outcomes, strict=True) if outcome.failed)
    elif any(isinstance(each, int) for each in asked):
        return None
    else:  # folders were named
        left = tuple(outcome.source for outcome in changes.failed)
    manifest = getattr(task, "manifest", None)
    receipts = {"manifest": manifest.with_stem(f"{manifest.stem} again")} if manifest is not None else {}
    return replace(task, **{name: left}, **receipts)


class Changed(Cancelled):
    """The task is another one now."""


class Errand:
    """Called on the job's thread. done, count: how many of how many photos are over (count 0: the task does not tell).

    kept: the task is written down and survives a restart. closing: whether the program closes just now.
    """

    def __init__(self, studio: Studio, task: Any, kept: Unfinished | None, closing: Callable[[], bool]) -> None:
        self.task = task
        self._studio, self._kept, self._closing = studio, kept, closing
        self._changed = threading.Event()
        self.done = self.count = self._begun = 0

    def __call__(self, progress: Progress) -> Any:
        def check() -> None:
            progress.checkpoint()
            if self._changed.is_set():
                raise Changed

        while True:
            self.done = self.count = self._begun = 0  # it may be tried again
            self._changed.clear()
            try:
                return self._run(replace(progress, checkpoint=check))
            except Changed:
                continue

    def change(self, task: Any) -> None:
        """Another task from now on, also after a restart. One that runs already stops at its next checkpoint and begins
        as the new one; a batch that only has photos told apart goes on where it was."""
        self.task = task
        if self._kept is not None:
            self._kept = replace(self._kept, task=task)
            self._kept.keep(surely=False)
        self._changed.set()

    @property
    def place(self) -> tuple[int, int] | None:
        """Which photo of how many is worked at, from 1; None where that says nothing."""
        return (self.done + 1, self.count) if self.count > max(1, self.done) else None

    def _run(self, progress: Progress) -> Any:
        task, kept = self.task, self._kept
        told = {"tell": self._tell} if "tell" in inspect.signature(task.run).parameters else {}
        if kept is None:
            return task.run(self._studio, progress, **told)
        return kept.run(self._studio, progress, lambda: self._closing() or self._changed.is_set(), **told)

    @property
    def begun(self) -> int:
        """How many of its photos, from the first on, are over or may be under way: several are at once."""
        return max(self._begun, self.done + 1)

    def _tell(self, news: News) -> None:
        self.count = news.count
        self._begun = max(self._begun, news.index + 1)
        self.done += news.kind == "over"
