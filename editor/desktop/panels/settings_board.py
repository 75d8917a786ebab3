"""SettingsBoard: copy the settings of one photo and paste them on others, all or those chosen."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from editor.desktop.panels.column import group_of
from editor.desktop.panels.editing import Editing
from editor.desktop.panels.said import said
from editor.develop.ai_edit import AiEdit
from editor.develop.edit import Stage, UnknownEdit
from editor.develop.edits import all_edits
from editor.develop.recipe import Recipe, Step

OWN = ("crop", "rotate", "retouch", "remove", "red_eye", "perspective", "lens")
"""Edits that belong to one photo; they are copied only when chosen by hand."""


class SettingsBoard(QObject):
    """Holds what was copied, for all photos of this run of the program. told(sentence)."""

    told = Signal(str)

    def __init__(self, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self.copied: tuple[Step, ...] = ()
        self.chosen: frozenset[str] = frozenset(name for name in all_edits() if name not in OWN)

    def copy(self) -> None:
        """Copy the settings of the groups chosen last."""
        self.copied = self.of(self._editing.recipe)
        count = len(self.copied)
        self.told.emit(self.tr("One setting copied") if count == 1 else self.tr("{0} settings copied").format(count))

    def of(self, recipe: Recipe) -> tuple[Step, ...]:
        """The steps of a recipe that belong to the groups chosen last."""
        return tuple(s for s in recipe.steps if s.edit.name in self.chosen and not isinstance(s.edit, UnknownEdit))

    def paste(self) -> None:
        """Put what was copied on the current photo; its other settings stay."""
        if not self.copied:
            self.told.emit(self.tr("There is nothing to paste yet"))
            return
        recipe = pasted(self._editing.recipe, self.copied)
        self._editing.set_recipe(recipe, label=self.tr("Paste settings"))

    def copy_some(self) -> None:
        """Ask which groups to copy, then copy them."""
        if self._choose(self.tr("Copy settings")):
            self.copy()

    def paste_some(self) -> None:
        """Ask which of the copied groups to paste."""
        if self.copied and self._choose(self.tr("Paste settings")):
            kept, self.copied = self.copied, tuple(s for s in self.copied if s.edit.name in self.chosen)
            self.paste()
            self.copied = kept

    def _choose(self, title: str) -> bool:
        parent = self.parent()
        dialog = SettingsChooser(title, self.chosen, parent if isinstance(parent, QWidget) else None)
        fine = dialog.exec() == QDialog.DialogCode.Accepted
        if fine:
            self.chosen = dialog.chosen
        dialog.deleteLater()
        return fine


def pasted(recipe: Recipe, steps: tuple[Step, ...]) -> Recipe:
    """A recipe with the settings of another; masked steps are added, others take the place of their kind."""
    for step in steps:
        if step.mask is not None:
            recipe = recipe.with_step(replace(step, id=Step(step.edit).id))
        else:
            old = recipe.step(step.edit.name)
            recipe = recipe.with_step(replace(step, id=old.id if old else Step(step.edit).id))
    return recipe


class SettingsChooser(QDialog):
    """Which edits to copy or paste, in groups."""

    def __init__(self, title: str, chosen: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        column.addLayout(grid)
        for place, (group, names) in enumerate(self._groups().items()):
            self._add_group(grid, place, group, names, chosen)
        ends = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        everything = ends.addButton(self.tr("All"), QDialogButtonBox.ButtonRole.ResetRole)
        nothing = ends.addButton(self.tr("None"), QDialogButtonBox.ButtonRole.ResetRole)
        everything.clicked.connect(lambda: self._set_all(True))
        nothing.clicked.connect(lambda: self._set_all(False))
        ends.accepted.connect(self.accept)
        ends.rejected.connect(self.reject)
        column.addWidget(ends)

    @property
    def chosen(self) -> frozenset[str]:
        """The names of the edits that are ticked."""
        return frozenset(name for name, box in self.boxes.items() if box.isChecked())

    def _groups(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for kind in all_edits().values():
            ai = issubclass(kind, AiEdit)
            group = "Enhance" if ai else "Geometry" if kind.stage == Stage.GEOMETRY else group_of(kind)
            found.setdefault(group, []).append(kind.name)
        alone = [group for group, names in found.items() if len(names) == 1]
        for group in alone:
            found.setdefault(self.tr("More"), []).extend(found.pop(group))
        return found

    def _add_group(self, grid: QGridLayout, place: int, group: str, names: list[str], chosen: frozenset[str]) -> None:
        holder = QVBoxLayout()
        heading = QLabel(said(group).replace("&", "&&"), self)
        heading.setProperty("heading", True)
        holder.addWidget(heading)
        for name in names:
            box = QCheckBox(said(all_edits()[name].shown_name()).replace("&", "&&"), self)
            box.setChecked(name in chosen)
            holder.addWidget(box)
            self.boxes[name] = box
        holder.addStretch(1)
        grid.addLayout(holder, place // 3, place % 3)

    def _set_all(self, on: bool) -> None:
        for box in self.boxes.values():
            box.setChecked(on)
