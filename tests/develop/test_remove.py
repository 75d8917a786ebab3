"""Things taken out of photos: by a mask from a file, and by spots, through whoever fills holes."""

import cv2
import numpy as np
import pytest

from editor.develop.context import Context
from editor.develop.edits.remove import Remove
from editor.develop.edits.retouch import Retouch, Spot
from editor.develop.recipe import Recipe
from editor.develop.render import render
from editor.imaging.image import Image
from editor.restoration.repair import GROWN, RING, remove


class Remover:
    """A restorer that has no models."""

    def __init__(self):
        self.sizes = []

    def remove(self, image, mask, progress=None):
        self.sizes.append(mask.shape)
        return remove(image, mask)


def wall(dtype=np.uint8):
    y, x = np.mgrid[:180, :240]
    pixels = np.stack([x % 12 * 9 + 60, y % 16 * 7 + 50, (x + y) % 20 * 5 + 70], 2).astype(dtype)
    return pixels * 257 if dtype == np.uint16 else pixels


def with_post(dtype=np.uint8):
    pixels = wall(dtype)
    pixels[60:120, 100:125] = np.iinfo(dtype).max
    return pixels


@pytest.fixture
def mask_file(tmp_path):
    mask = np.zeros((180, 240), np.uint8)
    mask[58:122, 98:127] = 255
    path = tmp_path / "mask.png"
    cv2.imwrite(str(path), mask)
    return path


def far_from(mask):
    reach = 2 * (GROWN + RING) + 1
    return cv2.dilate(mask.astype(np.uint8), np.ones((reach, reach), np.uint8)) == 0


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_what_a_mask_covers_goes_and_no_other_byte_changes(mask_file, dtype):
    image = Image(with_post(dtype))
    out = render(image, Recipe().with_edit(Remove(str(mask_file))), Context(restorer=Remover())).pixels
    mask = cv2.imread(str(mask_file), cv2.IMREAD_GRAYSCALE) > 127
    assert np.array_equal(out[far_from(mask)], image.pixels[far_from(mask)])
    peak = np.iinfo(dtype).max
    assert not (out[mask] > 0.95 * peak).all(1).any()
    assert np.abs(out[mask].astype(float) - wall(dtype)[mask]).mean() < 0.08 * peak


def test_a_mask_of_another_size_is_fitted_and_of_another_shape_refused(mask_file, tmp_path):
    half = cv2.resize(cv2.imread(str(mask_file), cv2.IMREAD_GRAYSCALE), (120, 90))
    cv2.imwrite(str(tmp_path / "half.png"), half)
    cv2.imwrite(str(tmp_path / "tall.png"), half.T.copy())
    (tmp_path / "broken.png").write_bytes(b"no picture")
    image = Image(with_post())
    out = render(image, Recipe().with_edit(Remove(str(tmp_path / "half.png"))), Context(restorer=Remover())).pixels
    assert not (out[70:110, 105:120] > 250).all(2).any()
    for name, words in (("tall", "another shape"), ("broken", "no picture"), ("absent", "cannot be read")):
        told = []
        context = Context(restorer=Remover(), notice=told.append)
        assert render(image, Recipe().with_edit(Remove(str(tmp_path / f"{name}.png"))), context) is image
        assert words in told[0]
        assert f"{name}.png" in told[0]


def test_spots_are_filled_by_the_restorer_on_a_cut_out():
    restorer, image = Remover(), Image(with_post())
    spot = Spot("remove", ((112.5 / 240, 60 / 180), (112.5 / 240, 120 / 180)), 36 / 240, feather=0)
    out = render(image, Recipe().with_edit(Retouch((spot,))), Context(restorer=restorer)).pixels
    assert restorer.sizes[0] != (180, 240)
    assert not (out[60:120, 101:124] > 250).all(2).any()
    y, x = np.mgrid[:180, :240]
    away = np.hypot(x - 112.5, y - np.clip(y, 60, 120)) > 18 + GROWN + RING + 2
    assert np.array_equal(out[away], image.pixels[away])
    half = render(
        image,
        Recipe().with_edit(Retouch((Spot("remove", spot.points, spot.size, 0, 50.0),))),
        Context(restorer=restorer),
    ).pixels
    assert (half[80:100, 105:120].astype(int) > out[80:100, 105:120]).mean() > 0.9
