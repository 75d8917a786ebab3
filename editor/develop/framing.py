"""Framing: what crop and straighten do to a frame."""

import math

from editor.develop.frame import Frame

ASPECTS: dict[str, float | None] = {
    "free": None,
    "original": 0.0,
    "1:1": 1.0,
    "5:4": 5 / 4,
    "4:3": 4 / 3,
    "3:2": 3 / 2,
    "16:9": 16 / 9,
    "2:1": 2.0,
    "4:5": 4 / 5,
    "3:4": 3 / 4,
    "2:3": 2 / 3,
    "9:16": 9 / 16,
}
Box = tuple[float, float, float, float]


def straightened(frame: Frame, angle: float) -> Frame:
    """The frame turned clockwise by an angle in degrees, and as much of it, in its own shape, as has no empty
    corners."""
    if angle == 0:
        return frame
    turn = math.radians(angle)
    width, height = frame.width, frame.height
    cosine, sine = abs(math.cos(turn)), abs(math.sin(turn))
    part = min(width / (width * cosine + height * sine), height / (width * sine + height * cosine))
    inner_width, inner_height = max(1, math.floor(width * part)), max(1, math.floor(height * part))
    c, s = math.cos(turn), math.sin(turn)
    x, y = inner_width / 2, inner_height / 2
    matrix: list[list[float]] = [[c, s, width / 2 - c * x - s * y], [-s, c, height / 2 + s * x - c * y], [0, 0, 1]]
    return frame.then(matrix, inner_width, inner_height)


def shaped(rect: Box, aspect: float | None, original: float) -> Box:
    """The rect, trimmed on two sides to an aspect (width / height; 0: that of the original, None: any), its middle
    kept. original: the whole frame's aspect."""
    if aspect is None:
        return rect
    left, top, right, bottom = rect
    wanted = (aspect or original) / original  # as fractions of the frame, which are not square
    width, height = right - left, bottom - top
    new_width, new_height = min(width, height * wanted), min(height, width / wanted)
    x, y = (left + right) / 2, (top + bottom) / 2
    return x - new_width / 2, y - new_height / 2, x + new_width / 2, y + new_height / 2


def cut(frame: Frame, rect: Box) -> Frame:
    """The part of the frame that a rect (fractions of it) covers, in whole pixels."""
    left, right = (round(edge * frame.width) for edge in rect[::2])
    top, bottom = (round(edge * frame.height) for edge in rect[1::2])
    left, top = min(left, frame.width - 1), min(top, frame.height - 1)
    width, height = max(1, right - left), max(1, bottom - top)
    return frame.then([[1, 0, left], [0, 1, top], [0, 0, 1]], width, height)
