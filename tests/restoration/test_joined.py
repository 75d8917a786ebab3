"""Low light brings denoising with it; and good photos are never brightened unasked."""

import numpy as np
import pytest

from editor.imaging.image import Image
from editor.restoration.diagnose import diagnose
from editor.restoration.joined import joined
from editor.tasks.enhancing import Wishes


@pytest.fixture
def night(clean_crops):
    """night(σ) -> a photo taken far too dark, with noise."""

    def make(sigma):
        crop = np.tile(clean_crops[0], (3, 3, 1)).astype(np.float32)
        dark = (crop / 255) ** 1.6 * 40
        dark = dark + np.random.default_rng(1).normal(0, sigma, dark.shape)
        return Image(np.clip(np.rint(dark), 0, 255).astype(np.uint8))

    return make


def test_faint_noise_is_taken_out_before_the_dark_is_lifted(night):
    told = joined(diagnose(night(1.6)))
    names = [each.edit for each in told.suggestions]
    assert "lowlight" in names
    assert "denoise" in names
    assert names.index("denoise") < names.index("lowlight")
    denoise = next(each for each in told.suggestions if each.edit == "denoise")
    assert 0.8 <= denoise.settings["sigma"] < 4
    steps = [step.edit.name for step in Wishes().recipe(told).steps]
    assert {"denoise", "lowlight"} <= set(steps)


def test_nothing_is_added_to_good_photos_small_ones_neither(clean_crops):
    told = [diagnose(Image(crop)) for crop in clean_crops]
    assert all("upscale" in [each.edit for each in one.suggestions] for one in told)
    assert sum(joined(one) is one for one in told) >= len(told) - 1


def test_faint_noise_is_taken_out_before_it_is_enlarged(clean_crops):
    random = np.random.default_rng(1)
    noisy = np.clip(clean_crops[3] + random.normal(0, 4, clean_crops[3].shape), 0, 255).astype(np.uint8)
    told = diagnose(Image(noisy))
    assert "denoise" not in [each.edit for each in told.needed]
    steps = [step.edit for step in Wishes().recipe(told).steps]
    assert [each.name for each in steps] == ["denoise", "upscale"]
    assert 2 < steps[0].sigma < 6


def test_a_lamp_does_not_hide_how_dark_a_photo_is(clean_crops):
    """A photo of which half is nearly black is lit up though a window is bright; a night with bright lights is not."""
    dark = (np.tile(clean_crops[0], (3, 3, 1)).astype(np.float32) / 255) ** 2 * 40
    for light, wanted in ((205, True), (245, False)):
        dark[:300, :300] = light
        told = diagnose(Image(dark.astype(np.uint8)))
        assert ("lowlight" in [each.edit for each in told.needed]) is wanted


def test_no_good_photo_is_brightened_unasked(shared):
    from PIL import Image as Pillow

    for path in sorted((shared / "data" / "val").glob("*.webp")):
        with Pillow.open(path) as opened:
            told = diagnose(Image(np.asarray(opened.convert("RGB"))))
        assert "lowlight" not in [each.edit for each in told.needed], path.name
