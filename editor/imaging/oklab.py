"""Oklab: lightness and two opponent colours, in which equal steps look equal and hue stays put when chroma changes.

Source: Björn Ottosson, A perceptual color space for image processing, 2020 (public domain), from Rec. 2020 light.
"""

import numpy as np

from editor.imaging.fused import Floats
from editor.imaging.icc import D65_XY, REC2020, xy_to_xyz

_XYZ_TO_LMS = np.array(
    [
        [0.8189330101, 0.3618667424, -0.1288597137],
        [0.0329845436, 0.9293118715, 0.0361456387],
        [0.0482003018, 0.2643662691, 0.6338517070],
    ]
)
_LMS_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def _rgb_to_lms() -> np.ndarray:
    columns = np.stack([xy_to_xyz(*each) for each in REC2020], axis=1)
    matrix = _XYZ_TO_LMS @ (columns * np.linalg.solve(columns, xy_to_xyz(*D65_XY)))
    return matrix / matrix.sum(axis=1, keepdims=True)  # white is exactly white


RGB_TO_LMS = _rgb_to_lms().astype(np.float32)
LMS_TO_RGB = np.linalg.inv(_rgb_to_lms()).astype(np.float32)
LMS_TO_LAB = _LMS_TO_LAB.astype(np.float32)
LAB_TO_LMS = np.linalg.inv(_LMS_TO_LAB).astype(np.float32)


def to_oklab(rgb: Floats) -> Floats:
    """Linear Rec. 2020 light (…×3) as Oklab (…×3): lightness 0–1, then about −0.4–0.4."""
    return np.cbrt(np.asarray(rgb, np.float32) @ RGB_TO_LMS.T) @ LMS_TO_LAB.T


def from_oklab(lab: Floats) -> Floats:
    """Oklab as linear Rec. 2020 light; what no light can make comes out below 0 or above 1."""
    roots = np.asarray(lab, np.float32) @ LAB_TO_LMS.T
    return (roots * roots * roots) @ LMS_TO_RGB.T
