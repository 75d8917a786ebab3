"""Clean crops spoiled with known truth, in the ways that photos meet noise between the sensor and the screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import numpy as np
import torch
from PIL import Image as Pillow

from editor.training.degradations.unprocess import camera_noise

KINDS = ("clean", "white", "camera", "coarse", "grey")  # of noise; each may be resized and saved as JPEG after


@dataclass(frozen=True)
class Spoiled:
    """pixels, target: H×W×3 uint8, as they would be seen with and without the noise (both resized, only pixels
    compressed). quality: 1–100 of the JPEG that the file holds; None: no JPEG."""

    kind: str
    pixels: np.ndarray
    target: np.ndarray
    quality: int | None
    resized: float

    @property
    def error(self) -> float:
        """Root mean square of what is wrong, 0–255."""
        return float(np.sqrt(np.mean((self.pixels.astype(np.float32) - self.target) ** 2)))


def spoiled(clean: np.ndarray, random: np.random.Generator, generator: torch.Generator) -> Iterator[Spoiled]:
    """One crop H×W×3 uint8 in each kind of noise, plain and as JPEG; sizes and qualities drawn by lot."""
    for kind in KINDS:
        for saved in (False, True):
            noisy = noisy_copy(clean, kind, random, generator)
            factor = float(np.exp(random.uniform(np.log(0.5), np.log(1.6)))) if random.random() < 0.4 else 1.0
            pixels, target = scaled(noisy, factor), scaled(clean, factor)
            quality = int(random.integers(55, 98)) if saved else None
            if quality is not None:
                pixels = as_jpeg(pixels, quality, int(random.choice([0, 2, 2])))
            yield Spoiled(kind, pixels, target, quality, factor)


def noisy_copy(clean: np.ndarray, kind: str, random: np.random.Generator, generator: torch.Generator) -> np.ndarray:
    """The crop with noise of that kind, its strength drawn by lot."""
    if kind == "clean":
        return clean
    if kind in ("white", "grey"):
        sigma = np.exp(random.uniform(np.log(1.5), np.log(45)))
        noise = random.normal(0, sigma, clean.shape if kind == "white" else (*clean.shape[:2], 1))
        return _bytes(clean + noise)
    tensor = torch.from_numpy(clean.copy()).permute(2, 0, 1)[None].float() / 255
    noisy = camera_noise(tensor, generator, demosaic=0.7, coarse=float(kind == "coarse"))
    return _bytes(noisy[0].permute(1, 2, 0).numpy() * 255)


def scaled(pixels: np.ndarray, factor: float) -> np.ndarray:
    """Larger or smaller, as photos are for the web."""
    if factor == 1:
        return pixels
    size = (round(pixels.shape[1] * factor), round(pixels.shape[0] * factor))
    return np.asarray(Pillow.fromarray(pixels).resize(size, Pillow.Resampling.BICUBIC))


def as_jpeg(pixels: np.ndarray, quality: int, subsampling: int = 2) -> np.ndarray:
    """Through a JPEG file: subsampling 0 is 4:4:4, 2 is 4:2:0."""
    stream = BytesIO()
    Pillow.fromarray(pixels).save(stream, "JPEG", quality=quality, subsampling=subsampling)
    return np.asarray(Pillow.open(stream).convert("RGB"))


def _bytes(values: np.ndarray) -> np.ndarray:
    return np.clip(np.round(values), 0, 255).astype(np.uint8)
