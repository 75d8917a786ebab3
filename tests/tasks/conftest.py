"""Small photos with metadata, made on the spot, and a studio in a folder of its own."""

import hashlib
import io

import cv2
import numpy as np
import piexif
import pytest
import simplejpeg

from editor.imaging.image import Image
from editor.progress import SILENT
from editor.restoration.registry import Registry
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
        "GPS": {
            piexif.GPSIFD.GPSLatitudeRef: b"N",
            piexif.GPSIFD.GPSLatitude: ((48, 1), (8, 1), (0, 1)),
            piexif.GPSIFD.GPSLongitudeRef: b"E",
            piexif.GPSIFD.GPSLongitude: ((11, 1), (34, 1), (0, 1)),
        },
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


class PlainEngine:
    """Stands where the engine stands: a "model" that blurs, and one that doubles the size; needs no torch."""

    def __init__(self, registry):
        self.registry = registry
        self.ran = []

    def restore(self, image, model, settings, progress=SILENT):
        self.ran.append(model)
        progress.at(0.5)
        if model == "plain-upscale":
            return image_of(cv2.resize(image.pixels, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC), image)
        return image_of(cv2.GaussianBlur(image.pixels, (5, 5), 1.5), image)

    def fingerprint(self, model):
        return self.registry.get(model).fingerprint


def image_of(pixels, like):
    return Image(pixels if pixels.ndim == 3 else pixels[..., None], like.space)


class PlainStudio(Studio):
    """A studio with PlainEngine and cards for it."""

    @property
    def registry(self):
        if "plain_registry" not in self.__dict__:
            for name, task, scale in (("plain-denoise", "denoise", 1), ("plain-upscale", "upscale", 2)):
                folder = self.home / "models" / name
                folder.mkdir(parents=True, exist_ok=True)
                (folder / "weights.safetensors").write_bytes(name.encode())
                digest = hashlib.sha256(name.encode()).hexdigest()
                card = f'task = "{task}"\narchitecture = "punet"\nscale = {scale}\nsha256 = "{digest}"\n'
                (folder / "card.toml").write_text(card)
            self.plain_registry = Registry([self.home / "models"])
        return self.plain_registry

    @property
    def engine(self):
        if "plain_engine" not in self.__dict__:
            self.plain_engine = PlainEngine(self.registry)
        return self.plain_engine


@pytest.fixture
def plain_studio(tmp_path):
    studio = PlainStudio.open(tmp_path / "plain")
    yield studio
    studio.close()


@pytest.fixture
def one_by_one(monkeypatch):
    """A machine with one processor: photos are made one after another."""
    monkeypatch.setattr("editor.tasks.together.cores", lambda: 1)


@pytest.fixture
def three_hands(monkeypatch):
    """A machine with three processors and memory enough."""
    monkeypatch.setattr("editor.tasks.together.cores", lambda: 3)
    monkeypatch.setattr("editor.formats.budget.available", lambda: 16 << 30)
