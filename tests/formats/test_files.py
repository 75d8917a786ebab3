"""Reading, previews and writing: the same for every format."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from editor.errors import Damaged, FileMissing, NotAPicture, Unsupported, UsageError
from editor.formats import files
from editor.formats.files import write
from editor.formats.format import Options
from editor.formats.opened import Opened
from editor.formats.writing import foreseen
from editor.imaging.image import Image

WRITABLE = sorted(name for name, one in files.all_formats().items() if one.can_write)


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
def test_what_is_written_can_be_read_again(name, tmp_path, make_image):
    image = make_image()
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


def test_preview_never_enlarges(tmp_path, make_image):
    write(tmp_path / "a.jpg", make_image(), None, "jpeg")
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


def test_heic_cannot_be_written_and_says_why(tmp_path, make_image):
    with pytest.raises(Unsupported, match="licence"):
        write(tmp_path / "a.heic", make_image(), None, "heif")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", WRITABLE)
def test_overwriting_keeps_the_old_file_when_anything_fails(name, tmp_path, make_image, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"precious")
    one = files.all_formats()[name]
    monkeypatch.setattr(type(one), "insert", lambda self, encoded, blocks: encoded[: len(encoded) // 2])
    with pytest.raises(Damaged, match="nothing was changed"):
        write(path, make_image(300, 400), None, name)
    assert path.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [path]


def test_a_size_that_a_format_cannot_hold_is_refused(tmp_path):
    with pytest.raises(Unsupported, match="16383"):
        write(tmp_path / "a.webp", Image(np.zeros((1, 16384, 3), np.uint8)), None, "webp")


def test_formats_describe_themselves():
    found = files.all_formats()
    assert found["jpeg"].has_quality
    assert not found["png"].has_quality
    assert found["tiff"].depths == (8, 16, 32)
    assert found["heif"].can_write is False
    assert "licence" in found["heif"].refusal
    for one in found.values():
        assert one.title
        assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in one.suffixes)
        assert one.lossless in ("always", "never", "choice")
        assert set(one.options) <= set(Options.__dataclass_fields__)


def test_losses_are_told_before_saving(make_image):
    image = make_image(dtype=np.uint16, alpha=True)
    told = " ".join(files.losses(image, None, "jpeg"))
    assert "8 of 16 bits" in told
    assert "transparency" in told
    assert files.losses(image, None, "png") == ()
    found = files.Probe("heif", 4, 4, badges=("gain map", "motion photo"), model="CMYK")
    told = " ".join(files.losses(image, found, "tiff"))
    assert "HDR layer" in told
    assert "motion clip" in told
    assert "CMYK" in told
    assert "licence" in files.losses(image, None, "heif")[0]
    assert files.losses(make_image(), None, "webp", Options(lossless=True)) == ()


def test_what_the_header_tells_of_losses_is_what_comes(tmp_path, make_image):
    """Said before anything is done: the depth, what is transparent, inks and palettes, pages."""
    for name, dtype, alpha in (("png", np.uint16, True), ("tiff", np.uint16, False), ("png", np.uint8, True)):
        image = make_image(dtype=dtype, alpha=alpha)
        path = tmp_path / f"a.{name}"
        files.write(path, image, None, name)
        found = files.probe(path)
        for to in ("jpeg", "avif", "tiff", "webp"):
            later = [told for told in files.losses(image, found, to) if "small losses" not in told]
            assert list(foreseen(found, to)) == later, (name, to)
    Pillow.new("CMYK", (40, 30)).save(tmp_path / "ink.jpg")
    assert "inks" in " ".join(foreseen(files.probe(tmp_path / "ink.jpg"), "jpeg"))
    assert foreseen(files.probe(tmp_path / "ink.jpg"), "jpeg", Options(bits=16)) == (
        "The CMYK inks become RGB colours.",
    )


def test_transparency_is_laid_on_white_for_jpeg(tmp_path):
    image = Image(np.zeros((8, 8, 3), np.uint8), alpha=np.full((8, 8), 51, np.uint8))
    write(tmp_path / "a.jpg", image, None, "jpeg", Options(quality=100))
    assert np.abs(files.read(tmp_path / "a.jpg").image.pixels.astype(int) - 204).max() <= 2


def test_unknown_format_is_a_wrong_use(tmp_path, make_image):
    with pytest.raises(UsageError, match="no format called xyz"):
        write(tmp_path / "a", make_image(), None, "xyz")


def test_another_picture_is_never_put_in_place(tmp_path, make_image, monkeypatch):
    """A file that decodes and has the right size may still be rubbish: encoders have taken depths for others."""
    image, jpeg = make_image(height=400, width=600), files.all_formats()["jpeg"]
    usual = type(jpeg).encode
    negative = image.with_pixels(np.ascontiguousarray(255 - image.pixels))
    monkeypatch.setattr(type(jpeg), "encode", lambda self, _, options, blocks: usual(self, negative, options, blocks))
    with pytest.raises(Damaged, match="another picture"):
        files.write(tmp_path / "a.jpg", image, None, "jpeg")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", WRITABLE)
@pytest.mark.parametrize("quality", [1, 100])
def test_the_coarsest_quality_is_still_this_picture(tmp_path, name, quality):
    noise = np.random.default_rng(4).integers(0, 256, (203, 310, 3), np.uint8)
    for number, pixels in enumerate((noise, np.ascontiguousarray(noise[:5, :3]), noise[..., :1])):
        image = Image(np.ascontiguousarray(pixels))
        files.write(tmp_path / f"{number}", image, None, name, Options(quality=quality))
        files.write(tmp_path / f"{number}", image, None, name, Options(quality=quality))  # over it: every pixel is read


def test_previews_are_decoded_at_the_scales_that_are_quick(tmp_path):
    pixels = np.full((900, 1200, 3), 90, np.uint8)
    files.write(tmp_path / "a.jpg", Image(pixels), None, "jpeg")
    asked = [(1200, 1200), (601, 1200), (600, 600), (301, 600), (300, 300), (150, 150), (10, 150)]
    with Opened(tmp_path / "a.jpg") as opened:
        jpeg = files.all_formats()["jpeg"]
        assert [(edge, jpeg.preview(opened, edge).image.width) for edge, _ in asked] == asked
    files.write(tmp_path / "tall.jpg", Image(np.full((1600, 1, 3), 90, np.uint8)), None, "jpeg")
    with Opened(tmp_path / "tall.jpg") as opened:
        assert jpeg.preview(opened, 800).image.height == 800


def test_taking_in_reads_what_probing_and_reading_metadata_do(shared):
    from editor.errors import FileError
    from editor.formats.files import look, probe
    from editor.metadata.metadata import read_metadata

    seen = 0
    for path in sorted((shared / "data" / "metadata").rglob("*"))[::3]:
        try:
            wanted = probe(path)
        except FileError as error:
            with pytest.raises(type(error)):
                look(path)
            continue
        found, metadata = look(path)
        same = ("format", "width", "height", "bits", "channels", "model")
        assert [getattr(found, name) for name in same] == [getattr(wanted, name) for name in same], path.name
        assert metadata.fields == read_metadata(path).fields, path.name
        seen += 1
    assert seen > 15
