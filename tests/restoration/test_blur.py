import cv2
import numpy as np
import pytest

from editor.imaging.image import Image
from editor.restoration.blur import measure


def moved(crop, length, degrees):
    kernel = np.zeros((41, 41), np.float32)
    for along in np.linspace(-length / 2, length / 2, 400):
        turn = np.radians(degrees)
        kernel[round(20 + along * np.sin(turn)), round(20 + along * np.cos(turn))] += 1
    return cv2.filter2D(crop, -1, kernel / kernel.sum())


def median_width(crops, sigma):
    return np.median([measure(Image(cv2.GaussianBlur(crop, (0, 0), sigma))).width for crop in crops])


def test_sharp_photos_are_sharp_and_wider_blur_reads_wider(clean_crops):
    assert np.median([measure(Image(crop)).width for crop in clean_crops]) < 0.8
    for sigma in (2, 3, 4):
        assert abs(median_width(clean_crops, sigma) - sigma) < 0.4


@pytest.mark.parametrize(("length", "degrees"), [(9, 0), (15, 90), (15, 30), (11, 135)])
def test_motion_and_its_direction(clean_crops, length, degrees):
    found = [measure(Image(moved(crop, length, degrees))) for crop in clean_crops]
    directed = [each for each in found if each.direction is not None]
    assert len(directed) >= 6
    off = [abs((each.direction - degrees + 90) % 180 - 90) for each in directed]
    assert np.median(off) <= 22.5
    assert all(each.length > 4 for each in directed)


def test_without_edges_nothing_is_claimed():
    assert measure(Image(np.full((300, 300, 3), 128, np.uint8))).width == 0
    assert measure(Image(np.zeros((1, 1, 1), np.uint16))).direction is None


def test_noise_does_not_make_blur(clean_crops):
    random = np.random.default_rng(0)
    spoiled = [np.clip(c + random.normal(0, 10, c.shape), 0, 255).astype(np.uint8) for c in clean_crops]
    assert np.median([measure(Image(each)).width for each in spoiled]) < 1
