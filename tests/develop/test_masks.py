import json

import numpy as np
import pytest

from editor.develop.context import Context
from editor.develop.edits import all_edits
from editor.develop.masks import all_masks, mask_from_dict
from editor.develop.masks.bitmap import Bitmap
from editor.develop.masks.brush import Brush, Stroke
from editor.develop.masks.colour import Colour
from editor.develop.masks.combined import Combined, Part
from editor.develop.masks.linear import Linear
from editor.develop.masks.luminance import Luminance
from editor.develop.masks.radial import Radial
from editor.develop.recipe import Recipe, Step
from editor.develop.render import Preview, render
from editor.errors import RecipeError
from editor.imaging.bitmaps import packed, unpacked
from editor.imaging.image import Image
from editor.imaging.resample import resize
from editor.imaging.subject import select

EDITS = all_edits()


def photo(height=120, width=180, dtype=np.uint8):
    """Dark left, bright right, a red disc in the middle."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    pixels = np.repeat((0.2 + 0.6 * x / width)[..., None], 3, axis=2)
    disc = np.hypot(x - width / 2, y - height / 2) < height / 4
    pixels[disc] = (0.8, 0.15, 0.1)
    return Image((pixels * (255 if dtype == np.uint8 else 65535)).astype(dtype))


EXAMPLES = {
    "linear": Linear(0.5, 0.2, 0.5, 0.7),
    "radial": Radial(0.5, 0.5, 0.2, 0.1, 30.0, 40.0),
    "brush": Brush((Stroke(((0.2, 0.2), (0.7, 0.6)), 0.1), Stroke(((0.5, 0.5),), 0.05, 20.0, 60.0, True))),
    "luminance": Luminance(55.0, 80.0, 8.0),
    "colour": Colour(((0.8, 0.15, 0.1),), 40.0),
    "bitmap": Bitmap(packed(np.pad(np.ones((20, 30), np.float32), 10)), 0.0),
    "combined": Combined(
        (Part(Linear()), Part(Radial(), "subtract", opacity=0.5), Part(Luminance(), "intersect", True))
    ),
}


def test_every_kind_has_an_example_here():
    assert set(EXAMPLES) | {"unknown"} == set(all_masks())


@pytest.mark.parametrize("mask", EXAMPLES.values(), ids=EXAMPLES)
def test_json_keeps_it(mask):
    assert mask_from_dict(json.loads(json.dumps(mask.to_dict()))) == mask
    assert hash(mask) == hash(mask_from_dict(json.loads(json.dumps(mask.to_dict()))))


@pytest.mark.parametrize("mask", EXAMPLES.values(), ids=EXAMPLES)
@pytest.mark.parametrize("size", [(1, 1), (33, 7), (120, 180)])
def test_a_plane_of_0_to_1_for_any_size(mask, size):
    plane = mask.plane(photo(*size))
    assert plane.shape == size
    assert plane.dtype == np.float32
    assert np.isfinite(plane).all()
    assert plane.min() >= 0
    assert plane.max() <= 1


@pytest.mark.parametrize("mask", EXAMPLES.values(), ids=EXAMPLES)
def test_it_is_the_same_place_at_every_size(mask):
    large = photo(480, 720)
    small = resize(large, 180, 120)
    whole = resize(Image(mask.plane(large)[..., None].copy()), 180, 120).pixels[..., 0]
    assert np.abs(whole - mask.plane(small)).mean() < 0.02


def test_linear_is_whole_before_and_nothing_behind():
    plane = Linear(0.5, 0.25, 0.5, 0.75).plane(photo(100, 100))
    assert plane[:24].min() == 1
    assert plane[76:].max() == 0
    assert plane[50].mean() == pytest.approx(0.5, abs=0.05)
    assert (np.diff(plane[:, 3]) <= 0).all()


def test_radial_is_turned():
    level, upright = Radial(rx=0.4, ry=0.1), Radial(rx=0.4, ry=0.1, angle=90)
    guide = photo(100, 100)
    assert np.abs(level.plane(guide) - upright.plane(guide).T).max() < 1e-3
    assert level.plane(guide)[50, 50] == 1
    assert level.plane(guide)[50, 15] < level.plane(guide)[50, 30]


def test_a_stroke_has_its_size_and_an_eraser_takes_away():
    guide = photo(200, 200)
    plane = Brush((Stroke(((0.25, 0.5), (0.75, 0.5)), size=0.2, feather=0.0),)).plane(guide)
    assert plane[:, 100].sum() == pytest.approx(40, abs=2)
    assert plane[100, 20] == 0
    assert plane[100, 35] == 1
    erased = Brush((Stroke(((0.25, 0.5), (0.75, 0.5)), 0.2), Stroke(((0.5, 0.5),), 0.1, 0, 100, True))).plane(guide)
    assert erased[100, 100] == 0
    assert erased[100, 60] == 1


def test_a_long_stroke_is_drawn_like_a_short_one():
    guide = photo(200, 200)
    few = Stroke(((0.1, 0.3), (0.9, 0.6)), 0.1)
    many = Stroke(tuple((0.1 + 0.8 * t / 60, 0.3 + 0.3 * t / 60) for t in range(61)), 0.1)
    assert np.abs(Brush((few,)).plane(guide) - Brush((many,)).plane(guide)).max() < 0.15


def test_flow_builds_up():
    one = Stroke(((0.5, 0.5),), 0.4, 0, 50)
    assert Brush((one,)).plane(photo())[60, 90] == pytest.approx(0.5)
    assert Brush((one, one)).plane(photo())[60, 90] == pytest.approx(0.75)


def test_luminance_finds_the_bright_side():
    plane = Luminance(80.0, 100.0, 5.0).plane(photo())
    assert plane[10, -5] > 0.9
    assert plane[10, 5] == 0


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_colour_finds_the_disc_and_nothing_else(dtype):
    plane = Colour(((0.8, 0.15, 0.1),), 30.0).plane(photo(dtype=dtype))
    assert plane[60, 90] > 0.95
    assert plane[5].max() == 0


def test_joining():
    guide = photo(60, 60)
    left, top = Linear(0.45, 0.5, 0.55, 0.5), Linear(0.5, 0.45, 0.5, 0.55)
    both = Combined((Part(left), Part(top, "intersect"))).plane(guide)
    either = Combined((Part(left), Part(top))).plane(guide)
    without = Combined((Part(left), Part(top, "subtract"))).plane(guide)
    corner = [(5, 5), (5, 55), (55, 5), (55, 55)]
    assert [both[at] for at in corner] == [1, 0, 0, 0]
    assert [either[at] for at in corner] == [1, 1, 1, 0]
    assert [without[at] for at in corner] == [0, 0, 1, 0]
    assert Combined((Part(left, inverted=True),)).plane(guide)[5, 55] == 1
    assert Combined((), inverted=True).plane(guide).min() == 1


def test_masks_of_a_newer_albumen_are_kept_and_apply_nowhere():
    data = {"mask": "depth", "near": 0.2, "inner": {"a": [1, 2]}}
    mask = mask_from_dict(data)
    assert mask.to_dict() == data
    image = photo()
    step = Step(EDITS["exposure"](2.0), mask=mask)
    assert np.abs(render(image, Recipe((step,))).pixels.astype(int) - image.pixels).max() <= 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"mask": "linear", "x0": "left"},
        {"mask": "linear", "x0": float("nan")},
        {"mask": "brush", "strokes": [{"size": 0.1}]},
        {"mask": "brush", "strokes": [{"points": [[0, 0]], "size": -1}]},
        {"mask": "combined", "parts": [{"of": {"mask": "linear"}, "mode": "xor"}]},
    ],
)
def test_nonsense_is_refused(wrong):
    with pytest.raises((RecipeError, KeyError)):
        mask_from_dict(wrong)


def test_bitmaps_are_small_and_rubbish_is_empty():
    plane = np.zeros((200, 300), np.float32)
    plane[50:150, 80:220] = 1
    text = packed(plane)
    assert len(text) < 1500
    assert np.array_equal(unpacked(text), plane)
    for rubbish in ("", "no", "AAAA", text[:40], "é"):
        assert unpacked(rubbish).max() == 0


def test_a_subject_is_cut_out_from_a_box():
    image = photo(240, 360)
    plane = resize(Image(select(image, (0.25, 0.15, 0.75, 0.85))[..., None].copy()), 360, 240).pixels[..., 0]
    y, x = np.mgrid[0:240, 0:360]
    disc = np.hypot(x - 180, y - 120) < 60
    found = plane > 0.5
    assert (found & disc).sum() / (found | disc).sum() > 0.93


def test_a_subject_is_cut_out_from_strokes():
    image = photo(240, 360)
    plane = select(
        image, wanted=[[(0.45, 0.5), (0.55, 0.5)]], unwanted=[[(0.1, 0.1), (0.1, 0.9)], [(0.9, 0.1), (0.9, 0.9)]]
    )
    assert plane[plane.shape[0] // 2, plane.shape[1] // 2] > 0.9
    assert plane[5].max() < 0.1


# ---- behind masks


def stepped(*steps):
    made = Recipe()
    for step in steps:
        made = made.with_step(step)
    return made


@pytest.mark.parametrize("name", ["exposure", "contrast", "saturation", "white_balance", "shadows", "clarity", "lut"])
def test_outside_the_mask_nothing_changes(name, tmp_path):
    image = photo()
    kind = EDITS[name]
    if name == "lut":
        path = tmp_path / "a.cube"
        path.write_text("LUT_3D_SIZE 2\n" + "0.5 0 0\n" * 8)
        edit = kind(str(path))
    else:
        first = next(iter(kind.controls()))
        edit = kind(**{first: kind.controls()[first].high / 2})
    out = render(image, stepped(Step(edit, mask=Linear(0.4, 0.5, 0.5, 0.5)))).pixels
    assert np.abs(out[:, 95:].astype(int) - image.pixels[:, 95:]).max() <= 1
    plain = render(image, Recipe().with_edit(edit)).pixels
    assert np.abs(out[:, :70].astype(int) - plain[:, :70]).max() <= 1


def test_a_mask_stays_on_the_photo_when_it_is_cropped_and_turned():
    image = photo()
    step = Step(EDITS["exposure"](-3.0), mask=Radial(0.2, 0.3, 0.05, 0.05, 0, 0))
    plain = render(image, stepped(step)).pixels
    turned = render(image, stepped(step).with_edit(EDITS["rotate"](1))).pixels
    assert np.abs(np.rot90(plain, -1).astype(int) - turned).max() <= 3
    cut = render(image, stepped(step).with_edit(EDITS["crop"]((0.0, 0.0, 0.5, 1.0)))).pixels
    assert np.abs(plain[:, :90].astype(int) - cut).max() <= 3


def test_several_edits_share_a_mask_and_masks_lie_over_one_another():
    image = photo()
    mask = Linear(0.4, 0.5, 0.5, 0.5)
    steps = stepped(
        Step(EDITS["exposure"](0.5), mask=mask),
        Step(EDITS["saturation"](-100), mask=mask),
        Step(EDITS["exposure"](-1.0), mask=Linear(0.5, 0.5, 0.6, 0.5), opacity=0.5),
    ).with_edit(EDITS["contrast"](20))
    out = render(image, steps).pixels
    preview = Preview(image)
    assert np.abs(preview.render(steps).pixels.astype(int) - out).max() <= 3
    assert np.ptp(out[60, 40].astype(int)) <= 1


def test_opacity_fades_a_masked_step():
    image = photo()
    values = [
        int(render(image, stepped(Step(EDITS["exposure"](-2.0), mask=Linear(), opacity=o))).pixels[2, 100, 0])
        for o in (0.01, 0.5, 1.0)
    ]
    assert values[0] > values[1] > values[2]


def test_the_preview_follows_a_masked_slider():
    image = photo(200, 300)
    preview = Preview(image)
    base = Recipe().with_edit(EDITS["exposure"](0.3))
    step = Step(EDITS["exposure"](1.0), mask=Radial())
    for stops, opacity in ((1.0, 1.0), (-2.0, 1.0), (-2.0, 0.3)):
        recipe = base.with_step(Step(EDITS["exposure"](stops), step.mask, opacity, id=step.id))
        assert np.abs(preview.render(recipe).pixels.astype(int) - render(image, recipe).pixels).max() <= 3
    assert preview.mask_plane(step).shape == (200, 300)
    assert preview.mask_plane(step)[100, 150] == 1


def test_a_preview_of_masks_is_the_whole_photo_made_small():
    large = photo(400, 600)
    small = resize(large, 300, 200)
    for mask in EXAMPLES.values():
        recipe = stepped(Step(EDITS["exposure"](-1.5), mask=mask))
        whole = resize(render(large, recipe), 300, 200).pixels.astype(int)
        shown = Preview(small, Context(scale=0.5)).render(recipe).pixels
        assert np.abs(whole - shown).mean() < 2
