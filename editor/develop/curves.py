"""Curves: smooth lines through a photographer's points that never overshoot them."""

from collections.abc import Sequence

import numpy as np

from editor.imaging.fused import Floats

CENTRES = (0.14, 0.36, 0.64, 0.86)  # shadows, darks, lights, highlights, as display numbers
REACH = 0.17


def through(v: Floats, points: Sequence[tuple[float, float]]) -> Floats:
    """Display numbers through the monotone cubic of these points (x rising); level beyond the first and the last, one
    point alone bends the diagonal. What is brighter than white is moved as white is. Source: Fritsch and Carlson,
    Monotone Piecewise Cubic Interpolation, 1980."""
    knots = list(points)
    if len(knots) == 1:
        knots = sorted({0.0: 0.0, 1.0: 1.0, knots[0][0]: knots[0][1]}.items())
    x, y = np.array(knots, np.float64).T
    slopes = np.diff(y) / np.diff(x)
    tangents = _tangents(np.diff(x), slopes)
    at = np.clip(v, x[0], x[-1])
    low = np.clip(np.searchsorted(x, at, side="right") - 1, 0, len(x) - 2)
    width = x[low + 1] - x[low]
    t = (at - x[low]) / width
    made = (
        (1 + 2 * t) * (1 - t) ** 2 * y[low]
        + t * (1 - t) ** 2 * width * tangents[low]
        + t * t * (3 - 2 * t) * y[low + 1]
        + t * t * (t - 1) * width * tangents[low + 1]
    )
    return np.asarray(made + np.maximum(v - 1, 0), np.float32)


def _tangents(widths: Floats, slopes: Floats) -> Floats:
    if len(slopes) == 1:
        return np.repeat(slopes, 2)
    weight = widths[:-1] + 2 * widths[1:], 2 * widths[:-1] + widths[1:]
    same = slopes[:-1] * slopes[1:] > 0
    safe = np.where(same, slopes[:-1] * slopes[1:], 1.0)
    middle = np.where(
        same, (weight[0] + weight[1]) * safe / (weight[0] * slopes[1:] + weight[1] * slopes[:-1] + ~same), 0
    )
    return np.concatenate([slopes[:1], middle, slopes[-1:]])


def bumps(v: Floats, regions: Floats) -> Floats:
    """Display numbers with each of four regions (CENTRES) moved by −1 to 1; black and white stay, order stays."""
    inside = np.clip(v, 0, 1)
    shift = sum(
        amount * np.exp(-(((inside - centre) / REACH) ** 2) / 2)
        for amount, centre in zip(regions, CENTRES, strict=True)
    )
    ends = np.clip(4 * inside * (1 - inside), 0, 1)
    return np.asarray(inside + 0.09 * shift * ends + np.maximum(v - 1, 0), np.float32)
