"""Worker: the process that decodes what nobody vouches for; started and watched by `guard`."""

import json
from dataclasses import asdict
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np

from editor.errors import AlbumenError, FileError
from editor.formats import reading
from editor.formats.board import Board
from editor.formats.guard import KEPT, patience
from editor.formats.registry import all_formats
from editor.imaging.image import Image
from editor.sandbox import alarm, requests

GRACE = 10


def serve(line: Connection) -> None:
    """Answer requests until the line is closed."""
    all_formats()
    for request in requests(line):
        _answer(line, request)


def _answer(line: Connection, request: dict[str, Any]) -> None:
    path = Path(request["path"])
    seconds = float(request["seconds"])
    try:
        # if our parent is killed, nobody else ends an endless decode
        alarm(seconds + GRACE)
        if request["kind"] == "thumbnail":
            line.send_bytes(b"{}")
            small = reading.embedded_thumbnail(path)
            _send(line, small, {}) if small is not None else line.send_bytes(b"{}")
            return
        found = reading.probe(path)
        pixels = found.width * found.height
        line.send_bytes(json.dumps({"pixels": pixels}).encode())
        alarm(patience(seconds, pixels) + GRACE)
        if request["kind"] == "probe":
            line.send_bytes(json.dumps({"probe": asdict(found)}).encode())
            return
        image, missing = _decoded(path, request["kind"], int(request["long_edge"]))
        _send(line, image, {"format": found.format, "missing": missing})
    except FileError as error:
        line.send_bytes(json.dumps({"error": type(error).__name__, "reason": error.reason}).encode())
    except AlbumenError as error:
        line.send_bytes(json.dumps({"error": "FileError", "reason": str(error)}).encode())
    except MemoryError:
        line.send_bytes(b'{"error": "TooLarge", "reason": "it needs more memory than it may have"}')


def _decoded(path: Path, kind: str, long_edge: int) -> tuple[Image, str]:
    """The picture, and what of it could not be read."""
    if kind == "salvage":
        return reading.salvage(path, long_edge)
    return (reading.read_preview(path, long_edge) if kind == "preview" else reading.read(path).image), ""


def _send(line: Connection, image: Image, told: dict[str, str]) -> None:
    arrays = [image.pixels] if image.alpha is None else [image.pixels, image.alpha]
    answer = {
        **told,
        "space": image.space.name,
        "icc": image.space.icc.hex() if image.space.icc else "",
        "arrays": [{"shape": array.shape, "dtype": array.dtype.name} for array in arrays],
    }
    line.send_bytes(json.dumps(answer).encode())
    for array in arrays:
        given = json.loads(line.recv_bytes())
        if "board" not in given:
            line.send_bytes(np.ascontiguousarray(array).tobytes())
            continue
        board = _at_hand[0] if not given["new"] else _taken(line, given)
        target = np.ndarray(array.shape, array.dtype, board.memory)
        np.copyto(target, array)
        del target
        line.send_bytes(b"{}")
    if _at_hand and _at_hand[0].size > KEPT:
        _let_go()


_at_hand: list[Board] = []  # that of the last picture, which may serve the next one


def _taken(line: Connection, given: dict[str, Any]) -> Board:
    _let_go()
    _at_hand.append(Board.take(line, given["board"], int(given["size"])))
    return _at_hand[0]


def _let_go() -> None:
    for board in _at_hand:
        board.close()
    _at_hand.clear()
