import numpy as np
import pytest

from editor.imaging.blend import LUMA, blend, blend_apart
from editor.imaging.image import Image

DEPTHS = (np.uint8, np.uint16, np.float16, np.float32)


def picture(dtype, seed, channels=3, size=(61, 83)):
    values = np.random.default_rng(seed).random((*size, channels))
    if np.issubdtype(dtype, np.integer):
        return Image((values * np.iinfo(dtype).max).round().astype(dtype))
    return Image(values.astype(dtype))


@pytest.mark.parametrize("dtype", DEPTHS)
@pytest.mark.parametrize("channels", [1, 3])
def test_nothing_and_everything_are_exact(dtype, channels):
    old, new = picture(dtype, 1, channels), picture(dtype, 2, channels)
    assert blend(old, new, 0) is old
    assert blend(old, new, 1) is new
    mask = np.zeros((61, 83), np.float32)
    mask[:, 40:] = 1
    half = blend(old, new, 1, mask)
    assert (half.pixels[:, :40] == old.pixels[:, :40]).all()
    if dtype not in (np.float16, np.float32):
        assert (half.pixels[:, 40:] == new.pixels[:, 40:]).all()


@pytest.mark.parametrize("dtype", DEPTHS)
@pytest.mark.parametrize("mask", [None, "float", "bytes"])
def test_the_amount_is_linear_and_rounded(dtype, mask):
    old, new = picture(dtype, 1), picture(dtype, 2)
    weight = np.random.default_rng(3).random((61, 83)).astype(np.float32)
    if mask == "bytes":
        weight = (weight * 255).astype(np.uint8)
    w = 1.0 if mask is None else (weight / 255 if mask == "bytes" else weight)[:, :, None]
    a, b = old.pixels.astype(float), new.pixels.astype(float)
    expected = a + 0.37 * w * (b - a)
    result = blend(old, new, 0.37, None if mask is None else weight)
    assert result.pixels.dtype == dtype
    tolerance = {np.float32: 1e-6, np.float16: 1e-3}.get(dtype, 0.51)
    assert np.abs(result.pixels - expected).max() <= tolerance


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_equal_pixels_stay_equal_at_any_amount(dtype):
    ramp = np.arange(256, dtype=dtype).repeat(3).reshape(1, 256, 3) * (1 if dtype == np.uint8 else 257)
    image = Image(ramp.astype(dtype))
    for amount in (0.1, 0.5, 0.999):
        assert (blend(image, Image(image.pixels.copy()), amount).pixels == image.pixels).all()
        assert (blend_apart(image, Image(image.pixels.copy()), amount, 0.3).pixels == image.pixels).all()


def test_lightness_and_colour_apart():
    old, new = picture(np.float32, 1), picture(np.float32, 2)
    only_luma = blend_apart(old, new, 1, 0).pixels - old.pixels
    assert np.allclose(only_luma[:, :, 0], only_luma[:, :, 2], atol=1e-6)  # no chroma moved
    assert np.allclose(only_luma @ LUMA, (new.pixels - old.pixels) @ LUMA, atol=1e-6)
    only_colour = blend_apart(old, new, 0, 1).pixels
    assert np.allclose(only_colour @ LUMA, old.pixels @ LUMA, atol=1e-6)


def test_amounts_out_of_range_are_clamped_and_alpha_is_the_originals():
    alpha = np.full((61, 83), 9, np.uint8)
    old = Image(picture(np.uint8, 1).pixels, alpha=alpha)
    new = Image(picture(np.uint8, 2).pixels, alpha=alpha)
    assert blend(old, new, -3) is old
    assert blend(old, new, 7) is new
    assert blend(old, new, 0.5).alpha is alpha


def test_other_sizes_and_depths_are_refused():
    old = picture(np.uint8, 1)
    with pytest.raises(ValueError, match="size and depth"):
        blend(old, picture(np.uint16, 1), 0.5)
    with pytest.raises(ValueError, match="mask"):
        blend(old, picture(np.uint8, 2), 0.5, np.ones((3, 3), np.float32))
