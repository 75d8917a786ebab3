"""Surface: draws the picture, the comparison and what lies over them; it does not listen to the pointer or the keys."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.desktop.guard import guarded
from editor.desktop.theme import shades
from editor.desktop.viewer import chrome
from editor.desktop.viewer.camera import Camera, Fit
from editor.desktop.viewer.change import Difference
from editor.desktop.viewer.chrome import Guides
from editor.desktop.viewer.layout import Mode, Pane, Side, Split, panes
from editor.desktop.viewer.sampled import Look
from editor.desktop.viewer.supply import MASK_COLOUR, Picture, Supply
from editor.desktop.viewer.tool import Tool
from editor.imaging.image import Pixels

SETTLE_MS = 80  # after this long without moving, the picture is drawn smoothly
BLINK_MS = 250
NEAREST_FROM = 4.0  # from this zoom on one wants to see pixels, not a blur between them
LOUPE_RADIUS = 110.0
LOUPE_ZOOM = 2.0


class Surface(QWidget):
    """camera_changed(Camera), mode_changed(Mode): where and how one looks. arrived(str): something new can be seen."""

    camera_changed = Signal(object)
    mode_changed = Signal(object)
    arrived = Signal(str)
    failed = Signal(object)

    _remarks: tuple[str, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 80)
        self.supply = Supply(self)
        self.supply.changed.connect(self._landed)
        self.supply.measured.connect(self._measured)
        self.supply.failed.connect(self.failed)
        self.camera = Camera()
        self.mode = Mode.AFTER
        self.split = Split.LEFT
        self.guides = Guides.NONE
        self.tool: Tool | None = None
        self.names = {Side.BEFORE: self.tr("Before"), Side.AFTER: self.tr("After")}
        self._line = QPointF(0.5, 0.5)  # the split line, as fractions of the widget
        self._notes: tuple[str, ...] = ()
        self._info: tuple[str, ...] = ()
        self._info_on = self._clipping_on = self._loupe_on = False
        self._pointer: QPointF | None = None
        self._moving = False
        self._blink_before = False
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._settled)
        self._blink = QTimer(self, interval=BLINK_MS)
        self._blink.timeout.connect(self._blinked)

    def show_image(
        self, after: Picture | None, before: Picture | None = None, size: tuple[int, int] | None = None
    ) -> None:
        """Show another photo: fitted, with its before if there is one. size: its full size in pixels, where `after` is
        a smaller preview. None shows nothing."""
        self.supply.clear()
        self.set_camera(Camera())
        if after is not None:
            self.supply.set_after(after, size)
            self.supply.set_before(before)

    def set_after(self, picture: Picture, size: tuple[int, int] | None = None) -> None:
        """The same photo, rendered anew: zoom and place stay."""
        self.supply.set_after(picture, size)

    def set_before(self, picture: Picture | None, name: str = "") -> None:
        """What to compare with, and what it is called: an earlier step, a snapshot, another photo."""
        self.names[Side.BEFORE] = name or self.tr("Before")
        self.supply.set_before(picture)

    def set_detail(self, region: QRectF | None, after: Picture | None = None, before: Picture | None = None) -> None:
        """Finer renderings of a part (fractions of the frame), drawn over the rest until the after changes."""
        self.supply.set_detail(region, after, before)

    def set_overlay(self, mask: Pixels | None, colour: QColor | None = None, strength: float = 0.55) -> None:
        """Lay a mask (H×W, 0–1 or 0–255, any size) over the after; None takes it away."""
        self.supply.set_overlay(mask, colour or MASK_COLOUR, strength)

    def set_info(self, lines: Sequence[str]) -> None:
        """What the info overlay (I) says."""
        self._info = tuple(lines)
        self.update()

    def set_remarks(self, lines: Sequence[str]) -> None:
        """What else there is to say in "what changed"."""
        self._remarks = tuple(lines)
        self.update()

    def set_mode(self, mode: Mode) -> None:
        """How to look at before and after."""
        if mode is self.mode:
            return
        self.mode = mode
        self._notes = ()
        self._blink_before = False
        self._blink.start() if mode is Mode.BLINK else self._blink.stop()
        self.supply.want_change(self.visible_region() if mode is Mode.CHANGE else None)
        self.update()
        self.mode_changed.emit(mode)

    def toggle_mode(self, mode: Mode) -> None:
        """Into that mode, or out of it."""
        self.set_mode(Mode.AFTER if self.mode is mode else mode)

    def set_gain(self, gain: float) -> None:
        """How many times a difference is enlarged in "what changed", 1 to 64."""
        self.supply.set_gain(min(64.0, max(1.0, gain)))
        self.update()

    def set_split(self, split: Split) -> None:
        """On which side of the line the before lies."""
        self.split = split
        self.update()

    def set_guides(self, guides: Guides) -> None:
        """Lines over the frame."""
        self.guides = guides
        self.update()

    def set_clipping(self, on: bool) -> None:
        """Mark lost shadows blue and lost highlights red (J)."""
        self._clipping_on = on
        self.supply.want_clipping(on)
        self.update()

    def set_loupe(self, on: bool) -> None:
        """A round glass at the pointer that enlarges twice beyond one to one."""
        self._loupe_on = on
        self.update()

    def set_info_shown(self, on: bool) -> None:
        self._info_on = on
        self.update()

    def set_tool(self, tool: Tool | None) -> None:
        """Hand the pointer to a tool, or take it back."""
        if self.tool is not None:
            self.tool.canvas = None
        self.tool = tool
        if tool is not None:
            tool.canvas = self
        self.update()

    @property
    def clipping(self) -> bool:
        return self._clipping_on

    @property
    def loupe(self) -> bool:
        return self._loupe_on

    @property
    def info_shown(self) -> bool:
        return self._info_on

    @property
    def busy(self) -> bool:
        """Whether a picture is still being made."""
        return self.supply.busy

    @property
    def zoom(self) -> float:
        """Device pixels per pixel of the full-size photo: 1.0 is 100 %."""
        return self.camera.zoom(self._size(), self._pane_size())

    @property
    def needs_detail(self) -> bool:
        """Whether the screen shows more than the after has to offer."""
        after, size = self.supply.shown.after, self.supply.shown.size
        if after is None:
            return False
        offered = after.width * after.coarser
        return offered < size[0] and self.zoom * size[0] > offered * 1.02

    def set_camera(self, camera: Camera) -> None:
        """Look elsewhere; told to others by camera_changed."""
        if camera == self.camera:
            return
        self.camera = camera
        self._moving = True
        self._settle.start()
        self.update()
        self.camera_changed.emit(camera)

    def fit(self) -> None:
        self.set_camera(Camera())

    def fill(self) -> None:
        self.set_camera(replace(self.camera, fit=Fit.FILL))

    def one_to_one(self, anchor: QPointF | None = None) -> None:
        """100 %: a pixel of the photo on a pixel of the screen, with `anchor` (widget units) staying in place."""
        self.zoom_to(1.0, anchor)

    def zoom_to(self, scale: float, anchor: QPointF | None = None) -> None:
        self.set_camera(self.camera.at(scale, self._size(), self._pane_size(), self._in_pane(anchor)))

    def step_zoom(self, up: bool, anchor: QPointF | None = None) -> None:
        self.set_camera(self.camera.stepped(up, self._size(), self._pane_size(), self._in_pane(anchor)))

    def toggle_zoom(self, anchor: QPointF | None = None) -> None:
        """Between fitting and 100 %."""
        self.one_to_one(anchor) if self.camera.fit is not Fit.FREE else self.fit()

    def pan(self, right: float, down: float) -> None:
        """Push the picture, in widget units."""
        ratio = self.devicePixelRatioF()
        self.set_camera(self.camera.moved(right * ratio, down * ratio, self._size(), self._pane_size()))

    def to_frame(self, place: QPointF) -> QPointF:
        """A place in the widget as fractions of the frame (0–1 within it)."""
        frame = self._target(self._pane_at(place))
        return QPointF((place.x() - frame.x()) / frame.width(), (place.y() - frame.y()) / frame.height())

    def from_frame(self, spot: QPointF) -> QPointF:
        """A spot in the frame, given as fractions, in the widget (in the pane of the after)."""
        frame = self.frame()
        return QPointF(frame.x() + spot.x() * frame.width(), frame.y() + spot.y() * frame.height())

    def frame(self) -> QRectF:
        """Where the whole frame of the after lies, in widget units."""
        return self._target(self._panes()[-1])

    def pictures(self) -> list[QRect]:
        """Where photos are seen, in widget units."""
        return [self._target(pane).intersected(pane.clip).toAlignedRect() for pane in self._panes()]

    def visible_region(self) -> QRectF:
        """What is seen of the frame, as fractions of it."""
        pane = self._panes()[-1]
        first, last = self.to_frame(pane.frame.topLeft()), self.to_frame(pane.frame.bottomRight())
        return QRectF(first, last).intersected(QRectF(0, 0, 1, 1))

    def split_line(self) -> QPointF:
        """A point on the split line, in widget units."""
        return QPointF(self._line.x() * self.width(), self._line.y() * self.height())

    def move_split(self, place: QPointF) -> None:
        x, y = place.x() / max(1, self.width()), place.y() / max(1, self.height())
        self._line = QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        self.update()

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(900, 640)

    def _size(self) -> tuple[float, float]:
        return self.supply.shown.size

    def _panes(self) -> tuple[Pane, ...]:
        return panes(self.mode, QRectF(self.rect()), self.split, self.split_line())

    def _pane_at(self, place: QPointF) -> Pane:
        found = self._panes()
        return next((pane for pane in found if pane.clip.contains(place)), found[-1])

    def _pane_size(self, pane: Pane | None = None) -> tuple[float, float]:
        """In device pixels; all panes are equally large."""
        frame, ratio = (pane or self._panes()[0]).frame, self.devicePixelRatioF()
        return max(1.0, frame.width() * ratio), max(1.0, frame.height() * ratio)

    def _in_pane(self, anchor: QPointF | None) -> tuple[float, float] | None:
        if anchor is None:
            return None
        corner, ratio = self._pane_at(anchor).frame.topLeft(), self.devicePixelRatioF()
        return (anchor.x() - corner.x()) * ratio, (anchor.y() - corner.y()) * ratio

    def _target(self, pane: Pane) -> QRectF:
        ratio, size, room = self.devicePixelRatioF(), self._size(), self._pane_size(pane)
        zoom = self.camera.zoom(size, room)
        left, top = self.camera.corner(size, room)
        corner = pane.frame.topLeft() + QPointF(left / ratio, top / ratio)
        return QRectF(corner.x(), corner.y(), size[0] * zoom / ratio, size[1] * zoom / ratio)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.camera = self.camera.kept_in(self._size(), self._pane_size())

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        found = () if self.supply.shown.empty else tuple((pane, self._target(pane)) for pane in self._panes())
        bare = QRegion(self.rect())
        for pane, target in found:
            bare -= QRegion(_within(target.intersected(pane.clip)))
        painter.setClipRegion(bare)
        painter.fillRect(self.rect(), QColor(shades().canvas))
        if not found:
            return
        for pane, target in found:
            self._paint_pane(painter, pane, target)
        painter.setClipping(False)
        self._paint_over(painter, found)

    def _paint_pane(self, painter: QPainter, pane: Pane, target: QRectF) -> None:
        painter.setClipRect(pane.clip)
        smooth = not self._moving and self.zoom < NEAREST_FROM
        side = Side.BEFORE if self.mode is Mode.BLINK and self._blink_before else pane.side
        self.supply.shown.paint(painter, side, Look(target, pane.frame, pane.clip, self.devicePixelRatioF(), smooth))
        chrome.paint_guides(painter, self.guides, target)

    def _paint_over(self, painter: QPainter, found: tuple[tuple[Pane, QRectF], ...]) -> None:
        whole = QRectF(self.rect())
        seen = found[-1][1].intersected(whole) if len(found) == 1 or self.mode is Mode.SPLIT else whole
        if self.mode is Mode.SPLIT:
            chrome.paint_split(painter, self.split, seen, self.split_line())
        self._paint_names(painter, found)
        if self._info_on:
            below = self.mode in (Mode.SPLIT, Mode.SIDE, Mode.STACK)  # the name of the side stands in that corner
            chrome.paint_notes(painter, self._info, whole.adjusted(0, 34 if below else 0, 0, 0))
        if self.mode is Mode.CHANGE:
            title = self.tr("What changed, shown {0} times as strong").format(round(self.supply.gain))
            chrome.paint_notes(painter, (title, *self._notes, *self._remarks), whole, low=True)
        if self._loupe_on and self._pointer is not None:
            self._paint_loupe(painter, self._pointer)
        if self.tool is not None:
            self.tool.paint(painter)
        if self.hasFocus() and self.property("keyboardFocus"):
            painter.setPen(QPen(QColor(shades().accent), 1))
            painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_names(self, painter: QPainter, found: tuple[tuple[Pane, QRectF], ...]) -> None:
        if self.mode in (Mode.AFTER, Mode.CHANGE):
            return
        if self.mode is Mode.BLINK:
            side = Side.BEFORE if self._blink_before else Side.AFTER
            chrome.paint_name(painter, self.names[side], found[0][0].clip, right=True)
            return
        for pane, target in found:
            seen = pane.clip.intersected(target)
            right = pane.clip.left() > 0.5
            low = pane.clip.top() > 0.5
            chrome.paint_name(painter, self.names.get(pane.side, ""), seen, right=right, low=low)

    def _paint_loupe(self, painter: QPainter, place: QPointF) -> None:
        pane = self._pane_at(place)
        spot, ratio = self.to_frame(place), self.devicePixelRatioF()
        zoom = max(LOUPE_ZOOM, self.zoom * 2) / ratio
        width, height = self._size()[0] * zoom, self._size()[1] * zoom
        target = QRectF(place.x() - spot.x() * width, place.y() - spot.y() * height, width, height)
        circle = QPainterPath()
        circle.addEllipse(place, LOUPE_RADIUS, LOUPE_RADIUS)
        painter.save()
        painter.setClipPath(circle)
        round_part = chrome.loupe_rect(place, LOUPE_RADIUS)
        painter.fillRect(round_part, QColor(shades().canvas))
        self.supply.shown.paint(painter, pane.side, Look(target, round_part, round_part, ratio, smooth=False))
        painter.restore()
        chrome.paint_loupe_ring(painter, place, LOUPE_RADIUS)

    def _landed(self, what: str) -> None:
        if what in ("after", "before"):
            self.camera = self.camera.kept_in(self._size(), self._pane_size())
        self.update()
        self.arrived.emit(what)

    def _ask_numbers(self) -> None:
        if self.mode is Mode.CHANGE:
            self.supply.measure(self.visible_region())

    def _measured(self, difference: Difference) -> None:
        self._notes = difference.lines()
        self.update()

    def _settled(self) -> None:
        self._moving = False
        self._ask_numbers()
        self.update()

    def _blinked(self) -> None:
        self._blink_before = not self._blink_before
        self.update()


def _within(box: QRectF) -> QRect:
    """The whole pixels that lie entirely in a box."""
    left, top = ceil(box.left()), ceil(box.top())
    return QRect(left, top, floor(box.right()) - left, floor(box.bottom()) - top)
