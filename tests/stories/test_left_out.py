"""What cannot be applied is kept, named and left out, and the rest is developed: by the window, by the command line."""

import json
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest

from editor.__main__ import main
from editor.develop.context import Context
from editor.develop.edits.contrast import Contrast
from editor.develop.recipe import Recipe
from editor.develop.render import render
from editor.formats.files import read
from editor.tasks.presets import with_preset
from tests.stories.test_develop import Desk, home, photo  # noqa: F401  (fixtures)

FUTURE = {
    "aurora": {"edit": "aurora", "version": 1, "glow": {"deep": [1, 2]}},
    "bokeh": {"edit": "bokeh", "version": 1, "blades": 7},
    "newer": {"edit": "exposure", "version": 99, "stops": {"left": 1}},
}
PART = {
    "mask": "combined",
    "parts": [{"of": {"mask": "cloud", "x": 1}, "mode": "add", "inverted": False, "opacity": 1.0}],
    "inverted": False,
}
CASES = {
    "adjustments": (list(FUTURE.values()), ["aurora", "bokeh", "exposure"]),
    "a kind of mask": ([{"edit": "vignette", "amount": -40.0, "mask": {"mask": "cloud", "x": 1}}], ["Vignette"]),
    "a part of a mask": ([{"edit": "contrast", "amount": 20.0, "mask": PART}], ["Contrast"]),
    "a lens": ([{"edit": "lens", "on": True, "profile": "Nothing 50mm f/1"}], ["Nothing 50mm f/1"]),
    "a table": ([{"edit": "lut", "file": "gone.cube"}], ["gone.cube"]),
    "a model": ([{"edit": "denoise", "luminance": 60.0, "colour": 60.0, "model": "gone-model"}], ["gone-model"]),
    "a mask file": ([{"edit": "remove", "file": "gone.png"}], ["gone.png"]),
}
CASES["all at once"] = tuple([each for case in list(CASES.values()) for each in case[i]] for i in (0, 1))


def recipe_of(steps, *others):
    told = [{"version": 1, "id": f"step{number}", **step} for number, step in enumerate(steps)]
    return Recipe.from_dict({"schema": 1, "steps": [*told, *others]})


@pytest.fixture
def said(home, photo, tmp_path, capsys):  # noqa: F811
    """Develops the photo with a recipe by the command line: what it says."""

    def develop(recipe):
        (tmp_path / "odd.json").write_text(json.dumps({"name": "Odd", "about": "", "recipe": recipe.to_dict()}))
        words = ["--out", str(tmp_path / "out"), "--preset", str(tmp_path / "odd.json"), "--json"]
        assert main(["develop", str(photo), *words]) == 0
        lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        return next(line["reason"] for line in lines if line["event"] == "done")

    return develop


@pytest.mark.parametrize("case", CASES)
def test_the_command_line_names_it_and_does_the_rest(said, photo, tmp_path, case):  # noqa: F811
    steps, names = CASES[case]
    reason = said(recipe_of(steps).with_edit(Contrast(40.0)))
    assert all(name in reason for name in names), reason
    rest = render(read(photo).image, Recipe().with_edit(Contrast(40.0)), Context()).pixels.astype(int)
    assert np.abs(read(tmp_path / "out" / photo.name).image.pixels - rest).max() <= 1


def test_where_nothing_is_left_the_photo_comes_as_it_is_and_it_is_said(said, photo, tmp_path):  # noqa: F811
    reason = said(recipe_of(list(FUTURE.values())))
    assert all(f"'{name}' was made by a newer Albumen" in reason for name in ("aurora", "bokeh", "exposure")), reason
    assert np.array_equal(read(tmp_path / "out" / photo.name).image.pixels, read(photo).image.pixels)


@pytest.mark.parametrize("recipe", [Recipe(), Recipe().with_edit(Contrast(10.0))])
def test_a_preset_keeps_what_only_a_newer_albumen_knows(recipe):
    odd = recipe_of(list(FUTURE.values()))
    once = with_preset(recipe, odd)
    twice = with_preset(once, odd)
    assert twice == once
    kept = {step["edit"]: step for step in once.to_dict()["steps"]}
    for told in FUTURE.values():
        assert told.items() <= kept[told["edit"]].items()


def test_the_window_names_it_keeps_it_and_shows_the_rest(qtbot, home, photo):  # noqa: F811
    desk = Desk(home, qtbot, photo)
    editing, words = desk.view.editing, desk.view.bar.words
    desk.view.resize(900, 700)
    width = desk.view.minimumSizeHint().width()
    editing.set_recipe(recipe_of(list(FUTURE.values())))  # nothing else: the quick way, too, says so
    desk.settle()
    assert all(name in words.toolTip() for name in ("aurora", "bokeh", "exposure"))
    everything, names = CASES["all at once"]
    editing.set_recipe(recipe_of(everything).with_edit(Contrast(40.0)))
    desk.settle()
    assert all(name in words.toolTip() for name in names), words.toolTip()
    assert words.text().startswith(words.toolTip().splitlines()[0])
    assert desk.view.minimumSizeHint().width() == width  # a long sentence does not push the columns apart
    seen = desk.view._rendered.pyramid.levels[0].pixels[..., 2::-1].astype(int)
    rest = render(read(photo).image, Recipe().with_edit(Contrast(40.0)), Context())
    assert np.abs(seen - rest.pixels).max() <= 1
    desk.view.column.panel("contrast").rows["amount"].want(55.0, True)
    desk.session.save()
    desk.close()
    again = Desk(home, qtbot)
    kept = again.view.editing.recipe.to_dict()["steps"]
    for told in everything:
        assert any(told.items() <= step.items() for step in kept), told
    assert again.view.editing.recipe.get("contrast") == Contrast(55.0)
    again.close()
