import json

import numpy as np
import pytest
from skimage import data

from editor.develop.edits.retouch import Retouch, Spot
from editor.develop.recipe import Recipe
from editor.develop.render import Preview, render
from editor.errors import RecipeError
from editor.imaging.image import Image
from editor.imaging.resample import resize
from editor.imaging.retouching import Place, find_source, spots_view


def gradient(dtype=np.uint8, height=200, width=300):
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    pixels = np.stack([0.3 + 0.4 * x / width, 0.4 + 0.3 * y / height, 0.5 + 0 * x], axis=-1)
    peak = {np.uint8: 255, np.uint16: 65535}.get(dtype, 1)
    return (pixels * peak).astype(dtype)


def dotted(dtype=np.uint8):
    pixels = gradient(dtype)
    y, x = np.mgrid[0:200, 0:300]
    pixels[np.hypot(x - 150, y - 100) < 6] = 0
    return pixels


def touched(image, *spots):
    return render(image, Recipe().with_edit(Retouch(spots))).pixels


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_healing_makes_a_spot_disappear(dtype):
    out = touched(Image(dotted(dtype)), Spot("heal", ((0.5, 0.5),), 0.1))
    peak = {np.uint8: 255, np.uint16: 65535}.get(dtype, 1)
    assert out.dtype == dtype
    assert np.abs(out.astype(float) - gradient(dtype)).max() / peak < 0.02


@pytest.mark.parametrize("kind", ["heal", "clone", "remove", "red_eye"])
def test_outside_the_spot_every_byte_stays(kind):
    image = Image(data.astronaut().copy())
    spot = Spot(kind, ((0.4, 0.3), (0.45, 0.35)), 0.05, source=(0.2, 0.1))
    out = touched(image, spot)
    y, x = np.mgrid[0:512, 0:512]
    t = np.clip(((x - 204.8) * 25.6 + (y - 153.6) * 25.6) / (2 * 25.6**2), 0, 1)
    away = np.hypot(x - 204.8 - 25.6 * t, y - 153.6 - 25.6 * t)
    far = away > 0.05 * 512 / 2 + 2
    assert np.array_equal(out[far], image.pixels[far])
    if kind != "red_eye":
        assert not np.array_equal(out, image.pixels)


def test_cloning_copies():
    image = Image(data.astronaut().copy())
    out = touched(image, Spot("clone", ((0.5, 0.5),), 0.05, feather=0, source=(0.25, -0.125)))
    assert np.array_equal(out[250:260, 250:260], image.pixels[186:196, 378:388])


def test_removing_goes_on_with_the_pattern():
    x = np.mgrid[0:240, 0:320][1]
    stripes = np.repeat((((x // 8) % 2) * 120 + 60)[..., None], 3, axis=2).astype(np.uint8)
    spoilt = stripes.copy()
    spoilt[90:140, 130:180] = (250, 0, 0)
    out = touched(Image(spoilt), Spot("remove", ((0.42, 0.48), (0.55, 0.48)), 0.2, feather=10))
    assert np.abs(out.astype(int) - stripes)[90:140, 130:180].mean() < 14


def test_red_eyes_become_dark_and_the_face_stays():
    pixels = np.full((100, 100, 3), (200, 160, 140), np.uint8)
    y, x = np.mgrid[0:100, 0:100]
    pupil = np.hypot(x - 50, y - 50) < 8
    pixels[pupil] = (210, 40, 50)
    out = touched(Image(pixels), Spot("red_eye", ((0.5, 0.5),), 0.4))
    assert out[50, 50, 0] < 60
    assert np.abs(out[50, 64].astype(int) - (200, 160, 140)).max() <= 2


def test_a_source_lies_beside_the_spot_and_in_the_picture():
    for at in ((0.5, 0.5), (0.01, 0.01), (0.99, 0.5)):
        dx, dy = find_source(Image(dotted()), Place((at,), 0.06, 0.4))
        assert np.hypot(dx * 300, dy * 200) >= 12
        assert 0 <= at[0] + dx <= 1
        assert 0 <= at[1] + dy <= 1


def test_spots_can_be_moved_and_taken_back():
    image = Image(dotted())
    recipe = Recipe().with_edit(Retouch((Spot("heal", ((0.2, 0.2),), 0.05), Spot("heal", ((0.5, 0.5),), 0.06))))
    edit = recipe.get("retouch")
    fewer = recipe.with_edit(Retouch(edit.spots[:1]))
    assert not np.array_equal(render(image, recipe).pixels, render(image, fewer).pixels)
    assert render(image, recipe.with_edit(Retouch())) is image


def test_json_and_nonsense():
    recipe = Recipe().with_edit(Retouch((Spot("clone", ((0.1, 0.2), (0.3, 0.4)), source=(0.1, 0.0)), Spot())))
    assert Recipe.from_dict(json.loads(json.dumps(recipe.to_dict()))) == recipe
    for wrong in ({"kind": "melt"}, {"size": 0}, {"points": []}, {"points": [[0, float("nan")]]}, {"colour": 1}):
        with pytest.raises(RecipeError, match="retouch"):
            Retouch.from_dict({"spots": [{"kind": "heal", **wrong}]})


def test_the_preview_shows_the_retouched_photo():
    large = Image(np.asarray(resize(Image(dotted()), 900, 600).pixels))
    small = resize(large, 300, 200)
    recipe = Recipe().with_edit(Retouch((Spot("heal", ((0.5, 0.5),), 0.06),)))
    whole = resize(render(large, recipe), 300, 200).pixels.astype(int)
    assert np.abs(Preview(small).render(recipe).pixels - whole).max() < 12


def test_spots_can_be_made_visible():
    view = spots_view(Image(dotted()), 20).pixels[..., 0]
    assert view[100, 155] > 200
    assert view[30, 30] == 0


@pytest.mark.parametrize("size", [(1, 1), (5, 3), (40, 2)])
@pytest.mark.parametrize("kind", ["heal", "clone", "remove", "red_eye"])
def test_tiny_pictures(kind, size):
    image = Image(np.zeros((*size, 3), np.uint8))
    assert touched(image, Spot(kind, ((0.0, 0.0), (1.0, 1.0)), 0.5)).shape == (*size, 3)
