"""ExportPresets: ways of exporting, by name: ours, and the user's own, kept under the home folder."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from editor.metadata.safefile import safe_replace

Chosen = dict[str, Any]


def ours() -> dict[str, Chosen]:
    """The ones that come with Albumen."""
    plain: Chosen = {"size": "full", "sharpening": "none", "colour": "same", "policy": "all", "template": "{name}"}
    return {
        QCoreApplication.translate("ExportPresets", "As the originals, full size"): {**plain, "format": ""},
        QCoreApplication.translate("ExportPresets", "For the web: JPEG, 2048 px, without location"): {
            **plain, "format": "jpeg", "quality": 85, "size": "edge", "edge": 2048, "sharpening": "screen",
            "colour": "srgb", "policy": "no-location",
        },
        QCoreApplication.translate("ExportPresets", "To send: JPEG, 1200 px"): {
            **plain, "format": "jpeg", "quality": 80, "size": "edge", "edge": 1200, "sharpening": "screen",
            "colour": "srgb", "policy": "no-location",
        },
        QCoreApplication.translate("ExportPresets", "For print: TIFF, 16 bits, full size"): {
            **plain, "format": "tiff", "bits": 16, "compression": "deflate", "sharpening": "print",
        },
        QCoreApplication.translate("ExportPresets", "To keep: PNG, without loss"): {**plain, "format": "png"},
    }  # fmt: skip


class ExportPresets:
    """file: JSON of {name: settings of an OutputForm}; one that cannot be read counts as empty."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.own: dict[str, Chosen] = self._read()

    def all(self) -> dict[str, Chosen]:
        """Ours first, then the user's own."""
        return {**ours(), **self.own}

    def keep(self, name: str, chosen: Chosen) -> None:
        """Under a name; an older one of that name is replaced. Raises FileError."""
        self.own[name] = chosen
        self._write()

    def remove(self, name: str) -> None:
        """One of the user's own. Raises FileError."""
        self.own.pop(name, None)
        self._write()

    def _read(self) -> dict[str, Chosen]:
        try:
            stored = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(stored, dict):
            return {}
        return {str(name): chosen for name, chosen in stored.items() if isinstance(chosen, dict)}

    def _write(self) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        safe_replace(self._file, json.dumps(self.own, indent=1, ensure_ascii=False).encode())
