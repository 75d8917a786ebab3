"""Loupe: one photo as large as the window, to look at and to cull."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.desktop.browser.cells import called
from editor.desktop.browser.metadata_panel import exposure_of, said_size, when_taken
from editor.desktop.browser.picture_source import SCREEN, PictureSource
from editor.desktop.guard import guarded
from editor.desktop.photo_list import PhotoList
from editor.desktop.sentences import spoken
from editor.desktop.viewer.camera import Camera, Fit
from editor.desktop.viewer.viewer import Viewer
from editor.imaging.image import Image

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

FULL = 1 << 16  # a long edge that no photo has: the whole of it


class Loupe(QWidget):
    """stepped(rows): the user wants the next or previous photo. failed(sentence): the photo cannot be shown.
    where_wanted: the user wants to say where its file is."""

    stepped = Signal(int)
    failed = Signal(str)
    where_wanted = Signal()

    def __init__(self, photos: PhotoList, source: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._source = source
        self._shown: int | None = None
        self._full = False
        self.viewer = Viewer(self)
        self.viewer.setAccessibleName(self.tr("Photo"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.viewer, 1)
        layout.addWidget(self._strip())
        self.setFocusProxy(self.viewer)
        self.viewer.camera_changed.connect(self._looked)
        source.came.connect(self._came)
        source.failed.connect(self._failed)
        source.lost.connect(lambda photo: self._lost.add(photo))
        source.incomplete.connect(self._incomplete)

    def _strip(self) -> QWidget:
        """Under a damaged photo: what is wrong with it, and the offer to open the rest."""
        self._rest: set[int] = set()  # the photos of which the rest is wanted
        self._lost: set[int] = set()  # whose file was not there
        self.broken = QLabel(wordWrap=True)
        self.broken.setProperty("warn", True)
        self.open_rest = QPushButton(self.tr("Open what can be read"))
        self.open_rest.clicked.connect(self._open_rest)
        self.say_where = QPushButton(self.tr("Say where it is…"))
        self.say_where.clicked.connect(self.where_wanted)
        self.strip = QWidget()
        row = QHBoxLayout(self.strip)
        row.addWidget(self.broken, 1)
        row.addWidget(self.open_rest)
        row.addWidget(self.say_where)
        self.strip.hide()
        return self.strip

    def _open_rest(self) -> None:
        if self._shown is not None:
            self._rest.add(self._shown)
            self.show_current()

    def _incomplete(self, photo: int, missing: str) -> None:
        if photo == self._shown:
            self._say_broken(missing)

    def _say_broken(self, words: str, *, offer: bool = False, lost: bool = False) -> None:
        self.broken.setText(spoken(words))
        self.open_rest.setVisible(offer)
        self.say_where.setVisible(lost)
        self.strip.setVisible(bool(words))

    def show_current(self) -> None:
        """Show the photo that is current in the list."""
        row = self._photos.row
        photo = self._photos.photo(row) if self._photos.current is not None else None
        if photo is None:
            self._shown = None
            self._say_broken("")
            self.viewer.show_image(None)
            return
        if photo.id != self._shown:
            self._shown, self._full = photo.id, False
            self._say_broken("")
            self.viewer.set_info(info_lines(photo))
            picture, size = self._source.at_hand(photo) or (None, None)
            self.viewer.show_image(picture, size=size)
        if photo.id in self._rest:
            self._source.want_rest(photo)
        else:
            self._source.want(photo)
        for step, key in ((1, "ahead+"), (-1, "ahead-")):
            if 0 <= row + step < len(self._photos):
                neighbour = self._photos.photo(row + step)
                if neighbour is not None:
                    self._source.read_ahead(neighbour, key)

    def _came(self, photo: int, image: Image, full: tuple[int, int]) -> None:
        if photo != self._shown or not self.isVisible():
            return
        self.viewer.set_after(image, full)
        self._lost.discard(photo)
        if not self.say_where.isHidden():  # it has been found
            self._say_broken("")

    def _failed(self, photo: int, reason: str) -> None:
        if photo != self._shown or not self.isVisible():
            return
        lost = photo in self._lost
        if not lost:  # else the small picture is all that is left of it
            self.viewer.show_image(None)
        if not (lost and self.strip.isVisible()):
            self.failed.emit(reason)
        self._say_broken(reason, offer=photo in self._source.damaged and photo not in self._rest, lost=lost)

    def _looked(self, camera: Camera) -> None:
        """Zoomed in beyond what was read: read the whole photo."""
        photo = self._photos.photo(self._photos.row) if self._photos.current is not None else None
        if (
            camera.fit is not Fit.WHOLE
            and not self._full
            and self._shown not in self._rest
            and photo is not None
            and max(photo.width, photo.height) > SCREEN
        ):
            self._full = True
            self._source.want(photo, "shown", FULL)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the viewer does not want: the arrows, while the whole photo can be seen."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def info_lines(photo: "Photo") -> list[str]:
    """What the info overlay says."""
    size = said_size(photo.size)
    pixels = f"{photo.width} × {photo.height}   {size}"
    return [each for each in (called(photo), pixels, when_taken(photo), exposure_of(photo), photo.camera) if each]
