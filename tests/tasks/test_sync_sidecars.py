"""Sidecars, and what other programs write into the photos themselves."""

import shutil
import subprocess

import pytest

from editor.tasks.sync_sidecars import SyncSidecars


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_a_rating_by_exiftool_in_the_photo_itself_comes_in_by_sync(tmp_path, make_jpeg, studio):
    path = make_jpeg(tmp_path / "a.jpg")
    (photo,) = studio.catalog.add_files([path])
    subprocess.run(["exiftool", "-q", "-overwrite_original", "-XMP:Rating=5", str(path)], check=True)
    changes = SyncSidecars().run(studio)
    assert studio.catalog.photo(photo).rating == 5
    assert changes.photos == {photo}
    assert [outcome.note for outcome in changes.outcomes] == ["read anew"]
    assert not list(tmp_path.glob("*.xmp"))
