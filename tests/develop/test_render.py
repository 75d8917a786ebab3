import numpy as np
import pytest

from editor.develop.context import Context
from editor.develop.edits import all_edits
from editor.develop.frame import Frame
from editor.develop.masks.radial import Radial
from editor.develop.preview import part_of
from editor.develop.recipe import Recipe, Step
from editor.develop.render import Preview, render
from editor.imaging.colour import ADOBE_RGB, DISPLAY_P3, linear_to_srgb, srgb_to_linear
from editor.imaging.image import SRGB, Image
from editor.imaging.resample import resize

EDITS = all_edits()


def recipe(**edits):
    made = Recipe()
    for name, parameters in edits.items():
        made = made.with_edit(EDITS[name](**parameters))
    return made


def scene(dtype=np.uint8, height=61, width=90):
    y, x = np.mgrid[0:height, 0:width] / max(height, width)
    pixels = np.stack([0.1 + 0.7 * x, 0.5 + 0.3 * np.sin(9 * y), 0.6 - 0.5 * x * y], axis=-1)
    peak = {np.uint8: 255, np.uint16: 65535}.get(dtype, 1)
    return (pixels * peak).astype(dtype)


def test_an_empty_recipe_gives_the_very_image():
    image = Image(scene())
    assert render(image, Recipe()) is image


def test_a_stop_less_is_half_the_light():
    image = Image(scene(np.float32))
    out = render(image, recipe(exposure={"stops": -1.0}))
    assert np.allclose(srgb_to_linear(out.pixels), srgb_to_linear(image.pixels) / 2, atol=2e-4)


def test_a_stop_more_doubles_shadows_and_spares_highlights():
    grey = np.full((2, 2, 3), 1, np.float32) * linear_to_srgb(np.array([[[0.05]], [[0.9]]])).reshape(2, 1, 1)
    out = srgb_to_linear(render(Image(grey), recipe(exposure={"stops": 1.0})).pixels)
    assert out[0, 0, 1] == pytest.approx(0.1, rel=0.01)
    assert 0.9 < out[1, 0, 1] < 1.0


@pytest.mark.parametrize("space", [SRGB, DISPLAY_P3, ADOBE_RGB])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float16, np.float32])
def test_depth_and_space_stay(space, dtype):
    image = Image(scene(dtype), space)
    out = render(image, recipe(exposure={"stops": 0.5}))
    assert out.pixels.dtype == dtype
    assert out.space == space
    assert out.pixels.mean() > image.pixels.mean()


def test_sixteen_bits_keep_their_fine_steps():
    ramp = np.arange(20000, 24096, dtype=np.uint16).reshape(64, 64)
    out = render(Image(np.stack([ramp] * 3, axis=-1)), recipe(exposure={"stops": 0.1}))
    assert len(np.unique(out.pixels[..., 1])) > 4000


def test_grey_stays_grey_until_it_is_tinted():
    grey = Image(scene()[..., :1].copy())
    assert render(grey, recipe(exposure={"stops": 0.5}, contrast={"amount": 20})).grey
    assert not render(grey, recipe(white_balance={"temperature": 40})).grey


def test_warm_is_warm_and_magenta_is_magenta():
    image = Image(np.full((4, 4, 3), 120, np.uint8))
    red, _, blue = render(image, recipe(white_balance={"temperature": 60})).pixels[0, 0].astype(int)
    assert red > 120 > blue
    red, green, blue = render(image, recipe(white_balance={"tint": 60})).pixels[0, 0].astype(int)
    assert red > green < blue


def test_contrast_sets_light_and_dark_apart():
    image = Image(scene(np.float32))
    more, less = (render(image, recipe(contrast={"amount": a})).pixels.std() for a in (60, -60))
    assert more > image.pixels.std() > less


def test_quarter_turns_and_crops_move_pixels_and_change_none():
    image = Image(scene())
    turned = render(image, recipe(rotate={"quarters": 1, "horizontal": True}))
    assert np.array_equal(turned.pixels, np.rot90(image.pixels, -1)[:, ::-1])
    part = render(image, recipe(crop={"rect": (0.1, 0.0, 0.5, 1.0)}))
    assert np.array_equal(part.pixels, image.pixels[:, 9:45])


def test_transparency_goes_where_the_pixels_go():
    alpha = scene()[..., 0].copy()
    out = render(Image(scene(), alpha=alpha), recipe(rotate={"quarters": 2}, exposure={"stops": 0.3}))
    assert np.array_equal(out.alpha, alpha[::-1, ::-1])


@pytest.mark.parametrize("angle", [-30.0, -2.5, 7.0, 45.0])
def test_straightening_leaves_no_empty_corner(angle):
    frame = EDITS["crop"](angle=angle).place(Frame.whole(120, 80))
    ((x, y),) = frame.places(frame.width, frame.height, frame.box)
    assert min(x.min(), y.min()) >= 0
    assert max(x.max(), y.max()) <= 1
    assert frame.width * frame.height > 0.3 * 120 * 80


def test_an_aspect_is_kept():
    out = render(Image(scene(height=400, width=600)), recipe(crop={"rect": (0.1, 0.1, 0.8, 0.9), "aspect": "16:9"}))
    assert out.width / out.height == pytest.approx(16 / 9, abs=0.01)


def test_the_preview_shows_what_is_rendered():
    image = Image(scene(height=200, width=300))
    edits = recipe(exposure={"stops": 0.4}, contrast={"amount": 30}, white_balance={"tint": -20}, crop={"angle": 4.0})
    shown = Preview(image).render(edits).pixels
    assert np.abs(shown.astype(int) - render(image, edits).pixels).max() <= 2


def test_the_preview_follows_changes_and_remembers_nothing_wrong():
    image = Image(scene(height=100, width=150))
    preview = Preview(image)
    recipes = [
        recipe(exposure={"stops": 1.0}),
        recipe(exposure={"stops": 1.0}, rotate={"quarters": 1}),
        Recipe(),
        recipe(contrast={"amount": -50}),
    ]
    for each in [*recipes, *reversed(recipes)]:
        assert np.abs(preview.render(each).pixels.astype(int) - render(image, each).pixels).max() <= 2


@pytest.mark.parametrize("region", [None, (0.2, 0.3, 0.7, 0.9)])
@pytest.mark.parametrize("draft", [False, True])
def test_other_pixels_of_the_same_size_are_shown_as_if_never_seen_before(draft, region):
    """The planes are written over; nothing that was made of the former ones may be taken for theirs."""
    image = Image(scene(height=200, width=301))
    preview, known = Preview(image), []
    look = {"exposure": {"stops": 0.5}, "clarity": {"amount": 40}, "sharpen": {"amount": 50}, "dehaze": {"amount": 20}}
    ways = [recipe(**look, rotate={"quarters": quarters}) for quarters in (0, 2, 0)]
    for each in [*ways, recipe(exposure={"stops": 0.5}), ways[0]]:
        known.append(preview.render(each, region, draft=draft))
        assert np.array_equal(known[-1].pixels, Preview(image).render(each, region, draft=draft).pixels)
    assert np.array_equal(known[0].pixels, known[2].pixels)  # what was given away is not written over


def test_a_preview_for_another_screen():
    red = Image(np.full((4, 4, 3), (255, 0, 0), np.uint8))
    assert Preview(red, display=DISPLAY_P3).render(Recipe()).pixels[0, 0].tolist() == [234, 51, 35]


def test_opacity_is_half_way():
    image = Image(scene(np.float32))
    step = Step(EDITS["exposure"](-2.0), opacity=0.5)
    out = srgb_to_linear(render(image, Recipe((step,))).pixels)
    light = srgb_to_linear(image.pixels)
    assert np.allclose(out, light * (1 + 0.25) / 2, atol=2e-4)


def test_what_cannot_be_done_is_told_and_the_rest_is_done():
    said = []
    image = Image(scene())
    newer = Recipe.from_dict({"steps": [{"edit": "holodeck", "version": 3, "depth": 4}]})
    both = newer.with_edit(EDITS["denoise"](luminance=50)).with_edit(EDITS["exposure"](-1.0))
    out = render(image, both, Context(notice=said.append))
    assert np.array_equal(out.pixels, render(image, recipe(exposure={"stops": -1.0})).pixels)
    assert any("holodeck" in each for each in said)
    assert any("denoise" in each for each in said)


def test_nan_and_infinity_never_reach_the_file():
    pixels = scene(np.float32)
    pixels[3, 3] = np.nan
    pixels[4, 4] = np.inf
    pixels[5, 5] = -np.inf
    out = render(Image(pixels), recipe(exposure={"stops": 2.0}, contrast={"amount": 40}))
    assert np.isfinite(out.pixels).all()


REGION = (0.31, 0.22, 0.72, 0.68)
ALL_KINDS = recipe(
    exposure={"stops": 0.4},
    shadows={"amount": 40.0},
    clarity={"amount": 40.0},
    dehaze={"amount": 20.0},
    vignette={"amount": -60.0},
    grain={"amount": 40.0},
    sharpen={"amount": 80.0, "radius": 2.0, "masking": 40.0},
    crop={"rect": (0.1, 0.05, 0.95, 0.9), "angle": 3.0},
    colour_mixer={"green_hue": 30.0},
).with_step(Step(EDITS["exposure"](-1.0), mask=Radial(0.5, 0.5, 0.3, 0.3, 0.0, 60.0)))


def test_a_region_looked_at_closely_is_what_is_exported():
    image = Image(scene(height=420, width=640))
    whole = render(image, ALL_KINDS)
    close = Preview(image)
    seen = close.render(ALL_KINDS, REGION)
    box = part_of(close.frame, REGION)
    assert (seen.width, seen.height) == (box.width, box.height)
    assert (box.width, box.height) == pytest.approx((0.41 * whole.width, 0.46 * whole.height), abs=2)
    exported = whole.pixels[box.top : box.bottom, box.left : box.right]
    off = np.abs(exported.astype(int) - seen.pixels)
    assert off.max() <= 2
    assert off.mean() < 0.1


def test_a_slider_moves_a_region_without_measuring_it_anew():
    image = Image(scene(height=420, width=640))
    close = Preview(image)
    close.render(ALL_KINDS, REGION)
    ground = close._ground
    brighter = ALL_KINDS.with_edit(EDITS["exposure"](0.9))
    seen = close.render(brighter, REGION)
    assert close._ground is ground
    box = part_of(close.frame, REGION)
    exported = render(image, brighter).pixels[box.top : box.bottom, box.left : box.right]
    assert np.abs(exported.astype(int) - seen.pixels).max() <= 2
    close.render(brighter, (0.0, 0.0, 0.2, 0.2))
    assert close._ground is not ground
    assert close._ground.maps is ground.maps


@pytest.mark.parametrize("size", [(1280, 853), (641, 480), (97, 61), (1, 1)])
@pytest.mark.parametrize("cut", [{}, {"rect": (0.1, 0.05, 0.93, 0.81), "angle": 3.0}])
def test_a_draft_is_the_picture_in_half_as_many_pixels_and_in_the_same_place(size, cut):
    width, height = size
    image, known = Image(scene(height=height, width=width)), Context(scale=0.3)
    made = recipe(
        exposure={"stops": 0.4}, highlights={"amount": -40.0}, clarity={"amount": 20.0}, vignette={"amount": -50.0},
        saturation={"amount": 20.0}, dehaze={"amount": 10.0}, sharpen={"amount": 30.0}, grain={"amount": 10.0},
        crop=cut,
    )  # fmt: skip
    made = made.with_step(Step(EDITS["exposure"](stops=-1.0), Radial(0.3, 0.4, 0.2, 0.3)))
    preview = Preview(image, known)
    draft, whole = preview.render(made, draft=True), preview.render(made)
    assert (draft.width, draft.height) == (max(1, whole.width // 2), max(1, whole.height // 2))
    assert np.array_equal(draft.pixels, preview.render(made, draft=True).pixels)
    fitting = resize(whole, draft.width, draft.height).pixels.astype(int)
    off = np.abs(draft.pixels.astype(int) - fitting)
    assert off.mean() < 1.0
    if min(size) > 100:
        sloped = fitting[:, 1:].mean(axis=2) - fitting[:, :-1].mean(axis=2)
        apart = (draft.pixels[:, 1:].astype(int) - fitting[:, 1:]).mean(axis=2)
        assert abs((sloped * apart).sum() / (sloped * sloped).sum()) < 0.05  # shifted by less than so much of a pixel
    assert np.array_equal(preview.render(made).pixels, whole.pixels)  # a draft leaves no trace


def test_a_draft_has_the_alpha_of_the_photo():
    alpha = np.zeros((80, 121), np.uint8)
    alpha[:, 60:] = 255
    draft = Preview(Image(scene(height=80, width=121), alpha=alpha)).render(recipe(exposure={"stops": 1.0}), draft=True)
    assert draft.alpha.shape == draft.pixels.shape[:2] == (40, 60)
    assert (draft.alpha[0, 0], draft.alpha[0, -1]) == (0, 255)
