"""Red eye: pupils that a flash lit, found and made dark."""

from dataclasses import dataclass
from typing import Annotated

from editor.develop.context import Context
from editor.develop.controls import Slider
from editor.develop.edit import Edit, Stage
from editor.imaging import red_eyes
from editor.imaging.image import Image
from editor.progress import SILENT, Progress


@dataclass(frozen=True)
class RedEye(Edit):
    """Find pupils that the flash turned red and make them dark; nothing else changes. For one eye use Retouch."""

    name = "red_eye"
    title = "Red eyes"
    stage = Stage.RESTORE
    rank = 76
    protectable = True

    strength: Annotated[float, Slider(0, 100)] = 0.0

    def apply(self, image: Image, context: Context, progress: Progress = SILENT) -> Image:  # noqa: ARG002
        return red_eyes.fix(image, red_eyes.find(image), self.strength / 100)
