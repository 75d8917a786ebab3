"""EditPanel: the controls of one adjustment; it builds itself from the edit's fields."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from editor.desktop.panels.curve_editor import CurveEditor
from editor.desktop.panels.row import ControlRow
from editor.desktop.panels.said import said
from editor.desktop.panels.simple_rows import ChoiceRow, FileRow, KnownRow, SwitchRow
from editor.desktop.panels.slider_row import SliderRow
from editor.develop.controls import Choice, Control, FileName, Known, Points, Slider, Switch
from editor.develop.edit import Edit
from editor.errors import RecipeError

MANY = 8  # sliders; an edit with more shows them in groups
BANDS = {
    "red": "#b0554f",
    "orange": "#b8854c",
    "yellow": "#b5a64e",
    "green": "#5d9a58",
    "aqua": "#53a0a0",
    "blue": "#5272b0",
    "purple": "#8160b0",
    "magenta": "#ac569c",
}
"""The families of colours in the order of the colour wheel."""


class EditPanel(QWidget):
    """changed(edit, settled): the edit as the user now wants it; settled is False while a drag goes on. touched(name of
    the edit, parameter): just before, even if the value stays as it is.

    peeking(parameter or ""): Alt is held while that parameter is dragged.
    """

    changed = Signal(object, bool)
    touched = Signal(str, str)
    peeking = Signal(str)

    def __init__(self, kind: type[Edit], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.edit: Edit = kind()
        self.rows: dict[str, ControlRow] = {}
        self.setAccessibleName(said(kind.shown_name()))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(1)
        for name, control in kind.controls().items():
            row = make_row(self.title_of(name, control), control, getattr(self.edit, name))
            if row is not None:
                self._add(name, row)
        self._group()

    @property
    def empty(self) -> bool:
        """Whether the edit has nothing to set in a panel (a tool on the picture sets it)."""
        return not self.rows

    def title_of(self, name: str, control: Control) -> str:
        """How a parameter is called: the edit's own name where it is the only one."""
        if control.label:
            return said(control.label)
        shown = [each for each in self.kind.controls().values() if row_type(each) is not None]
        return said(self.kind.shown_name() if len(shown) == 1 else name.replace("_", " ").capitalize())

    def set_edit(self, edit: Edit, auto: frozenset[str] = frozenset()) -> None:
        """Show an edit; `auto`: the parameters that the program set. Nobody is told."""
        self.edit = edit
        for name, row in self.rows.items():
            row.auto = name in auto
            row.set_value(getattr(edit, name))

    def reset(self) -> None:
        """All back to where nothing is changed, as the user's wish."""
        self.set_edit(self.kind())
        self.changed.emit(self.edit, True)

    def _add(self, name: str, row: ControlRow) -> None:
        self.rows[name] = row
        about = (self.kind.__doc__ or "").strip().split("\n\n")[0]
        row.setToolTip(said(" ".join(about.split())))
        row.changed.connect(lambda value, settled: self._set(name, value, settled))
        row.peeking.connect(lambda on: self.peeking.emit(name if on else ""))
        if isinstance(row, SliderRow):
            row.tint_like(name.rsplit("_", 1)[-1] if self.kind.name != name else name)
            tints = band_tints(name.split("_"))
            if tints:
                row.set_tints(*tints)
        self.column.addWidget(row)

    def _set(self, name: str, value: Any, settled: bool) -> None:
        try:
            self.edit = replace(self.edit, **{name: value})
            if name != "on" and "on" in self.rows and self.edit.neutral:  # whoever sets it wants it on
                switched: dict[str, Any] = {"on": True}
                self.edit = replace(self.edit, **switched)
                self.rows["on"].set_value(True)
        except RecipeError:  # typed numbers are clipped by their field; a file may still be refused
            self.rows[name].set_value(getattr(self.edit, name))
            return
        self.touched.emit(self.kind.name, name)
        self.changed.emit(self.edit, settled)

    # --- groups, where there is too much to show at once

    def _group(self) -> None:
        curves = {name: row for name, row in self.rows.items() if isinstance(row, CurveEditor)}
        if len(curves) > 1:
            for name, row in curves.items():
                row.colour = next((word for word in ("red", "green", "blue") if word in name), "")
            self._tabs({row.title: [row] for row in curves.values()}, before=next(iter(curves.values())))
        sliders = [name for name, row in self.rows.items() if isinstance(row, SliderRow)]
        if len(sliders) > MANY:
            groups = grouped(sliders)
            if groups:
                shown = {said(word.capitalize()): [self.rows[name] for name in names] for word, names in groups.items()}
                self._shorten(groups)
                self._tabs(shown, before=self.rows[next(iter(groups.values()))[0]])

    def _shorten(self, groups: dict[str, list[str]]) -> None:
        """Within a group its word need not be said again."""
        for word, names in groups.items():
            for name in names:
                row = self.rows[name]
                if isinstance(row, SliderRow):
                    rest = " ".join(part for part in name.split("_") if part != word)
                    row.label.setText(said((rest or word).capitalize()))

    def _tabs(self, groups: dict[str, list[ControlRow]], before: ControlRow) -> None:
        bar, line = QWidget(self), QHBoxLayout()
        bar.setLayout(line)
        line.setContentsMargins(12, 2, 10, 4)
        line.setSpacing(2)
        buttons = QButtonGroup(bar)
        for number, (title, rows) in enumerate(groups.items()):
            button = QToolButton(bar)
            button.setText(title)
            button.setCheckable(True)
            button.setChecked(number == 0)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(f"{said(self.kind.shown_name())}: {title}")
            button.toggled.connect(_shower(rows))
            _shower(rows)(number == 0)
            buttons.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        self.column.insertWidget(self.column.indexOf(before), bar)


def band_tints(words: list[str]) -> tuple[str, ...]:
    """What a slider of a family of colours does, as the colours of its track: from the family before to the one after
    (hue), from grey (saturation), from dark to light. words: of the parameter's name; empty where it names none."""
    names = list(BANDS)
    band = next((name for name in names if name in words), "")
    if not band:
        return ()
    place = names.index(band)
    if "hue" in words:
        return BANDS[names[place - 1]], BANDS[band], BANDS[names[(place + 1) % len(names)]]
    if "saturation" in words:
        return "#6a6a6a", BANDS[band]
    return QColor(BANDS[band]).darker(300).name(), BANDS[band], QColor(BANDS[band]).lighter(150).name()


def _shower(rows: list[ControlRow]) -> Callable[[bool], None]:
    def show(on: bool) -> None:
        for row in rows:
            row.setVisible(on)

    return show


def grouped(names: list[str]) -> dict[str, list[str]]:
    """Names by the word that divides them into a few groups of one size: "red_hue", "blue_hue" … by hue. Names of a
    single word belong to no group. Empty where no word divides them."""
    best: dict[str, list[str]] = {}
    for place in (0, -1):
        groups: dict[str, list[str]] = {}
        for name in names:
            if "_" in name:
                groups.setdefault(name.split("_")[place], []).append(name)
        even = len({len(each) for each in groups.values()}) == 1 and min(map(len, groups.values())) > 1
        if even and 1 < len(groups) <= 4 and (not best or len(groups) < len(best)):
            best = groups
    return best


def row_type(control: Control) -> type[ControlRow] | None:
    """The kind of row for a control; None for what a tool on the picture sets."""
    rows: dict[type[Any], type[ControlRow]] = {
        Slider: SliderRow,
        Choice: ChoiceRow,
        Switch: SwitchRow,
        Points: CurveEditor,
        FileName: FileRow,
        Known: KnownRow,
    }
    return rows.get(type(control))


def make_row(title: str, control: Control, default: Any) -> ControlRow | None:
    """The row for a control."""
    if isinstance(control, Points):
        return CurveEditor(title, control)
    kind: Any = row_type(control)
    return kind(title, control, default) if kind is not None else None


def parameters(edit: Edit) -> tuple[str, ...]:
    """The names of all parameters of an edit."""
    return tuple(field.name for field in fields(edit))
