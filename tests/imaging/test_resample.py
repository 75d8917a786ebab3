import cv2
import numpy as np
import pytest

from editor.imaging import resample
from editor.imaging.image import Image
from editor.imaging.resample import fit, resize, shrink


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float16, np.float32])
@pytest.mark.parametrize(("width", "height"), [(7, 5), (61, 43), (90, 3), (1, 1), (7, 60)])
@pytest.mark.parametrize("channels", [1, 3])
def test_any_depth_any_size(dtype, width, height, channels):
    image = Image(np.full((31, 29, channels), 0.75 if dtype in (np.float16, np.float32) else 99, dtype))
    made = resize(image, width, height)
    assert made.pixels.shape == (height, width, channels)
    assert made.pixels.dtype == dtype
    assert np.allclose(made.pixels.astype(float), image.pixels.flat[0].astype(float), rtol=2e-3)


def test_shrinking_takes_the_mean_of_areas():
    pixels = np.zeros((4, 4, 3), np.float32)
    pixels[:2, :2] = [[[1.0]]]
    pixels[0, 0] = 0
    assert resize(Image(pixels), 2, 2).pixels[0, 0, 0] == pytest.approx(0.75)


def test_hidden_colour_does_not_bleed():
    pixels = np.zeros((8, 8, 3), np.uint8)
    pixels[:, :4] = (255, 0, 0)  # transparent red beside opaque black
    alpha = np.zeros((8, 8), np.uint8)
    alpha[:, 4:] = 255
    small = resize(Image(pixels, alpha=alpha), 3, 3)
    assert small.pixels[small.alpha > 0].max() <= 1
    assert small.alpha.dtype == np.uint8


def test_shrink_never_enlarges():
    image = Image(np.zeros((10, 20, 3), np.uint8))
    assert shrink(image, 100) is image
    assert fit(6000, 4000, 1920) == (1920, 1280)
    assert fit(100000, 1, 10) == (10, 1)


def test_no_picture_without_pixels():
    with pytest.raises(ValueError, match="0×5"):
        resize(Image(np.zeros((3, 3, 3), np.uint8)), 0, 5)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_shrinking_by_a_little_looks_like_the_mean_of_areas(dtype):
    """As libjpeg's 2250 pixels become 2048: a picture with a photo's spectrum (1/f) and noise, above 45 dB."""
    random, edge, target = np.random.default_rng(1), 450, 410
    far = np.hypot(*np.meshgrid(np.fft.fftfreq(edge), np.fft.fftfreq(edge)))
    far[0, 0] = 1
    planes = [np.fft.ifft2(np.fft.fft2(random.standard_normal((edge, edge))) / far).real for _ in range(3)]
    photo = np.stack(planes, 2)
    photo = (128 + photo / photo.std() * 50 + random.normal(0, 2, photo.shape)).clip(0, 255).round()
    unit = {np.uint8: 1, np.uint16: 257, np.float32: np.float32(1 / 255)}[dtype]
    image = Image((photo * unit).astype(dtype))
    exact = cv2.resize(image.pixels, (target, target), interpolation=cv2.INTER_AREA)
    made = shrink(image, target).pixels
    wrong = (made.astype(np.float64) - exact) / float(unit)
    assert 10 * np.log10(255**2 / np.mean(wrong**2)) > 45
    assert abs(wrong.mean()) < 0.1


@pytest.mark.skipif(resample.compiled is None, reason="there was no compiler when this was installed")
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize(
    ("size", "smaller"),
    [((61, 90), (40, 61)), ((61, 90), (61, 7)), ((90, 61), (1, 61)), ((64, 64), (32, 16)), ((50, 70), (1, 1))],
)
def test_the_compiled_means_are_those_of_opencv(dtype, channels, size, smaller):
    pixels = np.random.default_rng(3).integers(0, np.iinfo(dtype).max + 1, (*size, channels), dtype)
    made = resample._averaged(pixels, smaller[1], smaller[0])
    theirs = cv2.resize(pixels, smaller[::-1], interpolation=cv2.INTER_AREA).reshape(made.shape)
    assert np.abs(made.astype(int) - theirs).max() <= 1
    bright = np.full((*size, channels), np.iinfo(dtype).max, dtype)
    assert (resample._averaged(bright, smaller[1], smaller[0]) == np.iinfo(dtype).max).all()


@pytest.mark.skipif(resample.compiled is None, reason="there was no compiler when this was installed")
def test_arrays_of_other_sizes_are_refused():
    pixels, made = np.zeros((4, 6, 3), np.uint8), np.zeros((2, 3, 3), np.uint8)
    for sizes, new in (((4, 7, 3), (2, 3)), ((4, 6, 3), (3, 3)), ((4, 6, 2), (2, 3)), ((1, 8, 3), (2, 3))):
        with pytest.raises(ValueError, match="sizes"):
            resample.compiled.shrink(pixels, False, sizes, made, new)
