"""Drawing: soft shapes on planes of 0–1."""

from collections.abc import Sequence

import cv2
import numpy as np

from editor.imaging.fused import Floats


def places(width: int, height: int) -> tuple[Floats, Floats]:
    """Columns (1×W) and rows (H×1) of every pixel's middle, as fractions."""
    x = (np.arange(width, dtype=np.float32) + 0.5) / width
    y = (np.arange(height, dtype=np.float32) + 0.5) / height
    return x[None, :], y[:, None]


def smooth(t: Floats) -> Floats:
    """From 0 to 1 while t goes from 0 to 1, with no edge to be seen."""
    inside = np.clip(t, 0, 1)
    return np.asarray(inside * inside * (3 - 2 * inside), np.float32)


def stroke(size: tuple[int, int], points: Sequence[tuple[float, float]], radius: float, feather: float) -> Floats:
    """A line drawn with a soft round brush, H×W float32. size: height, width; points: fractions; radius: pixels;
    feather 0–1: the part of the radius over which it fades."""
    height, width = size
    at = np.array([(x * width, y * height) for x, y in points], np.float32).reshape(-1, 2)
    margin = radius + 2
    left, top = (max(0, int(v)) for v in np.floor(at.min(0) - margin))
    right, bottom = (int(v) + 1 for v in np.ceil(at.max(0) + margin))
    right, bottom = min(right, width), min(bottom, height)
    plane = np.zeros(size, np.float32)
    if right <= left or bottom <= top:
        return plane
    away = _away(at - (left, top), right - left, bottom - top, radius)
    soft = max(radius * feather, 1.0)
    plane[top:bottom, left:right] = smooth((radius + 0.5 * soft * (feather < 0.05) - away) / soft)
    return plane


def _away(points: Floats, width: int, height: int, radius: float) -> Floats:
    """How far each pixel is from a line through the points, in pixels; beyond the radius it may be said to be further
    than it is."""
    simple = cv2.approxPolyDP(np.asarray(points, np.float32).reshape(-1, 1, 2), 0.2 + 0.02 * radius, False).reshape(
        -1, 2
    )
    ends = [(simple[0], simple[0])] if len(simple) == 1 else list(zip(simple, simple[1:], strict=False))
    best = np.full((height, width), np.inf, np.float32)
    for (ax, ay), (bx, by) in ends:
        left, right = max(0, int(min(ax, bx) - radius) - 1), min(width, int(max(ax, bx) + radius) + 2)
        top, bottom = max(0, int(min(ay, by) - radius) - 1), min(height, int(max(ay, by) + radius) + 2)
        x = np.arange(left, right, dtype=np.float32)[None, :] + 0.5 - ax
        y = np.arange(top, bottom, dtype=np.float32)[:, None] + 0.5 - ay
        dx, dy = bx - ax, by - ay
        t = np.clip((x * dx + y * dy) / max(dx * dx + dy * dy, 1e-9), 0, 1)
        part = best[top:bottom, left:right]
        np.minimum(part, np.hypot(x - t * dx, y - t * dy), out=part)
    return best
