"""Manifest: the receipts of a batch as one JSON file, and whether what it says still holds."""

import contextlib
import hashlib
import json
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from editor import __version__
from editor.errors import FileError, from_os
from editor.metadata.safefile import safe_replace
from editor.tasks.changes import Outcome

KIND = "albumen-manifest"
SCHEMA = 1
LIBRARIES = ("imagecodecs", "numpy", "opencv-python-headless", "pillow", "rawpy", "simplejpeg", "torch")


@dataclass(frozen=True)
class Manifest:
    """made: when, ISO 8601. version: of Albumen. entries: one dict a file, see writing.receipt(). failed: likewise,
    source and reason."""

    made: str
    version: str
    entries: tuple[dict[str, Any], ...] = ()
    failed: tuple[dict[str, Any], ...] = ()


def write_manifest(path: Path, results: "Iterable[tuple[Outcome, dict[str, Any]]]") -> None:
    """Write the receipts of a finished batch. Raises FileError."""
    results = list(results)
    content = {
        "kind": KIND,
        "schema": SCHEMA,
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "albumen": __version__,
        "versions": _versions(),
        "files": [facts for _, facts in results if facts],
        "failed": [{"source": str(o.source.absolute()), "reason": o.reason} for o, _ in results if o.failed],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    safe_replace(path, json.dumps(content, indent=2, ensure_ascii=False).encode("utf-8", "surrogateescape"))


def _versions() -> dict[str, str]:
    """What the pixels also depend on, for when another installation makes them a little different."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 (takes long; for receipts only)

    found = {"python": platform.python_version(), "system": platform.platform(terse=True)}
    for name in LIBRARIES:
        with contextlib.suppress(PackageNotFoundError):
            found[name] = version(name)
    return found


def read_manifest(path: Path) -> Manifest:
    """Raises FileError where there is none, or it is none of ours."""
    try:
        told = json.loads(path.read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError as error:
        raise from_os(error, path) from error
    except (ValueError, RecursionError):
        raise FileError(path, "this is no manifest: it is not JSON") from None
    if not isinstance(told, dict) or told.get("kind") != KIND:
        raise FileError(path, "this is no manifest that Albumen wrote")
    if told.get("schema", 0) > SCHEMA:
        raise FileError(path, "a newer Albumen wrote this manifest")
    entries = [each for each in told.get("files", []) if isinstance(each, dict) and "output" in each]
    failed = [each for each in told.get("failed", []) if isinstance(each, dict)]
    return Manifest(str(told.get("made", "")), str(told.get("albumen", "")), tuple(entries), tuple(failed))


def digest(path: Path) -> str:
    """sha256 of a file, in hex. Raises FileError."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise from_os(error, path) from error
