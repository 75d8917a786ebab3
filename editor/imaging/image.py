"""Image: read-only pixels at the depth they came in."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[Any]
DEPTHS = (np.uint8, np.uint16, np.float16, np.float32)
BAND = 64  # rows that are looked at together


@dataclass(frozen=True)
class ColourSpace:
    """What the numbers of an image mean: a name, and the ICC profile that defines it (None: sRGB is meant)."""

    name: str = "sRGB"
    icc: bytes | None = None


SRGB = ColourSpace()


@dataclass(frozen=True, eq=False)
class Image:
    """Pixels, upright, encoded as their colour space says; nothing changes an Image, an edit makes a new one.

    pixels: H×W×3 (RGB) or H×W×1 (grey); uint8 (0–255), uint16 (0–65535), float16/float32 (nominally 0–1).
    alpha:  H×W of the same dtype, straight (not premultiplied), or None.
    Raises ValueError for any other shape or dtype.
    """

    pixels: Pixels
    space: ColourSpace = SRGB
    alpha: Pixels | None = None

    def __post_init__(self) -> None:
        if self.pixels.ndim != 3 or self.pixels.shape[2] not in (1, 3) or 0 in self.pixels.shape:
            raise ValueError(f"an Image is H×W×3 or H×W×1, not {self.pixels.shape}")
        if self.pixels.dtype not in DEPTHS:
            raise ValueError(f"an Image holds uint8, uint16, float16 or float32, not {self.pixels.dtype}")
        if self.alpha is not None and (
            self.alpha.shape != self.pixels.shape[:2] or self.alpha.dtype != self.pixels.dtype
        ):
            raise ValueError("alpha must have the size and depth of the pixels")
        self.pixels.setflags(write=False)
        if self.alpha is not None:
            self.alpha.setflags(write=False)

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def grey(self) -> bool:
        return self.pixels.shape[2] == 1

    @property
    def neutral(self) -> bool:
        """Whether it holds no colour: grey, or the same number in all three channels, as scans of prints often have.

        Looked at anew each time, up to the first colour: 2 ms a megapixel where there is none.
        """
        if self.grey:
            return True
        bands = (self.pixels[top : top + BAND] for top in range(0, self.height, BAND))
        return all(np.array_equal(b[:, :, 0], b[:, :, each]) for b in bands for each in (1, 2))

    @property
    def bits(self) -> int:
        """Bits a channel: 8, 16 or 32 (floats count as 32)."""
        return {np.dtype(np.uint8): 8, np.dtype(np.uint16): 16}.get(self.pixels.dtype, 32)

    @property
    def peak(self) -> float:
        """The number that means white: 255, 65535 or 1.0."""
        return {8: 255.0, 16: 65535.0}.get(self.bits, 1.0)

    def with_pixels(self, pixels: Pixels) -> "Image":
        """The same image (space, alpha) with other pixels of the same size."""
        return replace(self, pixels=pixels)
