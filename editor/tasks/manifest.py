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
    source and reason. folder: where the manifest lay when it was written; here: where it lies now."""

    made: str
    version: str
    entries: tuple[dict[str, Any], ...] = ()
    failed: tuple[dict[str, Any], ...] = ()
    folder: Path | None = None
    here: Path = Path()

    def place(self, told: str) -> Path:
        """Where a file of an entry is now: what lay in the manifest's folder went along when that was moved or copied,
        and only the copy is what the manifest beside it speaks of."""
        path = Path(told)
        if self.folder is None or self.folder == self.here or not path.is_relative_to(self.folder):
            return path
        return self.here / path.relative_to(self.folder)


def write_manifest(path: Path, results: "Iterable[tuple[Outcome, dict[str, Any]]]") -> None:
    """Write the receipts of a finished batch; a photo that was skipped because its file is there keeps the receipt that
    it has in the manifest of this name. Raises FileError."""
    results = _with_earlier(path, list(results))
    content = {
        "kind": KIND,
        "schema": SCHEMA,
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "albumen": __version__,
        "versions": _versions(),
        "folder": str(path.parent.absolute()),
        "files": [facts for _, facts in results if facts],
        "failed": [{"source": str(o.source.absolute()), "reason": o.reason} for o, _ in results if o.failed],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    safe_replace(path, json.dumps(content, indent=2, ensure_ascii=False).encode("utf-8", "surrogateescape"))


def _with_earlier(
    path: Path, results: "list[tuple[Outcome, dict[str, Any]]]"
) -> "list[tuple[Outcome, dict[str, Any]]]":
    if not any(outcome.skipped and not facts for outcome, facts in results) or not path.is_file():
        return results
    try:
        earlier = read_manifest(path)
    except FileError:
        return results
    known = {earlier.place(entry["output"]): entry for entry in earlier.entries}
    return [
        (o, known.get(o.output.absolute(), {}) if o.skipped and o.output and not facts else facts)
        for o, facts in results
    ]


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
    entries = [each for each in told.get("files", []) if isinstance(each, dict) and isinstance(each.get("output"), str)]
    failed = [each for each in told.get("failed", []) if isinstance(each, dict)]
    return Manifest(
        str(told.get("made", "")),
        str(told.get("albumen", "")),
        tuple(entries),
        tuple(failed),
        Path(told["folder"]) if isinstance(told.get("folder"), str) else None,
        path.parent.absolute(),
    )


def digest(path: Path) -> str:
    """sha256 of a file, in hex. Raises FileError."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise from_os(error, path) from error
