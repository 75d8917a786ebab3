"""Unloading: photos of a card named, copied to their folder (and a second one), and told one by one as they land."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from editor.catalog.catalog import Catalog
from editor.catalog.facts import Facts, quick_hash
from editor.catalog.moving import renamed
from editor.catalog.naming import Naming
from editor.catalog.pairs import Group, grouped
from editor.errors import DiskFull, FileError, FileMissing, UsageError
from editor.metadata.fields import Fields
from editor.metadata.safefile import sweep
from editor.progress import Progress
from editor.tasks.carrying import carry, free_space, same_content
from editor.tasks.output import claim

SPARE = 64 << 20  # bytes that a disk shall still have when all is copied
GONE = "the card or disk that it was on is not there any more"
KNOWN = "it is in the library already"


@dataclass(frozen=True)
class Landing:
    """folder: where photos go. template: their names below it, without suffix, see catalog.naming.WORDS; a slash makes
    folders. backup: a second folder that gets the same under the same names. move: what was copied, read back and
    taken in is deleted from the card. Raises UsageError for a template that cannot be read.
    """

    folder: Path
    template: str = "{name}"
    backup: Path | None = None
    move: bool = False

    def __post_init__(self) -> None:
        Naming(self.template)
        if self.backup is not None and self.backup.absolute() == self.folder.absolute():
            raise UsageError("The second copy would lie in the same folder as the first; choose another.")

    @property
    def roots(self) -> tuple[Path, ...]:
        return (self.folder,) if self.backup is None else (self.folder, self.backup)


@dataclass(frozen=True)
class Landed:
    """One photo of the card. target: its file in the library's folder, None where it was not copied; reason: why not.
    known: it is in the library already, as the photo of that id. files: what of it lies on the card.
    """

    source: Path
    target: Path | None = None
    reason: str = ""
    known: int | None = None
    files: tuple[Path, ...] = ()


@dataclass
class Unloading:
    """Goes through the photos of a card once: see run()."""

    landing: Landing
    catalog: Catalog
    _naming: Naming = field(init=False)
    _claimed: set[str] = field(default_factory=set)
    _seen: dict[tuple[int, bytes], Path] = field(default_factory=dict)
    _swept: set[Path] = field(default_factory=set)
    _counter: int = 1

    def __post_init__(self) -> None:
        self._naming = Naming(self.landing.template)

    def run(self, files: Sequence[Path], progress: Progress) -> Iterator[Landed]:
        """Each photo once it is copied, skipped or refused. Raises DiskFull before anything is copied if there is no
        room, and Cancelled."""
        groups = grouped(path.absolute() for path in files)
        sizes = [sum(map(_size, _files(group))) for group in groups]
        self._check_room(sum(sizes))
        whole, before = max(1, sum(sizes)), 0
        gone = False
        for group, size in zip(groups, sizes, strict=True):
            share = progress.part(before / whole, (before + size) / whole)
            share.at(0.0)
            gone = gone and not group.folder.is_dir()
            landed = Landed(group.path, reason=GONE) if gone else self._one(group, share)
            gone = landed.target is None and not group.folder.is_dir()
            yield Landed(group.path, reason=GONE) if gone else landed
            before += size

    def _check_room(self, size: int) -> None:
        by_disk: dict[int, list[Path]] = {}
        for root in self.landing.roots:
            by_disk.setdefault(_device(root), []).append(root)
        for roots in by_disk.values():
            free, need = free_space(roots[0]), size * len(roots)
            if need + SPARE > free:
                words = f"there is no room for {need / 1e9:.1f} GB on its disk ({free / 1e9:.1f} GB are free)"
                raise DiskFull(roots[0], words)

    def _one(self, group: Group, progress: Progress) -> Landed:
        try:
            facts = self._facts(group)
            content = _size(group.path), quick_hash(group.path)
            if content in self._seen:
                return Landed(group.path, reason=f"it is the same photo as {self._seen[content].name}")
            twin = self.catalog.files.twin(*content, but=group.path)
            if twin is not None:
                return Landed(group.path, reason=KNOWN, known=twin)
            target = self._carried(group, facts.fields, progress)
            self._seen[content] = group.path
            return Landed(group.path, target, files=tuple(_files(group)))
        except FileError as error:
            return Landed(group.path, reason=error.reason if error.path == group.path else str(error))

    def _facts(self, group: Group) -> Facts:
        """Raises FileError for what is no picture, which is left on the card. A RAW that cannot be read comes with its
        JPEG."""
        try:
            return self.catalog.intake.reader.facts(group.path)
        except FileError:
            if not group.picture:
                raise
            return self.catalog.intake.reader.facts(group.folder / group.picture)

    def _carried(self, group: Group, fields: Fields, progress: Progress) -> Path:
        """Where the photo is now, with all that belongs to it, in every root."""
        name = self._name(group, fields)
        targets = [self._renamed(group, root, name) for root in self.landing.roots]
        files = _files(group)
        for place, source in enumerate(files):
            there = [pairs[place] for pairs in targets if not os.path.lexists(pairs[place])]
            self._sweep(there)
            carry(source, there, progress.part(place / len(files), (place + 1) / len(files)))
        self._claimed |= {claim(path) for pairs in targets for path in pairs}
        return targets[0][0]

    def _name(self, group: Group, fields: Fields) -> str:
        """The first name from the template that is free for all its files in all roots, or where they lie already
        (an import that was interrupted)."""
        given, again = "", 0
        while True:
            given = self._naming.of_file(group.path.stem, fields, self._counter, folder=group.folder.name)
            name = f"{given}-{again}" if again else given
            if all(self._may_lie(group, root, name) for root in self.landing.roots):
                self._counter += 1
                return name
            if self._naming.counts:
                self._counter += 1
            else:
                again += 1

    def _may_lie(self, group: Group, root: Path, name: str) -> bool:
        for source, target in zip(_files(group), self._renamed(group, root, name), strict=True):
            if claim(target) in self._claimed:
                return False
            if os.path.lexists(target) and not (target.is_file() and same_content(source, target)):
                return False
        return True

    def _renamed(self, group: Group, root: Path, name: str) -> list[Path]:
        """Where the group's files go in a root, in the order of _files."""
        target = (root / name).parent / f"{Path(name).name}{group.path.suffix}"
        return [target, *(target.parent / renamed(each, group.path, target) for each, _ in group.companions)]

    def _sweep(self, targets: Iterable[Path]) -> None:
        """Take away what an import that was killed left in these folders."""
        for folder in {target.parent for target in targets} - self._swept:
            self._swept.add(folder)
            sweep(folder)


def clear(landed: Landed) -> list[str]:
    """Delete a photo's files from the card; a sentence for each that cannot be deleted."""
    told = []
    for path in landed.files:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            told.append(f"{path.name} could not be deleted from the card")
    return told


def _files(group: Group) -> list[Path]:
    return [group.path, *(group.folder / name for name, _ in group.companions)]


def _size(path: Path) -> int:
    """0 for a file that is not there any more: copying it tells."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _device(folder: Path) -> int:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        return folder.stat().st_dev
    except OSError as error:
        raise FileMissing(folder, "the folder cannot be looked into") from error
