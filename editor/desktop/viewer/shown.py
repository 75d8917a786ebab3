"""Shown: everything the viewer may have to draw of one photo."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from editor.desktop.viewer.layout import Side
from editor.desktop.viewer.pyramid import Pyramid
from editor.desktop.viewer.sampled import Look, Sampler
from editor.desktop.viewer.tint import Tint


@dataclass
class Shown:
    """size: the full size of the photo in pixels, which zoom is counted in; the pyramids may be smaller (a preview)
    or larger. details: finer renderings of a part of each side (region in fractions of the frame)."""

    size: tuple[int, int] = (1, 1)
    after: Pyramid | None = None
    before: Pyramid | None = None
    change: Pyramid | None = None
    clipping: Tint | None = None
    overlay: Tint | None = None
    region: QRectF | None = None
    details: dict[Side, Pyramid] = field(default_factory=dict)
    sampler: Sampler = field(default_factory=Sampler)

    @property
    def empty(self) -> bool:
        return self.after is None

    def side(self, side: Side) -> Pyramid | None:
        """The pyramid of that side; where there is none, the after stands in."""
        wanted = {Side.BEFORE: self.before, Side.CHANGE: self.change}.get(side, self.after)
        return wanted or self.after

    def compared(self, part: QRectF) -> tuple[Pyramid, Pyramid, QRectF] | None:
        """Before and after at the best there is for a part of the frame, and where in them the part lies."""
        fine = self.details
        if Side.BEFORE in fine and self.region is not None and self.region.contains(part):
            return fine[Side.BEFORE], fine[Side.AFTER], within(part, self.region)
        return None if self.before is None or self.after is None else (self.before, self.after, part)

    def paint(self, painter: QPainter, side: Side, look: Look) -> None:
        """Draw one side as one looks at it."""
        pyramid = self.side(side)
        if pyramid is None:
            return
        across = look.target.width() * look.ratio
        self.sampler.paint(painter, pyramid.level_for(across / pyramid.width), look)
        detail = self.details.get(side)
        # a preview differs from the photo by its scaling alone, which what-changed must not show
        wanted = side is Side.CHANGE or across > pyramid.width
        if detail is not None and self.region is not None and wanted:
            part = part_of(look.target, self.region)
            self.sampler.paint(painter, detail.level_for(part.width() * look.ratio / detail.width), look.at(part))
        tints = {Side.AFTER: (self.clipping, self.overlay), Side.CHANGE: (self.overlay,)}
        for tint in tints.get(side, ()):
            if tint is not None:
                self.sampler.paint(painter, tint, look)


def within(part: QRectF, region: QRectF) -> QRectF:
    """A part of the frame as fractions of a region that holds it."""
    return QRectF(
        (part.x() - region.x()) / region.width(),
        (part.y() - region.y()) / region.height(),
        part.width() / region.width(),
        part.height() / region.height(),
    )


def part_of(frame: QRectF, region: QRectF) -> QRectF:
    """A region given as fractions of the frame, in the frame's own units."""
    return QRectF(
        frame.x() + region.x() * frame.width(),
        frame.y() + region.y() * frame.height(),
        region.width() * frame.width(),
        region.height() * frame.height(),
    )
