"""Folder: a folder of the disk that holds photos of the catalog."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder and how many of its own photos (not those of folders inside it) the catalog knows."""

    path: Path
    count: int
