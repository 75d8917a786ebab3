"""Our own line icons: drawn in resources/icons, tinted for the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from editor.desktop.resources import resource
from editor.desktop.theme import Shades, shades

SIZES = (16, 20)
_drawn: dict[int, tuple[str, str]] = {}  # what each icon was asked for as, by QIcon.cacheKey


def icon(name: str, colour: str = "") -> QIcon:
    """The icon of that name in a colour (default: the theme's text). Raises FileNotFoundError if there is none."""
    return _icon(name, colour, shades())


@cache
def _icon(name: str, colour: str, tone: Shades) -> QIcon:
    made = QIcon()
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    for size in SIZES:
        made.addPixmap(pixmap(name, size, colour or tone.text, ratio))
        made.addPixmap(pixmap(name, size, tone.faint, ratio), QIcon.Mode.Disabled)
    _drawn[made.cacheKey()] = (name, colour)
    return made


def redress(top: QWidget) -> None:
    """After a change of theme: draw the icons of all buttons and actions below a widget anew."""
    buttons: list[QAbstractButton | QAction] = [*top.findChildren(QAbstractButton), *top.findChildren(QAction)]
    for each in buttons:
        asked = _drawn.get(each.icon().cacheKey())
        if asked is not None:
            each.setIcon(icon(*asked))


@cache
def pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """The icon as size×size logical pixels, drawn for a screen of that device pixel ratio."""
    picture = QPixmap(QSize(size, size) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(_drawing(name, colour))).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _drawing(name: str, colour: str) -> bytes:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", QColor(colour).name()).encode()


def program_icon() -> QIcon:
    """The program's own sign, in its own colours."""
    return QIcon(str(resource("icons", "albumen.svg")))
