"""VideoClips: the clips that are to be enhanced, each with a small picture, its size and its length."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from editor.desktop.browser.metadata_panel import said_size
from editor.desktop.dialogs.asker import Asker
from editor.desktop.dialogs.video_looker import Known
from editor.desktop.figures import figure
from editor.desktop.job_words import sentence_of
from editor.desktop.theme import shades
from editor.desktop.viewer.pyramid import Level, screen_pixels
from editor.video.clip import SUFFIXES, Clip

ICON = QSize(100, 56)
PATH = Qt.ItemDataRole.UserRole


class VideoClips(QWidget):
    """changed: clips came, went or were looked into. chosen: another one is current. wanted(Path): one is to be looked
    into; tell it to know(). clips: those of `paths` that can be opened."""

    changed = Signal()
    chosen = Signal()
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paths: list[Path] = []
        self.clips: dict[Path, Clip] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Clips"))
        self.list.setIconSize(ICON)
        self.list.setSpacing(3)
        self.list.setWordWrap(True)
        self.list.setMinimumWidth(290)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_button = QPushButton(self.tr("Add clips…"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setEnabled(False)
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _: self._moved())
        self.add_button.clicked.connect(self._ask)
        self.remove_button.clicked.connect(self.remove)

    @property
    def current(self) -> Path | None:
        """The clip that is chosen."""
        item = self.list.currentItem()
        return Path(item.data(PATH)) if item is not None else None

    @property
    def current_clip(self) -> Clip | None:
        """What it is, once that is known."""
        return self.clips.get(self.current) if self.current is not None else None

    def add(self, paths: Sequence[Path]) -> None:
        """Put clips on the list; one that is there already is not added again."""
        for path in [each for each in dict.fromkeys(paths) if each not in self.paths]:
            self.paths.append(path)
            item = QListWidgetItem(_icon(None), path.name)
            item.setData(PATH, str(path))
            item.setSizeHint(QSize(0, ICON.height() + 12))
            item.setToolTip(str(path))
            self.list.addItem(item)
            self.wanted.emit(path)
        if self.list.currentRow() < 0 and self.paths:
            self.list.setCurrentRow(0)
        self.changed.emit()

    def remove(self) -> None:
        """Take the current one off the list."""
        item = self.list.takeItem(self.list.currentRow())
        if item is not None:
            path = Path(item.data(PATH))
            self.paths.remove(path)
            self.clips.pop(path, None)
        self._moved()
        self.changed.emit()

    def know(self, known: Known) -> None:
        """A clip has been looked into."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(PATH) == str(known.path):
                self._fill(item, known)
        self.changed.emit()
        if known.path == self.current:
            self.chosen.emit()

    def _fill(self, item: QListWidgetItem, known: Known) -> None:
        if known.clip is None or known.picture is None:
            item.setText(sentence_of(known.error))
            return
        self.clips[known.path] = known.clip
        size = said_size(known.path.stat().st_size) if known.path.exists() else ""
        item.setText("\n".join((known.path.name, about(known.clip), f"{clock(known.clip.seconds)}   {size}")))
        item.setToolTip(f"{known.path}\n{known.clip.codec}, {known.clip.container}")
        item.setIcon(_icon(QPixmap.fromImage(Level.of(screen_pixels(known.picture)).image.copy())))

    def _moved(self) -> None:
        self.remove_button.setEnabled(self.list.currentRow() >= 0)
        self.chosen.emit()

    def _ask(self) -> None:
        kinds = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES)
        self.add(Asker(self).files(self.tr("Clips to enhance"), self.tr("Video files ({0})").format(kinds)))

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Clips"))
        heading.setProperty("heading", True)
        line, whole = QHBoxLayout(), QVBoxLayout(self)
        line.addWidget(self.add_button)
        line.addWidget(self.remove_button)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(heading)
        whole.addWidget(self.list, 1)
        whole.addLayout(line)


def about(clip: Clip) -> str:
    """Size and rate: "1280 × 720   25 fps"."""
    return f"{clip.width} × {clip.height}   {figure(f'{clip.fps:.4g}')} fps"


def clock(seconds: float) -> str:
    """A place in a clip: 0:07, 12:05, 1:02:03."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}" if minutes >= 60 else f"{minutes}:{rest:02d}"


def _icon(picture: QPixmap | None) -> QIcon:
    """A small picture in the middle of its field; the field alone until there is one."""
    field = QPixmap(ICON)
    field.fill(shades().canvas)
    if picture is not None:
        small = picture.scaled(ICON, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(field)
        painter.drawPixmap((ICON.width() - small.width()) // 2, (ICON.height() - small.height()) // 2, small)
        painter.end()
    return QIcon(field)
