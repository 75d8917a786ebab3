"""CopyOriginals: the files of catalogued photos as they are, byte for byte, beside what was exported of them."""

from dataclasses import dataclass
from functools import partial

from editor.errors import FileMissing
from editor.formats.files import format_for_suffix
from editor.metadata.fields import Fields
from editor.metadata.safefile import stamp
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.batch import Batch, Made, Settle
from editor.tasks.changes import Changes, Tell, tell_nobody
from editor.tasks.output import Output
from editor.tasks.sources import Source
from editor.tasks.writing import copy_photo


@dataclass(frozen=True)
class CopyOriginals:
    """photo_ids: of the catalog. output: its folder, its root and what it does about names that are taken count; the
    files keep their names and are never changed."""

    photo_ids: tuple[int, ...]
    output: Output

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises Cancelled, UsageError, CatalogError; a file that cannot be copied is told in its outcome."""
        photos = studio.catalog.photos(self.photo_ids)
        files = {photo.path: photo.id for photo in photos}  # virtual copies share theirs
        sources = [Source(path, None, photo, number) for number, (path, photo) in enumerate(files.items(), 1)]
        batch = Batch(repr(self), sources, self.output, studio.journals, over=studio.over)
        results = batch.run(partial(self._copy, studio), progress, tell)
        return Changes(outcomes=tuple(outcome for outcome, _ in results))

    def _copy(self, studio: Studio, source: Source, settle: Settle, progress: Progress) -> Made:
        if not source.path.is_file():
            raise FileMissing(source.path, "the file is not there")
        known = format_for_suffix(source.path.suffix)
        place = settle(self.output.wanted(source, known.name if known else "", Fields()))
        if place.skip:
            return Made(place.path, skipped=place.skip)
        studio.writes(place.path)
        copy_photo(source.path, place.path, stamp(source.path))
        progress.at(1.0)
        return Made(place.path, note="copied")
