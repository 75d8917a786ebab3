"""`albumen`: the window; with a command, the command line.

Nothing heavy is imported here: which of the two it is, is decided first.
"""

import atexit
import contextlib
import multiprocessing
import os
import sys
import threading
from typing import NoReturn

from editor.cli import COMMANDS

# Threads of OpenBLAS and OpenMP that have nothing to do look for work in a loop before they sleep, for so long that
# they burn a fifth of the time of a small export, and on a machine that is busy a third of that of a model: the one
# they wait for does not get their core. So they sleep soon; between two layers of a network they are still awake.
PATIENCE = {"OPENBLAS_THREAD_TIMEOUT": "4", "GOMP_SPINCOUNT": "10000", "KMP_BLOCKTIME": "1"}


def run() -> NoReturn:
    """The program: `main`, and out by the shortest way.

    A command ends as the processes of multiprocessing do: when its threads are done and everybody who asked for it has
    been told that it is over, it leaves to the system what the interpreter would otherwise take down piece by piece,
    which takes a tenth of the time (CPU) of a short command.
    """
    status = main()
    if "PySide6" in sys.modules:
        sys.exit(status)
    threading._shutdown()  # type: ignore[attr-defined]  # waits for the threads
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):  # closed, or nobody reads it any more
            stream.flush()
    os._exit(status)


def main(words: list[str] | None = None) -> int:
    """Run Albumen with these words (None: those of the shell); the exit status."""
    multiprocessing.freeze_support()  # decoding runs in spawned processes, which a frozen program starts as itself
    for name, value in PATIENCE.items():
        os.environ.setdefault(name, value)  # before the first library reads it; what the user has set holds
    words = sys.argv[1:] if words is None else words
    return _command_line(words) if _is_for_the_command_line(words) else _window(words)


def _is_for_the_command_line(words: list[str]) -> bool:
    """A command or an option comes first, or a word that is neither a command nor a file (most likely mistyped)."""
    if not words:
        return False
    first = words[0]
    return first in COMMANDS or first.startswith("-") or not os.path.lexists(first)


def _command_line(words: list[str]) -> int:
    from editor.cli.main import main as command_line  # noqa: PLC0415  (the window does not need it)

    return command_line(words)


def _window(words: list[str]) -> int:
    if not has_display():
        print(  # noqa: T201  (there is no window to say it in)
            "There is no display to open the window on. `albumen --help` tells what works without one.",
            file=sys.stderr,
        )
        return 1
    from editor.desktop.app import main as window  # noqa: PLC0415  (the command line never loads Qt)

    return window(words)


def has_display() -> bool:
    """Whether a window could be opened here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    run()
