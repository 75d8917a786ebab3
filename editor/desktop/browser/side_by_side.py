"""SideBySide: the photos chosen next to each other, with one camera: two to compare, or up to a dozen to survey."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.desktop.browser.cells import called
from editor.desktop.browser.picture_source import PictureSource
from editor.desktop.guard import guarded
from editor.desktop.photo_list import PhotoList
from editor.desktop.viewer.compare import CompareView, Shot
from editor.imaging.image import Image

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

MOST = 12
NOTHING = np.full((8, 12, 3), 60, np.uint8)  # stands in for a photo of which nothing is at hand


class SideBySide(QWidget):
    """stepped(rows): the user wants to compare with the next or previous photo. made_current(id). failed(sentence)."""

    stepped = Signal(int)
    made_current = Signal(int)
    failed = Signal(str)

    def __init__(self, photos: PhotoList, source: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._source = source
        self._ids: list[int] = []
        self._shots: dict[int, Shot] = {}
        self.view = CompareView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.view.current_changed.connect(self.made_current)
        self.view.removed.connect(self._take_out)
        source.came.connect(self._came)
        source.failed.connect(self._failed)

    @property
    def ids(self) -> tuple[int, ...]:
        """The photos that are shown."""
        return tuple(self._ids)

    def compare(self) -> None:
        """Show the chosen photos if there are two, else the current one and its neighbour."""
        chosen = [int(each) for each in self._photos.selected()][:2]
        row = self._photos.row
        if len(chosen) < 2 and len(self._photos) > 1 and row >= 0:
            other = row + 1 if row + 1 < len(self._photos) else row - 1
            chosen = [int(self._photos.ids[row]), int(self._photos.ids[other])]
        self._show(chosen)

    def survey(self) -> None:
        """Show all chosen photos, up to a dozen; with one chosen, it and those that follow."""
        chosen = [int(each) for each in self._photos.selected()]
        if len(chosen) < 2 and self._photos.row >= 0:
            chosen = [int(each) for each in self._photos.ids[self._photos.row : self._photos.row + 6]]
        self._show(chosen[:MOST])

    def step(self, rows: int) -> None:
        """Compare the first photo with the next (or previous) candidate."""
        if len(self._ids) == 2:
            at = self._photos.row_of(self._ids[1]) + rows
            if 0 <= at < len(self._photos) and int(self._photos.ids[at]) != self._ids[0]:
                self._show([self._ids[0], int(self._photos.ids[at])])

    def refresh_captions(self) -> None:
        """The ratings may be new."""
        self._show(self._ids)

    def _show(self, ids: list[int]) -> None:
        """At once with what is at hand; better pictures follow."""
        fresh = [each for each in ids if each not in self._shots]
        self._ids = ids
        self._shots = {each: self._shot(each) for each in ids}
        self.view.show_shots(list(self._shots.values()))
        for number, each in enumerate(ids):
            photo = self._photo(each)
            if photo is not None and each in fresh:
                self._source.want(photo, f"side {number}")

    def _shot(self, photo: int) -> Shot:
        """The picture that is shown already stays; its caption may be new."""
        old, found = self._shots.get(photo), self._photo(photo)
        if old is not None:
            return Shot(photo, self._caption(found), old.picture, old.size)
        known = (found.width, found.height) if found is not None and found.width else None
        at_hand = self._source.at_hand(found) if found is not None else None
        return Shot(photo, self._caption(found), *(at_hand or (NOTHING, known)))

    def _came(self, photo: int, image: Image, full: tuple[int, int]) -> None:
        if photo in self._shots and self.isVisible():
            self._shots[photo] = Shot(photo, self._shots[photo].caption, image, full)
            self.view.show_shots(list(self._shots.values()))

    def _photo(self, photo: int) -> "Photo | None":
        row = self._photos.row_of(photo)
        return self._photos.photo(row) if row >= 0 else None

    def _caption(self, found: "Photo | None") -> str:
        if found is None:
            return ""
        flag = {1: self.tr("picked"), -1: self.tr("rejected")}.get(found.flag, "")
        return "   ".join(filter(None, (called(found), "★" * found.rating, flag)))

    def _failed(self, photo: int, reason: str) -> None:
        if photo in self._ids and self.isVisible():
            self.failed.emit(reason)

    def _take_out(self, photo: int) -> None:
        self._show([each for each in self._ids if each != photo])

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
