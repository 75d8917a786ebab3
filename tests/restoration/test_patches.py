"""Patches: texture goes on, light and colour are those of the surroundings, and no seam shows."""

import cv2
import numpy as np
import pytest

from editor.restoration.membrane import membrane
from editor.restoration.patches import SEARCHED, fill
from editor.restoration.seams import joined


def disc(height, width, radius):
    y, x = np.mgrid[:height, :width]
    return np.hypot(y - height / 2, x - width / 2) < radius


def error(made, true, hole):
    return float(np.sqrt(np.mean((made[hole] - true[hole]) ** 2)))


def grain(values):
    return float(np.abs(np.diff(values, axis=1)).mean())


@pytest.fixture(scope="module")
def slope():
    """Light that falls from left to right, with grain: pieces of the right texture have the wrong light."""
    random = np.random.default_rng(3)
    light = np.linspace(0.15, 0.85, 160, dtype=np.float32)[None, :, None] * np.ones((120, 1, 3), np.float32)
    noise = cv2.GaussianBlur(random.normal(0, 1, (120, 160)).astype(np.float32), (0, 0), 1.0)
    return light, np.clip(light + 0.1 * noise[:, :, None], 0, 1)


def test_light_is_that_of_the_surroundings_and_grain_stays(slope):
    light, true = slope
    hole = disc(120, 160, 30)
    made = fill(np.where(hole[:, :, None], np.float32(0), true), hole)
    broad = [cv2.GaussianBlur(each, (0, 0), 6) for each in (made, light)]
    assert error(*broad, disc(120, 160, 24)) < 0.03
    inside = (slice(45, 75), slice(65, 95))
    assert 0.6 < grain(made[inside]) / grain(true[inside]) < 1.3
    assert np.array_equal(made[~hole], true[~hole])


def test_a_line_goes_on_where_the_membrane_alone_loses_it():
    true = np.full((120, 150, 3), 0.7, np.float32)
    cv2.line(true, (0, 20), (149, 110), (0.1, 0.2, 0.1), 7, cv2.LINE_AA)
    hole = disc(120, 150, 22)
    made = fill(np.where(hole[:, :, None], np.float32(1), true), hole)
    assert error(made, true, hole) < 0.6 * error(membrane(true, ~hole), true, hole)


def test_nothing_is_borrowed_that_has_no_business_there():
    """Loud stripes elsewhere in the picture do not end up in a hole in plain grey with a soft edge of light."""
    true = np.full((140, 200, 3), 0.45, np.float32)
    true[:, :100] += np.linspace(-0.1, 0.1, 140, dtype=np.float32)[:, None, None]
    true[:, 130:] = np.where(np.arange(70) % 10 < 5, 0.95, 0.05)[None, :, None]
    hole = np.zeros((140, 200), bool)
    hole[50:90, 30:80] = True
    made = fill(np.where(hole[:, :, None], np.float32(0.45), true), hole)
    assert np.abs(made - true)[hole].max() < 0.05


def test_large_pictures_keep_their_grain(slope):
    """Beyond the size that is searched, pieces are still taken at full size."""
    random = np.random.default_rng(5)
    edge = SEARCHED + 160
    true = np.clip(random.normal(0.5, 0.1, (edge, edge, 1)), 0, 1).astype(np.float32)
    hole = disc(edge, edge, 60)
    made = fill(true, hole)
    middle = (slice(edge // 2 - 30, edge // 2 + 30),) * 2
    assert 0.6 < grain(made[middle]) / grain(true[middle]) < 1.2


def test_a_membrane_is_the_straight_way_between_two_sides():
    ramp = np.linspace(0, 1, 90, dtype=np.float32)[None, :, None] * np.ones((60, 1, 1), np.float32)
    known = np.ones((60, 90), bool)
    known[:, 30:61] = False
    made = membrane(np.where(known[:, :, None], ramp, np.float32(9)), known)
    assert np.abs(made - ramp).max() < 0.06
    assert np.array_equal(made[known], ramp[known])
    assert np.allclose(membrane(ramp, np.zeros((60, 90), bool)), 0.5)


def test_a_seam_is_spread_and_what_has_none_stays():
    """Pieces that lie where they belong give the picture back; lifted ones meet the rim without a step."""
    random = np.random.default_rng(1)
    true = cv2.GaussianBlur(random.random((60, 70, 1)).astype(np.float32), (0, 0), 2.0)[:, :, None] + np.float32(0.2)
    hole = disc(60, 70, 15)
    own = np.arange(hole.size).reshape(hole.shape)
    assert np.abs(joined(true, hole, own, true) - true).max() < 1e-5
    lifted = joined(true, hole, own, np.where(hole[:, :, None], true + 0.2, true).astype(np.float32))
    rim = hole & ~cv2.erode(hole.astype(np.uint8), np.ones((3, 3))).astype(bool)
    assert np.abs(lifted - true)[rim].max() < 0.06
    assert 0.1 < float((lifted - true)[30, 35, 0]) < 0.2
    edge = np.zeros(hole.shape, bool)
    edge[:12, :20] = edge[50:, 60:] = True
    assert np.abs(joined(true, edge, own, true) - true).max() < 1e-5
