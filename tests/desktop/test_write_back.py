"""Edits go into the original files, or beside them, only when a person says so."""

import pytest

from editor.desktop.library_deeds import KEPT_IN
from editor.desktop.unfinished import built, plain
from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.formats.files import read
from editor.tasks.write_back import ORIGINALS, WriteBack

BRIGHTER = Recipe().with_edit(edit_called("exposure")(stops=1.0))


@pytest.fixture
def brighter(filled):
    """The first photo of the window is current, with an exposure of one stop."""
    session, catalog = filled.session, filled.session.studio.catalog
    number = int(session.photos.ids[1])
    catalog.save_history(number, catalog.history(number).add("Brighter", BRIGHTER))
    session.photos.renew()
    session.photos.go(1)
    return catalog.photo(number)


def write(window, qtbot):
    window.book["write-back"].trigger()
    qtbot.waitUntil(lambda: not window.session.jobs.busy, timeout=20_000)
    qtbot.wait(1)


def test_the_file_is_the_developed_photo_and_the_first_original_is_kept(filled, brighter, answers, qtbot):
    session, catalog = filled.session, filled.session.studio.catalog
    before, dark = brighter.path.read_bytes(), read(brighter.path).image.pixels.mean()
    assert session.history.recipe == BRIGHTER
    filled.book["develop"].trigger()
    view = filled.develop
    qtbot.waitUntil(lambda: view.lab.original is not None and not view.lab.busy, timeout=20_000)
    shown = view.lab.original
    answers.given["one_of"] = 0
    write(filled, qtbot)
    assert len(answers.told) == 1
    assert "1 photo" in answers.told[0]
    assert ORIGINALS in answers.told[0]
    assert brighter.path.read_bytes() != before
    light = read(brighter.path).image.pixels.mean()
    assert light > 1.2 * dark
    assert (brighter.path.parent / KEPT_IN / brighter.name).read_bytes() == before
    now = catalog.photo(brighter.id)
    assert (now.size, now.mtime_ns) == (brighter.path.stat().st_size, brighter.path.stat().st_mtime_ns)
    assert catalog.history(brighter.id).recipe == Recipe()
    assert session.history.recipe == Recipe(), "the exposure is in the file now, not on top of it again"
    qtbot.waitUntil(lambda: view.lab.original not in (None, shown) and not view.lab.busy, timeout=20_000)
    assert abs(view.lab.original.small.pixels.mean() - light) < 0.02 * light, "Develop has read the new file"
    assert "1 file" in filled.foot.message.text()


def test_a_copy_beside_leaves_the_original_alone(filled, brighter, answers, qtbot):
    before = brighter.path.read_bytes()
    answers.given["one_of"] = 1
    write(filled, qtbot)
    copy = brighter.path.with_name(f"{brighter.path.stem}-edited.jpg")
    assert brighter.path.read_bytes() == before
    assert filled.session.studio.catalog.by_path(copy) is not None
    assert filled.session.studio.catalog.history(brighter.id).recipe == BRIGHTER


def test_nothing_happens_unless_it_is_confirmed(filled, brighter, answers, qtbot):
    before = brighter.path.read_bytes()
    write(filled, qtbot)
    assert len(answers.told) == 1
    assert brighter.path.read_bytes() == before
    assert not (brighter.path.parent / KEPT_IN).exists()


def test_what_cannot_be_written_is_said(filled, brighter, answers, qtbot):
    filled.session.photos.choose_rows([(1, 2)])
    answers.given["one_of"] = 0
    write(filled, qtbot)
    assert "2 photo" in answers.told[0]
    assert "there is nothing to write" in filled.foot.message.text()
    assert filled.session.studio.catalog.history(brighter.id).recipe == Recipe()


def test_the_job_can_be_written_down(brighter):
    task = WriteBack((brighter.id,), confirmed=True, beside=True)
    assert built(WriteBack, plain(task)) == task


def test_undo_never_develops_the_written_file_twice_and_the_original_can_be_had_back(filled, brighter, answers, qtbot):
    before = brighter.path.read_bytes()
    answers.given["one_of"] = 0
    write(filled, qtbot)
    filled.book["develop"].trigger()
    view = filled.develop
    qtbot.waitUntil(lambda: view.lab.original is not None and not view.lab.busy, timeout=20_000)
    filled.book["undo"].trigger()
    assert filled.session.history.recipe == Recipe()
    model = view.history.view.model()
    enabled = [model.item(row).isEnabled() for row in range(model.rowCount())]
    assert enabled == [True, False, False], "what was done before is seen, and cannot be gone to"
    view.history.view.clicked.emit(model.index(1, 0))
    assert filled.session.history.recipe == Recipe()

    shown = view.lab.original
    filled.book["bring-back"].trigger()
    qtbot.waitUntil(lambda: not filled.session.jobs.busy, timeout=20_000)
    qtbot.wait(1)
    assert "1 photo" in answers.told[-1]
    assert brighter.path.read_bytes() == before
    assert filled.session.history.recipe == BRIGHTER
    qtbot.waitUntil(lambda: view.lab.original not in (None, shown) and not view.lab.busy, timeout=20_000)
    enabled = [model.item(row).isEnabled() for row in range(model.rowCount())]
    assert enabled == [False, True, True]
    assert "1 original" in filled.foot.message.text()
    filled.book["undo"].trigger()
    assert filled.session.history.recipe == Recipe()


def test_an_original_comes_back_only_when_it_is_wanted(filled, brighter, answers, qtbot):
    answers.given |= {"one_of": 0, "sure": False}
    write(filled, qtbot)
    written = brighter.path.read_bytes()
    filled.book["bring-back"].trigger()
    qtbot.wait(50)
    assert not filled.session.jobs.busy
    assert brighter.path.read_bytes() == written
