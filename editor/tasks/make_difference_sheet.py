"""MakeDifferenceSheet: before, after and what changed, at the size of the pixels, to judge restorations by eye."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
from PIL import Image as Sheet
from PIL import ImageDraw, ImageFont

from editor.errors import AlbumenError
from editor.formats.files import read
from editor.imaging.colour import convert
from editor.imaging.image import SRGB, Image, Pixels
from editor.imaging.resample import resize
from editor.metadata.safefile import safe_replace
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.changes import Changes, Outcome, Tell, tell_nobody

_GREY, _INK, _GAP, _LINE = (48, 48, 48), (210, 210, 210), 8, 24
TIMES = 4
LIGHTER = 6.0  # levels of 255


@dataclass(frozen=True)
class MakeDifferenceSheet:
    """pairs: before, after, and a line to stand above them. folder: for the pages sheet-001.png …; edge: of the part of
    each photo that is shown, px; rows: a page.

    Of a photo larger than that the part is shown where it changed most; all of it, made smaller, where its light or
    colour changed everywhere. What was enlarged is compared with a plain
    (Lanczos) enlargement. The difference is four times as strong, about a middle grey.
    """

    pairs: tuple[tuple[Path, Path, str], ...]
    folder: Path
    edge: int = 400
    rows: int = 6
    title = "Make a difference sheet"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:  # noqa: ARG002
        """Raises FileError where a page cannot be written, Cancelled; a photo that cannot be read is told."""
        made: list[Path] = []
        failed: list[Outcome] = []
        page: list[Sheet.Image] = []
        for _, (pair, part) in enumerate(progress.over(self.pairs)):
            part.at(0.0)
            try:
                page.append(self._row(*pair))
            except AlbumenError as error:
                failed.append(Outcome(pair[0], reason=str(error)))
            if len(page) == self.rows:
                made.append(self._written(studio, page, len(made) + 1))
                page = []
        if page:
            made.append(self._written(studio, page, len(made) + 1))
        return Changes(outcomes=(*failed, *(Outcome(place, place) for place in made)))

    def _row(self, source: Path, result: Path, words: str) -> Sheet.Image:
        before, after = (as_rgb(read(path).image) for path in (source, result))
        if before.shape != after.shape:
            before = resize(Image(before), after.shape[1], after.shape[0]).pixels
        if max(before.shape) > self.edge and changed_throughout(before, after):
            before, after = (_fitted(each, self.edge) for each in (before, after))
        y, x = most_changed(before, after, self.edge)
        before, after = (each[y : y + self.edge, x : x + self.edge] for each in (before, after))
        row = Sheet.new("RGB", (3 * (self.edge + _GAP) + _GAP, self.edge + _LINE + _GAP), _GREY)
        ImageDraw.Draw(row).text((_GAP, 4), words, _INK, ImageFont.load_default(14))
        for place, pixels in enumerate((before, after, difference(before, after))):
            row.paste(Sheet.fromarray(np.ascontiguousarray(pixels)), (_GAP + place * (self.edge + _GAP), _LINE))
        return row

    def _written(self, studio: Studio, rows: list[Sheet.Image], number: int) -> Path:
        sheet = Sheet.new("RGB", (rows[0].width, sum(row.height for row in rows)), _GREY)
        for place, row in enumerate(rows):
            sheet.paste(row, (0, place * row.height))
        path, stream = self.folder / f"sheet-{number:03}.png", BytesIO()
        path.parent.mkdir(parents=True, exist_ok=True)
        sheet.save(stream, "PNG", compress_level=3)
        studio.writes(path)
        safe_replace(path, stream.getvalue())
        return path


def difference(before: Pixels, after: Pixels) -> Pixels:
    """H×W×3 uint8: 128 where nothing changed, four levels away from it for each level of change."""
    change = (after.astype(np.int16) - before) * TIMES + 128
    return np.asarray(change.clip(0, 255).astype(np.uint8))


def changed_throughout(before: Pixels, after: Pixels) -> bool:
    """Whether light or colour is another in more than half of the picture, which no close look shows."""
    coarse = [cv2.resize(each, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32) for each in (before, after)]
    return bool(np.median(np.abs(coarse[0] - coarse[1]).max(2)) > LIGHTER)


def _fitted(pixels: Pixels, edge: int) -> Pixels:
    scale = edge / max(pixels.shape[:2])
    size = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def most_changed(before: Pixels, after: Pixels, edge: int) -> tuple[int, int]:
    """(y, x) of the square of that edge in which two pictures of one size differ most; 0 where it does not fit."""
    change = cv2.absdiff(before, after).max(2).astype(np.float32)
    summed = cv2.integral(change)
    high, wide = (min(edge, side) for side in change.shape)
    squares = summed[high:, wide:] - summed[:-high, wide:] - summed[high:, :-wide] + summed[:-high, :-wide]
    y, x = np.unravel_index(int(np.argmax(squares)), squares.shape)
    return int(y), int(x)


def as_rgb(image: Image) -> Pixels:
    """H×W×3 uint8 in sRGB, of an image of any depth."""
    image = convert(image, SRGB)
    pixels = image.pixels
    if image.bits != 8:
        pixels = (pixels.astype(np.float32) * (255.0 / image.peak)).round().clip(0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(pixels, 3, axis=2) if image.grey else pixels[:, :, :3])
