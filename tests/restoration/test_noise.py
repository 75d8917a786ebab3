import cv2
import numpy as np
import pytest

from editor.imaging.image import Image
from editor.restoration.noise import measure, to_tell


def noisy(clean, sigma, seed=1, dtype=np.uint8):
    spoiled = clean + np.random.default_rng(seed).normal(0, sigma, clean.shape)
    if dtype == np.uint16:
        return Image(np.clip(np.round(spoiled * 257), 0, 65535).astype(np.uint16))
    return Image(np.clip(np.round(spoiled), 0, 255).astype(np.uint8))


def test_clean_photos_have_next_to_none(clean_crops):
    assert max(measure(Image(crop)).sigma for crop in clean_crops) < 2


@pytest.mark.parametrize("sigma", [4, 8, 15, 30])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_white_noise_is_told_within_a_quarter(clean_crops, sigma, dtype):
    found = np.array([measure(noisy(crop, sigma, dtype=dtype)).sigma for crop in clean_crops])
    assert np.abs(found / sigma - 1).max() < 0.25
    assert abs(np.median(found) / sigma - 1) < 0.12


def test_camera_noise_is_told_too(clean_crops):
    """It is smoothed by the colour mosaic, so a plain high-pass would read a third of it."""
    import torch

    from editor.training.degradations.unprocess import camera_noise

    random, ratios = torch.Generator().manual_seed(3), []
    for crop in clean_crops:
        tensor = torch.from_numpy(crop.copy()).permute(2, 0, 1)[None] / 255
        spoiled = camera_noise(tensor, random, demosaic=1.0)[0].permute(1, 2, 0).numpy()
        spoiled = np.round(spoiled * 255).astype(np.uint8)
        truth = np.sqrt(np.mean((spoiled.astype(float) - crop) ** 2))
        if truth > 4:
            ratios.append(measure(Image(spoiled)).sigma / truth)
    assert len(ratios) >= 4
    assert 0.7 < np.median(ratios) < 1.3
    assert min(ratios) > 0.5
    assert max(ratios) < 1.6


@pytest.mark.parametrize("quality", [75, 90])
def test_noise_that_jpeg_left_in_the_lightness_is_told(clean_crops, quality):
    """4:2:0 takes most of it out of the colours; what remains is what a denoiser has to remove."""
    for crop in clean_crops:
        saved = [
            cv2.imdecode(cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], cv2.IMREAD_COLOR)
            for pixels in (noisy(crop, 20).pixels, np.ascontiguousarray(crop))
        ]
        truth = np.sqrt(np.mean((saved[0].astype(float) - saved[1]) ** 2))
        assert 0.6 < measure(Image(saved[0])).sigma / truth < 1.5  # a denoiser wants more of coarse noise
        assert measure(Image(saved[1])).sigma < 2


def test_a_compressed_photo_is_measured_by_what_its_compression_leaves(clean_crops, as_jpeg):
    """The fit for JPEG aims at what a denoiser needs to be told: somewhat more than the error that is left."""
    for quality, subsampling in ((75, 2), (92, 0)):
        clean = [measure(Image(as_jpeg(crop, quality, subsampling)[0]), quality).sigma for crop in clean_crops]
        assert sum(each < 6 for each in clean) >= 6
        for crop in clean_crops:
            told = measure(Image(as_jpeg(noisy(crop, 15).pixels, quality, subsampling)[0]), quality).sigma
            assert 6 < told < 25


def test_grey_stored_as_colour_is_measured_as_grey(clean_crops):
    grey = noisy(np.ascontiguousarray(clean_crops[1][:, :, :1]), 15).pixels
    assert 10 < measure(Image(np.repeat(grey, 3, 2))).sigma < 21


def test_channels_lightness_and_colour_are_told_apart(clean_crops):
    crop = clean_crops[0].astype(float)
    random = np.random.default_rng(0)
    red = crop.copy()
    red[:, :, 0] += random.normal(0, 20, crop.shape[:2])
    told = measure(Image(np.clip(red, 0, 255).astype(np.uint8)))
    assert told.channels[0] > 3 * max(told.channels[1:])
    together = crop + random.normal(0, 12, (*crop.shape[:2], 1))
    apart = measure(Image(np.clip(crop + random.normal(0, 12, crop.shape), 0, 255).astype(np.uint8)))
    assert apart.colour > 4 * measure(Image(np.clip(together, 0, 255).astype(np.uint8))).colour


def test_grey_floats_and_tiny_pictures(clean_crops):
    grey = Image(clean_crops[1][:, :, :1].copy())
    spoiled = noisy(grey.pixels, 15)
    assert measure(grey).sigma < 6
    assert 11 < measure(spoiled).sigma < 21
    as_float = Image((spoiled.pixels / np.float32(255)).astype(np.float32))
    assert abs(measure(as_float).sigma - measure(spoiled).sigma) < 0.5
    for size in ((1, 1), (1, 40), (15, 17)):
        assert measure(Image(np.full((*size, 3), 99, np.uint8))).sigma < 1.5
    assert measure(Image(np.zeros((300, 300, 3), np.uint8))).sigma < 1


def test_in_a_jpeg_a_denoiser_is_told_at_least_what_compression_hides():
    assert to_tell(2.0, None) == to_tell(2.0, 98) == 2.0
    assert to_tell(2.0, 75) == pytest.approx(6.0)
    assert to_tell(2.0, 90) == pytest.approx(3.0)
    assert to_tell(2.0, 30) == 7.0
    assert to_tell(20.0, 75) == 20.0
    assert to_tell(90.0, None) == to_tell(90.0, 50) == 75.0
