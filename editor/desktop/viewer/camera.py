"""Camera: where the viewer looks, as a value; all lengths are device pixels, so 1.0 is one to one."""

from dataclasses import dataclass, replace
from enum import Enum

Size = tuple[float, float]
LARGEST = 16.0
STEPS = (1 / 16, 1 / 8, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0)


class Fit(Enum):
    """What happens to the zoom when the window or the picture changes its size."""

    WHOLE = "fit"
    FILL = "fill"
    FREE = "free"


@dataclass(frozen=True)
class Camera:
    """scale: device pixels per picture pixel (only in FREE). x, y: what is in the middle, as fractions of the frame."""

    fit: Fit = Fit.WHOLE
    scale: float = 1.0
    x: float = 0.5
    y: float = 0.5

    def zoom(self, picture: Size, pane: Size) -> float:
        """Device pixels per picture pixel, now. Fitting never enlarges a small picture more than four times."""
        across, down = pane[0] / picture[0], pane[1] / picture[1]
        if self.fit is Fit.WHOLE:
            return max(1e-4, min(across, down, 4.0))
        if self.fit is Fit.FILL:
            return max(1e-4, across, down)
        return self.scale

    def corner(self, picture: Size, pane: Size) -> tuple[float, float]:
        """Where the picture's top left corner lies in the pane. At whole-number zooms it falls on a device pixel."""
        zoom = self.zoom(picture, pane)
        centre = self.kept_in(picture, pane)
        left, top = pane[0] / 2 - centre.x * picture[0] * zoom, pane[1] / 2 - centre.y * picture[1] * zoom
        return float(round(left)), float(round(top))

    def kept_in(self, picture: Size, pane: Size) -> "Camera":
        """The nearest camera that shows no empty border where the picture could fill it."""
        zoom = self.zoom(picture, pane)
        return replace(self, x=_kept(self.x, picture[0] * zoom, pane[0]), y=_kept(self.y, picture[1] * zoom, pane[1]))

    def at(self, scale: float, picture: Size, pane: Size, anchor: tuple[float, float] | None = None) -> "Camera":
        """Zoomed to `scale`, with what lies under `anchor` (a place in the pane; None: the middle) staying there."""
        scale = max(self.smallest(picture, pane), min(LARGEST, scale))
        spot = anchor or (pane[0] / 2, pane[1] / 2)
        left, top = self.corner(picture, pane)
        zoom = self.zoom(picture, pane)
        under = ((spot[0] - left) / zoom, (spot[1] - top) / zoom)
        x = (under[0] - (spot[0] - pane[0] / 2) / scale) / picture[0]
        y = (under[1] - (spot[1] - pane[1] / 2) / scale) / picture[1]
        return Camera(Fit.FREE, scale, x, y).kept_in(picture, pane)

    def moved(self, right: float, down: float, picture: Size, pane: Size) -> "Camera":
        """With the picture pushed by that many device pixels."""
        zoom = self.zoom(picture, pane)
        pushed = replace(self, x=self.x - right / (picture[0] * zoom), y=self.y - down / (picture[1] * zoom))
        return pushed.kept_in(picture, pane)

    def stepped(self, up: bool, picture: Size, pane: Size, anchor: tuple[float, float] | None = None) -> "Camera":
        """The next larger or smaller of the customary zooms; fitting the pane is one of them."""
        now, whole = self.zoom(picture, pane), Camera().zoom(picture, pane)
        stops = sorted({*STEPS, whole})
        if up:
            wanted = next((stop for stop in stops if stop > now * 1.001), LARGEST)
        else:
            wanted = next((stop for stop in reversed(stops) if stop < now / 1.001), stops[0])
        if abs(wanted - whole) < 1e-9:
            return Camera()
        return self.at(wanted, picture, pane, anchor)

    @staticmethod
    def smallest(picture: Size, pane: Size) -> float:
        """The smallest zoom on offer: half of what fits, so that one can see the whole with air around it."""
        return min(1.0, Camera().zoom(picture, pane)) / 2


def _kept(centre: float, shown: float, pane: float) -> float:
    if shown <= pane:
        return 0.5
    margin = pane / shown / 2
    return min(max(centre, margin), 1 - margin)
