"""Working: the space photos are developed in (linear light, Rec. 2020 primaries), and the ways in and out of it."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from editor.imaging import icc
from editor.imaging.colour import PROPHOTO, convert
from editor.imaging.fused import LIGHT_FROM_0, Floats, Output
from editor.imaging.image import ColourSpace, Image, Pixels
from editor.imaging.kernels import decode


@dataclass(frozen=True, eq=False)
class Way:
    """From a space's numbers to light and back: into is 3×3 to Rec. 2020, decode are the space's curves."""

    into: Floats
    primaries: icc.Primaries

    def tables(self, levels: int) -> Floats:
        """The light of every number of an integer depth: 3×levels."""
        numbers = np.linspace(0, 1, levels)
        return np.stack([curve(numbers) for curve in self.primaries.decode]).astype(np.float32)

    def light(self, rows: Pixels) -> list[Floats]:
        """Pixels H×W×3 or H×W×1 of any depth as three planes of light."""
        if np.issubdtype(rows.dtype, np.integer):
            return decode(rows, tables_of(self, int(np.iinfo(rows.dtype).max) + 1), self.into)
        if rows.shape[2] == 1:
            rows = np.broadcast_to(rows, (*rows.shape[:2], 3))
        numbers = np.maximum(rows.astype(np.float32), 0)
        planes = [curve(numbers[..., i]).astype(np.float32) for i, curve in enumerate(self.primaries.decode)]
        return [sum(row[i] * planes[i] for i in range(3)) for row in self.into]


@lru_cache(maxsize=16)
def tables_of(way: Way, levels: int) -> Floats:
    """Way.tables(), remembered."""
    return way.tables(levels)


@lru_cache(maxsize=16)
def way_of(space: ColourSpace) -> Way | None:
    """The way in and out of a space; None where the space is made of tables and must be converted first."""
    primaries = icc.read_primaries(space.icc)
    if primaries is None:
        return None
    return Way((icc.TO_REC2020 @ primaries.to_pcs).astype(np.float32), primaries)


@lru_cache(maxsize=16)
def output_of(space: ColourSpace, dtype: str) -> Output:
    """How light becomes pixels of a space (one that has a way) and a numpy dtype by name."""
    way = way_of(space)
    assert way is not None
    fine = np.linspace(0, 1, 1 << 16)
    inverse = [np.interp(LIGHT_FROM_0, curve(fine), fine) for curve in way.primaries.decode]
    return Output(
        np.linalg.inv(way.into.astype(np.float64)).astype(np.float32), np.stack(inverse).astype(np.float32), dtype
    )


def finite(image: Image) -> Image:
    """The image without numbers that are none: NaN and −infinity become black, infinity white."""
    if image.bits != 32 or bool(np.isfinite(image.pixels.sum(dtype=np.float64))):
        return image
    return image.with_pixels(np.nan_to_num(image.pixels, nan=0.0, posinf=1.0, neginf=0.0))


def workable(image: Image) -> Image:
    """The image in a space that has a way: itself, or converted to a wide one at 16 bits or more."""
    if way_of(image.space) is not None:
        return image
    colour = np.repeat(image.pixels, 3, axis=2) if image.grey else image.pixels
    deep = colour.astype(np.uint16) * 257 if image.bits == 8 else colour
    alpha = image.alpha.astype(np.uint16) * 257 if image.alpha is not None and image.bits == 8 else image.alpha
    return convert(Image(deep, image.space, alpha), PROPHOTO)
