"""EnhanceDialog: many photos enhanced at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.dialogs.output_form import Example, OutputForm
from editor.desktop.dialogs.preflight import Preflight, preflight
from editor.desktop.dialogs.wishes_form import WishesForm
from editor.desktop.jobs_tray import time_left
from editor.desktop.viewer.latest import Latest
from editor.errors import UsageError
from editor.studio import Studio
from editor.tasks.enhancing import Wishes
from editor.tasks.output import Output

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

LOOK_AFTER = 500  # ms without a change


class EnhanceDialog(QDialog):
    """After it was accepted: wishes, output (None: the edits are set in the library, nothing is written), and whether
    the copies are taken into the library (`add`)."""

    def __init__(
        self, studio: Studio, photos: "tuple[Photo, ...]", example: Example, folder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.wishes = Wishes()
        self.output: Output | None = None
        self.setWindowTitle(self.tr("Enhance %n photo(s)", "", len(photos)))
        self.what = WishesForm()
        self.edits_only = QRadioButton(self.tr("As edits in the library: models run when photos are exported"))
        self.copies = QRadioButton(self.tr("Into new files; the originals stay as they are"))
        self.copies.setChecked(True)
        group = QButtonGroup(self)
        for button in (self.edits_only, self.copies):
            group.addButton(button)
        self.add = QCheckBox(self.tr("Take the new files into the library"))
        self.add.setChecked(True)
        self.form = OutputForm(example, folder)
        self.form.template.setText("{name}-enhanced")
        self.told = QLabel(wordWrap=True)
        self.told.setProperty("dim", True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_button = self.buttons.addButton(self.tr("Enhance"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_button.setProperty("primary", True)
        self._looker = Looker(studio, photos, self)
        self._lay_out()
        self._wire()
        self._changed()

    def _changed(self) -> None:
        self.form.setEnabled(self.copies.isChecked())
        self.add.setEnabled(self.copies.isChecked())
        try:
            self._looker.ask(self.what.wishes())
            self.told.setText(self.tr("Looking at a few of the photos…"))
        except UsageError as error:
            self.told.setText(str(error))

    def _tell(self, found: Preflight) -> None:
        words = [self.tr("%n photo(s)", "", found.photos)]
        if found.seconds:
            words.append(self.tr("about {0} here ({1})").format(time_left(found.seconds), found.device))
        if found.looked:
            words.append(self.tr("judged by {0}, of which {1} need nothing").format(found.looked, found.fine))
        self.told.setText(", ".join(words))

    def _accepted(self) -> None:
        try:
            self.wishes = self.what.wishes()
            self.output = self.form.output() if self.copies.isChecked() else None
        except UsageError as error:
            self.told.setText(str(error))
            return
        self.accept()

    def _wire(self) -> None:
        self.what.changed.connect(self._changed)
        self.copies.toggled.connect(self._changed)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._accepted)
        self.finished.connect(self._looker.stop)
        self._looker.latest.done.connect(lambda _, found: self._tell(found))
        self._looker.latest.failed.connect(lambda _, error: self.told.setText(str(error)))

    def _lay_out(self) -> None:
        left, right, upper, lower = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for column, words in ((left, self.tr("What")), (right, self.tr("Where to"))):
            heading = QLabel(words)
            heading.setProperty("heading", True)
            column.setSpacing(8)
            column.addWidget(heading)
        left.addWidget(self.what, 1)
        for part in (self.edits_only, self.copies, self.add, self.form):
            right.addWidget(part)
        right.addStretch(1)
        upper.setSpacing(28)
        upper.addLayout(left, 2)
        upper.addLayout(right, 3)
        lower.addWidget(self.told, 1)
        lower.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 18, 18, 14)
        whole.addLayout(upper, 1)
        whole.addLayout(lower)
        self.resize(860, 560)


class Looker(QObject):
    """Asks the preflight in a moment, on a thread of its own; a newer wish replaces the older."""

    def __init__(self, studio: Studio, photos: "tuple[Photo, ...]", parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._photos = studio, photos
        self._wishes = Wishes()
        self.latest = Latest(self, "preflight")
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._soon.timeout.connect(self._look)

    def ask(self, wishes: Wishes) -> None:
        """Look again with these wishes."""
        self._wishes = wishes
        self._soon.start()

    def stop(self) -> None:
        """Nobody wants to know any more."""
        self._soon.stop()
        self.latest.stop()

    def _look(self) -> None:
        wishes = self._wishes
        self.latest.ask("look", lambda stale: preflight(self._studio, self._photos, wishes, stale))
