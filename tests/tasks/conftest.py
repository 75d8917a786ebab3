"""Small photos with metadata, made on the spot, and a studio in a folder of its own."""

import io

import numpy as np
import piexif
import pytest
import simplejpeg

from editor.studio import Studio


def pattern(width=96, height=64, seed=1):
    """A smooth colour picture with an edge, uint8 H×W×3."""
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    picture = np.stack([x, y, 1 - x], axis=2) * 180 + 30
    picture[height // 4 : height // 2, width // 4 : width // 2] = (200, 60, 40)
    picture += np.random.default_rng(seed).normal(0, 1.0, picture.shape)
    return picture.clip(0, 255).astype(np.uint8)


def jpeg(path, width=96, height=64, seed=1, quality=92, **exif):
    """A JPEG with camera EXIF at path; exif: model, iso, orientation."""
    tags = {
        "0th": {
            piexif.ImageIFD.Make: b"Test",
            piexif.ImageIFD.Model: exif.get("model", b"Camera"),
            piexif.ImageIFD.Orientation: exif.get("orientation", 1),
        },
        "Exif": {
            piexif.ExifIFD.ISOSpeedRatings: exif.get("iso", 200),
            piexif.ExifIFD.DateTimeOriginal: b"2024:05:31 18:05:09",
        },
        "GPS": {piexif.GPSIFD.GPSLatitudeRef: b"N", piexif.GPSIFD.GPSLatitude: ((48, 1), (8, 1), (0, 1))},
    }
    encoded = bytes(simplejpeg.encode_jpeg(pattern(width, height, seed), quality=quality))
    out = io.BytesIO()
    piexif.insert(piexif.dump(tags), encoded, out)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(out.getvalue())
    return path


@pytest.fixture
def make_jpeg():
    return jpeg


@pytest.fixture
def studio(tmp_path):
    studio = Studio.open(tmp_path / "studio")
    yield studio
    studio.close()


@pytest.fixture
def album(tmp_path):
    """A folder with a folder inside: three good photos and one that is none."""
    folder = tmp_path / "album"
    jpeg(folder / "one.jpg", seed=1)
    jpeg(folder / "two.jpg", seed=2, orientation=6)
    jpeg(folder / "inner" / "three.jpg", seed=3)
    (folder / "broken.jpg").write_bytes(b"this is no picture at all")
    (folder / "notes.txt").write_text("not a photo's name")
    (folder / ".hidden.jpg").write_bytes(b"")
    return folder
