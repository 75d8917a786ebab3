"""Together: several photos of a batch under way at once, as the machine's cores and memory allow.

A photo is decoded in a process of its own, encoded here, and waits for the disk in between: one at a time leaves most
of a machine idle. Models take all cores by themselves, so photos that need them are made one after another.
"""

import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path

from editor.develop.edit import Stage
from editor.develop.recipe import Recipe
from editor.formats import budget
from editor.formats.guard import workers_kept
from editor.progress import Cancelled, Progress
from editor.tasks.batch import Crew, Made, Settle, Work
from editor.tasks.output import Place
from editor.tasks.sources import Source

MOST = 8  # more of them wait for the disk
ROOM = 1 << 30  # bytes that a large photo on its way may need, its decoder included
UNPACKED = 30  # bytes that a huge one needs for each byte of its file
LOOK = 0.2  # seconds between two looks at what is done
LIGHT = (Stage.GEOMETRY, Stage.LIGHT, Stage.COLOUR, Stage.DETAIL, Stage.EFFECT)  # what needs no model


def hands(photos: int, recipes: Iterable[Recipe] = (), sources: Iterable[Source] = ()) -> int:
    """How many of so many photos, made by these recipes, are best under way at once here. sources: where they are, so
    that there is room for the largest of them."""
    if any(step.edit.stage not in LIGHT for recipe in recipes for step in recipe.active):
        return 1
    room = max([ROOM, *(UNPACKED * _size(source.path) for source in sources)])
    return max(1, min(photos, MOST, cores(), budget.available() // room))


def _size(path: Path) -> int:
    """Bytes of a file; 0 where that cannot be told, of which its own turn will tell."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def together(work: Work, count: int) -> Work | Crew:
    """The work, done on so many photos at once; the work itself where that is one."""
    return Together(work, count) if count > 1 else work


@dataclass
class Together:
    """A Crew (see batch) of threads. Places are given in the order of the photos, so names do not depend on luck."""

    work: Work
    count: int

    def done(
        self, tasks: Sequence[tuple[Source, Settle]], begun: Callable[[int], None], progress: Progress
    ) -> Iterator[tuple[int, Work]]:
        """The tasks as they are done. Raises Cancelled when those under way have stopped; what was finished by then is
        told before."""
        line = _Line()
        waiting, running = list(range(len(tasks)))[::-1], dict[Future[Made], int]()
        with workers_kept(self.count), ThreadPoolExecutor(self.count, "albumen-hand") as pool:
            try:
                while waiting or running:
                    progress.at((len(tasks) - len(waiting) - len(running) + sum(line.fractions.values())) / len(tasks))
                    if waiting and len(running) < self.count:
                        number = waiting.pop()
                        begun(number)
                        running[pool.submit(self._one, number, *tasks[number], line)] = number
                    else:
                        yield from _collected(running, line)
            except Cancelled:
                line.stopped.set()
                wait(running)
                whole = [future for future in running if not isinstance(future.exception(), Cancelled)]
                yield from ((running[future], _giving(future)) for future in whole)
                raise
            finally:
                line.stopped.set()

    def _one(self, number: int, source: Source, settle: Settle, line: "_Line") -> Made:
        started = time.monotonic()
        try:
            made = self.work(source, lambda wanted: line.in_turn(number, lambda: settle(wanted)), line.progress(number))
        finally:
            line.passed(number)
        return replace(made, seconds=made.seconds or time.monotonic() - started)


def _collected(running: dict[Future[Made], int], line: "_Line") -> Iterator[tuple[int, Work]]:
    """Those that are over now, or within LOOK seconds."""
    for future in wait(running, LOOK, FIRST_COMPLETED).done:
        number = running.pop(future)
        line.fractions.pop(number, None)
        yield number, _giving(future)


class _Line:
    """What those under way have in common: where each has come to, whose turn it is, and whether they should stop."""

    def __init__(self) -> None:
        self.fractions: dict[int, float] = {}
        self.stopped = threading.Event()
        self._passed: set[int] = set()
        self._next = 0
        self._changed = threading.Condition()

    def progress(self, number: int) -> Progress:
        """That of one of them."""
        return Progress(lambda fraction: self.fractions.update({number: fraction}), self._checkpoint)

    def _checkpoint(self) -> None:
        if self.stopped.is_set():
            raise Cancelled

    def in_turn(self, number: int, settle: Callable[[], Place]) -> Place:
        """Settles where a photo goes when all before it have settled, or have come to an end without."""
        with self._changed:
            self._changed.wait_for(lambda: self._next >= number)
            try:
                return settle()
            finally:
                self.passed(number)

    def passed(self, number: int) -> None:
        """That photo needs its turn no more."""
        with self._changed:
            if number >= self._next:
                self._passed.add(number)
            while self._next in self._passed:
                self._passed.discard(self._next)
                self._next += 1
            self._changed.notify_all()


def _giving(future: Future[Made]) -> Work:
    """Work that has been done, or that failed."""
    return lambda *_: future.result()
