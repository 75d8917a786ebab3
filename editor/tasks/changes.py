"""Changes: what a task altered and made, and the news it tells while it runs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Tags:
    """What became of the tags of a photo's metadata, found by reading its file back: how many are as they were, how
    many are other or gone on purpose (for the size that is new, or because no place was wanted), how many are lost."""

    kept: int = 0
    changed: int = 0
    lost: int = 0

    def __add__(self, other: "Tags") -> "Tags":
        return Tags(self.kept + other.kept, self.changed + other.changed, self.lost + other.lost)

    def __bool__(self) -> bool:
        return self != Tags()


def tags_in(receipt: Mapping[str, Any]) -> Tags:
    """What a receipt says of them (see writing.write_photo); nothing where it says nothing that makes sense."""
    told = receipt.get("tags")
    if not isinstance(told, dict):
        return Tags()
    counts = told.get("kept"), told.get("changed"), told.get("lost")
    numbers = [len(each) if isinstance(each, list) else each if isinstance(each, int) else 0 for each in counts]
    return Tags(*numbers)


@dataclass(frozen=True)
class Outcome:
    """How one photo of a batch fared.

    reason: why it failed or was skipped, one sentence; "" when it was done. note: what a person should know though
    it was done ("nothing needed"). model: ids of the models that ran, comma-separated. seconds: wall clock.
    resumed: it had been done before the batch was interrupted. consistency: dB, how well an enlargement that is
    reduced again gives the photo that it came from; under 32 detail was invented. tags: of its metadata.
    """

    source: Path
    output: Path | None = None
    seconds: float = 0.0
    model: str = ""
    reason: str = ""
    skipped: bool = False
    note: str = ""
    resumed: bool = False
    consistency: float | None = None
    tags: Tags = Tags()

    @property
    def failed(self) -> bool:
        return bool(self.reason) and not self.skipped


@dataclass(frozen=True)
class Changes:
    """What a task altered: ids of photos and albums that views refresh from, and each file's outcome. new: those of
    the photos that the library did not know before."""

    photos: frozenset[int] = frozenset()
    albums: frozenset[int] = frozenset()
    outcomes: tuple[Outcome, ...] = ()
    new: frozenset[int] = frozenset()

    @property
    def failed(self) -> tuple[Outcome, ...]:
        return tuple(outcome for outcome in self.outcomes if outcome.failed)

    @property
    def tags(self) -> Tags:
        return sum((outcome.tags for outcome in self.outcomes), Tags())


@dataclass(frozen=True)
class News:
    """One piece of news of a batch: a photo begins ("start"), moves on ("progress") or is over ("over").

    fraction: of this photo, 0 to 1. index, count: which of how many, from 0. outcome: with "over" only.
    """

    kind: str
    source: Path
    index: int
    count: int
    fraction: float = 0.0
    outcome: Outcome | None = None


Tell = Callable[[News], None]


def tell_nobody(news: News) -> None:
    """For those who only want the Changes at the end."""
