"""--set edit.parameter=value"""

import pytest

from editor.cli.assignment import all_parameters, recipe_with
from editor.develop.recipe import Recipe
from editor.errors import UsageError


def test_parameters_are_set_one_after_another():
    recipe = recipe_with(Recipe(), ["exposure.stops=0.7", "contrast.amount = 15", "exposure.stops=-1"])
    assert recipe.get("exposure").stops == -1.0
    assert recipe.get("contrast").amount == 15.0


def test_back_to_the_default_takes_the_step_out():
    assert recipe_with(Recipe(), ["exposure.stops=0.7", "exposure.stops=0"]).steps == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("exposure", "takes edit.parameter=value"),
        ("exposure=1", "takes edit.parameter=value"),
        ("nonsense.stops=1", "no adjustment called 'nonsense'"),
        ("exposure.colour=1", "exposure has stops"),
        ("exposure.stops=much", "takes a number"),
        ("exposure.stops=9", "must be -5 to 5 EV"),
        ("exposure.stops=nan", "must be -5 to 5 EV"),
        ("upscale.scale=3x", "must be one of 1x, 2x, 4x"),
        ("denoise.model=x", "set on the picture"),
    ],
)
def test_what_makes_no_sense_is_said(text, words):
    with pytest.raises(UsageError, match=words):
        recipe_with(Recipe(), [text])


def test_the_list_names_range_default_and_unit():
    rows = {row["parameter"]: row for row in all_parameters()}
    assert rows["exposure.stops"]["takes"] == "-5 to 5"
    assert rows["exposure.stops"]["unit"] == "EV"
    assert rows["exposure.stops"]["default"] == 0.0
    assert "denoise.model" not in rows
    for row in rows.values():
        assert row["about"]
        assert row["takes"]
