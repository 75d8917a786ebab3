"""BringBack: the first original takes its place again, and what was written into the file is edits again."""

from dataclasses import dataclass
from pathlib import Path

from editor.catalog.photo import Photo
from editor.errors import AlbumenError, FileChanged, FileMissing, Unsupported, UsageError, from_os
from editor.metadata.safefile import safe_replace, stamp
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.changes import Changes, News, Outcome, Tell, tell_nobody
from editor.tasks.manifest import digest
from editor.tasks.originals import ORIGINALS, first_original, written_in_place

THERE = "the first original is in its place already"


@dataclass(frozen=True)
class BringBack:
    """photo_ids: photos into whose files something was written. confirmed: that a person has said yes.

    A file that is not what Albumen wrote is left alone. The history goes back to where it stood when the file was first
    written into. What is killed in the middle is finished when it is run again.
    """

    photo_ids: tuple[int, ...]
    confirmed: bool = False

    @property
    def title(self) -> str:
        return f"Bring {len(self.photo_ids)} originals back"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:
        """Raises UsageError when it was not confirmed; Cancelled between two photos. A photo that fails is told."""
        if not self.confirmed:
            raise UsageError("bringing the originals back has to be confirmed first")
        photos, outcomes = studio.catalog.photos(list(self.photo_ids)), []
        for index, (photo, _) in enumerate(progress.over(photos)):
            tell(News("start", photo.path, index, len(photos)))
            outcomes.append(self._told(studio, photo))
            tell(News("over", photo.path, index, len(photos), 1.0, outcomes[-1]))
        return Changes(frozenset(photo.id for photo in photos), outcomes=tuple(outcomes))

    def _told(self, studio: Studio, photo: Photo) -> Outcome:
        try:
            note = self._one(studio, photo)
        except AlbumenError as error:
            return Outcome(photo.path, reason=str(error))
        except OSError as error:
            return Outcome(photo.path, reason=str(from_os(error, photo.path)))
        return Outcome(photo.path, photo.path, note=note)

    def _one(self, studio: Studio, photo: Photo) -> str:
        path, kept = photo.path, first_original(photo.path)
        if not kept.is_file():
            raise FileMissing(path, "nothing was written into it: no original of it is kept")
        if photo.copy or studio.catalog.count(f"original:{photo.id}"):
            raise Unsupported(path, "it has virtual copies, whose edits need its file as it is")
        seen, there, content = stamp(path), digest(path), digest(kept)
        if there == content:
            note = THERE
        elif there == written_in_place(path):
            safe_replace(path, kept.read_bytes(), verify=lambda made: _same(made, content, photo), expect=seen)
            note = ""
        else:
            raise FileChanged(path, f"another program changed it since; its first original lies in {ORIGINALS}")
        studio.catalog.add_files([path])
        history = studio.catalog.history(photo.id)
        studio.catalog.save_history(photo.id, history.first_file())
        return note


def _same(made: Path, content: str, photo: Photo) -> None:
    if digest(made) != content:
        raise FileChanged(photo.path, "the original changed while it was brought back; nothing was written")
