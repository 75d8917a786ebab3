"""Patches: fill a hole with pieces of the picture around it, chosen so that every 7×7 piece looks like one elsewhere.

The energy and the coarse-to-fine voting are those of Wexler, Shechtman & Irani 2007 (space-time completion); the
nearest pieces are found by propagation and random search as in Barnes et al. 2009 (PatchMatch), for all pixels at once.
Torch-free; the same picture and mask give the same result.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from editor.imaging.image import Pixels
from editor.progress import SILENT, Progress

PATCH = 7
HALF = PATCH // 2
COARSEST = 1.5  # px; the pyramid ends where nothing in the hole is farther from its rim
ROUNDS = (8, 6, 4, 3)  # of search and voting, from the coarsest level on; the last number holds for the rest
SEARCHES = 3
FEWEST_SOURCES = 20
LIVELY, TEXTURE = 11, 4.0  # px over which liveliness is told, and how much it counts beside colour
LOUD = 0.5  # quantile of the matches' errors at which a match loses a third of its voice


def fill(pixels: Pixels, hole: Pixels, progress: Progress = SILENT, seed: int = 1) -> Pixels:
    """H×W×C float32 in 0–1 with the hole (H×W bool) filled; outside the hole nothing changes.

    Where there is too little picture around the hole to take pieces from, it is filled smoothly. Raises Cancelled.
    """
    if not hole.any():
        return pixels
    if hole.all():
        return np.full_like(pixels, 0.5)
    random = np.random.default_rng(seed)
    levels = _pyramid(_with_texture(pixels, hole), hole)
    guess, field = _smooth(*levels[-1]), None
    for number, (picture, empty) in enumerate(reversed(levels)):
        part = progress.part(number / len(levels), (number + 1) / len(levels))
        guess = np.where(empty[:, :, None], _resized(guess, empty.shape), picture)
        rounds = ROUNDS[min(number, len(ROUNDS) - 1)]
        guess, field = _Level(guess, empty, random).solved(rounds, field, part)
    return np.where(hole[:, :, None], guess[:, :, : pixels.shape[2]], pixels).astype(np.float32)


def _with_texture(pixels: Pixels, hole: Pixels) -> Pixels:
    """The channels, and one that tells how lively the surroundings of each pixel are; matched and filled like a colour,
    it keeps texture from being filled with something smooth of the same colour (after Newson et al. 2014)."""
    known = cv2.erode((~hole).astype(np.uint8), np.ones((3, 3), np.uint8)).astype(np.float32)
    luma = np.ascontiguousarray(pixels.mean(2), np.float32)
    share = np.maximum(cv2.boxFilter(known, -1, (LIVELY, LIVELY)), 1e-3)
    steps = np.hypot(*(cv2.Sobel(luma, -1, dx, 1 - dx, scale=0.25) for dx in (1, 0)))
    lively = cv2.boxFilter(steps * known, -1, (LIVELY, LIVELY)) / share
    return np.dstack([pixels, np.float32(TEXTURE) * lively]).astype(np.float32)


@dataclass
class _Field:
    """For each pixel of a level the source (flat index) whose surroundings look most like its own; -1: none yet."""

    source: Pixels

    def enlarged(self, shape: tuple[int, ...]) -> "_Field":
        height, width = self.source.shape
        rows = np.minimum(np.arange(shape[0]) // 2, height - 1)
        columns = np.minimum(np.arange(shape[1]) // 2, width - 1)
        coarse = self.source[rows[:, None], columns[None, :]]
        y = np.minimum(coarse // width * 2 + np.arange(shape[0])[:, None] % 2, shape[0] - 1)
        x = np.minimum(coarse % width * 2 + np.arange(shape[1])[None, :] % 2, shape[1] - 1)
        return _Field(np.where(coarse < 0, -1, y * shape[1] + x))


class _Level:
    """One size of the picture. Positions are flat indices of patch centres."""

    def __init__(self, guess: Pixels, hole: Pixels, random: np.random.Generator) -> None:
        self.guess, self.hole, self.random = guess.astype(np.float32), hole, random
        self.height, self.width = hole.shape
        whole = np.zeros(hole.shape, bool)
        whole[HALF : self.height - HALF, HALF : self.width - HALF] = True
        near = cv2.dilate(hole.astype(np.uint8), np.ones((PATCH, PATCH), np.uint8)).astype(bool)
        self.usable = whole & ~near
        self.sources = np.flatnonzero(self.usable)
        self.targets = np.flatnonzero(near)
        depth = cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 3)
        self.trust = (1.3 ** -depth.ravel()[self.targets]).astype(np.float32)  # pieces at the rim know more

    def solved(self, rounds: int, field: _Field | None, progress: Progress) -> tuple[Pixels, _Field]:
        """Search and vote some times; in the last votes each pixel hears its own piece alone, which keeps it crisp."""
        if self.sources.size < FEWEST_SOURCES or self.targets.size == 0:
            return self.guess, _Field(np.full(self.hole.shape, -1))
        found = self._begin(field)
        if field is not None:  # what the coarser level chose, taken at this one: an enlarged guess would ask for blur
            self._vote(found, np.zeros(found.shape, np.float32), 0)
        for number in range(rounds):
            progress.at(number / rounds)
            patches = self._patches()
            wanted, cost = patches[self.targets], np.full(self.targets.size, np.inf, np.float32)
            cost = self._cost(patches, wanted, found)
            for _ in range(SEARCHES):
                found, cost = self._propagated(patches, wanted, found, cost)
                found, cost = self._searched(patches, wanted, found, cost)
            self._vote(found, cost, HALF if number < rounds // 2 else 0)
        whole = np.full(self.hole.size, -1)
        whole[self.targets] = found
        return self.guess, _Field(whole.reshape(self.hole.shape))

    def _begin(self, field: _Field | None) -> Pixels:
        chance = self.random.choice(self.sources, self.targets.size)
        if field is None:
            return chance
        told = field.enlarged(self.hole.shape).source.ravel()[self.targets]
        return np.where((told >= 0) & self.usable.ravel()[np.maximum(told, 0)], told, chance)

    def _patches(self) -> Pixels:
        """Positions × PATCH²·C: what surrounds each pixel (mirrored beyond the picture's edges)."""
        around = cv2.copyMakeBorder(self.guess, HALF, HALF, HALF, HALF, cv2.BORDER_REFLECT_101)
        around = around.reshape(self.height + 2 * HALF, self.width + 2 * HALF, -1)
        windows = sliding_window_view(around, (PATCH, PATCH), axis=(0, 1))
        return np.ascontiguousarray(windows.reshape(self.height * self.width, -1))

    @staticmethod
    def _cost(patches: Pixels, wanted: Pixels, candidates: Pixels) -> Pixels:
        difference = patches[candidates]
        difference -= wanted
        return np.asarray(np.einsum("ij,ij->i", difference, difference))

    def _better(
        self, patches: Pixels, wanted: Pixels, state: tuple[Pixels, Pixels], candidates: Pixels
    ) -> tuple[Pixels, Pixels]:
        found, cost = state
        candidates = np.where(self.usable.ravel()[candidates], candidates, found)
        new = self._cost(patches, wanted, candidates)
        wins = new < cost
        return np.where(wins, candidates, found), np.where(wins, new, cost)

    def _propagated(self, patches: Pixels, wanted: Pixels, found: Pixels, cost: Pixels) -> tuple[Pixels, Pixels]:
        """Try the neighbours' sources, shifted as the neighbours are."""
        for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            whole = np.full(self.hole.size, -1)
            whole[self.targets] = found
            y, x = self.targets // self.width + dy, self.targets % self.width + dx
            inside = (y >= 0) & (y < self.height) & (x >= 0) & (x < self.width)
            theirs = np.where(inside, whole[np.where(inside, y * self.width + x, 0)], -1)
            shifted = theirs - dy * self.width - dx
            sound = (theirs >= 0) & (shifted >= 0) & (shifted < self.hole.size)
            found, cost = self._better(patches, wanted, (found, cost), np.where(sound, shifted, found))
        return found, cost

    def _searched(self, patches: Pixels, wanted: Pixels, found: Pixels, cost: Pixels) -> tuple[Pixels, Pixels]:
        """Try places at random, ever nearer to the best so far."""
        reach = max(self.height, self.width)
        while reach >= 1:
            shape = found.shape
            y = found // self.width + self.random.integers(-reach, reach + 1, shape)
            x = found % self.width + self.random.integers(-reach, reach + 1, shape)
            candidates = np.clip(y, 0, self.height - 1) * self.width + np.clip(x, 0, self.width - 1)
            found, cost = self._better(patches, wanted, (found, cost), candidates)
            reach //= 3
        return found, cost

    def _vote(self, found: Pixels, cost: Pixels, reach: int) -> None:
        """Each pixel of the hole becomes what the pieces over it say, good matches louder."""
        scale = max(float(np.quantile(cost, LOUD)), 1e-6)
        weight = (np.exp(-np.minimum(cost / (2 * scale), 60)) * self.trust).astype(np.float32) + np.float32(1e-8)
        flat = self.guess.reshape(self.hole.size, -1)
        total, count = np.zeros_like(flat), np.zeros((self.hole.size, 1), np.float32)
        y, x = self.targets // self.width, self.targets % self.width
        for dy in range(-reach, reach + 1):
            for dx in range(-reach, reach + 1):
                inside = (y + dy >= 0) & (y + dy < self.height) & (x + dx >= 0) & (x + dx < self.width)
                step, heard = dy * self.width + dx, weight[inside, None]
                total[self.targets[inside] + step] += flat[found[inside] + step] * heard
                count[self.targets[inside] + step] += heard
        voted = (total / np.maximum(count, 1e-12)).reshape(self.guess.shape)
        told = self.hole & (count.reshape(self.hole.shape) > 0)
        self.guess = np.where(told[:, :, None], voted, self.guess)


def _pyramid(pixels: Pixels, hole: Pixels) -> list[tuple[Pixels, Pixels]]:
    """The picture and its hole at full size, half, quarter …; a pixel is in the hole unless most of it is known."""
    levels = [(pixels.astype(np.float32), hole.astype(bool))]
    while True:
        picture, empty = levels[-1]
        depth = cv2.distanceTransform(np.pad(empty.astype(np.uint8), 1), cv2.DIST_L2, 3).max()
        if depth <= COARSEST or min(empty.shape) < 4 * PATCH:
            return levels
        size = (empty.shape[1] // 2, empty.shape[0] // 2)
        known = (~empty).astype(np.float32)
        share = cv2.resize(known, size, interpolation=cv2.INTER_AREA)
        light = cv2.resize(picture * known[:, :, None], size, interpolation=cv2.INTER_AREA)
        small = light.reshape(size[1], size[0], -1) / np.maximum(share, 1e-3)[:, :, None]
        levels.append((small.astype(np.float32), share < 0.5))


def _smooth(picture: Pixels, hole: Pixels) -> Pixels:
    """The hole filled with what diffuses into it from its rim."""
    known = (~hole).astype(np.float32)
    result, weight = picture * known[:, :, None], known
    for sigma in (1.0, 2.0, 4.0, 8.0, 16.0, 32.0):
        spread = cv2.GaussianBlur(result, (0, 0), sigma).reshape(picture.shape)
        there = cv2.GaussianBlur(weight, (0, 0), sigma)
        new = (weight == 0) & (there > 1e-3)
        result = np.where(new[:, :, None], spread / np.maximum(there, 1e-6)[:, :, None], result)
        weight = np.where(new, np.float32(1), weight)
    return np.where((weight > 0)[:, :, None], result, picture[~hole].mean(0))


def _resized(pixels: Pixels, shape: tuple[int, ...]) -> Pixels:
    if pixels.shape[:2] == shape[:2]:
        return pixels
    return cv2.resize(pixels, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR).reshape(*shape[:2], -1)
