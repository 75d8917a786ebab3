"""Picture: a photo as it came out of a file."""

from dataclasses import dataclass
from pathlib import Path

from editor.imaging.image import Image
from editor.metadata.metadata import Metadata
from editor.metadata.parity import Parity


@dataclass(frozen=True, eq=False)
class Picture:
    """Upright pixels, and what the file said besides (its orientation is 1 now); format: the name of its format.

    missing: a sentence on what could not be read of a damaged file, where a person asked for the rest; else "". Such a
    picture is never written over its file.
    """

    image: Image
    metadata: Metadata
    path: Path | None = None
    format: str = ""
    missing: str = ""


@dataclass(frozen=True)
class Written:
    """A file that was written, read back and found right: its size in bytes, and what became of its metadata."""

    path: Path
    bytes: int
    parity: Parity
