"""What the catalog knows better than the file travels in exported files."""

import json
import shutil
import subprocess
from datetime import datetime, timedelta

import cv2
import numpy as np
import pytest

from editor.formats.files import read
from editor.metadata.exif_corrected import says_place, with_place, with_taken
from editor.metadata.exif_fields import read_exif
from editor.metadata.iptc import CAPTION, DIGITAL_DATE, DIGITAL_TIME, DataSet, Iptc, build, with_date
from editor.metadata.metadata import read_metadata
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.output import Output

WHEN = datetime(2023, 1, 2, 3, 4, 5)


@pytest.fixture
def exported(studio, tmp_path):
    """Exports a photo and gives what exiftool and we read of the file."""

    def run(path):
        number = studio.catalog.by_path(path).id
        changes = ExportPhotos((number,), Output(tmp_path / "out", conflict="overwrite")).run(studio)
        assert changes.failed == ()
        return tmp_path / "out" / path.name

    return run


def told(path, *tags):
    if not shutil.which("exiftool"):
        pytest.skip("exiftool is not installed")
    run = subprocess.run(["exiftool", "-j", "-n", "-G1", *tags, str(path)], capture_output=True, text=True, check=True)
    return json.loads(run.stdout)[0]


def test_a_corrected_time_and_place_are_in_the_exported_exif(studio, album, exported):
    ImportPhotos((album,)).run(studio)
    number = studio.catalog.by_path(album / "one.jpg").id
    studio.catalog.corrections.shift([number], timedelta(days=1, hours=-2))
    studio.catalog.corrections.set_place([number], -33.8568, 151.2153)
    before = (album / "one.jpg").read_bytes()
    out = exported(album / "one.jpg")
    fields = read(out).metadata.fields
    assert fields.taken == datetime(2024, 6, 1, 16, 5, 9)
    assert (fields.latitude, fields.longitude) == (pytest.approx(-33.8568, abs=1e-7), pytest.approx(151.2153, abs=1e-7))
    assert (fields.camera, fields.iso) == ("Test Camera", 200)
    said = told(out, "-EXIF:all", "-validate", "-warning", "-Composite:GPSPosition")
    assert said["ExifIFD:DateTimeOriginal"] == "2024:06:01 16:05:09"
    assert said["Composite:GPSPosition"] == "-33.8568 151.2153"
    assert (album / "one.jpg").read_bytes() == before, "the original is as it was"
    studio.catalog.corrections.take_back([number])
    fields = read(exported(album / "one.jpg")).metadata.fields
    assert fields.taken == datetime(2024, 5, 31, 18, 5, 9)


def test_no_place_and_a_photo_without_any_exif(studio, album, exported, tmp_path):
    cv2.imwrite(str(album / "bare.jpg"), np.full((40, 60, 3), 120, np.uint8))
    ImportPhotos((album,)).run(studio)
    two, bare = (studio.catalog.by_path(album / name).id for name in ("two.jpg", "bare.jpg"))
    studio.catalog.corrections.remove_place([two])
    studio.catalog.corrections.set_time([bare], WHEN)
    studio.catalog.corrections.set_place([bare], 48.1, 11.5)
    fields = read(exported(album / "two.jpg")).metadata.fields
    assert (fields.latitude, fields.longitude) == (None, None)
    out = exported(album / "bare.jpg")
    fields = read(out).metadata.fields
    assert (fields.taken, round(fields.latitude, 6), round(fields.longitude, 6)) == (WHEN, 48.1, 11.5)
    assert told(out, "-EXIF:all")["ExifIFD:DateTimeOriginal"] == "2023:01:02 03:04:05"


def test_xmp_that_told_the_old_time_tells_the_new_one(studio, album, exported):
    if not shutil.which("exiftool"):
        pytest.skip("exiftool is not installed")
    words = ["-XMP-exif:DateTimeOriginal=2024:05:31 18:05:09", "-XMP-xmp:CreateDate=2024:05:31 18:05:09"]
    words += ["-XMP-exif:GPSLatitude=48.1", "-XMP-exif:GPSLongitude=11.5"]
    subprocess.run(["exiftool", "-q", "-overwrite_original", *words, str(album / "one.jpg")], check=True)
    ImportPhotos((album,)).run(studio)
    number = studio.catalog.by_path(album / "one.jpg").id
    studio.catalog.corrections.set_time([number], WHEN)
    studio.catalog.corrections.set_place([number], 1.5, -2.25)
    said = told(exported(album / "one.jpg"), "-XMP:all", "-EXIF:all")
    times = {key: value for key, value in said.items() if key.rpartition(":")[2] in ("DateTimeOriginal", "CreateDate")}
    assert {value[:19] for key, value in times.items() if "XMP" in key or "Original" in key} == {"2023:01:02 03:04:05"}
    assert (said["XMP-exif:GPSLatitude"], said["XMP-exif:GPSLongitude"]) == (1.5, -2.25)


def test_real_blocks_take_the_corrections_and_keep_all_else(shared, tmp_path):
    """Maker notes of many makers, blocks of both byte orders: nothing but time and place is another afterwards."""
    if not shutil.which("exiftool"):
        pytest.skip("exiftool is not installed")
    files = [path for path in sorted((shared / "data" / "metadata").rglob("*")) if path.suffix.lower() == ".jpg"]
    sources = [path for path in files if read_exif(read_metadata(path).exif)][::4]
    assert len(sources) > 15
    seen = 0
    for path in sources:
        block = read_metadata(path).exif
        made = with_place(with_taken(block, WHEN), (-12.5, 130.25))
        if made == block:
            continue  # damaged, or no room: left alone
        seen += 1
        found = read_exif(made)
        assert found["taken"].replace(tzinfo=None, microsecond=0) == WHEN, path.name
        assert says_place(made, (-12.5, 130.25)), path.name
        changed = ("taken", "modified", "latitude", "longitude", "altitude")
        rest = {key: value for key, value in read_exif(block).items() if key not in changed}
        assert {key: value for key, value in found.items() if key not in changed} == rest, path.name
        kept = _maker_notes(tmp_path, block)
        assert _maker_notes(tmp_path, made) == kept, path.name
        assert read_exif(with_place(made, None)).get("latitude") is None
    assert seen > 15


def _maker_notes(folder, block):
    place = folder / "block.exif"
    place.write_bytes(b"Exif\0\0" + block)
    run = subprocess.run(["exiftool", "-j", "-G1", "-MakerNotes:all", str(place)], capture_output=True, text=True)
    found = json.loads(run.stdout)[0] if run.stdout else {}
    return {key: value for key, value in found.items() if not key.startswith(("System", "File", "SourceFile"))}


@pytest.mark.parametrize("block", [b"", b"II*\0", b"nonsense", b"II*\0\x08\0\0\0\xff\xff"])
def test_a_damaged_block_stays_as_it_is(block):
    if block:
        assert with_taken(block, WHEN) == block
        assert with_place(block, (1.0, 2.0)) == block
    assert with_place(None, None) is None


def test_a_corrected_time_is_in_iptc_too(studio, album, exported):
    path = album / "one.jpg"
    if not shutil.which("exiftool"):
        pytest.skip("exiftool is not installed")
    words = ["-IPTC:DateCreated=2024:05:31", "-IPTC:TimeCreated=18:05:09+02:00", "-IPTC:Keywords=owl"]
    subprocess.run(["exiftool", "-q", "-overwrite_original", *words, str(path)], check=True)
    ImportPhotos((album,)).run(studio)
    number = studio.catalog.by_path(path).id
    studio.catalog.corrections.shift([number], timedelta(days=1, hours=-2))
    said = told(exported(path), "-IPTC:all", "-EXIF:DateTimeOriginal")
    assert (said["IPTC:DateCreated"], said["IPTC:TimeCreated"]) == ("2024:06:01", "16:05:09+02:00")
    assert (said["ExifIFD:DateTimeOriginal"], said["IPTC:Keywords"]) == ("2024:06:01 16:05:09", "owl")


def test_iptc_that_tells_no_time_gets_none_and_digitising_moves_only_along():
    bare = build((DataSet(CAPTION, b"an owl"),))
    assert with_date(bare, WHEN) == bare
    assert with_date(None, WHEN) is None
    date, time = DataSet((2, 55), b"20200101"), DataSet((2, 60), b"101112-0500")
    along = Iptc(with_date(build((date, time, DataSet((2, 62), date.data), DataSet((2, 63), time.data))), WHEN))
    assert (along.text(DIGITAL_DATE), along.text(DIGITAL_TIME)) == ("20230102", "030405-0500")
    apart = Iptc(with_date(build((date, time, DataSet((2, 62), b"20210101"))), WHEN))
    assert (apart.text((2, 55)), apart.text(DIGITAL_DATE)) == ("20230102", "20210101")
