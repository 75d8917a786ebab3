"""MakeContactSheet: before and after of some photos, side by side on one picture."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import simplejpeg
from PIL import Image as Sheet
from PIL import ImageDraw, ImageFont

from editor.errors import AlbumenError
from editor.formats.files import read_preview
from editor.imaging.colour import convert
from editor.imaging.image import SRGB
from editor.metadata.safefile import safe_replace
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.changes import Changes, Outcome, Tell, tell_nobody

_GREY, _INK, _GAP, _LINE = (48, 48, 48), (210, 210, 210), 12, 26


@dataclass(frozen=True)
class MakeContactSheet:
    """pairs: before, after, and a line to stand under them. place: the JPEG file to write. edge: of each picture."""

    pairs: tuple[tuple[Path, Path, str], ...]
    place: Path
    edge: int = 480
    title = "Make a contact sheet"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:  # noqa: ARG002
        """Raises FileError where the sheet cannot be written; a picture that cannot be read stays empty."""
        columns = 2 if len(self.pairs) > 3 else 1
        cell_width, cell_height = 2 * self.edge + 3 * _GAP, round(self.edge * 0.75) + _LINE + 2 * _GAP
        rows = max(1, -(-len(self.pairs) // columns))
        sheet = Sheet.new("RGB", (columns * cell_width, rows * cell_height + _GAP), _GREY)
        draw = ImageDraw.Draw(sheet)
        font = ImageFont.load_default(15)
        for index, ((before, after, words), _) in enumerate(progress.over(self.pairs)):
            left, top = (index % columns) * cell_width, (index // columns) * cell_height + _GAP
            for side, path in enumerate((before, after)):
                self._paste(sheet, path, left + _GAP + side * (self.edge + _GAP), top)
            draw.text((left + _GAP, top + cell_height - _LINE - _GAP), words, _INK, font)
        pixels = np.asarray(sheet)
        self.place.parent.mkdir(parents=True, exist_ok=True)
        studio.writes(self.place)
        safe_replace(self.place, bytes(simplejpeg.encode_jpeg(pixels, quality=90, colorsubsampling="444")))
        return Changes(outcomes=(Outcome(self.place, self.place),))

    def _paste(self, sheet: Sheet.Image, path: Path, left: int, top: int) -> None:
        height = round(self.edge * 0.75)
        try:
            image = convert(read_preview(path, 2 * self.edge), SRGB)
        except AlbumenError:
            return
        pixels = image.pixels
        if image.bits != 8:
            pixels = (pixels.astype(np.float32) * (255.0 / image.peak)).clip(0, 255).astype(np.uint8)
        picture = Sheet.fromarray(np.repeat(pixels, 3, axis=2) if image.grey else np.ascontiguousarray(pixels))
        factor = min(self.edge / picture.width, height / picture.height)
        size = max(1, round(picture.width * factor)), max(1, round(picture.height * factor))
        picture = picture.resize(size, Sheet.Resampling.LANCZOS)
        sheet.paste(picture, (left + (self.edge - size[0]) // 2, top + (height - size[1]) // 2))
