"""Retouch: spots healed, cloned, removed, and red eyes."""

from dataclasses import asdict, dataclass, replace
from typing import Annotated, Any

import numpy as np

from editor.develop.context import Context, Restorer
from editor.develop.controls import Hidden
from editor.develop.edit import Edit, Stage
from editor.develop.mask import frozen
from editor.errors import RecipeError
from editor.imaging import retouching
from editor.imaging.image import Image, Pixels
from editor.imaging.retouching import Place, find_source
from editor.progress import SILENT, Progress

KINDS = ("heal", "clone", "remove", "red_eye")


@dataclass(frozen=True)
class Spot:
    """One place: what is done (KINDS), along which points (fractions of the original), the brush's diameter (fraction
    of its long edge), feather 0–100, opacity 0–100, and for heal and clone where from, as a move (None: found)."""

    kind: str = "heal"
    points: tuple[tuple[float, float], ...] = ((0.5, 0.5),)
    size: float = 0.02
    feather: float = 40.0
    opacity: float = 100.0
    source: tuple[float, float] | None = None

    @property
    def place(self) -> Place:
        return Place(self.points, self.size, self.feather / 100)


@dataclass(frozen=True)
class Retouch(Edit):
    """Heal spots, clone, take things away and calm red eyes. Every spot can be moved or taken back later."""

    name = "retouch"
    version = 2  # 1: before pieces had to agree with the membrane over the hole
    stage = Stage.RESTORE
    rank = 80

    spots: Annotated[tuple[Spot, ...], Hidden("Spots")] = ()

    def apply(self, image: Image, context: Context, progress: Progress = SILENT) -> Image:
        pixels = np.array(image.pixels)
        for spot, share in progress.over(self.spots):
            if spot.kind == "remove" and context.restorer is not None:
                _remove(image, pixels, spot, context.restorer, share)
            else:
                _touch(image, pixels, spot)
        return image.with_pixels(pixels)

    def to_dict(self) -> dict[str, Any]:
        return {"edit": self.name, "version": self.version, "spots": [asdict(spot) for spot in self.spots]}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Retouch":
        return cls(tuple(_spot(each) for each in data.get("spots", ())))


def _remove(image: Image, pixels: Pixels, spot: Spot, restorer: Restorer, progress: Progress) -> None:
    """By a model or pieces of the picture, whichever is better."""

    def fill(part: Pixels, hole: Pixels) -> Pixels:
        return restorer.remove(Image(part, image.space), hole, progress).pixels

    retouching.replace(pixels, spot.place, spot.opacity / 100, fill)


def _touch(image: Image, pixels: Any, spot: Spot) -> None:
    part = spot.opacity / 100
    if spot.kind == "red_eye":
        retouching.red_eye(pixels, spot.place, part, image.peak)
    elif spot.kind == "remove":
        retouching.remove(pixels, spot.place, part)
    else:
        source = spot.source or find_source(replace(image, pixels=pixels.copy()), spot.place)
        (retouching.heal if spot.kind == "heal" else retouching.clone)(pixels, spot.place, source, part)


def _spot(data: dict[str, Any]) -> Spot:
    try:
        spot = Spot(**{key: frozen(value) for key, value in data.items()})
        numbers = np.array([*np.ravel(spot.points), *(spot.source or ()), spot.size, spot.feather, spot.opacity], float)
    except (TypeError, ValueError) as error:
        raise RecipeError(f"retouch.spots: {error}") from error
    if spot.kind not in KINDS or len(spot.points) == 0 or not np.isfinite(numbers).all() or not 0 < spot.size <= 1:
        raise RecipeError(f"retouch.spots: a spot needs a kind ({', '.join(KINDS)}), points and a size of 0 to 1")
    return spot
