"""Journal: the book of one batch, on disk, so that a batch whose process dies goes on where it was.

One JSON object a line, appended and flushed to the disk before the next step is taken: "begun" before an item's file
is written (with what was decided for it), "done" after. A line torn by a crash is passed over, which at worst makes
one item run again, to the same place. The file is locked while a process keeps it and removed when the batch is over.
"""

import hashlib
import json
import logging
import os
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO, Self

from editor.errors import UsageError, from_os
from editor.jobs.locking import lock

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Entry:
    """The last thing written of an item: state "begun" or "done", and the data that came with each."""

    state: str
    data: dict[str, Any] = field(default_factory=dict)


class Journal:
    """Made by Journal.open(); begin() and done() as items come and go; finish() when all is over, else close()."""

    def __init__(self, path: Path, book: BinaryIO) -> None:
        self.path = path
        self._book = book
        self._writing = Lock()
        self.entries: dict[str, Entry] = _entries(book.read())

    @classmethod
    def open(cls, folder: Path, batch: str) -> Self:
        """The journal of the batch that the text `batch` describes, with the entries of an earlier, interrupted run.

        Raises UsageError when another process is running the very same batch, FileError when it cannot be kept.
        """
        path = _place(folder, batch)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            return cls(path, _locked(path))
        except BlockingIOError:
            raise UsageError("this very batch is already running in another Albumen") from None
        except OSError as error:
            raise from_os(error, path) from error

    @staticmethod
    def told(folder: Path, batch: str) -> dict[str, Entry]:
        """What the journal of a batch says, without opening it for a run; nothing if there is none."""
        try:
            return _entries(_place(folder, batch).read_bytes())
        except OSError:
            return {}

    @property
    def resumed(self) -> bool:
        """Whether an earlier run left something here."""
        return bool(self.entries)

    def begin(self, item: str, **data: Any) -> None:
        """Note that an item is taken up, and what was decided for it."""
        self._append(item, Entry("begun", data))

    def done(self, item: str, **data: Any) -> None:
        """Note that an item's file stands complete."""
        self._append(item, Entry("done", {**self.entries.get(item, Entry("")).data, **data}))

    def forget(self, item: str) -> None:
        """Note that an item came to nothing (it failed or was skipped), so that a later run tries it afresh."""
        self._append(item, Entry("forgotten"))

    def finish(self) -> None:
        """The batch is over: the journal goes."""
        self.path.unlink(missing_ok=True)
        self.close()

    def close(self) -> None:
        """Let go of the journal but keep what it says, for a later run."""
        self._book.close()

    def _append(self, item: str, entry: Entry) -> None:
        line = json.dumps({"item": item, "state": entry.state, "data": entry.data}) + "\n"
        with self._writing:
            self.entries[item] = entry
            try:
                self._book.write(line.encode())
                self._book.flush()
                os.fsync(self._book.fileno())
            except OSError as error:  # a full disk must not stop photos that go to another disk
                _log.warning("the journal %s cannot be written: %s", self.path, error)


def _place(folder: Path, batch: str) -> Path:
    return folder / f"{hashlib.sha256(batch.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.jsonl"


def _locked(path: Path) -> BinaryIO:
    """The file, open for reading and appending, locked for this process. Raises BlockingIOError when another has it."""
    while True:
        book = path.open("a+b", buffering=0)
        try:
            lock(book)
        except OSError:
            book.close()
            raise
        if path.exists() and os.path.samestat(os.fstat(book.fileno()), path.stat()):
            break
        book.close()  # it was removed between opening and locking: the other batch has just finished
    if book.seek(0, os.SEEK_END):
        book.seek(-1, os.SEEK_END)
        if book.read(1) != b"\n":
            book.write(b"\n")  # the torn line must not swallow the next one
    book.seek(0)
    return book  # type: ignore[return-value]  # a FileIO, read and appended to as one


def _entries(text: bytes) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for line in text.splitlines():
        try:
            told = json.loads(line)
            item, entry = str(told["item"]), Entry(str(told["state"]), dict(told["data"]))
        except (ValueError, KeyError, TypeError):
            continue
        if entry.state == "forgotten":
            found.pop(item, None)
        else:
            found[item] = entry
    return found
