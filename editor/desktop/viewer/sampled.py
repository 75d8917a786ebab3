"""Sampled: a picture scaled to the screen's own pixels once, and only copied while one looks at the same place.

Here pictures are also made ready for the monitor: after scaling, or one to one in tiles, of which each is done once.
"""

from collections import OrderedDict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING, Protocol

import cv2
import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from editor.desktop.viewer.monitor import monitor
from editor.imaging.image import Pixels

if TYPE_CHECKING:
    from editor.imaging.monitor import Monitor

KEPT = 6  # scaled pictures: two sides, their details, warnings and a mask
TILE, TILES = 256, 240  # pixels on a side; how many are kept, more than a large monitor is covered by
SAME = 1e-4  # scales this near to one to one are one to one


class Picture(Protocol):
    """Pixels (H×W×4 uint8) and the QImage that looks at them."""

    @property
    def pixels(self) -> Pixels: ...
    @property
    def image(self) -> QImage: ...


@dataclass(frozen=True)
class Look:
    """How one looks at a frame, in widget units. target: where the whole of it lies; pane: what one looks through;
    clip: what of the pane is seen; ratio: device pixels per unit; smooth: worth the time to scale it well."""

    target: QRectF
    pane: QRectF
    clip: QRectF
    ratio: float = 1.0
    smooth: bool = True

    def at(self, target: QRectF) -> "Look":
        """The same look at something that lies elsewhere."""
        return Look(target, self.pane, self.clip, self.ratio, self.smooth)

    def device(self, box: QRectF) -> QRect:
        """A box of widget units in whole device pixels."""
        left, top = round(box.left() * self.ratio), round(box.top() * self.ratio)
        return QRect(left, top, round(box.right() * self.ratio) - left, round(box.bottom() * self.ratio) - top)


@dataclass(frozen=True, eq=False)
class _Kept:
    source: Picture  # holds it, so that its id stays its own
    place: Hashable
    image: QImage
    pixels: Pixels


class _Shelf:
    """What was made of pictures lately, by picture and a name; made anew when its place is another."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()

    def clear(self) -> None:
        self._kept.clear()

    def get(self, picture: Picture, name: Hashable, place: Hashable) -> QImage | None:
        found = self._kept.get((id(picture), name))
        if found is None or found.place != place:
            return None
        self._kept.move_to_end((id(picture), name))
        return found.image

    def put(self, picture: Picture, name: Hashable, place: Hashable, pixels: Pixels) -> QImage:
        image = _as_image(pixels, picture)
        self._kept[(id(picture), name)] = _Kept(picture, place, image, pixels)
        self._kept.move_to_end((id(picture), name))
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)
        return image


class Sampler:
    """Paints pictures; remembers the last scaling of each."""

    def __init__(self) -> None:
        self._scalings, self._tiles = _Shelf(KEPT), _Shelf(TILES)

    def forget(self) -> None:
        self._scalings.clear()
        self._tiles.clear()

    def paint(self, painter: QPainter, picture: Picture, look: Look) -> None:
        """Draw what is seen of a picture. One to one it is a plain copy, and so it is from the second time on at any
        other scale; only while `smooth` is off it is scaled anew each time, to the nearest pixel."""
        target, pane, clip = (look.device(box) for box in (look.target, look.pane, look.clip))
        seen = target.intersected(pane)
        part = seen.intersected(clip)
        if part.isEmpty():
            return
        tinted = picture.image.hasAlphaChannel()  # a mask or a warning, no photo
        screen = None if tinted else monitor()
        painter.save()
        painter.scale(1 / look.ratio, 1 / look.ratio)
        wide, high = picture.image.width(), picture.image.height()
        if abs(wide / target.width() - 1) < SAME and abs(high / target.height() - 1) < SAME:
            if screen is None:
                _copy(painter, picture.image, part, target.topLeft())
            else:
                self._paint_tiles(painter, picture, (part, target.topLeft()), screen)
        elif look.smooth:
            _copy(painter, self._scaled(picture, target, seen, screen), part, seen.topLeft())
        elif screen is not None:
            pixels = screen.shown(nearest(picture.pixels, target, part))  # the image does not keep them alive
            painter.drawImage(part, _as_image(pixels, picture))
        else:
            across, down = wide / target.width(), high / target.height()
            left, top = (part.x() - target.x()) * across, (part.y() - target.y()) * down
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(
                QRectF(part), picture.image, QRectF(left, top, part.width() * across, part.height() * down)
            )
        painter.restore()

    def _scaled(self, picture: Picture, target: QRect, seen: QRect, screen: "Monitor | None") -> QImage:
        place = (target.getRect(), seen.getRect(), id(screen))
        found = self._scalings.get(picture, "scaled", place)
        if found is None:
            pixels = scaled(picture.pixels, target, seen)
            found = self._scalings.put(picture, "scaled", place, screen.shown(pixels) if screen else pixels)
        return found

    def _paint_tiles(self, painter: QPainter, picture: Picture, where: tuple[QRect, QPoint], screen: "Monitor") -> None:
        part, corner = where
        for left, top in _tiles_over(part.translated(-corner)):
            tile = self._tiles.get(picture, (left, top), id(screen))
            if tile is None:
                pixels = picture.pixels[top : top + TILE, left : left + TILE]
                tile = self._tiles.put(picture, (left, top), id(screen), screen.shown(pixels))
            lies = QRect(left, top, tile.width(), tile.height()).translated(corner)
            _copy(painter, tile, lies.intersected(part), lies.topLeft())


def _as_image(pixels: Pixels, like: Picture) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], like.image.format())


def _tiles_over(part: QRect) -> Iterator[tuple[int, int]]:
    """The corners of the tiles that cover a part of a picture."""
    for top in range(part.top() // TILE * TILE, part.bottom() + 1, TILE):
        for left in range(part.left() // TILE * TILE, part.right() + 1, TILE):
            yield left, top


def nearest(pixels: Pixels, target: QRect, seen: QRect) -> Pixels:
    """As scaled(), each pixel of the screen the nearest of the picture: quick, while one moves."""
    high, wide = pixels.shape[:2]
    rows = (np.arange(seen.top(), seen.bottom() + 1) - target.y() + 0.5) * (high / target.height())
    columns = (np.arange(seen.left(), seen.right() + 1) - target.x() + 0.5) * (wide / target.width())
    down, across = (np.clip(at.astype(np.intp), 0, most - 1) for at, most in ((rows, high), (columns, wide)))
    whole: Pixels = pixels.view(np.uint32)[..., 0]  # a pixel is one number, so that one index fetches it
    made = np.ascontiguousarray(whole[down][:, across])
    return made.view(np.uint8).reshape(len(down), len(across), 4)


def scaled(pixels: Pixels, target: QRect, seen: QRect) -> Pixels:
    """The part `seen` of a picture that fills `target`, both in device pixels: seen height × seen width × 4."""
    high, wide = pixels.shape[:2]
    across, down = wide / target.width(), high / target.height()
    if seen == target and across > 1:
        return cv2.resize(pixels, (seen.width(), seen.height()), interpolation=cv2.INTER_LINEAR)
    left, top = (seen.x() - target.x()) * across, (seen.y() - target.y()) * down
    first = max(0, floor(left) - 1), max(0, floor(top) - 1)
    last = ceil(left + seen.width() * across) + 1, ceil(top + seen.height() * down) + 1
    part = pixels[first[1] : last[1], first[0] : last[0]]
    # the middle of a screen pixel falls on the middle of what it shows
    moved = (left - first[0] + across / 2 - 0.5, top - first[1] + down / 2 - 0.5)
    matrix = np.array([[across, 0, moved[0]], [0, down, moved[1]]], np.float64)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(part, matrix, (seen.width(), seen.height()), flags=flags, borderMode=cv2.BORDER_REPLICATE)


def _copy(painter: QPainter, image: QImage, part: QRect, corner: QPoint) -> None:
    painter.drawImage(part.topLeft(), image, part.translated(-corner))
