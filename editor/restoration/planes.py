"""Planes: what a network is told beside the picture, and how a setting becomes such a number (0–1)."""

from collections.abc import Mapping
from dataclasses import dataclass

from editor.errors import ModelDamaged, UsageError
from editor.imaging.image import Image
from editor.restoration import jpeg_damage, noise
from editor.restoration.card import ModelCard

MASK = "mask"  # the plane of inpainters: H×W, 1 where the picture is lost
FINE = 95.0  # JPEG quality where no trace of compression is found


@dataclass(frozen=True)
class Plane:
    """setting: its name in the settings; full: the value that means 1.0; usual: the value where nothing is set."""

    setting: str
    full: float
    usual: float


PLANES = {
    "sigma": Plane("sigma", 255.0, 0.0),  # standard deviation of the noise on the 0–255 scale; 0: measure it
    "quality": Plane("quality", 100.0, 0.0),  # JPEG quality 1–100; 0: measure it
    "strength": Plane("strength", 100.0, 100.0),  # how much to restore, in percent
}


def conditions(card: ModelCard, settings: Mapping[str, float], image: Image) -> tuple[float, ...]:
    """One number from 0 to 1 for each plane of the card; a noise level that is not set is measured.

    Raises UsageError for a setting out of its range, ModelDamaged for a plane that nobody knows.
    """
    return tuple(_condition(card, name, settings, image) for name in card.planes)


def _condition(card: ModelCard, name: str, settings: Mapping[str, float], image: Image) -> float:
    if name == MASK:
        raise UsageError(f"{card.title} fills holes: it needs a mask, and is asked for by removing something")
    if name not in PLANES:
        raise ModelDamaged(card.id, f"this version of Albumen cannot give it the plane {name!r}")
    plane = PLANES[name]
    value = float(settings.get(plane.setting, plane.usual))
    if not 0 <= value <= plane.full:
        raise UsageError(f"{plane.setting} must be 0 to {plane.full:g}, not {value:g}")
    if name == "sigma" and value == 0:
        compression = jpeg_damage.measure(image).quality
        value = noise.to_tell(noise.measure(image, compression).sigma, compression)
    if name == "quality" and value == 0:
        value = jpeg_damage.measure(image).quality or FINE
    return value / plane.full
