"""MaskParts: what a mask is made of, row by row: how each part joins, whether it is turned inside out."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from editor.desktop.icons import icon
from editor.desktop.panels.said import said
from editor.develop.masks.combined import MODES, Part

TITLES = {
    "brush": "Brush",
    "linear": "Linear gradient",
    "radial": "Radial gradient",
    "bitmap": "Subject",
    "luminance": "Brightness",
    "colour": "Colour",
}
SIGNS = {"add": "+", "subtract": "−", "intersect": "∩"}


class MaskParts(QWidget):
    """chosen(place): another part is in hand. changed(parts, inverted): the user wants them so."""

    chosen = Signal(int)
    changed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._inverted = False
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(1)
        self._rows: list[QWidget] = []

    def show_parts(self, parts: tuple[Part, ...], inverted: bool, current: int) -> None:
        """Show the parts; rows are built anew only where something about them differs."""
        self._parts, self._inverted = parts, inverted
        shown = (tuple((p.mask.kind, p.mode, p.inverted) for p in parts), inverted, current)
        if shown == self._shown:
            return
        self._shown = shown
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(place, part, place == current) for place, part in enumerate(parts)]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, place: int, part: Part, current: bool) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 0, 8, 0)
        line.setSpacing(3)
        title = said(TITLES.get(part.mask.kind, part.mask.kind))
        if place:
            line.addWidget(self._joins(place, part, title))
        name = QToolButton(row)
        name.setText(title)
        name.setCheckable(True)
        name.setChecked(current)
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name.clicked.connect(lambda: self.chosen.emit(place))
        line.addWidget(name, 1)
        whole = len(self._parts) == 1
        turned = self._inverted if whole else part.inverted
        turn = self._button("flip", self.tr("Inside out: {0}").format(title), lambda: self._turn(place, whole))
        turn.setCheckable(True)
        turn.setChecked(turned)
        line.addWidget(turn)
        if not whole:
            line.addWidget(self._button("close", self.tr("Take away: {0}").format(title), lambda: self._take(place)))
        return row

    def _joins(self, place: int, part: Part, title: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("How it joins: {0}").format(title))
        box.view().setAccessibleName(box.accessibleName())
        box.setFixedWidth(48)
        for mode in MODES:
            box.addItem(SIGNS[mode], mode)
        box.setCurrentIndex(MODES.index(part.mode))
        box.activated.connect(lambda index: self._replace(place, replace(self._parts[place], mode=MODES[index])))
        return box

    def _button(self, picture: str, words: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(picture))
        button.setIconSize(QSize(13, 13))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act())
        return button

    def _turn(self, place: int, whole: bool) -> None:
        if whole:
            self.changed.emit(self._parts, not self._inverted)
        else:
            part = self._parts[place]
            self._replace(place, replace(part, inverted=not part.inverted))

    def _take(self, place: int) -> None:
        self.changed.emit(tuple(p for n, p in enumerate(self._parts) if n != place), self._inverted)

    def _replace(self, place: int, part: Part) -> None:
        self.changed.emit(tuple(part if n == place else p for n, p in enumerate(self._parts)), self._inverted)
