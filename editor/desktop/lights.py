"""Lights: everything around the photo grows dim, then black, so that nothing else draws the eye."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from editor.desktop.guard import guarded
from editor.desktop.viewer.surface import Surface

STAGES = (0, 205, 255)  # how black it is, of 255: on, dim, off


class Lights(QWidget):
    """Lies over the whole window and lets the pointer through; the photos that the stack shows are left out."""

    def __init__(self, window: QWidget, stack: Any) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = stack
        self._stage = 0
        self._holes: list[QRect] = []
        self._watched: list[QWidget] = []
        self.hide()

    @property
    def stage(self) -> int:
        """0: on, 1: dim, 2: off."""
        return self._stage

    def next(self) -> None:
        """From on to dim, to off, to on."""
        self.set_stage((self._stage + 1) % len(STAGES))

    def set_stage(self, stage: int) -> None:
        """As `stage` tells."""
        self._stage = stage
        self.setVisible(bool(stage))
        self.follow()

    def _lit(self) -> list[QWidget]:
        """The widgets of the page that is shown that show photos."""
        page = self._stack.currentWidget()
        viewers = list(getattr(getattr(page, "view", None), "viewers", ()))
        one = getattr(page, "viewer", None)
        grid = page.viewport() if hasattr(page, "viewport") else page
        return viewers or [each for each in (one or grid,) if each is not None]

    def holes(self) -> list[QRect]:
        """What stays lit: the photos of the page that is shown, in the window's units."""
        found = []
        for each in self._lit():
            corner = each.mapTo(self.window(), QPoint(0, 0))
            boxes = each.pictures() if isinstance(each, Surface) else [each.rect()]
            found += [box.translated(corner) for box in boxes]
        return found

    def follow(self) -> None:
        """As large as the window, above all of it, with the holes where the photos are now."""
        wanted = [self.window(), self._stack, *self._lit()] if self._stage else []
        for each in self._watched:
            if isValid(each):
                each.removeEventFilter(self)
        for each in wanted:
            each.installEventFilter(self)
        self._watched = wanted
        if self._stage:
            self.setGeometry(self.window().rect())
            self.raise_()
            self._holes = self.holes()
            self.update()

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """What is painted anew may have moved a photo; another page may be shown."""
        if event.type() in (QEvent.Type.Paint, QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self._moved():
            self.follow()
        return False

    def _moved(self) -> bool:
        return self.holes() != self._holes or self.geometry() != self.window().rect()

    @guarded()
    def paintEvent(self, _: QPaintEvent) -> None:
        around = QRegion(self.rect())
        for hole in self._holes:
            around -= QRegion(hole)
        painter = QPainter(self)
        painter.setClipRegion(around)
        painter.fillRect(self.rect(), QColor(0, 0, 0, STAGES[self._stage]))
        painter.end()
