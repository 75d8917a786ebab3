"""LibraryDialog: what the dialogs that judge many photos at once share: they first see to it that all are measured."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from editor.desktop.dialogs.measure_row import MeasureRow
from editor.desktop.session import Session

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

PICTURE = 96
ROW = QSize(0, PICTURE // 2 + 6)


class LibraryDialog(QDialog):
    """A dialog beside the window, about the photos `ids`: their grid can be used meanwhile.

    Subclasses add to `column` and fill themselves in refresh(). No words here: tr() looks for them under the name of
    the subclass.
    """

    def __init__(self, session: Session, ids: Sequence[int], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.ids = list(ids)
        self._icons: dict[int, QIcon] = {}
        self.measuring = MeasureRow(session, ids)
        self.measuring.measured.connect(self.refresh)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.close)
        self.column = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addLayout(self.column, 1)
        layout.addWidget(self.measuring)
        layout.addWidget(self.buttons)
        self.finished.connect(self.measuring.forget)

    def refresh(self) -> None:
        """Show what the catalog says now."""
        raise NotImplementedError

    @property
    def catalog(self) -> Any:
        return self.session.studio.catalog

    def look_at(self, photo: int) -> None:
        """Make a photo the current one in the window, if it is shown there."""
        row = self.session.photos.row_of(photo)
        if row >= 0:
            self.session.photos.go(row)

    def icon_of(self, photo: "Photo") -> QIcon:
        """Its thumbnail, if there is one already."""
        if photo.id not in self._icons:
            pixels = self.session.studio.thumbnails.get(photo, 160)
            if pixels is None:
                return QIcon()
            height, width = pixels.shape[:2]
            image = QImage(pixels.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888)
            scaled = QPixmap.fromImage(image).scaled(
                QSize(PICTURE, PICTURE),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._icons[photo.id] = QIcon(scaled)
        return self._icons[photo.id]

    def apply(self, label: str, flags: "Sequence[tuple[int, int]]") -> int:
        """Flag photos (id, flag) as one batch that one undo takes back; how many were flagged."""
        ids = [number for number, _ in flags]

        def change() -> None:
            with self.catalog.batch(label) as batch:
                for flag in (-1, 1):
                    batch.set("flag", [number for number, wanted in flags if wanted == flag], flag)

        if ids:
            self.session.change(change, ids)
        return len(ids)
