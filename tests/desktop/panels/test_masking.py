import pytest

from editor.desktop.panels.mask_parts import MaskParts
from editor.desktop.panels.masking import (
    local_sets,
    started,
    with_enabled,
    with_local,
    with_opacity,
    with_parts,
    without_set,
)
from editor.desktop.panels.masks_panel import KINDS, local_kinds
from editor.develop.edits.contrast import Contrast
from editor.develop.edits.exposure import Exposure
from editor.develop.masks import all_masks
from editor.develop.masks.combined import Combined, Part
from editor.develop.masks.linear import Linear
from editor.develop.masks.radial import Radial
from editor.develop.recipe import Recipe


@pytest.fixture
def recipe():
    return started(started(Recipe(), Combined((Part(Linear()),))), Combined((Part(Radial()),)))


def test_every_kind_of_mask_can_be_made():
    assert set(KINDS) == set(all_masks()) - {"combined", "unknown"}


def test_edits_with_one_mask_belong_together(recipe):
    first, second = local_sets(recipe)
    recipe = with_local(recipe, first, Exposure(1.0))
    recipe = with_local(recipe, local_sets(recipe)[0], Contrast(20.0))
    first, again = local_sets(recipe)
    assert {step.edit.name for step in first.steps} == {"exposure", "contrast"}
    assert again == second
    assert first.edit(Contrast) == Contrast(20.0)


def test_a_neutral_edit_goes_but_the_mask_stays(recipe):
    first = local_sets(recipe)[0]
    recipe = with_local(recipe, first, Contrast(20.0))
    recipe = with_local(recipe, local_sets(recipe)[0], Contrast())
    assert [step.edit for step in local_sets(recipe)[0].steps] == [Exposure()]
    recipe = with_local(recipe, local_sets(recipe)[0], Exposure(1.0))
    recipe = with_local(recipe, local_sets(recipe)[0], Exposure())
    assert len(local_sets(recipe)) == 2


def test_parts_opacity_and_switching_reach_every_edit_behind(recipe):
    recipe = with_local(recipe, local_sets(recipe)[0], Contrast(20.0))
    first = local_sets(recipe)[0]
    recipe = with_parts(recipe, first, (*first.parts, Part(Radial(), "subtract")), True)
    first = local_sets(recipe)[0]
    assert first.inverted
    assert len(first.steps) == 2
    assert all(step.opacity == 0.4 for step in local_sets(with_opacity(recipe, first.mask, 0.4))[0].steps)
    assert not local_sets(with_enabled(recipe, first.mask, False))[0].enabled
    assert len(local_sets(without_set(recipe, first.mask))) == 1
    assert len(local_sets(with_parts(recipe, first, ()))) == 1


def test_only_edits_that_may_stand_behind_a_mask_are_offered():
    kinds = local_kinds()
    assert {"exposure", "contrast", "white_balance", "saturation"} <= {kind.name for kind in kinds}
    assert all(kind.local and kind.lowers() for kind in kinds)


def test_parts_join_turn_and_go(qtbot):
    from PySide6.QtWidgets import QComboBox, QToolButton

    panel = MaskParts()
    qtbot.addWidget(panel)
    told = []
    panel.changed.connect(lambda parts, inverted: told.append((parts, inverted)))
    panel.show_parts((Part(Linear()), Part(Radial(), "subtract")), False, 0)
    box = panel.findChild(QComboBox)
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert told[-1][0][1].mode == "intersect"
    buttons = {each.accessibleName(): each for each in panel.findChildren(QToolButton)}
    buttons["Inside out: Linear gradient"].click()
    assert told[-1][0][0].inverted
    buttons["Take away: Radial gradient"].click()
    assert len(told[-1][0]) == 1
    panel.show_parts((Part(Linear()),), False, 0)
    panel._turn(0, True)
    assert told[-1] == ((Part(Linear()),), True)
