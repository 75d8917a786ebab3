"""A reader that needs no decoder: it believes what a small JSON file says."""

import json
from datetime import datetime
from pathlib import Path

from editor.catalog.facts import Facts, quick_hash, regular
from editor.errors import NotAPicture
from editor.metadata.fields import Fields


class TellingReader:
    """Reads files that hold JSON: {"taken": "2024-05-01T12:00:00", "camera": …, "format": …, "size": [w, h]}."""

    def facts(self, path: Path) -> Facts:
        status = regular(path)
        try:
            said = json.loads(path.read_text())
        except ValueError as error:
            raise NotAPicture(path, "its content is no picture") from error
        width, height = said.pop("size", (6000, 4000))
        if "taken" in said:
            said["taken"] = datetime.fromisoformat(said["taken"])
        said.pop("salt", None)
        said["keywords"] = tuple(said.get("keywords", ()))
        kind = said.pop("format", path.suffix[1:].lower())
        fields = Fields(**said)
        return Facts(kind, width, height, status.st_size, status.st_mtime_ns, status.st_ino, quick_hash(path), fields)


def make_photo(path: Path, **said) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    said.setdefault("salt", str(path))
    path.write_text(json.dumps(said))
    return path
