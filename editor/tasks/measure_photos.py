"""MeasurePhotos: sharpness, exposure, noise and likeness of catalogued photos, for culling."""

from dataclasses import dataclass

from editor.errors import AlbumenError
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.changes import Changes, News, Outcome, Tell, tell_nobody


@dataclass(frozen=True)
class MeasurePhotos:
    """photo_ids: of the catalog (None: of all). Those that were measured and have not changed since are passed over."""

    photo_ids: tuple[int, ...] | None = None

    @property
    def title(self) -> str:
        return "Measure photos" if self.photo_ids is None else f"Measure {len(self.photo_ids)} photos"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """What was measured is kept at once. Raises Cancelled, CatalogError; a photo that cannot be read is told in
        its outcome."""
        from editor.catalog.measuring import EDGE, measure  # noqa: PLC0415  (not needed to ask for it)
        from editor.formats.files import read_preview  # noqa: PLC0415

        catalog = studio.catalog
        wanted = None if self.photo_ids is None else set(self.photo_ids)
        todo = [number for number in catalog.culling.unmeasured() if wanted is None or number in wanted]
        outcomes: list[Outcome] = []
        for photo, _ in progress.over(catalog.photos(todo)):
            tell(News("start", photo.path, len(outcomes), len(todo)))
            reason = ""
            try:
                catalog.culling.keep(photo, measure(read_preview(photo.path, EDGE, isolated=True)))
            except AlbumenError as error:
                reason = str(error)
            outcomes.append(Outcome(photo.path, reason=reason))
            tell(News("over", photo.path, len(outcomes) - 1, len(todo), 1.0, outcomes[-1]))
        return Changes(frozenset(todo), outcomes=tuple(outcomes))
