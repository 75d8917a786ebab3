"""Scenes: where a clip cuts, from small copies of its frames."""

from dataclasses import dataclass, field

import cv2
import numpy as np

from editor.imaging.image import Pixels

LEAST = 0.05  # mean difference of the small frames (0–1), below which nothing is a cut
TIMES = 3.0  # as large as the changes around it: a pan or a shake is no cut
AROUND = 8  # frames
BINS = 8
OTHER_COLOURS = 0.22  # half the distance of the colour histograms (0–1): the same place keeps its colours


@dataclass
class Cuts:
    """Give each frame, small, to add(); found() tells which of them began a new scene."""

    _changes: list[float] = field(default_factory=list)
    _colours: list[float] = field(default_factory=list)
    _before: Pixels | None = None
    _histogram: Pixels | None = None

    def add(self, small: Pixels) -> None:
        """The next frame, H×W×3 uint8, some 64 px large."""
        counted = cv2.calcHist([small], [0, 1, 2], None, [BINS] * 3, [0, 256] * 3)
        counted = cv2.GaussianBlur(counted.reshape(BINS, -1), (3, 3), 0) / small[..., 0].size
        if self._before is not None and self._histogram is not None:
            apart = np.abs(small.astype(np.int16) - self._before)
            self._changes.append(float(apart.mean()) / 255)
            self._colours.append(float(np.abs(counted - self._histogram).sum()) / 2)
        self._before, self._histogram = small.astype(np.int16), counted

    def found(self) -> tuple[int, ...]:
        """The numbers of the frames that begin a scene; never 0."""
        changes = self._changes
        cuts = []
        for index, change in enumerate(changes):
            around = changes[max(0, index - AROUND) : index] + changes[index + 1 : index + 1 + AROUND]
            usual = float(np.median(around)) if around else 0.0
            if change > max(LEAST, TIMES * usual) and self._colours[index] > OTHER_COLOURS:
                cuts.append(index + 1)
        return tuple(cuts)
