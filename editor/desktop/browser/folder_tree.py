"""Folders with photos as the tree that they are on the disk, without the steps that lead only to one other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.catalog.folder import Folder

FEW = 40  # folders that are all shown open


@dataclass
class Branch:
    """A folder of the disk. count: photos in it and in the folders inside it. own: photos in itself."""

    path: Path
    name: str
    own: int = 0
    inner: "dict[str, Branch]" = field(default_factory=dict)

    @property
    def count(self) -> int:
        return self.own + sum(branch.count for branch in self.inner.values())

    @property
    def size(self) -> int:
        """How many branches there are in it, itself counted."""
        return 1 + sum(branch.size for branch in self.inner.values())

    def children(self) -> "list[Branch]":
        """In the order of a person: 9 before 10."""
        return _sorted(self.inner.values())


def branches(folders: "Sequence[Folder]") -> list[Branch]:
    """The trees of these folders; those above all of them are left out."""
    tops: dict[str, Branch] = {}
    for folder in folders:
        anchor, *parts = folder.path.parts or ("",)
        at = tops.setdefault(anchor, Branch(Path(anchor), anchor))
        for part in parts:
            at = at.inner.setdefault(part, Branch(at.path / part, part))
        at.own = folder.count
    found = []
    for top in tops.values():
        short = _shortened(top)
        # what all have in common is no place to go to: /users/me/… for everything
        split = len(short.inner) > 1 and not short.own and len(short.path.parts) <= 1
        found += [_shortened(each) for each in short.inner.values()] if split else [short]
    for branch in found:
        branch.name = branch.path.name or str(branch.path)
    names = [branch.name for branch in found]
    for branch in found:
        if names.count(branch.name) > 1:
            branch.name = "/".join(branch.path.parts[-2:])
    return _sorted(found)


def _sorted(found: Iterable[Branch]) -> list[Branch]:
    from editor.catalog.wording import natural_key  # noqa: PLC0415  (the catalog is not needed for the first paint)

    return sorted(found, key=lambda branch: natural_key(branch.name))


def _shortened(branch: Branch) -> Branch:
    """Without folders that hold nothing but one other folder; those are named together with it."""
    while not branch.own and len(branch.inner) == 1:
        [only] = branch.inner.values()
        branch = Branch(only.path, f"{branch.name}/{only.name}", only.own, only.inner)
    branch.inner = {each.name: each for each in map(_shortened, branch.inner.values())}
    return branch
