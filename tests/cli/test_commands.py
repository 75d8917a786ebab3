"""The commands on small photos: what they do, say and exit with."""

import io
from contextlib import closing

import numpy as np
import piexif
import pytest
import simplejpeg

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.formats.files import probe, read
from editor.studio import Studio


@pytest.fixture
def photos(tmp_path, monkeypatch):
    """A folder with three photos, one of them no picture, and the working folder above it."""
    folder = tmp_path / "photos"
    (folder / "inner").mkdir(parents=True)
    for seed, name in enumerate(("one.jpg", "two.jpg", "inner/three.jpg")):
        ramp = np.linspace(20, 200, 48 * 64 * 3).reshape(48, 64, 3) + np.random.default_rng(seed).normal(
            0, 1, (48, 64, 3)
        )
        exif = {"0th": {piexif.ImageIFD.Make: b"Nikon", piexif.ImageIFD.Model: b"Z 6"}}
        out = io.BytesIO()
        piexif.insert(piexif.dump(exif), bytes(simplejpeg.encode_jpeg(ramp.clip(0, 255).astype("uint8"))), out)
        (folder / name).write_bytes(out.getvalue())
    (folder / "bad.jpg").write_bytes(b"nonsense")
    monkeypatch.chdir(tmp_path)
    return folder


def named(events, kind):
    return sorted(event["source"].rsplit("/", 1)[-1] for event in events if event["event"] == kind)


def test_develop_writes_tells_and_goes_on_after_a_bad_file(albumen, photos, tmp_path):
    ran = albumen("develop", "photos", "--out", "out", "--set", "exposure.stops=1", "--recursive", "--json")
    assert ran.status == 1
    assert named(ran.events, "start") == ["bad.jpg", "one.jpg", "three.jpg", "two.jpg"]
    assert sorted(named(ran.events, "done")) == ["one.jpg", "three.jpg", "two.jpg"]
    assert named(ran.events, "failed") == ["bad.jpg"]
    done = next(event for event in ran.events if event["event"] == "done")
    assert set(done) >= {"source", "output", "seconds", "model", "reason"}
    assert ran.events[-1]["event"] == "summary"
    assert ran.events[-1]["failures"][0]["reason"].startswith("bad.jpg: ")
    assert (tmp_path / "out" / "inner" / "three.jpg").exists()
    assert read("out/one.jpg").image.pixels.mean() > read("photos/one.jpg").image.pixels.mean() + 20


def test_plain_words_on_a_terminal_that_is_none(albumen, photos):
    ran = albumen("develop", "photos/one.jpg", "photos/bad.jpg", "--out", "out", "--set", "contrast.amount=10")
    assert ran.status == 1
    assert ran.out == ""
    assert "1 done, 1 failed" in ran.err
    assert "\r" not in ran.err
    assert "\x1b" not in ran.err


def test_a_missing_file_is_a_failure_not_wrong_usage(albumen, photos):
    ran = albumen("develop", "photos/one.jpg", "gone.jpg", "--out", "out", "--set", "contrast.amount=10", "--json")
    assert ran.status == 1
    assert named(ran.events, "done") == ["one.jpg"]
    assert ran.events[-1]["failures"][0]["reason"] == "gone.jpg: the file is not there"


def test_an_empty_folder_is_said(albumen, photos, tmp_path):
    (tmp_path / "empty").mkdir()
    ran = albumen("develop", "empty", "--out", "out", "--set", "contrast.amount=10")
    assert ran.status == 1
    assert "no photos" in ran.err


def test_output_options(albumen, photos):
    words = [
        "--set",
        "contrast.amount=10",
        "--format",
        "png",
        "--bits",
        "16",
        "--long-edge",
        "32",
        "--name",
        "x-{number:03}",
    ]
    assert albumen("develop", "photos/one.jpg", "photos/two.jpg", "--out", "out", *words).status == 0
    found = probe("out/x-002.png")
    assert (found.format, found.bits, found.width) == ("png", 16, 32)


def test_develop_list_shows_parameters(albumen):
    ran = albumen("develop", "--list")
    assert ran.status == 0
    assert any(line.startswith("exposure.stops") and "-5 to 5 EV" in line for line in ran.out.splitlines())
    assert any(row.get("parameter") == "exposure.stops" for row in albumen("develop", "--list", "--json").events)


def test_import_list_album_and_export(albumen, photos):
    ran = albumen("import", "photos", "--album", "Rome")
    assert ran.status == 1, "one of the files is no picture"
    assert "bad.jpg" in ran.err

    rows = albumen("list", "--json").events
    assert sorted(row["path"].rsplit("/", 1)[-1] for row in rows) == ["one.jpg", "three.jpg", "two.jpg"]
    assert set(rows[0]) >= {"id", "path", "rating", "flag", "label", "keywords", "albums", "taken", "camera"}
    assert rows[0]["albums"] == ["Rome"]
    assert rows[0]["camera"].startswith("Nikon")
    assert len(albumen("list", "--filter", "camera:nikon", "--json").events) == 3
    assert albumen("list", "--filter", "rating>=4").out == ""

    assert albumen("album", "list", "--json").events[0]["count"] == 3
    assert albumen("album", "create", "Trips/Short").status == 0
    assert albumen("album", "add", "Trips/Short", "photos/one.jpg").status == 0
    assert albumen("album", "show", "short").out.strip().endswith("one.jpg")
    assert albumen("album", "rename", "Trips/Short", "Brief").status == 0
    assert albumen("album", "remove", "Brief", "photos/one.jpg").status == 0
    assert albumen("album", "show", "Brief").out == ""
    assert albumen("album", "delete", "Trips").status == 0
    assert albumen("album", "create", "Four stars", "--filter", "rating>=4").status == 0

    ran = albumen("export", "Rome", "--out", "web", "--metadata", "none", "--manifest", "web/receipts.json", "--json")
    assert ran.status == 0
    assert named(ran.events, "done") == ["one.jpg", "three.jpg", "two.jpg"]
    assert read("web/one.jpg").metadata.fields.camera == ""
    assert albumen("verify", "web/receipts.json", "--again").status == 0
    (photos.parent / "web" / "one.jpg").write_bytes(b"other")
    assert albumen("verify", "web/receipts.json").status == 1


def test_inspect_says_what_a_photo_is(albumen, photos):
    facts = albumen("inspect", "photos/one.jpg", "--json").events[0]
    assert "reason" not in facts, facts
    assert (facts["format"], facts["width"], facts["height"], facts["bits"]) == ("jpeg", 64, 48, 8)
    assert facts["metadata"]["make"] == "Nikon"
    assert "nothing_needed" in facts["diagnosis"]
    text = albumen("inspect", "photos/one.jpg")
    assert text.status == 0
    assert "64 × 48" in text.out
    bad = albumen("inspect", "photos/bad.jpg")
    assert bad.status == 1
    assert bad.out.startswith("bad.jpg: ")


def test_watching_once_does_what_is_there_and_then_nothing(albumen, photos):
    words = ["watch", "photos", "--out", "done", "--set", "exposure.stops=1", "--once", "--json"]
    assert named(albumen(*words).events, "done") == ["one.jpg", "two.jpg"]
    again = albumen(*words)
    assert again.events[-1]["skipped"] == 2


def test_watching_a_folder_into_itself_is_refused(albumen, photos):
    assert albumen("watch", "photos", "--out", "photos", "--set", "exposure.stops=1").status == 2
    assert albumen("watch", "nowhere", "--out", "o", "--set", "exposure.stops=1").status == 1


def test_writing_back_asks_first(albumen, photos):
    before = (photos / "one.jpg").read_bytes()
    assert albumen("write-back", "photos/one.jpg").status == 2
    assert "import it first" in albumen("write-back", "photos/one.jpg", "--yes").err
    assert (photos / "one.jpg").read_bytes() == before


def test_models_can_be_listed_and_checked(albumen):
    assert albumen("models", "list", "--json").status in (0, 1)
    assert albumen("models", "info", "no-such-model").status == 1


def test_an_original_comes_back(albumen, photos, monkeypatch, tmp_path):
    """Written into with --yes, and brought back with --undo --yes; nothing without a yes."""
    monkeypatch.setenv("ALBUMEN_HOME", str(tmp_path / "home"))
    original = (photos / "one.jpg").read_bytes()
    assert albumen("import", "photos/one.jpg").status == 0
    with closing(Studio.open(tmp_path / "home")) as studio:
        photo = studio.catalog.by_path(photos / "one.jpg")
        brighter = Recipe().with_edit(edit_called("exposure")(stops=1.0))
        studio.catalog.save_history(photo.id, studio.catalog.history(photo.id).add("Brighter", brighter))
    ran = albumen("write-back", "photos/one.jpg", "--yes")
    assert ran.status == 0
    assert "tags kept" in ran.err
    assert (photos / "one.jpg").read_bytes() != original
    assert albumen("write-back", "photos/one.jpg", "--undo").status == 2
    assert albumen("write-back", "photos/one.jpg", "--undo", "--beside").status == 2
    assert albumen("write-back", "photos/one.jpg", "--undo", "--yes").status == 0
    assert (photos / "one.jpg").read_bytes() == original
