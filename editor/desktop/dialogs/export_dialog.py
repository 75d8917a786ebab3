"""ExportDialog: photos as files for others."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.browser.metadata_panel import said_size
from editor.desktop.dialogs.asker import Asker
from editor.desktop.dialogs.estimate import Estimate, estimate
from editor.desktop.dialogs.export_presets import ExportPresets
from editor.desktop.dialogs.left_note import LeftNote
from editor.desktop.dialogs.output_form import Example, OutputForm, receipts_box
from editor.desktop.sentences import spoken
from editor.desktop.viewer.latest import Latest
from editor.errors import AlbumenError, UsageError
from editor.tasks.output import Output

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

ESTIMATE_AFTER = 350  # ms without a change


class ExportDialog(QDialog):
    """outputs: after it was accepted, one for the form, and one for every other preset that is ticked."""

    def __init__(
        self,
        photos: "Sequence[Photo]",
        example: Example,
        presets: ExportPresets,
        folder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.outputs: tuple[Output, ...] = ()
        self._photos = tuple(photos)
        self._found: Estimate | None = None
        self._presets = presets
        self.setWindowTitle(self.tr("Export %n photo(s)", "", len(photos)))
        self.form = OutputForm(example, folder)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Presets"))
        self.list.setMinimumWidth(330)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setToolTip(
            self.tr("Choose one to begin with. Ticked ones are written too, each in a folder of its name.")
        )
        self.keep_button = QPushButton(self.tr("Keep as a preset…"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.originals, self.receipts, self.open_after = self._boxes()
        self.estimate, self.left = QLabel(), LeftNote()
        self.estimate.setProperty("dim", True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setProperty("primary", True)
        self._latest = Latest(self, "estimate")
        self._latest.done.connect(lambda _, found: self._estimated(found))
        self._soon = QTimer(self, singleShot=True, interval=ESTIMATE_AFTER)
        self._soon.timeout.connect(self._ask_estimate)
        self._lay_out()
        self._fill_presets()
        self._wire()

    def choose_preset(self, name: str) -> None:
        """Fill the form from a preset."""
        for item in self.list.findItems(name, Qt.MatchFlag.MatchExactly):
            self.list.setCurrentItem(item)

    def _wire(self) -> None:
        self.list.itemSelectionChanged.connect(self._preset_chosen)
        self.list.itemChanged.connect(lambda _: self._estimated(self._found))
        self.form.changed.connect(self._soon.start)
        self.originals.toggled.connect(lambda _: self._estimated(self._found))
        self.keep_button.clicked.connect(self._keep_preset)
        self.remove_button.clicked.connect(self._remove_preset)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._export)
        self.finished.connect(self._done)
        self.export_button.setFocus()
        self._soon.start()

    def _export(self) -> None:
        try:
            first = self.form.output()
            others = [self._preset_output(first, item) for item in self._ticked()]
        except UsageError as error:
            self.estimate.setText(spoken(error))
            self.estimate.setProperty("warn", True)
            self.estimate.style().polish(self.estimate)
            return
        self.outputs = (first, *others)
        self.accept()

    def _preset_output(self, first: Output, item: QListWidgetItem) -> Output:
        """What a ticked preset gives, in a folder of its name inside the chosen one."""
        form = OutputForm(self.form.example, str(first.folder / _folder_name(item.text())))
        form.set_settings(self._presets.all()[item.text()])
        made = form.output()
        form.deleteLater()
        return replace(made, conflict=first.conflict)  # what to do with files that are there is asked once for all

    def _ticked(self) -> list[QListWidgetItem]:
        items = [self.list.item(row) for row in range(self.list.count())]
        here = self.list.currentItem()
        return [item for item in items if item.checkState() is Qt.CheckState.Checked and item is not here]

    # presets

    def _fill_presets(self) -> None:
        self.list.clear()
        for name in self._presets.all():
            item = QListWidgetItem(name)
            item.setToolTip(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _preset_chosen(self) -> None:
        """Not for the row that is merely current because the list got the focus."""
        item = next(iter(self.list.selectedItems()), None)
        chosen = self._presets.all().get(item.text()) if item is not None else None
        if chosen is not None:
            self.form.set_settings(chosen)
        self.remove_button.setEnabled(item is not None and item.text() in self._presets.own)

    def _keep_preset(self) -> None:
        name = Asker(self).text(self.tr("Keep as a preset"), self.tr("Name"))
        if name:
            self.keep_preset(name)

    def keep_preset(self, name: str) -> None:
        """Keep the form as it stands under a name."""
        try:
            self._presets.keep(name, self.form.settings())
        except AlbumenError as error:
            self.estimate.setText(spoken(error))
            return
        self._fill_presets()
        self.choose_preset(name)

    def _remove_preset(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._presets.remove(item.text())
            self._fill_presets()

    # how much it will be

    def _ask_estimate(self) -> None:
        try:
            output = self.form.output() if self.form.folder.text() else None
        except UsageError:
            output = None
        if output is not None and self._photos:
            photos = self._photos
            self._latest.ask("estimate", lambda stale: estimate(photos, output, stale))
        else:
            self._estimated(None)

    def _estimated(self, found: Estimate | None) -> None:
        self._found = found
        words = self.tr("%n photo(s)", "", len(self._photos))
        lacking = False
        if found is not None:
            size = found.bytes + (sum(photo.size for photo in self._photos) if self.originals.isChecked() else 0)
            lacking = found.free is not None and size > found.free
            words += self.tr(", about {0}").format(said_size(size))
            if found.free is not None and lacking:
                words += self.tr("; only {0} free there").format(said_size(found.free))
        ticked = len(self._ticked())
        if ticked:
            words += "; " + self.tr("%n ticked preset(s) besides", "", ticked)
        self.estimate.setText(words)
        self.left.tell(found.left if found is not None else None)
        self.estimate.setProperty("warn", lacking)
        self.estimate.style().polish(self.estimate)

    def _done(self) -> None:
        self._soon.stop()
        self._latest.stop()

    def _boxes(self) -> tuple[QCheckBox, QCheckBox, QCheckBox]:
        """What may be made besides the photos, and what may be done afterwards."""
        originals = QCheckBox(self.tr("Copy the originals too"))
        originals.setToolTip(self.tr("Byte for byte, into a folder called Originals beside what is exported"))
        return originals, receipts_box(), QCheckBox(self.tr("Show the folder afterwards"))

    def _besides(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(18)
        for box in (self.originals, self.receipts, self.open_after):
            row.addWidget(box)
        row.addStretch(1)
        return row

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Presets"))
        heading.setProperty("heading", True)
        side = QVBoxLayout()
        side.addWidget(heading)
        side.addWidget(self.list, 1)
        change = QHBoxLayout()
        change.addWidget(self.keep_button)
        change.addWidget(self.remove_button)
        self.remove_button.setEnabled(False)
        side.addLayout(change)
        line = QFrame(frameShape=QFrame.Shape.VLine)
        line.setProperty("line", True)
        upper = QHBoxLayout()
        upper.setSpacing(18)
        upper.addLayout(side, 2)
        upper.addWidget(line)
        upper.addWidget(self.form, 3)
        lower = QHBoxLayout()
        lower.addWidget(self.estimate, 1)
        lower.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(14)
        layout.addLayout(upper, 1)
        layout.addWidget(self.left)
        layout.addLayout(self._besides())
        layout.addLayout(lower)
        self.resize(900, 570)


def _folder_name(name: str) -> str:
    """A preset's name as that of a folder."""
    plain = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    return " ".join(plain.split()) or "preset"
