import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.develop.edits import all_edits
from editor.develop.history import History
from editor.develop.masks.linear import Linear
from editor.develop.recipe import Recipe, Step

EXPOSURE, CONTRAST = all_edits()["exposure"], all_edits()["contrast"]


def lit(stops):
    return Recipe((Step(EXPOSURE(stops), id="one"),))


def three():
    return History().add("a", lit(0.1)).add("b", lit(0.2)).add("c", lit(0.3))


def test_undo_and_redo():
    history = three().undo().undo()
    assert history.recipe == lit(0.1)
    assert history.redo().recipe == lit(0.2)
    assert history.redo().redo().redo() == three()
    assert History().undo() == History()
    assert not History().can_undo
    assert not three().can_redo


def test_a_new_edit_after_going_back_branches_and_destroys_nothing():
    history = three().undo().undo().add("d", lit(0.9))
    assert [m.label for m in history.moments] == ["Original", "a", "b", "c", "d"]
    assert [history.moments[i].label for i in history.path()] == ["Original", "a", "d"]
    assert history.go(3).recipe == lit(0.3)
    assert [history.moments[i].label for i in history.go(3).path()] == ["Original", "a", "b", "c"]


def test_going_to_a_step_keeps_what_can_be_redone():
    history = three().go(1)
    assert history.redo().redo().place == 3
    assert history.go(2).redo().place == 3
    with pytest.raises(IndexError, match="no step 9"):
        history.go(9)


def test_a_drag_is_one_moment():
    history = History().add("Exposure", lit(0.1)).amend("Exposure", lit(0.2)).amend("Exposure", lit(0.3))
    assert len(history.moments) == 2
    assert history.undo().recipe == Recipe()
    assert history.undo().redo().amend("Exposure", lit(0.4)).recipe == lit(0.4)
    grown = history.add("More", lit(0.5)).undo().amend("Other", lit(0.6))
    assert len(grown.moments) == 4  # a moment with others after it is never changed


def test_the_same_recipe_makes_no_moment():
    assert three().add("again", lit(0.3)) == three()


def test_snapshots_are_kept_with_the_photo():
    history = three().snapshot("For print").undo().snapshot("For web")
    back = History.from_dict(json.loads(json.dumps(history.to_dict())))
    assert back == history
    assert dict(back.snapshots) == {"For print": 3, "For web": 2}


@given(
    st.lists(st.sampled_from(["add", "undo", "redo", "go", "amend"]), max_size=40), st.randoms(use_true_random=False)
)
def test_whatever_is_done_nothing_is_lost(deeds, random):
    history, seen = History(), {Recipe()}
    for number, deed in enumerate(deeds):
        if deed == "add":
            history = history.add("x", lit(number / 20))
            seen.add(history.recipe)
        elif deed == "go":
            history = history.go(random.randrange(len(history.moments)))
        elif deed == "amend":
            before, length = history.recipe, len(history.moments)
            history = history.amend("x", lit(-number / 20))
            if len(history.moments) == length and before != history.recipe:
                seen.discard(before)
            seen.add(history.recipe)
        else:
            history = getattr(history, deed)()
        assert {moment.recipe for moment in history.moments} >= seen
        assert history.path()[0] == 0
        assert all(place < len(history.moments) for place in history.forward)


def test_steps_run_in_their_order_whatever_the_order_they_were_made_in():
    names = [
        "vignette",
        "saturation",
        "exposure",
        "crop",
        "denoise",
        "jpeg",
        "lens",
        "white_balance",
        "upscale",
        "retouch",
    ]
    recipe = Recipe()
    for name in names:
        recipe = recipe.with_step(Step(all_edits()[name]()))
    assert [step.edit.name for step in recipe.steps] == [
        *("jpeg", "denoise", "retouch", "lens", "crop"),
        *("white_balance", "exposure", "saturation", "vignette", "upscale"),
    ]


def test_masked_steps_come_after_the_others_in_the_order_they_were_made_in():
    recipe = Recipe()
    for stops in (1.0, -1.0, 0.5):
        recipe = recipe.with_step(Step(EXPOSURE(stops), mask=Linear()))
    recipe = recipe.with_edit(CONTRAST(10)).with_edit(all_edits()["vignette"](-10))
    assert [s.edit.stops for s in recipe.steps if s.mask] == [1.0, -1.0, 0.5]
    assert [s.edit.name for s in recipe.steps][:2] == ["contrast", "vignette"]


def test_neutral_edits_leave_and_steps_off_do_nothing():
    recipe = Recipe().with_edit(EXPOSURE(1.0))
    assert recipe.with_edit(EXPOSURE()) == Recipe()
    step = recipe.steps[0]
    off = recipe.with_step(Step(step.edit, enabled=False, id=step.id))
    assert len(off.steps) == 1
    assert off.active == ()


def test_what_a_newer_albumen_made_is_kept():
    data = {
        "schema": 1,
        "steps": [
            {"edit": "exposure", "version": 99, "stops": 0.5, "id": "a", "opacity": 0.4, "enabled": True, "mask": None},
            {
                "edit": "relight",
                "version": 1,
                "lamps": [{"x": 0.1}],
                "id": "b",
                "opacity": 1.0,
                "enabled": False,
                "mask": None,
            },
        ],
    }
    assert Recipe.from_dict(data).to_dict() == data


def test_a_new_file_begins_a_history_of_its_own_and_the_first_is_found_again():
    one, two, three = map(lit, (1.0, 0.5, 0.2))
    first = History().add("one", one).add("two", two)
    written = first.restart("written").add("three", three).restart("written")
    assert written.recipe == Recipe()
    assert written.undo() == written
    assert [written.fits(place) for place in range(len(written.moments))] == [False] * 5 + [True]
    found = written.first_file()
    assert (found.recipe, found.undo().recipe, found.forward) == (two, one, ())
    assert found.first_file() == found
    assert first.first_file() == first
    assert History.from_dict(json.loads(json.dumps(written.to_dict()))) == written
    assert "base" not in json.dumps(first.to_dict()), "as it always was where nothing was written"
