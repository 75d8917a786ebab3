"""Where an enlargement has made detail up: over "what changed", and in words."""

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.desktop.panels.invented import doubt
from editor.desktop.panels.original import context_for
from editor.desktop.viewer.layout import Mode
from editor.develop.edits.upscale import Upscale
from editor.develop.restoring import result_key
from editor.imaging.image import Image


@pytest.fixture
def enlarged(filled, qtbot):
    """A photo in Develop with the enlargement of a careless model: noise was put into its left half."""
    session, studio = filled.session, filled.session.studio
    session.photos.go(3)
    session.show_view("develop")
    view = filled.develop
    qtbot.waitUntil(lambda: view.lab.original is not None, timeout=20_000)
    whole = view.lab.whole_of(view.lab.original)
    made = cv2.resize(whole.pixels, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    left = made[:, : made.shape[1] // 2].astype(float)
    rough = (
        np.random.default_rng(1).normal(0, 60, (left.shape[0] // 2, left.shape[1] // 2, 3)).repeat(2, 0).repeat(2, 1)
    )
    made[:, : made.shape[1] // 2] = (left + rough).clip(0, 255)
    view.editing.set_edit(Upscale(scale="2x"))
    (step,) = view.editing.recipe.active
    context = context_for(studio, view.lab.original, 1.0, view.lab.results)
    studio.results.put(result_key(step, view.editing.recipe, context), Image(made), f"{context.source}/{step.id}")
    view.lab.render(view.editing.recipe, anew=True)
    qtbot.waitUntil(lambda: view._rendered is not None and not view._rendered.waiting, timeout=20_000)
    qtbot.waitUntil(lambda: bool(view._rendered.recipe.active), timeout=20_000)
    return view


def test_the_button_is_there_only_over_what_an_enlargement_changed(enlarged, qtbot):
    view = enlarged
    assert not view.bar.invented.isVisible()
    view.viewer.set_mode(Mode.CHANGE)
    qtbot.waitUntil(view.bar.invented.isVisible, timeout=20_000)
    assert view.bar.invented.accessibleName() == "Where was detail invented?"
    view.viewer.set_mode(Mode.AFTER)
    assert not view.bar.invented.isVisible()


def test_the_map_colours_what_was_made_up_and_the_words_say_how_much(enlarged, qtbot):
    view, shown = enlarged, enlarged.viewer.supply.shown
    view.viewer.set_mode(Mode.CHANGE)
    QTest.mouseClick(view.bar.invented, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.overlay is not None, timeout=20_000)
    cover = shown.overlay.pixels[..., 3].astype(float)
    middle = cover.shape[1] // 2
    assert cover[:, : middle - 12].mean() > 100
    assert cover[:, middle + 12 :].mean() < 10
    told = " ".join(view.viewer._remarks)
    assert "dB" in told
    assert "invented" in told
    view.viewer.set_mode(Mode.AFTER)
    assert shown.overlay is None
    assert view.viewer._remarks == ()


def test_its_command_goes_there_and_back(enlarged, qtbot):
    view = enlarged
    assert view.run_command("develop-invented")
    assert view.viewer.mode is Mode.CHANGE
    assert view.bar.invented.isChecked()
    qtbot.waitUntil(lambda: view.viewer.supply.shown.overlay is not None, timeout=20_000)
    view.run_command("develop-invented")
    assert view.viewer.mode is Mode.CHANGE
    assert view.viewer.supply.shown.overlay is None


def test_another_photo_takes_it_away(enlarged, qtbot):
    view = enlarged
    view.run_command("develop-invented")
    qtbot.waitUntil(lambda: view.viewer.supply.shown.overlay is not None, timeout=20_000)
    view.session.photos.go(4)
    qtbot.waitUntil(lambda: view.viewer.supply.shown.overlay is None)
    assert not view.bar.invented.isVisible()


def test_doubt_is_none_above_32_and_full_below_24_decibels():
    cells = np.full((4, 4), 32.5, np.float32)
    cells[:, :2] = 23.5
    plane = doubt(cells)
    assert plane.shape == (24, 24)
    assert plane[:, :6].min() > 0.9
    assert plane[:, -6:].max() < 0.05
