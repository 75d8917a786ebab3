"""With real photos and real damage, read by the real formats."""

import json
import shutil
import subprocess

import pytest

from editor.catalog.catalog import Catalog
from editor.catalog.query import Query
from editor.catalog.scan import scan
from editor.catalog.thumbnails import Thumbnails


@pytest.fixture
def real(tmp_path):
    with Catalog.open(tmp_path / "catalog") as catalog:
        yield catalog


def test_an_album_is_imported_rated_lost_and_found_again(shared, tmp_path):
    folder = tmp_path / "album"
    shutil.copytree(shared / "data" / "album", folder)
    for path in folder.iterdir():
        path.chmod(0o644)
    folder.chmod(0o755)
    files = scan([folder]).files
    with Catalog.open(tmp_path / "catalog") as catalog:
        added = catalog.add(files)
        assert added.refused == {}
        assert len(added.ids) == len(files)
        photos = catalog.photos(added.ids)
        assert all(photo.width and photo.height and photo.format for photo in photos)
        assert any(photo.taken for photo in photos)
        nikon = catalog.search("camera:nikon")
        assert len(nikon) >= 2
        catalog.rate(nikon, 5)
        album = catalog.create_album("Nikons")
        catalog.add_to_album(album.id, list(nikon)[::-1])
        names = [photo.name for photo in catalog.photos(catalog.search(Query(album=album.id)))]
        thumbnails = Thumbnails(tmp_path / "cache", catalog)
        for photo in photos:
            made = thumbnails.make(photo, 160)
            assert max(made.shape[:2]) <= 160
            assert abs(made.shape[1] / made.shape[0] / photo.aspect - 1) < 0.05
        thumbnails.close()
        assert catalog.sync().failed == {}
    shutil.rmtree(tmp_path / "catalog")
    with Catalog.open(tmp_path / "catalog") as catalog:
        catalog.add_files(files)
        [album] = catalog.albums()
        assert [photo.name for photo in catalog.photos(catalog.search(Query(album=album.id)))] == names
        assert {photo.rating for photo in catalog.photos(catalog.search("camera:nikon"))} == {5}


def test_every_photo_with_metadata_is_taken_in_or_refused_with_a_reason(shared, real):
    files = scan([shared / "data" / "metadata"]).files
    added = real.add(files)
    assert len(added.ids) + len(added.refused) >= len(files) * 0.95
    assert len(added.ids) > len(added.refused)
    assert all(reason and "\n" not in reason for reason in added.refused.values())
    real.database.check()
    for sort in ("taken", "camera", "name"):
        assert real.count(Query(sort=sort)) == len(real.search(Query(sort=sort)))


def test_hostile_files_stop_nothing(shared, real):
    files = scan([shared / "data" / "hostile"]).files[:400]
    added = real.add(files)
    assert all(reason for reason in added.refused.values())
    real.photos(added.ids)
    real.database.check()


def test_what_is_known_of_photos_is_what_exiftool_reads(shared, real):
    if not shutil.which("exiftool"):
        pytest.skip("exiftool is not installed")
    files = scan([shared / "data" / "album"]).files
    told = ["-j", "-n", "-EXIF:Model", "-EXIF:ISO", "-EXIF:DateTimeOriginal", "-EXIF:FNumber"]
    run = subprocess.run(["exiftool", *told, *map(str, files)], capture_output=True, text=True, check=True)
    photos = real.photos(real.add_files(files))
    for photo, said in zip(photos, json.loads(run.stdout), strict=True):
        assert said.get("Model", "").strip() in photo.camera
        if "DateTimeOriginal" in said:
            assert f"{photo.taken:%Y:%m:%d %H:%M:%S}" == said["DateTimeOriginal"]
        if isinstance(said.get("ISO"), int) and said["ISO"]:
            assert photo.iso == said["ISO"]
        if said.get("FNumber"):
            assert photo.aperture == pytest.approx(said["FNumber"])
