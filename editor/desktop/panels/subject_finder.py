"""SubjectFinder: finds what a box or strokes point at, in the background."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from editor.desktop.panels.mask_tools import Box
from editor.desktop.panels.original import Original
from editor.desktop.viewer.latest import Latest
from editor.develop.masks.bitmap import Bitmap

Path = tuple[tuple[float, float], ...]


class SubjectFinder(QObject):
    """found(Bitmap): the subject, cut out."""

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(self, "masks")
        self._latest.done.connect(lambda key, mask: self.found.emit(mask))
        self._strokes: dict[bool, list[Path]] = {True: [], False: []}
        self._about: object = None

    def in_box(self, original: Original | None, box: Box) -> None:
        """Find the subject within a box (fractions of the original)."""
        if original is None:
            return
        self._about = None

        def find(stale: Callable[[], bool]) -> Bitmap:  # noqa: ARG001
            from editor.imaging.bitmaps import packed  # noqa: PLC0415  (only when a subject is looked for)
            from editor.imaging.subject import select  # noqa: PLC0415  (as above)

            return Bitmap(packed(select(original.small, box)))

        self._latest.ask("subject", find)

    def put_right(self, original: Original | None, mask: Bitmap, path: Path, wanted: bool, about: object) -> None:
        """Correct a subject by one more stroke over what belongs to it (wanted) or does not. about: whatever tells one
        mask in hand from another; all strokes on the same one count."""
        if original is None:
            return
        if about != self._about:
            self._about, self._strokes = about, {True: [], False: []}
        self._strokes[wanted].append(path)
        over, beside = tuple(self._strokes[True]), tuple(self._strokes[False])

        def find(stale: Callable[[], bool]) -> Bitmap:  # noqa: ARG001
            from editor.imaging.bitmaps import packed, unpacked  # noqa: PLC0415  (only when a subject is looked for)
            from editor.imaging.subject import select  # noqa: PLC0415  (as above)

            return replace(mask, data=packed(select(original.small, None, over, beside, known=unpacked(mask.data))))

        self._latest.ask("subject", find)

    def stop(self) -> None:
        """End the thread."""
        self._latest.stop()
