"""JobSettings: what a job in the tray was started with, to be changed for all of its photos or for single ones."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.dialogs.output_form import Example, OutputForm
from editor.desktop.dialogs.wishes_form import WishesForm
from editor.errors import UsageError
from editor.tasks.apart import Apart
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.enhancing import Wishes
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.output import Output

Task = EnhancePhotos | ExportPhotos
Key = Path | int | None  # a photo as the task names it; None: all that have nothing of their own


@dataclass(frozen=True)
class Chosen:
    """wishes: None for an export, which asks for nothing."""

    output: Output
    wishes: Wishes | None = None


class JobSettings(QDialog):
    """names: of the photos, in the order of the task's sources. begun: of how many of them it is too late to change
    anything (None: the job waits, everything can be changed). After it was accepted: `task`."""

    def __init__(
        self,
        task: Task,
        names: Sequence[str],
        example: Example,
        *,
        begun: int | None = None,
        detailed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change a job"))
        self.task = task
        self._begun = begun
        self._chosen: dict[Key, Chosen] = _chosen_in(task)
        self._key: Key = None
        self._shown: Chosen | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Photos"))
        self.list.setMinimumWidth(210)
        self.what = WishesForm(detailed=detailed) if isinstance(task, EnhancePhotos) else None
        self.form = OutputForm(example, str(task.output.folder))
        self.told = QLabel(wordWrap=True)
        self.told.setProperty("dim", True)
        self.as_others = QPushButton(self.tr("As all others"))
        self.as_others.setToolTip(self.tr("Give up what was chosen for this photo alone"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.change_button = self.buttons.addButton(self.tr("Change"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.change_button.setProperty("primary", True)
        self._fill(names)
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _: self._go())
        self.as_others.clicked.connect(self._like_others)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._accepted)
        self.list.setCurrentRow(next(row for row in range(self.list.count()) if self._enabled(row)))

    def choose(self, key: Key) -> None:
        """Show what is chosen for a photo, or for all."""
        for row in range(self.list.count()):
            if self._key_of(row) == key:
                self.list.setCurrentRow(row)

    # one after another

    def _go(self) -> None:
        """Keep what was chosen for the one that was shown, and show the other."""
        row, wanted = self.list.currentRow(), self._key_of(self.list.currentRow())
        if row < 0 or (self._shown is not None and wanted == self._key):
            return
        if not self._keep():
            self.choose(self._key)
            return
        self._key = wanted
        self._show()

    def _show(self) -> None:
        found = self._chosen.get(self._key, self._chosen[None])
        if self.what is not None and found.wishes is not None:
            self.what.set_wishes(found.wishes)
        self.form.set_output(found.output)
        self._shown = self._read(found)
        self._mark()

    def _keep(self) -> bool:
        """Take over what the forms say, if it is anything new; False if it cannot be."""
        if self._shown is None:
            return True
        try:
            made = self._read(self._chosen.get(self._key, self._chosen[None]))
        except UsageError as error:
            self.told.setText(str(error))
            return False
        if made != self._shown:
            self._chosen[self._key] = self._shown = made
        self._mark()
        return True

    def _read(self, before: Chosen) -> Chosen:
        """What the forms say; what they do not show stays as it was. Raises UsageError."""
        made, old = self.form.output(), before.output
        options = replace(made.options, effort=old.options.effort)
        output = replace(made, options=options, enlarge=old.enlarge)
        return Chosen(output, self.what.wishes() if self.what is not None else None)

    def _like_others(self) -> None:
        self._chosen.pop(self._key, None)
        self._show()

    def _accepted(self) -> None:
        if self._keep():
            self.task = _told(self.task, self._chosen)
            self.accept()

    # the list

    def _fill(self, names: Sequence[str]) -> None:
        self._add(self.tr("All photos"), None, late=self._begun is not None)
        for number, (source, name) in enumerate(zip(self.task.sources, names, strict=True)):
            self._add(name, source, late=number < (self._begun or 0))
        self.list.setVisible(len(names) > 1)

    def _add(self, words: str, key: Key, *, late: bool) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, key)
        if late:
            item.setFlags(item.flags() & ~(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable))
            item.setToolTip(self.tr("It is too late for this: the job is at it, or has done it"))
        self.list.addItem(item)

    def _mark(self) -> None:
        """Which photos have something of their own."""
        for row in range(self.list.count()):
            item, key = self.list.item(row), self._key_of(row)
            font = item.font()
            font.setBold(key is not None and key in self._chosen)
            item.setFont(font)
        own = self._key is not None and self._key in self._chosen
        self.as_others.setVisible(self._key is not None)
        self.as_others.setEnabled(own)
        if self._key is None:
            self.told.setText(self.tr("For all photos that have nothing of their own"))
        elif own:
            self.told.setText(self.tr("For this photo alone"))
        else:
            self.told.setText(self.tr("As all others; what is changed here is for this photo alone"))

    def _enabled(self, row: int) -> bool:
        return bool(self.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled)

    def _key_of(self, row: int) -> Key:
        item = self.list.item(row)
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _lay_out(self) -> None:
        upper, lower, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        upper.setSpacing(20)
        upper.addWidget(self.list, 1)
        if self.what is not None:
            upper.addWidget(self.what, 2)
        upper.addWidget(self.form, 3)
        lower.addWidget(self.told, 1)
        lower.addWidget(self.as_others)
        lower.addWidget(self.buttons)
        whole.setContentsMargins(18, 18, 18, 14)
        whole.setSpacing(14)
        whole.addLayout(upper, 1)
        whole.addLayout(lower)
        self.resize(900 if self.what is None else 1060, 560)


def _chosen_in(task: Task) -> dict[Key, Chosen]:
    """What a task was asked for: for all, and for single photos."""
    rest = Chosen(task.output, task.wishes if isinstance(task, EnhancePhotos) else None)
    return {None: rest} | {each.source: Chosen(each.output, each.wishes or rest.wishes) for each in task.apart}


def _told(task: Task, chosen: dict[Key, Chosen]) -> Task:
    """The task with what was chosen."""
    rest = chosen[None]
    own = tuple(
        Apart(key, chosen[key].output, chosen[key].wishes)
        for key in task.sources
        if key in chosen and chosen[key] != rest
    )
    if isinstance(task, ExportPhotos) or rest.wishes is None:
        return replace(task, output=rest.output, apart=own)
    wishes = rest.wishes
    return replace(
        task,
        output=rest.output,
        steps=wishes.steps,
        strength=wishes.strength,
        scale=wishes.scale,
        detail=wishes.detail,
        size=wishes.size,
        apart=own,
    )
