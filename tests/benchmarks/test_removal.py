"""Whole removal beside OpenCV's Telea, in one run: what it costs, how near the truth it is, and how much texture."""

import cv2
import numpy as np
import pytest

from editor.imaging.image import Image
from editor.restoration.repair import remove
from tests.benchmarks.conftest import best_cpu, big_photo

pytestmark = pytest.mark.bench
SOME = 5  # every fifth of forty photos


def test_something_of_300_px_is_gone_at_once(say):
    pixels = big_photo(1600, 1200)
    y, x = np.mgrid[:1200, :1600]
    mask = np.hypot(y - 600, x - 800) < 150
    seconds = best_cpu(lambda: remove(Image(pixels), mask), times=2)
    say("removing a disc of 300 px", seconds, "s")
    assert seconds < 3


def test_nearer_the_truth_than_smearing_and_with_its_texture(say, shared):
    """Brush holes of 5 % of validation photos; a removal fills 2 px more around a mask, so Telea is given these too."""
    from editor.training.sets import pairs

    rows = []
    for pair in pairs("val-holes", shared / "data", SOME):
        given = np.rint(pair.degraded * 255).astype(np.uint8)
        wide = cv2.dilate(pair.hole.astype(np.uint8), cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5)))
        ways = {
            "removal": remove(Image(given), pair.hole).pixels,
            "Telea": cv2.inpaint(given, wide, 5, cv2.INPAINT_TELEA),
        }
        error = {k: np.mean((v[pair.hole].astype(float) - pair.target[pair.hole]) ** 2) for k, v in ways.items()}
        truth = texture(pair.target, pair.hole)
        found = {k: (10 * np.log10(255**2 / error[k]), texture(v, pair.hole) / truth) for k, v in ways.items()}
        rows.append([found["removal"], found["Telea"]])
    mean = np.mean(rows, 0)
    for name, (decibels, share) in zip(("removal", "Telea"), mean, strict=True):
        say(f"holes of 5 %, {name}, dB inside", decibels)
        say("  share of the texture", 100 * share, "%")
    assert mean[0, 0] > mean[1, 0]
    assert mean[0, 1] > 1.5 * mean[1, 1]


def texture(pixels, hole):
    """Mean steepness of luma inside the hole, away from its rim."""
    luma = pixels.astype(np.float32).mean(2)
    steep = np.hypot(cv2.Sobel(luma, -1, 1, 0, scale=0.25), cv2.Sobel(luma, -1, 0, 1, scale=0.25))
    return float(steep[cv2.erode(hole.astype(np.uint8), np.ones((5, 5))) > 0].mean())
