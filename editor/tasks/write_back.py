"""WriteBack: the developed photo takes the place of its original file; only when that was asked for and confirmed."""

from dataclasses import dataclass
from pathlib import Path

from editor.develop.recipe import Recipe
from editor.errors import AlbumenError, FileChanged, FileError, Unsupported, UsageError, from_os
from editor.formats.files import all_formats, probe
from editor.metadata.safefile import safe_replace, stamp
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.batch import Made
from editor.tasks.changes import Changes, News, Outcome, Tell, tell_nobody
from editor.tasks.making import Maker
from editor.tasks.manifest import digest
from editor.tasks.output import Output, Place
from editor.tasks.sources import Source

ORIGINALS = ".albumen-originals"  # the folder beside a photo that keeps its first original; imports pass it over


@dataclass(frozen=True)
class WriteBack:
    """photo_ids: catalogued photos with a recipe. confirmed: that a person has said yes. beside: write a copy named
    "IMG-edited" next to the original instead of replacing it.

    A replaced original is first copied to the folder ".albumen-originals" beside it, once, and never touched there
    again. A RAW is never replaced. A photo that another program changed since the catalog saw it is refused.
    """

    photo_ids: tuple[int, ...]
    confirmed: bool = False
    beside: bool = False

    @property
    def title(self) -> str:
        return f"Write {len(self.photo_ids)} photos back"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises UsageError when it was not confirmed; Cancelled between two photos. A photo that fails is told."""
        if not self.confirmed:
            raise UsageError("writing into the original files has to be confirmed first")
        outcomes = []
        photos = studio.catalog.photos(list(self.photo_ids))
        for index, (photo, part) in enumerate(progress.over(photos)):
            tell(News("start", photo.path, index, len(photos)))
            try:
                made = self._one(studio, photo.id, part)
                outcome = Outcome(photo.path, made.output, model=made.model, note=made.note)
            except AlbumenError as error:
                outcome = Outcome(photo.path, reason=str(error))
            except OSError as error:
                outcome = Outcome(photo.path, reason=str(from_os(error, photo.path)))
            outcomes.append(outcome)
            tell(News("over", photo.path, index, len(photos), 1.0, outcome))
        return Changes(frozenset(photo.id for photo in photos), outcomes=tuple(outcomes))

    def _one(self, studio: Studio, number: int, progress: Progress) -> Made:
        photo = studio.catalog.photo(number)
        history = studio.catalog.history(number)
        if not history.recipe.active:
            raise FileError(photo.path, "there is nothing to write: it has no adjustments")
        seen = stamp(photo.path)
        if seen != (photo.size, photo.mtime_ns):
            raise FileChanged(photo.path, "another program changed the file since Albumen read it; import it again")
        found = probe(photo.path)
        if not all_formats()[found.format].can_write:
            raise Unsupported(photo.path, f"{found.format.upper()} files are never written over; export it instead")
        if found.frames > 1:
            raise Unsupported(photo.path, f"it holds {found.frames} pictures, of which only one would be left")
        maker = Maker(studio, Output(photo.path.parent), known=lambda source: history.recipe, strict=True)
        if self.beside:
            return self._copy(studio, maker, photo.path, progress)
        return self._replace(studio, maker, number, progress)

    def _copy(self, studio: Studio, maker: Maker, path: Path, progress: Progress) -> Made:
        wanted = path.with_name(f"{path.stem}-edited{path.suffix}")
        place = maker.output.settle(wanted, path, {path.resolve()}, ())
        made = maker.make(Source(path), lambda _: place, progress)
        studio.catalog.add_files([place.path])
        return made

    def _replace(self, studio: Studio, maker: Maker, number: int, progress: Progress) -> Made:
        """Keep the original, put the finished file in its place, and let the catalog know that it is developed now."""
        photo = studio.catalog.photo(number)
        path, seen = photo.path, (photo.size, photo.mtime_ns)
        keep_original(path)
        made = maker.make(Source(path), lambda _: Place(path, expect=seen), progress)
        history = studio.catalog.history(number)
        studio.catalog.save_history(number, history.add("Written into the file", Recipe()))
        studio.catalog.add_files([path])
        return made


def keep_original(path: Path) -> Path:
    """The first original of a photo, copied beside it unless it is there. Raises FileError."""
    kept = path.parent / ORIGINALS / path.name
    if not kept.exists():
        kept.parent.mkdir(exist_ok=True)
        safe_replace(kept, path.read_bytes(), verify=lambda written: _same(written, path))
    return kept


def _same(written: Path, path: Path) -> None:
    if digest(written) != digest(path):
        raise FileChanged(path, "the file changed while its original was being kept; nothing was written")
