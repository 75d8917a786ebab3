"""Membrane: unknown pixels as the smoothest surface over the known ones around them, which are kept.

Pull and push over a pyramid (Gortler et al. 1996, The Lumigraph), each level relaxed towards the mean of its
neighbours. What `networks.filler.guess` starts from, for those who work without torch.
"""

import cv2
import numpy as np

from editor.imaging.image import Pixels

LITTLE = 1e-6
RELAXED, MOST_RELAXED = 8, 64  # times on the finest level, doubled with each coarser one
NEIGHBOURS = np.array([[0, 0.25, 0], [0.25, 0, 0.25], [0, 0.25, 0]], np.float32)


def membrane(pixels: Pixels, known: Pixels) -> Pixels:
    """H×W×C float32 like pixels (whose values where known, H×W bool, is False do not matter); grey if none is."""
    weight = known.astype(np.float32)
    levels = [(pixels.astype(np.float32) * weight[:, :, None], weight)]
    while min(levels[-1][1].shape) > 1 and not (levels[-1][1] > 0).all():
        levels.append(_halved(*levels[-1]))
    made = np.full((1, 1, pixels.shape[2]), 0.5, np.float32)
    for number, (total, share) in reversed(list(enumerate(levels))):
        made = cv2.resize(made, share.shape[::-1], interpolation=cv2.INTER_LINEAR).reshape(total.shape)
        own, share = total / np.maximum(share, LITTLE)[:, :, None], share[:, :, None]
        made = np.where(share > 0, own, made) if number == len(levels) - 1 else made
        for _ in range(min(RELAXED << number, MOST_RELAXED)):
            made = cv2.filter2D(made, -1, NEIGHBOURS, borderType=cv2.BORDER_REPLICATE).reshape(total.shape)
            made += (own - made) * share
    return np.asarray(np.where(known[:, :, None], pixels, made), np.float32)


def _halved(total: Pixels, share: Pixels) -> tuple[Pixels, Pixels]:
    height, width = share.shape
    edges = ((0, height % 2), (0, width % 2))
    size = ((width + 1) // 2, (height + 1) // 2)
    small = cv2.resize(np.pad(total, (*edges, (0, 0))), size, interpolation=cv2.INTER_AREA)
    thin = cv2.resize(np.pad(share, edges), size, interpolation=cv2.INTER_AREA)
    return small.reshape(size[1], size[0], -1), thin
