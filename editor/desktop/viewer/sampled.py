"""Sampled: a picture scaled to the screen's own pixels once, and only copied while one looks at the same place."""

from collections import OrderedDict
from dataclasses import dataclass
from math import ceil, floor
from typing import Protocol

import cv2
import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from editor.imaging.image import Pixels

KEPT = 6  # scaled pictures: two sides, their details, warnings and a mask
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
    place: tuple[int, ...]
    image: QImage
    pixels: Pixels


class Sampler:
    """Paints pictures; remembers the last scaling of each."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, _Kept] = OrderedDict()

    def forget(self) -> None:
        self._kept.clear()

    def paint(self, painter: QPainter, picture: Picture, look: Look) -> None:
        """Draw what is seen of a picture. One to one it is a plain copy, and so it is from the second time on at any
        other scale; only while `smooth` is off it is scaled anew each time, to the nearest pixel."""
        target, pane, clip = (look.device(box) for box in (look.target, look.pane, look.clip))
        seen = target.intersected(pane)
        if seen.intersected(clip).isEmpty():
            return
        painter.save()
        painter.scale(1 / look.ratio, 1 / look.ratio)
        wide, high = picture.image.width(), picture.image.height()
        if abs(wide / target.width() - 1) < SAME and abs(high / target.height() - 1) < SAME:
            _copy(painter, picture.image, seen.intersected(clip), target.topLeft())
        elif look.smooth:
            _copy(painter, self._scaled(picture, target, seen), seen.intersected(clip), seen.topLeft())
        else:
            part = seen.intersected(clip)
            across, down = wide / target.width(), high / target.height()
            left, top = (part.x() - target.x()) * across, (part.y() - target.y()) * down
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(
                QRectF(part), picture.image, QRectF(left, top, part.width() * across, part.height() * down)
            )
        painter.restore()

    def _scaled(self, picture: Picture, target: QRect, seen: QRect) -> QImage:
        place = (
            target.x(),
            target.y(),
            target.width(),
            target.height(),
            seen.x(),
            seen.y(),
            seen.width(),
            seen.height(),
        )
        found = self._kept.get(id(picture))
        if found is None or found.place != place:
            pixels = scaled(picture.pixels, target, seen)
            height, width = pixels.shape[:2]
            image = QImage(pixels.data, width, height, pixels.strides[0], picture.image.format())
            found = _Kept(picture, place, image, pixels)
            self._kept[id(picture)] = found
        self._kept.move_to_end(id(picture))
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found.image


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
