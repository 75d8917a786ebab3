"""Ledger: the files that Albumen wrote while the catalog was in nobody's hands or in another program's.

The command line leaves a line a file beside the catalog; whoever has the catalog open for writing takes the lines into
it, before it looks what is new in watched folders. A name is there before its file is.
"""

import contextlib
import json
import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from editor.jobs.locking import lock

NAME = "made-here.jsonl"
MOST = 4 << 20  # bytes; of a longer one, which nobody has read for long, the newer half is kept
PATIENCE = 2.0  # seconds to wait for another program that is at it

_log = logging.getLogger(__name__)


def note(catalog: Path, made: Path) -> None:
    """A file is about to be written. catalog: its folder. A disk that will not have the line must not stop the file."""
    try:
        with _open(catalog / NAME) as book:
            if book.seek(0, os.SEEK_END) > MOST:
                book.seek(MOST // 2)
                kept = book.read().partition(b"\n")[2]
                book.truncate(0)
                book.write(kept)
            book.write(json.dumps(str(made)).encode() + b"\n")
    except OSError as error:
        _log.warning("%s cannot be noted: %s", made, error)


@contextmanager
def noted(catalog: Path) -> Iterator[list[Path]]:
    """What was noted; when this is left without an error, the ledger is empty."""
    place = catalog / NAME
    try:
        empty = place.stat().st_size == 0
    except OSError:
        empty = True
    if empty:
        yield []
        return
    with contextlib.ExitStack() as stack:
        try:
            book = stack.enter_context(_open(place))
            book.seek(0)
            found = list(_paths(book.read()))
        except OSError:
            yield []
            return
        yield found
        with contextlib.suppress(OSError):
            book.truncate(0)


def _paths(text: bytes) -> Iterator[Path]:
    for line in text.splitlines():
        with contextlib.suppress(ValueError, TypeError):
            yield Path(json.loads(line))


@contextmanager
def _open(place: Path) -> Iterator[BinaryIO]:
    """The file, to be read and appended to, in nobody else's hands. Raises OSError."""
    deadline = time.monotonic() + PATIENCE
    with place.open("a+b", buffering=0) as book:
        while True:
            try:
                book.seek(0)  # Windows locks a place in the file
                lock(book)
                break
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    raise
                time.sleep(0.01)
        yield book  # type: ignore[misc]  # a FileIO, read and written as one
