"""MakeSampleAlbum: a few real photos to try Albumen on, with the faults that phone photos have.

The pictures are the public-domain and CC0 ones that scikit-image carries in its package. None is part of Albumen:
they are taken from that package, given faults by the code below, dressed with the EXIF of a camera, and written.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import piexif
import simplejpeg

from editor.errors import FileError, UsageError
from editor.metadata.safefile import safe_replace
from editor.progress import SILENT, Progress
from editor.studio import Studio
from editor.tasks.changes import Changes, News, Outcome, Tell, tell_nobody

Plane = npt.NDArray[Any]  # float32, H×W×3, 0–1
Fault = Callable[[Plane, np.random.Generator], Plane]


@dataclass(frozen=True)
class Sample:
    """One photo: the picture in scikit-image's package, what goes wrong with it, and what its EXIF says.

    quality: JPEG, 1–100. exposure: denominator of the time in seconds. beside: more pictures, for a page of four.
    """

    name: str
    picture: str
    credit: str
    story: str
    faults: tuple[Fault, ...]
    quality: int = 93
    iso: int = 100
    exposure: int = 125
    rating: int | None = None
    beside: tuple[str, ...] = ()


def noise(sigma: float) -> Fault:
    """Sensor noise of that strength (of 255), stronger in bright parts, with a little colour blotch."""

    def add(pixels: Plane, random: np.random.Generator) -> Plane:
        grain = random.standard_normal(pixels.shape).astype(np.float32)
        blotch = cv2.GaussianBlur(random.standard_normal(pixels.shape).astype(np.float32), (0, 0), 1.2) * 2.0
        return pixels + (0.8 * grain + 0.6 * blotch) * (sigma / 255.0) * np.sqrt(0.4 + 0.9 * pixels.clip(0, 1))

    return add


def darken(stops: float) -> Fault:
    """Underexposed by that many stops."""
    return lambda pixels, random: np.float32(2.0**-stops) * pixels


def cast(red: float, green: float, blue: float) -> Fault:
    """White balance that is off: each channel times its factor."""
    return lambda pixels, random: pixels * np.array([red, green, blue], np.float32)


def smaller(factor: float) -> Fault:
    """Sent through a messenger: reduced to that fraction of its size."""
    return lambda pixels, random: cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def resaved(quality: int) -> Fault:
    """Saved as JPEG of that quality once before, on another grid."""

    def save(pixels: Plane, random: np.random.Generator) -> Plane:  # noqa: ARG001
        framed = cv2.copyMakeBorder(pixels, 3, 0, 5, 0, cv2.BORDER_REFLECT)
        again = simplejpeg.decode_jpeg(simplejpeg.encode_jpeg(_bytes(framed), quality=quality))
        return (again[3:, 5:] / 255.0).astype(np.float32)

    return save


def motion(length: int, degrees: float) -> Fault:
    """The camera moved by that many pixels."""

    def blur(pixels: Plane, random: np.random.Generator) -> Plane:  # noqa: ARG001
        kernel: Plane = np.zeros((length | 1, length | 1), np.float32)
        kernel[length // 2, :] = 1.0
        turn = cv2.getRotationMatrix2D((length // 2, length // 2), degrees, 1.0)
        kernel = cv2.warpAffine(kernel, turn, kernel.shape[::-1])
        return cv2.filter2D(pixels, -1, kernel / kernel.sum())

    return blur


_CHELSEA = "Stefan van der Walt, CC0"
_NASA = "NASA, public domain"
_COFFEE = "Rachel Michetti, CC0"
SAMPLES = (
    Sample("IMG_0001", "astronaut.png", _NASA, "Indoors: noise", (noise(16),), 93, 3200, 60, rating=4),
    Sample("IMG_0002", "chelsea.png", _CHELSEA, "Sent twice through a messenger: JPEG damage", (resaved(35),), 40),
    Sample(
        "IMG_0003",
        "coffee.png",
        _COFFEE,
        "Lamp light: dark, too warm",
        (darken(1.2), cast(1.25, 1.0, 0.72), noise(6)),
        iso=1600,
        exposure=30,
    ),
    Sample("IMG_0004", "rocket.jpg", "SpaceX, public domain", "Low resolution", (smaller(0.5),), 82, 200, 500, 5),
    Sample("IMG_0005", "hubble_deep_field.jpg", _NASA, "Far away: small and dark", (), 95, 400, 1),
    Sample("IMG_0006", "camera.png", "Lav Varshney, CC0", "Black and white, high ISO", (noise(12),), 94, 6400, 250),
    Sample("IMG_0007", "coffee.png", _COFFEE, "The hand was not still", (motion(11, 20.0), noise(3)), 92, 800, 8),
    Sample("IMG_0008", "chelsea.png", _CHELSEA, "Dusk: strong noise", (darken(0.7), noise(26)), 90, 12800, 60, 3),
    Sample(
        "IMG_0009",
        "astronaut.png",
        "NASA, Rachel Michetti, Stefan van der Walt, SpaceX",
        "A page of four: nothing wrong with it",
        (),
        94,
        100,
        30,
        5,
        ("coffee.png", "chelsea.png", "rocket.jpg"),
    ),
)


@dataclass(frozen=True)
class MakeSampleAlbum:
    """folder: where the photos go; those that are there already stay as they are."""

    folder: Path
    title = "Make the sample album"

    def run(self, studio: Studio, progress: Progress = SILENT, tell: Tell = tell_nobody) -> Changes:  # noqa: ARG002
        """Raises UsageError where scikit-image is not installed, FileError, Cancelled."""
        pictures = _pictures()
        self.folder.mkdir(parents=True, exist_ok=True)
        outcomes = []
        for index, (sample, _) in enumerate(progress.over(SAMPLES)):
            place = self.folder / f"{sample.name}.jpg"
            if not place.exists():
                safe_replace(place, photo(sample, pictures))
            outcomes.append(Outcome(pictures / sample.picture, place, note=sample.story))
            tell(News("over", place, index, len(SAMPLES), 1.0, outcomes[-1]))
        return Changes(outcomes=tuple(outcomes))


def photo(sample: Sample, pictures: Path) -> bytes:
    """The sample as the bytes of a JPEG file with EXIF; the same bytes each time. Raises FileError."""
    pixels = _read(pictures / sample.picture)
    if sample.beside:
        pixels = page([pixels, *(_read(pictures / name) for name in sample.beside)])
    random = np.random.default_rng(int(sample.name[-4:]))
    for fault in sample.faults:
        pixels = fault(pixels, random)
    encoded = simplejpeg.encode_jpeg(_bytes(pixels), quality=sample.quality, colorsubsampling="420")
    return _with_exif(bytes(encoded), sample, pixels)


def _read(path: Path) -> Plane:
    raw = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if raw is None:
        raise FileError(path, "the picture that comes with scikit-image cannot be read")
    return (cv2.cvtColor(raw, cv2.COLOR_BGR2RGB) / 255.0).astype(np.float32)


def page(pictures: list[Plane], width: int = 600, height: int = 450, gap: int = 12) -> Plane:
    """Four pictures as a page of an album: two rows on white, each cut to fit."""
    cells = []
    for picture in pictures:
        high, wide = picture.shape[:2]
        scale = max(width / wide, height / high)
        way = cv2.INTER_LANCZOS4 if scale > 1 else cv2.INTER_AREA
        large = cv2.resize(picture, (round(wide * scale), round(high * scale)), interpolation=way)
        top, left = (large.shape[0] - height) // 3, (large.shape[1] - width) // 2
        cell = large[top : top + height, left : left + width]
        cells.append(cv2.copyMakeBorder(cell, gap, gap, gap, gap, cv2.BORDER_CONSTANT, value=(0.97, 0.97, 0.97)))
    return np.vstack([np.hstack(cells[:2]), np.hstack(cells[2:])])


def _with_exif(jpeg: bytes, sample: Sample, pixels: Plane) -> bytes:
    height, width = pixels.shape[:2]
    scale = 160 / max(width, height)
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    exif: dict[str, Any] = {
        "0th": {
            piexif.ImageIFD.Make: b"Sample",
            piexif.ImageIFD.Model: b"Sample Camera",
            piexif.ImageIFD.Orientation: 1,
            piexif.ImageIFD.ImageDescription: sample.story.encode("ascii"),
            piexif.ImageIFD.Artist: sample.credit.encode("ascii"),
            piexif.ImageIFD.Copyright: b"No known copyright restrictions; faults added by code",
            piexif.ImageIFD.DateTime: _taken(sample),
        },
        "Exif": {
            piexif.ExifIFD.ExposureTime: (1, sample.exposure),
            piexif.ExifIFD.FNumber: (28, 10),
            piexif.ExifIFD.ISOSpeedRatings: sample.iso,
            piexif.ExifIFD.FocalLength: (35, 1),
            piexif.ExifIFD.LensModel: b"Sample 35mm f/2.8",
            piexif.ExifIFD.DateTimeOriginal: _taken(sample),
            piexif.ExifIFD.ColorSpace: 1,
            piexif.ExifIFD.PixelXDimension: width,
            piexif.ExifIFD.PixelYDimension: height,
        },
        "1st": {piexif.ImageIFD.Compression: 6},
        "thumbnail": bytes(simplejpeg.encode_jpeg(_bytes(small), quality=80)),
    }
    if sample.rating is not None:
        exif["0th"][piexif.ImageIFD.Rating] = sample.rating
    out = io.BytesIO()
    piexif.insert(piexif.dump(exif), jpeg, out)
    return out.getvalue()


def _taken(sample: Sample) -> bytes:
    """Spread over a year and a half, so that the timeline and sorting by time show something."""
    number = int(sample.name[-4:])
    month = number * number // 5
    return f"{2023 + month // 12}:{month % 12 + 1:02d}:{8 + number:02d} {9 + number:02d}:30:00".encode()


def _bytes(pixels: Plane) -> npt.NDArray[np.uint8]:
    return np.ascontiguousarray((pixels * 255.0 + 0.5).clip(0, 255).astype(np.uint8))


def _pictures() -> Path:
    """The folder of pictures in scikit-image's package; the package itself is not imported (it is slow to)."""
    found = find_spec("skimage")
    if found is None or not found.origin:
        raise UsageError("the sample photos come with scikit-image, which is not installed (pip install scikit-image)")
    return Path(found.origin).parent / "data"
