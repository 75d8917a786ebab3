"""Lens corrections."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import Known, Slider, Switch
from editor.develop.edit import Edit, Stage
from editor.develop.frame import Frame
from editor.develop.optics import corrected


@dataclass(frozen=True)
class Lens(Edit):
    """Undo what the lens does: bent lines, dark corners, coloured edges. Known from the photo, or choose the lens."""

    name = "lens"
    title = "Lens corrections"
    stage = Stage.GEOMETRY
    local = False
    rank = 0

    on: Annotated[bool, Switch("Correct the lens")] = False
    distortion: Annotated[float, Slider(0, 150, unit="%")] = 100.0
    vignetting: Annotated[float, Slider(0, 150, unit="%")] = 100.0
    fringes: Annotated[bool, Switch("Coloured edges")] = True
    profile: Annotated[str, Known("Lens")] = ""

    def place(self, frame: Frame) -> Frame:
        return corrected(frame, self.profile, self.distortion / 100, self.vignetting / 100, fringes=self.fringes)

    @property
    def neutral(self) -> bool:
        return not self.on
