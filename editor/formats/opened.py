"""Opened: a file that is being looked at: its bytes, which kind it is, and its metadata, each read once and late."""

from functools import cached_property
from pathlib import Path

from editor.formats import budget
from editor.metadata.container import container_of
from editor.metadata.metadata import Metadata, extract
from editor.metadata.source import FileSource, Source


class Opened:
    """A file by its path. Raises FileMissing, NoPermission or NotAPicture (a folder); to be closed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.source: Source = FileSource(path)

    def __enter__(self) -> "Opened":
        return self

    def __exit__(self, *_: object) -> None:
        self.source.close()

    @cached_property
    def container(self) -> str:
        """Which kind of file it is by its first bytes; "" for one that is not known."""
        return container_of(self.source)

    @cached_property
    def metadata(self) -> Metadata:
        """What the file says besides its pixels."""
        return extract(self.source)

    @cached_property
    def data(self) -> bytes:
        """The whole file. Raises TooLarge if it does not fit into memory."""
        budget.check(self.path, self.source.size)
        return self.source.at(0, self.source.size)

    @property
    def orientation(self) -> int:
        """How the stored pixels must be turned, by the container or by EXIF."""
        return self.metadata.fields.orientation
