"""What holds for every task that makes files: nothing lost, nothing twice, a bad one never stops the rest."""

import shutil
from dataclasses import replace

import numpy as np
import pytest

from editor.develop.controls import Rect
from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.errors import UsageError
from editor.formats.files import probe, read
from editor.formats.format import Options
from editor.imaging.resample import shrink
from editor.jobs.journal import Journal
from editor.metadata.metadata import read_metadata
from editor.metadata.policy import Policy
from editor.progress import Cancelled, Progress
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.output import Output

BRIGHTER = Recipe().with_edit(edit_called("exposure")(stops=1.0))


def develop(folder, out, **output):
    return DevelopPhotos((folder,), Output(out, **output), BRIGHTER, recursive=True)


def by_name(changes):
    return {outcome.source.name: outcome for outcome in changes.outcomes}


def files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_folder_comes_out_with_its_structure_and_the_bad_one_is_named(studio, album, tmp_path):
    changes = develop(album, tmp_path / "out").run(studio)
    assert files(tmp_path / "out") == ["inner/three.jpg", "one.jpg", "two.jpg"]
    assert [outcome.source.name for outcome in changes.failed] == ["broken.jpg"]
    assert changes.failed[0].reason.startswith("broken.jpg: ")
    assert "\n" not in changes.failed[0].reason


def test_pixels_are_developed_and_metadata_goes_with_them(studio, album, tmp_path):
    develop(album, tmp_path / "out").run(studio)
    before, after = read(album / "one.jpg"), read(tmp_path / "out" / "one.jpg")
    assert after.image.pixels.mean() > before.image.pixels.mean() + 20
    fields = after.metadata.fields
    assert (fields.camera, fields.iso) == ("Test Camera", 200)
    assert fields.latitude == pytest.approx(48.13, abs=0.01)
    assert fields.taken == before.metadata.fields.taken
    assert fields.software.startswith("Albumen")


def test_a_turned_photo_comes_out_upright(studio, album, tmp_path):
    develop(album, tmp_path / "out").run(studio)
    found = probe(tmp_path / "out" / "two.jpg")
    assert (found.width, found.height) == (64, 96)
    assert read_metadata(tmp_path / "out" / "two.jpg").fields.orientation == 1


def test_location_can_be_left_out(studio, album, tmp_path):
    develop(album, tmp_path / "out", policy=Policy.NO_LOCATION).run(studio)
    fields = read_metadata(tmp_path / "out" / "one.jpg").fields
    assert (fields.latitude, fields.iso) == (None, 200)
    develop(album, tmp_path / "bare", policy=Policy.NONE).run(studio)
    assert read_metadata(tmp_path / "bare" / "one.jpg").fields.camera == ""


def test_size_and_format_as_asked_for(studio, album, tmp_path):
    output = Output(tmp_path / "out", format="png", options=Options(bits=16), long_edge=48)
    DevelopPhotos((album / "one.jpg",), output, BRIGHTER).run(studio)
    found = probe(tmp_path / "out" / "one.png")
    assert (found.format, found.width, found.height, found.bits) == ("png", 48, 32, 16)


@pytest.mark.usefixtures("one_by_one")
def test_news_is_told_in_order(studio, album, tmp_path):
    told, fractions = [], []
    develop(album, tmp_path / "out").run(
        studio, Progress(report=fractions.append), lambda news: told.append((news.kind, news.source.name))
    )
    assert [(kind, name) for kind, name in told if kind != "progress"] == [
        (kind, name) for name in ("broken.jpg", "one.jpg", "two.jpg", "three.jpg") for kind in ("start", "over")
    ]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_the_source_is_never_touched(studio, album, tmp_path):
    kept = {path: path.read_bytes() for path in album.rglob("*") if path.is_file()}
    for conflict in ("rename", "overwrite", "newer", "skip"):
        DevelopPhotos((album,), Output(album, conflict=conflict), BRIGHTER).run(studio)
    assert {path: path.read_bytes() for path in kept} == kept


def test_what_cannot_be_placed_without_harm_fails_with_the_reason(studio, album):
    changes = DevelopPhotos((album / "one.jpg",), Output(album, conflict="overwrite"), BRIGHTER).run(studio)
    assert "would replace an original" in changes.outcomes[0].reason


def test_the_same_batch_again_makes_copies_or_skips_as_asked(studio, album, tmp_path):
    out = tmp_path / "out"
    one = DevelopPhotos((album / "one.jpg",), Output(out), BRIGHTER)
    one.run(studio)
    one.run(studio)
    assert files(out) == ["one-1.jpg", "one.jpg"]
    again = replace(one, output=Output(out, conflict="skip")).run(studio)
    assert again.outcomes[0].skipped
    assert again.failed == ()
    assert files(out) == ["one-1.jpg", "one.jpg"]


@pytest.mark.usefixtures("one_by_one")
def test_a_cancelled_batch_goes_on_where_it_was(studio, album, tmp_path):
    out, task = tmp_path / "out", develop(album, tmp_path / "out")
    seen = []

    def stop_after_two(news):
        if news.kind == "over":
            seen.append(news.source.name)

    def checkpoint():
        if len(seen) >= 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        task.run(studio, Progress(checkpoint=checkpoint), stop_after_two)
    assert files(out) == ["one.jpg"]
    written = (out / "one.jpg").stat().st_mtime_ns

    outcomes = by_name(task.run(studio))
    assert files(out) == ["inner/three.jpg", "one.jpg", "two.jpg"]
    assert outcomes["one.jpg"].resumed
    assert not outcomes["two.jpg"].resumed
    assert (out / "one.jpg").stat().st_mtime_ns == written
    assert list(studio.journals.iterdir()) == []


def test_an_interrupted_photo_gets_the_place_that_it_had(studio, album, tmp_path):
    """Killed between writing the file and noting it: the file is made again, not a second one beside it."""
    out, task = tmp_path / "out", DevelopPhotos((album / "one.jpg",), Output(tmp_path / "out"), BRIGHTER)

    class Killed(BaseException):
        pass

    class Dying(Journal):
        def done(self, item, **data):
            raise Killed

    import editor.tasks.batch as batch

    usual, batch.Journal = batch.Journal, Dying
    try:
        with pytest.raises(Killed):
            task.run(studio)
    finally:
        batch.Journal = usual
    assert files(out) == ["one.jpg"]
    task.run(studio)
    assert files(out) == ["one.jpg"]


@pytest.mark.usefixtures("one_by_one")
def test_what_was_done_is_done_again_when_its_file_or_its_source_is_another(studio, album, tmp_path):
    out, task = tmp_path / "out", develop(album, tmp_path / "out")
    count = []

    def checkpoint():
        if len(count) >= 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        task.run(studio, Progress(checkpoint=checkpoint), lambda news: news.kind == "over" and count.append(1))
    assert files(out) == ["one.jpg", "two.jpg"]
    (out / "one.jpg").unlink()
    shutil.copy(album / "one.jpg", album / "two.jpg")
    outcomes = by_name(task.run(studio))
    assert not outcomes["one.jpg"].resumed
    assert not outcomes["two.jpg"].resumed
    assert files(out)[0] == "inner/three.jpg"
    assert "one.jpg" in files(out)


def test_steps_are_done_by_models_and_told(plain_studio, album, tmp_path):
    task = EnhancePhotos((album / "one.jpg",), Output(tmp_path / "out"), ("denoise", "upscale"), scale=2)
    outcome = task.run(plain_studio).outcomes[0]
    assert outcome.reason == ""
    assert outcome.model == "plain-denoise, plain-upscale"
    found = probe(outcome.output)
    assert (found.width, found.height) == (192, 128)
    metadata = read_metadata(outcome.output)
    assert b"algorithmicallyEnhanced" in (metadata.xmp or b"")
    assert metadata.fields.camera == "Test Camera"


def test_strength_nought_changes_nothing(plain_studio, album, tmp_path):
    task = EnhancePhotos((album / "one.jpg",), Output(tmp_path / "out"), ("denoise",), strength=0.0)
    outcome = task.run(plain_studio).outcomes[0]
    assert outcome.note == "nothing needed"
    assert outcome.output.read_bytes() == (album / "one.jpg").read_bytes()


def test_a_step_without_a_model_fails_instead_of_pretending(plain_studio, album, tmp_path):
    outcome = EnhancePhotos((album / "one.jpg",), Output(tmp_path / "out"), ("deblur",)).run(plain_studio).outcomes[0]
    assert outcome.failed
    assert "no model" in outcome.reason
    assert not (tmp_path / "out" / "one.jpg").exists()


@pytest.mark.parametrize("wish", [{"steps": ("polish",)}, {"scale": 3}, {"strength": 101.0}, {"detail": -1.0}])
def test_wishes_that_make_no_sense_are_refused_before_anything_is_done(plain_studio, album, tmp_path, wish):
    with pytest.raises(UsageError):
        EnhancePhotos((album,), Output(tmp_path / "out"), **wish).run(plain_studio)
    assert not (tmp_path / "out").exists()


def test_two_photos_of_one_name_both_come_through(studio, tmp_path, make_jpeg):
    """IMG.jpg and IMG.png become two files even when both are written as JPEG and overwriting is allowed."""
    from editor.formats.writing import write

    photo = make_jpeg(tmp_path / "in" / "IMG.jpg")
    image = read(photo).image
    write(tmp_path / "in" / "IMG.png", image.with_pixels(np.flipud(image.pixels).copy()), None, "png")
    output = Output(tmp_path / "out", format="jpeg", conflict="overwrite")
    changes = DevelopPhotos((tmp_path / "in",), output, BRIGHTER).run(studio)
    assert sorted(outcome.output.name for outcome in changes.outcomes) == ["IMG-1.jpg", "IMG.jpg"]


def test_a_full_or_forbidden_place_is_a_sentence(studio, album, tmp_path):
    (tmp_path / "file").write_text("in the way")
    changes = DevelopPhotos((album / "one.jpg",), Output(tmp_path / "file" / "out"), BRIGHTER).run(studio)
    assert changes.outcomes[0].failed
    assert "\n" not in changes.outcomes[0].reason


@pytest.mark.parametrize("edits", [{}, {"exposure": {"stops": 0.6}, "contrast": {"amount": 30.0}}])
def test_a_small_export_looks_like_the_large_one_made_small(studio, tmp_path, make_jpeg, edits):
    """It is opened small at once; that must not be seen."""
    recipe = Recipe()
    for name, values in edits.items():
        recipe = recipe.with_edit(edit_called(name)(**values))
    source = make_jpeg(tmp_path / "big.jpg", width=1600, height=1200)
    DevelopPhotos((source,), Output(tmp_path / "small", format="png", long_edge=300), recipe).run(studio)
    DevelopPhotos((source,), Output(tmp_path / "large", format="png"), recipe).run(studio)
    small, large = read(tmp_path / "small" / "big.png").image, read(tmp_path / "large" / "big.png").image
    made_small = shrink(large, 300)
    assert (small.width, small.height) == (300, 225) == (made_small.width, made_small.height)
    gap = np.abs(small.pixels.astype(float) - made_small.pixels.astype(float))
    assert gap.mean() < 1.0
    assert np.quantile(gap, 0.99) < 6.0


def test_a_crop_is_cut_from_the_whole_photo(studio, tmp_path, make_jpeg):
    crop = edit_called("crop")
    rect = {name: (0.0, 0.0, 0.25, 0.25) for name, control in crop.controls().items() if isinstance(control, Rect)}
    source = make_jpeg(tmp_path / "big.jpg", width=1600, height=1200)
    output = Output(tmp_path / "out", long_edge=380)
    DevelopPhotos((source,), output, Recipe().with_edit(crop(**rect))).run(studio)
    found = probe(tmp_path / "out" / "big.jpg")
    assert (found.width, found.height) == (380, 285), "400 pixels wide after the crop, so 380 can be had"


def test_what_would_take_for_ever_is_not_begun_unasked(plain_studio):
    """A giant photo, on auto: its models are left out, and a sentence tells how to have them."""
    from editor.formats.picture import Picture
    from editor.imaging.image import Image
    from editor.metadata.metadata import Metadata
    from editor.tasks.enhance_photos import HUGE, LONGEST_UNASKED, Planner
    from editor.tasks.enhancing import Wishes

    noise = np.random.default_rng(1).normal(120, 25, (512, 512, 3)).clip(0, 255).astype(np.uint8)
    giant = Picture(Image(np.tile(noise, (13, 13, 1))), Metadata())
    assert giant.image.width * giant.image.height > HUGE
    for seconds, kept in ((LONGEST_UNASKED + 60, False), (60.0, True)):
        plan = Planner(Wishes(), plain_studio.registry, lambda *_, told=seconds: told).plan(giant, Progress())
        names = [step.edit.name for step in plan.recipe.steps]
        assert ("denoise" in names) is kept
        assert any("minutes here and was left out; --steps denoise" in note for note in plan.notes) is not kept
    asked = Planner(Wishes(("denoise",)), plain_studio.registry, lambda *_: 1e9).plan(giant, Progress())
    assert [step.edit.name for step in asked.recipe.steps] == ["denoise"]
