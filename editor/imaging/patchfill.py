"""Patch fill: a hole in a picture filled with pieces of the rest of it.

Sources: Wexler, Shechtman, Irani, Space-Time Completion of Video, 2007 (coarse to fine, every pixel a vote of all
patches over it); Barnes et al., PatchMatch, 2009 (finding similar patches by propagation and random search).
"""

import cv2
import numpy as np
import numpy.typing as npt

from editor.imaging.fused import Floats

Whole = npt.NDArray[np.int64]
HALF = 3  # patches are 7×7
COARSEST = 28  # long edge at which it starts
SIDE = 2 * HALF + 1


def offsets(picture: Floats, hole: npt.NDArray[np.bool_], rounds: int = 5) -> Whole:
    """For every pixel of the hole where its content should come from: H×W×2 (row, column); the pixel itself outside.
    picture: H×W×3 float32, any numbers in the hole. There must be some picture beside the hole."""
    random = np.random.Generator(np.random.PCG64(7))
    sizes = [picture.shape[:2]]
    while max(sizes[-1]) > COARSEST * 1.5 and min(sizes[-1]) > 4 * SIDE:
        sizes.append((sizes[-1][0] * 2 // 3, sizes[-1][1] * 2 // 3))
    found: Whole | None = None
    for height, width in reversed(sizes):
        small = np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), np.float32)
        gap = cv2.resize(hole.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA) > 0.01
        small = np.where(gap[..., None], spread(small, ~gap), small)
        found = _matched(small, gap, found, rounds, random)
    assert found is not None
    return found


def spread(picture: Floats, known: npt.NDArray[np.bool_]) -> Floats:
    """The known pixels of a picture (H×W×C) carried smoothly into the unknown ones (push and pull over a pyramid)."""
    weight = known.astype(np.float32)[..., None]
    return _pulled(picture * weight, weight)


def _pulled(summed: Floats, weight: Floats) -> Floats:
    height, width = summed.shape[:2]
    if weight.all() or max(height, width) <= 1:
        return np.asarray(summed / np.maximum(weight, 1e-6), np.float32)
    size = ((width + 1) // 2, (height + 1) // 2)
    less = np.asarray(cv2.resize(summed, size, interpolation=cv2.INTER_AREA), np.float32).reshape(size[1], size[0], -1)
    thin = np.asarray(cv2.resize(weight, size, interpolation=cv2.INTER_AREA), np.float32).reshape(size[1], size[0], 1)
    part = np.minimum(1.0, 4 * thin)
    coarse = _pulled(less / np.maximum(thin, 1e-6) * part, part)
    grown = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(summed + np.asarray(grown).reshape(summed.shape) * (1 - weight), np.float32)


def _matched(
    picture: Floats, hole: npt.NDArray[np.bool_], before: Whole | None, rounds: int, random: np.random.Generator
) -> Whole:
    """Where each pixel of the hole comes from, at one size."""
    height, width = hole.shape
    usable = _whole_patches(hole)
    rows, columns = np.nonzero(usable)
    here = np.stack(np.nonzero(hole), axis=-1)
    result = np.stack(np.meshgrid(np.arange(height), np.arange(width), indexing="ij"), axis=-1)
    if not len(rows) or not len(here):
        return result
    if before is not None:
        scale = np.array([height / before.shape[0], width / before.shape[1]])
        low = np.minimum((here / scale).astype(int), np.array(before.shape[:2]) - 1)
        shift = (before[low[:, 0], low[:, 1]] - low) * scale
        result[hole] = here + np.rint(shift).astype(int)
    picks = np.stack([rows, columns], axis=-1)
    result[hole] = _settled(result[hole], usable, picks, random)
    work = picture.copy()
    for turn in range(rounds):
        if before is not None or turn:
            work = _voted(work, hole, result)
        result = _searched(work, hole, result, usable, picks, random)
    return result


def _whole_patches(hole: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Middles of patches that lie in the picture and outside the hole; where there are none, any pixel outside."""
    near = cv2.dilate(hole.astype(np.uint8), np.ones((SIDE, SIDE), np.uint8)) > 0
    usable = ~near
    usable[:HALF], usable[-HALF:], usable[:, :HALF], usable[:, -HALF:] = False, False, False, False
    return usable if usable.any() else ~hole


def _settled(at: Whole, usable: npt.NDArray[np.bool_], picks: Whole, random: np.random.Generator) -> Whole:
    """The places, with a random usable one for each that is not."""
    height, width = usable.shape
    at = np.clip(at, 0, (height - 1, width - 1))
    bad = ~usable[at[:, 0], at[:, 1]]
    at[bad] = picks[random.integers(0, len(picks), int(bad.sum()))]
    return at


def _searched(
    work: Floats,
    hole: npt.NDArray[np.bool_],
    result: Whole,
    usable: npt.NDArray[np.bool_],
    picks: Whole,
    random: np.random.Generator,
) -> Whole:
    """Better places: those of the neighbours, moved along, and random ones near and far."""
    padded = np.pad(work, ((HALF, HALF), (HALF, HALF), (0, 0)), mode="edge")
    here = np.stack(np.nonzero(hole), axis=-1)
    best = result[hole]
    mine = _patches(padded, here)
    cost = _cost(mine, _patches(padded, best))
    reach = max(hole.shape)
    tries: list[Whole] = []
    for step in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        beside = np.clip(here + step, 0, np.array(hole.shape) - 1)
        tries.append(result[beside[:, 0], beside[:, 1]] - np.array(step))
    while reach > 1:
        tries.append(best + random.integers(-reach, reach + 1, best.shape))
        reach //= 2
    for candidate in tries:
        candidate = _settled(candidate, usable, picks, random)
        price = _cost(mine, _patches(padded, candidate))
        better = price < cost
        best[better], cost[better] = candidate[better], price[better]
    made = result.copy()
    made[hole] = best
    return made


def _patches(padded: Floats, middles: Whole) -> Floats:
    windows = np.lib.stride_tricks.sliding_window_view(padded, (SIDE, SIDE), axis=(0, 1))
    return np.asarray(windows[middles[:, 0], middles[:, 1]].reshape(len(middles), -1), np.float32)


def _cost(one: Floats, other: Floats) -> Floats:
    off = one - other
    return np.asarray(np.einsum("ij,ij->i", off, off), np.float32)


def _voted(work: Floats, hole: npt.NDArray[np.bool_], result: Whole) -> Floats:
    """Every pixel of the hole as the mean of what all patches over it say."""
    height, width = hole.shape
    summed, count = np.zeros_like(work), np.zeros((height, width, 1), np.float32)
    here = np.stack(np.nonzero(hole), axis=-1)
    there = result[hole]
    for row in range(-HALF, HALF + 1):
        for column in range(-HALF, HALF + 1):
            step = np.array([row, column])
            target, source = here + step, there + step
            limits = np.array([height, width])
            fine = ((target >= 0) & (target < limits) & (source >= 0) & (source < limits)).all(1)
            t, s = target[fine], source[fine]
            summed[t[:, 0], t[:, 1]] += work[s[:, 0], s[:, 1]]  # each target once: the shift is the same for all
            count[t[:, 0], t[:, 1]] += 1
    mean = summed / np.maximum(count, 1)
    return np.where(hole[..., None] & (count > 0), mean, work).astype(np.float32)
