"""Writing back survives being killed at any step, and words alone never encode a picture again."""

import json
import shutil
import subprocess
from datetime import timedelta

import pytest

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.errors import UsageError
from editor.formats.files import read
from editor.metadata import jpeg_segments
from editor.metadata.metadata import read_metadata
from editor.tasks import write_back
from editor.tasks.bring_back import THERE, BringBack
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.write_back import ALREADY, ORIGINALS, WORDS_ONLY, WriteBack

BRIGHTER = Recipe().with_edit(edit_called("exposure")(stops=1.0))


class Killed(BaseException):
    """Not an error: the process is gone."""


@pytest.fixture
def photo(studio, tmp_path, make_jpeg):
    path = make_jpeg(tmp_path / "in" / "one.jpg")
    ImportPhotos((path,)).run(studio)
    found = studio.catalog.by_path(path)
    studio.catalog.save_history(found.id, studio.catalog.history(found.id).add("Brighter", BRIGHTER))
    return found


def back(studio, photo, **how):
    return WriteBack((photo.id,), confirmed=True, **how).run(studio)


def die(*_, **__):
    raise Killed


@pytest.mark.parametrize("step", ["catalog", "done"])
def test_killed_after_the_file_was_put_there(studio, photo, monkeypatch, step):
    original = photo.path.read_bytes()
    with monkeypatch.context() as patch:
        if step == "catalog":
            patch.setattr(write_back, "_tell_catalog", die)
        else:
            patch.setattr(write_back.Journal, "done", die)
        with pytest.raises(Killed):
            back(studio, photo)
    written = photo.path.read_bytes()
    assert written != original

    changes = back(studio, photo)
    assert changes.failed == ()
    assert changes.outcomes[0].reason == ALREADY
    assert photo.path.read_bytes() == written, "brightened once, not twice"
    assert studio.catalog.history(photo.id).recipe == Recipe()
    assert len(studio.catalog.history(photo.id).moments) == 3
    now = studio.catalog.photo(photo.id)
    assert (now.size, now.mtime_ns) == (photo.path.stat().st_size, photo.path.stat().st_mtime_ns)
    assert (photo.path.parent / ORIGINALS / "one.jpg").read_bytes() == original
    assert list(studio.journals.iterdir()) == []


def test_killed_before_the_file_was_put_there(studio, photo, monkeypatch):
    original = photo.path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr("editor.formats.writing.safe_replace", die)
        with pytest.raises(Killed):
            back(studio, photo)
    assert photo.path.read_bytes() == original
    assert back(studio, photo).outcomes[0].reason == ""
    assert read(photo.path).image.pixels.mean() > read(photo.path.parent / ORIGINALS / "one.jpg").image.pixels.mean()


def test_what_another_program_wrote_meanwhile_is_not_taken_for_ours(studio, photo, monkeypatch, make_jpeg):
    with monkeypatch.context() as patch:
        patch.setattr(write_back, "_tell_catalog", die)
        with pytest.raises(Killed):
            back(studio, photo)
    make_jpeg(photo.path, seed=9, width=120)
    theirs = photo.path.read_bytes()
    assert "another program changed" in back(studio, photo).failed[0].reason
    assert photo.path.read_bytes() == theirs
    assert studio.catalog.history(photo.id).recipe == BRIGHTER


def test_a_copy_beside_is_made_once(studio, photo, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(write_back.Journal, "done", die)
        with pytest.raises(Killed):
            back(studio, photo, beside=True)
    back(studio, photo, beside=True)
    assert sorted(path.name for path in photo.path.parent.glob("*.jpg")) == ["one-edited.jpg", "one.jpg"]


def test_ratings_go_in_without_a_pixel_being_touched(studio, photo):
    studio.catalog.save_history(photo.id, studio.catalog.history(photo.id).undo())
    before = photo.path.read_bytes()
    studio.catalog.rate([photo.id], 5)
    studio.catalog.set_fields([photo.id], title="Harbour")
    changes = back(studio, photo)
    assert [(outcome.reason, outcome.note) for outcome in changes.outcomes] == [("", WORDS_ONLY)]
    after = photo.path.read_bytes()
    assert after[jpeg_segments.segments(after)[1] :] == before[jpeg_segments.segments(before)[1] :]
    fields = read_metadata(photo.path).fields
    assert (fields.rating, fields.title, fields.iso) == (5, "Harbour", 200)
    assert (photo.path.parent / ORIGINALS / "one.jpg").read_bytes() == before
    assert "nothing to write" in back(studio, photo).failed[0].reason
    assert studio.catalog.photo(photo.id).rating == 5


def test_killed_after_words_were_written(studio, photo, monkeypatch):
    studio.catalog.save_history(photo.id, studio.catalog.history(photo.id).undo())
    studio.catalog.rate([photo.id], 5)
    with monkeypatch.context() as patch:
        patch.setattr(type(studio.catalog), "add_files", die)
        with pytest.raises(Killed):
            back(studio, photo)
    assert read_metadata(photo.path).fields.rating == 5
    assert "nothing to write" in back(studio, photo).failed[0].reason
    assert studio.catalog.photo(photo.id).mtime_ns == photo.path.stat().st_mtime_ns


def test_a_developed_photo_takes_its_words_along(studio, photo):
    studio.catalog.rate([photo.id], 3)
    back(studio, photo)
    assert read_metadata(photo.path).fields.rating == 3


def test_a_corrected_time_and_place_go_in_with_the_words(studio, photo):
    studio.catalog.save_history(photo.id, studio.catalog.history(photo.id).undo())
    before = photo.path.read_bytes()
    studio.catalog.corrections.shift([photo.id], timedelta(hours=2, minutes=5))
    studio.catalog.corrections.set_place([photo.id], -33.8568, 151.2153)
    changes = back(studio, photo)
    assert [(outcome.reason, outcome.note) for outcome in changes.outcomes] == [("", WORDS_ONLY)]
    after = photo.path.read_bytes()
    assert after[jpeg_segments.segments(after)[1] :] == before[jpeg_segments.segments(before)[1] :]
    fields = read_metadata(photo.path).fields
    assert fields.taken.isoformat() == "2024-05-31T20:10:09"
    assert (fields.latitude, fields.longitude) == pytest.approx((-33.8568, 151.2153), abs=1e-6)
    assert (fields.iso, fields.camera) == (200, "Test Camera")
    known = studio.catalog.photo(photo.id)
    assert (known.taken.isoformat(), known.latitude) == ("2024-05-31T20:10:09", pytest.approx(-33.8568))
    assert "nothing to write" in back(studio, photo).failed[0].reason
    studio.catalog.corrections.remove_place([photo.id])
    back(studio, photo)
    assert read_metadata(photo.path).fields.latitude is None
    assert read_metadata(photo.path).fields.taken.isoformat() == "2024-05-31T20:10:09"


def test_a_corrected_time_goes_into_iptc_as_well(studio, make_jpeg, tmp_path):
    """Which some press programs believe first; its words and the picture stay, and exiftool sees nothing to warn of."""
    if not shutil.which("exiftool"):
        pytest.skip("exiftool, the judge of this test, is not installed")
    path = make_jpeg(tmp_path / "press.jpg")
    times = ["-IPTC:DateCreated=2024:05:31", "-IPTC:TimeCreated=18:05:09+02:00", "-IPTC:DigitalCreationDate=2024:05:31"]
    words = [*times, "-IPTC:Keywords=owl", "-Photoshop:URL=http://example.org"]
    subprocess.run(["exiftool", "-q", "-overwrite_original", *words, path], check=True)
    # Photoshop's resources in two segments, as it does when there are many
    data = path.read_bytes()
    whole = next(one for one in jpeg_segments.segments(data)[0] if one.kind == "photoshop")
    start, parts = len(jpeg_segments.PHOTOSHOP), []
    for part in (whole.payload[start : start + 40], whole.payload[start + 40 :]):
        parts += jpeg_segments.in_segments(0xED, jpeg_segments.PHOTOSHOP, part)
    path.write_bytes(data[: whole.offset] + b"".join(parts) + data[whole.offset + 4 + len(whole.payload) :])
    studio.catalog.add_files([path])
    photo = studio.catalog.by_path(path)
    before = path.read_bytes()
    studio.catalog.corrections.shift([photo.id], timedelta(days=1, hours=-2))
    assert [outcome.note for outcome in back(studio, photo).outcomes] == [WORDS_ONLY]
    after = path.read_bytes()
    assert after[jpeg_segments.segments(after)[1] :] == before[jpeg_segments.segments(before)[1] :]
    ran = subprocess.run(["exiftool", "-j", "-a", "-G1", "-validate", "-warning", "-IPTC:all", "-Photoshop:all", path],
                         capture_output=True, check=True)  # fmt: skip
    told = json.loads(ran.stdout)[0]
    assert (told["IPTC:DateCreated"], told["IPTC:TimeCreated"]) == ("2024:06:01", "16:05:09+02:00")
    assert told["IPTC:DigitalCreationDate"] == "2024:05:31", "digitised at no known hour: not for us to say"
    assert told["IPTC:Keywords"] == "owl"
    assert told["Photoshop:URL"] == "http://example.org"
    assert read_metadata(path).fields.taken.isoformat() == "2024-06-01T16:05:09"
    assert "nothing to write" in back(studio, photo).failed[0].reason


def test_another_photo_of_the_same_name_is_kept_too(studio, photo, make_jpeg):
    """Cameras begin to count anew: what lies there by then is not the photo that was kept."""
    folder, first = photo.path.parent / ORIGINALS, photo.path.read_bytes()
    back(studio, photo)
    make_jpeg(photo.path, seed=9, width=120)
    second = photo.path.read_bytes()
    studio.catalog.add_files([photo.path])
    for stops in (0.5, 0.7):
        brighter = Recipe().with_edit(edit_called("exposure")(stops=stops))
        studio.catalog.save_history(photo.id, studio.catalog.history(photo.id).add("Brighter", brighter))
        assert back(studio, photo).failed == ()
    assert photo.path.read_bytes() not in (first, second)
    assert (folder / "one.jpg").read_bytes() == first
    assert (folder / "one-2.jpg").read_bytes() == second
    assert sorted(path.name for path in folder.iterdir()) == ["one-2.jpg", "one.jpg", "one.jpg.sha256"]
    sums = subprocess.run(["sha256sum", "-c", "one.jpg.sha256"], cwd=folder, capture_output=True, check=False)
    assert sums.returncode == 0, sums.stderr


def test_what_albumen_wrote_itself_is_not_kept_over_and_over(studio, photo):
    first = photo.path.read_bytes()
    for stars in (1, 2, 3):
        studio.catalog.save_history(photo.id, studio.catalog.history(photo.id).add("Brighter", BRIGHTER))
        assert back(studio, photo).failed == ()
        studio.catalog.rate([photo.id], stars)
        assert back(studio, photo).failed == ()
    kept = sorted((photo.path.parent / ORIGINALS).iterdir())
    assert [path.name for path in kept] == ["one.jpg", "one.jpg.sha256"]
    assert kept[0].read_bytes() == first


def bring_back(studio, photo):
    return BringBack((photo.id,), confirmed=True).run(studio)


def test_nothing_from_before_can_be_done_to_the_written_file_again(studio, photo):
    back(studio, photo)
    history = studio.catalog.history(photo.id)
    assert not history.can_undo, "it would be brightened twice"
    assert [moment.label for moment in history.moments] == ["Original", "Brighter", "Written into the file"]
    assert [history.fits(place) for place in range(3)] == [False, False, True]


def test_the_original_comes_back_with_its_edits(studio, photo):
    """However often it was written into: byte for byte, and the first edits are edits again."""
    original = photo.path.read_bytes()
    assert back(studio, photo).failed == ()
    for stops in (0.3, 0.2):
        brighter = Recipe().with_edit(edit_called("exposure")(stops=stops))
        studio.catalog.save_history(photo.id, studio.catalog.history(photo.id).add("Brighter", brighter))
        assert back(studio, photo).failed == ()
    written = photo.path.read_bytes()
    changes = bring_back(studio, photo)
    assert changes.failed == ()
    assert photo.path.read_bytes() == original != written
    history = studio.catalog.history(photo.id)
    assert history.recipe == BRIGHTER
    assert history.undo().recipe == Recipe()
    now = studio.catalog.photo(photo.id)
    assert (now.size, now.mtime_ns) == (photo.path.stat().st_size, photo.path.stat().st_mtime_ns)
    assert bring_back(studio, photo).outcomes[0].note == THERE
    assert studio.catalog.history(photo.id) == history
    assert back(studio, photo).failed == ()
    assert bring_back(studio, photo).failed == ()
    assert photo.path.read_bytes() == original
    assert (photo.path.parent / ORIGINALS / "one.jpg").read_bytes() == original


def test_killed_while_an_original_comes_back(studio, photo, monkeypatch):
    original = photo.path.read_bytes()
    back(studio, photo)
    with monkeypatch.context() as patch:
        patch.setattr(type(studio.catalog), "add_files", die)
        with pytest.raises(Killed):
            bring_back(studio, photo)
    assert bring_back(studio, photo).failed == ()
    assert photo.path.read_bytes() == original
    assert studio.catalog.history(photo.id).recipe == BRIGHTER


def test_what_another_program_made_of_it_is_not_thrown_away(studio, photo, make_jpeg):
    assert "nothing was written into it" in bring_back(studio, photo).failed[0].reason
    with pytest.raises(UsageError, match="confirmed"):
        BringBack((photo.id,)).run(studio)
    back(studio, photo)
    make_jpeg(photo.path, seed=9, width=120)
    theirs = photo.path.read_bytes()
    assert "another program changed it" in bring_back(studio, photo).failed[0].reason
    assert photo.path.read_bytes() == theirs
