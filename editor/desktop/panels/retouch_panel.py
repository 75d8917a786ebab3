"""RetouchPanel: what a spot does and how large it is, beside the spots on the picture."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from editor.desktop.panels.editing import Editing
from editor.desktop.panels.placing import Placing
from editor.desktop.panels.retouch_tool import RetouchTool
from editor.desktop.panels.said import said
from editor.desktop.panels.slider_row import SliderRow
from editor.develop.controls import Slider
from editor.develop.edits.red_eye import RedEye
from editor.develop.edits.retouch import Retouch, Spot
from editor.develop.frame import Frame

KINDS = (
    ("heal", "Heal", "Take texture from elsewhere and the light from here"),
    ("clone", "Clone", "Copy another place as it is"),
    ("remove", "Remove", "Fill in from the surroundings"),
    ("red_eye", "Red eye", "Calm a pupil that the flash lit"),
)


class RetouchPanel(QWidget):
    """closed: put the tool away. visualised: show where spots are, or no longer; see visualise. `tool` works on the
    picture."""

    closed = Signal()
    visualised = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self.tool = RetouchTool(self)
        self.tool.touched.connect(self._touched)
        self.tool.chosen.connect(lambda place: self.delete.setEnabled(place >= 0))
        self.tool.tip_changed.connect(self._show_tip)
        self.tool.left.connect(self.closed)
        self.kinds: dict[str, QToolButton] = {}
        per_cent = Slider(0, 100)
        self.tip_size = SliderRow(self.tr("Size"), Slider(0.2, 40, step=0.1, unit="%"), 2.0)
        self.feather = SliderRow(self.tr("Feather"), per_cent, 40.0)
        self.opacity = SliderRow(self.tr("Opacity"), per_cent, 100.0)
        self.sensitivity = SliderRow(self.tr("Sensitivity"), per_cent, 25.0)
        self.sensitivity.setVisible(False)
        self.sensitivity.changed.connect(lambda value, settled: self.visualised.emit())
        self.count = QLabel(self)
        self.count.setProperty("dim", True)
        self.count.setWordWrap(True)
        self.count.setContentsMargins(12, 2, 10, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(2)
        column.addLayout(self._kind_buttons())
        for name, row in (("size", self.tip_size), ("feather", self.feather), ("opacity", self.opacity)):
            row.changed.connect(lambda value, settled, name=name: self._alter(name, value, settled))
            column.addWidget(row)
        column.addWidget(self.count)
        column.addLayout(self._foot())
        column.addWidget(self.sensitivity)
        self._show_tip(self.tool.tip)
        self.refresh()

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The spots of the recipe."""
        edit = self._editing.recipe.get("retouch")
        assert isinstance(edit, Retouch)
        return edit.spots

    def set_frame(self, frame: Frame | None) -> None:
        """What the picture shows of the original now."""
        if frame is not None:
            self.tool.placing = Placing(frame)

    def refresh(self) -> None:
        """Show what the recipe has."""
        self.tool.show_spots(self.spots)
        self._count()
        self.delete.setEnabled(0 <= self.tool.current < len(self.spots))
        eyes = self._editing.recipe.get("red_eye")
        assert isinstance(eyes, RedEye)
        self.find_eyes.setChecked(eyes.strength > 0)

    def _count(self) -> None:
        count = len(self.spots)
        if self.tool.tip.kind == "red_eye":
            words = self.tr("Click a red pupil, or let all be found.")
        else:
            words = self.tr("Click a spot, or drag along a scratch.")
        self.count.setText(words if not count else self.tr("Spots: {0}").format(count))

    def _kind_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 10, 2)
        line.setSpacing(2)
        group = QButtonGroup(self)
        for name, title, about in KINDS:
            button = QToolButton(self)
            button.setText(said(title))
            button.setToolTip(said(about))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda checked=False, name=name: self._alter("kind", name, True))
            group.addButton(button)
            line.addWidget(button)
            self.kinds[name] = button
        line.addStretch(1)
        return line

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 8, 0)
        self.see = QToolButton(self)
        self.see.setText(self.tr("Show spots"))
        self.see.setCheckable(True)
        self.see.setChecked(True)
        self.see.toggled.connect(self._see)
        self.delete = QToolButton(self)
        self.delete.setText(self.tr("Delete"))
        self.delete.clicked.connect(self.tool.remove)
        self.stand_out = QToolButton(self)
        self.stand_out.setText(self.tr("Find spots"))
        self.stand_out.setToolTip(self.tr("Show dust and blemishes as white on black (A)"))
        self.stand_out.setCheckable(True)
        self.stand_out.toggled.connect(self._visualise)
        self.find_eyes = QToolButton(self)
        self.find_eyes.setText(self.tr("Find red eyes"))
        self.find_eyes.setToolTip(self.tr("Look for all pupils that a flash turned red, and make them dark"))
        self.find_eyes.setCheckable(True)
        self.find_eyes.clicked.connect(self._find_eyes)
        for button in (self.see, self.stand_out, self.find_eyes):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.delete)
        return line

    @property
    def visualise(self) -> float | None:
        """How sensitively spots are made to stand out (0–1); None: the photo is shown as it is."""
        return self.sensitivity.value / 100 if self.stand_out.isChecked() else None

    def toggle_visualise(self) -> None:
        self.stand_out.toggle()

    def _visualise(self, on: bool) -> None:
        self.sensitivity.setVisible(on)
        self.visualised.emit()

    def _find_eyes(self, on: bool) -> None:
        recipe = self._editing.recipe.with_edit(RedEye(100.0 if on else 0.0))
        self._editing.set_recipe(recipe, label=said(RedEye.title))

    def _see(self, on: bool) -> None:
        self.tool.shown = on
        self.tool.redraw()

    def _alter(self, name: str, value: Any, settled: bool) -> None:
        self.tool.alter(settled, **{name: value / 100 if name == "size" else value})

    def _show_tip(self, tip: Spot) -> None:
        self.kinds[tip.kind].setChecked(True)
        eyes = tip.kind == "red_eye"
        self.find_eyes.setVisible(eyes)
        self.stand_out.setVisible(not eyes or self.stand_out.isChecked())
        self._count()
        self.tip_size.set_value(round(tip.size * 100, 1))
        self.feather.set_value(float(round(tip.feather)))
        self.opacity.set_value(float(round(tip.opacity)))

    def _touched(self, spots: tuple[Spot, ...], settled: bool) -> None:
        """While a spot is drawn or moved only its ring follows; the pixels come when it stands."""
        if settled:
            recipe = self._editing.recipe.with_edit(Retouch(spots))
            self._editing.set_recipe(recipe, label=self.tr("Spots: {0}").format(len(spots)))
            self.refresh()
