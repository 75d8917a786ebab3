"""Tilt: the picture as a camera would have seen it that looked a little further up, down, or to the side."""

import math

import numpy as np

from editor.develop.frame import Frame, Matrix

MOST = math.radians(30.0)  # what ±100 means


def tilted(frame: Frame, vertical: float, horizontal: float) -> Frame:
    """The frame as seen by a tilted camera (each −100 to 100), and as much of it, in its own shape, as has no empty
    corners."""
    matrix = homography(frame, vertical, horizontal)
    middle = np.array([frame.width / 2, frame.height / 2])
    part = _largest(matrix, middle, frame)
    width, height = max(1, math.floor(frame.width * part)), max(1, math.floor(frame.height * part))
    move = np.array([[1, 0, middle[0] - width / 2], [0, 1, middle[1] - height / 2], [0, 0, 1]])
    return frame.then(matrix @ move, width, height)


def homography(frame: Frame, vertical: float, horizontal: float) -> Matrix:
    """3×3, from places in the tilted picture to places in the frame, in pixels; the middle stays."""
    long = max(frame.width, frame.height)
    focal = long * (frame.fields.focal_35mm / 36.0 if frame.fields.focal_35mm else 0.9)
    down, right = MOST * vertical / 100, MOST * horizontal / 100
    tilt = np.array([[1, 0, 0], [0, math.cos(down), -math.sin(down)], [0, math.sin(down), math.cos(down)]])
    turn = np.array([[math.cos(right), 0, math.sin(right)], [0, 1, 0], [-math.sin(right), 0, math.cos(right)]])
    camera = np.array([[focal, 0, frame.width / 2], [0, focal, frame.height / 2], [0, 0, 1]])
    seen = camera @ tilt @ turn @ np.linalg.inv(camera)
    middle = np.array([frame.width / 2, frame.height / 2, 1.0])
    at = seen @ middle
    back = np.array([[1, 0, middle[0] - at[0] / at[2]], [0, 1, middle[1] - at[1] / at[2]], [0, 0, 1]])
    return np.asarray(back @ seen)


def _largest(matrix: Matrix, middle: Matrix, frame: Frame) -> float:
    """How large a rectangle around the middle may be (1: as large as the frame) for its corners to lie inside."""
    low, high = 0.0, 2.0
    for _ in range(40):
        part = (low + high) / 2
        half = middle * part
        corners = np.array(
            [
                [x, y, 1]
                for x in (middle[0] - half[0], middle[0] + half[0])
                for y in (middle[1] - half[1], middle[1] + half[1])
            ]
        )
        x, y, depth = matrix @ corners.T
        inside = (depth > 0).all() and (x / depth >= 0).all() and (x / depth <= frame.width).all()
        inside = inside and (y / depth >= 0).all() and (y / depth <= frame.height).all()
        low, high = (part, high) if inside else (low, part)
    return low
