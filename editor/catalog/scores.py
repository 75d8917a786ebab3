"""Scores: what can be measured of a photo for culling, each with the words that explain it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scores:
    """sharpness: 0–100, of the sharpest parts (an edge of one or two pixels: 100; six pixels: about 0), measured at a
    long edge of 1600. blown, crushed: parts of the picture, 0–1, that are pure white in a channel, or pure black.
    noise: standard deviation in the smoothest parts, in 0–255 units. fingerprint: 64-bit difference hash, signed.
    """

    sharpness: float
    blown: float
    crushed: float
    noise: float
    fingerprint: int


@dataclass(frozen=True, slots=True)
class Limits:
    """From where on a photo is proposed for rejection; each a slider of the culling panel."""

    sharpness: float = 25.0
    blown: float = 0.20
    crushed: float = 0.40
    noise: float = 12.0


def distance(one: int, other: int) -> int:
    """In how many of the 64 bits two fingerprints differ."""
    return ((one ^ other) & 0xFFFF_FFFF_FFFF_FFFF).bit_count()


def reasons(scores: Scores, limits: Limits) -> tuple[str, ...]:
    """Why a photo is proposed for rejection, in words with figures; empty if it is not."""
    told = []
    if scores.sharpness < limits.sharpness:
        told.append(f"nothing in it is sharp (sharpness {scores.sharpness:.0f} of 100)")
    if scores.blown > limits.blown:
        told.append(f"{scores.blown:.0%} of it is burnt out")
    if scores.crushed > limits.crushed:
        told.append(f"{scores.crushed:.0%} of it is pure black")
    if scores.noise > limits.noise:
        told.append(f"it is very noisy (about {scores.noise:.0f} levels)")
    return tuple(told)
