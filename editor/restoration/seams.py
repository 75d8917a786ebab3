"""Seams: pieces of a picture laid side by side so that no seam shows, neither between them nor at the rim of the hole.

Between two pixels of the hole stands the step that their pieces have there, not the difference of the pieces (gradient
domain, Pérez et al. 2003, Poisson image editing); it is screened (Bhat et al. 2008): what a seam is off is spent within
a few pixels instead of being carried through the hole, where it would be a stain.
"""

import cv2
import numpy as np

from editor.imaging.image import Pixels

SCREEN = 1 / 64  # pull towards the aim; a seam is spread over about 1/√SCREEN px
TURNS = 40
LAPLACE = np.array([[0, -1, 0], [-1, 4, -1], [0, -1, 0]], np.float32)


def joined(pixels: Pixels, hole: Pixels, sources: Pixels, aim: Pixels) -> Pixels:
    """H×W×C float32 with the hole (H×W bool) made of pieces; outside it nothing changes.

    sources: H×W flat indices of where each pixel's piece lies in `pixels`, −1 where there is none; known for the hole
    and some pixels around it. aim: H×W×C, what the hole should be but for its seams.
    """
    rows, columns = np.flatnonzero(hole.any(1)), np.flatnonzero(hole.any(0))
    box = slice(max(0, rows[0] - 1), rows[-1] + 2), slice(max(0, columns[0] - 1), columns[-1] + 2)
    gap = hole[box]
    known = np.where(gap[:, :, None], np.float32(0), pixels[box])
    wanted = np.float32(SCREEN) * aim[box]
    for axis in (0, 1):
        step = _steps(pixels.reshape(hole.size, -1), sources[box], hole.shape[1] if axis == 0 else 1, axis)
        near, far = ((slice(None),) * axis + (part,) for part in (slice(None, -1), slice(1, None)))
        wanted[near] -= step
        wanted[far] += step
    wanted -= _pull(known, gap)
    made = _solved(wanted, np.where(gap[:, :, None], aim[box], 0).astype(np.float32), gap)
    out = pixels.copy()
    out[box] = np.where(gap[:, :, None], made, pixels[box])
    return np.clip(out, 0, 1)


def _steps(flat: Pixels, sources: Pixels, stride: int, axis: int) -> Pixels:
    """From each pixel to the next one along the axis: what both pieces say, in the mean; 0 where neither says any."""
    first, second = np.moveaxis(sources, axis, 0)[:-1], np.moveaxis(sources, axis, 0)[1:]
    first, second = np.moveaxis(first, 0, axis), np.moveaxis(second, 0, axis)
    total = np.zeros((*first.shape, flat.shape[1]), np.float32)
    count = np.zeros((*first.shape, 1), np.float32)
    for one, other, told in ((first, first + stride, first >= 0), (second - stride, second, second >= 0)):
        sound = told & (one >= 0) & (other < len(flat))
        total[sound] += flat[other[sound]] - flat[one[sound]]
        count += sound[:, :, None]
    return np.asarray(total / np.maximum(count, 1))


def _pull(values: Pixels, gap: Pixels, screen: float = 0.0) -> Pixels:
    """The screened Laplacian in the gap; at the picture's edges its neighbours are itself."""
    made = cv2.filter2D(values, -1, LAPLACE, borderType=cv2.BORDER_REPLICATE).reshape(values.shape)
    if screen:
        made = made + np.float32(screen) * values
    made *= gap[:, :, None]
    return np.asarray(made)


def _solved(wanted: Pixels, start: Pixels, gap: Pixels) -> Pixels:
    """By Chebyshev's semi-iteration, which needs no sums over the hole: all eigenvalues are in SCREEN … 8 + SCREEN."""
    wanted = wanted * gap[:, :, None]
    middle, half = 4 + SCREEN, 4.0
    made, left = start, wanted - _pull(start, gap, SCREEN)
    change, alpha = np.zeros_like(start), 1 / middle
    for turn in range(TURNS):
        beta = 0.0 if turn == 0 else (half * alpha) ** 2 * (0.5 if turn == 1 else 0.25)
        alpha = 1 / middle if turn == 0 else 1 / (middle - beta / alpha)
        change = left + np.float32(beta) * change
        made = made + np.float32(alpha) * change
        left = left - np.float32(alpha) * _pull(change, gap, SCREEN)
    return np.asarray(made)
