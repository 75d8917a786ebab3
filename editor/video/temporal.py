"""Temporal: what a network made of one frame, joined with what it made of the frames before, along their movement.

A network that sees one frame alone decides anew in each of them, which flickers, and what it takes for noise in one
frame it could have seen in the next. So the result before is brought to where things are now (dense inverse search
optical flow: Kroeger et al., ECCV 2016, as in OpenCV) and averaged with the new one where both agree: a recursive
mean over as many frames as a place could be followed. Where they do not agree (something uncovered, a wrong match, a
shadow) the new frame stands alone, so that nothing leaves a ghost; at a cut everything begins anew.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from editor.imaging.depths import as_floats
from editor.imaging.image import Image, Pixels

Floats = npt.NDArray[np.float32]

MOST_FRAMES = 6.0  # a place is the mean of at most so many frames: what changes slowly keeps changing
FLOW_PIXELS = 1_000_000  # from here on movement is looked for at half the size, which finds it as well
LEAST_NOISE, MOST_NOISE = 0.003, 0.04  # what two results of one thing differ by, 0–1
AGREES = 3.0  # times the noise, as a mean over a small patch: up to here two frames show the same
PATCH, BROAD = 5, 11  # px
CALM = 40.0  # percent of the frame in which nothing happens, at least
GROWS = 1.3  # times, from one frame to the next: noise does, in a clip that gets darker, but never at once
CUT = 0.12  # mean difference after following the movement (0–1) that is no movement any more
PEAK = 65535.0
WEIGHTS = np.array([[0.299, 0.587, 0.114]], np.float32)  # BT.601 luma


@dataclass(frozen=True, eq=False)
class Memory:
    """What is kept from one frame to the next. made: H×W×3 float32 0–1. seen: H×W float32, how many frames each place
    is the mean of. guide: H×W uint8, the lightness in which movement is looked for. noise: what two results of one
    thing differed by at last (0–1); 0 where that is not known yet."""

    made: Floats
    seen: Floats
    guide: npt.NDArray[np.uint8]
    noise: float = 0.0

    def arrays(self) -> dict[str, Any]:
        """For the disk, at 16 bits; remembered() gives an equal memory."""
        return {
            "made": np.rint(self.made * PEAK).astype(np.uint16),
            "seen": np.rint(self.seen * 1000).astype(np.uint16),
            "guide": self.guide,
            "noise": np.float64(self.noise),
        }


def remembered(arrays: Any) -> Memory:
    """The memory of what arrays() told. Raises KeyError, ValueError for anything else."""
    made, seen = arrays["made"], arrays["seen"]
    if made.dtype != np.uint16 or made.ndim != 3 or made.shape[:2] != seen.shape:
        raise ValueError("arrays")
    return Memory(
        made.astype(np.float32) / PEAK, seen.astype(np.float32) / 1000, arrays["guide"], float(arrays["noise"])
    )


def joined(image: Image, before: Memory | None, *, strength: float = 1.0) -> tuple[Image, Memory]:
    """A frame joined with the memory of those before it (None: there is none, or a cut lies between), as uint16, and
    the memory for the next one. strength: 0 (each frame alone) to 1. Frames are H×W×3 of one size; a memory of
    another size counts as none."""
    here = as_floats(image.pixels)
    here = np.repeat(here, 3, axis=2) if here.shape[2] == 1 else np.ascontiguousarray(here)
    light = _light(here)
    guide = np.rint(np.clip(light, 0, 1) * 255).astype(np.uint8)
    fresh = Memory(here, np.ones(light.shape, np.float32), guide)
    memory = fresh if before is None or before.made.shape != here.shape else _blended(fresh, before, strength)
    # what is remembered is what is written, so that going on from the disk makes the same frames
    made = np.rint(memory.made * PEAK).astype(np.uint16)
    seen = np.rint(memory.seen * 1000).astype(np.uint16)
    kept = remembered({"made": made, "seen": seen, "guide": guide, "noise": memory.noise})
    return Image(made, image.space), kept


def _blended(fresh: Memory, before: Memory, strength: float) -> Memory:
    moved_x, moved_y = _followed(fresh.guide, before.guide)
    old = cv2.remap(before.made, moved_x, moved_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    seen = cv2.remap(before.seen, moved_x, moved_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0)
    differs = old - fresh.made
    lighter = _light(differs)
    if float(np.abs(lighter).mean()) > CUT:
        return fresh
    noise = _noise(lighter)
    noise = min(noise, GROWS * before.noise) if before.noise else noise
    trust = _trust(differs, noise) * strength
    seen = np.minimum(seen, MOST_FRAMES - 1) * trust
    share = (seen / (seen + 1))[..., None]
    return Memory(np.clip(fresh.made + share * differs, 0, 1), seen + 1, fresh.guide, noise)


def _noise(lighter: Floats) -> float:
    """By how much two results of one thing differ (0–1), from the fine part of the differences in the calmer places:
    what got lighter or darker as a whole, as in a fade, is no noise, nor what moved otherwise than it was followed."""
    fine = np.abs(lighter - cv2.boxFilter(lighter, -1, (BROAD, BROAD)))
    patches = cv2.boxFilter(fine, -1, (BROAD, BROAD))[::4, ::4]
    return float(np.clip(1.25 * np.percentile(patches, CALM), LEAST_NOISE, MOST_NOISE))


def _trust(differs: Floats, noise: float) -> Floats:
    """For each place, 0–1, how sure it is that both frames show the same thing there: small patches differ by no more
    than the frame as a whole does where nothing happens, in lightness and in every channel."""
    size = (PATCH, PATCH)
    # the running sums of the filter come out under nothing at times
    power = np.maximum(cv2.boxFilter(_largest(differs * differs), -1, size), 0)
    shift = _largest(np.abs(cv2.boxFilter(differs, -1, size)))  # a patch that is lighter or another colour as a whole
    limit = AGREES * noise
    excess = np.maximum(np.sqrt(power) / (1.5 * limit), shift / (0.6 * limit))
    trust = np.clip(2.0 - excess, 0, 1).astype(np.float32)
    return np.asarray(cv2.erode(trust, np.ones((3, 3), np.uint8)))


def _largest(pixels: Floats) -> Floats:
    """The largest of the three channels."""
    red, green, blue = cv2.split(pixels)
    return np.asarray(cv2.max(cv2.max(red, green), blue), np.float32)


def _followed(here: Pixels, before: Pixels) -> tuple[Floats, Floats]:
    """Where in the frame before each place of this one was, as maps for cv2.remap (H×W float32, px)."""
    height, width = here.shape
    half = height * width > FLOW_PIXELS
    if half:
        size = ((width + 1) // 2, (height + 1) // 2)
        here, before = (cv2.resize(each, size, interpolation=cv2.INTER_AREA) for each in (here, before))
    flow = _search(here.shape).calc(here, before, None)
    if half:
        flow = cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR) * 2
    columns, rows = np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)[:, None]
    return flow[..., 0] + columns, flow[..., 1] + rows


def _search(shape: tuple[int, ...]) -> Any:
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    search.setFinestScale(1 if min(shape) >= 64 else 0)
    return search


def _light(pixels: Pixels) -> Floats:
    return np.asarray(cv2.transform(pixels, WEIGHTS), np.float32).reshape(pixels.shape[:2])
