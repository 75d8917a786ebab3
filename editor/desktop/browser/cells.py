"""CellPainter: one photo of a grid or filmstrip, with what is known of it."""

import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QPixmap

from editor.desktop.icons import pixmap
from editor.desktop.sentences import spoken
from editor.desktop.theme import LABELS, Shades

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

STAR, STAR_STEP = 12, 13
BADGE = 14
NAME_FROM = 130  # cells narrower than this have no room for the file's name
STARS_FROM = 84
KEPT = 300  # pictures at the size in which they are painted
SMOOTHING = 0.006  # seconds of one painting after which pictures are brought to their size roughly, to be done anew
MICRO = 32  # edge of the micro pictures, which stand in until the thumbnail is there


RGB32 = QImage.Format.Format_RGB32
ANTIALIASED = QPainter.RenderHint.Antialiasing
NO_PEN, NO_BRUSH = Qt.PenStyle.NoPen, Qt.BrushStyle.NoBrush


@dataclass(frozen=True)
class Look:
    """How one cell stands now."""

    chosen: bool = False
    current: bool = False
    hovered: bool = False
    focused: bool = False


def _star(small: bool) -> tuple[int, int]:
    """The size of a star, and how far it is to the next."""
    return (8, 9) if small else (STAR, STAR_STEP)


def footer_for(cell: int) -> int:
    """The height under the picture that a cell of that width needs for its writing."""
    if cell < STARS_FROM:
        return 8
    return 42 if cell >= NAME_FROM else 24


class CellPainter:
    """Paints cells in the colours of a theme, for a screen of a device pixel ratio. rough: whether the picture of
    the cell painted last was brought to its size in haste: it wants to be painted again."""

    def __init__(self, tone: Shades, font: QFont, ratio: float = 1.0) -> None:
        self.tone = tone
        self._ratio = ratio
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.92)
        self._metrics = QFontMetrics(self._small)
        self._widest = max(map(self._metrics.horizontalAdvance, "W@Mm"))
        self._rise = (self._metrics.ascent() - self._metrics.descent()) // 2  # of the baseline below the middle
        self._text, self._dim = QColor(tone.text), QColor(tone.dim)
        self.rough = False
        self._smooth_until = float("inf")
        self._kept: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        self._rows: dict[tuple[int, bool], QPixmap] = {}
        self._flags: dict[int, QPixmap] = {}

    def begin(self, cells: int) -> None:
        """So many cells are painted now, and the window must not wait long for them."""
        self._smooth_until = time.perf_counter() + SMOOTHING if cells <= KEPT else float("inf")

    def paint(self, painter: QPainter, cell: QRect, photo: "Photo | None", picture: QPixmap | None, look: Look) -> None:
        """Paint a cell; a photo that is None is still being read."""
        box = cell.adjusted(3, 3, -3, -3)
        self._ground(painter, box, look)
        footer = footer_for(cell.width())
        frame = box.adjusted(7, 7, -7, -footer)
        shown = self._picture(painter, frame, photo, picture)
        if photo is None:
            return
        if photo.label:
            bar = QRect(shown.left(), shown.bottom() + 3, shown.width() + 1, 3)
            painter.fillRect(bar, QColor(LABELS[photo.label]))
        self._flag(painter, frame, photo)
        if cell.width() >= STARS_FROM:
            self._writing(painter, box, photo, look)

    def paint_plain(
        self, painter: QPainter, cell: QRect, photo: "Photo | None", picture: QPixmap | None, look: Look
    ) -> None:
        """Paint a cell without writing: for the filmstrip."""
        box = cell.adjusted(2, 4, -2, -4)
        self._ground(painter, box, look)
        shown = self._picture(painter, box.adjusted(5, 5, -5, -9), photo, picture)
        if photo is None:
            return
        if photo.label:
            # on the picture's lower edge: below a tall picture are the stars
            painter.fillRect(QRect(shown.left(), shown.bottom() - 3, shown.width(), 3), QColor(LABELS[photo.label]))
        self._flag(painter, box.adjusted(5, 5, -5, -5), photo)
        self._stars(painter, box.left() + 6, box.bottom() - 4, photo.rating, small=True)

    # parts

    def _ground(self, painter: QPainter, box: QRect, look: Look) -> None:
        if not (look.chosen or look.hovered or look.current):
            return
        painter.setRenderHint(ANTIALIASED)
        painter.setPen(NO_PEN)
        if look.chosen or look.hovered:
            painter.setBrush(QColor(self.tone.pressed if look.chosen else self.tone.panel))
            painter.drawRoundedRect(box, 5, 5)
        if look.current:
            edge = self.tone.accent if look.focused else self.tone.dim
            painter.setPen(QPen(QColor(edge), 1.5))
            painter.setBrush(NO_BRUSH)
            painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5)

    def _picture(self, painter: QPainter, frame: QRect, photo: "Photo | None", picture: QPixmap | None) -> QRect:
        self.rough = False
        if picture is None:
            return self._no_picture(painter, frame, photo)
        aspect = picture.width() / picture.height()
        if photo is not None and picture.width() == picture.height() == MICRO:
            aspect = photo.aspect  # micro pictures are square whatever the photo is
        width = min(float(frame.width()), frame.height() * aspect)
        shown = QRect(0, 0, max(1, round(width)), max(1, round(width / aspect)))
        shown.moveCenter(frame.center())
        faded = photo is not None and (photo.flag < 0 or photo.missing)
        if faded:
            painter.setOpacity(0.35)
        if picture.width() <= MICRO:
            paint_enlarged(painter, shown, picture, self._ratio)
        else:
            painter.drawPixmap(shown, self._fitted(picture, shown.size()))
        if faded:
            painter.setOpacity(1.0)
        return shown

    def _fitted(self, picture: QPixmap, size: QSize) -> QPixmap:
        """The picture at the size it is painted in, kept: a cell is painted many times while one scrolls past it. The
        picture itself where there is no time left."""
        key = picture.cacheKey(), size.width(), size.height()
        if key in self._kept:
            self._kept.move_to_end(key)
        elif time.perf_counter() > self._smooth_until:
            self.rough = True
            return picture
        else:
            ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            made = picture.scaled(size * self._ratio, ignore, smooth)
            made.setDevicePixelRatio(self._ratio)
            self._kept[key] = made
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return self._kept[key]

    def _no_picture(self, painter: QPainter, frame: QRect, photo: "Photo | None") -> QRect:
        aspect = photo.aspect if photo is not None else 1.5
        width = min(frame.width(), round(frame.height() * aspect))
        shown = QRect(0, 0, width, min(frame.height(), round(width / aspect)))
        shown.moveCenter(frame.center())
        painter.fillRect(shown, QColor(self.tone.panel))
        if photo is not None and photo.missing:
            sign = pixmap("missing", 24, self.tone.dim, self._ratio)
            painter.drawPixmap(QPointF(shown.center()) - QPointF(12, 12), sign)
        return shown

    def _flag(self, painter: QPainter, frame: QRect, photo: "Photo") -> None:
        if not photo.flag:
            return
        if photo.flag not in self._flags:
            name, colour = ("flag", "#f0f0f0") if photo.flag > 0 else ("close", "#e8897a")
            made = self._blank(QSize(BADGE + 6, BADGE + 6))
            inside = QPainter(made)
            inside.setRenderHint(QPainter.RenderHint.Antialiasing)
            inside.setPen(Qt.PenStyle.NoPen)
            inside.setBrush(QColor(0, 0, 0, 150))
            inside.drawRoundedRect(QRect(0, 0, BADGE + 6, BADGE + 6), 4, 4)
            inside.drawPixmap(3, 3, pixmap(name, BADGE, colour, self._ratio))
            inside.end()
            self._flags[photo.flag] = made
        painter.drawPixmap(frame.left() + 2, frame.top() + 2, self._flags[photo.flag])

    def _blank(self, size: QSize) -> QPixmap:
        """Something transparent to draw on once."""
        made = QPixmap(size * self._ratio)
        made.setDevicePixelRatio(self._ratio)
        made.fill(Qt.GlobalColor.transparent)
        return made

    def _writing(self, painter: QPainter, box: QRect, photo: "Photo", look: Look) -> None:
        base = box.bottom() - 9
        self._badges(painter, box.right() - 7, base, photo)
        self._stars(painter, box.left() + 8, base, photo.rating, small=False)
        if box.width() < NAME_FROM - 6:
            return
        painter.setFont(self._small)
        painter.setPen(self._text if look.chosen or look.current else self._dim)
        painter.drawText(box.left() + 8, box.bottom() - 27 + self._rise, self._short(called(photo), box.width() - 16))

    def _short(self, name: str, room: int) -> str:
        """The name, or as much of it as there is room for; only one that may be too long is measured."""
        if name.isascii() and len(name) * self._widest <= room:
            return name
        return self._metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)

    def _stars(self, painter: QPainter, left: int, middle: int, rating: int, *, small: bool) -> None:
        if rating or not small:
            size, _ = _star(small)
            painter.drawPixmap(left, middle - size // 2, self._row_of_stars(rating, small))

    def _row_of_stars(self, rating: int, small: bool) -> QPixmap:
        """Stars, and dots where there might be more, drawn once for each rating: a cell is painted often."""
        if (rating, small) not in self._rows:
            size, step = _star(small)
            row = self._blank(QSize(5 * step, size))
            painter = QPainter(row)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place in range(rating):
                painter.drawPixmap(place * step, 0, pixmap("star", size, self.tone.text, self._ratio))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tone.faint))
            for place in range(5 if small else rating, 5):
                painter.drawEllipse(QPointF(place * step + size / 2, size / 2), 1.1, 1.1)
            painter.end()
            self._rows[rating, small] = row
        return self._rows[rating, small]

    def _badges(self, painter: QPainter, right: int, middle: int, photo: "Photo") -> None:
        names = []
        if photo.copy:
            names.append("copy")
        if photo.edited:
            names.append("edited")
        if photo.enhanced:
            names.append("ai")
        if photo.missing:
            names.append("missing")
        if photo.stack_size > 1:
            names.append("stack")
        for name in names:
            right -= BADGE
            painter.drawPixmap(right, middle - BADGE // 2, pixmap(name, BADGE, self.tone.dim, self._ratio))
            right -= 4
            if name == "stack" and photo.stack_top:
                right = self._count(painter, right, middle, photo.stack_size)

    def _count(self, painter: QPainter, right: int, middle: int, count: int) -> int:
        """How many are in the stack, left of its sign; where the next badge ends."""
        words = str(count)
        width = self._metrics.horizontalAdvance(words)
        painter.setFont(self._small)
        painter.setPen(QColor(self.tone.dim))
        box = QRect(right - width + 2, middle - BADGE // 2, width, BADGE)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return right - width - 2


def paint_enlarged(painter: QPainter, shown: QRect, picture: QPixmap, ratio: float) -> None:
    """A micro picture, enlarged by OpenCV in a tenth of the time that Qt needs while it paints. A fling shows nothing
    but these."""
    image = picture.toImage().convertToFormat(RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    wide, high = max(1, round(shown.width() * ratio)), max(1, round(shown.height() * ratio))
    import cv2  # noqa: PLC0415  (not needed for the first paint)

    large = cv2.resize(pixels, (wide, high), interpolation=cv2.INTER_LINEAR)
    made = QImage(large.data, wide, high, 4 * wide, RGB32)
    made.setDevicePixelRatio(ratio)
    painter.drawImage(shown.topLeft(), made)


def called(photo: "Photo") -> str:
    """A photo's name; of a virtual copy also which one it is."""
    if not photo.copy:
        return photo.name
    return QCoreApplication.translate("Photos", "{0} · copy {1}").format(photo.name, photo.copy)


def described(photo: "Photo | None") -> str:
    """A photo in words, for screen readers."""
    if photo is None:
        return ""
    told = [called(photo), QCoreApplication.translate("Photos", "%n star(s)", "", photo.rating)]
    if photo.flag:
        picked = QCoreApplication.translate("Photos", "picked")
        told += [picked if photo.flag > 0 else QCoreApplication.translate("Photos", "rejected")]
    if photo.label:
        told += [spoken(photo.label)]
    if photo.edited:
        told += [QCoreApplication.translate("Photos", "edited")]
    if photo.stack_size > 1:
        told += [QCoreApplication.translate("Photos", "stack of %n photo(s)", "", photo.stack_size)]
    return ", ".join(told)
