"""PresetsPanel: looks by name; rest on one to see it, click to take it, and set how strong it is."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.guard import guarded
from editor.desktop.icons import icon
from editor.desktop.panels.editing import Editing
from editor.desktop.panels.said import said
from editor.desktop.panels.slider_row import SliderRow
from editor.desktop.sentences import spoken
from editor.develop.controls import Slider
from editor.develop.edit import Stage
from editor.develop.recipe import Recipe
from editor.errors import AlbumenError
from editor.tasks.presets import all_presets, save_preset, with_preset

RECIPE = Qt.ItemDataRole.UserRole
ROW = 24
SHOWN = 12  # rows before the list scrolls


class PresetsPanel(QWidget):
    """folders: where presets lie; the last one is the user's own, to which new ones go."""

    def __init__(self, editing: Editing, folders: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing, self._folders = editing, tuple(folders)
        self._base: tuple[Recipe, str, Recipe] | None = None  # before the preset, its name, what it does
        self._made: Recipe | None = None
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Presets"))
        self.list.setStyleSheet(
            "QListWidget { background: transparent; } QListWidget::item { padding-left: 8px; height: 24px; }"
        )
        self.list.setMouseTracking(True)
        self.list.itemEntered.connect(self._hovered)
        self.list.itemClicked.connect(self._taken)
        self.list.itemActivated.connect(self._taken)
        self.list.viewport().installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.currentItemChanged.connect(self._by_keys)
        self.none = QLabel(self.tr("No presets yet"), self)
        self.none.setProperty("dim", True)
        self.none.setContentsMargins(12, 0, 8, 0)
        self.strength = SliderRow(self.tr("Strength"), Slider(0, 200, unit="%"), 100.0)
        self.strength.changed.connect(self._strength)
        self.strength.setEnabled(False)
        self.strength.label.setFixedWidth(58)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.list, self.none, self.strength):
            column.addWidget(widget)
        column.addLayout(self._buttons())
        self._filled = False

    def fill(self) -> None:
        """Read the presets; done when the panel is first looked at."""
        self._filled = True
        self.list.clear()
        for preset in all_presets(self._folders):
            item = QListWidgetItem(said(preset.name), self.list)
            item.setToolTip(said(preset.about))
            item.setData(RECIPE, preset.recipe)
        self.list.setCurrentRow(-1)
        count = self.list.count()
        self.list.setVisible(count > 0)
        self.none.setVisible(count == 0)
        self.list.setFixedHeight(min(SHOWN, count) * ROW + 6)

    def save(self, name: str) -> None:
        """Keep the present settings, without crop and turns, as a preset. Raises AlbumenError."""
        steps = tuple(s for s in self._editing.recipe.steps if s.edit.stage != Stage.GEOMETRY and s.mask is None)
        save_preset(self._folders[-1], name, "", Recipe(steps))
        self.fill()

    def forget(self) -> None:
        """Another photo, or another change: the strength no longer belongs to anything."""
        self._base = self._made = None
        self.strength.set_value(100.0)
        self.strength.setEnabled(False)

    def recipe_changed(self, recipe: Recipe) -> None:
        """Somebody changed the recipe; if it was not us, the strength lets go."""
        if self._made is not None and recipe != self._made and recipe == self._editing.history.recipe:
            self.forget()

    def _recipe_of(self, item: QListWidgetItem | None) -> Recipe | None:
        found: Any = item.data(RECIPE) if item is not None else None
        return found if isinstance(found, Recipe) else None

    def _hovered(self, item: QListWidgetItem) -> None:
        preset = self._recipe_of(item)
        if preset is not None:
            self._editing.try_recipe(with_preset(self._editing.history.recipe, preset))

    def _by_keys(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.list.hasFocus():
            self._hovered(item)

    def _taken(self, item: QListWidgetItem) -> None:
        preset = self._recipe_of(item)
        if preset is not None:
            self._base = (self._editing.history.recipe, item.text(), preset)
            self.strength.set_value(100.0)
            self.strength.setEnabled(True)
            self._apply(1.0, True)

    def _strength(self, percent: float, settled: bool) -> None:
        self._apply(percent / 100, settled)

    def _apply(self, strength: float, settled: bool) -> None:
        if self._base is None:
            return
        before, name, preset = self._base
        self._made = with_preset(before, preset, strength)
        told = name if strength == 1 else f"{name}  {strength * 100:.0f} %"
        self._editing.set_recipe(self._made, settled, key=f"preset {name}", label=told)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 8, 0)
        add = QToolButton(self)
        add.setIcon(icon("plus"))
        add.setToolTip(self.tr("Keep these settings as a preset…"))
        add.setAccessibleName(self.tr("Keep these settings as a preset"))
        add.clicked.connect(self._ask_name)
        line.addWidget(add)
        line.addStretch(1)
        return line

    def _ask_name(self) -> None:
        name, fine = QInputDialog.getText(self, self.tr("New preset"), self.tr("Name"))
        if fine and name.strip():
            try:
                self.save(name.strip())
            except AlbumenError as error:
                self.none.setText(spoken(error))
                self.none.setVisible(True)

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        leaves = watched is self.list.viewport() and event.type() == QEvent.Type.Leave
        blurs = watched is self.list and event.type() == QEvent.Type.FocusOut
        if (leaves or blurs) and self._editing.recipe != self._editing.history.recipe:
            self._editing.try_recipe(None)
        return super().eventFilter(watched, event)

    @guarded()
    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if not self._filled:
            self.fill()
