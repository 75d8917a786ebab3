"""Remote: one photo made on a worker of a cluster, far from the journal, the catalog and the person who asked.

What comes in and goes out is picklable. A worker keeps one studio with the models of whoever asks, in a folder of its
own; nothing of the worker's own Albumen is read or changed.
"""

import contextlib
import os
import time
from dataclasses import dataclass, field, replace
from functools import cache
from multiprocessing import current_process
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Any

from editor.errors import AlbumenError, from_os
from editor.progress import Cancelled, Progress
from editor.settings import Settings
from editor.studio import Studio
from editor.tasks.batch import Made
from editor.tasks.output import Place
from editor.tasks.sources import Source

SAY, ASK = 0.5, 1.0  # seconds between two words on how far it is, and between two looks whether to stop
FOLDERS = ("shipped", "own")  # of models, in the order in which a registry has them
COMPLETE = "complete"


@dataclass(frozen=True)
class Order:
    """task: with `maker(studio)`. place: where the file goes. photo: the source's bytes, or None where the worker sees
    the paths itself. models: a hash of all models; files: they themselves, where the worker has to be given them
    ("shipped/denoise/card.toml": bytes). topic: where progress is told, under this number."""

    task: Any
    source: Source
    place: Path
    models: str
    topic: str = ""
    number: int = 0
    photo: bytes | None = None
    files: dict[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """made: what it came to. file: the finished file's bytes, where the photo came as bytes. error: why it failed.
    needs_models: the worker does not have the models; nothing was done. worker: its address."""

    made: Made | None = None
    file: bytes | None = None
    error: AlbumenError | None = None
    needs_models: bool = False
    worker: str = ""


class WorkerStudio(Studio):
    """A studio with the models that were sent, and nothing else."""

    @property
    def model_folders(self) -> tuple[Path, ...]:
        return tuple(self.home / name for name in FOLDERS)


def make(order: Order) -> Answer:
    """Make one photo. Raises Cancelled when everybody was told to stop; what is wrong with the photo is an answer."""
    # Dask's workers are daemons, which may have no children; but photos are opened in processes of their own, and
    # those end with the pipe that leads to them.
    with contextlib.suppress(AttributeError):
        current_process()._config["daemon"] = False  # type: ignore[attr-defined]
    worker = _worker()
    home = Path(getattr(worker, "local_directory", gettempdir())) / "albumen" / order.models
    try:
        if order.files:
            keep_models(home, order.files)
        elif not (home / COMPLETE).is_file():
            return Answer(needs_models=True, worker=getattr(worker, "address", ""))
        studio = _studio(home, max(1, int(getattr(getattr(worker, "state", None), "nthreads", 1))))
        return _made(order, studio, _progress(order, worker))
    except AlbumenError as error:
        return Answer(error=error)
    except OSError as error:
        return Answer(error=from_os(error, order.source.path))


def keep_models(home: Path, files: dict[str, bytes]) -> None:
    """Put the models into a folder; whole, or not marked as complete. Several processes may do so at once."""
    home.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        part.write_bytes(data)
        part.replace(path)
    (home / COMPLETE).touch()


@cache
def _studio(home: Path, threads: int) -> Studio:
    return WorkerStudio(home, Settings(threads=threads))


def _made(order: Order, studio: Studio, progress: Progress) -> Answer:
    begun = time.monotonic()
    maker = order.task.maker(studio)
    if order.photo is None:
        made = maker.make(order.source, lambda _: Place(order.place), progress)
        return Answer(replace(made, seconds=time.monotonic() - begun))
    with TemporaryDirectory(prefix="albumen-") as folder:
        source, target = Path(folder) / "in" / order.source.path.name, Path(folder) / "out" / order.place.name
        source.parent.mkdir()
        source.write_bytes(order.photo)
        made = maker.make(replace(order.source, path=source, photo=None), lambda _: Place(target), progress)
        facts = made.receipt | {"source": str(order.source.path.absolute()), "output": str(order.place.absolute())}
        made = replace(made, output=order.place, seconds=time.monotonic() - begun, receipt=facts)
        return Answer(made, target.read_bytes())


def _progress(order: Order, worker: Any) -> Progress:
    """A progress that tells the one who asked how far this is, and asks whether it is still wanted."""
    if worker is None or not order.topic:
        return Progress()
    from distributed import Event

    stop, said, asked = Event(stop_name(order.topic)), [0.0], [0.0]

    def due(last: list[float], pause: float) -> bool:
        now = time.monotonic()
        if now - last[0] < pause:
            return False
        last[0] = now
        return True

    def report(fraction: float) -> None:
        if due(said, SAY):
            worker.log_event(order.topic, (order.number, fraction))

    def checkpoint() -> None:
        if due(asked, ASK) and stop.is_set():
            raise Cancelled

    return Progress(report, checkpoint)


def stop_name(topic: str) -> str:
    """The name of the event that tells workers to stop."""
    return f"{topic}-stop"


def _worker() -> Any:
    from distributed import get_worker

    try:
        return get_worker()
    except ValueError:  # not on a worker: a test, or someone who tries it out
        return None
