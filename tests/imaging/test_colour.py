import io

import imagecodecs
import numpy as np
import pytest
from PIL import Image as PillowImage
from PIL import ImageCms

from editor.imaging import icc
from editor.imaging.colour import (
    ADOBE_RGB,
    DISPLAY_P3,
    PROPHOTO,
    SRGB,
    convert,
    linear_to_srgb,
    luma,
    space_of,
    srgb_to_linear,
)
from editor.imaging.image import Image

DEPTHS = [np.uint8, np.uint16, np.float16, np.float32]


def picture(dtype, channels=3, seed=0):
    numbers = np.random.default_rng(seed).random((40, 50, channels))
    peak = {np.uint8: 255, np.uint16: 65535}.get(dtype, 1)
    return Image((numbers * peak).astype(dtype))


@pytest.mark.parametrize("space", [DISPLAY_P3, ADOBE_RGB, PROPHOTO])
def test_another_colour_engine_agrees(space):
    """Pillow's LittleCMS, with its own sRGB profile."""
    image = picture(np.uint8)
    ours = convert(image, space).pixels
    theirs = ImageCms.profileToProfile(
        PillowImage.fromarray(image.pixels),
        ImageCms.createProfile("sRGB"),
        ImageCms.ImageCmsProfile(io.BytesIO(space.icc)),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
    )
    assert np.abs(ours.astype(int) - np.asarray(theirs).astype(int)).max() <= 1


def test_known_colours():
    red = Image(np.array([[[65535, 0, 0]]], np.uint16))
    assert convert(red, DISPLAY_P3).pixels[0, 0] / 65535 == pytest.approx([0.9175, 0.2003, 0.1386], abs=0.002)
    white = Image(np.full((1, 1, 3), 65535, np.uint16))
    assert convert(white, PROPHOTO).pixels.min() >= 65533


@pytest.mark.parametrize("dtype", DEPTHS)
def test_there_and_back_keeps_colours_and_depth(dtype):
    image = picture(dtype)
    back = convert(convert(image, DISPLAY_P3), SRGB)
    assert back.pixels.dtype == dtype
    off = np.abs(back.pixels.astype(float) - image.pixels.astype(float)).max() / image.peak
    assert off <= {np.uint8: 8 / 255, np.uint16: 30 / 65535, np.float16: 0.004, np.float32: 1e-5}[dtype]


def test_sixteen_bits_are_not_taken_through_a_coarse_table():
    image = picture(np.uint16)
    exact = convert(Image((image.pixels / 65535).astype(np.float32)), PROPHOTO).pixels
    assert np.abs(convert(image, PROPHOTO).pixels / 65535 - exact).max() < 3 / 65535


def test_grey_stays_grey():
    assert convert(picture(np.uint8, 1), ADOBE_RGB).grey


def test_a_grey_profile_is_understood():
    space = space_of(imagecodecs.cms_profile("gray", gamma=1.0, whitepoint=[0.3457, 0.3585]))
    middle = convert(Image(np.full((2, 2, 1), 0.5, np.float32), space), SRGB)
    assert middle.pixels[0, 0, 0] == pytest.approx(0.735, abs=0.01)


@pytest.mark.parametrize("rubbish", [None, b"", b"\0" * 200, ADOBE_RGB.icc[:150], b"x" * 3000])
def test_a_damaged_profile_means_srgb(rubbish):
    assert space_of(rubbish) == SRGB


def test_a_profile_keeps_its_name_and_bytes():
    space = space_of(DISPLAY_P3.icc)
    assert space.name == "Display P3"
    assert space.icc == DISPLAY_P3.icc


@pytest.mark.parametrize("space", [SRGB, DISPLAY_P3, ADOBE_RGB, PROPHOTO])
def test_primaries_read_from_a_profile_agree_with_the_colour_engine(space):
    """Our own reading (fast, used for developing) against LittleCMS: the same light in Rec. 2020."""
    image = picture(np.float32)
    wide = icc.build("wide", icc.REC2020, icc.D65_XY, 1.0)
    theirs = convert(Image(image.pixels, space), space_of(wide)).pixels
    read = icc.read_primaries(space.icc)
    light = np.stack([curve(image.pixels[..., i]) for i, curve in enumerate(read.decode)], axis=-1)
    ours = light @ (icc.TO_REC2020 @ read.to_pcs).T
    assert np.abs(ours - theirs).max() < 2e-3


def test_profiles_made_of_tables_are_left_to_the_colour_engine():
    grey = imagecodecs.cms_profile("gray", gamma=1.0, whitepoint=[0.3457, 0.3585])
    assert icc.read_primaries(grey) is None
    assert icc.read_primaries(b"nothing at all" * 20) is None


def test_the_srgb_curve():
    x = np.linspace(0, 1, 1001)
    assert np.abs(linear_to_srgb(srgb_to_linear(x)) - x).max() < 1e-5
    assert srgb_to_linear(0.5) == pytest.approx(0.21404, abs=1e-5)
    assert srgb_to_linear(-1.0) == 0
    assert linear_to_srgb(4.0) > 1


def test_luma_of_grey_is_grey():
    assert np.allclose(luma(np.full((3, 4, 3), 200, np.uint8)), 200, atol=1e-3)
    assert luma(np.full((3, 4, 1), 7, np.uint8)).shape == (3, 4)
