"""PSNR, SSIM and luma against scikit-image."""

import numpy as np
import pytest
from skimage.color import rgb2ycbcr
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from editor.training.metrics import luma, psnr, ssim


@pytest.fixture
def two():
    random = np.random.default_rng(1)
    first = random.integers(0, 256, (40, 56, 3)).astype(np.uint8)
    second = np.clip(first + random.normal(0, 12, first.shape), 0, 255).astype(np.uint8)
    return first, second


def test_psnr_is_that_of_scikit_image(two):
    assert psnr(*two) == pytest.approx(peak_signal_noise_ratio(*two), abs=1e-9)


def test_equal_pictures_have_infinite_psnr(two):
    assert psnr(two[0], two[0]) == np.inf


def test_shave_cuts_the_border(two):
    first, second = two[0].copy(), two[0].copy()
    second[:3] ^= 255
    assert psnr(first, second, shave=3) == np.inf
    assert psnr(first, second) < 30


@pytest.mark.parametrize("channels", ["colour", "grey"])
def test_ssim_is_that_of_scikit_image(two, channels):
    first, second = (p / 255.0 if channels == "colour" else p[..., 0] / 255.0 for p in two)
    expected = structural_similarity(
        first,
        second,
        channel_axis=2 if channels == "colour" else None,
        data_range=1.0,
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
    )
    assert ssim(first, second) == pytest.approx(expected, abs=1e-6)


def test_luma_is_that_of_scikit_image(two):
    assert np.allclose(luma(two[0]) * 255, rgb2ycbcr(two[0])[..., 0], atol=1e-6)


def test_luma_of_a_grey_picture_is_itself():
    grey = np.full((4, 4), 51, np.uint8)
    assert np.allclose(luma(grey), 0.2)
