"""FirstPage: what is shown while the library is empty."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.desktop.guard import guarded
from editor.desktop.icons import icon, pixmap
from editor.desktop.theme import shades

FRAME_WIDTH, FRAME_HEIGHT = 640, 340


class FirstPage(QWidget):
    """folder_wanted, files_wanted, sample_wanted: what the user would like to open."""

    folder_wanted = Signal()
    files_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Drop photos or a folder here"), alignment=Qt.AlignmentFlag.AlignCenter)
        large = title.font()
        large.setPointSizeF(large.pointSizeF() * 1.7)
        title.setFont(large)
        note = QLabel(
            self.tr("Photos stay where they are; Albumen never changes an original."),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
        note.setProperty("dim", True)
        self.folder_button = self._button("folder", self.tr("Open a folder…"), primary=True)
        self.files_button = self._button("photos", self.tr("Choose photos…"))
        self.sample_button = self._button("album", self.tr("Open the sample album"))
        self.folder_button.clicked.connect(self.folder_wanted)
        self.files_button.clicked.connect(self.files_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self.folder_button, self.files_button, self.sample_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addSpacing(72)
        layout.addWidget(title)
        layout.addWidget(note)
        layout.addSpacing(26)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _button(self, sign: str, words: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(icon(sign), f" {words}")
        button.setProperty("primary", primary)
        button.setAccessibleName(words)
        return button

    @guarded()
    def paintEvent(self, _: QPaintEvent) -> None:
        painter, tone = QPainter(self), shades()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tone.canvas))
        frame = QRectF(0, 0, FRAME_WIDTH, FRAME_HEIGHT)
        frame.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(QColor(tone.pressed), 1.5, Qt.PenStyle.CustomDashLine))
        pen = painter.pen()
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(frame, 14, 14)
        sign = pixmap("drop", 56, tone.faint, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(round(frame.center().x()) - 28, round(frame.top()) + 54), sign)
        painter.end()
