"""Batch: work done on one photo after another, each in its own right; a bad one never stops the rest.

The journal is written around every item: where its file will go before it is written, that it stands after. So a
batch that was killed goes on where it was when the same task is run again: no photo twice, none lost.
"""

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from editor import __version__
from editor.errors import AlbumenError, from_os
from editor.jobs.journal import Journal
from editor.metadata.safefile import sweep
from editor.progress import SILENT, Cancelled, Progress
from editor.tasks.changes import News, Outcome, Tell, tags_in
from editor.tasks.output import Output, Place, claim
from editor.tasks.sources import Source

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Made:
    """What the work on one photo came to. receipt: JSON-ready facts for the manifest. seconds: that it took where it
    was done; 0: here, between being asked for and being there."""

    output: Path | None
    model: str = ""
    note: str = ""
    skipped: str = ""
    seconds: float = 0.0
    receipt: dict[str, Any] = field(default_factory=dict)


class Placing:
    """Hands out places for the files of a batch; an interrupted item gets the place that it had."""

    def __init__(self, output: Callable[[Source], Output], sources: Iterable[Source], journal: Journal) -> None:
        self._output = output
        self._journal = journal
        self._originals = {source.path.resolve() for source in sources}
        self._claimed = {claim(Path(e.data["place"])) for e in journal.entries.values() if "place" in e.data}

    def place(self, item: str, source: Source, wanted: Path) -> Place:
        """Where this item's file goes, noted in the journal before it is written. Raises FileError."""
        earlier = self._journal.entries.get(item)
        if earlier and "place" in earlier.data:
            return Place(Path(earlier.data["place"]))
        place = self._output(source).settle(wanted, source.path, self._originals, self._claimed)
        if not place.skip:
            self._claimed.add(claim(place.path))
            self._journal.begin(item, place=str(place.path))
        return place


Settle = Callable[[Path], Place]  # from where a file would go to where it goes
Work = Callable[[Source, Settle, Progress], Made]


@runtime_checkable
class Crew(Protocol):
    """Others who do the work, several photos at a time."""

    def done(
        self, tasks: "Sequence[tuple[Source, Settle]]", begun: Callable[[int], None], progress: Progress
    ) -> "Iterator[tuple[int, Work]]":
        """The number of each task as it is done, in any order, with what gives its result (or raises its error).

        They are begun (tell `begun`, on the thread that asks for results) and settled in their order, one at a time.
        """
        ...


@dataclass(frozen=True)
class Batch:
    """One run over many photos.

    name: a text that is equal for equal batches (the journal's key). mark: a text that changes when an item has to be
    done anew though its file did not change (its recipe). output_of: how a photo's file is written that has its own
    way, in place of `output`. over: what becomes of the journal when all is done (see Studio.over).
    """

    name: str
    sources: list[Source]
    output: Output
    journals: Path
    mark: Callable[[Source], str] = lambda source: ""
    output_of: Callable[[Source], Output] | None = None
    over: Callable[[Journal], None] = Journal.finish

    def run(self, work: Work | Crew, progress: Progress, tell: Tell) -> "list[tuple[Outcome, dict[str, Any]]]":
        """Each photo's outcome with its receipt, in order. Raises Cancelled, UsageError; nothing else.

        work: does one photo after another here; or a crew that does them elsewhere.
        """
        journal = Journal.open(self.journals, _batch_named(self.name))
        finished = False
        try:
            if journal.resumed:
                self._sweep(journal)
            if isinstance(work, Crew):
                results = self._by_crew(work, journal, progress, tell)
            else:
                results = self._over(work, journal, progress, tell)
            finished = True
        finally:
            self.over(journal) if finished else journal.close()
        return results

    def _over(
        self, work: Work, journal: Journal, progress: Progress, tell: Tell
    ) -> "list[tuple[Outcome, dict[str, Any]]]":
        placing = Placing(self._output, self.sources, journal)
        results = []
        for index, (source, part) in enumerate(progress.over(self.sources)):
            count = len(self.sources)
            tell(News("start", source.path, index, count))
            telling = _telling(part, tell, News("progress", source.path, index, count))
            outcome, receipt = self._one(source, work, placing, journal, telling)
            results.append((outcome, receipt))
            tell(News("over", source.path, index, count, 1.0, outcome))
        return results

    def _by_crew(
        self, crew: Crew, journal: Journal, progress: Progress, tell: Tell
    ) -> "list[tuple[Outcome, dict[str, Any]]]":
        placing, count = Placing(self._output, self.sources, journal), len(self.sources)
        results: dict[int, tuple[Outcome, dict[str, Any]]] = {}

        def over(index: int, work: Work) -> None:
            source = self.sources[index]
            results[index] = self._one(source, work, placing, journal, SILENT)
            tell(News("over", source.path, index, count, 1.0, results[index][0]))

        open_ones = []
        for index, source in enumerate(self.sources):
            if _standing(journal, self._item(source), source) is not None:
                over(index, _nothing)
            else:
                open_ones.append(index)
        tasks: list[tuple[Source, Settle]] = []
        for index in open_ones:
            source = self.sources[index]
            tasks.append((source, partial(placing.place, self._item(source), source)))

        def begun(number: int) -> None:
            tell(News("start", self.sources[open_ones[number]].path, open_ones[number], count))

        for number, work in crew.done(tasks, begun, progress.part(len(results) / max(1, count), 1.0)):
            over(open_ones[number], work)
        progress.at(1.0)
        return [results[index] for index in sorted(results)]

    def _one(
        self, source: Source, work: Work, placing: Placing, journal: Journal, progress: Progress
    ) -> tuple[Outcome, dict[str, Any]]:
        begun = time.monotonic()
        item = self._item(source)
        if (earlier := _standing(journal, item, source)) is not None:
            return earlier
        try:
            made = work(source, lambda wanted: placing.place(item, source, wanted), progress)
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001  (a decoder's own kind of exception must not end the batch)
            reason = _reason(error, source)
        else:
            outcome = Outcome(
                source.path,
                made.output,
                made.seconds or time.monotonic() - begun,
                made.model,
                made.skipped,
                bool(made.skipped),
                made.note,
                consistency=_consistency(made.receipt),
                tags=tags_in(made.receipt),
            )
            if made.output and not made.skipped:
                journal.done(item, model=made.model, note=made.note, seconds=outcome.seconds, receipt=made.receipt)
            return outcome, made.receipt
        journal.forget(item)
        return Outcome(source.path, None, time.monotonic() - begun, "", reason), {}

    def _output(self, source: Source) -> Output:
        return self.output_of(source) if self.output_of else self.output

    def _item(self, source: Source) -> str:
        """What names an item in the journal; another when the file or its recipe is another."""
        try:
            state = source.path.stat()
            facts = f"{state.st_size} {state.st_mtime_ns}"
        except OSError:
            facts = "missing"
        copy = f" copy {source.copy}" if source.copy else ""
        return f"{source.path.absolute()} {facts}{copy} {self.mark(source)}"

    def _sweep(self, journal: Journal) -> None:
        """Take away what the killed run left half written."""
        for folder in {Path(e.data["place"]).parent for e in journal.entries.values() if "place" in e.data}:
            if folder.is_dir():
                sweep(folder)


def _reason(error: Exception, source: Source) -> str:
    """Why a photo failed, in a sentence."""
    if isinstance(error, AlbumenError):
        return str(error)
    if isinstance(error, OSError):
        return str(from_os(error, source.path))
    if isinstance(error, MemoryError):
        return f"{source.path.name}: it needs more memory than there is"
    _log.error("while working on %s", source.path, exc_info=error)
    return f"{source.path.name}: something unexpected went wrong ({type(error).__name__}: {error})"


def count_done(journals: Path, name: str) -> int:
    """How many photos of a batch that was interrupted are done; name: as in Batch (the repr of its task)."""
    told = Journal.told(journals, _batch_named(name))
    return sum(entry.state == "done" for entry in told.values())


def _batch_named(name: str) -> str:
    """Another version of the program may decide otherwise: it begins anew."""
    return f"{__version__}\n{name}"


def _standing(journal: Journal, item: str, source: Source) -> tuple[Outcome, dict[str, Any]] | None:
    """The outcome of an item that an earlier run of the batch had done, if its file still stands."""
    entry = journal.entries.get(item)
    if entry is None or entry.state != "done" or not Path(entry.data["place"]).is_file():
        return None
    data = entry.data
    place, note = Path(data["place"]), data.get("note", "")
    outcome = Outcome(source.path, place, data.get("seconds", 0.0), data.get("model", ""), note=note, resumed=True)
    receipt = data.get("receipt", {})
    return replace(outcome, consistency=_consistency(receipt), tags=tags_in(receipt)), receipt


def _nothing(*_: Any) -> Made:
    """For an item that stands already: its file was made by an earlier run."""
    raise AssertionError("there was nothing to do")


def _telling(progress: Progress, tell: Tell, news: News) -> Progress:
    """A progress over one item that also tells the item's own fraction."""

    def report(fraction: float) -> None:
        tell(replace(news, fraction=fraction))
        progress.report(progress.start + fraction * progress.length)

    return Progress(report, progress.checkpoint)


def _consistency(receipt: dict[str, Any]) -> float | None:
    """What a receipt says of how true an enlargement is."""
    told = receipt.get("faithfulness")
    return float(told["consistency"]) if isinstance(told, dict) and "consistency" in told else None
