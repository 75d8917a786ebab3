"""WriteBack: the developed photo takes the place of its original file; only when that was asked for and confirmed.

The journal knows the finished bytes before they are put in place. So when the program dies between writing the file
and telling the catalog, the next run sees that the file is its own, and only the catalog is told.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from editor.catalog.photo import Photo
from editor.develop.history import History
from editor.errors import AlbumenError, FileChanged, FileError, Unsupported, UsageError, from_os
from editor.formats.files import all_formats, probe
from editor.jobs.journal import Journal
from editor.metadata.lossless import write_words
from editor.metadata.metadata import read_metadata
from editor.metadata.safefile import stamp, sweep
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.batch import Made
from editor.tasks.changes import Changes, News, Outcome, Tell, tags_in, tell_nobody
from editor.tasks.making import Maker, recipe_mark
from editor.tasks.manifest import digest
from editor.tasks.originals import ORIGINALS, keep_original, note_written
from editor.tasks.output import Output, Place
from editor.tasks.saying import corrected_iptc, said_otherwise
from editor.tasks.sources import Source

WRITTEN = "Written into the file"
INTO = "into "  # what the journal calls a photo whose file is replaced
ALREADY = "it is written into the file already"
WORDS_ONLY = "words only; the picture was not touched"


@dataclass(frozen=True)
class WriteBack:
    """photo_ids: catalogued photos with a recipe, or with words that their files do not have. confirmed: that a person
    has said yes. beside: write a copy named "IMG-edited" next to the original instead of replacing it.

    A replaced original is first copied to the folder ".albumen-originals" beside it and never touched there again; so
    is whatever Albumen did not write itself (see originals). A RAW is never replaced. A photo that another program
    changed since the catalog saw it is refused. Where only ratings, labels, titles, keywords, time and place are new,
    no pixel is encoded again (JPEG). A run that was killed goes on when it, or any other, is started again.
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
        journal = Journal.open(studio.journals, "write back")
        finished = False
        try:
            _settle(studio, journal)
            photos = studio.catalog.photos(list(self.photo_ids))
            outcomes = self._all(studio, photos, journal, progress, tell)
            finished = True
        finally:
            journal.finish() if finished else journal.close()
        return Changes(frozenset(photo.id for photo in photos), outcomes=tuple(outcomes))

    def _all(
        self, studio: Studio, photos: list[Photo], journal: Journal, progress: Progress, tell: Tell
    ) -> list[Outcome]:
        outcomes = []
        for index, (photo, part) in enumerate(progress.over(photos)):
            tell(News("start", photo.path, index, len(photos)))
            outcomes.append(self._told(studio, photo, journal, part))
            tell(News("over", photo.path, index, len(photos), 1.0, outcomes[-1]))
        return outcomes

    def _told(self, studio: Studio, photo: Photo, journal: Journal, progress: Progress) -> Outcome:
        try:
            made = self._one(studio, photo, journal, progress)
        except AlbumenError as error:
            return Outcome(photo.path, reason=str(error))
        except OSError as error:
            return Outcome(photo.path, reason=str(from_os(error, photo.path)))
        if made.skipped:
            return Outcome(photo.path, made.output, reason=made.skipped, skipped=True)
        return Outcome(photo.path, made.output, model=made.model, note=made.note, tags=tags_in(made.receipt))

    def _one(self, studio: Studio, photo: Photo, journal: Journal, progress: Progress) -> Made:
        history = studio.catalog.history(photo.id)
        if photo.copy and not self.beside:
            raise Unsupported(photo.path, "a virtual copy has no file of its own; write a copy beside it, or export it")
        seen = stamp(photo.path)
        if seen != (photo.size, photo.mtime_ns):
            raise FileChanged(photo.path, "another program changed the file since Albumen read it; import it again")
        if not history.recipe.active:
            return self._words(studio, photo, history, journal)
        found = probe(photo.path, isolated=True)
        if not all_formats()[found.format].can_write:
            raise Unsupported(photo.path, f"{found.format.upper()} files are never written over; export it instead")
        if found.frames > 1:
            raise Unsupported(photo.path, f"it holds {found.frames} pictures, of which only one would be left")
        maker = Maker(studio, Output(photo.path.parent), known=lambda source: history.recipe, strict=True)
        if self.beside:
            return _copy(studio, maker, photo, journal, progress)
        if studio.catalog.count(f"original:{photo.id}"):
            raise Unsupported(photo.path, "it has virtual copies, whose edits need its file as it is; export it")
        return _replace(studio, maker, photo, journal, progress)

    def _words(self, studio: Studio, photo: Photo, history: History, journal: Journal) -> Made:
        """No adjustments: what the catalog says besides goes into the file without encoding it again."""
        metadata = read_metadata(photo.path)
        settings, exif = ({}, metadata.exif) if self.beside else said_otherwise(metadata, photo)
        iptc = metadata.iptc if self.beside else corrected_iptc(metadata, photo)
        corrected, dated = exif if exif != metadata.exif else None, iptc if iptc != metadata.iptc else None
        if not settings and corrected is None and dated is None:
            if _is_written(history):
                return Made(photo.path, skipped=ALREADY)
            raise FileError(photo.path, "there is nothing to write: it has no adjustments")
        announce = _announcing(journal, photo)
        keep_original(photo.path)
        expect = (photo.size, photo.mtime_ns)
        write_words(photo.path, settings, expect=expect, announce=announce, exif=corrected, iptc=dated)
        studio.catalog.add_files([photo.path])
        journal.done(f"{INTO}{photo.id}")
        return Made(photo.path, note=WORDS_ONLY)


def _copy(studio: Studio, maker: Maker, photo: Photo, journal: Journal, progress: Progress) -> Made:
    recipe = studio.catalog.history(photo.id).recipe
    item = f"beside {photo.id} {photo.mtime_ns} {recipe_mark(recipe)}"
    earlier = journal.entries.get(item)
    path = Path(earlier.data["place"]) if earlier and "place" in earlier.data else None
    if path is not None and earlier is not None and earlier.state == "done" and path.is_file():
        return Made(path, note="written before the interruption")
    called = f"{photo.path.stem}-copy{photo.copy}" if photo.copy else f"{photo.path.stem}-edited"
    wanted = photo.path.with_name(f"{called}{photo.path.suffix}")
    place = Place(path) if path else maker.output.settle(wanted, photo.path, {photo.path.resolve()}, ())
    journal.begin(item, photo=photo.id, place=str(place.path))
    made = maker.make(Source(photo.path, photo=photo.id), lambda _: place, progress)
    studio.catalog.add_files([place.path])
    journal.done(item)
    return made


def _replace(studio: Studio, maker: Maker, photo: Photo, journal: Journal, progress: Progress) -> Made:
    """Keep the original, put the finished file in its place, and let the catalog know that it is developed now."""
    item = f"{INTO}{photo.id}"
    announce = _announcing(journal, photo)
    keep_original(photo.path)
    place = Place(photo.path, expect=(photo.size, photo.mtime_ns), announce=announce)
    try:
        made = maker.make(Source(photo.path, photo=photo.id), lambda _: place, progress)
    except AlbumenError:
        journal.forget(item)
        raise
    _tell_catalog(studio, photo)
    journal.done(item)
    return made


def _announcing(journal: Journal, photo: Photo) -> Callable[[bytes], None]:
    """Note that a photo's file is taken up; what comes back notes what its bytes will be."""
    item = f"{INTO}{photo.id}"
    journal.begin(item, photo=photo.id)

    def announce(data: bytes) -> None:
        content = hashlib.sha256(data).hexdigest()
        note_written(photo.path, content)
        journal.begin(item, photo=photo.id, sha256=content)

    return announce


def _settle(studio: Studio, journal: Journal) -> None:
    """What a killed run had begun: where its file stands, the catalog is told; else it is as if it had not begun."""
    for item, entry in list(journal.entries.items()):
        if entry.state != "begun":
            continue
        for photo in studio.catalog.photos([int(entry.data["photo"])]):
            sweep(photo.path.parent)
            sweep(photo.path.parent / ORIGINALS)
            written = entry.data.get("sha256")
            if written and photo.path.is_file() and digest(photo.path) == written:
                _tell_catalog(studio, photo)
        if item.startswith(INTO):  # a copy beside keeps the place that it had
            journal.forget(item)


def _tell_catalog(studio: Studio, photo: Photo) -> None:
    history = studio.catalog.history(photo.id)
    if history.recipe.active:  # else words alone were written, or it was told before
        studio.catalog.save_history(photo.id, history.restart(WRITTEN))
    studio.catalog.add_files([photo.path])


def _is_written(history: History) -> bool:
    return history.moments[history.place].label == WRITTEN
