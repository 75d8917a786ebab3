"""Originals: what Albumen replaces is kept beside it first, unless Albumen itself wrote it.

In the folder ".albumen-originals" lies the first original of each photo under its own name. A small text beside it,
as `sha256sum` reads and writes it, says what Albumen put in its place last. So a file that is neither of the two is
somebody else's (a later photo for which the camera gave the same name anew, or one that another program saved), and is
kept as well, under a number.
"""

from itertools import count
from pathlib import Path

from editor.errors import FileChanged
from editor.metadata.safefile import safe_replace
from editor.tasks.manifest import digest

ORIGINALS = ".albumen-originals"  # the folder beside a photo; imports pass it over
LEDGER = ".sha256"


def keep_original(path: Path) -> Path:
    """A photo copied into the folder, unless what it is lies there already or was written by Albumen; the copy, or the
    first original. Raises FileError."""
    first = first_original(path)
    content = digest(path)
    if first.exists() and content == written_in_place(path):
        return first
    for number in count(1):
        kept = first if number == 1 else first.with_name(f"{path.stem}-{number}{path.suffix}")
        if not kept.exists():
            break
        if digest(kept) == content:
            return kept
    first.parent.mkdir(exist_ok=True)
    safe_replace(kept, path.read_bytes(), verify=lambda written: _same(written, content, path))
    return kept


def first_original(path: Path) -> Path:
    """Where the first original of a photo lies, if there is one."""
    return path.parent / ORIGINALS / path.name


def note_written(path: Path, content: str) -> None:
    """Note the sha256, in hex, of what takes a photo's place; before it does. Raises FileError."""
    ledger = path.parent / ORIGINALS / f"{path.name}{LEDGER}"
    safe_replace(ledger, f"{content}  ../{path.name}\n".encode("utf-8", "surrogateescape"))


def written_in_place(path: Path) -> str:
    """The sha256 of what Albumen put in place of a photo's original; "" if that is not known."""
    try:
        return (path.parent / ORIGINALS / f"{path.name}{LEDGER}").read_text("utf-8", "replace").partition(" ")[0]
    except OSError:
        return ""


def _same(written: Path, content: str, path: Path) -> None:
    if digest(written) != content:
        raise FileChanged(path, "the file changed while its original was being kept; nothing was written")
