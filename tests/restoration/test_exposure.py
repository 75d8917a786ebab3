import numpy as np

from editor.imaging.image import Image
from editor.restoration.exposure import measure


def test_light_and_clipping_are_shares_and_levels():
    pixels = np.full((100, 200, 3), 100, np.uint8)
    pixels[:20], pixels[-10:] = 0, 255
    told = measure(Image(pixels))
    assert (told.median, told.dark, told.bright) == (100, 0, 255)
    assert abs(told.black - 0.2) < 0.01
    assert abs(told.white - 0.1) < 0.01


def test_a_colour_cast_and_its_hue(clean_crops):
    grey = np.repeat(clean_crops[0][:, :, 1:2], 3, 2)
    assert measure(Image(grey)).cast < 1.5
    warm = measure(Image((grey * np.array([1.0, 0.85, 0.6])).astype(np.uint8)))
    assert warm.cast > 10
    assert warm.tint[0] > warm.tint[1] > warm.tint[2]


def test_all_depths_agree(clean_crops):
    eight = measure(Image(clean_crops[1]))
    sixteen = measure(Image(clean_crops[1].astype(np.uint16) * 257))
    floats = measure(Image((clean_crops[1] / 255).astype(np.float16)))
    assert abs(eight.median - sixteen.median) < 1
    assert abs(eight.median - floats.median) < 1
    assert measure(Image(np.zeros((1, 1, 1), np.uint8))).black == 1
