"""Lab: reads and renders the photo that is developed, on two background threads, always only the newest wish."""

import contextlib
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QRectF, QTimer, Signal

from editor.desktop.panels.closeup import Closeup, fitting
from editor.desktop.panels.growing import Growing
from editor.desktop.panels.masking import PROTECT
from editor.desktop.panels.original import (
    Original,
    Shelf,
    context_for,
    read_fields,
    read_glance,
    read_hash,
    read_size,
    read_whole,
)
from editor.desktop.panels.pace import Pace
from editor.desktop.viewer.histogram import Counts, counts_of
from editor.desktop.viewer.latest import Latest
from editor.desktop.viewer.pyramid import Pyramid
from editor.develop.ai_edit import AiEdit
from editor.develop.auto import upright
from editor.develop.edit import Stage
from editor.develop.edits.exposure import Exposure
from editor.develop.frame import Frame, render_frame
from editor.develop.preview import Preview
from editor.develop.recipe import Recipe, Step
from editor.develop.stages import framed, tell_unknown
from editor.errors import Damaged, FileError, FileMissing
from editor.imaging.image import Image, Pixels
from editor.imaging.resample import shrink
from editor.studio import Studio

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

EDGE = 1920  # long edge of the preview that sliders move
REST = 80  # ms without a wish after which a draft is made whole


@dataclass(frozen=True, eq=False)
class Rendered:
    """The preview of a recipe. size: of the finished photo in full-size pixels. frame: what it shows of the original
    (in preview pixels). waiting, stale: ids of steps whose model has not been run, or not since something changed.
    notices: what was left out, and why."""

    recipe: Recipe
    pyramid: Pyramid
    counts: Counts
    size: tuple[int, int]
    frame: Frame
    waiting: tuple[str, ...]
    stale: tuple[str, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Draft:
    """A coarser picture of a recipe: nothing is counted or told of it."""

    pyramid: Pyramid
    size: tuple[int, int]


class Lab(QObject):
    """began: another photo is read. glanced(Pyramid, size): the camera's own small picture, at once. opened(Original).
    broken(sentence, offer): it cannot be read; offer: open_rest() may show what is left of it. lost(sentence): its file
    is not there. rendered(Rendered).
    drafted(Pyramid, size): the same picture, coarser, while a hand moves and the machine does not keep up.
    before_rendered(Pyramid). detailed(QRectF, Pyramid, Pyramid or
    None): a part at full size, and the same of the before. planed(array): a mask as it is shown.
    straightened(Upright): what makes the photo stand.
    failed(sentence)."""

    began = Signal()
    broken = Signal(str, bool)
    lost = Signal(str)
    glanced = Signal(object, object)
    opened = Signal(object)
    rendered = Signal(object)
    drafted = Signal(object, object)
    before_rendered = Signal(object)
    detailed = Signal(object, object, object)
    planed = Signal(object)
    straightened = Signal(object)
    failed = Signal(str)

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.results = Growing(studio.results)
        self.original: Original | None = None
        self.edge = EDGE
        self._shelf = Shelf()
        self._quick = Latest(self, "develop")
        self._slow = Latest(self, "develop-whole")
        self._eye = Latest(self, "develop-glance")
        self._after: Preview | None = None
        self._before: Preview | None = None
        self._whole: tuple[Original, Image] | None = None
        self._reading = threading.Lock()
        self._closeup: tuple[Original, Closeup] | None = None
        self._adopted: tuple[Recipe, Image] | None = None
        self._asked: Recipe | None = None
        self._warmed: Preview | None = None
        self.pace = Pace()
        self._rest_timer = QTimer(self, interval=REST, singleShot=True)
        self._rest_timer.timeout.connect(self._finish_draft)
        self._rest: Callable[[], None] = lambda: None
        for latest in (self._quick, self._slow, self._eye):
            latest.done.connect(self._arrived)
            latest.failed.connect(self._broke)

    @property
    def busy(self) -> bool:
        return self._quick.busy or self._slow.busy or self._eye.busy

    def open(self, path: Path, photo: int | None = None, source: str = "", size: tuple[int, int] | None = None) -> None:
        """Read a photo. size: of the upright original, if known."""
        self.close()
        self.began.emit()
        self._rest = lambda: self._open_rest(path, photo, source)
        edge = self.edge
        ready = self._shelf.ready(path, edge)
        if ready is not None:  # looked at before, or read ahead: nothing to wait for
            self._arrived("open", replace(ready, photo=photo, source=source or ready.source))
            return

        def glance(stale: Callable[[], bool]) -> object:
            picture = read_glance(path)
            known = size or read_size(path)
            return None if picture is None or stale() else (Pyramid.of(picture), known)

        self._eye.ask("glance", glance)
        self._quick.ask(
            "open", lambda stale: self._shelf.original(path, edge, stale, photo=photo, source=source, size=size)
        )

    def open_rest(self) -> None:
        """Read what can be read of the damaged photo that was asked for last."""
        self._rest()

    def _open_rest(self, path: Path, photo: int | None, source: str) -> None:
        edge = self.edge

        def load(stale: Callable[[], bool]) -> Original:
            whole, missing = read_whole(path, damaged=True)
            small, size = shrink(whole, edge), (whole.width, whole.height)
            content = source or read_hash(path)
            return Original(path, size, small, read_fields(path), content, photo, Pyramid.of(small, stale), missing)

        self._quick.ask("rest", load)

    def close(self) -> None:
        """Nothing is developed any more."""
        self.original = self._after = self._before = self._whole = self._asked = None
        self._closeup = self._adopted = None
        self._rest_timer.stop()
        for key in ("open", "rest", "after", "before", "plane", "warm"):
            self._quick.forget(key)
        for key in ("whole", "detail"):
            self._slow.forget(key)
        self._eye.forget("glance")

    def prefetch(self, photos: Iterable["Photo"]) -> None:
        """Read photos that will probably be wanted next."""
        edge, wanted = self.edge, list(photos)

        def work(stale: Callable[[], bool]) -> None:
            for photo in wanted:
                size = (photo.width, photo.height) if photo.width else None
                with contextlib.suppress(FileError):  # it is told when it is looked at
                    told = {"photo": photo.id, "source": photo.content_hash, "size": size}
                    self._shelf.original(photo.path, edge, stale, **told)

        self._slow.ask("prefetch", work)

    def render(self, recipe: Recipe, anew: bool = False, hurried: bool = False) -> None:
        """Render the preview soon; a newer wish replaces this one if it has not begun. anew: even if nothing in the
        recipe changed, as a model's result has come. hurried: a hand is moving, and more wishes come: where pictures
        take too long a draft will do until it rests."""
        preview, original = self._after, self.original
        drafted = self._rest_timer.isActive()
        if preview is None or original is None or not (anew or recipe != self._asked or (drafted and not hurried)):
            return
        self._asked = recipe
        if hurried and not anew and self.pace.slow and preview is self._warmed:
            self._rest_timer.start()
            self._quick.ask("after", lambda stale: _draft(preview, original, recipe), follow=True)
            return
        self._rest_timer.stop()
        self._quick.ask("after", lambda stale: self._timed(preview, original, recipe, anew), follow=True)

    def _timed(self, preview: Preview, original: Original, recipe: Recipe, anew: bool) -> Rendered:
        if anew or preview is not self._warmed:  # something is measured first
            return _rendered(preview, original, recipe, anew)
        with self.pace.timed():
            return _rendered(preview, original, recipe, anew)

    def _finish_draft(self) -> None:
        """The hand rests: the whole picture."""
        recipe, self._asked = self._asked, None
        if recipe is not None:
            self.render(recipe)

    def render_before(self, recipe: Recipe) -> None:
        """Render what to compare with."""
        preview, original = self._before, self.original
        if preview is not None and original is not None:
            self._quick.ask("before", lambda stale: Pyramid.of(_quick_or_full(preview, recipe)[0]))

    def render_plane(self, recipe: Recipe, step_id: str) -> None:
        """Render where a masked step applies."""
        preview = self._after
        if preview is not None:
            self._quick.ask("plane", lambda stale: _plane(preview, recipe, step_id))

    def render_detail(self, recipe: Recipe, before: Recipe | None, region: QRectF, anew: bool = False) -> None:
        """Render a part (fractions of the finished frame) at full size, and the same part of what it is compared with
        (None: nothing). anew: models' results are not what they were."""
        original, preview = self.original, self._after
        if original is None or preview is None:
            return

        def work(stale: Callable[[], bool]) -> object:
            closeup, states = self._close(original), (preview.waiting, preview.stale)
            if anew:
                closeup.forget_results()
            place, after = closeup.part("after", fitting(recipe, *states), region, stale)
            if before is None:
                return place, after, None
            return place, after, closeup.part("before", fitting(before, *states), region, stale)[1]

        self._slow.ask("detail", work, follow=True)

    def find_upright(self, level_only: bool) -> None:
        """Find out what makes the photo stand upright, or only what levels it."""
        original = self.original
        if original is not None:
            self._slow.ask("upright", lambda stale: upright(original.small, level_only=level_only))

    def whole_of(self, original: Original) -> Image:
        """The original at full size, read if need be. For worker threads. Raises FileError."""
        with self._reading:
            if self._whole is None or self._whole[0] is not original:
                image, _ = read_whole(original.path, damaged=bool(original.missing))
                if original is not self.original:
                    return image
                self._whole = (original, image)
            return self._whole[1]

    def adopt(self, recipe: Recipe, image: Image) -> None:
        """Somebody has rendered the whole photo: looking closely at it costs nothing more."""
        self._adopted = (recipe, image)
        if self._closeup is not None:
            self._closeup[1].adopt(recipe, image)

    def stop(self) -> None:
        for latest in (self._quick, self._slow, self._eye):
            latest.stop()

    def _close(self, original: Original) -> Closeup:
        """The closeup of a photo; on the slow thread only."""
        if self._closeup is None or self._closeup[0] is not original:
            whole = self.whole_of(original)
            closeup = Closeup(whole, context_for(self._studio, original, 1.0, self.results))
            if original is not self.original:
                return closeup
            self._closeup = (original, closeup)
            if self._adopted is not None:
                closeup.adopt(*self._adopted)
        return self._closeup[1]

    def _arrived(self, key: str, result: object) -> None:
        if key in ("open", "rest") and isinstance(result, Original):
            self.original = result
            self._after = Preview(result.small, context_for(self._studio, result, result.scale, self.results))
            self._before = Preview(result.small, context_for(self._studio, result, result.scale, self.results))
            self.opened.emit(result)
        elif key == "glance" and isinstance(result, tuple) and self.original is None:
            self.glanced.emit(*result)
        elif key == "after":
            self._show(result)
        elif key == "before":
            self.before_rendered.emit(result)
        elif key == "plane" and result is not None:
            self.planed.emit(result)
        elif key == "upright":
            self.straightened.emit(result)
        elif key == "detail" and isinstance(result, tuple):
            self.detailed.emit(*result)

    def _show(self, result: object) -> None:
        if isinstance(result, Draft):
            self.drafted.emit(result.pyramid, result.size)
        else:
            self.rendered.emit(result)
            self._warm()

    def _warm(self) -> None:
        """Measure the photo once nothing else waits, so that the first slider need not."""
        preview, recipe = self._after, self._asked
        if preview is not None and recipe is not None and preview is not self._warmed:
            self._warmed = preview
            self._quick.ask("warm", lambda stale: preview.render(recipe) is None)

    def _broke(self, key: str, error: object) -> None:
        if isinstance(error, FileMissing) and key == "open":
            self.lost.emit(str(error))
        elif isinstance(error, FileError) and key in ("open", "rest"):
            self.broken.emit(str(error), key == "open" and isinstance(error, Damaged))
        if key not in ("glance", "prefetch"):
            self.failed.emit(str(error))


def geometry_of(recipe: Recipe) -> Recipe:
    """Only the steps that move pixels: the before stands like the after."""
    return replace(recipe, steps=tuple(s for s in recipe.steps if s.edit.stage == Stage.GEOMETRY))


def without_models(recipe: Recipe) -> Recipe:
    """The same photo without what models did."""
    return replace(recipe, steps=tuple(s for s in recipe.steps if not isinstance(s.edit, AiEdit)))


def aligned(before: Recipe, now: Recipe) -> Recipe:
    """An earlier recipe with the geometry of the present one."""
    kept = tuple(s for s in before.steps if s.edit.stage != Stage.GEOMETRY)
    moved = geometry_of(now).steps
    return replace(before, steps=tuple(sorted((*kept, *moved), key=lambda s: s.edit.stage)))


def _rendered(preview: Preview, original: Original, recipe: Recipe, anew: bool) -> Rendered:
    notices: list[str] = []
    if anew:
        preview.forget_results()
    preview.context = replace(preview.context, notice=notices.append)
    image, frame = _quick_or_full(preview, recipe)
    pyramid = Pyramid.of(image)
    size = _full_size(preview, original, recipe, frame)
    counts = counts_of(pyramid.levels[-1].pixels)
    told = tuple(dict.fromkeys(notices))
    models = any(isinstance(step.edit, AiEdit) for step in recipe.active)
    waiting, stale = (preview.waiting, preview.stale) if models else ((), ())
    return Rendered(recipe, pyramid, counts, size, frame, waiting, stale, told)


def _draft(preview: Preview, original: Original, recipe: Recipe) -> Draft:
    """What is left out was told by the last whole picture, and will be by the next."""
    preview.context = replace(preview.context, notice=lambda words: None)
    pyramid = replace(Pyramid.of(preview.render(recipe, draft=True)), coarser=2)
    return Draft(pyramid, _full_size(preview, original, recipe, preview.frame))


def _full_size(preview: Preview, original: Original, recipe: Recipe, frame: Frame) -> tuple[int, int]:
    """Of the finished photo, in full-size pixels."""
    full = max(original.size) / max(original.small.width, original.small.height) * _enlarged(recipe, preview)
    return max(1, round(frame.width * full)), max(1, round(frame.height * full))


def _quick_or_full(preview: Preview, recipe: Recipe) -> tuple[Image, Frame]:
    """The preview of a recipe, and what it shows of the original. One that only moves pixels needs nothing measured,
    which makes a photo that was just opened appear at once."""
    if all(step.edit.places() for step in recipe.active):
        tell_unknown(recipe, preview.context)
        frame = framed((preview.image.width, preview.image.height), recipe.active, preview.context)
        if frame.light is None:
            return render_frame(preview.image, frame), frame
    return preview.render(recipe), preview.frame


def _plane(preview: Preview, recipe: Recipe, step_id: str) -> Pixels | None:
    step = next((s for s in recipe.steps if s.id == step_id), None)
    if step_id == PROTECT and recipe.protect is not None:
        step = Step(Exposure(), recipe.protect)
    if step is None or step.mask is None:
        return None
    return np.asarray(preview.mask_plane(step), np.float32)


def _enlarged(recipe: Recipe, preview: Preview) -> int:
    """How many times larger the finished photo is, by what models have made so far."""
    made = [s.edit for s in recipe.active if isinstance(s.edit, AiEdit) and s.id not in preview.waiting]
    return max((edit.enlarges() for edit in made), default=1)
