"""ImportDialog: photos from a card, a camera or a folder: which ones, where they go, what they get."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.cards import Card
from editor.desktop.dialogs.asker import Asker
from editor.desktop.dialogs.found_list import FoundList, FoundModel
from editor.desktop.dialogs.landing_form import LandingForm
from editor.desktop.dialogs.welcome_form import WelcomeForm
from editor.desktop.icons import icon
from editor.desktop.sentences import spoken
from editor.desktop.viewer.latest import Latest
from editor.errors import AlbumenError, FileError, UsageError
from editor.progress import Cancelled, Progress
from editor.studio import Studio

if TYPE_CHECKING:
    from editor.catalog.pairs import Group
    from editor.metadata.fields import Fields

SCAN, NAMES = "scan", "names"


class ImportDialog(QDialog):
    """wishes: after it was accepted, what session.bring_in() takes, as plain values; watch: keep an eye on `source`."""

    def __init__(
        self, studio: Studio, asker: Asker, sources: Sequence[Card], memory: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import photos"))
        self.studio = studio
        self._asker = asker
        self._memory = memory
        self.wishes: dict[str, Any] = {}
        self.source: Path | None = None
        self.unreadable: dict[Path, str] = {}
        self.model = FoundModel(self._known, self)
        self.list = FoundList(self.model)
        self.sources = self._source_combo(sources)
        self.folder_button = QPushButton(self.tr("Another folder…"))
        self.all_button, self.none_button = QPushButton(self.tr("Tick all")), QPushButton(self.tr("Tick none"))
        self.told, self.wrong = _note("dim"), _note("warn")
        self.form = LandingForm(asker)
        self.form.set_settings(self._remembered())
        self.welcome = WelcomeForm(studio)
        self.watch = QCheckBox(self.tr("Watch this folder: new photos come in by themselves"))
        self.new_only = QCheckBox(self.tr("Leave out copies of photos that the library has already"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.import_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._latest = Latest(self, "import scan")
        self._lay_out()
        self._wire()
        if sources:
            self.look_into(sources[0].folder)
            self.form.choose("copy")
        self.refresh()

    # where from

    def look_into(self, folder: Path) -> None:
        """Find the photos in a folder, on a thread."""
        self.source = folder
        if self.sources.findData(folder) < 0:
            self.sources.addItem(icon("folder"), str(folder), folder)
        self.sources.setCurrentIndex(self.sources.findData(folder))
        self.model.show_groups(())
        self.told.setText(self.tr("Looking…"))
        self._latest.ask(SCAN, lambda stale: _found(folder, stale))

    def _another(self) -> None:
        folder = self._asker.folder(self.tr("Import from"))
        if folder is not None:
            self.look_into(folder)

    def _arrived(self, key: str, found: Any) -> None:
        if key == SCAN:
            groups, self.unreadable = found
            self.model.show_groups(groups)
            if groups:
                path = groups[0].path
                self._latest.ask(NAMES, lambda stale: (path, _fields(path)))
        else:
            self.form.show_example(*found)

    def _known(self, path: Path) -> bool:
        """Called on a thread."""
        from editor.catalog.facts import quick_hash  # noqa: PLC0415  (not at start)

        catalog = self.studio.catalog
        try:
            twin = catalog.files.twin(path.stat().st_size, quick_hash(path), but=path)
        except (OSError, FileError):
            return False
        return twin is not None or catalog.by_path(path) is not None

    # what is asked for

    def refresh(self) -> None:
        """Count, and say what is wrong."""
        chosen, found = len(self.model.chosen), len(self.model.groups)
        words = self.tr("%n photo(s) found", "", found) if self.source is not None else ""
        there = len(self.model.there)
        if there:
            words += ", " + self.tr("%n of those seen are in the library already", "", there)
        if self.unreadable:
            words += ", " + self.tr("%n folder(s) cannot be read", "", len(self.unreadable))
            self.told.setToolTip("\n".join(f"{path}: {why}" for path, why in self.unreadable.items()))
        self.told.setText(words)
        self.import_button.setText(self.tr("Import %n photo(s)", "", chosen))
        self.import_button.setEnabled(bool(chosen))
        stays = self.form.how.currentData() == "stay"
        self.watch.setVisible(stays)
        self.new_only.setVisible(stays)
        self.wrong.hide()

    def _import(self) -> None:
        try:
            self.wishes = self._asked()
        except UsageError as error:
            self.wrong.setText(spoken(error))
            self.wrong.show()
            return
        for name, value in self.form.settings().items():
            self._memory.setValue(f"import/{name}", value)
        self.accept()

    def _asked(self) -> dict[str, Any]:
        chosen = self.model.chosen
        everything = len(chosen) == len(self.model.groups) and self.source is not None
        paths = [self.source] if everything else [group.path for group in chosen]
        return {
            "paths": paths,
            "landing": self.form.landing(),
            "new_only": self.new_only.isChecked(),
            **self.welcome.wishes(),
        }

    # how it is put together

    def _source_combo(self, sources: Sequence[Card]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(self.tr("From"))
        for card in sources:
            combo.addItem(icon("import"), card.name, card.folder)
        return combo

    def _remembered(self) -> dict[str, Any]:
        self._memory.beginGroup("import")
        found = {key: self._memory.value(key) for key in self._memory.childKeys()}
        self._memory.endGroup()
        return {"folder": str(Path.home() / "Pictures"), **found}

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addLayout(_row((QLabel(self.tr("From")), 0), (self.sources, 1), (self.folder_button, 0)))
        left.addWidget(self.list, 1)
        left.addLayout(_row((self.told, 1), (self.all_button, 0), (self.none_button, 0)))
        side = QWidget()
        side.setFixedWidth(380)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        for part in (
            _heading(self.tr("Files")),
            self.form,
            self.watch,
            self.new_only,
            _heading(self.tr("New photos get")),
            self.welcome,
        ):
            right.addWidget(part)
        right.addStretch(1)
        right.addWidget(self.wrong)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left, 1)
        middle.addWidget(side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 14, 14, 12)
        whole.addLayout(middle, 1)
        whole.addWidget(self.buttons)
        self.resize(1080, 680)

    def _wire(self) -> None:
        for button in (self.folder_button, self.all_button, self.none_button):
            button.setAutoDefault(False)
        self.new_only.setChecked(True)
        self.import_button.setProperty("primary", True)
        self.import_button.style().polish(self.import_button)
        self.sources.activated.connect(lambda _: self.look_into(self.sources.currentData()))
        self.folder_button.clicked.connect(self._another)
        self.all_button.clicked.connect(lambda: self.model.tick_all(True))
        self.none_button.clicked.connect(lambda: self.model.tick_all(False))
        self.model.ticked.connect(self.refresh)
        self.form.changed.connect(self.refresh)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._import)
        self._latest.done.connect(self._arrived)
        self._latest.failed.connect(lambda _, error: self.told.setText(spoken(error)))
        self.finished.connect(self._stop)

    def _stop(self) -> None:
        self.model.stop()
        self._latest.stop()


def _row(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    for part, stretch in parts:
        row.addWidget(part, stretch)
    return row


def _note(kind: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(kind == "warn")
    label.setProperty(kind, True)
    return label


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("heading", True)
    return label


def _found(folder: Path, stale: Callable[[], bool]) -> "tuple[list[Group], dict[Path, str]]":
    """On a thread: the photos in a folder, a RAW and its JPEG as one, and what could not be looked into."""
    from editor.catalog.pairs import grouped  # noqa: PLC0415  (not at start)
    from editor.catalog.scan import scan  # noqa: PLC0415

    def checkpoint() -> None:
        if stale():
            raise Cancelled

    found = scan([folder], progress=Progress(checkpoint=checkpoint))
    return grouped(found.files), found.unreadable


def _fields(path: Path) -> "Fields":
    from editor.metadata.fields import Fields  # noqa: PLC0415  (not at start)
    from editor.metadata.metadata import read_metadata  # noqa: PLC0415

    try:
        return read_metadata(path).fields
    except AlbumenError:
        return Fields()
