"""Capture time and place, corrected: in batches, undone as one, kept when the file is read again, told to others."""

import json
import os
import shutil
import subprocess
from datetime import datetime, timedelta

import pytest

from editor.catalog.catalog import Catalog
from editor.catalog.corrections import NOWHERE, parse_place
from editor.catalog.sidecars import own_path
from editor.errors import UsageError
from tests.catalog.telling import TellingReader, make_photo


def times(catalog, ids):
    return [photo.taken for photo in catalog.photos(ids)]


def place(photo):
    return None if photo.latitude is None else (round(photo.latitude, 4), round(photo.longitude, 4))


def test_a_clock_that_was_wrong_is_put_right_for_a_batch(five):
    catalog, ids = five
    before = times(catalog, ids)
    assert catalog.corrections.shift(ids[1:4], timedelta(hours=-26, seconds=-0.5)) == 3
    assert times(catalog, ids[1:4]) == [each - timedelta(hours=26, seconds=0.5) for each in before[1:4]]
    assert times(catalog, [ids[0], ids[4]]) == [before[0], before[4]]
    assert list(catalog.search("taken:2024-01-31")) == [ids[1]]
    assert (2024, 1, 2) in catalog.facets.timeline()
    assert catalog.dirty() == ids[1:4]
    undone = catalog.undo()
    assert undone.label == "Move the capture time of 3 photos"
    assert times(catalog, ids) == before
    catalog.redo()
    assert times(catalog, ids)[1] == before[1] - timedelta(hours=26, seconds=0.5)


def test_the_order_follows_the_corrected_time(five):
    catalog, ids = five
    assert list(catalog.search("sort:taken")) == ids
    catalog.corrections.set_time([ids[0]], datetime(2030, 1, 1))
    assert list(catalog.search("sort:taken")) == [*ids[1:], ids[0]]


def test_a_photo_without_a_time_has_none_to_move(catalog, album_folder):
    ids = catalog.add_files([make_photo(album_folder / "a.jpg")])
    assert catalog.corrections.shift(ids, timedelta(hours=1)) == 0
    assert times(catalog, ids) == [None]
    assert catalog.undo() is None
    catalog.corrections.set_time(ids, datetime(1987, 6, 5, 4, 3, 2))
    assert times(catalog, ids) == [datetime(1987, 6, 5, 4, 3, 2)]
    catalog.corrections.take_back(ids)
    assert times(catalog, ids) == [None]


def test_no_time_leaves_the_calendar(five):
    catalog, ids = five
    with pytest.raises(UsageError, match="calendar"):
        catalog.corrections.shift(ids, timedelta(days=9_000_000))
    assert times(catalog, ids)[0].year == 2024


def test_places_are_set_removed_and_taken_back(catalog, album_folder):
    paths = [
        make_photo(album_folder / "a.jpg", latitude=48.1, longitude=11.5),
        make_photo(album_folder / "b.jpg"),
    ]
    ids = catalog.add_files(paths)
    catalog.corrections.set_place(ids, -33.8568, 151.2153)
    assert [place(photo) for photo in catalog.photos(ids)] == [(-33.8568, 151.2153)] * 2
    assert list(catalog.search("is:located")) == ids
    catalog.corrections.remove_place(ids)
    assert [place(photo) for photo in catalog.photos(ids)] == [None, None]
    assert list(catalog.search("is:located")) == []
    catalog.corrections.take_back(ids)
    assert [place(photo) for photo in catalog.photos(ids)] == [(48.1, 11.5), None]
    for _ in range(3):
        catalog.undo()
    assert [place(photo) for photo in catalog.photos(ids)] == [(48.1, 11.5), None]
    with pytest.raises(UsageError, match="latitude is"):
        catalog.corrections.set_place(ids, 91, 0)


def test_a_file_read_again_does_not_undo_a_correction(catalog, album_folder):
    path = make_photo(album_folder / "a.jpg", taken="2024-05-01T10:00:00", latitude=1.0, longitude=2.0)
    (photo,) = catalog.add_files([path])
    catalog.corrections.shift([photo], timedelta(hours=2))
    make_photo(path, taken="2024-05-03T10:00:00", latitude=3.0, longitude=4.0, iso=800)
    catalog.add_files([path])
    again = catalog.photo(photo)
    assert (again.iso, again.taken, place(again)) == (800, datetime(2024, 5, 1, 12), (3.0, 4.0))
    catalog.corrections.take_back([photo])
    assert catalog.photo(photo).taken == datetime(2024, 5, 3, 10), "what the file says now"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("48.1351, 11.5820", (48.1351, 11.5820)),
        ("-33.86 151.2", (-33.86, 151.2)),
        ("33.86 S, 70.6° W", (-33.86, -70.6)),
        ("48;11", (48.0, 11.0)),
    ],
)
def test_places_as_people_write_them(text, found):
    assert parse_place(text) == found


@pytest.mark.parametrize("text", ["", "Munich", "48.1", "91, 0", "0, 181", "1, 2, 3"])
def test_what_is_no_place_is_told(text):
    with pytest.raises(UsageError):
        parse_place(text)


def test_corrections_come_back_from_sidecars(tmp_path, album_folder):
    paths = [
        make_photo(album_folder / f"{n}.jpg", taken="2024-05-01T10:00:00", latitude=1.0, longitude=2.0)
        for n in range(3)
    ]
    with Catalog.open(tmp_path / "one", reader=TellingReader()) as catalog:
        ids = catalog.add_files(paths)
        catalog.corrections.shift(ids[:2], timedelta(minutes=30, seconds=0.25))
        catalog.corrections.set_place(ids[:1], -33.8568, 151.2153)
        catalog.corrections.remove_place(ids[1:2])
        catalog.sync()
    assert not own_path(paths[2]).exists()
    with Catalog.open(tmp_path / "two", reader=TellingReader()) as catalog:
        ids = catalog.add_files(paths)
        assert times(catalog, ids) == [datetime(2024, 5, 1, 10, 30, 0, 250_000)] * 2 + [datetime(2024, 5, 1, 10)]
        assert [place(photo) for photo in catalog.photos(ids)] == [(-33.8568, 151.2153), None, (1.0, 2.0)]
        assert catalog.corrections.of(ids[1])[1] == NOWHERE
        catalog.corrections.take_back(ids)
        assert times(catalog, ids) == [datetime(2024, 5, 1, 10)] * 3
        catalog.sync()
        assert b"DateTimeOriginal" not in own_path(paths[0]).read_bytes()
        assert b"GPS" not in own_path(paths[0]).read_bytes()
    with Catalog.open(tmp_path / "three", reader=TellingReader()) as catalog:
        assert times(catalog, catalog.add_files(paths)) == [datetime(2024, 5, 1, 10)] * 3


def test_what_another_program_wrote_of_time_stays_if_nothing_was_corrected(catalog, album_folder):
    path = make_photo(album_folder / "a.jpg", taken="2024-05-01T10:00:00")
    own_path(path).write_text(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/"'
        ' exif:DateTimeOriginal="2001-01-01T00:00:00"/></rdf:RDF></x:xmpmeta>'
    )
    ids = catalog.add_files([path])
    catalog.rate(ids, 3)
    catalog.sync()
    assert b"2001-01-01T00:00:00" in own_path(path).read_bytes()


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_exiftool_reads_the_corrections_and_its_own_are_read_here(five):
    catalog, ids = five
    catalog.corrections.set_time(ids[:1], datetime(2019, 3, 4, 5, 6, 7))
    catalog.corrections.set_place(ids[:1], -33.8568, 151.2153)
    catalog.sync()
    path = own_path(catalog.photo(ids[0]).path)
    command = ["exiftool", "-j", "-n", "-DateTimeOriginal", "-GPSLatitude", "-GPSLongitude", str(path)]
    (told,) = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert told["DateTimeOriginal"] == "2019:03:04 05:06:07"
    assert (round(told["GPSLatitude"], 5), round(told["GPSLongitude"], 5)) == (-33.8568, 151.2153)
    subprocess.run(
        ["exiftool", "-q", "-overwrite_original", "-XMP-exif:DateTimeOriginal=2020:01:01 00:00:00", str(path)],
        check=True,
    )
    os.utime(path, (path.stat().st_atime, path.stat().st_mtime + 5))
    catalog.sync(catalog.changed_sidecars())
    assert catalog.photo(ids[0]).taken == datetime(2020, 1, 1)
