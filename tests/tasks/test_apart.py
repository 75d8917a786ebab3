"""Photos of a batch that are done in their own way."""

from pathlib import Path

import cv2
import pytest

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.formats.files import read
from editor.progress import Cancelled, Progress
from editor.tasks.apart import Apart, batch_name
from editor.tasks.batch import count_done
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.enhancing import Wishes
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.output import Output


@pytest.fixture
def three(make_jpeg, tmp_path):
    return tuple(make_jpeg(tmp_path / "in" / f"{name}.jpg", seed=number) for number, name in enumerate("abc"))


def test_one_photo_is_written_otherwise_and_the_others_as_asked(studio, three, tmp_path):
    output = Output(tmp_path / "out", format="jpeg")
    own = Apart(three[1], Output(tmp_path / "own", format="png", long_edge=32))
    outcomes = ExportPhotos(three, output, apart=(own,)).run(studio).outcomes
    assert [each.output for each in outcomes] == [
        tmp_path / "out" / "a.jpg", tmp_path / "own" / "b.png", tmp_path / "out" / "c.jpg",
    ]  # fmt: skip
    assert max(read(outcomes[1].output).image.pixels.shape) == 32
    assert max(read(outcomes[0].output).image.pixels.shape) == 96


def test_its_own_policy_for_taken_names_is_kept(studio, three, tmp_path):
    output = Output(tmp_path / "out")
    for name in "abc":
        (tmp_path / "out").mkdir(exist_ok=True)
        (tmp_path / "out" / f"{name}.jpg").write_bytes(b"there")
    own = Apart(three[0], Output(tmp_path / "out", conflict="overwrite"))
    outcomes = ExportPhotos(three, output, apart=(own,)).run(studio).outcomes
    assert [each.output.name for each in outcomes] == ["a.jpg", "b-1.jpg", "c-1.jpg"]
    assert (tmp_path / "out" / "b.jpg").read_bytes() == b"there"


def test_one_photo_is_enhanced_otherwise(studio, three, tmp_path):
    """Tone in full for one, which is dull, and not at all (a strength of 0) for the other."""
    pixels = read(three[2]).image.pixels
    cv2.imwrite(str(three[2]), pixels[..., ::-1] // 4 + 20)
    output = Output(tmp_path / "out", format="png")
    task = EnhancePhotos(three[1:], output, ("auto_tone",), strength=0.0)
    before = read(task.run(studio).outcomes[1].output).image.pixels
    own = Apart(three[2], Output(tmp_path / "own", format="png"), Wishes(("auto_tone",)))
    outcomes = EnhancePhotos(three[1:], output, ("auto_tone",), strength=0.0, apart=(own,)).run(studio).outcomes
    assert [each.output.parent.name for each in outcomes] == ["out", "own"]
    assert (read(outcomes[1].output).image.pixels != before).any(), "its own wishes make a difference"


def test_photos_of_the_catalog_go_by_their_number(studio, three, tmp_path):
    ImportPhotos(three).run(studio)
    ids = tuple(int(each) for each in studio.catalog.search(""))
    recipe = Recipe().with_edit(edit_called("exposure")(stops=0.5))
    studio.catalog.save_history(ids[1], studio.catalog.history(ids[1]).add("light", recipe))
    own = Apart(ids[1], Output(tmp_path / "own", long_edge=32))
    outcomes = ExportPhotos(ids, Output(tmp_path / "out"), apart=(own,)).run(studio).outcomes
    assert [each.output.parent.name for each in outcomes] == ["out", "own", "out"]
    assert max(read(outcomes[1].output).image.pixels.shape) == 32


@pytest.mark.usefixtures("one_by_one")
def test_a_batch_that_runs_goes_on_when_a_photo_is_told_apart(studio, three, tmp_path):
    """Two photos are done, then the third is to be a PNG: the two are not written again."""
    task = ExportPhotos(three, Output(tmp_path / "out"))

    def stop(fraction):
        if fraction > 0.67:
            raise Cancelled

    with pytest.raises(Cancelled):
        task.run(studio, Progress(stop))
    assert count_done(studio.journals, batch_name(task)) == 2
    stamps = {each: each.stat().st_mtime_ns for each in (tmp_path / "out").glob("[ab].jpg")}
    assert len(stamps) == 2
    changed = ExportPhotos(three, Output(tmp_path / "out"), apart=(Apart(three[2], Output(tmp_path / "own", "png")),))
    outcomes = changed.run(studio).outcomes
    assert [each.resumed for each in outcomes] == [True, True, False]
    assert {each: each.stat().st_mtime_ns for each in stamps} == stamps
    assert outcomes[2].output == Path(tmp_path / "own" / "c.png")
    assert count_done(studio.journals, batch_name(changed)) == 0
