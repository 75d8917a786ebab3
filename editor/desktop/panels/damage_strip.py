"""DamageStrip: under a photo that cannot be read, what is wrong with it and the way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from editor.desktop.panels.lab import Lab
from editor.desktop.panels.original import Original
from editor.desktop.sentences import spoken
from editor.desktop.viewer.viewer import Viewer


class DamageStrip(QWidget):
    """Follows the lab; hidden unless its photo is damaged or its file is gone. where_wanted: the user wants to say
    where the file is."""

    where_wanted = Signal()

    def __init__(self, lab: Lab, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self.words = QLabel(wordWrap=True)
        self.words.setProperty("warn", True)
        self.open_rest = QPushButton(self.tr("Open what can be read"))
        self.open_rest.clicked.connect(lab.open_rest)
        self.say_where = QPushButton(self.tr("Say where it is…"))
        self.say_where.clicked.connect(self.where_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.open_rest)
        row.addWidget(self.say_where)
        self.hide()
        lab.began.connect(lambda: self._say(""))
        lab.broken.connect(self._broken)
        lab.lost.connect(lambda reason: self._say(reason, lost=True))
        lab.opened.connect(self._opened)

    def _broken(self, reason: str, offer: bool) -> None:
        self._viewer.show_image(None)
        self._say(reason, offer=offer)

    def _opened(self, original: Original) -> None:
        self._say(original.missing)

    def _say(self, words: str, *, offer: bool = False, lost: bool = False) -> None:
        self.words.setText(spoken(words))
        self.open_rest.setVisible(offer)
        self.say_where.setVisible(lost)
        self.setVisible(bool(words))
