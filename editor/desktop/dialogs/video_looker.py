"""VideoLooker: looks at clips for the dialog, on a thread of its own; a newer wish replaces the older one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.desktop.viewer.latest import Latest
from editor.imaging.image import Image
from editor.progress import Cancelled, Progress
from editor.studio import Studio
from editor.tasks.clip_needs import ClipNeeds, ClipWishes
from editor.video.clip import Clip

THUMB_EDGE = 240
THUMB_AT = 0.1  # of the clip: the first frame is often black
LOOKED_AT = 3  # frames for a first judgement; the job itself looks at more


@dataclass(frozen=True)
class Place:
    """A frame of a clip, and what is wished for it. others: the clips that the estimate counts too. length: seconds of
    the clip that count; None: all. passing: it is only to be seen as it is."""

    path: Path
    clip: Clip
    seconds: float
    wishes: ClipWishes
    codec: str
    others: tuple[Clip, ...] = ()
    length: float | None = None
    passing: bool = False


@dataclass(frozen=True, eq=False)
class Known:
    """A clip of the list: what it is and a small picture; or the error that it gave."""

    path: Path
    clip: Clip | None = None
    picture: Image | None = None
    error: Exception | None = None


class VideoLooker(QObject):
    """known(Known): a clip of the list. seen(Place, Image): the frame as it is. judged(Place, ClipNeeds, float): what
    is to be done, and in how many seconds for all clips. made(Place, Image): the frame as it will be. failed(error)."""

    known = Signal(object)
    seen = Signal(object, object)
    judged = Signal(object, object, float)
    made = Signal(object, object)
    failed = Signal(object)

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._needs: dict[tuple[Path, ClipWishes], ClipNeeds] = {}
        self._lists, self._frames = Latest(self, "clips"), Latest(self, "clip frames")
        self._lists.done.connect(lambda _, known: self.known.emit(known))
        self._frames.failed.connect(lambda _, error: self.failed.emit(error))

    def probe(self, path: Path) -> None:
        """Find out what a clip is."""
        self._lists.ask(str(path), lambda _: _probed(path))

    def ask(self, place: Place) -> None:
        """Show this frame, before and after."""
        self._frames.ask("frame", lambda stale: self._look(place, stale))

    def stop(self) -> None:
        """Nobody wants to know any more."""
        self._lists.stop()
        self._frames.stop()

    def _look(self, place: Place, stale: Callable[[], bool]) -> None:
        from editor.tasks.clip_estimate import estimate  # noqa: PLC0415  (not at start)
        from editor.tasks.clip_making import as_frame  # noqa: PLC0415
        from editor.video import guard  # noqa: PLC0415

        def check(*_: Any) -> None:
            if stale():
                raise Cancelled

        frame = guard.still(place.path, place.clip, place.seconds).image
        check()
        self.seen.emit(place, frame)
        if place.passing:
            return
        needs = self._needs_of(place, check)
        clips = (place.clip, *place.others)
        first = estimate(self._studio, place.clip, needs.recipe, place.codec, place.length)
        rest = [estimate(self._studio, each, needs.recipe, place.codec) for each in clips[1:]]
        check()
        self.judged.emit(place, needs, first.seconds + sum(each.seconds for each in rest))
        if needs.recipe.active:
            self.made.emit(place, as_frame(frame, needs.recipe, self._studio, Progress(checkpoint=check)))

    def _needs_of(self, place: Place, check: Callable[[], None]) -> ClipNeeds:
        key = (place.path, place.wishes)
        if key not in self._needs:
            from editor.tasks.clip_needs import needs_of  # noqa: PLC0415  (not at start)
            from editor.video import guard  # noqa: PLC0415

            frames = []
            for number in range(LOOKED_AT):
                at = (number + 0.5) / LOOKED_AT * place.clip.seconds
                frames.append(guard.still(place.path, place.clip, at).image)
                check()
            self._needs[key] = needs_of(frames, place.wishes)
        return self._needs[key]


def _probed(path: Path) -> Known:
    from editor.video import guard  # noqa: PLC0415  (not at start)

    try:
        clip = guard.probe(path)
        return Known(path, clip, guard.still(path, clip, THUMB_AT * clip.seconds, THUMB_EDGE).image)
    except Exception as error:  # noqa: BLE001  (it is told beside the clip)
        return Known(path, error=error)
