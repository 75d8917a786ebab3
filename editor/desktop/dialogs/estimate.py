"""How large exported files will be: some photos are encoded small and the others are judged by them; and what they
will not hold."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.desktop.dialogs.left_note import Left, left_by
from editor.formats.files import all_formats, read_preview
from editor.imaging.resample import fit
from editor.metadata.block import Blocks
from editor.progress import Cancelled
from editor.tasks.output import Output

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

SAMPLES = 3  # photos that are tried
SAMPLE_EDGE = 1024
SMALLER_COSTS_MORE = 0.8  # a small copy has more detail a pixel than the large one
OWN_METADATA = 24_000  # bytes that metadata and a thumbnail come to


@dataclass(frozen=True)
class Estimate:
    """bytes: of all files together. free: on the disk of the folder, None if that is unknown. left: what will not go
    along."""

    bytes: int
    free: int | None = None
    left: Left = Left()


def estimate(photos: "Sequence[Photo]", output: Output, stale: Callable[[], bool]) -> Estimate:
    """How much the photos will come to, within about a third. Raises Cancelled once stale() says so, AlbumenError."""
    step = max(1, len(photos) // SAMPLES)
    rates = []
    for photo in [each for each in photos[::step] if not each.missing][:SAMPLES]:
        if stale():
            raise Cancelled
        rates.append(_bytes_a_pixel(photo, output))
    rate = sum(rates) / len(rates) if rates else 1.0
    total = sum(_pixels(photo, output) * rate + OWN_METADATA for photo in photos)
    return Estimate(round(total), _free(output), left_by(photos, output, stale))


def _bytes_a_pixel(photo: "Photo", output: Output) -> float:
    image = read_preview(photo.path, SAMPLE_EDGE)
    format_ = all_formats()[output.format_of(photo.format, alpha=image.alpha is not None)]
    size = len(format_.encode(image, output.options, Blocks()))
    full = max(1, _pixels(photo, output))
    shrunk = full > 1.5 * image.width * image.height
    return size / (image.width * image.height) * (SMALLER_COSTS_MORE if shrunk else 1.0)


def _pixels(photo: "Photo", output: Output) -> int:
    width, height = photo.width, photo.height
    if output.percent is not None:
        return round(width * height * (output.percent / 100) ** 2)
    if output.long_edge is not None and max(width, height) > output.long_edge:
        width, height = fit(width, height, output.long_edge)
    return width * height


def _free(output: Output) -> int | None:
    place = output.folder
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        return shutil.disk_usage(place).free
    except OSError:
        return None
