"""MasksPanel: the masks of a photo, what each is made of, and the edits behind the one in hand."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QMenu, QToolButton, QVBoxLayout, QWidget

from editor.desktop.icons import icon
from editor.desktop.panels.column import familiar, has_panel
from editor.desktop.panels.edit_panel import EditPanel
from editor.desktop.panels.editing import Editing
from editor.desktop.panels.mask_options import MaskOptions
from editor.desktop.panels.mask_parts import MaskParts
from editor.desktop.panels.mask_tools import Box, MaskTools
from editor.desktop.panels.masking import (
    LocalSet,
    local_sets,
    protecting,
    started,
    with_enabled,
    with_local,
    with_opacity,
    with_parts,
    without_set,
)
from editor.desktop.panels.original import Original
from editor.desktop.panels.placing import Placing
from editor.desktop.panels.said import said
from editor.desktop.panels.slider_row import SliderRow
from editor.desktop.panels.subject_finder import Path, SubjectFinder
from editor.desktop.viewer.pyramid import eight_bit
from editor.desktop.viewer.supply import MASK_COLOUR
from editor.desktop.viewer.tool import Tool
from editor.develop.controls import Choice, FileName, Points, Slider
from editor.develop.edit import Edit
from editor.develop.frame import Frame
from editor.develop.mask import Mask
from editor.develop.masks.bitmap import Bitmap
from editor.develop.masks.brush import Brush
from editor.develop.masks.colour import Colour
from editor.develop.masks.combined import Combined, Part
from editor.develop.masks.linear import Linear
from editor.develop.masks.luminance import Luminance
from editor.develop.masks.radial import Radial
from editor.develop.recipe import Recipe
from editor.imaging.colour import convert
from editor.imaging.image import SRGB

KINDS: dict[str, tuple[str, str, Callable[[], Mask]]] = {
    "brush": ("Brush", "brush", Brush),
    "linear": ("Linear gradient", "gradient", Linear),
    "radial": ("Radial gradient", "radial", Radial),
    "bitmap": ("Subject in a box", "smart", Bitmap),
    "luminance": ("Range of brightness", "clipping", Luminance),
    "colour": ("Range of colour", "picker", Colour),
}
OVERLAYS = (MASK_COLOUR, QColor(64, 190, 96), QColor(72, 128, 240), QColor(245, 245, 245), QColor(8, 8, 8))
FEW = 2  # sliders; edits with more are not offered behind masks


def local_kinds() -> list[type[Edit]]:
    """The edits that are offered behind a mask."""
    found = []
    for kind in familiar():
        controls = kind.controls().values()
        sliders = sum(isinstance(each, Slider) for each in controls)
        plain = not any(isinstance(each, Points | FileName | Choice) for each in controls)
        if kind.local and kind.lowers() and has_panel(kind) and sliders <= FEW and plain and sliders:
            found.append(kind)
    return found


class MasksPanel(QWidget):
    """tool_changed(Tool or None): this works on the picture now. overlay_wanted(step id or ""): lay the mask of that
    step over the picture. closed: put the panel away."""

    tool_changed = Signal(object)
    overlay_wanted = Signal(str)
    closed = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._original: Original | None = None
        self._frame: Frame | None = None
        self._row, self._part = -1, 0
        self._empty = False  # the part in hand was just made and has no shape yet
        self._overlay = True
        self.overlay_colour = OVERLAYS[0]
        self._finder = SubjectFinder(self)
        self._finder.found.connect(lambda mask: self._reshape(mask, True))
        self.tools = MaskTools(self)
        self.panels: dict[str, EditPanel] = {}
        self._make()
        self._lay_out()
        self.refresh()

    def _make(self) -> None:
        self.tools.masked.connect(self._reshape)
        self.tools.boxed.connect(self._boxed)
        self.tools.scribbled.connect(self._scribbled)
        self.tools.picked.connect(self._picked)
        self.tools.left.connect(self.closed)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Masks"))
        self.list.setStyleSheet(
            "QListWidget { background: transparent; } QListWidget::item { padding-left: 8px; height: 24px; }"
        )
        self.list.currentRowChanged.connect(self._choose)
        self.parts = MaskParts(self)
        self.parts.chosen.connect(self._choose_part)
        self.parts.changed.connect(self._set_parts)
        self.options = MaskOptions(self.tools.brush, self)
        self.options.changed.connect(self._reshape)
        self.opacity = SliderRow(self.tr("Opacity"), Slider(0, 100, unit="%"), 100.0)
        self.opacity.changed.connect(self._set_opacity)
        self.edits = QWidget(self)
        self.hint = QLabel(self.tr("Choose what to mask; the edits below then work there only."), self)
        self.hint.setWordWrap(True)
        self.hint.setProperty("dim", True)
        self.hint.setContentsMargins(12, 0, 10, 4)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._buttons())
        for widget in (self.hint, self.list, self.parts, self.options, self.opacity, self.edits):
            column.addWidget(widget)
        inner = QVBoxLayout(self.edits)
        inner.setContentsMargins(0, 6, 0, 0)
        inner.setSpacing(1)
        for kind in local_kinds():
            panel = EditPanel(kind, self.edits)
            panel.changed.connect(self._set_edit)
            inner.addWidget(panel)
            self.panels[kind.name] = panel

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(10, 0, 8, 2)
        line.setSpacing(2)
        self.new = self._menu_button("plus", self.tr("New mask"), lambda name: self.start(name))
        self.new.menu().addSeparator()
        self.new.menu().addAction(icon("ai"), self.tr("Protect from models"), self.protect)
        self.new.setText(self.tr("New mask"))
        self.new.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.join = self._menu_button(
            "mask", self.tr("Add a part to this mask"), lambda name: self.add_part(name, "add")
        )
        self.cut = self._menu_button("minus", self.tr("Subtract a part"), lambda name: self.add_part(name, "subtract"))
        self.show_overlay = self._button("before", self.tr("Show the mask (O)"), self.toggle_overlay)
        self.show_overlay.setCheckable(True)
        self.show_overlay.setChecked(True)
        self.remove = self._button("trash", self.tr("Delete this mask"), self.delete)
        line.addWidget(self.new)
        line.addStretch(1)
        for button in (self.join, self.cut, self.show_overlay, self.remove):
            line.addWidget(button)
        return line

    def _button(self, picture: str, words: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(picture))
        button.setIconSize(QSize(15, 15))
        button.setToolTip(words)
        button.setAccessibleName(words.split(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act())
        return button

    def _menu_button(self, picture: str, words: str, act: Callable[[str], None]) -> QToolButton:
        button = self._button(picture, words, lambda: None)
        menu = QMenu(button)
        for name, (title, drawing, _) in KINDS.items():
            menu.addAction(icon(drawing), said(title), partial(act, name))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    # --- what is shown

    @property
    def chosen(self) -> LocalSet | None:
        """The mask in hand."""
        sets = local_sets(self._editing.recipe)
        return sets[self._row] if 0 <= self._row < len(sets) else None

    def begin(self, original: Original | None, frame: Frame | None) -> None:
        """The panel is opened on a photo."""
        self._original = original
        self.set_frame(frame)
        if self.chosen is None and local_sets(self._editing.recipe):
            self._row = 0
        self.refresh()
        self._hand_out()

    def set_frame(self, frame: Frame | None) -> None:
        """What the picture shows of the original now."""
        self._frame = frame
        if frame is not None:
            self.tools.set_placing(Placing(frame))

    def refresh(self) -> None:
        """Show what the recipe has."""
        sets = local_sets(self._editing.recipe)
        self._row = min(self._row, len(sets) - 1)
        self.list.blockSignals(True)
        if self.list.count() != len(sets):
            self.list.clear()
            self.list.addItems([self.tr("Mask {0}").format(number + 1) for number in range(len(sets))])
        for number, each in enumerate(sets):
            if each.protects:
                self.list.item(number).setText(self.tr("Protected from models"))
                continue
            kinds = ", ".join(said(KINDS[p.mask.kind][0]) if p.mask.kind in KINDS else p.mask.kind for p in each.parts)
            self.list.item(number).setText(f"{self.tr('Mask {0}').format(number + 1)}   {kinds}")
        self.list.setCurrentRow(self._row)
        self.list.blockSignals(False)
        self.list.setFixedHeight(min(5, max(1, len(sets))) * 24 + 4)
        self._show_chosen()
        if self._editing.recipe == self._editing.history.recipe:  # not while a drag goes on
            self.tools.tool_for(self._mask(), empty=self._empty)

    def _mask(self) -> Mask | None:
        """The part in hand."""
        chosen = self.chosen
        return chosen.parts[self._part].mask if chosen is not None else None

    def _show_chosen(self) -> None:
        chosen = self.chosen
        here = chosen is not None
        for widget in (self.list, self.parts, self.options, self.opacity, self.edits, self.join, self.cut, self.remove):
            widget.setVisible(here)
        if chosen is not None and chosen.protects:
            self.opacity.setVisible(False)
            self.edits.setVisible(False)
        self.hint.setVisible(not here)
        if chosen is None:
            return
        self._part = min(self._part, len(chosen.parts) - 1)
        self.parts.show_parts(chosen.parts, chosen.inverted, self._part)
        self.options.show_mask(chosen.parts[self._part].mask)
        self.opacity.set_value(float(round(chosen.opacity * 100)))
        for panel in self.panels.values():
            panel.set_edit(chosen.edit(panel.kind))

    def _hand_out(self) -> None:
        """Give the picture the tool of the part in hand, and its overlay."""
        tool: Tool | None = self.tools.tool_for(self._mask(), empty=self._empty)
        self.tool_changed.emit(tool)
        self.show_plane()

    def show_plane(self) -> None:
        """Ask for the overlay of the mask in hand."""
        chosen = self.chosen
        self.overlay_wanted.emit(chosen.id if chosen is not None and self._overlay else "")

    # --- what the user does

    def start(self, kind: str) -> None:
        """A new mask of a kind; its tool is in hand at once."""
        recipe = self._editing.recipe
        mask = Combined((Part(KINDS[kind][2]()),))
        if any(each.mask == mask for each in local_sets(recipe)):  # one just like it waits for its shape
            mask = Combined((*mask.parts, Part(Brush())))
        self._row, self._part, self._empty = len(local_sets(recipe)), 0, True
        self._change(started(recipe, mask), True, self.tr("New mask"))
        self._row = next(i for i, each in enumerate(local_sets(self._editing.recipe)) if each.mask == mask)
        self.refresh()
        self._hand_out()

    def protect(self) -> None:
        """Paint what models must leave alone."""
        self._change(protecting(self._editing.recipe), True, self.tr("Protected parts"))
        self._row, self._part, self._empty = len(local_sets(self._editing.recipe)) - 1, 0, True
        self.refresh()
        self._hand_out()

    def add_part(self, kind: str, mode: str) -> None:
        """One more part in the mask in hand."""
        chosen = self.chosen
        if chosen is not None:
            self._part, self._empty = len(chosen.parts), True
            parts = (*chosen.parts, Part(KINDS[kind][2](), mode))
            self._change(with_parts(self._editing.recipe, chosen, parts), True, self.tr("Mask"))
            self._hand_out()

    def delete(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._change(without_set(self._editing.recipe, chosen.mask), True, self.tr("Mask deleted"))
            self._hand_out()

    def toggle_overlay(self) -> None:
        self._overlay = not self._overlay
        self.show_overlay.setChecked(self._overlay)
        self.show_plane()

    def toggle_enabled(self) -> None:
        """Switch the mask in hand off or on."""
        chosen = self.chosen
        if chosen is not None:
            self._change(with_enabled(self._editing.recipe, chosen.mask, not chosen.enabled), True, self.tr("Mask"))

    def next_overlay_colour(self) -> None:
        """Lay masks over the picture in the next colour, for photos that have the present one."""
        place = [each.name() for each in OVERLAYS].index(self.overlay_colour.name())
        self.overlay_colour = OVERLAYS[(place + 1) % len(OVERLAYS)]
        self.show_plane()

    def _choose(self, row: int) -> None:
        self._row, self._part, self._empty = row, 0, False
        self._show_chosen()
        self._hand_out()

    def _choose_part(self, part: int) -> None:
        self._part, self._empty = part, False
        self._show_chosen()
        self._hand_out()

    def _set_parts(self, parts: tuple[Part, ...], inverted: bool) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._change(with_parts(self._editing.recipe, chosen, parts, inverted), True, self.tr("Mask"))
            self._hand_out()

    def _reshape(self, mask: Mask, settled: bool) -> None:
        """The part in hand has another shape."""
        chosen = self.chosen
        if chosen is None:
            return
        self._empty = False
        parts = tuple(replace(p, mask=mask) if n == self._part else p for n, p in enumerate(chosen.parts))
        self._change(with_parts(self._editing.recipe, chosen, parts), settled, self.tr("Mask"))

    def _set_edit(self, edit: Edit, settled: bool) -> None:
        chosen = self.chosen
        if chosen is not None and not chosen.protects:
            self._change(with_local(self._editing.recipe, chosen, edit), settled, "", f"local {edit.name}")

    def _set_opacity(self, percent: float, settled: bool) -> None:
        chosen = self.chosen
        if chosen is not None:
            recipe = with_opacity(self._editing.recipe, chosen.mask, percent / 100)
            self._change(recipe, settled, self.tr("Mask opacity"), "local opacity")

    def _boxed(self, box: Box) -> None:
        if isinstance(self._mask(), Bitmap):
            self._finder.in_box(self._original, box)

    def _scribbled(self, path: Path, wanted: bool) -> None:
        mask = self._mask()
        if isinstance(mask, Bitmap) and mask.data:
            self._finder.put_right(self._original, mask, path, wanted, (self._row, self._part))

    def _picked(self, spot: QPointF) -> None:
        """One more colour in the range."""
        mask, original = self._mask(), self._original
        if isinstance(mask, Colour) and original is not None and self._frame is not None:
            x, y = Placing(self._frame).original(spot)
            small = original.small if original.small.space == SRGB else convert(original.small, SRGB)
            row, column = (
                min(max(int(share * size), 0), size - 1) for share, size in ((y, small.height), (x, small.width))
            )
            values = eight_bit(small.pixels)[row, column].tolist()
            red, green, blue = (each / 255 for each in (values * 3)[:3])
            self._reshape(replace(mask, samples=(*mask.samples, (red, green, blue))), True)
            self._hand_out()

    def _change(self, recipe: Recipe, settled: bool, label: str, key: str = "") -> None:
        self._editing.set_recipe(recipe, settled, key, label)
        self.refresh()
        self.show_plane()

    def stop(self) -> None:
        self._finder.stop()
