"""Edits of many photos are undone as one, and nothing in a history is lost by it."""

from dataclasses import replace

import pytest

from editor.catalog.edit_batch import EditBatch
from editor.develop.edits.contrast import Contrast
from editor.develop.edits.exposure import Exposure
from editor.develop.recipe import Recipe
from editor.progress import Cancelled


def brighten(catalog, ids, stops=1.0, fail_at=None):
    with EditBatch(catalog, "Paste edits") as batch:
        for number in ids:
            if number == fail_at:
                raise Cancelled
            before = catalog.history(number)
            batch.keep(number, before, before.add("Paste edits", before.recipe.with_edit(Exposure(stops))))


def stops(catalog, ids):
    edits = [catalog.history(number).recipe.get("exposure") for number in ids]
    return [edit.stops if edit else 0.0 for edit in edits]


def test_one_undo_for_all_and_redo(five):
    catalog, ids = five
    brighten(catalog, ids)
    assert stops(catalog, ids) == [1.0] * 5
    assert catalog.undo_labels()[0] == "Paste edits"
    undone = catalog.undo()
    assert undone.photos == set(ids)
    assert stops(catalog, ids) == [0.0] * 5
    assert [photo.edited for photo in catalog.photos(ids)] == [False] * 5
    assert [len(catalog.history(number).moments) for number in ids] == [2] * 5
    assert set(ids) <= set(catalog.dirty())
    catalog.redo()
    assert stops(catalog, ids) == [1.0] * 5
    assert all(photo.look for photo in catalog.photos(ids))


def test_what_was_developed_further_or_removed_is_left_alone(five):
    catalog, ids = five
    brighten(catalog, ids)
    history = catalog.history(ids[0])
    catalog.save_history(ids[0], history.add("Contrast", history.recipe.with_edit(Contrast(20.0))))
    with catalog.database.write() as db:
        db.execute("DELETE FROM photo WHERE id=?", (ids[1],))
    catalog.undo()
    assert stops(catalog, [ids[0], *ids[2:]]) == [1.0, 0.0, 0.0, 0.0]
    assert catalog.history(ids[0]).recipe.get("contrast") == Contrast(20.0)


def test_what_was_done_before_it_was_stopped_is_undone_too(five):
    catalog, ids = five
    with pytest.raises(Cancelled):
        brighten(catalog, ids, fail_at=ids[3])
    assert stops(catalog, ids) == [1.0, 1.0, 1.0, 0.0, 0.0]
    catalog.undo()
    assert stops(catalog, ids) == [0.0] * 5


def test_nothing_changed_is_no_batch(five):
    catalog, ids = five
    label = catalog.undo_labels()[0]
    brighten(catalog, [])
    history = catalog.history(ids[0])
    with EditBatch(catalog, "Nothing") as batch:
        batch.keep(ids[0], history, history)
    assert catalog.undo_labels()[0] == label


def test_no_undo_leads_back_to_what_is_in_the_file_already(five):
    """What was done to a photo before it was written into its file would be done to it a second time."""
    catalog, ids = five
    brighten(catalog, ids)
    catalog.save_history(ids[0], catalog.history(ids[0]).restart("Written into the file"))
    with EditBatch(catalog, "A step that cannot be") as batch:
        here = catalog.history(ids[0])
        batch.keep(ids[0], replace(here, place=1), here)
    catalog.undo()
    assert catalog.history(ids[0]).recipe == Recipe()
    catalog.undo()
    assert stops(catalog, ids) == [0.0] * 5
    assert catalog.history(ids[0]).place == 2
