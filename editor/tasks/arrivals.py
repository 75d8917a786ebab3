"""Arrivals: the photos that come into a folder, each told once it is whole."""

from dataclasses import dataclass, field
from pathlib import Path

from editor.tasks.sources import gather

Facts = tuple[int, int]


@dataclass
class Arrivals:
    """Ask look() every few seconds. A file that is still being written grows, so one is told only when two looks in
    a row find it the same; one that changes later is told again."""

    folder: Path
    leave_out: Path
    recursive: bool = False
    _seen: dict[Path, Facts] = field(default_factory=dict)
    _told: dict[Path, Facts] = field(default_factory=dict)

    def look(self) -> list[Path]:
        """The files that are whole now and were not told before."""
        now: dict[Path, Facts] = {}
        for source in gather([self.folder], recursive=self.recursive, leave_out=self.leave_out):
            try:
                state = source.path.stat()
            except OSError:  # it went as fast as it came
                continue
            if state.st_size:
                now[source.path] = (state.st_size, state.st_mtime_ns)
        fresh = [path for path, facts in now.items() if self._seen.get(path) == facts and self._told.get(path) != facts]
        self._told.update((path, now[path]) for path in fresh)
        self._seen = now
        return fresh
