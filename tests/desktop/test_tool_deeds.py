"""Tools of Develop from the library."""

import pytest

from editor.desktop.panels.turning import turned
from editor.develop.edits.crop import Crop
from editor.develop.edits.rotate import Rotate
from editor.develop.recipe import Recipe


@pytest.mark.parametrize(("command", "tool"), [("to-crop", "crop"), ("to-retouch", "retouch"), ("to-masks", "masks")])
def test_a_tools_key_leads_into_develop(filled, command, tool):
    filled.session.photos.go(1)
    filled.book[command].trigger()
    assert filled.session.view == "develop"
    assert filled.develop.tool == tool


def test_chosen_photos_are_turned_and_turned_back_by_one_undo(filled, qtbot):
    session, catalog = filled.session, filled.studio.catalog
    session.photos.choose_rows([(1, 3)])
    ids = session.targets
    filled.book["turn-right"].trigger()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    assert [catalog.history(each).recipe.get("rotate").quarters for each in ids] == [1, 1, 1]
    qtbot.waitUntil(lambda: all(session.photos.photo(row).edited for row in (1, 2, 3)))
    filled.book["turn-left"].trigger()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    qtbot.waitUntil(lambda: not any(session.photos.photo(row).edited for row in (1, 2, 3)))
    filled.book["undo"].trigger()
    assert [catalog.history(each).recipe.get("rotate").quarters for each in ids] == [1, 1, 1]


def test_four_turns_are_none_and_the_crop_goes_along():
    recipe = Recipe().with_edit(Crop((0.1, 0.2, 0.5, 0.9), aspect="3:2"))
    once = turned(recipe, 1)
    assert once.get("rotate") == Rotate(1)
    assert once.get("crop").rect == pytest.approx((0.1, 0.1, 0.8, 0.5))
    assert once.get("crop").aspect == "2:3"
    for _ in range(3):
        once = turned(once, 1)
    assert once.get("rotate") == Rotate(0)
    assert once.get("crop").rect == pytest.approx((0.1, 0.2, 0.5, 0.9))
    assert turned(turned(recipe, 1), -1).get("crop").rect == pytest.approx((0.1, 0.2, 0.5, 0.9))
