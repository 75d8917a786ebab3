"""The tools of Develop beside its sliders: protection, subjects, spots, white balance, lenses, colours of the mask."""

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from editor.desktop.panels.edit_panel import BANDS, band_tints
from editor.desktop.panels.masking import local_sets
from editor.desktop.panels.masks_panel import OVERLAYS
from editor.develop.edits.exposure import Exposure
from editor.develop.edits.white_balance import WhiteBalance
from editor.develop.recipe import Recipe
from editor.imaging.bitmaps import unpacked
from editor.imaging.spots import spots_view
from tests.desktop.panels.test_develop_view import SECOND, pull, settled, view

__all__ = ["view"]  # the fixture: Develop on a photo


def test_what_is_painted_as_protected_no_model_changes(view, qtbot):
    engine = view.studio.engine
    engine.go.set()
    qtbot.waitUntil(lambda: "denoise" in view.enhance._estimates, timeout=SECOND)
    view.use_tool("masks")
    view.masks.protect()
    assert view.masks.list.item(0).text() == "Protected from models"
    assert view.masks.edits.isHidden()
    brush = view.masks.tools.brush
    assert view.viewer.tool is brush
    view.masks.options.tip_size.want(60.0, True)
    view.masks.options.feather.want(0.0, True)
    pull(brush, (0.1, 0.1), (0.1, 0.9))
    qtbot.waitUntil(lambda: view.viewer.supply.shown.overlay is not None, timeout=SECOND)
    view.use_tool("")
    view.enhance.panel.cards["denoise"].box.click()
    qtbot.waitUntil(
        lambda: view.enhance.enhancer.job is not None and view.enhance.enhancer.job.state.over, timeout=SECOND
    )
    for name in ("luminance", "colour"):
        view.enhance.panel.cards["denoise"].panel.rows[name].want(100.0, True)
    settled(qtbot, view)
    qtbot.waitUntil(lambda: not view._rendered.waiting, timeout=SECOND)
    settled(qtbot, view)

    def noise(left, right):
        return view.viewer.supply.shown.after.levels[0].pixels[100:200, left:right, :3].std()

    assert noise(20, 80) > 5  # protected: the noise is there still
    assert noise(380, 440) < 1
    assert view.editing.recipe.protect is not None
    view.use_tool("masks")
    view.masks.delete()
    settled(qtbot, view)
    assert view.editing.recipe.protect is None
    assert engine.runs == 1  # mixing anew runs nothing
    assert noise(20, 80) < 1
    assert view.complaints == []


def test_strokes_put_a_subject_right(view, qtbot):
    view.use_tool("masks")
    view.masks.start("bitmap")
    box = view.masks.tools.box
    pull(box, (0.3, 0.3), (0.6, 0.6))
    qtbot.waitUntil(lambda: view.masks.chosen.parts[0].mask.data != "", timeout=SECOND)
    settled(qtbot, view)
    assert box.found

    def share(x, y):
        plane = unpacked(view.masks.chosen.parts[0].mask.data)
        row, column = int(y * plane.shape[0]), int(x * plane.shape[1])
        return plane[row - 4 : row + 4, column - 4 : column + 4].mean()

    first = view.masks.chosen.parts[0].mask.data
    pull(box, (0.75, 0.8), (0.8, 0.8), (0.9, 0.8))
    qtbot.waitUntil(lambda: view.masks.chosen.parts[0].mask.data != first, timeout=SECOND)
    assert share(0.82, 0.8) > 0.6
    second = view.masks.chosen.parts[0].mask.data
    settled(qtbot, view)
    pull(box, (0.75, 0.8), (0.8, 0.8), (0.9, 0.8), keys=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: view.masks.chosen.parts[0].mask.data != second, timeout=SECOND)
    assert share(0.82, 0.8) < 0.4
    assert len(local_sets(view.editing.recipe)) == 1


def test_parts_of_a_mask_are_joined_cut_intersected_and_turned_inside_out(view, qtbot):
    view.use_tool("masks")
    view.masks.start("linear")
    pull(view.masks.tools.linear, (0.2, 0.5), (0.6, 0.5))
    view.masks.add_part("radial", "intersect")
    pull(view.masks.tools.radial, (0.5, 0.5), (0.6, 0.6))
    assert [part.mode for part in view.masks.chosen.parts] == ["add", "intersect"]
    view.masks.parts._turn(1, False)
    assert view.masks.chosen.parts[1].inverted
    settled(qtbot, view)
    assert view.complaints == []


def test_the_mask_is_shown_in_other_colours(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_K)
    pull(view.masks.tools.brush, (0.2, 0.5), (0.8, 0.5))
    seen = set()
    for _ in OVERLAYS:
        view.viewer.set_overlay(None)
        qtbot.keyClick(view, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
        seen.add(view.masks.overlay_colour.name())
        qtbot.waitUntil(lambda: view.viewer.supply.shown.overlay is not None, timeout=SECOND)
    assert len(seen) == len(OVERLAYS) >= 4


def test_spots_stand_out_white_on_black_and_the_photo_comes_back(view, qtbot):
    usual = view.viewer.supply.shown.after
    qtbot.keyClick(view, Qt.Key.Key_A)
    assert view.tool == "retouch"
    qtbot.waitUntil(lambda: view.viewer.supply.shown.after is not usual, timeout=SECOND)
    pixels = view.viewer.supply.shown.after.levels[0].pixels
    assert np.ptp(pixels[..., :3], axis=2).max() == 0
    view.retouch.sensitivity.want(100.0, True)
    assert not view.retouch.sensitivity.isHidden()
    qtbot.keyClick(view, Qt.Key.Key_A)
    assert view.viewer.supply.shown.after is view._rendered.pyramid


def test_all_red_eyes_are_found_by_one_button_and_undone(view, qtbot):
    view.use_tool("retouch")
    panel = view.retouch
    assert panel.find_eyes.isHidden()
    panel.kinds["red_eye"].click()
    assert "pupil" in panel.count.text()
    assert panel.stand_out.isHidden()
    panel.find_eyes.click()
    assert view.editing.recipe.get("red_eye").strength == 100
    assert view.editing.history.moments[view.editing.history.place].label == "Red eyes"
    view.editing.undo()
    panel.refresh()
    assert not panel.find_eyes.isChecked()
    panel.find_eyes.click()
    panel.find_eyes.click()
    assert view.editing.recipe.get("red_eye").neutral
    panel.kinds["heal"].click()
    assert panel.find_eyes.isHidden()
    assert not panel.stand_out.isHidden()


def test_the_spot_tool_stays_in_hand_from_photo_to_photo(view, qtbot):
    view.use_tool("retouch")
    pull(view.retouch.tool, (0.3, 0.3), (0.5, 0.3))
    settled(qtbot, view)
    assert len(view.retouch.tool.spots) == 1
    view.session.step(1)
    qtbot.waitUntil(lambda: view.tool == "retouch", timeout=SECOND)
    assert view.viewer.tool is view.retouch.tool
    assert view.retouch.tool.spots == ()
    settled(qtbot, view)
    view.use_tool("crop")
    view.session.step(-1)
    settled(qtbot, view)
    assert view.tool == ""
    assert len(view.editing.recipe.get("retouch").spots) == 1


def test_a_speck_stands_out_and_a_gradient_does_not():
    plain = np.tile(np.linspace(60, 160, 600).astype(np.uint8)[None, :, None], (400, 1, 3))
    dusty = plain.copy()
    dusty[200:203, 300:303] -= 14
    assert spots_view(plain).mean() < 2
    found = spots_view(dusty)
    assert found[201, 301, 0] == 255
    assert found[100, 500, 0] == 0
    assert spots_view(dusty, 0.0).max() < 255


def test_white_balance_as_shot_auto_and_picked(view, qtbot):
    view.column.balance_wanted.emit("pick")
    assert view.viewer.tool is view.picker
    view.picker.picked.emit(QPointF(0.5, 0.5))
    assert view.viewer.tool is None
    view.editing.set_edit(WhiteBalance(40.0, 10.0))
    view.column.balance_wanted.emit("shot")
    assert view.editing.recipe.get("white_balance").neutral
    view.column.balance_wanted.emit("auto")
    settled(qtbot, view)
    assert view.complaints == []


def test_a_lens_is_chosen_by_hand(view):
    row = view.column.panel("lens").rows["profile"]
    assert row.value == ""
    row.combo.opening.emit()  # the camera is not known: all lenses are offered
    assert row.combo.count() > 500
    name = row.combo.itemText(7)
    row.combo.setCurrentIndex(7)
    row.combo.activated.emit(7)
    assert view.editing.recipe.get("lens").profile == name
    assert view.editing.recipe.get("lens").on
    row.reset()
    assert view.editing.recipe.get("lens").profile == ""


def test_sliders_of_a_family_of_colours_show_where_they_lead():
    names = list(BANDS)
    assert band_tints(["orange", "hue"]) == (BANDS["red"], BANDS["orange"], BANDS["yellow"])
    assert band_tints(["red", "hue"])[0] == BANDS[names[-1]]
    assert band_tints(["blue", "saturation"]) == ("#6a6a6a", BANDS["blue"])
    assert band_tints(["exposure"]) == ()


def test_adjustments_under_one_heading_stand_under_their_names(view):
    from PySide6.QtWidgets import QLabel

    section = view.column.sections["Effects"]
    section.set_opened(True)
    said = [label.text() for label in section.body.findChildren(QLabel)]
    assert "Vignette" in said
    assert "Grain" in said


@pytest.mark.parametrize("title", ["Detail", "Effects", "Geometry"])
def test_every_section_builds(view, title):
    view.column.sections[title].set_opened(True)
    assert all(kind.name in view.column.panels for kind in view.column.kinds[title])


def test_a_photo_that_was_seen_before_is_there_at_once_as_it_looked_last(view, qtbot, monkeypatch):
    dark = np.full((320, 480, 3), 30, np.uint8)
    view.studio.__dict__["_thumbnails"] = SimpleNamespace(nearest=lambda photo, size: dark)
    view.session.photos.go(1)
    view.session.change_history(view.session.history.add("Dark", Recipe().with_edit(Exposure(-3.0))))
    view.session.save()
    seen = []
    view._photo = None

    def watched(shows):
        return lambda after, *more, **named: (seen.append(after), shows(after, *more, **named))

    for name in ("show_image", "set_after"):
        monkeypatch.setattr(view.viewer, name, watched(getattr(view.viewer, name)))
    view._follow()
    first = [each for each in seen if each is not None]
    assert len(first) == 1  # before anything was read
    assert first[0].pixels.mean() == 30
    settled(qtbot, view)
    assert view.viewer.supply.shown.after is view._rendered.pyramid
    assert len([each for each in seen if each is not None]) == 2  # never as it was without its edits


def test_the_hint_of_the_spots_is_never_cut_off(view, qtbot):
    """However long it is in another language, it has rows of its own."""
    view.use_tool("retouch")
    hint = view.retouch.count
    hint.setText(hint.text() * 3)
    qtbot.waitUntil(lambda: hint.height() > 2 * hint.fontMetrics().height(), timeout=SECOND)
    assert hint.height() >= hint.heightForWidth(hint.width())
    assert hint.width() == view.retouch.width()
    assert hint.geometry().bottom() < view.retouch.see.geometry().top()


def test_a_colour_of_the_picture_is_pulled(view, qtbot):
    """Through the button of the tool strip and the mouse; Escape puts the tool away."""
    mixed = np.full((300, 450, 3), (40, 60, 220), np.uint8)
    view.viewer.set_after(mixed)
    qtbot.waitUntil(lambda: not view.viewer.busy, timeout=SECOND)
    view.tools["mix"].click()
    assert view.tool == "mix"
    tool = view.viewer.tool
    assert tool is view.mixing
    tool._colour_at = lambda spot: (40, 60, 220)
    pull(tool, (0.5, 0.6), (0.5, 0.4))
    mixer = view.editing.recipe.get("colour_mixer")
    assert mixer.blue_saturation > 20
    assert mixer.red_saturation == 0
    assert view.column.panel("colour_mixer").rows["blue_saturation"].value == mixer.blue_saturation
    tool.left.emit()
    assert view.tool == ""
    settled(qtbot, view)
