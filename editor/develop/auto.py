"""Auto: ordinary slider values that suit a photo, from what is in it. No model; everything can be moved afterwards."""

from dataclasses import dataclass

import cv2
import numpy as np

from editor.develop.edit import Edit
from editor.develop.edits import all_edits
from editor.develop.frame import Frame
from editor.develop.look import Look
from editor.develop.recipe import Recipe
from editor.develop.tilt import homography
from editor.imaging.colour import luma
from editor.imaging.fused import LIGHT, LUMINANCE, Floats
from editor.imaging.image import Image
from editor.imaging.light import balance_for
from editor.imaging.resample import shrink
from editor.imaging.seeing import light, oklab

EDGE = 512
COLOURLESS = 0.004  # mean chroma of a black-and-white photo, with some noise
LAMPS = 0.85  # how bright (of white) brightening may make the brightest fiftieth
KEY = 0.165  # the mean light (geometric) that a photo is brought towards
TONES = ("exposure", "contrast", "highlights", "shadows", "whites", "blacks")


def auto(image: Image, recipe: Recipe | None = None, *, colour: bool = True) -> Recipe:
    """The recipe with light (TONES) and, if wanted, white balance and vibrance set for this photo; what else is in it
    stays. image: the photo as it is before any of these, at any size."""
    made = recipe or Recipe()
    small = shrink(image, EDGE)
    for edit in tones(small) + (colours(small) if colour else ()):
        made = made.with_edit(edit)
    return made


def tones(image: Image) -> tuple[Edit, ...]:
    """Exposure to whites and blacks, in the order in which they run."""
    luminance = _luminance(image)
    key = float(np.exp2(np.mean(np.log2(luminance + 1e-3))))
    bright = float(np.quantile(luminance, 0.98))
    stops = 0.6 * float(np.log2(KEY / max(key, 1e-3)))
    # A photo that is dark on purpose, or already reaches white, is moved less.
    stops *= 0.45 if stops > 0 and bright > 0.6 else 1.0
    stops = min(stops, max(0.3, float(np.log2(LAMPS / max(bright, 1e-3)))))  # a night with lamps in it stays a night
    stops = _step(stops, -1.5, 1.5, 0.05)
    edits = all_edits()
    curve = Look().expose(stops).curve
    assert curve is not None
    shown = np.interp(luminance, LIGHT, curve[1])
    burnt, deep = float((shown > 0.93).mean()), float((shown < 0.13).mean())
    highlights = -_step(300 * max(0.0, burnt - 0.02), 0, 60, 1)
    shadows = _step(110 * max(0.0, deep - 0.12), 0, 45, 1)
    high, low = float(np.quantile(shown, 0.995)), float(np.quantile(shown, 0.004))
    whites = _step(100 * (0.97 - high) / (0.15 * max(high, 0.3) ** 3), -30, 45, 1)
    blacks = _step(100 * (0.025 - low) / (0.1 * max(1 - low, 0.3) ** 6), -45, 20, 1)
    spread = float(np.quantile(shown, 0.9) - np.quantile(shown, 0.1))
    contrast = _step(70 * (0.55 - spread), -15, 25, 1)
    values = {"stops": stops}, *({"amount": v} for v in (contrast, highlights, shadows, whites, blacks))
    return tuple(edits[name](**value) for name, value in zip(TONES, values, strict=True))


def colours(image: Image) -> tuple[Edit, ...]:
    """White balance and vibrance. A cast is half undone, and only one that is not the subject's own colour: it must
    be in most of the places that could be grey."""
    lab = oklab(image).reshape(-1, 3)
    chroma = np.hypot(lab[:, 1], lab[:, 2])
    planes = np.stack(light(image), axis=-1).reshape(-1, 3)
    fair = (lab[:, 0] > 0.25) & (lab[:, 0] < 0.97) & (chroma < 0.09)
    temperature = tint = 0.0
    if fair.mean() > 0.2 and chroma.mean() > COLOURLESS:
        mean = (planes[fair] / planes[fair].sum(1, keepdims=True)).mean(0)
        temperature, tint = (0.5 * each for each in balance_for(mean))
    pale = float(np.clip(1 - chroma.mean() / 0.11, 0, 1)) if chroma.mean() > COLOURLESS else 0.0
    edits = all_edits()
    balance = {"temperature": _step(temperature, -15, 15, 1), "tint": _step(tint, -10, 10, 1)}
    return edits["white_balance"](**balance), edits["vibrance"](amount=_step(25 * pale, 0, 25, 1))  # type: ignore[arg-type,call-arg]


def picked(image: Image, x: float, y: float, radius: float = 0.004) -> Edit:
    """The white balance that makes a place (fractions of the image, which is the photo before white balance) grey."""
    reach = max(1, round(radius * max(image.width, image.height)))
    column, row = round(x * image.width - 0.5), round(y * image.height - 0.5)
    top, left = max(0, min(row - reach, image.height - 1)), max(0, min(column - reach, image.width - 1))
    part = image.pixels[top : max(row + reach + 1, top + 1), left : max(column + reach + 1, left + 1)]
    mean = [float(plane.mean()) for plane in light(Image(np.ascontiguousarray(part), image.space))]
    temperature, tint = balance_for(mean)
    balance = {"temperature": round(temperature, 1), "tint": round(tint, 1)}
    return all_edits()["white_balance"](**balance)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Upright:
    """What makes a photo stand: perspective (vertical, horizontal) and the angle to straighten by."""

    vertical: float = 0.0
    horizontal: float = 0.0
    angle: float = 0.0


def upright(image: Image, *, level_only: bool = False) -> Upright:
    """What makes lines that should be upright or level so. All zero where too few lines say the same."""
    frame, lines = _lines(image)
    if len(lines) < 4:
        return Upright()
    tilts = (0.0,) if level_only else tuple(np.linspace(-60, 60, 25))
    angles = tuple(np.linspace(-10, 10, 41))
    before = _unrest(frame, lines, 0.0, 0.0)
    cost, tilt, angle = min((_unrest(frame, lines, v, a), v, a) for v in tilts for a in angles)
    for width in (2.0, 0.7, 0.25):
        near = [(tilt + v * width * (not level_only), angle + a * width / 4) for v in (-1, 0, 1) for a in (-1, 0, 1)]
        cost, tilt, angle = min((_unrest(frame, lines, v, a), v, a) for v, a in near)
    if cost > 0.85 * before:
        return Upright()
    return Upright(vertical=round(tilt, 1), angle=round(angle, 2))


def _lines(image: Image) -> tuple[Frame, Floats]:
    """Segments that may be meant upright or level, N×4 (x0, y0, x1, y1), in a small copy."""
    small = shrink(image, 800)
    grey = np.clip(luma(small.pixels) / small.peak * 255, 0, 255).astype(np.uint8)
    found = cv2.createLineSegmentDetector().detect(grey)[0]
    frame = Frame.whole(small.width, small.height)
    if found is None:
        return frame, np.zeros((0, 4), np.float32)
    lines = np.asarray(found, np.float32).reshape(-1, 4)
    length = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
    lines = lines[length > 0.06 * max(small.width, small.height)]
    slant = np.degrees(np.arctan2(lines[:, 3] - lines[:, 1], lines[:, 2] - lines[:, 0])) % 90
    return frame, lines[np.minimum(slant, 90 - slant) < 22]


def _unrest(frame: Frame, lines: Floats, vertical: float, angle: float) -> float:
    """How far from upright or level the lines would be (0–1, long ones count more), with a little for every change."""
    back = np.linalg.inv(homography(frame, vertical, 0.0))
    ends = []
    for x, y in ((lines[:, 0], lines[:, 1]), (lines[:, 2], lines[:, 3])):
        moved = back @ np.stack([x, y, np.ones_like(x)])
        ends.append(moved[:2] / moved[2])
    way = ends[1] - ends[0]
    length = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
    slant = (np.degrees(np.arctan2(way[1], way[0])) + angle) % 90
    off = np.minimum(np.minimum(slant, 90 - slant) / 1.5, 1.0)
    return float((off * length).sum() / length.sum() + 0.0015 * abs(vertical) + 0.004 * abs(angle))


def _luminance(image: Image) -> Floats:
    return np.asarray(np.clip(sum(w * p for w, p in zip(LUMINANCE, light(image), strict=True)), 0, 1), np.float32)


def _step(value: float, low: float, high: float, step: float) -> float:
    return float(np.clip(round(value / step) * step, low, high).round(4))
