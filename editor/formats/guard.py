"""Guard: decoding in worker processes, which may crash, hang or eat memory without harm to anything else.

A worker is started when the first one is needed, serves one file at a time, and is killed with its whole process group
when a file takes too long. It answers in JSON (nothing is unpickled here); pixels come on a `Board`.
"""

import atexit
import contextlib
import gc
import json
import signal
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np

from editor import errors
from editor.errors import Damaged, FileError, TooLarge
from editor.formats import budget
from editor.formats.board import Board
from editor.imaging.image import SRGB, ColourSpace, Image, Pixels
from editor.sandbox import START_SECONDS, Sandbox, complaint_of, settle

SECONDS = 20.0
GLANCE_SECONDS = 5.0
SECONDS_A_MEGAPIXEL = 0.5
LONGEST_SECONDS = 600.0
MEMORY = 2 << 30
JOBS_A_WORKER = 200
SMALL_JOB = 0.05
IDLE_WORKERS = 2
LARGEST_ANSWER = 64 * 1024 * 1024
KEPT = 16 << 20
THREADED = {"torch", "PySide6", "av"}  # libraries that start threads as soon as they are there
DTYPES = ("uint8", "uint16", "float16", "float32")


@dataclass
class Worker(Sandbox):
    """A process that decodes, and the memory through which its pixels come."""

    jobs: float = 0.0
    board: Board | None = None

    def room(self, size: int) -> tuple[Board | None, bool]:
        """A board for so many bytes: the one of the last picture if that is large enough, as the system takes longer to
        give and to take memory than we to copy. None where there is not enough of it. And whether it is a new one."""
        if self.board is not None and self.board.size >= size:
            return self.board, False
        self.tidy()
        self.board = Board.make(size)
        return self.board, True

    def tidy(self, largest: int = 0) -> None:
        """Give a board back that is larger than this."""
        if self.board is not None and self.board.size > largest:
            self.board.close()
            self.board = None

    def kill(self) -> None:
        """End the process and whatever it started, at once."""
        super().kill()
        self.tidy()


class _Told(FileError):
    """The worker is well, and says (in the cause) what is wrong with the file."""


_idle: list[Worker] = []
_lock = threading.Lock()
_kept = IDLE_WORKERS
_warming: threading.Thread | None = None


def decode_guarded(
    path: Path, long_edge: int = 0, *, damaged: bool = False, seconds: float = SECONDS
) -> tuple[Image, str, str]:
    """A picture (long_edge 0: all of it; else a preview) decoded in a worker, upright; its format's name; and, with
    damaged, what of it could not be read, as `salvage` tells it.

    seconds: for the header and small pictures; large ones get more. Raises what reading in this process would raise,
    and Damaged when the file takes too long or brings the decoder down.
    """
    kind = "salvage" if damaged else "preview" if long_edge else "read"
    answer, arrays = _ask(path, {"kind": kind, "long_edge": long_edge}, seconds)
    return _image(answer, arrays, path), str(answer.get("format", "")), str(answer.get("missing", ""))


def probe_guarded(path: Path, *, seconds: float = SECONDS) -> dict[str, Any]:
    """What a file's header says (the fields of a Probe), read in a worker. Raises as decode_guarded does."""
    answer, _ = _ask(path, {"kind": "probe"}, seconds)
    found = answer.get("probe")
    if not isinstance(found, dict):
        raise Damaged(path, "the decoder gave an answer that makes no sense")
    return found | {"badges": tuple(found.get("badges", ()))}


def thumbnail_guarded(path: Path, *, seconds: float = GLANCE_SECONDS) -> Image | None:
    """The small picture that lies in a file, upright, decoded in a worker; None where there is none that is sound.

    Raises FileMissing, NoPermission, NotAPicture.
    """
    try:
        answer, arrays = _ask(path, {"kind": "thumbnail"}, seconds)
    except (Damaged, TooLarge):
        return None
    return _image(answer, arrays, path) if arrays else None


def patience(seconds: float, pixels: int) -> float:
    """How long a picture of so many pixels may take, where a small one may take `seconds`."""
    share = seconds / SECONDS * SECONDS_A_MEGAPIXEL
    return min(LONGEST_SECONDS, seconds + min(max(0, pixels), 1 << 40) / 1e6 * share)


def warm_up() -> None:
    """Have a worker ready, so that the first picture need not wait for it."""
    with _lock:
        if _idle:
            return
    _give_back(_start())


def warm_up_soon() -> None:
    """The same beside what else is done: whoever needs the first worker meanwhile waits for this one."""
    global _warming
    with _lock:
        if _idle or _warming is not None:
            return
        thread = threading.Thread(target=_warm, name="albumen-warm-up", daemon=True)
        thread.start()
        _warming = thread  # only now: whoever sees it waits for it, which one that has not begun does not allow


def _warm() -> None:
    with contextlib.suppress(errors.AlbumenError):  # it is told when a picture needs one
        warm_up()


def _warmed() -> None:
    thread = _warming
    if thread is not None and thread is not threading.current_thread():
        thread.join(START_SECONDS)


def split_off(count: int = 1) -> None:
    """Have so many workers ready that share what this process has loaded, which takes a tenth of the time (CPU) of one
    that loads it anew. For the command line, before its work begins; it does nothing where that is not safe: after
    others have started threads, which a process that is split off lacks while what they were at stays half done, and
    on systems whose own libraries do not bear it.
    """
    if sys.platform != "linux" or threading.active_count() > 1 or not THREADED.isdisjoint(sys.modules):
        return
    with _lock:
        if _idle:
            return
    gc.freeze()  # what is loaded stays: neither of the two has to look through it, which would copy it
    global _kept
    _kept = max(_kept, count)
    for _ in range(count):
        worker = _start("fork")
        if not _alone():
            worker.kill()
            return
        _give_back(worker)


def _alone() -> bool:
    """Whether this process has one thread. OpenBLAS ends its own before a process is split off, and starts them anew in
    both when they are needed; so this is asked afterwards."""
    for _ in range(5):  # a thread that has just ended is counted for a moment
        if len(list(Path("/proc/self/task").iterdir())) == 1:
            return True
        time.sleep(0.001)
    return False


@contextlib.contextmanager
def workers_kept(count: int) -> Iterator[None]:
    """While so many pictures are decoded at once, their workers stay for the next ones."""
    global _kept
    before, _kept = _kept, max(_kept, count)
    try:
        yield
    finally:
        _kept = before
        with _lock:
            surplus = [_idle.pop(0) for _ in range(len(_idle) - _kept)]
        for worker in surplus:
            worker.kill()


def close_workers() -> None:
    """End all idle workers; the next picture starts a new one."""
    global _warming
    _warmed()
    _warming = None
    with _lock:
        workers, _idle[:] = list(_idle), []
    for worker in workers:
        worker.kill()


def _ask(path: Path, request: dict[str, Any], seconds: float) -> tuple[dict[str, Any], list[Pixels]]:
    memory = min(MEMORY, int(budget.SHARE * budget.available()))
    request |= {"path": str(path.absolute()), "seconds": seconds, "memory": memory}
    worker = _take()
    healthy = False
    try:
        worker.line.send_bytes(json.dumps(request).encode())
        header = _receive(worker, path, seconds)
        answer = _receive(worker, path, patience(seconds, int(header.get("pixels", 0))))
        arrays = [_array(worker, path, one) for one in answer.get("arrays", [])]
        healthy = True
        return answer, arrays
    except _Told as told:
        healthy = True
        raise (told.__cause__ or told) from None
    except (EOFError, OSError) as error:
        if _ended_itself(worker):
            raise _stopped(path, seconds) from error
        raise Damaged(path, "the file brought its decoder down and was not opened") from error
    except (ValueError, TypeError, KeyError) as error:
        raise Damaged(path, "the decoder gave an answer that makes no sense") from error
    finally:
        effort = SMALL_JOB if request["kind"] in ("probe", "thumbnail") else 1.0
        _give_back(worker, effort) if healthy else worker.kill()


def _ended_itself(worker: Worker) -> bool:
    """Whether it took too long and its own alarm was quicker than we: on a busy machine that may be."""
    worker.process.join(1.0)
    return hasattr(signal, "SIGALRM") and worker.process.exitcode == -signal.SIGALRM


def _stopped(path: Path, seconds: float) -> Damaged:
    return Damaged(path, f"opening it was stopped after {seconds:.0f} seconds; the file may be damaged")


def _receive(worker: Worker, path: Path, seconds: float) -> dict[str, Any]:
    if not worker.line.poll(seconds):
        raise _stopped(path, seconds)
    answer = json.loads(worker.line.recv_bytes(LARGEST_ANSWER))
    if not isinstance(answer, dict):
        raise ValueError("not an answer")
    if "error" in answer:
        cause = complaint_of(path, answer)
        raise _Told(path, cause.reason) from cause
    return answer


def _array(worker: Worker, path: Path, described: dict[str, Any]) -> Pixels:
    """One array, through shared memory, or over the line where there is not enough of it."""
    shape = tuple(int(side) for side in described["shape"])
    if described["dtype"] not in DTYPES or not 2 <= len(shape) <= 3 or min(shape) < 1:
        raise ValueError("not a picture")
    dtype = np.dtype(described["dtype"])
    size = int(np.prod([np.int64(side) for side in shape])) * dtype.itemsize
    budget.check(path, size)
    board, new = worker.room(size)
    if board is None:
        worker.line.send_bytes(b"{}")
        return np.frombuffer(worker.line.recv_bytes(size), dtype).reshape(shape).copy()
    worker.line.send_bytes(json.dumps({"board": board.name, "size": board.size, "new": new}).encode())
    if new:
        board.give(worker.line, worker.process.pid or 0)
    _receive(worker, path, SECONDS)
    return np.ndarray(shape, dtype, board.memory).copy()


def _image(answer: dict[str, Any], arrays: list[Pixels], path: Path) -> Image:
    try:
        profile = bytes.fromhex(answer["icc"]) if answer.get("icc") else None
        space = ColourSpace(str(answer.get("space", "sRGB")), profile) if profile else SRGB
        return Image(arrays[0], space, arrays[1] if len(arrays) > 1 else None)
    except (ValueError, IndexError, KeyError) as error:
        raise Damaged(path, "the decoder gave an answer that makes no sense") from error


def _take() -> Worker:
    _warmed()
    with _lock:
        while _idle:
            worker = _idle.pop()
            if worker.process.is_alive():
                return worker
            worker.kill()
    return _start()


def _give_back(worker: Worker, effort: float = 0.0) -> None:
    worker.jobs += effort
    worker.tidy(KEPT)
    with _lock:
        if worker.jobs < JOBS_A_WORKER and len(_idle) < _kept:
            _idle.append(worker)
            return
    worker.kill()


def _start(how: str = "spawn") -> Worker:
    return Worker.begun(_serve, "albumen-decoder", "The helper process that opens pictures could not be started.", how)


def _serve(line: Connection, other: Connection | None) -> None:
    """The worker's whole life, by name: this module must not import what it guards against."""
    import importlib  # noqa: PLC0415 in the worker only

    settle(other)
    importlib.import_module("editor.formats.worker").serve(line)


atexit.register(close_workers)
