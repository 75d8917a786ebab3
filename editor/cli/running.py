"""Running a task from the command line: with a studio of its own and a reporter."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Protocol

from editor.cli.reporter import Reporter
from editor.progress import Progress
from editor.studio import Studio
from editor.tasks.changes import Changes, Tell


class BatchTask(Protocol):
    """A task over many photos."""

    def run(self, studio: Studio, progress: Progress, tell: Tell) -> Changes:
        """Run it."""
        ...


@contextmanager
def studio_for(arguments: argparse.Namespace) -> Iterator[Studio]:
    """The studio that the options ask for, closed at the end."""
    studio = Studio.open()
    if getattr(arguments, "device", None):
        studio.settings = replace(studio.settings, device=arguments.device)
    try:
        yield studio
    finally:
        studio.close()


def run_batch(task: BatchTask, arguments: argparse.Namespace, *, nothing: str = "There are no photos there.") -> int:
    """Run it, tell how it goes, and give the exit status."""
    with studio_for(arguments) as studio:
        reporter = Reporter(arguments.json)
        changes = task.run(studio, reporter.progress, reporter.tell)
    return reporter.summary(changes, nothing=nothing)
