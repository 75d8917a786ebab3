"""CropPanel: shape, angle and quarter turns beside the crop on the picture."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.desktop.icons import icon
from editor.desktop.panels.crop_tool import Box, CropTool
from editor.desktop.panels.edit_panel import EditPanel
from editor.desktop.panels.editing import Editing
from editor.desktop.panels.turning import turned
from editor.develop.edits.crop import Crop
from editor.develop.edits.rotate import Rotate
from editor.develop.framing import ASPECTS


class CropPanel(QWidget):
    """closed: the tool is to be put away. `tool` works on the picture; while it is on, show `uncropped(recipe)`."""

    closed = Signal()
    upright_wanted = Signal(bool)  # True: only level it

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._kept: Crop = Crop()
        self.tool = CropTool(self)
        self.panel = EditPanel(Crop, self)
        self.panel.changed.connect(self._panel_changed)
        self.tool.boxed.connect(self._boxed)
        self.tool.turned.connect(lambda angle, settled: self._want(replace(self.crop, angle=angle), settled))
        self.tool.flipped.connect(self.flip_shape)
        self.tool.accepted.connect(self.closed)
        self.tool.left.connect(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.panel)
        column.addLayout(self._turns())
        column.addLayout(self._ends())

    @property
    def crop(self) -> Crop:
        edit = self._editing.recipe.get("crop")
        assert isinstance(edit, Crop)
        return edit

    def begin(self) -> None:
        """The tool was switched on: remember what Escape brings back."""
        self._kept = self.crop
        self.refresh()

    def refresh(self) -> None:
        """Show what the recipe says."""
        crop = self.crop
        self.panel.set_edit(crop)
        self.tool.show_crop(crop.rect, crop.angle, ASPECTS[crop.aspect])

    def flip_shape(self) -> None:
        """A lying shape stands, a standing one lies (X)."""
        crop = self.crop
        turned = ":".join(reversed(crop.aspect.split(":")))
        if turned in ASPECTS and turned != crop.aspect:
            self._panel_changed(replace(crop, aspect=turned), True)
        elif crop.aspect == "free":
            left, top, right, bottom = crop.rect
            shape = self.tool._shape()
            wide, high = (bottom - top) / shape, (right - left) * shape
            part = min(1.0, 1 / wide, 1 / high)
            self._want(replace(crop, rect=_about(crop.rect, wide * part, high * part)), True)

    def _panel_changed(self, edit: Crop, settled: bool) -> None:
        if edit.aspect != self.crop.aspect:
            self.tool.angle = edit.angle
            self._editing.set_edit(replace(self.crop, aspect=edit.aspect), False)
            self.tool.set_aspect(ASPECTS[edit.aspect])
        else:
            self._want(replace(edit, rect=self.crop.rect), settled)

    def _boxed(self, box: Box, settled: bool) -> None:
        self._want(replace(self.crop, rect=box), settled)

    def _want(self, crop: Crop, settled: bool) -> None:
        self._editing.set_edit(crop, settled)
        self.refresh()

    def _cancel(self) -> None:
        self._editing.set_edit(self._kept)
        self.closed.emit()

    def _turns(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 10, 0)
        line.setSpacing(2)
        for name, words, act in (
            ("rotate_left", self.tr("Turn left (Ctrl+[)"), lambda: self.turn(-1)),
            ("rotate_right", self.tr("Turn right (Ctrl+])"), lambda: self.turn(1)),
            ("flip", self.tr("Mirror left and right"), lambda: self.mirror(True)),
            ("top_bottom", self.tr("Mirror top and bottom"), lambda: self.mirror(False)),
        ):
            button = QToolButton(self)
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda checked=False, act=act: act())
            line.addWidget(button)
        line.addStretch(1)
        for words, about, level in (
            (self.tr("Level"), self.tr("Level the horizon by what is in the photo"), True),
            (self.tr("Upright"), self.tr("Let buildings stand, by what is in the photo"), False),
        ):
            find = QToolButton(self)
            find.setText(words)
            find.setToolTip(about)
            find.clicked.connect(lambda checked=False, level=level: self.upright_wanted.emit(level))
            line.addWidget(find)
        return line

    def _ends(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 10, 0)
        reset, done = QPushButton(self.tr("Reset"), self), QPushButton(self.tr("Done"), self)
        reset.setProperty("quiet", True)
        done.setProperty("primary", True)
        reset.clicked.connect(lambda: self._want(Crop(), True))
        done.clicked.connect(self.closed)
        line.addWidget(reset)
        line.addStretch(1)
        line.addWidget(done)
        return line

    def turn(self, quarters: int) -> None:
        """A quarter turn clockwise (1) or back (−1); the crop turns with the picture."""
        self._editing.set_recipe(turned(self._editing.recipe, quarters), label=self.tr("Quarter turn"))
        self.refresh()

    def mirror(self, horizontal: bool) -> None:
        """Mirror the picture; the crop goes with it."""
        edit, crop = self._editing.recipe.get("rotate"), self.crop
        assert isinstance(edit, Rotate)
        left, top, right, bottom = crop.rect
        if horizontal:
            edit, rect = replace(edit, horizontal=not edit.horizontal), (1 - right, top, 1 - left, bottom)
        else:
            edit, rect = replace(edit, vertical=not edit.vertical), (left, 1 - bottom, right, 1 - top)
        recipe = self._editing.recipe.with_edit(edit).with_edit(replace(crop, rect=rect, angle=-crop.angle))
        self._editing.set_recipe(recipe, label=self.tr("Mirror"))
        self.refresh()


def _about(box: Box, width: float, height: float) -> Box:
    """A box of that size about the same middle, pushed into the frame."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    x, y = min(max(x, width / 2), 1 - width / 2), min(max(y, height / 2), 1 - height / 2)
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2
