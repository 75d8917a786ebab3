"""Traces of compression: from which score on they are believed, and how often they are right then."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import numpy as np

from editor.imaging.image import Image
from editor.restoration import jpeg_damage
from editor.training.data import load
from editor.training.degradations.jpeg import tables
from editor.training.fits.spoiling import as_jpeg

QUALITIES = (20, 40, 60, 80, 90)
FIRST, SECOND = 50, (75, 85, 95)  # of photos that were saved twice
SHIFT = (3, 5)  # px cut off in between


@dataclass(frozen=True)
class Traces:
    """trace: score from which a saving is believed; under_another: the same on the grid of the file's own JPEG."""

    trace: float
    under_another: float


def scores(files: Sequence[Path], seed: int = 0) -> Iterator[tuple[str, float]]:
    """(case, the best score of a saving that never was): lossless photos, and photos that were saved once."""
    random = np.random.default_rng(seed)
    for file in files:
        clean = load(file)
        yield "lossless", jpeg_damage.best_score(Image(clean))
        quality = int(random.integers(60, 96))
        yield "once", jpeg_damage.best_score(Image(as_jpeg(clean, quality)), quality)


def fitted(rows: Sequence[tuple[str, float]]) -> Traces:
    """Twice what no photo reaches, and at least 0.2; under another saving 1.2 times what none reaches."""
    lossless = [score for case, score in rows if case == "lossless"]
    once = [score for case, score in rows if case == "once"]
    return Traces(round(max(0.2, 2 * max(lossless)), 2), round(max(0.3, 1.2 * max(once)), 2))


def report(files: Sequence[Path]) -> list[str]:
    """Rows of a Markdown table, with the thresholds in use."""
    clean = [load(file) for file in files]
    found = [jpeg_damage.measure(Image(each)).quality for each in clean]
    rows = [f"| lossless | {len(clean)} | a trace seen in {sum(each is not None for each in found)} |"]
    for quality in QUALITIES:
        told = [jpeg_damage.measure(Image(as_jpeg(each, quality))).quality for each in clean]
        seen = [each for each in told if each is not None]
        off = np.max(np.abs(np.array(seen) - quality)) if seen else 0
        rows.append(
            f"| quality {quality}, told by pixels alone | {len(clean)} | seen in {len(seen)}, off by {off} at most |"
        )
    for second in SECOND:
        for cut in (False, True):
            twice = [_twice(each, second, cut) for each in clean]
            once = [jpeg_damage.measure(Image(as_jpeg(each, second)), _told(second)).twice for each in clean]
            words = f"{FIRST}, then {'cut and ' if cut else ''}{second}"
            rows.append(
                f"| saved at {words} | {len(clean)} | seen in {sum(twice)}; wrongly, when saved once, in {sum(once)} |"
            )
    return rows


def _twice(clean: np.ndarray, second: int, cut: bool) -> bool:
    first = as_jpeg(clean, FIRST)
    first = np.ascontiguousarray(first[SHIFT[1] :, SHIFT[0] :]) if cut else first
    return jpeg_damage.measure(Image(as_jpeg(first, second)), _told(second)).twice


def _told(quality: int) -> SimpleNamespace:
    """What the file's own header would tell."""
    return SimpleNamespace(luma=tables(quality)[0])
