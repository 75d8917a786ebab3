"""Cluster: the photos of a batch made by the workers of a Dask cluster, for those who outgrow one machine.

The journal, the places and the news stay here; what travels is one photo at a time, as a path on storage that all
see or as its bytes, and back comes the finished file. The models of this machine are sent to a worker once, and kept
there under a hash of all of them. Dask is imported when it is first needed; it comes with the extra "dask".
"""

import hashlib
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from editor.errors import AlbumenError, FileError, UsageError
from editor.metadata.safefile import safe_replace
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.batch import Batch, Made, Settle, Work
from editor.tasks.changes import Changes, Tell, tell_nobody
from editor.tasks.making import Maker
from editor.tasks.manifest import digest, write_manifest
from editor.tasks.remote import FOLDERS, Answer, Order, make, stop_name
from editor.tasks.sources import Source

CONNECT_SECONDS = 20
RETRIES = 2  # when a worker dies or something unforeseen happens there
AHEAD = 2  # photos under way for each thread of the cluster: one at work, one waiting
LOOK = 0.5  # seconds between two looks at what is done
MODEL_FILES = (".toml", ".safetensors")


class Spreadable(Protocol):
    """A task whose photos can be made anywhere; a picklable value."""

    @property
    def title(self) -> str: ...

    @property
    def manifest(self) -> Path | None: ...

    def batch(self, studio: Studio) -> Batch: ...

    def maker(self, studio: Studio) -> Maker: ...

    def run(self, studio: Studio, progress: Progress, tell: Tell) -> Changes: ...


@dataclass(frozen=True)
class OnCluster:
    """task: what to do. address: of the scheduler ("tcp://host:8786"). ship: send photos as bytes and get the finished
    ones back as bytes, for workers that do not see the folders of this machine."""

    task: Spreadable
    address: str
    ship: bool = False

    @property
    def title(self) -> str:
        return f"{self.task.title} on {self.address}"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """As the task's own run. Raises UsageError too, where Dask is not installed or the scheduler not there."""
        batch = self.task.batch(studio)
        with _client(self.address) as client:
            results = batch.run(Workers(client, self.task, studio, ship=self.ship), progress, tell)
        if self.task.manifest:
            write_manifest(self.task.manifest, results)
        return Changes(outcomes=tuple(outcome for outcome, _ in results))


@dataclass
class Workers:
    """A Crew (see batch) of a cluster's workers."""

    client: Any
    task: Spreadable
    studio: Studio
    ship: bool = False
    topic: str = field(default_factory=lambda: f"albumen-{uuid4().hex}")
    _fractions: dict[int, float] = field(default_factory=dict)
    _places: dict[int, Path] = field(default_factory=dict)
    _news: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._maker = self.task.maker(self.studio)
        self._files = model_files(self.studio)
        told = b"".join(name.encode() + b"\0" + data for name, data in sorted(self._files.items()))
        self._models = hashlib.sha256(told).hexdigest()[:32]

    def done(
        self, tasks: Sequence[tuple[Source, Settle]], begun: Callable[[int], None], progress: Progress
    ) -> Iterator[tuple[int, Work]]:
        """The tasks as they are done. Raises Cancelled; the workers then stop at their next checkpoint."""
        from distributed import Event

        stop = Event(stop_name(self.topic), client=self.client)
        self.client.subscribe_topic(self.topic, self._heard)
        waiting, running = list(range(len(tasks)))[::-1], dict[Any, int]()
        try:
            while waiting or running:
                while waiting and len(running) < self._room():
                    number = waiting.pop()
                    begun(number)
                    sent = self._begun(number, *tasks[number])
                    if isinstance(sent, Made | AlbumenError):
                        yield number, _giving(sent)
                    else:
                        running[sent] = number
                progress.at((len(tasks) - len(waiting) - len(running) + sum(self._fractions.values())) / len(tasks))
                yield from self._collected(running, tasks)
        finally:
            if running:
                stop.set()
                self.client.cancel(list(running))
            with suppress(Exception):  # the scheduler may be gone
                self.client.unsubscribe_topic(self.topic)

    def _collected(self, running: dict[Any, int], tasks: Sequence[tuple[Source, Settle]]) -> Iterator[tuple[int, Work]]:
        """Those that are over now, or within LOOK seconds."""
        self._news.wait(LOOK)
        self._news.clear()
        for future in [each for each in running if each.done()]:
            number = running.pop(future)
            result = self._result(future, tasks[number][0].path, self._places[number])
            if isinstance(result, Answer):  # the worker asks for the models
                order = self._order(number, tasks[number][0], self._places[number])
                running[self._sent(replace(order, files=self._files), result.worker)] = number
                continue
            self._fractions.pop(number, None)
            yield number, _giving(result)

    def _begun(self, number: int, source: Source, settle: Settle) -> Any:
        """A future of the photo; or what it came to already: skipped, or failed."""
        try:
            _, place = self._maker.place(source, settle)
            if place.skip:
                return Made(place.path, skipped=place.skip)
            self._places[number] = place.path
            self.studio.writes(place.path)
            return self._sent(self._order(number, source, place.path))
        except AlbumenError as error:
            return error

    def _order(self, number: int, source: Source, place: Path) -> Order:
        photo = None
        if self.ship:
            try:
                photo = source.path.read_bytes()
            except OSError as error:
                raise FileError(source.path, error.strerror or str(error)) from error
        plain = replace(source, path=source.path.absolute())
        return Order(self.task, plain, place.absolute(), self._models, self.topic, number, photo)

    def _sent(self, order: Order, worker: str = "") -> Any:
        where = {"workers": [worker], "allow_other_workers": True} if worker else {}
        key = f"{self.topic}-{order.number}{'-with-models' if order.files else ''}"
        future = self.client.submit(make, order, key=key, pure=False, retries=RETRIES, **where)
        future.add_done_callback(lambda _: self._news.set())
        return future

    def _result(self, future: Any, path: Path, place: Path) -> Made | AlbumenError | Answer:
        """What a photo came to, with its file in place; or the answer of a worker that has no models yet."""
        if future.status != "finished":
            return FileError(path, f"no worker could do it ({future.exception() or 'it was lost'})")
        answer: Answer = future.result()
        if answer.needs_models:
            return answer
        if answer.error is not None or answer.made is None:
            return answer.error or FileError(path, "the worker gave no answer")
        try:
            self._put(answer, place)
        except AlbumenError as error:
            return error
        return answer.made

    def _put(self, answer: Answer, place: Path) -> None:
        if answer.file is not None:
            place.parent.mkdir(parents=True, exist_ok=True)
            safe_replace(place, answer.file)
        told = answer.made.receipt.get("output_sha256") if answer.made else None
        if told and (not place.is_file() or digest(place) != told):
            raise FileError(place, "the worker's file is not here; --ship sends photos there and back")

    def _heard(self, event: Any) -> None:
        """Called by Dask's own thread with (when, (number, fraction))."""
        number, fraction = event[1]
        self._fractions[int(number)] = float(fraction)

    def _room(self) -> int:
        """How many photos may be under way; more come when workers do."""
        return AHEAD * max(1, sum(self.client.nthreads().values()))


def _giving(result: Made | AlbumenError) -> Work:
    """Work that has been done."""

    def work(*_: Any) -> Made:
        if isinstance(result, AlbumenError):
            raise result
        return result

    return work


def model_files(studio: Studio) -> dict[str, bytes]:
    """What a registry needs of all models that can be seen here: "shipped/denoise/card.toml": its bytes."""
    found = {}
    for name, folder in zip(FOLDERS, studio.model_folders, strict=True):
        for path in sorted(folder.glob("*/*")):
            if path.suffix in MODEL_FILES and (path.parent / "card.toml").is_file():
                found[f"{name}/{path.parent.name}/{path.name}"] = path.read_bytes()
    return found


@contextmanager
def _client(address: str) -> Iterator[Any]:
    """A connection to the scheduler. Raises UsageError."""
    try:
        from distributed import Client
    except ImportError:
        raise UsageError('--scheduler needs Dask, which comes with: pip install "albumen[dask]"') from None
    logging.getLogger("distributed").setLevel(logging.ERROR)
    try:
        client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise UsageError(f"there is no Dask scheduler at {address} ({type(error).__name__})") from None
    try:
        yield client
    finally:
        client.close()
