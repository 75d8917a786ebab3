"""Reading, previews and writing: the same for every format."""

from pathlib import Path

import numpy as np
import pytest

from editor.errors import FileMissing, NotAPicture, Unsupported
from editor.formats import files
from editor.formats.files import write
from editor.formats.format import Options
from editor.imaging.image import Image

WRITABLE = sorted(name for name, one in files.all_formats().items() if one.can_write)


def scene(height=48, width=64, dtype=np.uint8, channels=3) -> Image:
    peak = 1.0 if np.issubdtype(dtype, np.floating) else np.iinfo(dtype).max
    y, x = np.mgrid[0:height, 0:width]
    planes = [x / width, y / height, (x + y) / (width + height)][:channels]
    return Image((np.dstack(planes) * peak).astype(dtype).reshape(height, width, channels))


def test_every_expected_format_is_there():
    assert {"jpeg", "png", "tiff", "webp", "avif", "heif", "jxl", "raw", "gif", "bmp", "jp2"} <= set(
        files.all_formats()
    )


def test_photo_names_are_known_by_suffix():
    assert files.is_photo_name("IMG_1.JPG")
    assert files.is_photo_name(Path("a/b.cr3"))
    assert not files.is_photo_name(".hidden.jpg")
    assert not files.is_photo_name("notes.txt")
    assert files.format_for_suffix(".TIFF").name == "tiff"


@pytest.mark.parametrize("name", WRITABLE)
def test_what_is_written_can_be_read_again(name, tmp_path):
    image = scene()
    path = tmp_path / f"a{files.all_formats()[name].suffixes[0]}"
    written = write(path, image, None, name, Options(quality=95))
    assert written.bytes == path.stat().st_size
    assert written.parity.lost == ()
    found = files.probe(path)
    assert (found.format, found.width, found.height) == (name, 64, 48)
    again = files.read(path)
    assert again.format == name
    assert np.abs(again.image.pixels.astype(int) - image.pixels.astype(int)).mean() < 4
    small = files.read_preview(path, 20)
    assert (small.width, small.height) == (20, 15)
    assert list(tmp_path.iterdir()) == [path]


def test_preview_never_enlarges(tmp_path):
    write(tmp_path / "a.jpg", scene(), None, "jpeg")
    assert files.read_preview(tmp_path / "a.jpg", 500).width == 64


def test_missing_file_and_folder_and_text_are_said_in_a_sentence(tmp_path):
    with pytest.raises(FileMissing, match=r"none\.jpg: the file is not there"):
        files.read(tmp_path / "none.jpg")
    with pytest.raises(NotAPicture, match="folder"):
        files.read(tmp_path)
    text = tmp_path / "text.jpg"
    text.write_text("hello")
    with pytest.raises(NotAPicture, match=r"text\.jpg"):
        files.probe(text)
    text.write_bytes(b"")
    with pytest.raises(NotAPicture, match="empty"):
        files.read(text)


def test_heic_cannot_be_written_and_says_why(tmp_path):
    with pytest.raises(Unsupported, match="licence"):
        write(tmp_path / "a.heic", scene(), None, "heif")
    assert not list(tmp_path.iterdir())
