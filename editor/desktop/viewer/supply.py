"""Supply: makes what the viewer draws, on a background thread, and keeps it in a Shown."""

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QColor

from editor.desktop.viewer.change import GAIN, Difference, measure, picture_of_change, same_size
from editor.desktop.viewer.latest import Latest
from editor.desktop.viewer.layout import Side
from editor.desktop.viewer.pyramid import Pyramid
from editor.desktop.viewer.shown import Shown, within
from editor.desktop.viewer.tint import Tint
from editor.imaging.image import Image, Pixels

Picture = Image | Pixels | Pyramid
Numbers = tuple[QRectF, Difference]  # of which part of the frame
MASK_COLOUR = QColor(224, 62, 54)


class Supply(QObject):
    """changed(what): "after", "before", "change", "clipping", "overlay" or "detail" can be drawn anew.
    measured(Difference): the numbers for the region asked for; those of a new difference come with its picture, so
    that no numbers of an older one stand over it. failed(error): a picture could not be made.
    """

    changed = Signal(str)
    measured = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = Shown()
        self._latest = Latest(self, "viewer")
        self._latest.done.connect(self._arrived)
        self._latest.failed.connect(lambda key, error: self.failed.emit(error))
        self._clipping = False
        self._fixed_size = False
        self._part: QRectF | None = None  # what the numbers are wanted for
        self.gain = GAIN
        self.details_follow = False  # a new after brings its own details; those there are stay until then

    @property
    def busy(self) -> bool:
        return self._latest.busy

    def clear(self) -> None:
        """Show nothing."""
        for key in ("after", "before", "change", "clipping", "overlay", "detail", "measure"):
            self._latest.forget(key)
        self.shown = Shown()
        self.changed.emit("after")

    def set_after(self, picture: Picture, size: tuple[int, int] | None = None) -> None:
        """The picture to show. size: the photo's full size where the picture is a smaller preview of it."""
        self._fixed_size = size is not None
        if size is not None:
            self.shown.size = size
        self._make("after", picture)

    def set_before(self, picture: Picture | None) -> None:
        """The picture to compare with; None: there is none."""
        if picture is None:
            self._latest.forget("before")
            self._arrived("before", None)
        else:
            self._make("before", picture)

    def set_detail(self, region: QRectF | None, after: Picture | None = None, before: Picture | None = None) -> None:
        """Finer renderings of a part of the frame (fractions of it), or none."""
        self._latest.forget("detail")
        if region is None or after is None:
            self._arrived("detail", (None, {}, None))
        else:
            sides = {Side.AFTER: after} if before is None else {Side.AFTER: after, Side.BEFORE: before}
            gain, part = self.gain, self._part

            def work(stale: Callable[[], bool]) -> tuple[QRectF, dict[Side, Pyramid], Numbers | None]:
                made = _details(sides, gain, stale)
                if part is None or Side.BEFORE not in made or not region.contains(part):
                    return region, made, None
                found = _measured(made[Side.BEFORE], made[Side.AFTER], within(part, region))
                return region, made, (part, found)

            self._latest.ask("detail", work)

    def set_overlay(self, mask: Pixels | None, colour: QColor = MASK_COLOUR, strength: float = 0.55) -> None:
        """Lay a mask (H×W, 0–1 or 0–255) over the after."""
        if mask is None:
            self._latest.forget("overlay")
            self._arrived("overlay", None)
        else:
            self._latest.ask("overlay", lambda stale: Tint.of_mask(mask, colour, strength))

    def want_clipping(self, on: bool) -> None:
        self._clipping = on
        self._refresh_clipping()

    def want_change(self, part: QRectF | None) -> None:
        """Show what changed, with the numbers of a part of the frame (fractions of it); None: no longer."""
        self._part = part
        self._refresh_change()

    def set_gain(self, gain: float) -> None:
        """How many times differences are enlarged."""
        if gain != self.gain:
            self.gain = gain
            self._refresh_change()
            fine = self.shown.details
            if Side.BEFORE in fine:
                self.set_detail(self.shown.region, fine[Side.AFTER], fine[Side.BEFORE])

    def measure(self, region: QRectF) -> None:
        """Ask for the numbers of a part of the frame (fractions of it), now and whenever the difference is another."""
        self._part = region
        found = self.shown.compared(region)
        if found is not None:
            self._latest.ask("measure", lambda stale: _measured(*found))

    def stop(self) -> None:
        self._latest.stop()

    def _make(self, key: str, picture: Picture) -> None:
        if isinstance(picture, Pyramid):
            self._latest.forget(key)
            self._arrived(key, picture)
        else:
            self._latest.ask(key, lambda stale: Pyramid.of(picture, stale))

    def _arrived(self, key: str, result: Any) -> None:
        landing: dict[str, Callable[[Any], None]] = {
            "after": self._land_after,
            "before": self._land_before,
            "change": self._land_change,
            "detail": self._land_detail,
            "measure": self.measured.emit,
        }
        landing.get(key, lambda made: setattr(self.shown, key, made))(result)
        if key != "measure":
            self.changed.emit(key)

    def _land_after(self, pyramid: Pyramid) -> None:
        self.shown.after = pyramid
        if not self.details_follow:
            self.shown.region, self.shown.details = None, {}
        if not self._fixed_size:
            self.shown.size = (pyramid.width, pyramid.height)
        self._refresh_clipping()
        self._refresh_change()

    def _land_before(self, pyramid: Pyramid | None) -> None:
        self.shown.before = pyramid
        self.shown.details.pop(Side.BEFORE, None)
        self.shown.details.pop(Side.CHANGE, None)
        self._refresh_change()

    def _land_detail(self, made: tuple[QRectF | None, dict[Side, Pyramid], Numbers | None]) -> None:
        self.shown.region, self.shown.details, found = made
        self._land_numbers(found)

    def _land_change(self, made: tuple[Pyramid, Numbers]) -> None:
        self.shown.change, found = made
        self._land_numbers(None if Side.CHANGE in self.shown.details else found)  # what is finer lies over it

    def _land_numbers(self, found: Numbers | None) -> None:
        if self._part is None:
            return
        if found is not None and found[0] == self._part:
            self._latest.forget("measure")  # of what was shown until now
            self.measured.emit(found[1])
        else:
            self.measure(self._part)

    def _refresh_clipping(self) -> None:
        after = self.shown.after
        if self._clipping and after is not None:
            self._latest.ask("clipping", lambda stale: Tint.of_clipping(after.levels[0].pixels))
        elif self.shown.clipping is not None:
            self._latest.forget("clipping")
            self._arrived("clipping", None)

    def _refresh_change(self) -> None:
        after, before = self.shown.after, self.shown.before
        if self._part is None or after is None or before is None:
            self._latest.forget("change")
            self.shown.change = None
            return
        gain, part = self.gain, self._part

        def work(stale: Callable[[], bool]) -> tuple[Pyramid, Numbers]:
            return _changed(before, after, gain, stale), (part, _measured(before, after, part))

        self._latest.ask("change", work)


def _details(sides: dict[Side, Picture], gain: float, stale: Callable[[], bool]) -> dict[Side, Pyramid]:
    made = {side: each if isinstance(each, Pyramid) else Pyramid.of(each, stale) for side, each in sides.items()}
    if Side.BEFORE in made:
        made[Side.CHANGE] = _changed(made[Side.BEFORE], made[Side.AFTER], gain, stale)
    return made


def _changed(before: Pyramid, after: Pyramid, gain: float, stale: Callable[[], bool]) -> Pyramid:
    now = after.levels[0].pixels
    shown = picture_of_change(same_size(before.levels[0].pixels, now), now, gain)
    return Pyramid.of(np.ascontiguousarray(shown[..., 2::-1]), stale)


def _measured(before: Pyramid, after: Pyramid, region: QRectF) -> Difference:
    now, then = _cut(after, region), _cut(before, region)
    return measure(same_size(then, now), now)


def _cut(pyramid: Pyramid, region: QRectF) -> Pixels:
    left, top = int(max(0.0, region.left()) * pyramid.width), int(max(0.0, region.top()) * pyramid.height)
    right = max(left + 1, round(min(1.0, region.right()) * pyramid.width))
    bottom = max(top + 1, round(min(1.0, region.bottom()) * pyramid.height))
    return pyramid.levels[0].pixels[top:bottom, left:right]
