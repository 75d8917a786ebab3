"""Presets are kept, found whatever the case, and a bad file does not hide the others."""

import pytest

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.errors import FileError, UsageError
from editor.tasks.presets import all_presets, preset_called, read_preset, recipe_of_presets, save_preset, with_preset


def recipe(**stops):
    return Recipe().with_edit(edit_called("exposure")(**stops))


def test_a_preset_survives_being_kept(tmp_path):
    kept = save_preset(tmp_path, "Soft film!", "gentle", recipe(stops=0.5))
    assert kept.path.name == "soft-film.json"
    found = preset_called("soft FILM!", [tmp_path])
    assert found.recipe.get("exposure") == recipe(stops=0.5).get("exposure")
    assert found.about == "gentle"


def test_the_users_own_wins(tmp_path):
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    save_preset(shipped, "Look", "theirs", recipe(stops=1.0))
    save_preset(own, "look", "mine", recipe(stops=2.0))
    assert [preset.about for preset in all_presets([shipped, own])] == ["mine"]


def test_a_file_that_is_none_is_left_out_of_the_list_and_named_when_asked_for(tmp_path):
    save_preset(tmp_path, "Good", "", recipe(stops=1.0))
    for name, text in (
        ("a", "no json"),
        ("b", "[]"),
        ("c", '{"name": "x"}'),
        ("d", '{"name":"y","recipe":{"steps":[{"edit":"exposure","stops":99}]}}'),
    ):
        (tmp_path / f"{name}.json").write_text(text)
        with pytest.raises(FileError, match=f"{name}.json: this is no preset"):
            read_preset(tmp_path / f"{name}.json")
    assert [preset.name for preset in all_presets([tmp_path])] == ["Good"]


def test_one_that_there_is_not_is_refused_with_those_there_are(tmp_path):
    save_preset(tmp_path, "Good", "", recipe(stops=1.0))
    with pytest.raises(UsageError, match="there are: Good"):
        preset_called("Bad", [tmp_path])
    with pytest.raises(UsageError, match="letter or digit"):
        save_preset(tmp_path, "!!!", "", recipe(stops=1.0))


def test_presets_stack(tmp_path):
    save_preset(tmp_path, "One", "", recipe(stops=1.0))
    save_preset(tmp_path, "Two", "", Recipe().with_edit(edit_called("contrast")(amount=20.0)))
    stacked = recipe_of_presets(recipe(stops=-1.0), ["One", "Two"], [tmp_path])
    assert stacked.get("exposure").stops == 1.0
    assert stacked.get("contrast").amount == 20.0


def test_the_strength_moves_what_says_how_much_and_leaves_what_says_of_what_kind():
    look = (
        Recipe()
        .with_edit(edit_called("colour_grading")(shadows_hue=200.0, shadows_saturation=40.0))
        .with_edit(edit_called("vignette")(amount=-60.0, feather=80.0))
        .with_edit(edit_called("grain")(amount=30.0, size=3.0))
        .with_edit(edit_called("lut")(file="bleach-bypass.cube", strength=60.0))
        .with_edit(edit_called("tone_curve")(points=((0.0, 0.2), (1.0, 0.8))))
    )
    half = with_preset(Recipe(), look, 0.5)
    assert half.get("colour_grading") == edit_called("colour_grading")(shadows_hue=200.0, shadows_saturation=20.0)
    assert half.get("vignette") == edit_called("vignette")(amount=-30.0, feather=80.0)
    assert half.get("grain") == edit_called("grain")(amount=15.0, size=3.0)
    assert half.get("lut").strength == 30.0
    assert half.get("tone_curve").points == ((0.0, 0.1), (1.0, 0.9))
    assert {step.edit for step in with_preset(Recipe(), look).steps} == {step.edit for step in look.steps}
    assert with_preset(Recipe(), look, 2.0).get("vignette").amount == -100.0  # not beyond its range
    none = with_preset(Recipe(), look, 0.0)
    assert none.step("lut") is None
    assert none.step("vignette") is none.step("grain") is None


def test_every_shipped_preset_can_be_read():
    from editor.settings import shipped

    for path in (shipped("resources") / "presets").glob("*.json"):
        preset = read_preset(path)
        assert preset.about
        assert preset.recipe.active, f"{path.name} does nothing"
