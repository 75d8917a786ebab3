"""MaskOptions: the numbers of the part of a mask that is in hand: its range, its softness, or the brush."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from editor.desktop.panels.brush_tool import BrushTool, Tip
from editor.desktop.panels.said import said
from editor.desktop.panels.simple_rows import SwitchRow
from editor.desktop.panels.slider_row import SliderRow
from editor.develop.controls import Slider, Switch
from editor.develop.mask import Mask

PER_CENT = Slider(0, 100)
NUMBERS: dict[str, tuple[tuple[str, str, Slider], ...]] = {
    "luminance": (("low", "From", PER_CENT), ("high", "To", PER_CENT), ("feather", "Softness", PER_CENT)),
    "colour": (("range", "Range", PER_CENT),),
    "radial": (("feather", "Softness", PER_CENT),),
    "bitmap": (("refine", "Follow edges", PER_CENT),),
}
"""Which fields of a kind of mask can be set by a slider, and what they are called."""


class MaskOptions(QWidget):
    """changed(Mask, settled)."""

    changed = Signal(object, bool)

    def __init__(self, brush: BrushTool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush = brush
        self._mask: Mask | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self.rows: dict[str, SliderRow] = {}
        self.tip_size = SliderRow(self.tr("Size"), Slider(0.4, 100, step=0.1, unit="%"), 8.0)
        self.feather = SliderRow(self.tr("Feather"), PER_CENT, 50.0)
        self.flow = SliderRow(self.tr("Flow"), Slider(1, 100), 100.0)
        self.erase = SwitchRow(self.tr("Erase (Alt)"), Switch(), False)
        for row in (self.tip_size, self.feather, self.flow):
            row.changed.connect(lambda value, settled: self._set_tip())
        self.erase.changed.connect(lambda on, settled: setattr(brush, "erasing", bool(on)))
        self.hint = QLabel(
            self.tr("Drag a box around it. Then paint over what is missing; with Alt, what is too much.")
        )
        self.hint.setWordWrap(True)
        self.hint.setProperty("dim", True)
        self.hint.setContentsMargins(12, 0, 10, 2)
        self._column.addWidget(self.hint)
        self._brush_rows: tuple[QWidget, ...] = (self.tip_size, self.feather, self.flow, self.erase)
        for widget in self._brush_rows:
            self._column.addWidget(widget)
        brush.tip_changed.connect(self._show_tip)
        self._show_tip(brush.tip)
        self.show_mask(None)

    def show_mask(self, mask: Mask | None) -> None:
        """The numbers of a mask; None: nothing to set."""
        kind = mask.kind if mask is not None else ""
        if kind != (self._mask.kind if self._mask is not None else ""):
            self._build(kind)
        self._mask = mask
        for widget in self._brush_rows:
            widget.setVisible(kind == "brush")
        self.hint.setVisible(kind == "bitmap")
        for name, row in self.rows.items():
            row.set_value(float(getattr(mask, name)))

    def _build(self, kind: str) -> None:
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {}
        for name, title, control in NUMBERS.get(kind, ()):
            row = SliderRow(said(title), control, 50.0)
            row.changed.connect(lambda value, settled, name=name: self._set(name, value, settled))
            self._column.addWidget(row)
            self.rows[name] = row

    def _set(self, name: str, value: Any, settled: bool) -> None:
        if self._mask is not None:
            self._mask = replace(self._mask, **{name: float(value)})
            self.changed.emit(self._mask, settled)

    def _set_tip(self) -> None:
        self._brush.set_tip(Tip(self.tip_size.value / 200, self.feather.value / 100, self.flow.value / 100))

    def _show_tip(self, tip: Tip) -> None:
        self.tip_size.set_value(round(tip.radius * 200, 1))
        self.feather.set_value(float(round(tip.feather * 100)))
        self.flow.set_value(float(round(tip.flow * 100)))
