"""What can go wrong, as one tree; every message is a sentence that can be shown to a photographer.

AlbumenError
├── FileError            a file, by name, and the reason
│   ├── FileMissing      it is not there (any more)
│   ├── NotAPicture      its content is no picture that we know
│   ├── Damaged          truncated or corrupt
│   ├── Unsupported      a picture, but of a variant that we cannot read or write
│   ├── TooLarge         it needs more memory than there is
│   ├── NoPermission     the system does not let us read or write it
│   ├── DiskFull         no space to write it
│   └── FileChanged      another program changed it meanwhile
├── ModelError           a model, by name, and the reason
│   ├── ModelMissing     no model of that name
│   ├── ModelDamaged     its weights cannot be read or do not fit
│   ├── ModelRefused     loading it would run foreign code
│   └── OutOfMemory      it needs more memory than there is, even with the smallest tiles
├── RecipeError          an edit or parameter that does not exist or is out of range
├── CatalogError         the catalog cannot be opened or written
│   ├── CatalogLocked    another Albumen has it open for writing
│   ├── CatalogDamaged   it fails its integrity check
│   └── CatalogTooNew    a newer Albumen made it
└── UsageError           what was asked for makes no sense (exit status 2)
"""

import errno
from os import PathLike
from pathlib import Path


class AlbumenError(Exception):
    """Something went wrong that a person can be told in one sentence: str(error)."""


class FileError(AlbumenError):
    """Something is wrong with one file."""

    def __init__(self, path: "str | PathLike[str]", reason: str) -> None:
        super().__init__(path, reason)
        self.path = Path(path)
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path.name or self.path}: {self.reason}"


class FileMissing(FileError):
    """The file is not there (any more)."""


class NotAPicture(FileError):
    """The content is no picture that Albumen knows, whatever the name says."""


class Damaged(FileError):
    """The file is truncated or corrupt."""


class Unsupported(FileError):
    """A picture, but of a variant that cannot be read or written."""


class TooLarge(FileError):
    """Opening it would need more memory than there is."""


class NoPermission(FileError):
    """The system does not allow it."""


class DiskFull(FileError):
    """There is no space left to write it."""


class FileChanged(FileError):
    """Another program changed the file since it was read."""


class ModelError(AlbumenError):
    """Something is wrong with a restoration model."""

    def __init__(self, model: str, reason: str) -> None:
        super().__init__(model, reason)
        self.model = model
        self.reason = reason

    def __str__(self) -> str:
        return f"Model {self.model}: {self.reason}"


class ModelMissing(ModelError):
    """There is no model of that name."""


class ModelDamaged(ModelError):
    """The weights cannot be read, or do not fit their card."""


class ModelRefused(ModelError):
    """Loading it would run foreign code."""


class OutOfMemory(ModelError):
    """It needs more memory than there is, even with the smallest tiles."""


class RecipeError(AlbumenError):
    """An edit or parameter that does not exist, or a value out of its range."""


class CatalogError(AlbumenError):
    """The catalog cannot be opened or written."""


class CatalogLocked(CatalogError):
    """Another Albumen has it open for writing."""


class CatalogDamaged(CatalogError):
    """It fails its integrity check."""


class CatalogTooNew(CatalogError):
    """A newer Albumen made it."""


class UsageError(AlbumenError):
    """What was asked for makes no sense."""


def from_os(error: OSError, path: "str | PathLike[str]") -> FileError:
    """The FileError that says in a photographer's words what the system's error says in its own."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(path, "there is no space left on the disk")
    if isinstance(error, FileNotFoundError):
        return FileMissing(path, "the file is not there")
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return NoPermission(path, "the system does not allow access to this file or folder")
    if isinstance(error, IsADirectoryError):
        return NotAPicture(path, "this is a folder, not a picture")
    return FileError(path, error.strerror or str(error))
