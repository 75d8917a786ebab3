"""EXIF: reading fields, and patching a block without moving a byte."""

import struct
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

import piexif
import pytest

from editor.metadata.exif_fields import parse_date, parse_zone, read_exif
from editor.metadata.jpeg_segments import head_segments
from editor.metadata.metadata import read_metadata
from editor.metadata.source import Malformed, Source
from editor.metadata.tiffblock import EXIF_IFD, GPS_IFD, TiffBlock
from editor.metadata.tiffpatch import TiffPatch


def test_fields_of_a_camera(block):
    found = read_exif(block)
    assert found["make"] == "NIKON CORPORATION"
    assert found["orientation"] == 6
    assert found["taken"] == datetime(2024, 5, 6, 7, 8, 9, 250_000, timezone(timedelta(hours=2, minutes=30)))
    assert (found["iso"], found["exposure"], found["aperture"]) == (6400, 1 / 125, 2.8)
    assert (found["focal"], found["focal_35mm"], found["lens"], found["flash"]) == (35.0, 52.0, "35mm f/1.8", True)
    assert found["latitude"] == pytest.approx(-33.5)
    assert found["longitude"] == pytest.approx(151.26)
    assert found["altitude"] == -9.5
    assert found["creator"] == "Ä. Person"
    assert "caption" not in found  # what the camera writes for nothing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024:05:06 07:08:09", datetime(2024, 5, 6, 7, 8, 9)),
        ("2024-05-06T07:08", datetime(2024, 5, 6, 7, 8)),
        ("0000:00:00 00:00:00", None),
        ("    :  :     :  :  ", None),
        ("2024:13:06 07:08:09", None),
        ("nonsense", None),
        (None, None),
    ],
)
def test_dates(text, expected):
    assert parse_date(text) == expected


def test_time_zones():
    assert parse_zone("Z") is UTC
    assert parse_zone("-0530") == timezone(timedelta(hours=-5, minutes=-30))
    assert parse_zone("+99:99") is None
    assert parse_zone("somewhere") is None


def test_patch_in_place_moves_nothing(block):
    patch = TiffPatch(block)
    assert patch.set_number(patch.main, 0x0112, 1)
    assert patch.set_number(patch.small, 0x0112, 1)
    assert patch.set_number(patch.shot, 0xA002, 99)
    made = patch.finish()
    assert len(made) == len(block)
    assert sum(a != b for a, b in zip(block, made, strict=True)) <= 6
    assert read_exif(made)["orientation"] == 1
    assert read_exif(made)["width"] == 99


@pytest.mark.parametrize("size", [0, 2000, 20_000])
def test_new_thumbnail_in_place_or_grown(block, make_jpeg, size):
    patch = TiffPatch(block)
    jpeg, stale = make_jpeg(size, seed=2), patch.thumbnail()[-150:-10]
    assert patch.set_thumbnail(jpeg)
    made = patch.finish()
    assert stale not in made
    assert TiffPatch(made).thumbnail() == jpeg
    before, after = piexif.load(block), piexif.load(made)
    assert before["Exif"] == after["Exif"]


def test_thumbnail_that_does_not_fit_is_refused_and_can_be_dropped(block):
    patch = TiffPatch(block)
    stale = patch.thumbnail()[-150:-10]
    assert not patch.set_thumbnail(b"x" * 66_000)
    assert patch.drop_thumbnail()
    made = patch.finish()
    assert stale not in made
    assert TiffPatch(made).small is None
    assert not TiffPatch(made).drop_thumbnail()


def test_text_grows_and_is_added(block):
    patch = TiffPatch(block)
    assert patch.add_text(0x0131, "Albumen 1.0 with a long name")
    assert patch.set_text(patch.main, 0x0110, "A very much longer name of a camera")
    assert patch.set_text(patch.main, 0x010F, "N")
    made = piexif.load(patch.finish())
    assert made["0th"][piexif.ImageIFD.Software] == b"Albumen 1.0 with a long name"
    assert made["0th"][piexif.ImageIFD.Model] == b"A very much longer name of a camera"
    assert made["0th"][piexif.ImageIFD.Make].rstrip(b"\0") == b"N"
    assert made["Exif"] == piexif.load(block)["Exif"]
    assert TiffPatch(patch.finish()).thumbnail() == TiffPatch(block).thumbnail()


def test_gps_is_wiped_not_only_unlinked(block):
    latitude = struct.pack(">II", 151, 1)
    assert latitude in block
    patch = TiffPatch(block)
    assert patch.drop_gps()
    made = patch.finish()
    assert latitude not in made
    assert piexif.load(made)["GPS"] == {}
    assert piexif.load(made)["Exif"] == piexif.load(block)["Exif"]
    assert not TiffPatch(made).drop_gps()


def test_dropped_maker_note_is_wiped(block):
    patch = TiffPatch(block)
    assert patch.drop(patch.shot, 0x927C)
    made = patch.finish()
    assert b"secret" not in made
    assert piexif.ExifIFD.MakerNote not in piexif.load(made)["Exif"]
    assert piexif.load(made)["GPS"] == piexif.load(block)["GPS"]


def test_loops_and_rubbish_end(block):
    looped = bytearray(block)
    directory = TiffBlock(bytes(looped)).directory(8)
    struct.pack_into(">I", looped, directory.slot, 8)
    assert len(TiffBlock(looped).chain()) == 1
    for rubbish in (b"", b"II", b"II*\0\xff\xff\xff\xff", b"MM\0*" + b"\0\0\0\x08" + b"\xff" * 20, b"x" * 100):
        assert read_exif(rubbish) == {}
    with pytest.raises(Malformed):
        TiffBlock(b"GIF89a..........")


def test_all_maker_notes_stay_readable_after_a_patch(shared):
    """The bytes of every maker note in the collection lie where they lay."""
    seen = 0
    for path in sorted((shared / "data" / "metadata").glob("*/*.jpg")):
        exif = read_metadata(path).exif
        if not exif:
            continue
        try:
            patch = TiffPatch(exif)
            note = patch.shot.find(0x927C) if patch.shot else None
        except Malformed:
            continue
        if note is None:
            continue
        before = patch.block.raw(note)
        patch.add_text(0x0131, "Albumen")
        patch.set_thumbnail(b"\xff\xd8" + bytes(3000) + b"\xff\xd9")
        patch.drop_gps()
        after = TiffPatch(patch.finish())
        assert after.shot is not None
        moved = after.shot.find(0x927C)
        assert moved is not None
        assert (moved.offset, after.block.raw(moved)) == (note.offset, before), path.name
        seen += 1
    assert seen > 25


def test_a_segment_that_the_first_part_read_cuts_is_no_rubbish(block):
    filling = b"\xff\xfe\xff\xf0" + bytes(0xFFEE)
    exif = b"\xff\xe1" + (len(block) + 8).to_bytes(2, "big") + b"Exif\0\0" + block
    data = b"\xff\xd8" + filling + exif + b"\xff\xda" + bytes(200_000)
    found, _ = head_segments(Source(data))
    assert [one.kind for one in found] == ["comment", "exif"]


def test_the_short_way_gives_the_same_values(block):
    tiff = TiffBlock(block)
    directories = [*tiff.chain(), tiff.child(tiff.chain()[0], EXIF_IFD), tiff.child(tiff.chain()[0], GPS_IFD)]
    compared = 0
    for directory in directories:
        for entry in directory.entries:
            exact, plain = tiff.value(entry), tiff.plain(directory, entry.tag)
            assert plain == (float(exact) if isinstance(exact, Fraction) else exact) or plain == pytest.approx(exact)
            compared += 1
    assert compared > 20
