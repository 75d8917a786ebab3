"""Peel: a first guess for a small hole, layer by layer from its rim, which goes on with the lines that end there.

Each pixel of a layer takes what lies amid the patch that looks most like the known part of its own; filled layers are
known to the next (onion peeling, as in Newson et al. 2014, Video inpainting of complex scenes). All patches are
compared, which is quick on the few pixels that it is for.
"""

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from editor.imaging.image import Pixels

MOST = 3000  # patches that are compared
FIRM = 0.7  # how much less what was guessed counts than what is known, a layer


def peeled(picture: Pixels, hole: Pixels, agreeing: Pixels, half: int) -> Pixels:
    """H×W×C with the hole (H×W bool) filled. agreeing: H×W×K, what a pixel and its source should have in common,
    weighed already. half: patches are 2·half + 1 px wide. What cannot be matched is left as it came."""
    made = np.asarray(picture, np.float32).copy()
    near = cv2.dilate(hole.astype(np.uint8), np.ones((2 * half + 1,) * 2, np.uint8)).astype(bool)
    whole = np.zeros(hole.shape, bool)
    whole[half : hole.shape[0] - half, half : hole.shape[1] - half] = True
    sources = np.argwhere(whole & ~near)
    if not len(sources):
        return made
    sources = sources[:: -(-len(sources) // MOST)]
    table = _windows(made, half)[sources[:, 0], sources[:, 1]].reshape(len(sources), -1)
    squares, middles = table**2, made[sources[:, 0], sources[:, 1]]
    common = agreeing[sources[:, 0], sources[:, 1]]
    firm, left = (~hole).astype(np.float32), hole.copy()
    while left.any():
        layer = left & cv2.dilate((~left).astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
        rim = np.argwhere(layer)
        trust = _windows(firm[:, :, None], half)[rim[:, 0], rim[:, 1]].reshape(len(rim), 1, -1)
        wanted = _windows(made, half)[rim[:, 0], rim[:, 1]].reshape(len(rim), made.shape[2], -1) * trust
        each = np.broadcast_to(trust, wanted.shape).reshape(len(rim), -1)
        cost = each @ squares.T - 2 * wanted.reshape(len(rim), -1) @ table.T
        own = agreeing[rim[:, 0], rim[:, 1]]
        cost += (common**2).sum(1) - 2 * own @ common.T
        made[layer] = middles[cost.argmin(1)]
        firm[layer] = FIRM * float(firm[~left].min())
        left &= ~layer
    return made


def _windows(pixels: Pixels, half: int) -> Pixels:
    around = np.pad(pixels, ((half, half), (half, half), (0, 0)), mode="reflect")
    return sliding_window_view(around, (2 * half + 1, 2 * half + 1), axis=(0, 1))
