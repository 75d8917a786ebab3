"""Newcomers: the photos that come into watched folders, each told once it is whole."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from editor.catalog.scan import scan
from editor.progress import SILENT, Progress

Facts = tuple[int, int]


@dataclass
class Newcomers:
    """Ask look() every few seconds. Only folders whose own time has changed are listed, so that looking costs little
    however many photos lie there. A file that is still being written changes, so one is told when two looks in a row
    find it the same. unknown: which of some files the library does not have.
    """

    unknown: Callable[[Iterable[Path]], list[Path]]
    _times: dict[Path, int] = field(default_factory=dict)
    _waiting: dict[Path, Facts | None] = field(default_factory=dict)
    _told: dict[Path, Facts] = field(default_factory=dict)

    def look(self, folders: Sequence[Path], progress: Progress = SILENT) -> list[Path]:
        """The files that are new and whole, each once for each content. Raises Cancelled."""
        for top in folders:
            for folder in _folders(top, progress):
                self._list(folder)
        return self._whole()

    def _list(self, folder: Path) -> None:
        """Note what is new in a folder that has changed."""
        try:
            changed = folder.stat().st_mtime_ns
        except OSError:
            self._times.pop(folder, None)
            return
        if self._times.get(folder) == changed:
            return
        self._times[folder] = changed
        for path in self.unknown(scan([folder], recursive=False).files):
            self._waiting.setdefault(path, None)

    def _whole(self) -> list[Path]:
        found = []
        for path, before in list(self._waiting.items()):
            try:
                state = path.stat()
            except OSError:  # it went as fast as it came
                del self._waiting[path]
                continue
            now = state.st_size, state.st_mtime_ns
            if now == self._told.get(path):
                del self._waiting[path]
            elif state.st_size and now == before:
                del self._waiting[path]
                self._told[path] = now
                found.append(path)
            else:
                self._waiting[path] = now
        return found


def _folders(top: Path, progress: Progress) -> Iterable[Path]:
    """A folder and those in it, hidden ones left out; circles of links are not entered."""
    for place, inner, _ in os.walk(top):
        progress.at(0.0)
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        yield Path(place)
