"""Guard: clips opened in a worker process, which may crash, hang or eat memory without harm to anything else.

A worker is started when the first one is needed, serves one request at a time, and is killed with its whole process
group when it takes too long, when its answer makes no sense, or when nobody wants to hear it out. It answers in JSON
and plain pixels; nothing is unpickled here.
"""

import atexit
import json
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np

from editor.errors import AlbumenError, Damaged
from editor.imaging.image import SRGB, Image
from editor.metadata.policy import Policy
from editor.progress import SILENT, Progress
from editor.sandbox import Sandbox, complaint_of, settle
from editor.video.clip import Clip, Survey
from editor.video.library import MISSING, VideoMissing, has_video

SECONDS = 30.0  # for one answer
GLANCE = 0.1  # s between two looks whether the answer is still wanted
MEMORY = 3 << 30
IDLE_WORKERS = 2
LARGEST_FRAME = 8192 * 8192 * 6
Span = tuple[int | None, int | None]  # ticks: from the first up to, without, the second; None: from or to the end
WHOLE: Span = (None, None)


@dataclass(frozen=True, eq=False)
class Frame:
    """pts: its time in ticks of the clip; duration: in ticks, 0 where unknown. image: upright."""

    pts: int
    duration: int
    image: Image


_idle: list[Sandbox] = []
_lock = threading.Lock()


def probe(path: Path) -> Clip:
    """What the file is. Raises VideoMissing; FileError: it is no video, damaged, encrypted, not there …"""
    answer = _one(path, {"do": "probe"})
    return _made(path, lambda: Clip.from_dict(answer["clip"]))  # type: ignore[no-any-return]


def survey(path: Path, clip: Clip, span: Span = WHOLE, progress: Progress = SILENT) -> Survey:
    """Every frame of a span looked at once. Raises FileError, Cancelled."""
    request = {"do": "survey", "clip": clip.to_dict(), "start": span[0], "end": span[1]}
    answer: dict[str, Any] = {}
    for answer in _asked(path, request, progress):
        if "far" in answer:
            progress.at(min(1.0, float(answer["far"])))
    return _made(path, lambda: Survey.from_dict(answer["survey"]))  # type: ignore[no-any-return]


def frames(path: Path, clip: Clip, span: Span = WHOLE, progress: Progress = SILENT) -> Iterator[Frame]:
    """The frames from the first tick of a span up to, without, its second. Raises FileError, Cancelled.

    While one is worked on, the next ones are decoded.
    """
    request = {"do": "frames", "clip": clip.to_dict(), "start": span[0], "end": span[1]}
    yield from _asked(path, request, progress)


def still(path: Path, clip: Clip, seconds: float, edge: int = 0) -> Frame:
    """The frame that is shown so long after the clip's start. Raises FileError."""
    request = {"do": "still", "clip": clip.to_dict(), "at": clip.pts_at(seconds), "edge": edge}
    frame = _one(path, request)
    if not isinstance(frame, Frame):
        raise Damaged(path, "the decoder gave an answer that makes no sense")
    return frame


def container_for(path: Path, policy: Policy) -> tuple[str, list[str]]:
    """The suffix of a file that holds what the clip has beside its pictures, and notes on what it does not hold."""
    answer = _one(path, {"do": "container", "policy": policy.value})
    return str(answer["suffix"]), [str(note) for note in answer["notes"]]


def join(path: Path, wanted: dict[str, Any], target: Path, progress: Progress = SILENT) -> list[str]:
    """Pieces into one file, with the other streams of the source: see joining.Wanted. The kinds of the streams that
    were copied. Raises FileError, Cancelled."""
    answer: dict[str, Any] = {}
    for answer in _asked(path, {"do": "join", "wanted": wanted, "target": str(target)}, progress):
        if "far" in answer:
            progress.at(min(1.0, float(answer["far"])))
    return [str(kind) for kind in answer.get("kept", [])]


def check(
    path: Path, expected: Sequence[float], length: float, tracks: Sequence[str], progress: Progress = SILENT
) -> None:
    """Read a new clip back: see checking.check. Raises Damaged, Cancelled."""
    request = {"do": "check", "expected": list(expected), "length": length, "tracks": list(tracks)}
    for answer in _asked(path, request, progress):
        progress.at(min(1.0, float(answer["far"])))


def close_workers() -> None:
    """End all idle workers; the next clip starts a new one."""
    with _lock:
        workers, _idle[:] = list(_idle), []
    for worker in workers:
        worker.kill()


def _one(path: Path, request: dict[str, Any]) -> Any:
    """The answer to a request that has just one."""
    answers = list(_asked(path, request))
    if len(answers) != 1:
        raise Damaged(path, "the decoder gave an answer that makes no sense")
    return answers[0]


def _asked(path: Path, request: dict[str, Any], progress: Progress = SILENT) -> Iterator[Any]:
    """The answers to a request, until it is over."""
    if not has_video():
        raise VideoMissing
    worker = _take()
    healthy = False
    try:
        worker.line.send_bytes(json.dumps(request | {"path": str(path.absolute()), "memory": MEMORY}).encode())
        while not (answer := _receive(worker, path, progress)).get("over"):
            if "error" in answer:
                healthy = True
                raise _told(path, answer)
            yield _frame(worker, answer, path, progress) if "shape" in answer else answer
        healthy = True
    except (EOFError, OSError) as error:
        raise Damaged(path, "the file brought its decoder down and was not opened") from error
    except (ValueError, TypeError, KeyError) as error:
        raise Damaged(path, "the decoder gave an answer that makes no sense") from error
    finally:
        _give_back(worker) if healthy else worker.kill()


def _receive(worker: Sandbox, path: Path, progress: Progress) -> dict[str, Any]:
    _wait(worker, path, progress)
    answer = json.loads(worker.line.recv_bytes())
    if not isinstance(answer, dict):
        raise ValueError("not an answer")
    return answer


def _wait(worker: Sandbox, path: Path, progress: Progress) -> None:
    deadline = time.monotonic() + SECONDS
    while not worker.line.poll(GLANCE):
        asked = time.monotonic()
        progress.checkpoint()  # which takes as long as somebody has paused the work
        deadline += time.monotonic() - asked
        if time.monotonic() > deadline:
            raise Damaged(path, f"reading it was stopped after {SECONDS:.0f} seconds; the file may be damaged")


def _frame(worker: Sandbox, told: dict[str, Any], path: Path, progress: Progress) -> Frame:
    shape = tuple(int(side) for side in told["shape"])
    if told["dtype"] not in ("uint8", "uint16") or len(shape) != 3 or shape[2] != 3 or min(shape) < 1:
        raise ValueError("frame")
    dtype = np.dtype(told["dtype"])
    _wait(worker, path, progress)
    raw = worker.line.recv_bytes(LARGEST_FRAME)
    if len(raw) != shape[0] * shape[1] * 3 * dtype.itemsize:
        raise ValueError("size")
    pixels = np.frombuffer(raw, dtype).reshape(shape)
    return Frame(int(told["pts"]), int(told["duration"]), Image(pixels, SRGB))


def _told(path: Path, answer: dict[str, Any]) -> AlbumenError:
    return VideoMissing() if answer.get("reason") == MISSING else complaint_of(path, answer)


def _made(path: Path, make: Any) -> Any:
    try:
        return make()
    except (ValueError, TypeError, KeyError) as error:
        raise Damaged(path, "the decoder gave an answer that makes no sense") from error


def _take() -> Sandbox:
    with _lock:
        while _idle:
            worker = _idle.pop()
            if worker.process.is_alive():
                return worker
            worker.kill()
    return _start()


def _give_back(worker: Sandbox) -> None:
    with _lock:
        if len(_idle) < IDLE_WORKERS:
            _idle.append(worker)
            return
    worker.kill()


def _start() -> Sandbox:
    return Sandbox.begun(_serve, "albumen-video", "The helper process that opens clips could not be started.")


def _serve(line: Connection, other: Connection | None) -> None:
    """The worker's whole life."""
    import importlib  # noqa: PLC0415 in the worker only

    settle(other)
    importlib.import_module("editor.video.worker").serve(line)


atexit.register(close_workers)
