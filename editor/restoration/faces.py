"""Faces: where they are, and holding models back where a face is so small or blurred that detail would be made up.

Found by the cascade of local binary patterns that scikit-image carries in its package (Viola & Jones 2001; Liao et al.
2007), on a copy of 800 px: of 60 frontal faces of 24 px it finds 57. Without that package no faces are found, and
nothing is held back. In colour photos a face must hold skin, which halves the false alarms; those that are left hold a
model back where there is no need to.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np

from editor.imaging.depths import as_floats, as_stored
from editor.imaging.image import Image, Pixels
from editor.restoration.sample import as_bytes

EDGE = 800  # px of the copy that is searched
LEAST = 24  # px, the face that the cascade was taught with
AGREE = 4  # windows that must see the same face
SKIN = 0.25  # share of a face that has the colour of skin, in colour photos
COLOURFUL = 6.0  # mean distance from grey (0–255) from which a photo counts as one in colour; old prints are toned
TINY, SMALL = 40, 110  # px: so small that any detail is a guess; so small that blur leaves no eyes or mouth to go by
SOFT = 0.3  # share of a face's fine contrast that a slight blur takes: less is gone where there was none


@dataclass(frozen=True)
class Face:
    """left, top, size: a square in px of the photo. soft: whether it is blurred."""

    left: int
    top: int
    size: int
    soft: bool = False

    @property
    def uncertain(self) -> bool:
        """Whether what a model adds there would be made up."""
        return self.size < TINY or (self.size < SMALL and self.soft)


def find(image: Image) -> list[Face]:
    """The faces that look into the camera, largest first."""
    detect = _detector()
    longest = max(image.width, image.height)
    scale = 2.0 if longest < EDGE / 2 else min(1.0, EDGE / longest)  # small photos have small faces
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    if detect is None or min(size) < LEAST:
        return []
    values = as_bytes(image.pixels, image.peak)
    smooth = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = np.clip(cv2.resize(values, size, interpolation=smooth).reshape(size[1], size[0], -1), 0, 255)
    small = np.repeat(small, 3, 2).astype(np.uint8) if image.grey else small.astype(np.uint8)
    toned = float(np.mean(np.ptp(small.astype(np.int16) - small.mean((0, 1)).astype(np.int16), axis=2))) < COLOURFUL
    seen = [(each["c"], each["r"], each["width"]) for each in detect(small)]
    sure = [box for box in seen if toned or _skin(small, *box) >= SKIN]
    found = []
    for left, top, width in sure:
        x, y, edge = (round(value / scale) for value in (left, top, width))
        found.append(Face(x, y, edge, _soft(values[y : y + edge, x : x + edge])))
    return sorted(found, key=lambda face: -face.size)


def spared(
    image: Image, made: Image, plain: Callable[[Image], Image], faces: Iterable[Face] | None = None
) -> tuple[Image, int]:
    """What a model made of a photo, with the faces where it had to guess as `plain` makes them; and how many those are.

    made: a whole multiple of the photo's size. plain: makes the same size of a cut-out of the photo, without inventing.
    """
    uncertain = [face for face in (find(image) if faces is None else faces) if face.uncertain]
    if not uncertain:
        return made, 0
    scale = made.width // image.width
    pixels = made.pixels.copy()
    for face in uncertain:
        around = face.size // 3 + 8
        left, top = max(0, face.left - around), max(0, face.top - around)
        right, bottom = face.left + face.size + around, face.top + face.size + around
        cut = Image(np.ascontiguousarray(image.pixels[top:bottom, left:right]), image.space)
        calm = as_floats(plain(cut).pixels)
        part = pixels[top * scale : bottom * scale, left * scale : right * scale]
        weight = _oval(part.shape[:2], face, (left, top), scale)
        part[:] = as_stored(as_floats(part) * (1 - weight) + calm * weight, part.dtype)
    return made.with_pixels(pixels), len(uncertain)


def _oval(shape: tuple[int, ...], face: Face, corner: tuple[int, int], scale: int) -> Pixels:
    """1 over the face, fading out around it."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32) / scale
    middle = face.left - corner[0] + face.size / 2, face.top - corner[1] + face.size / 2
    away = np.hypot(x - middle[0], y - middle[1]) / (face.size / 2)
    return np.asarray(np.clip((1.55 - away) / 0.45, 0, 1)[:, :, None], np.float32)


def _soft(values: Pixels) -> bool:
    """Whether a slight blur changes little of a face, because it is blurred already."""
    if min(values.shape[:2]) < 8:
        return True
    grey = np.ascontiguousarray(values.mean(2), np.float32)
    fine, coarse = (grey - cv2.GaussianBlur(grey, (0, 0), sigma) for sigma in (0.8, 2.4))
    return float(fine.std()) < SOFT * float(coarse.std())


def _skin(small: Pixels, left: int, top: int, width: int) -> float:
    """The share of skin colour in the middle of a square (Chai & Ngan 1999, somewhat widened)."""
    part = small[top + width // 6 : top + width * 5 // 6, left + width // 6 : left + width * 5 // 6]
    split = cv2.cvtColor(np.ascontiguousarray(part), cv2.COLOR_RGB2YCrCb).astype(np.float32)
    cr, cb = split[:, :, 1], split[:, :, 2]
    return float(np.mean((cr > 132) & (cr < 180) & (cb > 80) & (cb < 132)))


@cache
def _detector() -> Callable[[Pixels], list[dict[str, Any]]] | None:
    try:
        from skimage import data  # noqa: PLC0415  (heavy, and not needed for most photos)
        from skimage.feature import Cascade  # noqa: PLC0415

        cascade = Cascade(data.lbp_frontal_face_cascade_filename())
    except (ImportError, OSError, RuntimeError):
        return None

    def detect(small: Pixels) -> list[dict[str, Any]]:
        most = min(small.shape[:2])
        return list(
            cascade.detect_multi_scale(
                small, 1.2, 1, min_size=(LEAST, LEAST), max_size=(most, most), min_neighbor_number=AGREE
            )
        )

    return detect
