"""Manifests: what they say, and that they notice."""

import json
import platform
import shutil
from dataclasses import replace

import pytest

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.errors import FileError
from editor.formats import writing
from editor.metadata.policy import Policy
from editor.tasks.changes import Tags, tags_in
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.manifest import digest, read_manifest
from editor.tasks.output import Output
from editor.tasks.verify_manifest import VerifyManifest

BRIGHTER = Recipe().with_edit(edit_called("exposure")(stops=0.5))


@pytest.fixture
def manifest(studio, album, tmp_path):
    place = tmp_path / "receipts.json"
    DevelopPhotos((album,), Output(tmp_path / "out", long_edge=80), BRIGHTER, manifest=place).run(studio)
    return place


def test_a_receipt_says_what_was_done(manifest, album, tmp_path):
    told = read_manifest(manifest)
    entry = next(each for each in told.entries if each["source"].endswith("one.jpg"))
    assert entry["source_sha256"] == digest(album / "one.jpg")
    assert entry["output_sha256"] == digest(tmp_path / "out" / "one.jpg")
    assert entry["recipe"]["steps"][0]["stops"] == 0.5
    assert entry["settings"]["long_edge"] == 80
    assert [each["source"].rsplit("/", 1)[-1] for each in told.failed] == ["broken.jpg"]
    versions = json.loads(manifest.read_text())["versions"]
    assert versions["python"] == platform.python_version()
    assert {"numpy", "simplejpeg", "torch"} <= versions.keys()


def test_it_holds_and_can_be_made_again(studio, manifest):
    changes = VerifyManifest(manifest, again=True).run(studio)
    assert changes.failed == ()
    assert {outcome.note for outcome in changes.outcomes} == {"made again, byte for byte the same"}
    assert all(outcome.seconds > 0 for outcome in changes.outcomes)


def test_a_changed_and_a_missing_file_are_noticed(studio, manifest, tmp_path):
    (tmp_path / "out" / "one.jpg").write_bytes((tmp_path / "out" / "two.jpg").read_bytes())
    (tmp_path / "out" / "two.jpg").unlink()
    reasons = [outcome.reason for outcome in VerifyManifest(manifest).run(studio).failed]
    assert len(reasons) == 2
    assert "no longer the file that was written" in reasons[0]
    assert "not there" in reasons[1]


def test_a_forged_recipe_is_noticed_when_made_again(studio, manifest):
    told = json.loads(manifest.read_text())
    told["files"][0]["recipe"]["steps"][0]["stops"] = 2.0
    manifest.write_text(json.dumps(told))
    assert VerifyManifest(manifest).run(studio).failed == ()
    assert "its pixels differ" in VerifyManifest(manifest, again=True).run(studio).failed[0].reason


def test_models_and_their_hashes_are_in_it(plain_studio, album, tmp_path):
    place = tmp_path / "receipts.json"
    EnhancePhotos((album / "one.jpg",), Output(tmp_path / "out"), ("denoise",), manifest=place).run(plain_studio)
    entry = read_manifest(place).entries[0]
    assert entry["models"] == {"plain-denoise": plain_studio.registry.get("plain-denoise").fingerprint}
    assert VerifyManifest(place, again=True).run(plain_studio).failed == ()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"kind": "other"}', '{"kind": "albumen-manifest", "schema": 99}'])
def test_what_is_no_manifest_is_refused(studio, tmp_path, text):
    (tmp_path / "m.json").write_text(text)
    with pytest.raises(FileError, match=r"m\.json"):
        VerifyManifest(tmp_path / "m.json").run(studio)


def test_an_entry_that_makes_no_sense_is_told(studio, manifest):
    told = json.loads(manifest.read_text())
    del told["files"][0]["settings"]
    manifest.write_text(json.dumps(told))
    assert "makes no sense" in VerifyManifest(manifest, again=True).run(studio).failed[0].reason


def test_what_became_of_the_tags_is_in_it_and_told_when_verified(studio, album, tmp_path):
    manifest = tmp_path / "receipts.json"
    output = Output(tmp_path / "out", policy=Policy.NO_LOCATION)
    DevelopPhotos((album / "one.jpg",), output, BRIGHTER, manifest=manifest).run(studio)
    tags = read_manifest(manifest).entries[0]["tags"]
    assert tags["kept"] > 0
    assert "GPS:0x0002" in tags["changed"], "gone on purpose"
    assert tags["lost"] == []
    outcomes = VerifyManifest(manifest).run(studio).outcomes
    assert [each.tags for each in outcomes if each.source.name == "one.jpg"] == [
        Tags(tags["kept"], len(tags["changed"]), 0)
    ]


def test_tags_that_are_lost_are_counted_and_named(studio, album, tmp_path, monkeypatch):
    """A container that forgets: the file read back lacks what was planned."""
    real = writing.proofread

    def forgetful(*asked):
        image, found, metadata = real(*asked)
        return image, found, replace(metadata, exif=None)

    monkeypatch.setattr(writing, "proofread", forgetful)
    changes = DevelopPhotos((album / "one.jpg",), Output(tmp_path / "out"), BRIGHTER).run(studio)
    assert changes.tags.lost > 3
    assert "could not be carried over: " in changes.outcomes[0].note


@pytest.mark.parametrize("told", [{}, {"tags": 3}, {"tags": {"kept": "many", "changed": None}}, {"tags": []}])
def test_a_receipt_that_says_nothing_of_tags_is_none(told):
    assert tags_in(told) == Tags()


def test_a_folder_is_verified_where_it_is_now(studio, album, tmp_path):
    """Given to somebody else, on a stick: the copy is looked at, and not what is still there at home."""
    out = tmp_path / "out"
    DevelopPhotos((album,), Output(out), BRIGHTER, manifest=out / "receipts.json").run(studio)
    away = tmp_path / "stick" / "from me"
    shutil.copytree(out, away)
    assert VerifyManifest(away / "receipts.json", again=True).run(studio).failed == ()
    (away / "one.jpg").write_bytes(b"not this one")
    assert len(VerifyManifest(away / "receipts.json").run(studio).failed) == 1
    assert VerifyManifest(out / "receipts.json").run(studio).failed == ()
    shutil.rmtree(out)
    assert len(VerifyManifest(away / "receipts.json").run(studio).failed) == 1


def test_what_was_skipped_keeps_its_receipt(studio, album, tmp_path, make_jpeg):
    out = tmp_path / "out"

    def again():
        task = DevelopPhotos((album,), Output(out, conflict="skip"), BRIGHTER, manifest=out / "receipts.json")
        return task.run(studio)

    again()
    before = {each["output"]: each for each in read_manifest(out / "receipts.json").entries}
    make_jpeg(album / "later.jpg")
    assert sum(outcome.skipped for outcome in again().outcomes) == len(before)
    after = {each["output"]: each for each in read_manifest(out / "receipts.json").entries}
    assert after.keys() - before.keys() == {str(out / "later.jpg")}
    assert {place: after[place] for place in before} == before
