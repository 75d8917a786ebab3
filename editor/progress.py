"""How far a piece of work has come, and whether it should stop."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

Item = TypeVar("Item")


class Cancelled(Exception):
    """The person who asked for the work no longer wants it."""


@dataclass(frozen=True)
class Progress:
    """Handed down to whatever takes time; each part reports on its own share of the whole.

    `report` gets the fraction of the whole (0 to 1); `checkpoint` is called before that and may raise
    Cancelled, or block while the work is paused.
    """

    report: Callable[[float], None] = lambda fraction: None
    checkpoint: Callable[[], None] = lambda: None
    start: float = 0.0
    length: float = 1.0

    def at(self, fraction: float) -> None:
        """Say how far we are (0 to 1). Raises Cancelled if nobody wants the result any more."""
        self.checkpoint()
        self.report(self.start + fraction * self.length)

    def part(self, start: float, end: float) -> "Progress":
        """The share of this progress, from start to end (0 to 1), that a smaller piece of work may fill."""
        length = (end - start) * self.length
        return Progress(self.report, self.checkpoint, self.start + start * self.length, length)

    def over(self, items: Sequence[Item]) -> "Iterator[tuple[Item, Progress]]":
        """Each item with its equal share of this progress."""
        for index, item in enumerate(items):
            self.at(index / len(items))
            yield item, self.part(index / len(items), (index + 1) / len(items))
        self.at(1.0)


SILENT = Progress()
