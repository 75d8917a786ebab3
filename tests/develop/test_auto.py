import numpy as np
import pytest
from skimage import data

from editor.develop.auto import TONES, auto, picked, upright
from editor.develop.edits import all_edits
from editor.develop.matching import match, match_series, measure
from editor.develop.recipe import Recipe
from editor.develop.render import render
from editor.imaging.image import Image
from editor.imaging.resample import shrink

EDITS = all_edits()
PHOTO = shrink(Image(data.coffee().copy()), 300)


def with_(**edits):
    made = Recipe()
    for name, parameters in edits.items():
        made = made.with_edit(EDITS[name](**parameters))
    return made


def test_a_dark_photo_is_brightened_and_a_bright_one_darkened():
    dark = render(PHOTO, with_(exposure={"stops": -2.5}))
    bright = render(PHOTO, with_(exposure={"stops": 1.5}))
    assert auto(dark).get("exposure").stops > 0.4
    assert auto(bright).get("exposure").stops < 0.1
    assert measure(render(dark, auto(dark)))[0] > 1.5 * measure(dark)[0]


def test_auto_writes_ordinary_values_and_leaves_the_rest():
    base = with_(vignette={"amount": -20}, crop={"rect": (0.1, 0.1, 0.9, 0.9)})
    made = auto(PHOTO, base)
    names = {step.edit.name for step in made.steps}
    assert names <= {*TONES, "white_balance", "vibrance", "vignette", "crop"}
    assert made.get("vignette") == base.get("vignette")
    assert auto(PHOTO, made) == made  # asked twice, the same answer
    assert not {"white_balance", "vibrance"} & {s.edit.name for s in auto(PHOTO, colour=False).steps}


@pytest.mark.parametrize(
    "pixels", [np.zeros((5, 5, 3)), np.full((5, 5, 3), 255), np.full((1, 1, 3), 9), np.full((4, 4, 1), 80)]
)
def test_odd_photos(pixels):
    image = Image(pixels.astype(np.uint8))
    assert np.isfinite(render(image, auto(image)).pixels).all()


def test_a_picked_grey_becomes_grey():
    tinted = render(Image(np.full((20, 20, 3), 140, np.uint8)), with_(white_balance={"temperature": 40, "tint": -30}))
    balance = picked(tinted, 0.5, 0.5)
    out = render(tinted, Recipe().with_edit(balance)).pixels[10, 10].astype(int)
    assert np.ptp(out) <= 2
    assert balance.temperature == pytest.approx(-40, abs=5)


def buildings(tilt=0.0, angle=0.0):
    """Upright and level lines, seen by a camera that was tilted."""
    plain = np.full((400, 600, 3), 200, np.uint8)
    plain[:, 60:540:60] = 40
    plain[80:360:70] = 90
    recipe = with_(perspective={"vertical": tilt}, crop={"angle": angle})
    return render(Image(plain), recipe)


def test_lines_are_made_upright():
    found = upright(buildings(tilt=-30.0))
    assert found.vertical == pytest.approx(30, abs=6)
    assert abs(found.angle) < 0.7
    assert upright(buildings(angle=4.0), level_only=True).angle == pytest.approx(-4, abs=0.4)


def test_what_stands_is_left_alone():
    assert upright(buildings()) == upright(Image(np.full((300, 300, 3), 99, np.uint8)))
    assert upright(buildings()).angle == 0


def test_a_photo_is_matched_to_another():
    other = render(PHOTO, with_(exposure={"stops": -1.2}, white_balance={"temperature": -30, "tint": 10}))
    made = match(PHOTO, other, Recipe())
    brightness, colour = measure(render(other, made))
    wanted_brightness, wanted_colour = measure(PHOTO)
    assert abs(np.log2(brightness / wanted_brightness)) < 0.1
    assert np.abs(colour - wanted_colour).max() < 0.01
    assert made.get("exposure").stops > 0.7
    assert made.get("white_balance").temperature > 15


def test_a_series_keeps_its_reference():
    from editor.develop.context import Context

    images = [PHOTO, render(PHOTO, with_(exposure={"stops": -1.0})), render(PHOTO, with_(exposure={"stops": 0.5}))]
    recipes = [with_(contrast={"amount": 20})] * 3
    matched = match_series(images, recipes, [Context()] * 3, 0)
    assert matched[0] == recipes[0]
    levels = [measure(render(image, recipe))[0] for image, recipe in zip(images, matched, strict=True)]
    assert max(levels) / min(levels) < 1.08
    assert matched[1].get("contrast").amount == 20
