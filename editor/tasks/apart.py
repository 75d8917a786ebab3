"""Apart: a photo of a batch that is done in its own way, while the others are done as the batch was asked for."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from editor.progress import Progress
from editor.tasks.batch import Made, Settle, Work
from editor.tasks.enhancing import Wishes
from editor.tasks.making import Maker
from editor.tasks.output import Output
from editor.tasks.sources import Source


@dataclass(frozen=True)
class Apart:
    """source: the photo, as the batch names it (a file, or an id of the catalog). output: how its file is written, in
    place of the batch's. wishes: what is done to it, for a batch that enhances."""

    source: Path | int
    output: Output
    wishes: Wishes | None = None


def apart_of(source: Source, those: Iterable[Apart]) -> Apart | None:
    """What was asked for this photo alone."""
    return next((each for each in those if each.source in (source.path, source.photo)), None)


def batch_name(task: Any) -> str:
    """What names the batch of a task in the journals. Photos that are done in their own way play no part in it, so that
    a batch which runs goes on when they are told; their own items are other ones (see `apart_mark`)."""
    return repr(replace(task, apart=()) if getattr(task, "apart", ()) else task)


def apart_mark(those: Iterable[Apart]) -> Callable[[Source], str]:
    """A text for each photo that changes with what was asked for it alone; "" for one like all others."""
    kept = tuple(those)

    def mark(source: Source) -> str:
        found = apart_of(source, kept)
        return "" if found is None else repr((found.output, found.wishes))

    return mark


def apart_work(rest: Maker, own: Mapping[Path | int, Maker]) -> Work:
    """Each photo by its own maker, or by the one of the rest."""

    def make(source: Source, settle: Settle, progress: Progress) -> Made:
        maker = own.get(source.path) or own.get(source.photo or 0) or rest
        return maker.make(source, settle, progress)

    return make


def output_of(output: Output, those: Iterable[Apart]) -> Callable[[Source], Output]:
    """How each photo's file is written."""
    kept = tuple(those)

    def wanted(source: Source) -> Output:
        found = apart_of(source, kept)
        return output if found is None else found.output

    return wanted
