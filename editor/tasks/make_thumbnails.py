"""MakeThumbnails: small pictures of catalogued photos, made before anyone looks."""

from dataclasses import dataclass

from editor.errors import AlbumenError
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.changes import Changes, News, Outcome, Tell, tell_nobody

SIZE = 320


@dataclass(frozen=True)
class MakeThumbnails:
    """photo_ids: of the catalog. size: longest side in pixels."""

    photo_ids: tuple[int, ...]
    size: int = SIZE

    @property
    def title(self) -> str:
        return f"Thumbnails of {len(self.photo_ids)} photos"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises Cancelled, CatalogError; a photo that cannot be read is told in its outcome."""
        outcomes: list[Outcome] = []
        photos = studio.catalog.photos(list(self.photo_ids))
        for photo, _ in progress.over(photos):
            tell(News("start", photo.path, len(outcomes), len(photos)))
            reason = ""
            try:
                studio.thumbnails.make(photo, self.size)
            except AlbumenError as error:
                reason = str(error)
            outcomes.append(Outcome(photo.path, reason=reason))
            tell(News("over", photo.path, len(outcomes) - 1, len(photos), 1.0, outcomes[-1]))
        return Changes(frozenset(self.photo_ids), outcomes=tuple(outcomes))
