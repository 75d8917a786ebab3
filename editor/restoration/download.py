"""Download: a weights file from where its author put it, resumed where it broke off, kept only if it is the one.

The address and the sha256 come from the user or a list; nothing is fetched unless somebody asks for it.
"""

import contextlib
import hashlib
import http.client
import os
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from editor.errors import ModelDamaged, ModelError, from_os
from editor.progress import SILENT, Progress

PIECE = 1 << 18
PATIENCE = 30.0  # seconds without a byte
TRIES = 4
HERE = ("localhost", "127.0.0.1")


def download(address: str, sha256: str, place: Path, progress: Progress = SILENT) -> Path:
    """Fetch a file to `place`. What was fetched before a break stays beside it (.part) and is not fetched again.

    sha256: 64 hex digits that the whole file must have. Only https addresses (and this machine's own) are taken.
    Raises ModelError where the address cannot be reached, ModelDamaged where the file is another one than promised,
    FileError where it cannot be stored, Cancelled (the part fetched so far is kept).
    """
    name = place.stem
    told = urllib.parse.urlsplit(address)
    if told.scheme != "https" and not (told.scheme == "http" and told.hostname in HERE):
        raise ModelError(name, "it can only be downloaded from an https address")
    part = place.with_name(place.name + ".part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _fetch(address, part, name, progress)
        if _hash(part) != sha256.lower():
            part.unlink()
            raise ModelDamaged(name, "what was downloaded is not the file that was promised; nothing was kept")
        part.replace(place)
    except OSError as error:
        raise from_os(error, place) from error
    progress.at(1.0)
    return place


def _fetch(address: str, part: Path, name: str, progress: Progress) -> None:
    """All of the file into `part`, in as many goes as it takes while there is some progress."""
    failures = 0
    while True:
        before = part.stat().st_size if part.exists() else 0
        try:
            if _some(address, part, before, progress):
                return
            raise ConnectionError("the connection broke off")
        except urllib.error.HTTPError as error:
            if error.code == 416 and before:  # there is nothing after what we have
                return
            raise ModelError(name, f"its server answers {error.code} ({error.reason})") from error
        except (urllib.error.URLError, ConnectionError, TimeoutError, http.client.HTTPException) as error:
            grown = part.exists() and part.stat().st_size > before
            failures = 1 if grown else failures + 1
            if failures >= TRIES:
                raise ModelError(
                    name, "its server cannot be reached; what was fetched is kept for the next try"
                ) from error


def _some(address: str, part: Path, have: int, progress: Progress) -> bool:
    """Append what comes; whether that was all."""
    request = urllib.request.Request(address, headers={"Range": f"bytes={have}-"} if have else {})
    with contextlib.closing(urllib.request.urlopen(request, timeout=PATIENCE)) as answer:
        resumed = answer.status == http.client.PARTIAL_CONTENT
        have = have if resumed else 0
        told = answer.headers.get("Content-Length")
        total = have + int(told) if told and told.isdigit() else None
        with part.open("ab" if resumed else "wb") as file:
            while piece := answer.read(PIECE):
                file.write(piece)
                have += len(piece)
                progress.at(min(0.99, have / total) if total else 0.5)
            file.flush()
            os.fsync(file.fileno())
    return total is None or have >= total


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
