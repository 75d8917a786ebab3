import cv2
import numpy as np

from editor.imaging.image import Image
from editor.restoration.resolution import measure


def enlarged(crop, factor):
    size = crop.shape[1::-1]
    small = cv2.resize(crop, None, fx=1 / factor, fy=1 / factor, interpolation=cv2.INTER_AREA)
    return cv2.resize(small, size, interpolation=cv2.INTER_CUBIC)


def test_sharp_photos_hold_what_they_promise(clean_crops):
    found = [measure(Image(crop)) for crop in clean_crops]
    assert sum(each.fraction == 1 for each in found) >= 7
    assert found[0].megapixels <= clean_crops[0].shape[0] * clean_crops[0].shape[1] / 1e6


def test_enlarged_photos_are_found_out(clean_crops):
    twice = np.array([measure(Image(enlarged(crop, 2.2))).fraction for crop in clean_crops])
    four = np.array([measure(Image(enlarged(crop, 4))).fraction for crop in clean_crops])
    assert (twice < 1).sum() >= 5
    assert (four < 0.6).sum() >= 7
    assert np.median(four) < np.median(twice)


def test_small_pictures_are_taken_for_what_they_are():
    assert measure(Image(np.zeros((100, 900, 3), np.uint8))).fraction == 1
