"""Lookup table."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.controls import FileName, Slider
from editor.develop.edit import Edit, Stage
from editor.develop.look import Look
from editor.develop.tables import stamp, table
from editor.imaging.fused import Floats


@dataclass(frozen=True)
class Lut(Edit):
    """Give the photo the colours of a lookup table (.cube, .3dl) made for sRGB pictures, as strongly as you like."""

    name = "lut"
    title = "Lookup table"
    stage = Stage.COLOUR
    rank = 80

    file: Annotated[str, FileName((".cube", ".3dl"))] = ""
    strength: Annotated[float, Slider(0, 100, rest=0.0)] = 100.0

    def lower(self, look: Look) -> Look:
        look_up = table(self.file)

        def coloured(lab: Floats) -> Floats:
            return lab + (look_up(lab) - lab) * (self.strength / 100)

        return look.coloured(coloured)

    def depends(self) -> tuple[int, int] | None:
        return stamp(self.file)

    @property
    def neutral(self) -> bool:
        return not self.file or self.strength == 0
