"""Areas: the parts of the window that the keyboard goes round: places, search, photos, panels."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget

from editor.desktop.main_window import MainWindow
from editor.desktop.views import DEVELOP


class Areas:
    """In the library: places, search, photos and what is known of them. In Develop: the picture, the column at its
    right, the strip, the column at its left."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        window.develop_made.connect(lambda view: tab_in_order(view))

    def go_on(self) -> None:
        """The focus goes to the next of them that is shown."""
        focus = self._window.focusWidget()
        shown = [area for area in self._all() if area is not None and area.isVisible()]
        here = next((at for at, area in enumerate(shown) if area is focus or area.isAncestorOf(focus)), -1)
        if shown:
            first_in(shown[(here + 1) % len(shown)]).setFocus(Qt.FocusReason.TabFocusReason)

    def _all(self) -> list[QWidget | None]:
        window, library = self._window, self._window.library
        develop: Any = window.develop
        if window.session.view == DEVELOP and develop is not None:
            return [develop.viewer, develop.right, library.strip, develop.left]
        return [library.tree, library.filter.line, window.stack.currentWidget(), library.panel.lines["title"]]


def first_in(area: QWidget) -> QWidget:
    """What gets the focus when one goes to a part of the window: it itself, or the first control in it."""
    if area.focusPolicy() & Qt.FocusPolicy.TabFocus or area.focusProxy() is not None:
        return area
    return next((each for each in reading_order(area) if each.isVisible() and each.isEnabled()), area)


def reading_order(part: QWidget | QLayout) -> Iterator[QWidget]:
    """The controls that Tab stops at, in the order in which they are laid out."""
    if isinstance(part, QWidget) and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    for each in _inside(part):
        if each is not None:
            yield from reading_order(each)


def _inside(part: QWidget | QLayout) -> list[Any]:
    """Widgets and layouts within one, in order."""
    if isinstance(part, QLayout):
        items: list[Any] = [part.itemAt(place) for place in range(part.count())]
        return [item.widget() or item.layout() for item in items]
    if isinstance(part, QScrollArea):
        return [part.widget()]
    if isinstance(part, QSplitter):
        return [part.widget(place) for place in range(part.count())]
    return [part.layout()]


def tab_in_order(area: QWidget) -> None:
    """Let Tab go through a part of the window as one reads it, not as its controls came to be."""
    for one, other in pairwise(list(reading_order(area))):
        QWidget.setTabOrder(one, other)
