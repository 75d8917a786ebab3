"""Manifests: what they say, and that they notice."""

import json
import platform

import pytest

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.errors import FileError
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
