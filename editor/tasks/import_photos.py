"""ImportPhotos: files and folders become photos of the catalog, where they lie."""

from dataclasses import dataclass
from pathlib import Path

from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.albums import find_album, make_album
from editor.tasks.changes import Changes, News, Outcome, Tell, tell_nobody
from editor.tasks.sources import gather


@dataclass(frozen=True)
class ImportPhotos:
    """paths: files and folders. album: the name of the album they also go into ("Travel/Rome" is Rome inside
    Travel), made if there is none. recursive: the folders inside the folders too."""

    paths: tuple[Path, ...]
    album: str | None = None
    recursive: bool = True

    @property
    def title(self) -> str:
        return f"Import {self.paths[0].name if len(self.paths) == 1 else f'{len(self.paths)} files and folders'}"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises Cancelled (what was taken in by then stays), UsageError, CatalogError; a file that cannot be taken
        in is told in its outcome."""
        files = [source.path for source in gather(self.paths, recursive=self.recursive)]
        added = studio.catalog.add(files, progress)
        outcomes = [Outcome(photo.path) for photo in studio.catalog.photos(added.ids)]
        outcomes += [Outcome(path, reason=f"{path.name}: {reason}") for path, reason in added.refused.items()]
        for index, outcome in enumerate(outcomes):
            tell(News("over", outcome.source, index, len(outcomes), 1.0, outcome))
        albums = frozenset([self._file(studio, added.ids)]) if self.album and added.ids else frozenset()
        return Changes(frozenset(added.ids), albums, tuple(outcomes))

    def _file(self, studio: Studio, ids: list[int]) -> int:
        """The number of the album that the photos were put into."""
        name = self.album or ""
        album = find_album(studio.catalog, name) or make_album(studio.catalog, name)
        studio.catalog.add_to_album(album.id, ids)
        return album.id
