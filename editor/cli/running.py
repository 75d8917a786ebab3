"""Running a task from the command line: with a studio of its own and a reporter."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from editor.cli.reporter import Reporter
from editor.formats.files import is_photo_name
from editor.formats.guard import split_off
from editor.progress import Progress
from editor.studio import Studio
from editor.tasks.changes import Changes, Tell
from editor.tasks.sources import Named, only_deeper
from editor.tasks.together import MOST, hands


class BatchTask(Protocol):
    """A task over many photos."""

    def run(self, studio: Studio, progress: Progress, tell: Tell) -> Changes:
        """Run it."""
        ...


@contextmanager
def studio_for(arguments: argparse.Namespace, *, read_only: bool = False) -> Iterator[Studio]:
    """The studio that the options ask for, closed at the end. read_only: for what only looks into the catalog."""
    studio = Studio.open(read_only=read_only)
    if getattr(arguments, "device", None):
        studio.settings = replace(studio.settings, device=arguments.device)
    if not studio.settings.threads:  # there is no window here that needs a core of its own
        studio.settings = replace(studio.settings, threads=os.cpu_count() or 1)
    try:
        yield studio
    finally:
        studio.close()


def ready(named: Sequence[Path | str]) -> None:
    """Have the processes there that decode photos, as many as are made at once: before the work begins, see
    `split_off`. named: what the command was given, photos and folders."""
    photos = len(named) if all(Path(each).expanduser().is_file() for each in named) else MOST
    split_off(hands(photos))


def run_batch(
    task: BatchTask,
    arguments: argparse.Namespace,
    *,
    nothing: str = "There are no photos there.",
    read_only: bool = False,
    named: Named = is_photo_name,
) -> int:
    """Run it, tell how it goes, and give the exit status. nothing: what to say when there was nothing to do. named:
    tells by its name what is taken from a folder."""
    if not getattr(arguments, "recursive", True):
        for folder in (path.expanduser() for path in getattr(arguments, "paths", ())):
            if folder.is_dir() and only_deeper(folder, named):
                # told apart from the results: a folder passed over in silence looks as if it had been done
                what = "photos" if named is is_photo_name else "clips"
                print(f"{folder}: no {what} in itself; --recursive takes the folders inside it", file=sys.stderr)
    with studio_for(arguments, read_only=read_only) as studio:
        reporter = Reporter(arguments.json)
        with studio.until_told():
            changes = task.run(studio, reporter.progress, reporter.tell)
            return reporter.summary(changes, nothing=nothing)
