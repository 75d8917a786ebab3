"""Monitor: what the numbers of a screen mean, by its ICC profile, and pictures made ready for it."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from editor.errors import Damaged, FileMissing, NotAPicture, Unsupported
from editor.imaging.colour import convert
from editor.imaging.fused import CUBE, Floats
from editor.imaging.icc import profile_name
from editor.imaging.image import ColourSpace, Image, Pixels
from editor.imaging.kernels import recoloured

LARGEST = 32 << 20  # bytes; profiles of monitors have a few thousand, with tables a few million
BENT = 1.5  # knots lie closer where it is dark: a monitor's curve differs there from that of sRGB the most
AXIS = ((np.arange(256) / 255) ** (1 / BENT)).astype(np.float32)
CLASSES = (b"mntr", b"spac")  # of a monitor, or a colour space that one may stand for


@dataclass(frozen=True, eq=False)
class Monitor:
    """name: as the profile calls itself. cube: what sRGB numbers become (0–1), CUBE³×4, red slowest; knots see AXIS."""

    name: str
    cube: Floats

    @property
    def plain(self) -> bool:
        """Whether it shows sRGB as it is, to half a step of 8 bits."""
        return float(np.abs(self.cube[..., :3].reshape(-1, CUBE, 3) - _lattice() / 65535).max()) < 0.5 / 255

    def shown(self, pixels: Pixels) -> Pixels:
        """Pixels of sRGB, H×W×4 (uint8, in the order B, G, R, anything), as this monitor wants them."""
        return recoloured(pixels, AXIS, self.cube)

    def shown_rgb(self, pixels: Pixels) -> Pixels:
        """The same for H×W×3 in the order R, G, B."""
        four = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGRA)
        return np.asarray(cv2.cvtColor(self.shown(four), cv2.COLOR_BGRA2RGB))


def monitor_of(icc: bytes, path: Path = Path("monitor profile")) -> Monitor:
    """The monitor that a profile describes. path: what it is called when something is wrong with it.

    Raises Damaged, Unsupported (the profile of a printer, or not for RGB), NotAPicture (no profile at all).
    """
    if len(icc) < 132 or icc[36:40] != b"acsp":
        raise NotAPicture(path, "this is no ICC profile")
    if icc[12:16] not in CLASSES or icc[16:20] != b"RGB ":
        raise Unsupported(path, "this is not the profile of a monitor")
    try:
        made = convert(Image(_lattice()), ColourSpace(profile_name(icc), icc)).pixels
    except Exception as error:
        raise Damaged(path, "this colour profile is damaged") from error
    cube = np.zeros((CUBE, CUBE, CUBE, 4), np.float32)
    cube[..., :3] = made.reshape(CUBE, CUBE, CUBE, 3) / np.float32(65535)
    return Monitor(profile_name(icc), cube)


def read_monitor(path: Path) -> Monitor:
    """The monitor of a profile's file. Raises FileMissing, and as monitor_of()."""
    try:
        if path.stat().st_size > LARGEST:
            raise NotAPicture(path, "this is no ICC profile")
        return monitor_of(path.read_bytes(), path)
    except OSError as error:
        raise FileMissing(path, "this colour profile cannot be read") from error


def _lattice() -> Pixels:
    """All corners of the cube, CUBE²×CUBE×3 at 16 bits."""
    axis = np.rint(np.linspace(0, 1, CUBE) ** BENT * 65535).astype(np.uint16)
    red, green, blue = np.meshgrid(axis, axis, axis, indexing="ij")
    return np.ascontiguousarray(np.stack([red, green, blue], axis=-1).reshape(CUBE * CUBE, CUBE, 3))
