"""Patches: fill a hole with pieces of the picture around it, chosen so that every 7×7 piece looks like one elsewhere.

The energy and the coarse-to-fine voting are those of Wexler, Shechtman & Irani 2007 (space-time completion); the
nearest pieces are found by propagation and random search as in Barnes et al. 2009 (PatchMatch), for all pixels at once,
among patches told by their main components (He & Sun 2012). Pieces have to agree with the membrane over the hole, which
is what is surely known of it: strictly where the picture is small, not at all at full size, so that the layout follows
the surroundings and lines still go on. Torch-free; the same picture and mask give the same result.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from editor.imaging.image import Pixels
from editor.progress import SILENT, Progress
from editor.restoration.membrane import membrane
from editor.restoration.peel import peeled
from editor.restoration.seams import joined

PATCH = 7
HALF = PATCH // 2
COARSEST = 6.0  # px; the pyramid ends where nothing in the hole is farther from its rim
ROUNDS = (8, 6, 4, 2)  # of search and voting, from the coarsest level on; the last number holds for the rest
SEARCHES = 2
SEARCHED = 640  # px of the longer edge; larger levels take over where the pieces of the next smaller one come from
FEWEST_SOURCES = 20
COMPONENTS, SAMPLE = 24, 3000  # numbers a patch is told by, and patches that these are learnt from
AGREEING = 45.0  # how much the membrane counts at the coarsest level beside a patch's squared error; none at full size
SPREAD = 0.25  # share of the depth of the hole that the membrane is smoothed by where it is compared
NEAR = 0.2  # what a piece from the other end of the picture costs
LIVELY, TEXTURE = 11, 4.0  # px over which liveliness is told, and how much it counts beside colour
LOUD = 0.5  # quantile of the matches' errors at which a match loses a third of its voice
CHUNK = 20000  # patches that are laid out at once


def fill(pixels: Pixels, hole: Pixels, progress: Progress = SILENT, seed: int = 1) -> Pixels:
    """H×W×C float32 in 0–1 with the hole (H×W bool) filled; outside the hole nothing changes.

    Where there is too little picture around the hole to take pieces from, it is filled smoothly. Raises Cancelled.
    """
    if not hole.any():
        return pixels
    if hole.all():
        return np.full_like(pixels, 0.5)
    random = np.random.default_rng(seed)
    smooth = membrane(pixels, ~hole)
    levels = _pyramid(_with_texture(pixels, hole), hole, smooth)
    guess, field = _begun(levels[-1]), None
    for number, level in enumerate(reversed(levels)):
        part = progress.part(number / len(levels), (number + 1) / len(levels))
        guess = np.where(level.hole[:, :, None], _resized(guess, level.hole.shape), level.picture)
        rounds = ROUNDS[min(number, len(ROUNDS) - 1)] if max(level.hole.shape) <= SEARCHED else 0
        agreeing = AGREEING * (1 - number / max(1, len(levels) - 1))
        guess, field = _Search(guess, level, agreeing, random).solved(rounds, field, part)
    if field is None:
        return np.where(hole[:, :, None], smooth, pixels).astype(np.float32)
    made = guess[:, :, : pixels.shape[2]]
    return joined(pixels, hole, field.source, made + _shift(smooth - made, hole))


def _begun(level: "_Level") -> Pixels:
    """A first guess at the coarsest level."""
    agreeing = _blurred(level.smooth, max(1.0, SPREAD * _depth(level.hole))) * np.float32(AGREEING**0.5)
    return peeled(membrane(level.picture, ~level.hole), level.hole, agreeing, HALF)


def _shift(off: Pixels, hole: Pixels) -> Pixels:
    """What pieces are off in light and colour as a whole, as far as the membrane knows it: over about the hole's
    depth."""
    spread = max(1.5, _depth(hole))
    inside = np.where(hole[:, :, None], off, np.float32(0))
    return _blurred(inside, spread)


def _blurred(pixels: Pixels, sigma: float) -> Pixels:
    """Gaussian blur; wide ones on a smaller copy, where they cost nothing."""
    factor = max(1, int(sigma / 3))
    height, width = pixels.shape[:2]
    size = (max(1, width // factor), max(1, height // factor))
    small = cv2.GaussianBlur(_shrunk(pixels, size), (0, 0), sigma / factor).reshape(size[1], size[0], -1)
    return _resized(small, (height, width))


def _depth(hole: Pixels) -> float:
    return float(cv2.distanceTransform(np.pad(hole.astype(np.uint8), 1), cv2.DIST_L2, 3).max())


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


@dataclass(frozen=True, eq=False)
class _Level:
    """One size of the picture: H×W×C, what is lost of it (H×W bool), and the membrane over that."""

    picture: Pixels
    hole: Pixels
    smooth: Pixels


class _Search:
    """Where the pieces come from, at one level. Positions are flat indices of patch centres."""

    def __init__(self, guess: Pixels, level: _Level, agreeing: float, random: np.random.Generator) -> None:
        self.guess, self.hole, self.random = guess.astype(np.float32), level.hole, random
        self.height, self.width = self.hole.shape
        whole = np.zeros(self.hole.shape, bool)
        whole[HALF : self.height - HALF, HALF : self.width - HALF] = True
        near = cv2.dilate(self.hole.astype(np.uint8), np.ones((PATCH, PATCH), np.uint8)).astype(bool)
        self.usable = (whole & ~near).ravel()
        self.sources, self.targets = np.flatnonzero(self.usable), np.flatnonzero(near)
        self.y, self.x = self.targets // self.width, self.targets % self.width
        depth = cv2.distanceTransform(self.hole.astype(np.uint8), cv2.DIST_L2, 3)
        self.trust = (1.3 ** -depth.ravel()[self.targets]).astype(np.float32)  # pieces at the rim know more
        spread = max(1.0, SPREAD * float(depth.max()))
        self.smooth = _blurred(level.smooth, spread).reshape(self.hole.size, -1) * np.float32(agreeing**0.5)

    def solved(self, rounds: int, field: _Field | None, progress: Progress) -> tuple[Pixels, _Field | None]:
        """Search and vote some times; in the last votes each pixel hears its own piece alone, which keeps it crisp."""
        if self.sources.size < FEWEST_SOURCES or self.targets.size == 0:
            return self.guess, None
        found = self._begin(field)
        if field is not None:  # what the coarser level chose, taken at this one: an enlarged guess would ask for blur
            self._vote(found, np.zeros(found.shape, np.float32), 0)
        if rounds:
            found = self._searched(rounds, found, progress)
        whole = np.full(self.hole.size, -1)
        whole[self.targets] = found
        return self.guess, _Field(whole.reshape(self.hole.shape))

    def _searched(self, rounds: int, found: Pixels, progress: Progress) -> Pixels:
        components = self._components()
        table = np.zeros((self.hole.size, components.shape[1] + self.smooth.shape[1]), np.float32)
        table[:, components.shape[1] :] = self.smooth
        self._lay_out(table, self.sources, self.sources, components)
        neighbours = self._neighbours()
        for number in range(rounds):
            progress.at(number / rounds)
            wanted = table[self.targets]
            self._lay_out(wanted, np.arange(self.targets.size), self.targets, components)
            match = _Match(self, table, wanted, found)
            for _ in range(SEARCHES):
                match.propagate(neighbours)
                match.search(self.random)
                match.propagate(neighbours)
            found = match.found
            self._vote(found, match.cost, HALF if number < rounds // 2 else 0)
        return found

    def _begin(self, field: _Field | None) -> Pixels:
        chance = self.random.choice(self.sources, self.targets.size)
        if field is None:
            return chance
        told = field.enlarged(self.hole.shape).source.ravel()[self.targets]
        return np.where((told >= 0) & self.usable[np.maximum(told, 0)], told, chance)

    def _windows(self, centres: Pixels) -> Pixels:
        """Positions × PATCH²·C: what surrounds them (mirrored beyond the picture's edges)."""
        around = cv2.copyMakeBorder(self.guess, HALF, HALF, HALF, HALF, cv2.BORDER_REFLECT_101)
        around = around.reshape(self.height + 2 * HALF, self.width + 2 * HALF, -1)
        windows = sliding_window_view(around, (PATCH, PATCH), axis=(0, 1))
        return np.asarray(windows[centres // self.width, centres % self.width].reshape(centres.size, -1))

    def _components(self) -> Pixels:
        """PATCH²·C × COMPONENTS: the directions in which the patches of this picture differ most."""
        few = self.sources.size <= SAMPLE
        patches = self._windows(self.sources if few else self.random.choice(self.sources, SAMPLE, replace=False))
        patches = patches - patches.mean(0)
        _, directions = np.linalg.eigh(patches.T @ patches)
        return np.ascontiguousarray(directions[:, ::-1][:, :COMPONENTS])

    def _lay_out(self, table: Pixels, rows: Pixels, centres: Pixels, components: Pixels) -> None:
        """Write the patches around the centres into those rows of the table."""
        for start in range(0, centres.size, CHUNK):
            part = slice(start, start + CHUNK)
            table[rows[part], : components.shape[1]] = self._windows(centres[part]) @ components

    def _neighbours(self) -> list[tuple[Pixels, Pixels, int]]:
        """For each of four directions: the targets that have a target there, which one, and the step back."""
        place = np.full(self.hole.size, -1)
        place[self.targets] = np.arange(self.targets.size)
        found = []
        for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            y, x = self.y + dy, self.x + dx
            inside = (y >= 0) & (y < self.height) & (x >= 0) & (x < self.width)
            theirs = np.where(inside, place[np.where(inside, y * self.width + x, 0)], -1)
            found.append((np.flatnonzero(theirs >= 0), theirs[theirs >= 0], -dy * self.width - dx))
        return found

    def _vote(self, found: Pixels, cost: Pixels, reach: int) -> None:
        """Each pixel of the hole becomes what the pieces over it say, good matches louder."""
        scale = max(float(np.quantile(cost, LOUD)), 1e-6)
        weight = (np.exp(-np.minimum(cost / (2 * scale), 60)) * self.trust).astype(np.float32) + np.float32(1e-8)
        flat = self.guess.reshape(self.hole.size, -1)
        total, count = np.zeros_like(flat), np.zeros((self.hole.size, 1), np.float32)
        for dy in range(-reach, reach + 1):
            for dx in range(-reach, reach + 1):
                y, x = self.y + dy, self.x + dx
                inside = (y >= 0) & (y < self.height) & (x >= 0) & (x < self.width)
                step, heard = dy * self.width + dx, weight[inside, None]
                total[self.targets[inside] + step] += flat[found[inside] + step] * heard
                count[self.targets[inside] + step] += heard
        voted = (total / np.maximum(count, 1e-12)).reshape(self.guess.shape)
        told = self.hole & (count.reshape(self.hole.shape) > 0)
        self.guess = np.where(told[:, :, None], voted, self.guess)


class _Match:
    """For each target the best source so far, and what it costs: the difference of their rows in the tables, and a
    little for the way."""

    def __init__(self, place: _Search, table: Pixels, wanted: Pixels, found: Pixels) -> None:
        self.place, self.table, self.wanted = place, table, wanted
        self.all = np.arange(found.size)
        self.far = NEAR / max(place.height, place.width) ** 2
        self.found, self.cost = found.copy(), self._costs(self.all, found)

    def _costs(self, rows: Pixels, candidates: Pixels) -> Pixels:
        difference = self.table[candidates] - self.wanted[rows]
        down = candidates // self.place.width - self.place.y[rows]
        right = candidates % self.place.width - self.place.x[rows]
        way = (self.far * (down * down + right * right)).astype(np.float32)
        return np.asarray(np.einsum("ij,ij->i", difference, difference) + way)

    def _try(self, rows: Pixels, candidates: Pixels) -> None:
        sound = (candidates >= 0) & (candidates < self.place.hole.size) & (candidates != self.found[rows])
        sound &= self.place.usable[np.where(sound, candidates, 0)]
        rows, candidates = rows[sound], candidates[sound]
        costs = self._costs(rows, candidates)
        wins = costs < self.cost[rows]
        self.found[rows[wins]], self.cost[rows[wins]] = candidates[wins], costs[wins]

    def propagate(self, neighbours: list[tuple[Pixels, Pixels, int]]) -> None:
        """Try the neighbours' sources, shifted as the neighbours are."""
        for own, theirs, back in neighbours:
            self._try(own, self.found[theirs] + back)

    def search(self, random: np.random.Generator) -> None:
        """Try places at random, ever nearer to the best so far."""
        height, width = self.place.height, self.place.width
        reach = max(height, width)
        while reach >= 1:
            y = self.found // width + random.integers(-reach, reach + 1, self.found.size)
            x = self.found % width + random.integers(-reach, reach + 1, self.found.size)
            self._try(self.all, np.clip(y, 0, height - 1) * width + np.clip(x, 0, width - 1))
            reach //= 3


def _pyramid(pixels: Pixels, hole: Pixels, smooth: Pixels) -> list[_Level]:
    """The picture and its hole at full size, half, quarter …; a pixel is in the hole unless most of it is known."""
    levels = [_Level(pixels, hole.astype(bool), smooth)]
    while True:
        level = levels[-1]
        if _depth(level.hole) <= COARSEST or min(level.hole.shape) < 4 * PATCH:
            return levels
        size = (level.hole.shape[1] // 2, level.hole.shape[0] // 2)
        known = (~level.hole).astype(np.float32)
        share = cv2.resize(known, size, interpolation=cv2.INTER_AREA)
        light = _shrunk(level.picture * known[:, :, None], size) / np.maximum(share, 1e-3)[:, :, None]
        levels.append(_Level(light.astype(np.float32), share < 0.5, _shrunk(level.smooth, size)))


def _shrunk(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0], -1)


def _resized(pixels: Pixels, shape: tuple[int, ...]) -> Pixels:
    if pixels.shape[:2] == shape[:2]:
        return pixels
    return cv2.resize(pixels, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR).reshape(*shape[:2], -1)
