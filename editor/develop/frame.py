"""Frame: which part of the original the picture shows, and how it is turned, straightened and bent.

Geometry adjustments lower themselves onto a Frame one after another; pixels are then moved once, so that
straightening a corrected, cropped photo softens it no more than one of the three alone.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from editor.imaging.image import Image, Pixels
from editor.imaging.tiles import Box
from editor.metadata.fields import Fields

Matrix = npt.NDArray[np.float64]
Points = npt.NDArray[np.float32]
Bend = Callable[[Points, Points], tuple[tuple[Points, Points], ...]]
Fall = Callable[[Points, Points], Points]
REACH = 6  # pixels around a place that interpolation may read, with some to spare


@dataclass(frozen=True, eq=False)
class Frame:
    """source: size (width, height) of the original, in pixels. width, height: of what is shown. matrix: 3×3, a place
    in the shown picture (pixels, the corner is 0, 0) to one in the original as the lens should have drawn it. bend:
    from there to where the lens drew it, once for all colours or once for each; takes and gives fractions of the
    original's size. light: the gain that undoes the lens's fall-off, from fractions. fields: what the camera said
    of the photo."""

    source: tuple[int, int]
    width: int
    height: int
    matrix: Matrix
    bend: Bend | None = None
    light: Fall | None = None
    fields: Fields = Fields()

    @classmethod
    def whole(cls, width: int, height: int, fields: Fields = Fields()) -> "Frame":  # noqa: B008
        return cls((width, height), width, height, np.eye(3), fields=fields)

    def then(self, matrix: npt.ArrayLike, width: int, height: int) -> "Frame":
        """With one more step: matrix takes a place in the new picture (width×height) to one in the present one."""
        made = self.matrix @ np.asarray(matrix, np.float64)
        return replace(self, matrix=made / made[2, 2], width=max(1, width), height=max(1, height))

    @cached_property
    def key(self) -> tuple[object, ...]:
        """Equal for frames that show the same (as long as their lens is the same object)."""
        return (self.source, self.width, self.height, self.matrix.round(9).tobytes(), self.bend, self.light)

    @property
    def box(self) -> Box:
        """All of it."""
        return Box(0, 0, self.width, self.height)

    @cached_property
    def untouched(self) -> bool:
        """Whether the picture is the original's pixels, all of them, where they were."""
        return (self.width, self.height) == self.source and self._exact and np.allclose(self.matrix, np.eye(3))

    @cached_property
    def _exact(self) -> bool:
        """Whether pixels are only moved to other places, never mixed."""
        near = np.rint(self.matrix)
        turns = np.abs(near[:2, :2]).sum(0).tolist() == [1, 1] and np.abs(near[:2, :2]).sum(1).tolist() == [1, 1]
        return self.bend is None and turns and np.allclose(self.matrix, near, atol=1e-6) and not near[2, :2].any()

    def part(self, pixels: Pixels, part: Box, size: tuple[int, int] | None = None) -> Pixels:
        """A part of the picture, H×W×C at the depth of `pixels`, which are the original at any size. size (width,
        height): of the picture; default: its own."""
        width, height = size or (self.width, self.height)
        full = (pixels.shape[1], pixels.shape[0]) == self.source and (width, height) == (self.width, self.height)
        if full and self._exact:
            return self._moved(pixels, part)
        places = self.places(width, height, part)
        scale = np.array([pixels.shape[1], pixels.shape[0]], np.float32)
        if len(places) == 1:
            return _sampled(pixels, places[0][0] * scale[0], places[0][1] * scale[1])
        single = [_sampled(pixels[..., i : i + 1], x * scale[0], y * scale[1]) for i, (x, y) in enumerate(places)]
        return np.concatenate(single[: pixels.shape[2]], axis=2)

    def places(self, width: int, height: int, part: Box) -> tuple[tuple[Points, Points], ...]:
        """Where a part of the picture, at this size, lies in the original: x and y as fractions; once, or for each
        colour."""
        x = ((np.arange(part.left, part.right) + 0.5) * (self.width / width))[None, :]
        y = ((np.arange(part.top, part.bottom) + 0.5) * (self.height / height))[:, None]
        across, down = self.original(x, y)
        return self.bend(across, down) if self.bend else ((across, down),)

    def original(self, x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[Points, Points]:
        """Places in the picture (pixels) as fractions of the original, before the lens's bend."""
        a, b = np.asarray(x, np.float64), np.asarray(y, np.float64)
        m = self.matrix
        if not m[2, :2].any():  # no perspective: a sum of two vectors
            rows = (m[:2] / m[2, 2]) / np.array(self.source)[:, None]
            made = [(r[0] * a + r[2]).astype(np.float32) + (r[1] * b).astype(np.float32) for r in rows]
            return made[0], made[1]
        depth = m[2, 0] * a + m[2, 1] * b + m[2, 2]
        across = (m[0, 0] * a + m[0, 1] * b + m[0, 2]) / (depth * self.source[0])
        down = (m[1, 0] * a + m[1, 1] * b + m[1, 2]) / (depth * self.source[1])
        return across.astype(np.float32), down.astype(np.float32)

    def shown(self, across: npt.ArrayLike, down: npt.ArrayLike) -> tuple[Points, Points]:
        """The way back: fractions of the original as places in the picture (pixels), the lens's bend left out."""
        a = np.asarray(across, np.float64) * self.source[0]
        b = np.asarray(down, np.float64) * self.source[1]
        m = np.linalg.inv(self.matrix)
        depth = m[2, 0] * a + m[2, 1] * b + m[2, 2]
        x, y = (m[0, 0] * a + m[0, 1] * b + m[0, 2]) / depth, (m[1, 0] * a + m[1, 1] * b + m[1, 2]) / depth
        return x.astype(np.float32), y.astype(np.float32)

    def fall(self, width: int, height: int) -> Points | None:
        """The lens's gain for the whole picture at this size, or None."""
        if self.light is None:
            return None
        places = self.places(width, height, Box(0, 0, width, height))
        return self.light(*places[len(places) // 2]).astype(np.float32)

    def _moved(self, pixels: Pixels, part: Box) -> Pixels:
        m = np.rint(self.matrix).astype(int)
        corners = np.array([[part.left, part.right], [part.top, part.bottom], [1, 1]])
        (x0, x1), (y0, y1) = (np.sort(row) for row in (m @ corners)[:2])
        made = pixels[y0:y1, x0:x1]
        if m[0, 0] == 0:
            made = np.swapaxes(made, 0, 1)
        flip_x = (m[0, 0] or m[1, 0]) < 0
        flip_y = (m[1, 1] or m[0, 1]) < 0
        return np.ascontiguousarray(made[:: -1 if flip_y else 1, :: -1 if flip_x else 1])


def render_frame(image: Image, frame: Frame) -> Image:
    """The picture a frame shows of the original, at the image's depth; its colours are not touched."""
    if frame.untouched:
        return image
    alpha = None if image.alpha is None else frame.part(image.alpha[..., None], frame.box)[..., 0]
    return Image(frame.part(image.pixels, frame.box), image.space, alpha)


def _sampled(pixels: Pixels, x: Points, y: Points) -> Pixels:
    """Pixels at places given in pixels (the corner is 0, 0), bicubic; beyond the edge, the edge."""
    import cv2  # noqa: PLC0415 (few photos are turned or warped)

    left, top = max(int(x.min()) - REACH, 0), max(int(y.min()) - REACH, 0)
    right, bottom = min(int(x.max()) + REACH, pixels.shape[1]), min(int(y.max()) + REACH, pixels.shape[0])
    left, top = min(left, pixels.shape[1] - 1), min(top, pixels.shape[0] - 1)
    part = np.ascontiguousarray(pixels[top : max(bottom, top + 1), left : max(right, left + 1)])
    work = part.astype(np.float32) if part.dtype == np.float16 else part
    made = cv2.remap(work, x - (left + 0.5), y - (top + 0.5), cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(made).reshape(*x.shape, pixels.shape[2]).astype(pixels.dtype, copy=False)
