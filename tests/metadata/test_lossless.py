"""Words into a JPEG without touching a pixel: every other byte stays, and what lies behind the picture is found."""

import io
import json
import shutil
import struct
import subprocess

import numpy as np
import piexif
import pytest
import simplejpeg

from editor.errors import FileChanged, Unsupported
from editor.metadata import jpeg_segments
from editor.metadata.jpeg_segments import MPF
from editor.metadata.lossless import with_words, write_words
from editor.metadata.metadata import read_metadata
from editor.metadata.parity import tags
from editor.metadata.safefile import stamp
from editor.metadata.sidecar import keyword_settings, rating_settings, text_settings
from editor.metadata.source import Malformed

WORDS = rating_settings(4) | text_settings(title="Harbour") | keyword_settings(["sea"])


def jpeg(path, *, rating=None):
    pixels = np.random.default_rng(1).integers(0, 255, (48, 64, 3), np.uint8)
    tags_ = {"0th": {piexif.ImageIFD.Make: b"Test"}, "Exif": {piexif.ExifIFD.MakerNote: bytes(range(60))}}
    if rating is not None:
        tags_["0th"][piexif.ImageIFD.Rating] = rating
    out = io.BytesIO()
    piexif.insert(piexif.dump(tags_), bytes(simplejpeg.encode_jpeg(pixels)), out)
    path.write_bytes(out.getvalue())
    return path


def pictures_of(data):
    """The starts and sizes that the MPF index tells, counted from the beginning of the file."""
    found, _ = jpeg_segments.segments(data)
    index = next(one for one in found if one.kind == "mpf")
    base = index.offset + 4 + len(MPF)
    first, second = (struct.unpack_from(">III", data, base + 50 + 16 * n)[1:] for n in (0, 1))
    return (0, first[0]), (base + second[1], second[0])


def with_second(path, *, words_behind_index):
    """A JPEG with an MPF index and a second picture behind the first."""
    data = jpeg(path).read_bytes()
    head = struct.pack(">2sHIH", b"MM", 42, 8, 3)
    rows = struct.pack(">HHI4s", 0xB000, 7, 4, b"0100") + struct.pack(">HHII", 0xB001, 4, 1, 2)
    rows += struct.pack(">HHII", 0xB002, 7, 32, 50) + bytes(4)
    place = 2 if words_behind_index else jpeg_segments.segments(data)[1]
    entries = len(MPF) + len(head) + len(rows) + 32
    whole = len(data) + 4 + entries
    base = place + 4 + len(MPF)
    listed = struct.pack(">IIIHH", 0x30000, whole, 0, 0, 0) + struct.pack(">IIIHH", 0, 400, whole - base, 0, 0)
    segment = b"\xff\xe2" + struct.pack(">H", entries + 2) + MPF + head + rows + listed
    path.write_bytes(data[:place] + segment + data[place:] + b"\xff\xd8second" + bytes(392))
    return path


def test_words_are_there_and_nothing_else_moved(tmp_path):
    path = jpeg(tmp_path / "a.jpg")
    before = path.read_bytes()
    write_words(path, WORDS)
    after = path.read_bytes()
    fields = read_metadata(path).fields
    assert (fields.rating, fields.title, fields.keywords) == (4, "Harbour", ("sea",))
    assert after[jpeg_segments.segments(after)[1] :] == before[jpeg_segments.segments(before)[1] :]
    old = tags(read_metadata(path))
    write_words(path, rating_settings(None) | text_settings(title="") | keyword_settings([]))
    new = tags(read_metadata(path))
    assert {name: value for name, value in old.items() if not name.startswith("XMP")} == {
        name: value for name, value in new.items() if not name.startswith("XMP")
    }
    assert read_metadata(path).fields.rating is None


@pytest.mark.parametrize("words_behind_index", [False, True])
def test_the_second_picture_is_still_found(tmp_path, words_behind_index):
    path = with_second(tmp_path / "a.jpg", words_behind_index=words_behind_index)
    before = path.read_bytes()
    (_, size), (place, _) = pictures_of(before)
    assert before[place : place + 8] == b"\xff\xd8second"
    write_words(path, WORDS)
    after = path.read_bytes()
    (_, grown), (moved, second) = pictures_of(after)
    assert after[moved : moved + 8] == b"\xff\xd8second"
    assert moved + second == len(after)
    assert grown - size == len(after) - len(before)


def test_exifs_copy_of_the_rating_follows(tmp_path):
    path = jpeg(tmp_path / "a.jpg", rating=2)
    write_words(path, rating_settings(5))
    assert piexif.load(path.read_bytes())["0th"][piexif.ImageIFD.Rating] == 5


def test_what_cannot_be_done_is_refused_and_leaves_the_file(tmp_path):
    path = jpeg(tmp_path / "a.jpg")
    seen = stamp(path)
    jpeg(path, rating=3)
    with pytest.raises(FileChanged):
        write_words(path, WORDS, expect=(seen[0] + 1, seen[1]))
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(Unsupported, match=r"a\.png: words can be written into JPEG files only"):
        write_words(tmp_path / "a.png", WORDS)
    data = path.read_bytes()
    marked = data[:2] + b"\xff\xeb\x00\x08JP\0\1xx" + data[2:]
    with pytest.raises(Malformed, match="content credentials"):
        with_words(marked, WORDS)
    path.write_bytes(marked)
    with pytest.raises(Unsupported, match="content credentials"):
        write_words(path, WORDS)
    assert path.read_bytes() == marked


def test_the_time_of_the_file_may_stay(tmp_path):
    path = jpeg(tmp_path / "a.jpg")
    seen = stamp(path)[1]
    write_words(path, WORDS, keep_mtime=True)
    assert stamp(path)[1] == seen


def test_real_photos_keep_every_tag(shared, tmp_path):
    """All JPEGs of the collection: the same tags for exiftool but for those that were set, and the same pixels."""
    if not shutil.which("exiftool"):
        pytest.skip("exiftool, the witness, is not installed")
    photos = sorted(
        path for path in (shared / "data" / "metadata").rglob("*") if path.suffix.lower() in (".jpg", ".jpeg")
    )
    for number, photo in enumerate(photos):
        shutil.copyfile(photo, tmp_path / f"{number}.jpg")
    before, refused = told(tmp_path), set()
    for name in before:
        try:
            write_words(tmp_path / name, rating_settings(4))
        except Unsupported:
            refused.add(name)
    after = told(tmp_path)
    for name, tags_ in before.items():
        gone = {tag for tag, value in tags_.items() if after[name].get(tag) != value}
        assert not {tag for tag in gone if not meant(tag)}, photos[int(name.partition(".")[0])]
    assert len(before) == len(photos) >= 20
    assert len(refused) <= len(photos) // 10


def told(folder):
    """What exiftool says of every file of a folder."""
    words = ["exiftool", "-j", "-a", "-u", "-G1:4", "-ee", folder]
    found = json.loads(subprocess.run(words, capture_output=True, check=False).stdout)
    return {each["SourceFile"].rpartition("/")[2]: each for each in found}


def meant(name):
    """Tags that say where things lie or how large the file is, and those that were set."""
    skipped = ("System:", "SourceFile", "XMP-x:XMPToolkit", "XMP-digiKam:PickLabel")
    return name.startswith(skipped) or name.endswith(
        (":Rating", "MPImageStart", "MPImageLength", "PreviewImageStart", "ThumbnailOffset", "Warning", "Error")
    )
