"""What is done in Develop to the other chosen photos, and that the panels come back as they were left."""

from editor.desktop.panels.develop_view import DevelopView
from editor.develop.edits.contrast import Contrast
from editor.develop.edits.crop import Crop
from editor.develop.edits.exposure import Exposure
from editor.develop.matching import measure
from editor.develop.render import render
from editor.formats.files import read
from tests.desktop.panels.test_develop_view import SECOND, settled, view

__all__ = ["view"]  # the fixture: Develop on the first of two photos, a dark and a bright one


def both(view, qtbot):
    photos = view.session.photos
    photos.go(1)
    photos.go(0, keep=True)
    settled(qtbot, view)
    other = next(int(each) for each in photos.selected() if int(each) != view.session.current)
    return view.session.current, other


def test_chosen_photos_get_the_same_settings_and_lose_them_at_once(view, qtbot):
    _, other = both(view, qtbot)
    catalog = view.session.studio.catalog
    said = []
    view.told.connect(said.append)
    view.editing.set_edit(Exposure(0.5))
    view.editing.set_edit(Contrast(20.0))
    view.editing.set_edit(Crop((0.1, 0.1, 0.9, 0.9)))
    view.run_command("develop-sync")
    qtbot.waitUntil(lambda: bool(said), timeout=SECOND)
    recipe = catalog.history(other).recipe
    assert recipe.get("exposure") == Exposure(0.5)
    assert recipe.get("contrast") == Contrast(20.0)
    assert recipe.step("crop") is None  # belongs to one photo
    assert [moment.label for moment in catalog.history(other).moments] == ["Original", "Same settings"]
    view.run_command("develop-unsync")
    assert catalog.history(other).recipe.steps == ()
    assert view.editing.recipe.get("exposure") == Exposure(0.5)


def test_a_series_gets_the_light_of_one(view, qtbot):
    current, other = both(view, qtbot)
    catalog = view.session.studio.catalog
    view.run_command("develop-match")
    qtbot.waitUntil(lambda: len(catalog.history(other).moments) == 2, timeout=SECOND)
    mine, theirs = (read(catalog.photo(each).path).image for each in (current, other))
    before, wanted = measure(theirs)[0], measure(mine)[0]
    after = measure(render(theirs, catalog.history(other).recipe))[0]
    assert before > 3 * wanted
    assert abs(after / wanted - 1) < 0.1
    assert {step.edit.name for step in catalog.history(other).recipe.steps} <= {"exposure", "white_balance"}


def test_without_others_it_says_what_to_do(view, qtbot):
    said = []
    view.told.connect(said.append)
    view.session.photos.go(0)
    view.run_command("develop-sync")
    assert "Choose more photos" in said[0]


def test_sections_are_as_they_were_left(view, qtbot):
    view.column.sections["Effects"].set_opened(True)
    view.column.sections["Light"].set_opened(False)
    view.keep()
    again = DevelopView(view.studio, view.session)
    qtbot.addWidget(again)
    try:
        assert again.column.sections["Effects"].opened
        assert not again.column.sections["Light"].opened
        assert again.column.sections["Colour"].opened
    finally:
        again.stop()


def test_the_settings_of_the_previous_photo_are_taken_over(view, qtbot):
    said = []
    view.told.connect(said.append)
    view.run_command("develop-previous")
    assert "no settings" in said[-1]
    view.editing.set_edit(Exposure(0.7))
    view.editing.set_edit(Crop((0.1, 0.1, 0.9, 0.9)))
    view.session.photos.go(1)
    settled(qtbot, view)
    view.run_command("develop-previous")
    recipe = view.session.history.recipe
    assert recipe.get("exposure") == Exposure(0.7)
    assert recipe.step("crop") is None
    assert view.session.history.moments[-1].label == "Settings of the previous photo"
