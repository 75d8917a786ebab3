"""Sandbox: a process of ours that opens other people's files, and may crash, hang or eat memory without harm to us.

The upper half is for the process that starts it, the lower for the process in it. The two talk in JSON: nothing is
unpickled.
"""

import contextlib
import json
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Self

from editor import errors
from editor.errors import AlbumenError, FileError

START_SECONDS = 60.0
READY = b"{}"  # the first thing that comes out of it
UNKNOWN_ADDRESS_SPACE = 1 << 40  # bytes; so large that a limit above it is none


@dataclass
class Sandbox:
    """The running process, and our end of the line to it."""

    process: BaseProcess
    line: Connection

    @classmethod
    def begun(cls, serve: Callable[..., None], name: str, complaint: str, how: str = "spawn") -> Self:
        """One that is ready for its first request. It runs `serve(line, other)`; other is our end of the line
        where it was split off ("fork") and so has it too, else None.

        Raises AlbumenError with the complaint where it does not start.
        """
        context: Any = multiprocessing.get_context(how)
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, ours if how == "fork" else None), name=name, daemon=True)
        process.start()
        theirs.close()
        made = cls(process, ours)
        deadline = time.monotonic() + START_SECONDS
        try:
            while not ours.poll(0.2):
                if time.monotonic() > deadline or not process.is_alive():
                    raise EOFError
            ours.recv_bytes()
        except (EOFError, OSError):
            made.kill()
            raise AlbumenError(complaint) from None
        return made

    def kill(self) -> None:
        """End the process and whatever it started, at once."""
        if hasattr(os, "killpg") and self.process.pid:
            with contextlib.suppress(OSError):
                os.killpg(self.process.pid, signal.SIGKILL)
        with contextlib.suppress(OSError):
            self.process.kill()
        self.process.join(2)
        self.line.close()


def complaint_of(path: Path, answer: dict[str, Any]) -> FileError:
    """What a sandbox found wrong with a file: {"error": the name of a FileError, "reason": …}."""
    kind = getattr(errors, str(answer["error"]), FileError)
    known = isinstance(kind, type) and issubclass(kind, FileError)
    return (kind if known else FileError)(path, str(answer.get("reason", "it cannot be opened")))


def settle(other: Connection | None) -> None:
    """To be called first inside: apart from us, silent, and not ended by a Ctrl+C meant for us."""
    if other is not None:
        other.close()  # or it would never learn that we are gone
    if hasattr(os, "setsid"):
        os.setsid()  # a group of its own, to be killed with all that a decoder might have started
    with Path(os.devnull).open("w", encoding="ascii") as nowhere:
        os.dup2(nowhere.fileno(), 2)  # decoders complain there; what matters comes as an answer
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def requests(line: Connection) -> Iterator[dict[str, Any]]:
    """What is asked of this process, until the line is closed.

    While a request is answered, memory is limited to as many bytes beyond what the process began with as it says.
    """
    line.send_bytes(READY)
    baseline = address_space()
    while True:
        try:
            request = json.loads(line.recv_bytes())
        except (EOFError, OSError):
            return
        limit_memory(baseline + int(request["memory"]))
        yield request
        alarm(0)
        limit_memory(None)


def alarm(seconds: float) -> None:
    """End this process after so many seconds, whatever it is doing; 0: not any more."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def address_space() -> int:
    """Bytes of address space that this process has."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError):
        return UNKNOWN_ADDRESS_SPACE
    return pages * os.sysconf("SC_PAGE_SIZE")


def limit_memory(size: int | None) -> None:
    """Let allocations beyond that many bytes of address space fail; None: no limit."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 only where there is one

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (hard if size is None else size, hard))
