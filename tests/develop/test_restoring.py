"""What models made is kept, mixed live, and known to be stale."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from editor.desktop.panels.growing import Growing
from editor.develop.cache import ResultStore
from editor.develop.context import Context
from editor.develop.edits import all_edits
from editor.develop.masks.linear import Linear
from editor.develop.recipe import Recipe, Step
from editor.develop.render import Preview, render
from editor.develop.restoring import made_with, stale_steps, waiting_steps
from editor.errors import ModelMissing
from editor.imaging.image import Image
from editor.imaging.resample import resize
from editor.imaging.tiles import Box

EDITS = all_edits()


class Counting:
    """A restorer that turns pictures upside down in brightness, and counts."""

    registry = SimpleNamespace(
        best_for=lambda task, scale=None: SimpleNamespace(id=task),
        get=lambda name: SimpleNamespace(id=name, detail="detail.safetensors"),
    )

    def __init__(self):
        self.runs, self.weights = 0, "w1"

    def restore(self, image, model, settings, progress=None):
        self.runs += 1
        return image.with_pixels(255 - image.pixels)

    def fingerprint(self, model):
        return self.weights

    def spare(self, image, made, plain):
        return made, 0

    def judge(self, image, made):
        return "True to the original."


@pytest.fixture
def restorer():
    return Counting()


@pytest.fixture
def context(tmp_path, restorer):
    return Context(restorer=restorer, source="photo", results=ResultStore(tmp_path, 10**9))


PHOTO = Image(np.tile(np.arange(100, 160, dtype=np.uint8)[None, :, None], (40, 1, 3)))
DENOISED = Recipe().with_edit(EDITS["denoise"](luminance=100.0, colour=100.0))


def changed(recipe, **parameters):
    return recipe.with_edit(replace(recipe.get("denoise"), **parameters))


def test_strength_mask_and_opacity_never_run_the_model_again(context, restorer):
    render(PHOTO, DENOISED, context)
    step = DENOISED.steps[0]
    for recipe in (
        changed(DENOISED, luminance=40.0, colour=10.0),
        DENOISED.with_step(replace(step, opacity=0.5)),
        DENOISED.with_step(replace(step, mask=Linear())),
        replace(DENOISED, protect=Linear()),
        DENOISED.with_edit(EDITS["exposure"](1.0)),
    ):
        assert not np.array_equal(render(PHOTO, recipe, context).pixels, render(PHOTO, DENOISED, context).pixels)
    assert restorer.runs == 1


def test_what_changes_the_result_runs_it_again(context, restorer):
    render(PHOTO, DENOISED, context)
    render(PHOTO, changed(DENOISED, sigma=20.0), context)
    assert restorer.runs == 2
    render(
        PHOTO, DENOISED.with_edit(EDITS["jpeg"](strength=50.0)), context
    )  # runs below, so denoise sees another photo
    assert restorer.runs == 4
    restorer.weights = "w2"
    render(PHOTO, DENOISED, context)
    assert restorer.runs == 5


def test_a_preview_never_runs_a_model(context, restorer):
    preview = Preview(PHOTO, context)
    assert np.array_equal(preview.render(DENOISED).pixels, PHOTO.pixels)
    assert preview.waiting == (DENOISED.steps[0].id,)
    assert restorer.runs == 0
    whole = render(PHOTO, DENOISED, context)
    assert np.abs(preview.render(DENOISED).pixels.astype(int) - whole.pixels).max() <= 1
    assert preview.waiting == ()
    assert restorer.runs == 1


def test_a_preview_mixes_live(context, restorer):
    render(PHOTO, DENOISED, context)
    preview = Preview(resize(PHOTO, 30, 20), replace(context, scale=0.5))
    for strength in (100.0, 60.0, 20.0):
        recipe = changed(DENOISED, luminance=strength, colour=strength)
        expected = resize(render(PHOTO, recipe, context), 30, 20).pixels.astype(int)
        assert np.abs(preview.render(recipe).pixels - expected).max() <= 2
    assert restorer.runs == 1


def test_a_step_below_that_changes_makes_it_stale_and_nothing_is_run(context, restorer):
    render(PHOTO, DENOISED, context)
    below = DENOISED.with_edit(EDITS["jpeg"](strength=50.0))
    preview = Preview(PHOTO, context)
    shown = preview.render(below)
    denoise = below.step("denoise").id
    assert stale_steps(below, context) == (denoise,)
    assert preview.stale == (denoise,)
    assert set(waiting_steps(below, context)) == {below.step("jpeg").id}
    assert np.abs(shown.pixels.astype(int) - (255 - PHOTO.pixels)).max() <= 1  # still what was made before
    assert restorer.runs == 1
    render(PHOTO, below, context)  # asked for
    preview.render(below)
    assert preview.stale == ()
    assert stale_steps(below, context) == ()


def test_light_and_colour_above_do_not_make_it_stale(context):
    render(PHOTO, DENOISED, context)
    above = DENOISED.with_edit(EDITS["exposure"](1.0)).with_edit(EDITS["crop"]((0.1, 0.1, 0.9, 0.9)))
    assert stale_steps(above, context) == ()


def test_other_photos_have_other_results(context, restorer):
    render(PHOTO, DENOISED, context)
    render(PHOTO, DENOISED, replace(context, source="another"))
    assert restorer.runs == 2
    render(PHOTO, DENOISED, replace(context, source=""))  # known by its pixels
    render(PHOTO, DENOISED, replace(context, source=""))
    assert restorer.runs == 3


def test_the_protect_mask_is_obeyed_by_every_ai_edit(context):
    recipe = replace(DENOISED.with_edit(EDITS["clean"](strength=80.0)), protect=Linear(0.4, 0.5, 0.5, 0.5))
    out = render(PHOTO, recipe, context).pixels
    assert np.array_equal(out[:, :20], PHOTO.pixels[:, :20])
    assert not np.array_equal(out[:, 40:], PHOTO.pixels[:, 40:])
    assert Recipe.from_dict(recipe.to_dict()) == recipe


def test_outside_a_mask_an_ai_edit_changes_no_byte(context):
    step = Step(EDITS["denoise"](luminance=100.0, colour=100.0), mask=Linear(0.4, 0.5, 0.5, 0.5))
    out = render(PHOTO, Recipe().with_step(step), context).pixels
    assert np.array_equal(out[:, 32:], PHOTO.pixels[:, 32:])


def test_upscaling_is_kept_too(context):
    class Doubling(Counting):
        def restore(self, image, model, settings, progress=None):
            self.runs += 1
            return resize(image, image.width * 2, image.height * 2) if model == "upscale" else image

    doubling = Doubling()
    recipe = DENOISED.with_edit(EDITS["upscale"](scale="2x"))
    there = replace(context, restorer=doubling)
    first, again = render(PHOTO, recipe, there), render(PHOTO, recipe, there)
    assert first.width == 120
    assert np.array_equal(first.pixels, again.pixels)
    assert doubling.runs == 2  # denoise and upscale, once each
    render(PHOTO, recipe.with_edit(EDITS["exposure"](0.5)), there)
    assert doubling.runs == 3


def test_the_model_that_is_written_into_a_step_makes_nothing_above_it_stale(context, restorer):
    recipe = DENOISED.with_edit(EDITS["jpeg"](strength=50.0))
    render(PHOTO, recipe, context)
    runs = restorer.runs
    named = recipe
    for step in recipe.steps:
        named = named.with_step(replace(step, edit=made_with(recipe, context)[step.id]))
    assert named.get("denoise").model == "denoise"
    assert named.get("denoise").sha256 == "w1"
    assert stale_steps(named, context) == waiting_steps(named, context) == ()
    render(PHOTO, named, context)
    assert restorer.runs == runs
    restorer.weights = "w2"
    assert set(stale_steps(named, context)) == {step.id for step in named.steps}  # other weights: Update is offered


def test_whoever_looks_on_says_where_to_begin_and_gets_every_tile(context, restorer):
    told = []

    class Tiled(Counting):
        def restore(self, image, model, settings, progress=None, order=None, on_tile=None):
            on_tile(0, 0, image.pixels[:8])
            told.append(order)
            return super().restore(image, model, settings)

    growing = Growing(context.results, looking=lambda: (0.5, 0.25, 0.75, 2.0), grown=lambda: told.append("grown"))
    watched = replace(context, restorer=Tiled(), results=growing, watch=growing.watch)
    render(PHOTO, DENOISED, watched)
    assert told == ["grown", Box(30, 10, 45, 40)]
    assert waiting_steps(DENOISED, context) == ()  # kept as ever, once it was whole


def test_pieces_of_an_enlarged_photo_are_not_painted_into_the_small_one(context):
    """Neither its tiles nor those of a face that is made again, though some of them would fit."""
    told = []

    class Larger(Counting):
        def restore(self, image, model, settings, progress=None, order=None, on_tile=None):
            if on_tile is not None:
                on_tile(4, 4, np.zeros((8, 8, 3), np.uint8))
            told.append(growing.get(growing._key))
            return resize(image, image.width * 2, image.height * 2)

        def spare(self, image, made, plain):
            plain(Image(image.pixels[:16, :16]))
            return made, 1

    growing = Growing(context.results, grown=lambda: told.append("grown"))
    watched = replace(context, restorer=Larger(), results=growing, watch=growing.watch)
    out = render(PHOTO, Recipe().with_edit(EDITS["upscale"](scale="2x", detail=50.0)), watched)
    assert (out.width, out.height) == (120, 80)
    assert told == [None, None]


def test_a_step_says_which_model_is_missing_and_the_rest_is_rendered(context):
    said = []
    gone = (
        Recipe().with_edit(EDITS["denoise"](luminance=100.0, model="denoise-of-old")).with_edit(EDITS["exposure"](0.5))
    )

    class Bare(Counting):
        def restore(self, image, model, settings, progress=None):
            raise ModelMissing(model, "it is not installed")

    out = render(PHOTO, gone, replace(context, restorer=Bare(), notice=said.append))
    assert len(said) == 1
    assert "denoise-of-old" in said[0]
    assert out.pixels.mean() > PHOTO.pixels.mean() + 5
