"""Virtual copies are exported and written beside in files of their own, never over their original."""

import pytest

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.formats.files import read
from editor.metadata.metadata import read_metadata
from editor.tasks.copy_originals import CopyOriginals
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.output import Output
from editor.tasks.write_back import WriteBack


@pytest.fixture
def pair(studio, tmp_path, make_jpeg):
    """A photo made brighter, and its copy made darker, with other stars."""
    path = make_jpeg(tmp_path / "in" / "one.jpg")
    ImportPhotos((path,)).run(studio)
    catalog = studio.catalog
    original = catalog.by_path(path).id
    [copy] = catalog.copy([original])
    for number, stops in ((original, 0.8), (copy, -0.8)):
        recipe = Recipe().with_edit(edit_called("exposure")(stops=stops))
        catalog.save_history(number, catalog.history(number).add("Light", recipe))
    catalog.rate([original], 2)
    catalog.rate([copy], 5)
    return original, copy


def test_both_are_exported_with_what_is_their_own(studio, pair, tmp_path):
    out = tmp_path / "out"
    changes = ExportPhotos(pair, Output(out)).run(studio)
    assert changes.failed == ()
    assert [outcome.output.name for outcome in changes.outcomes] == ["one.jpg", "one-copy1.jpg"]
    bright, dark = (read(outcome.output).image.pixels.mean() for outcome in changes.outcomes)
    assert bright > dark + 30
    assert [read_metadata(outcome.output).fields.rating for outcome in changes.outcomes] == [2, 5]
    again = ExportPhotos(pair[::-1], Output(tmp_path / "named", template="x")).run(studio)
    assert sorted(outcome.output.name for outcome in again.outcomes) == ["x-copy1.jpg", "x.jpg"]


def test_equal_recipes_are_still_two_files(studio, pair, tmp_path):
    original, copy = pair
    studio.catalog.save_history(copy, studio.catalog.history(original))
    changes = ExportPhotos(pair, Output(tmp_path / "out")).run(studio)
    assert len({outcome.output for outcome in changes.outcomes}) == 2
    assert not any(outcome.resumed for outcome in changes.outcomes)


def test_a_file_that_is_named_is_the_original(studio, pair, tmp_path):
    path = studio.catalog.photo(pair[1]).path
    [outcome] = ExportPhotos((path,), Output(tmp_path / "out")).run(studio).outcomes
    assert read_metadata(outcome.output).fields.rating == 2


def test_a_copy_has_no_file_to_be_written_into(studio, pair):
    original, copy = pair
    path = studio.catalog.photo(original).path
    before = path.read_bytes()
    changes = WriteBack(pair, confirmed=True).run(studio)
    assert ["virtual cop" in outcome.reason for outcome in changes.outcomes] == [True, True]
    assert path.read_bytes() == before
    [outcome] = WriteBack((copy,), confirmed=True, beside=True).run(studio).outcomes
    assert outcome.output.name == "one-copy1.jpg"
    assert read_metadata(outcome.output).fields.rating == 5
    assert path.read_bytes() == before


def test_originals_are_copied_once(studio, pair, tmp_path):
    changes = CopyOriginals(pair, Output(tmp_path / "out")).run(studio)
    assert [outcome.output.name for outcome in changes.outcomes] == ["one.jpg"]
