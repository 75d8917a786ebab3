"""ImportPhotos: files and folders become photos of the catalog: where they lie, or copied from a card."""

import time
from dataclasses import dataclass, field, replace
from pathlib import Path

from editor.catalog.catalog import Catalog
from editor.catalog.facts import quick_hash
from editor.catalog.intake import Added
from editor.catalog.scan import Found, scan
from editor.catalog.welcome import Welcome
from editor.develop.recipe import Recipe
from editor.errors import FileError
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.albums import find_album, make_album
from editor.tasks.changes import Changes, News, Outcome, Tell, tell_nobody
from editor.tasks.presets import recipe_of_presets
from editor.tasks.unloading import KNOWN, Landed, Landing, Unloading, clear

AT_ONCE, AT_LEAST_EVERY = 24, 2.0  # photos of a card are taken in so many at a time, or after so many seconds


@dataclass(frozen=True)
class ImportPhotos:
    """paths: files and folders. album: the name of the album they also go into ("Travel/Rome" is Rome inside
    Travel), made if there is none. recursive: the folders inside the folders too. landing: copy or move them there
    first; photos that the library has already are then left where they are. new_only: leave those out in place too.
    keywords, presets: what new photos get.
    """

    paths: tuple[Path, ...]
    album: str | None = None
    recursive: bool = True
    landing: Landing | None = None
    new_only: bool = False
    keywords: tuple[str, ...] = ()
    presets: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return f"Import {self.paths[0].name if len(self.paths) == 1 else f'{len(self.paths)} files and folders'}"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises Cancelled (what was taken in by then stays), UsageError, CatalogError, DiskFull; a file that cannot
        be taken in is told in its outcome."""
        recipe = recipe_of_presets(Recipe(), self.presets, studio.preset_folders)
        welcome = Welcome(self.keywords, recipe, ", ".join(self.presets))
        found = scan(self.paths, recursive=self.recursive, progress=progress)
        intake = _Taking(studio.catalog, welcome, self.album, tell)
        for path, reason in found.unreadable.items():
            intake.over(Outcome(path, reason=f"{path.name or path}: {reason}"))
        if self.landing is None:
            intake.in_place(intake.without_copies(found.files) if self.new_only else found.files, progress)
        else:
            intake.from_card(found, self.landing, progress)
        return Changes(frozenset(intake.ids), frozenset(intake.albums), tuple(intake.outcomes), frozenset(intake.new))


@dataclass
class _Taking:
    """One run: what came of it so far."""

    catalog: Catalog
    welcome: Welcome
    album: str | None
    tell: Tell
    ids: list[int] = field(default_factory=list)
    new: set[int] = field(default_factory=set)
    albums: set[int] = field(default_factory=set)
    outcomes: list[Outcome] = field(default_factory=list)
    _count: int = 0

    def over(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)
        self.tell(
            News("over", outcome.source, len(self.outcomes) - 1, max(self._count, len(self.outcomes)), 1.0, outcome)
        )

    def without_copies(self, files: list[Path]) -> list[Path]:
        """The files that are no copies of photos of the library, nor of one another."""
        seen: dict[tuple[int, bytes], Path] = {}
        left = []
        for path in files:
            try:
                content = path.stat().st_size, quick_hash(path)
            except (OSError, FileError):  # taking it in says why
                left.append(path)
                continue
            twin = self.catalog.files.twin(*content, but=path)
            if (twin is None and content not in seen) or self.catalog.by_path(path) is not None:
                seen[content] = path
                left.append(path)
            else:
                self.over(Outcome(path, reason=f"{path.name}: {KNOWN}", skipped=True))
        return left

    def in_place(self, files: list[Path], progress: Progress) -> None:
        added = self.catalog.add(files, progress, self.welcome)
        self._count = len(self.outcomes) + len(added.ids) + len(added.refused)
        for photo in self.catalog.photos(added.ids):
            self.over(Outcome(photo.path))
        for path, reason in added.refused.items():
            self.over(Outcome(path, reason=f"{path.name}: {reason}"))
        self.new |= set(added.new)
        self._keep(added.ids)

    def from_card(self, found: Found, landing: Landing, progress: Progress) -> None:
        """Take in what has landed a few at a time: a card takes minutes, and one may stop or pull it out."""
        self._count = len(found.files)
        waiting: list[Landed] = []
        last = time.monotonic()
        try:
            for landed in Unloading(landing, self.catalog).run(found.files, progress):
                waiting.append(landed)
                if len(waiting) >= AT_ONCE or time.monotonic() - last > AT_LEAST_EVERY:
                    self._take(waiting, landing)
                    last = time.monotonic()
        finally:
            self._take(waiting, landing)

    def _take(self, waiting: list[Landed], landing: Landing) -> None:
        batch = list(waiting)
        waiting.clear()
        added = self.catalog.add([each.target for each in batch if each.target is not None], SILENT, self.welcome)
        self.new |= set(added.new)
        self._keep([*added.ids, *(each.known for each in batch if each.known is not None)])
        for landed in batch:
            outcome = _outcome(landed, added)
            if landing.move and landed.target is not None and not outcome.failed:
                outcome = replace(outcome, note="; ".join(clear(landed)))
            self.over(outcome)

    def _keep(self, ids: list[int]) -> None:
        self.ids += ids
        if self.album and ids:
            album = find_album(self.catalog, self.album) or make_album(self.catalog, self.album)
            self.catalog.add_to_album(album.id, ids)
            self.albums.add(album.id)


def _outcome(landed: Landed, added: Added) -> Outcome:
    name = landed.source.name
    if landed.target is None:
        return Outcome(landed.source, reason=f"{name}: {landed.reason}", skipped=landed.reason == KNOWN)
    if landed.target in added.refused:
        told = f"{name}: it was copied, but not taken into the library: {added.refused[landed.target]}"
        return Outcome(landed.source, landed.target, reason=told)
    return Outcome(landed.source, landed.target)
