import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as PillowImage
from PIL import ImageOps

from editor.imaging.geometry import crop, flip, rotate90, upright
from editor.imaging.image import Image


def numbered(height=5, width=7):
    return np.arange(height * width * 3, dtype=np.uint8).reshape(height, width, 3)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_turns_as_pillow_does(orientation):
    picture = PillowImage.fromarray(numbered())
    picture.getexif()[0x0112] = orientation
    expected = np.asarray(ImageOps.exif_transpose(picture))
    turned = upright(numbered(), orientation)
    assert np.array_equal(turned, expected)
    assert turned.flags.c_contiguous


@pytest.mark.parametrize("nonsense", [0, 9, -3])
def test_unknown_orientations_change_nothing(nonsense):
    assert np.array_equal(upright(numbered(), nonsense), numbered())


def test_four_quarters_are_a_whole():
    image = Image(numbered(), alpha=numbered()[..., 0].copy())
    once = rotate90(image, 1)
    assert (once.width, once.height) == (5, 7)
    assert np.array_equal(once.pixels[0, -1], image.pixels[0, 0])  # clockwise: top left goes top right
    whole = rotate90(once, 3)
    assert np.array_equal(whole.pixels, image.pixels)
    assert np.array_equal(whole.alpha, image.alpha)


def test_flip():
    image = Image(numbered())
    assert np.array_equal(flip(image, horizontal=True).pixels[:, 0], image.pixels[:, -1])
    assert np.array_equal(flip(flip(image, vertical=True), vertical=True).pixels, image.pixels)


@given(*[st.integers(-10, 20)] * 4)
def test_crop_always_leaves_a_part_of_the_picture(left, top, width, height):
    part = crop(Image(numbered()), left, top, width, height)
    assert 1 <= part.width <= 7
    assert 1 <= part.height <= 5
    rows = {tuple(pixel) for pixel in part.pixels.reshape(-1, 3)}
    assert rows <= {tuple(pixel) for pixel in numbered().reshape(-1, 3)}
