"""EnhanceDialog: many photos enhanced at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
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

from editor.desktop.browser.metadata_panel import said_size
from editor.desktop.dialogs.left_note import LeftNote
from editor.desktop.dialogs.output_form import Example, OutputForm, receipts_box
from editor.desktop.dialogs.preflight import Asked, Preflight, preflight
from editor.desktop.dialogs.wishes_form import WishesForm
from editor.desktop.job_words import sentence_of, time_left
from editor.desktop.sentences import spoken
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
        self.what = WishesForm(detailed=any(card.detail for card in studio.registry.all()))
        self.edits_only = QRadioButton(self.tr("As edits in the library: models run when photos are exported"))
        self.copies = QRadioButton(self.tr("Into new files; the originals stay as they are"))
        self.copies.setChecked(True)
        group = QButtonGroup(self)
        for button in (self.edits_only, self.copies):
            group.addButton(button)
        self.add = QCheckBox(self.tr("Take the new files into the library"))
        self.add.setChecked(True)
        self.receipts = receipts_box()
        self.form = OutputForm(example, folder)
        self.form.template.setText("{name}-enhanced")
        self.told, self.left = QLabel(wordWrap=True), LeftNote()
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
        for box in (self.add, self.receipts):
            box.setEnabled(self.copies.isChecked())
        try:
            output = self.form.output() if self.copies.isChecked() and self.form.folder.text().strip() else None
            self._looker.ask(self.what.wishes(), output)
            self.told.setText(self.tr("Looking at the photos…"))
        except UsageError as error:
            self.told.setText(spoken(error))

    def _tell(self, found: Preflight) -> None:
        words = [self.tr("%n photo(s)", "", found.photos)]
        if found.seconds:
            words.append(self.tr("about {0} here ({1})").format(time_left(found.seconds), spoken(found.device)))
        if found.bytes:
            words.append(self.tr("about {0} of new files").format(said_size(found.bytes)))
        if found.tiled:
            words.append(self.tr("%n worked on in tiles", "", found.tiled))
        if found.fine:
            words.append(self.tr("%n need(s) nothing", "", found.fine))
        told = ", ".join(words)
        if found.looked and not found.sure:
            told += self.tr(" (judged by %n of them)", "", found.looked)
        self.told.setText(told)
        self.left.tell(found.left)

    def _accepted(self) -> None:
        try:
            self.wishes = self.what.wishes()
            self.output = self.form.output() if self.copies.isChecked() else None
        except UsageError as error:
            self.told.setText(spoken(error))
            return
        self.accept()

    def _wire(self) -> None:
        self.what.changed.connect(self._changed)
        self.form.changed.connect(self._changed)
        self.copies.toggled.connect(self._changed)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._accepted)
        self.finished.connect(self._looker.stop)
        self._looker.found.connect(self._tell)
        self._looker.latest.failed.connect(lambda _, error: self.told.setText(sentence_of(error)))

    def _lay_out(self) -> None:
        left, right, upper, lower = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for column, words in ((left, self.tr("What")), (right, self.tr("Where to"))):
            heading = QLabel(words)
            heading.setProperty("heading", True)
            column.setSpacing(8)
            column.addWidget(heading)
        left.addWidget(self.what, 1)
        for part in (self.edits_only, self.copies, self.add, self.receipts, self.form):
            right.addWidget(part)
        right.addStretch(1)
        upper.setSpacing(28)
        upper.addLayout(left, 2)
        upper.addLayout(right, 3)
        notes = QVBoxLayout()
        notes.addWidget(self.left)
        notes.addWidget(self.told)
        lower.addLayout(notes, 1)
        lower.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 18, 18, 14)
        whole.addLayout(upper, 1)
        whole.addLayout(lower)
        self.resize(860, 560)


class Looker(QObject):
    """Asks the preflight in a moment, on a thread of its own; a newer wish replaces the older. found(Preflight) comes
    several times, each time judged by more photos."""

    found = Signal(object)
    _seen = Signal(int, object)

    def __init__(self, studio: Studio, photos: "tuple[Photo, ...]", parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._asked = Asked(photos, Wishes())
        self._number = 0
        self.latest = Latest(self, "preflight")
        self.latest.done.connect(lambda _, found: self.found.emit(found))
        self._seen.connect(self._arrived)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._soon.timeout.connect(self._look)

    def ask(self, wishes: Wishes, output: Output | None) -> None:
        """Look again with these wishes."""
        self._asked = Asked(self._asked.photos, wishes, output)
        self._number += 1
        self._soon.start()

    def stop(self) -> None:
        """Nobody wants to know any more."""
        self._number += 1
        self._soon.stop()
        self.latest.stop()

    def _arrived(self, number: int, found: Preflight) -> None:
        if number == self._number:
            self.found.emit(found)

    def _look(self) -> None:
        asked, number, studio = self._asked, self._number, self._studio
        tell = self._seen.emit
        self.latest.ask("look", lambda stale: preflight(studio, asked, stale, lambda found: tell(number, found)))
