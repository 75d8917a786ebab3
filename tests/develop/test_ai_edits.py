"""AI edits: what a model makes, mixed by strength, mask and protection."""

from dataclasses import dataclass, field
from types import SimpleNamespace

import numpy as np
import pytest

from editor.develop.context import Context
from editor.develop.edits import all_edits
from editor.develop.recipe import Recipe
from editor.develop.render import render
from editor.errors import OutOfMemory
from editor.imaging.image import Image
from editor.imaging.resample import resize

EDITS = all_edits()
SIMPLE = ["clean", "deblur", "jpeg", "lowlight", "auto_tone"]


@dataclass
class Brightener:
    """A restorer whose models all add 40 (and enlarge, if asked to)."""

    asked: list = field(default_factory=list)

    @property
    def registry(self):
        return self

    def best_for(self, task, scale=None):
        return None if task == "deblur" and self.asked == ["none"] else SimpleNamespace(id=f"{task}-{scale or 1}")

    def get(self, name):
        return SimpleNamespace(id=name, detail=None if name.startswith("plain") else "detail.safetensors")

    def restore(self, image, model, settings, progress=None):
        self.asked.append((model, dict(settings)))
        scale = int(model.rsplit("-", 1)[1])
        bright = Image(np.minimum(image.pixels.astype(int) + 40, 255).astype(image.pixels.dtype), image.space)
        return resize(bright, image.width * scale, image.height * scale)

    def fingerprint(self, model):
        return f"sha of {model}"

    def spare(self, image, made, plain):
        return made, 0

    def judge(self, image, made):
        return "True to the original."


GREY = Image(np.full((20, 30, 3), 100, np.uint8))


@pytest.mark.parametrize("name", SIMPLE)
def test_strength_mixes_the_models_change(name):
    restorer = Brightener()
    for strength, expected in ((100, 140), (50, 120), (25, 110)):
        out = render(GREY, Recipe().with_edit(EDITS[name](strength=strength)), Context(restorer=restorer))
        assert out.pixels[0, 0, 0] == expected
    assert len(restorer.asked) == 3


@pytest.mark.parametrize("name", [*SIMPLE, "denoise", "upscale"])
def test_without_strength_no_model_is_asked(name):
    restorer = Brightener()
    edit = EDITS[name](model="some-1")
    assert edit.neutral
    assert render(GREY, Recipe().with_edit(edit), Context(restorer=restorer)) is GREY
    assert restorer.asked == []


def test_denoise_mixes_brightness_and_colour_apart():
    tinted = Image(np.full((4, 4, 3), (90, 100, 110), np.uint8))
    out = render(tinted, Recipe().with_edit(EDITS["denoise"](colour=100, sigma=9)), Context(restorer=Brightener()))
    assert np.abs(out.pixels[0, 0].astype(int) - (90, 100, 110)).max() <= 1  # a change of brightness alone is left out
    out = render(tinted, Recipe().with_edit(EDITS["denoise"](luminance=50)), Context(restorer=Brightener()))
    assert out.pixels[0, 0].tolist() == [110, 120, 130]


def test_what_the_model_is_told():
    restorer = Brightener()
    steps = (
        Recipe().with_edit(EDITS["denoise"](luminance=10, sigma=12.5)).with_edit(EDITS["jpeg"](strength=5, quality=62))
    )
    render(GREY, steps.with_edit(EDITS["clean"](strength=9, model="my-own-1")), Context(restorer=restorer))
    assert restorer.asked == [("jpeg-1", {"quality": 62}), ("denoise-1", {"sigma": 12.5}), ("my-own-1", {})]


def test_upscaling_comes_last_and_enlarges():
    restorer = Brightener()
    steps = Recipe().with_edit(EDITS["upscale"](scale="2x", detail=60)).with_edit(EDITS["crop"]((0, 0, 0.5, 1)))
    out = render(GREY, steps, Context(restorer=restorer))
    assert (out.width, out.height) == (30, 40)
    assert restorer.asked == [("upscale-2", {"detail": 0.6})]


def test_out_of_memory_is_not_passed_over_in_silence():
    class Full(Brightener):
        def restore(self, image, model, settings, progress=None):
            raise OutOfMemory(model, "no memory")

    with pytest.raises(OutOfMemory):
        render(GREY, Recipe().with_edit(EDITS["clean"](strength=50)), Context(restorer=Full()))


def test_an_enlargement_is_judged_and_small_faces_are_spared():
    class Watching(Brightener):
        def spare(self, image, made, plain):
            self.asked.append(("plain", plain(image).width))
            return made, 2

    restorer, told = Watching(), []
    context = Context(restorer=restorer, remark=told.append)
    render(GREY, Recipe().with_edit(EDITS["upscale"](scale="2x", detail=60.0)), context)
    assert told == ["True to the original", "2 small faces: enlarged without added detail"]
    assert restorer.asked == [("upscale-2", {"detail": 0.6}), ("upscale-2", {"detail": 0.0}), ("plain", 60)]
    told.clear()
    render(GREY, Recipe().with_edit(EDITS["deblur"](strength=100.0)), context)
    assert told == ["2 small faces: not sharpened"]


def test_a_chosen_model_that_does_otherwise_than_asked_says_so():
    told = []
    edit = EDITS["upscale"](scale="2x", detail=60.0, model="plain-4")
    out = render(GREY, Recipe().with_edit(edit), Context(restorer=Brightener(), remark=told.append))
    assert out.width == 120
    assert told[1:] == [
        "the chosen model always enlarges 4 times",
        "the chosen model adds no detail: what was asked of it is left out",
    ]


def test_scratches_are_counted_and_mixed_by_strength():
    class Mending(Brightener):
        def mend(self, image, sensitivity, progress=None):
            self.asked.append(sensitivity)
            return image.with_pixels(np.full_like(image.pixels, 200)), 7

    restorer, told = Mending(), []
    edit = EDITS["scratches"](strength=50.0, sensitivity=70.0)
    out = render(GREY, Recipe().with_edit(edit), Context(restorer=restorer, remark=told.append))
    assert (out.pixels == 150).all()
    assert restorer.asked == [70.0]
    assert told == ["7 scratches and specks filled"]
