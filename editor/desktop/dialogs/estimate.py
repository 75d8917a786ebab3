"""How large exported files will be: one photo is encoded small and the others are judged by it; and what they will not
hold."""

import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from editor.errors import AlbumenError
from editor.formats.files import Probe, all_formats, probe, read_preview
from editor.formats.writing import foreseen
from editor.imaging.resample import fit
from editor.metadata.block import Blocks
from editor.progress import Cancelled
from editor.tasks.output import Output

if TYPE_CHECKING:
    from editor.catalog.photo import Photo

SAMPLES = 3  # photos that are tried
LOOKED_AT = 256  # photos whose headers are read
SAMPLE_EDGE = 1024
SMALLER_COSTS_MORE = 0.8  # a small copy has more detail a pixel than the large one
OWN_METADATA = 24_000  # bytes that metadata and a thumbnail come to


@dataclass(frozen=True)
class Estimate:
    """bytes: of all files together. free: on the disk of the folder, None if that is unknown. left: what hangs on to
    photos and will not go along, as sentences, each with how many photos it is true of. looked: at how many that was
    looked for."""

    bytes: int
    free: int | None = None
    left: tuple[tuple[str, int], ...] = ()
    looked: int = 0


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
    left, looked = _left_behind(photos, output, stale)
    return Estimate(round(total), _free(output), left, looked)


def _left_behind(
    photos: "Sequence[Photo]", output: Output, stale: Callable[[], bool]
) -> tuple[tuple[tuple[str, int], ...], int]:
    found, looked = Counter[str](), photos[:: -(-len(photos) // LOOKED_AT) or 1]
    for photo in looked:
        if stale():
            raise Cancelled
        with suppress(AlbumenError):  # one that cannot be opened is told when it is exported
            header = _header(photo.path, photo.mtime_ns)
            found.update(foreseen(header, output.format_of(header.format, alpha=header.alpha), output.options))
    return tuple(found.most_common()), len(looked)


@lru_cache(LOOKED_AT)
def _header(path: Path, mtime_ns: int) -> Probe:
    """Asked for anew at each change in the dialog."""
    del mtime_ns
    return probe(path, isolated=True)


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
