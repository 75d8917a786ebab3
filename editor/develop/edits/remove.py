"""Remove: what a drawn mask covers is taken out of the photo."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import cv2
import numpy as np

from editor.develop.context import Context
from editor.develop.controls import FileName
from editor.develop.edit import Edit, Stage
from editor.errors import RecipeError
from editor.imaging.image import Image, Pixels
from editor.progress import SILENT, Progress

SUFFIXES = (".png", ".webp", ".tif", ".tiff", ".bmp", ".jpg", ".jpeg")
LARGEST = 256 << 20  # bytes


@dataclass(frozen=True)
class Remove(Edit):
    """Take out what a mask covers: a picture of the photo's shape that is white where something is to go."""

    name = "remove"
    title = "Remove by mask"
    version = 2  # 1: before pieces had to agree with the membrane over the hole
    stage = Stage.RESTORE
    rank = 78
    protectable = True

    file: Annotated[str, FileName(SUFFIXES)] = ""

    def apply(self, image: Image, context: Context, progress: Progress = SILENT) -> Image:
        if context.restorer is None:
            raise RecipeError("Nothing here can take things out of a photo.")
        mask = _read(Path(self.file), image)
        return context.restorer.remove(image, mask, progress) if mask.any() else image


def _read(path: Path, image: Image) -> Pixels:
    """The mask as H×W bool at the image's size. Raises RecipeError."""
    try:
        if path.stat().st_size > LARGEST:
            raise RecipeError(f"{path.name} is too large to be a mask.")
        data = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError as error:
        raise RecipeError(f"The mask {path.name} cannot be read ({error.strerror}).") from error
    try:
        found = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)
    except cv2.error:
        found = None
    if found is None:
        raise RecipeError(f"The mask {path.name} is no picture that can be read.")
    shape, wanted = found.shape[0] / found.shape[1], image.height / image.width
    if not 0.97 < shape / wanted < 1.03 and min(image.width, image.height) > 64:
        told = f"{found.shape[1]}×{found.shape[0]}, the photo {image.width}×{image.height}"
        raise RecipeError(f"The mask {path.name} has another shape than the photo: it is {told}.")
    size = (image.width, image.height)
    return np.asarray(cv2.resize(found, size, interpolation=cv2.INTER_LINEAR) > 127)
