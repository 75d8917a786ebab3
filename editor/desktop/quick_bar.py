"""QuickBar: what one does with a photo that was dropped to be enhanced: accept, compare, keep."""

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from editor.desktop.icons import icon
from editor.desktop.sentences import spoken

SHORT, LONG = 150, 360  # px, at least for what is said


class QuickBar(QFrame):
    """accepted: do what was suggested. rest_wanted: go on with what can be read of a damaged photo. compared(on).
    copy_wanted: a finished file. album_wanted(id, None: a new one). batch_wanted: all of them at once. stepped(-1 or
    1). over: nothing more to do."""

    accepted = Signal()
    rest_wanted = Signal()
    compared = Signal(bool)
    copy_wanted = Signal()
    album_wanted = Signal(object)
    batch_wanted = Signal()
    stepped = Signal(int)
    over = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Enhance and keep"))
        self.back = self._sign("left", self.tr("Photo before"), lambda: self.stepped.emit(-1))
        self.number = QLabel()
        self.number.setProperty("dim", True)
        self.on = self._sign("right", self.tr("Next photo"), lambda: self.stepped.emit(1))
        self.words = QLabel()
        self.words.setMinimumWidth(SHORT)
        self.accept = self._first(self.tr("Accept all"), self.accepted)
        self.rest = self._first(self.tr("Go on with what can be read"), self.rest_wanted)
        self.rest.setToolTip(self.tr("As a copy beside the damaged file, which stays as it is"))
        self.rest.hide()
        self.compare = QPushButton(icon("split"), self.tr("Before and after"))
        self.compare.setCheckable(True)
        self.compare.clicked.connect(self.compared)
        self.copy = QPushButton(icon("export"), self.tr("Save a copy…"))
        self.copy.clicked.connect(self.copy_wanted)
        self.album = QPushButton(icon("album"), self.tr("Add to an album"))
        self.albums = QMenu(self)
        self.album.setMenu(self.albums)
        self.batch = QPushButton(icon("wand"), "")
        self.batch.clicked.connect(self.batch_wanted)
        self.close_button = self._sign("close", self.tr("Done"), self.over.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        for part in (self.back, self.number, self.on, self.words, self.accept, self.rest, self.compare, self.copy):
            row.addWidget(part)
        for part in (self.album, self.batch, self.close_button):
            row.addWidget(part)

    def show_place(self, at: int, count: int) -> None:
        """Which photo of how many."""
        for part in (self.back, self.number, self.on, self.batch):
            part.setVisible(count > 1)
        self.number.setText(self.tr("{0} of {1}").format(at + 1, count))
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at + 1 < count)
        self.batch.setText(self.tr("All %n at once…", "", count))
        self.adjustSize()

    def say(self, words: str, *, acceptable: bool) -> None:
        """How it stands; acceptable: something was suggested that is not yet done."""
        self._whole(words, whole=True)
        self.accept.setVisible(acceptable)
        self.adjustSize()

    def say_broken(self, words: str, *, offer: bool) -> None:
        """Why the photo cannot be opened; offer: what can be read of it may be."""
        self._whole(words, whole=False)
        self.accept.hide()
        self.rest.setVisible(offer)
        self.adjustSize()

    def _whole(self, words: str, *, whole: bool) -> None:
        self.words.setText(spoken(words))
        self.words.setWordWrap(not whole)
        self.words.setMinimumWidth(SHORT if whole else LONG)
        self.words.setProperty("warn", not whole)
        self.words.style().polish(self.words)
        self.rest.hide()
        for part in (self.compare, self.copy):
            part.setVisible(whole)

    def offer_albums(self, albums: list[tuple[int, str]]) -> None:
        """The albums that photos can be put into, and a new one."""
        self.albums.clear()
        for number, name in albums:
            self.albums.addAction(icon("album"), name, lambda number=number: self.album_wanted.emit(number))
        if albums:
            self.albums.addSeparator()
        self.albums.addAction(icon("plus"), self.tr("New album…"), lambda: self.album_wanted.emit(None))

    def _first(self, words: str, told: SignalInstance) -> QPushButton:
        """What is most likely wanted."""
        button = QPushButton(words)
        button.setProperty("primary", True)
        button.clicked.connect(told)
        return button

    def _sign(self, name: str, words: str, deed: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(deed)
        return button
