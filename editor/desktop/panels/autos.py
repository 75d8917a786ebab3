"""Autos: values that the program finds in the photo; they are shown as its own until they are touched."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from editor.desktop.panels.editing import Editing
from editor.desktop.panels.lab import Lab
from editor.develop.auto import TONES, Upright, auto, colours, picked
from editor.develop.edit import Edit
from editor.develop.edits import all_edits
from editor.develop.edits.crop import Crop
from editor.develop.edits.perspective import Perspective
from editor.develop.optics import lens_names


class Autos(QObject):
    """told(sentence): something to say. straightened: the crop has another angle."""

    told = Signal(str)
    straightened = Signal()

    def __init__(self, lab: Lab, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lab, self._editing = lab, editing

    def auto(self) -> None:
        """Light and colour that suit the photo, as ordinary slider values."""
        if self._lab.original is not None:
            made = auto(self._lab.original.small)
            edits = [made.get(name) for name in (*TONES, "white_balance", "vibrance")]
            self._editing.set_automatically(edits, self.tr("Auto"))

    def balance(self, how: str) -> None:
        """White balance as shot ("shot"), or from what may be grey in the photo ("auto")."""
        if how == "shot":
            self._editing.set_edit(all_edits()["white_balance"]())
        elif self._lab.original is not None:
            self._editing.set_automatically(colours(self._lab.original.small)[:1], self.tr("Auto white balance"))

    def pick(self, x: float, y: float) -> None:
        """A place (fractions of the original) becomes grey."""
        if self._lab.original is not None:
            self._editing.set_edit(picked(self._lab.original.small, x, y))

    def lenses(self) -> list[str]:
        """The lenses that are known for the photo's camera."""
        return lens_names(self._lab.original.fields) if self._lab.original is not None else []

    def straighten(self, found: Upright) -> None:
        """What was found makes the photo stand; nothing found is said."""
        if found == Upright():
            self.told.emit(self.tr("No lines were found that tell how the photo should stand"))
            return
        recipe = self._editing.recipe
        crop = recipe.get("crop")
        assert isinstance(crop, Crop)
        edits: list[Edit] = [replace(crop, angle=found.angle)]
        if found.vertical or found.horizontal:
            edits.append(Perspective(vertical=found.vertical, horizontal=found.horizontal))
        self._editing.set_automatically(edits, self.tr("Upright") if len(edits) > 1 else self.tr("Level"))
        if self._editing.recipe != recipe:
            self.straightened.emit()
