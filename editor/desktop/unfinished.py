"""Unfinished: the jobs that were asked for and are not over, written down so that a restart can go on with them.

One JSON file a job, written when it is asked for and again when it begins, removed when it is over or the user cancels
it. What of a batch is done already stands in the batch's own journal.
"""

import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from editor.errors import AlbumenError
from editor.metadata.safefile import safe_replace
from editor.progress import Cancelled, Progress

_log = logging.getLogger(__name__)
KINDS = ("CopyOriginals", "EnhancePhotos", "EnhanceVideo", "ExportPhotos", "ImportPhotos", "MeasurePhotos", "WriteBack")


@dataclass(frozen=True)
class Unfinished:
    """One of them. after: what was to happen when it is done, for whoever asked for it (plain values)."""

    place: Path
    title: str
    lane: str
    task: Any
    after: Mapping[str, Any]

    def run(self, studio: Any, progress: Progress, closing: Callable[[], bool], **more: Any) -> Any:
        """Do it. It is forgotten however it ends, unless it was cut short because the program closes. more: what else
        the task takes."""
        self.keep()
        try:
            with studio.until_told():  # never removed from one of the two books while it stands in the other
                made = self.task.run(studio, progress, **more)
                self.forget()
        except Cancelled:
            if not closing():
                self.forget()
            raise
        except Exception:
            self.forget()
            raise
        return made

    def keep(self, *, surely: bool = True) -> None:
        """Write it down, surely: onto the disk itself, which may take a while. A disk that will not have it must not
        stop the job."""
        told = {
            "title": self.title,
            "lane": self.lane,
            "kind": type(self.task).__name__,
            "task": plain(self.task),
            "after": dict(self.after),
        }
        try:
            self.place.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(told).encode()
            safe_replace(self.place, text) if surely else self.place.write_bytes(text)
        except (OSError, AlbumenError) as error:
            _log.warning("the job %s cannot be written down: %s", self.title, error)

    def forget(self) -> None:
        """It is over, or nobody wants it any more."""
        try:
            self.place.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("%s cannot be removed: %s", self.place, error)


def note(folder: Path, title: str, task: Any, lane: str, after: Mapping[str, Any]) -> Unfinished | None:
    """Write a job down; None for kinds that are not worth it."""
    if type(task).__name__ not in KINDS:
        return None
    made = Unfinished(folder / f"{time.time_ns():020}.json", title, lane, task, after)
    made.keep(surely=False)
    return made


def left_over(folder: Path) -> list[Unfinished]:
    """What an earlier run of the program did not finish, in the order in which it was asked for. What cannot be read
    is thrown away."""
    found = []
    for place in sorted(folder.glob("*.json")):
        try:
            told = json.loads(place.read_bytes())
            task = built(_kind(told["kind"]), told["task"])
            found.append(Unfinished(place, str(told["title"]), str(told["lane"]), task, dict(told["after"])))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, AlbumenError) as error:
            _log.warning("%s is not a job: %s", place, error)
            place.unlink(missing_ok=True)
    return found


def _kind(name: str) -> type:
    """The class of a task, by name. Raises KeyError for one that is not among those written down."""
    from editor.tasks.copy_originals import CopyOriginals  # noqa: PLC0415  (not at start)
    from editor.tasks.enhance_photos import EnhancePhotos  # noqa: PLC0415
    from editor.tasks.enhance_video import EnhanceVideo  # noqa: PLC0415
    from editor.tasks.export_photos import ExportPhotos  # noqa: PLC0415
    from editor.tasks.import_photos import ImportPhotos  # noqa: PLC0415
    from editor.tasks.measure_photos import MeasurePhotos  # noqa: PLC0415
    from editor.tasks.write_back import WriteBack  # noqa: PLC0415

    kinds = (CopyOriginals, EnhancePhotos, EnhanceVideo, ExportPhotos, ImportPhotos, MeasurePhotos, WriteBack)
    return {kind.__name__: kind for kind in kinds}[name]


def plain(value: Any) -> Any:
    """A dataclass of paths, enums, numbers and words as what JSON can hold."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Path) else value


def built(kind: Any, told: Any) -> Any:
    """The opposite of plain(), by the types that the dataclass declares. Raises ValueError, TypeError, KeyError."""
    origin, given = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType, Literal):
        return _one_of(given, told)
    if origin is tuple:
        return tuple(built(given[0], each) for each in told)
    if is_dataclass(kind) and isinstance(kind, type):
        if not isinstance(told, dict):
            raise TypeError(f"{told!r} is no {kind}")
        hints = get_type_hints(kind)
        return kind(**{name: built(hints[name], each) for name, each in told.items()})
    if issubclass(kind, Enum | Path):
        return kind(told)
    if not isinstance(told, kind):
        raise TypeError(f"{told!r} is no {kind}")
    return told


def _one_of(kinds: tuple[Any, ...], told: Any) -> Any:
    """kinds: types, or the values of a Literal."""
    for kind in kinds:
        if told is kind or told == kind:
            return told
        try:
            return built(kind, told)
        except (TypeError, ValueError):
            continue
    raise TypeError(f"{told!r} is none of {kinds}")
