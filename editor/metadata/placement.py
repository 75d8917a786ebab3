"""Placement: where what a photo shows lies in the picture that is made of it.

What metadata says of places in the picture (faces, the part of a panorama) follows its pixels by it.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

Point = tuple[float, float]
Box = tuple[float, float, float, float]
NEAR = 1e-4  # of the picture: less than half a pixel of 5000


@dataclass(frozen=True)
class Placement:
    """where: takes a place in the photo to one in what is made of it, each as fractions of width and height from the
    upper left corner; what is cut off lies outside 0–1. size: of the photo (width, height) in pixels, if known."""

    where: Callable[[float, float], Point] = lambda x, y: (x, y)
    size: tuple[int, int] | None = None

    def box(self, x: float, y: float, width: float, height: float) -> Box | None:
        """The box (its middle and size, as fractions) around what that box held, cut at the edges; None where its
        middle is cut off.

        A box stands for the oval in it, as a face fills it: so it does not grow with the angle it is turned by.
        """
        middle = self.where(x, y)
        if not all(0 <= place <= 1 for place in middle):
            return None
        right, left = self.where(x + width / 2, y), self.where(x - width / 2, y)
        lower, upper = self.where(x, y + height / 2), self.where(x, y - height / 2)
        edges = []
        for axis in (0, 1):
            half = math.hypot(right[axis] - left[axis], lower[axis] - upper[axis]) / 2
            if not math.isfinite(half):  # its sides lie beyond what a perspective shows
                return None
            edges.append((max(middle[axis] - half, 0.0), min(middle[axis] + half, 1.0)))
        (x1, x2), (y1, y2) = edges
        return (x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1

    @property
    def part(self) -> Box | None:
        """Left, top, width and height, as fractions, of the part that is shown, if that is an upright rectangle."""
        (left, top), (right, bottom) = self.where(0.0, 0.0), self.where(1.0, 1.0)
        straight = right > left and bottom > top
        for x, y in ((1.0, 0.0), (0.0, 1.0), (0.5, 0.5), (0.25, 0.75)):
            found = self.where(x, y)
            wanted = left + x * (right - left), top + y * (bottom - top)
            straight = straight and math.dist(found, wanted) < NEAR
        if not straight:
            return None
        width, height = 1 / (right - left), 1 / (bottom - top)
        return -left * width, -top * height, width, height

    @property
    def aside(self) -> bool:
        """Whether what was across is down now: the picture was turned by a quarter or nearly so."""
        right, left = self.where(1.0, 0.5), self.where(0.0, 0.5)
        return abs(right[1] - left[1]) > abs(right[0] - left[0])


TURNS: dict[int, Callable[[float, float], Point]] = {
    2: lambda x, y: (1 - x, y),
    3: lambda x, y: (1 - x, 1 - y),
    4: lambda x, y: (x, 1 - y),
    5: lambda x, y: (y, x),
    6: lambda x, y: (1 - y, x),
    7: lambda x, y: (1 - y, 1 - x),
    8: lambda x, y: (y, 1 - x),
}


WHOLE = Placement()  # all of it, as it was


def turned_upright(orientation: int) -> Placement:
    """Where pixels that are stored with that EXIF orientation (1–8) lie once they are upright."""
    return Placement(TURNS[orientation]) if orientation in TURNS else WHOLE
