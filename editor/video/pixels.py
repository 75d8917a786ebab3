"""Pixels: a decoded frame as upright RGB, and RGB as a frame to encode, by the colours' own matrix and range."""

from importlib import import_module
from typing import Any

import numpy as np

from editor.imaging.image import Pixels
from editor.video.clip import UNSPECIFIED, Clip, Tags

MATRICES = {1: 1, 4: 4, 5: 5, 6: 5, 7: 7, 9: 9, 10: 9}  # ISO 23091-2 to swscale's numbers
HD_LINES = 720
BT709, BT601 = 1, 5


def matrix_of(tags: Tags, height: int) -> int:
    """The matrix between RGB and luma, in the numbers of swscale; where the file does not say, as players do."""
    if tags.matrix in MATRICES:
        return MATRICES[tags.matrix]
    return BT709 if height >= HD_LINES else BT601


def upright(frame: Any, clip: Clip, edge: int = 0) -> Pixels:
    """A decoded frame as RGB, H×W×3, uint8, or uint16 where it has more than 8 bits. edge: longest side at most."""
    deep = clip.bits > 8
    width, height = frame.width, frame.height
    if edge and max(width, height) > edge:
        part = edge / max(width, height)
        width, height = max(1, round(width * part)), max(1, round(height * part))
    told = _reformatted(
        frame,
        smooth=bool(edge),
        width=width,
        height=height,
        format="rgb48le" if deep else "rgb24",
        src_colorspace=matrix_of(clip.tags, frame.height),
        src_color_range=clip.tags.range or _range(frame),
        dst_color_range=2,
    )
    pixels = np.asarray(told.to_ndarray())
    return np.ascontiguousarray(np.rot90(pixels, clip.rotation // 90))


def _range(frame: Any) -> int:
    """1 limited, 2 full; the old names of JPEG's layouts mean full."""
    return 2 if frame.format.name.startswith(("yuvj", "rgb", "gbr", "gray")) else 1


def to_frame(av: Any, pixels: Pixels, layout: str, tags: Tags) -> Any:
    """Upright RGB (uint8 or uint16, H×W×3) as a frame of a layout ("yuv420p10le")."""
    height, deep = pixels.shape[0], layout.endswith("10le")
    # measured: swscale is true to half a level only where both sides have the same depth
    if deep and pixels.dtype == np.uint8:
        pixels = pixels.astype(np.uint16) * 257
    elif not deep and pixels.dtype == np.uint16:
        pixels = ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)
    kind = "rgb48le" if deep else "rgb24"
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), format=kind)
    made = _reformatted(
        frame,
        format=layout,
        dst_colorspace=matrix_of(tags, height),
        src_color_range=2,
        dst_color_range=tags.range or 1,
    )
    for name, number in (
        ("color_primaries", tags.primaries),
        ("color_trc", tags.transfer),
        ("colorspace", tags.matrix if tags.matrix else UNSPECIFIED),
        ("color_range", tags.range),
    ):
        setattr(made, name, number)
    return made


def _reformatted(frame: Any, *, smooth: bool = False, **wanted: Any) -> Any:
    """The frame in another layout or size. smooth: for one made much smaller."""
    module = import_module("av.video.reformatter")
    how = module.Interpolation
    way = (how.AREA if smooth else how.BICUBIC) | how.ACCURATE_RND | how.FULL_CHR_H_INT
    return module.VideoReformatter().reformat(frame, interpolation=way, **wanted)
