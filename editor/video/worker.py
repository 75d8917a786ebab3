"""Worker: the process that opens clips nobody vouches for; started and watched by `guard`."""

import contextlib
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from fractions import Fraction
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from editor.errors import AlbumenError, Damaged, FileError
from editor.metadata.policy import Policy
from editor.sandbox import alarm, requests
from editor.video import checking, joining, reading
from editor.video.clip import Clip, Survey
from editor.video.library import pyav

PATIENCE = 60  # s between two answers, before this process ends itself: its parent may be gone


def serve(line: Connection) -> None:
    """Answer requests until the line is closed."""
    with contextlib.suppress(AlbumenError):
        pyav()
    with contextlib.suppress(BrokenPipeError, EOFError):
        for request in requests(line):
            _answer(line, request)


def _answer(line: Connection, request: dict[str, Any]) -> None:
    answers = WORK[request["do"]](Path(request["path"]), request)
    try:
        while True:
            alarm(PATIENCE)
            answer = next(answers, None)
            alarm(0)  # whoever takes the answer may take his time: the work may be paused
            if answer is None:
                break
            _send(line, answer)
        _send(line, {"over": True})
    except FileError as error:
        _send(line, {"error": type(error).__name__, "reason": error.reason})
    except AlbumenError as error:
        _send(line, {"error": "AlbumenError", "reason": str(error)})
    except MemoryError:
        _send(line, {"error": "TooLarge", "reason": "it needs more memory than it may have"})
    except (BrokenPipeError, EOFError):
        raise
    except Exception as error:  # noqa: BLE001  (a decoder raises all kinds of things)
        _send(line, {"error": "Damaged", "reason": f"the clip is damaged and cannot be read on ({error})"})
    finally:
        answers.close()  # type: ignore[attr-defined]


def _send(line: Connection, answer: Any) -> None:
    if isinstance(answer, reading.Frame):
        pixels = answer.pixels
        head = {"pts": answer.pts, "duration": answer.duration, "shape": pixels.shape, "dtype": pixels.dtype.name}
        line.send_bytes(json.dumps(head).encode())
        line.send_bytes(memoryview(pixels.reshape(-1).view("uint8")))  # type: ignore[arg-type]
        return
    line.send_bytes(json.dumps(answer).encode())


def _probe(path: Path, _: dict[str, Any]) -> Iterator[Any]:
    yield {"clip": reading.probe(path).to_dict()}


def _frames(path: Path, request: dict[str, Any]) -> Iterator[Any]:
    clip = Clip.from_dict(request["clip"])
    yield from reading.frames(path, clip, request["start"], request["end"])


def _still(path: Path, request: dict[str, Any]) -> Iterator[Any]:
    yield reading.still(path, Clip.from_dict(request["clip"]), request["at"], request["edge"])


def _survey(path: Path, request: dict[str, Any]) -> Iterator[Any]:
    for told in reading.survey(path, Clip.from_dict(request["clip"]), request["start"], request["end"]):
        yield {"survey": asdict(told)} if isinstance(told, Survey) else {"far": told}


def _container(path: Path, request: dict[str, Any]) -> Iterator[Any]:
    suffix, notes = joining.container_for(path, Policy(request["policy"]))
    yield {"suffix": suffix, "notes": notes}


def _join(path: Path, request: dict[str, Any]) -> Iterator[Any]:
    told = request["wanted"]
    pieces = tuple((Path(file), int(start)) for file, start in told["pieces"])
    known = {
        **told,
        "pieces": pieces,
        "times": tuple(told["times"]),
        "policy": Policy(told["policy"]),
        "tick": Fraction(*told["tick"]),
    }
    wanted, target = joining.Wanted(**known), Path(request["target"])
    try:
        yield from map(_as_answer, joining.join(path, wanted, target))
    except Damaged:  # tracks of data are of many kinds, and some a container refuses only when it is written
        yield from map(_as_answer, joining.join(path, replace(wanted, data=False), target))


def _as_answer(far: float | list[str]) -> dict[str, Any]:
    return {"kept": far} if isinstance(far, list) else {"far": far}


def _check(path: Path, request: dict[str, Any]) -> Iterator[Any]:
    for far in checking.check(path, request["expected"], request["length"], request["tracks"]):
        yield {"far": far}


WORK: dict[str, Callable[[Path, dict[str, Any]], Iterator[Any]]] = {
    "probe": _probe,
    "frames": _frames,
    "still": _still,
    "survey": _survey,
    "container": _container,
    "join": _join,
    "check": _check,
}
