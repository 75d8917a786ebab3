"""SyncSidecars: what the catalog knows of photos is brought together with what the XMP files beside them say, and with
what other programs have written into the photos themselves.
"""

from dataclasses import dataclass
from pathlib import Path

from editor.catalog.embedded import changed_files
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.changes import Changes, News, Outcome, Tell, tell_nobody


@dataclass(frozen=True)
class SyncSidecars:
    """photo_ids: None for all that were changed here or elsewhere since they last agreed; photos whose files were
    changed are read anew then. write: False only reads."""

    photo_ids: tuple[int, ...] | None = None
    write: bool = True
    title = "Bring sidecars in step"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises Cancelled, CatalogError; a file that cannot be read or written is told in its outcome."""
        catalog = studio.catalog
        ids = self.photo_ids
        files: list[int] = []
        if ids is None:
            changed = changed_files(catalog.database, catalog.places, progress.part(0.0, 0.1))
            files = catalog.add(changed, progress.part(0.1, 0.2)).ids
            ids = tuple(dict.fromkeys([*catalog.dirty(), *catalog.changed_sidecars(progress.part(0.2, 0.3))]))
        synced = catalog.sync(ids, write=self.write, progress=progress.part(0.3, 1.0))
        outcomes = []
        for photo in catalog.photos(tuple(dict.fromkeys([*ids, *files]))):
            notes = ["read anew"] if photo.id in files else []
            notes += ["written"] if photo.id in synced.written else []
            notes += ["read"] if photo.id in synced.read else []
            notes += [synced.conflicts[photo.id]] if photo.id in synced.conflicts else []
            if notes:
                outcomes.append(Outcome(photo.path, note="; ".join(notes)))
        outcomes += [Outcome(Path(path), reason=f"{Path(path).name}: {why}") for path, why in synced.failed.items()]
        for index, outcome in enumerate(outcomes):
            tell(News("over", outcome.source, index, len(outcomes), 1.0, outcome))
        return Changes(frozenset([*synced.read, *files]), outcomes=tuple(outcomes))
