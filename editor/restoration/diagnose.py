"""Diagnose: what a photo needs, from evidence; "nothing" is the usual answer for a good one.

The thresholds for noise and softness lie above what 98 % of clean photos measure, so that a photo is left alone unless
there is something to see; `python -m editor.training fit` fits them and models/DIAGNOSIS.md tells how often they are
right.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from editor.imaging.image import Image
from editor.metadata.fields import Fields
from editor.restoration import blur, exposure, fitted, jpeg_damage, noise, resolution
from editor.restoration.blur import Blur
from editor.restoration.exposure import Exposure
from editor.restoration.jpeg_damage import JpegDamage
from editor.restoration.noise import Noise
from editor.restoration.resolution import Resolution

SURE = 0.5  # confidence from which a suggestion is one
NOISY = fitted.NOISY  # σ on the 0–255 scale
NOISY_IN_JPEG = fitted.NOISY_IN_JPEG  # compression looks like a little noise
NOISY_GREY = fitted.NOISY_GREY  # a single channel tells noise from texture less well
COMPRESSED, CRUSHED = 80, 40  # JPEG quality; so low that compression is all there is to see
SOFT = fitted.SOFT  # px
MOVED = 5.0  # px
SMALL, TINY = 1.0, 0.25  # megapixels
LOW_ISO, HIGH_ISO = 200, 1600
DIM, NIGHT = 160.0, 40.0  # lightness (0–255) that 99 % and half of the photo lie under
DARK, DUSK, LAMPS, UNLIT = 25.0, 30.0, 215.0, 120.0  # medians so low that it is no mood, with and without bright lights
HAZY_FROM, HAZY_TO = 95.0, 215.0


@dataclass(frozen=True)
class Suggestion:
    """edit: name of the adjustment in develop/edits; settings: its parameters; cause: what was measured, as words
    that follow "because of"; confidence: 0–1; strength: 0–100."""

    edit: str
    settings: Mapping[str, Any]
    cause: str
    confidence: float
    strength: float


@dataclass(frozen=True)
class Diagnosis:
    """What was measured, and what follows; suggestions are in the order in which they should be applied.

    noise_sigma: 0–255 scale. blur_width: σ in px. blur_direction: degrees or None. jpeg_quality: 1–100, None without
    any trace of JPEG. megapixels: as the file has, effective_megapixels: as its detail would need.
    """

    noise: Noise
    blur: Blur
    jpeg: JpegDamage
    exposure: Exposure
    resolution: Resolution
    megapixels: float
    iso: int | None = None
    suggestions: tuple[Suggestion, ...] = field(default=())

    @property
    def nothing_needed(self) -> bool:
        """No suggestion that we are sure of."""
        return not self.needed

    @property
    def needed(self) -> tuple[Suggestion, ...]:
        """The suggestions to follow without asking."""
        return tuple(each for each in self.suggestions if each.confidence >= SURE)

    @property
    def noise_sigma(self) -> float:
        return self.noise.sigma

    @property
    def blur_width(self) -> float:
        return self.blur.width

    @property
    def blur_direction(self) -> float | None:
        return self.blur.direction

    @property
    def jpeg_quality(self) -> int | None:
        return self.jpeg.quality

    @property
    def effective_megapixels(self) -> float:
        return self.resolution.megapixels

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready values, rounded to what is meaningful."""
        return {
            "nothing_needed": self.nothing_needed,
            "noise": {
                "sigma": round(self.noise.sigma, 1),
                "channels": [round(each, 1) for each in self.noise.channels],
                "luma": round(self.noise.luma, 1),
                "colour": round(self.noise.colour, 1),
                "grain": round(self.noise.grain, 1),
                "iso": self.iso,
            },
            "blur": {
                "width": round(self.blur.width, 1),
                "direction": self.blur.direction,
                "length": round(self.blur.length, 1),
            },
            "jpeg": {"quality": self.jpeg.quality, "table": self.jpeg.table_quality, "twice": self.jpeg.twice},
            "exposure": {
                "median": round(self.exposure.median),
                "dark": round(self.exposure.dark),
                "bright": round(self.exposure.bright),
                "black": round(self.exposure.black, 3),
                "white": round(self.exposure.white, 3),
                "cast": round(self.exposure.cast, 1),
            },
            "resolution": {
                "megapixels": round(self.megapixels, 2),
                "effective": round(self.resolution.megapixels, 2),
            },
            "suggestions": [
                {
                    "edit": each.edit,
                    "settings": dict(each.settings),
                    "cause": each.cause,
                    "confidence": round(each.confidence, 2),
                    "strength": round(each.strength),
                }
                for each in self.suggestions
            ],
        }


def diagnose(image: Image, fields: Fields | None = None, jpeg: Any = None) -> Diagnosis:
    """Look at a photo at its own resolution (under half a second of one core for 12 MP; loads no model).

    fields: its metadata (for the ISO). jpeg: the file's quantisation tables, with .luma 8×8 (metadata.jpeg_tables);
    None if it is no JPEG.
    """
    damage = jpeg_damage.measure(image, jpeg)
    seen = Diagnosis(
        noise=noise.measure(image, damage.quality),
        blur=blur.measure(image),
        jpeg=damage,
        exposure=exposure.measure(image),
        resolution=resolution.measure(image),
        megapixels=image.width * image.height / 1e6,
        iso=fields.iso if fields else None,
    )
    found = (_jpeg(seen), _noise(seen), _blur(seen), _light(seen), _size(seen, image))
    return Diagnosis(**{**seen.__dict__, "suggestions": tuple(each for each in found if each is not None)})


def _noise(seen: Diagnosis) -> Suggestion | None:
    sigma, certain, grey = seen.noise.sigma, seen.noise.certain, len(seen.noise.channels) == 1
    quality = seen.jpeg.quality or 100
    compressed = quality < noise.QUALITIES[1]
    threshold = NOISY_GREY if grey else NOISY_IN_JPEG if compressed else NOISY
    if seen.iso is not None:
        if seen.iso >= HIGH_ISO:
            threshold = threshold / 2 if compressed else threshold - 1
        elif seen.iso <= LOW_ISO and compressed:
            return None  # what is left in a compressed photo is too uncertain to speak against its ISO
    if certain < threshold * 0.7 or quality < CRUSHED:
        return None
    confidence = min(0.98, 0.5 + 0.4 * (certain / threshold - 1))
    strength = min(100.0, 60 + 2.5 * sigma)
    settings = {
        "luminance": round(strength),
        "colour": min(100, round(strength + 20)),
        "sigma": round(noise.to_tell(sigma, seen.jpeg.quality), 1),
    }
    at = f" at ISO {seen.iso}" if seen.iso else ""
    return Suggestion("denoise", settings, f"noise σ {sigma:.0f}{at}", max(0.1, confidence), strength)


def _jpeg(seen: Diagnosis) -> Suggestion | None:
    quality = seen.jpeg.quality
    if quality is None or quality > COMPRESSED:
        return None
    strength = min(100.0, max(30.0, 2.0 * (95 - quality)))
    twice = ", saved twice" if seen.jpeg.twice else ""
    settings = {"strength": round(strength), "quality": quality}
    return Suggestion("jpeg", settings, f"JPEG quality {quality}{twice}", 0.95 if quality < 70 else 0.7, strength)


def _blur(seen: Diagnosis) -> Suggestion | None:
    """Softness that noise, compression or enlarging do not explain."""
    told = seen.blur
    moved = told.direction is not None and told.length >= MOVED
    if (told.width < SOFT and not moved) or seen.noise.sigma > 12:
        return None
    strength = min(100.0, 40 + 20 * max(0.0, told.width - 1.5) + 2 * told.length)
    if moved:
        cause, confidence = f"movement of about {told.length:.0f} px at {told.direction:.0f}°", 0.7
    else:
        cause, confidence = f"edges that are {told.width:.1f} px soft", min(0.85, 0.5 + 0.2 * (told.width - SOFT))
    return Suggestion("deblur", {"strength": round(strength)}, cause, confidence, strength)


def _light(seen: Diagnosis) -> Suggestion | None:
    light = seen.exposure
    if light.median < NIGHT and light.bright < (LAMPS if light.median < DARK else DIM + 30):
        strength = min(90.0, 40 + (NIGHT - light.median) * 1.2)
        cause = f"a dark picture: half of it is under {light.median:.0f} of 255"
        sure = light.median < DARK or (light.median < DUSK and light.bright < UNLIT)
        return Suggestion("lowlight", {"strength": round(strength)}, cause, 0.6 if sure else 0.4, strength)
    hazy = light.dark > HAZY_FROM and light.bright < HAZY_TO
    if light.bright >= DIM and not hazy:
        return None
    cause = (
        "a veil over the picture: no dark tones" if hazy else f"a dim picture: nothing over {light.bright:.0f} of 255"
    )
    return Suggestion("auto_tone", {"strength": 60}, cause, 0.55, 60.0)


def _size(seen: Diagnosis, image: Image) -> Suggestion | None:
    """Only for pictures that are small, and for which more pixels would mean more detail."""
    if seen.megapixels >= SMALL or seen.resolution.fraction < 0.6 or min(image.width, image.height) < 16:
        return None
    scale = "4x" if seen.megapixels < TINY else "2x"
    cause = f"only {seen.megapixels:.2f} megapixels ({image.width}×{image.height})"
    confidence = 0.8 if seen.megapixels < SMALL / 2 else 0.55
    return Suggestion("upscale", {"scale": scale}, cause, confidence, 100.0 * (1 - 0.5 * seen.megapixels / SMALL))
