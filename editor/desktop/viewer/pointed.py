"""Pointed: what lies under the pointer."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Pointed:
    """spot: fractions of the frame. x, y: the pixel of the full-size photo. after, before: R, G, B 0–255 as shown."""

    spot: QPointF
    x: int
    y: int
    after: Colour
    before: Colour | None

    def line(self) -> str:
        """As shown under the histogram, in per cent like the scales of a darkroom."""
        red, green, blue = (round(each / 2.55) for each in self.after)
        told = f"R {red}  G {green}  B {blue} %"
        if self.before is None or self.before == self.after:
            return told
        old = "  ".join(str(round(each / 2.55)) for each in self.before)
        return f"{told}   was {old}"
