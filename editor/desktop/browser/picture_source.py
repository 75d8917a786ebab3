"""PictureSource: photos as they look with their edits, at the size of the screen, read ahead so that culling flows."""

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.desktop.sentences import spoken
from editor.desktop.viewer.latest import Latest
from editor.errors import Damaged, FileMissing
from editor.imaging.image import Image
from editor.studio import Studio

if TYPE_CHECKING:
    from editor.catalog.photo import Photo
    from editor.develop.history import History

SCREEN = 2560  # long edge that is read first
THUMBNAIL = 640  # long edge of what is shown until then
KEPT = 12  # pictures remembered
REST = -1  # in place of a long edge: what can be read of a damaged photo
Size = tuple[int, int]


class PictureSource(QObject):
    """came(photo, Image, full size): a picture that was wanted is there. failed(photo, sentence): it cannot be read.
    lost(photo): as its file is not there; told before that.
    incomplete(photo, sentence): what is missing of a damaged one of which the rest was wanted; told before it comes."""

    came = Signal(int, object, object)
    failed = Signal(int, str)
    incomplete = Signal(int, str)
    lost = Signal(int)

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._latest = Latest(self, "pictures")
        self._latest.done.connect(self._done)
        self._latest.failed.connect(self._failed)
        self._kept: OrderedDict[tuple[int, str, int], tuple[Image, Size]] = OrderedDict()
        self._asked: dict[str, tuple[int, str, int]] = {}
        self.damaged: set[int] = set()  # photos that cannot be opened whole

    def want(self, photo: "Photo", key: str = "shown", edge: int = SCREEN) -> bool:
        """Ask for a photo under a key; a newer wish replaces it. True if it was at hand (came() is told at once)."""
        wish = (photo.id, photo.look, edge)
        if wish in self._kept:
            self._kept.move_to_end(wish)
            self._latest.forget(key)
            self.came.emit(photo.id, *self._kept[wish])
            return True
        self._asked[key] = wish
        history = self._studio.catalog.history(photo.id) if photo.edited else None
        self._latest.ask(key, lambda stale: read_as_edited(self._studio, photo, history, edge))
        return False

    def want_rest(self, photo: "Photo", key: str = "shown") -> None:
        """Ask for what can be read of a damaged photo, without its edits; incomplete() tells what is missing."""
        wish = (photo.id, photo.look, REST)
        self._asked[key] = wish
        if wish in self._kept:
            self._latest.forget(key)
            self.came.emit(photo.id, *self._kept[wish])
            return
        self._latest.ask(key, lambda stale: self._rest(photo))

    def _rest(self, photo: "Photo") -> tuple[Image, Size]:
        from editor.formats.files import read  # noqa: PLC0415  (decoders are not needed for the first paint)

        picture = read(photo.path, damaged=True)
        self.incomplete.emit(photo.id, picture.missing)
        return picture.image, (picture.image.width, picture.image.height)

    def read_ahead(self, photo: "Photo", key: str) -> None:
        """Have a photo at hand for when it is wanted."""
        if (photo.id, photo.look, SCREEN) not in self._kept and not photo.missing:
            self._asked[key] = (photo.id, photo.look, SCREEN)
            history = self._studio.catalog.history(photo.id) if photo.edited else None
            self._latest.ask(key, lambda stale: read_as_edited(self._studio, photo, history, SCREEN))

    def at_hand(self, photo: "Photo") -> tuple[Image, Size] | None:
        """A picture to begin with, without waiting, and its full size: the one that was read before, else the largest
        small one that there is."""
        kept = self._kept.get((photo.id, photo.look, SCREEN))
        if kept is not None:
            return kept
        pixels = self._studio.thumbnails.nearest(photo, THUMBNAIL)
        return None if pixels is None else (Image(pixels), full_size(photo, pixels.shape[1], pixels.shape[0]))

    def forget(self, photos: set[int] | None = None) -> None:
        """These look different now (None: all)."""
        for wish in [wish for wish in self._kept if photos is None or wish[0] in photos]:
            del self._kept[wish]

    @property
    def busy(self) -> bool:
        return self._latest.busy

    def stop(self) -> None:
        """End the thread."""
        self._latest.stop()

    def _done(self, key: str, result: tuple[Image, Size]) -> None:
        wish = self._asked.get(key)
        if wish is None:
            return
        self._kept[wish] = result
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        if not key.startswith("ahead"):
            self.came.emit(wish[0], *result)

    def _failed(self, key: str, error: BaseException) -> None:
        wish = self._asked.get(key)
        if wish is not None and not key.startswith("ahead"):
            if isinstance(error, Damaged):
                self.damaged.add(wish[0])
            elif isinstance(error, FileMissing):
                self.lost.emit(wish[0])
            self.failed.emit(wish[0], spoken(error))


def read_as_edited(studio: Studio, photo: "Photo", history: "History | None", edge: int) -> tuple[Image, Size]:
    """A photo with its edits, with a long edge of at most `edge` pixels, and its full size (width, height).

    Models are never run here; what they made before is used. Raises AlbumenError.
    """
    from editor.formats.files import read_preview  # noqa: PLC0415  (decoders are not needed for the first paint)

    image = read_preview(photo.path, edge, isolated=True)
    full = (photo.width, photo.height) if photo.width else (image.width, image.height)
    if history is None or not history.recipe.active:
        return image, full
    from editor.develop.ai_edit import AiEdit  # noqa: PLC0415  (as below)
    from editor.develop.render import Preview  # noqa: PLC0415  (builds the kernels when first used)

    scale = max(image.width, image.height) / max(full)
    preview = Preview(image, studio.context_for(photo, scale))
    seen = preview.render(history.recipe)
    done = (step.edit for step in history.recipe.active if step.id not in preview.waiting)
    larger = max((edit.enlarges() for edit in done if isinstance(edit, AiEdit)), default=1)
    return seen, (max(1, round(seen.width / scale * larger)), max(1, round(seen.height / scale * larger)))


def full_size(photo: "Photo", width: int, height: int) -> Size:
    """The full size of what a small picture of a photo shows; of one whose shape edits have changed only its shape is
    known."""
    known, shown = photo.width / max(1, photo.height), width / height
    if not photo.width or abs(known / shown - 1) > 1.5 / min(width, height) + 1.5 / max(width, height):
        factor = max(photo.width, photo.height, width, height) / max(width, height)
        return round(width * factor), round(height * factor)
    return photo.width, photo.height
