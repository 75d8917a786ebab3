"""LandingForm: whether photos stay where they are or are copied first, and if so where to and under which names."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from editor.catalog.naming import WORDS, Naming
from editor.desktop.dialogs.asker import Asker
from editor.desktop.sentences import spoken
from editor.errors import UsageError
from editor.metadata.fields import Fields
from editor.tasks.unloading import Landing

TEMPLATES = ("{date:%Y}/{date}/{name}", "{date:%Y-%m}/{date}_{counter:04}", "{date}_{time}_{name}", "{name}")


class LandingForm(QWidget):
    """changed: anything is different."""

    changed = Signal()

    def __init__(self, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asker = asker
        self._example = Path("IMG_0001.JPG"), Fields()
        self.how = QComboBox()
        self.how.setAccessibleName(self.tr("What happens to the files"))
        for words, what in (
            (self.tr("Leave them where they are"), "stay"),
            (self.tr("Copy them to a folder"), "copy"),
            (self.tr("Move them to a folder"), "move"),
        ):
            self.how.addItem(words, what)
        self.folder = self._line(self.tr("Folder"))
        self.template = QComboBox()
        self.template.setEditable(True)
        self.template.addItems(TEMPLATES)
        self.template.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.template.setAccessibleName(self.tr("Name"))
        self.template.setToolTip("\n".join(f"{{{word}}}  {spoken(meaning)}" for word, meaning in WORDS.items()))
        self.shown = QLabel(wordWrap=True)
        self.shown.setProperty("dim", True)
        self.second = QCheckBox(self.tr("A second copy, to"))
        self.backup = self._line(self.tr("Folder of the second copy"))
        self._rows: list[QWidget] = []
        self._backup_row = self._with_button(self.backup, self.tr("Where the second copy goes"))
        self._lay_out()
        self.how.currentIndexChanged.connect(self.refresh)
        self.template.editTextChanged.connect(self.refresh)
        self.second.toggled.connect(self.refresh)
        for line in (self.folder, self.backup):
            line.textChanged.connect(self.refresh)
        self.refresh()

    def landing(self) -> Landing | None:
        """As a value, None to leave the files where they are. Raises UsageError where something is lacking."""
        how = self.how.currentData()
        if how == "stay":
            return None
        if not self.folder.text().strip():
            raise UsageError(self.tr("Choose the folder that the photos go to."))
        if self.second.isChecked() and not self.backup.text().strip():
            raise UsageError(self.tr("Choose the folder of the second copy."))
        backup = _path(self.backup) if self.second.isChecked() else None
        return Landing(_path(self.folder), self.template.currentText(), backup, how == "move")

    def show_example(self, path: Path, fields: Fields) -> None:
        """Show names with this photo."""
        self._example = path, fields
        self.refresh()

    def example(self) -> str:
        """What the example photo would be called. Raises UsageError for a template that cannot be read."""
        path, fields = self._example
        name = Naming(self.template.currentText()).of_file(path.stem, fields, 1, folder=path.parent.name)
        return f"{name}{path.suffix}"

    def refresh(self) -> None:
        """Show what is asked for and the name that comes of it."""
        copied = self.how.currentData() != "stay"
        for row in self._rows:
            row.setVisible(copied)
        self._backup_row.setEnabled(self.second.isChecked())
        wrong = ""
        try:
            self.shown.setText(f"{self._example[0].name}  →  {self.example()}")
        except UsageError as error:
            wrong = spoken(error)
            self.shown.setText(wrong)
        self.shown.setProperty("warn", bool(wrong))
        self.shown.style().polish(self.shown)
        self.changed.emit()

    def settings(self) -> dict[str, str]:
        """As plain values, to be remembered."""
        return {
            "how": self.how.currentData(),
            "folder": self.folder.text(),
            "template": self.template.currentText(),
            "second": "true" if self.second.isChecked() else "false",
            "backup": self.backup.text(),
        }

    def set_settings(self, told: Mapping[str, Any]) -> None:
        """As settings() gave them; what is missing stays as it is."""
        self.folder.setText(str(told.get("folder") or self.folder.text()))
        self.backup.setText(str(told.get("backup") or ""))
        self.second.setChecked(told.get("second") == "true")
        self.template.setCurrentText(str(told.get("template") or TEMPLATES[0]))
        self.choose(str(told.get("how") or "stay"))

    def choose(self, how: str) -> None:
        """How: "stay", "copy" or "move"."""
        self.how.setCurrentIndex(max(0, self.how.findData(how)))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.how)
        for words, row in (
            (self.tr("To"), self._with_button(self.folder, self.tr("Where the photos go"))),
            (self.tr("Name"), self.template),
            ("", self.shown),
            ("", self.second),
            ("", self._backup_row),
        ):
            form.addRow(words, row)
            label = form.labelForField(row)
            self._rows += [row] if label is None else [row, label]

    def _with_button(self, line: QLineEdit, question: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        button = QPushButton(self.tr("Choose…"))
        button.setAutoDefault(False)
        button.setAccessibleName(question)
        button.clicked.connect(lambda: self._choose(line, question))
        row.addWidget(line, 1)
        row.addWidget(button)
        return holder

    def _choose(self, line: QLineEdit, question: str) -> None:
        folder = self._asker.folder(question, line.text())
        if folder is not None:
            line.setText(str(folder))

    @staticmethod
    def _line(words: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(words)
        return line


def _path(line: QLineEdit) -> Path:
    return Path(line.text().strip()).expanduser().absolute()
