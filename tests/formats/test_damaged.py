"""What can be read of a damaged file, when a person asks for it; never unasked, and never passed off as whole."""

import contextlib

import numpy as np
import pytest
import tifffile

from editor.errors import Damaged, FileError
from editor.formats import files, guard, png_rows
from editor.formats.format import Options
from editor.imaging.image import Image
from editor.metadata.source import FileSource
from editor.studio import Studio
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.output import Output


@pytest.fixture(scope="module", autouse=True)
def no_workers_left():
    yield
    guard.close_workers()


def picture(dtype=np.uint8, channels=3, alpha=False):
    """Every row tells its number, so that it shows where rows are missing or in the wrong place."""
    peak = np.iinfo(dtype).max
    rows = np.linspace(0.1, 0.9, 300)[:, None, None] * np.linspace(0.5, 1.0, 200)[None, :, None]
    noise = np.random.default_rng(1).normal(0, 0.01, (300, 200, channels))
    pixels = ((rows + noise).clip(0, 1) * peak).astype(dtype)
    return Image(pixels, alpha=pixels[..., 0].copy() if alpha else None)


def cut(path, share=0.6):
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])


@pytest.mark.parametrize(
    ("name", "image", "options"),
    [
        ("jpeg", picture(), Options(quality=90)),
        ("jpeg", picture(channels=1), Options(quality=90)),
        ("png", picture(), Options()),
        ("png", picture(np.uint16), Options()),
        ("png", picture(alpha=True), Options()),
        ("png", picture(channels=1), Options()),
        ("tiff", picture(np.uint16), Options()),
        ("tiff", picture(), Options()),
    ],
)
def test_what_is_there_is_shown_and_what_is_missing_is_told(tmp_path, name, image, options):
    big = Image(np.tile(image.pixels, (4, 4, 1)), alpha=None if image.alpha is None else np.tile(image.alpha, (4, 4)))
    path = tmp_path / "a"
    if name == "tiff":  # as most programs write it, with the directory before the pixels
        tifffile.imwrite(path, big.pixels, photometric="rgb", rowsperstrip=16)
    else:
        files.write(path, big, None, name, options)
    whole = files.read(path).image
    cut(path)
    with pytest.raises(Damaged):
        files.read(path, isolated=True)
    found = files.read(path, damaged=True)
    assert "the file is damaged: about" in found.missing
    assert "of the picture is missing" in found.missing
    assert (found.image.width, found.image.height) == (whole.width, whole.height)
    assert found.image.pixels.dtype == whole.pixels.dtype
    there = whole.height // 3
    gap = np.abs(found.image.pixels[:there].astype(float) - whole.pixels[:there].astype(float)).max() / whole.peak
    assert gap <= (0.02 if name == "jpeg" else 0.0)
    missing = float(found.missing.split("about ")[1].split("%")[0]) / 100
    assert 0.1 < missing < 0.7
    assert files.read_preview(path, 100, damaged=True).width in (67, 66)


def test_a_whole_file_is_opened_as_ever(tmp_path):
    files.write(tmp_path / "a.png", picture(), None, "png")
    found = files.read(tmp_path / "a.png", damaged=True)
    assert found.missing == ""
    assert np.array_equal(found.image.pixels, picture().pixels)


@pytest.mark.parametrize("woven", [False, True])
@pytest.mark.parametrize("mode", ["1", "P", "L", "RGBA"])
def test_every_kind_of_png_is_completed(tmp_path, woven, mode):
    """Pillow writes no woven ones, so their rows are only counted."""
    from PIL import Image as Pillow

    path = tmp_path / "a.png"
    Pillow.fromarray(picture().pixels).convert(mode).save(path)
    if woven:
        depth = {"1": 1, "P": 8, "L": 8, "RGBA": 32}[mode]
        rows = png_rows._rows(200, 300, depth, woven=True)
        assert sum((size - 1) * 8 * count for count, size in rows) >= 200 * 300 * depth
        assert sum(count for count, _ in rows) == 38 + 38 + 37 + 75 + 75 + 150 + 150
        return
    cut(path)
    with FileSource(path) as source:
        data, missing = png_rows.completed(source)
    assert 0.05 < missing < 0.95
    (tmp_path / "b.png").write_bytes(data)
    assert files.read(tmp_path / "b.png").image.width == 200


@pytest.mark.parametrize("name", ["webp", "avif", "jxl"])
def test_where_nothing_can_be_read_that_is_said(tmp_path, name):
    path = tmp_path / "a"
    files.write(path, picture(), None, name)
    cut(path)
    with pytest.raises(FileError, match=r"^a: "):
        files.read(path, damaged=True)


def test_any_damage_ends_in_a_picture_or_a_sentence(tmp_path):
    random = np.random.default_rng(3)
    for name in ("jpeg", "png", "tiff"):
        path = tmp_path / "a"
        files.write(path, picture(), None, name)
        whole = path.read_bytes()
        for share in (0.02, 0.1, 0.3, 0.99):
            data = bytearray(whole[: int(len(whole) * share)])
            for place in random.integers(0, len(data), 6):
                data[place] ^= 1 << int(random.integers(0, 8))
            path.write_bytes(data)
            with contextlib.suppress(FileError):
                assert files.read(path, damaged=True).image.height == 300


def test_a_batch_makes_them_only_when_asked_to(tmp_path):
    photos = tmp_path / "in"
    photos.mkdir()
    files.write(photos / "a.jpg", picture(), None, "jpeg")
    cut(photos / "a.jpg", 0.7)
    before = (photos / "a.jpg").read_bytes()
    studio = Studio.open(tmp_path / "home")
    refused = EnhancePhotos((photos,), Output(tmp_path / "out")).run(studio)
    assert "incomplete" in refused.failed[0].reason
    from editor.develop.recipe import Recipe

    task = DevelopPhotos((photos,), Output(tmp_path / "out", damaged=True), Recipe())
    made = task.run(studio)
    assert made.failed == ()
    assert "of the picture is missing" in made.outcomes[0].note
    assert files.read(tmp_path / "out" / "a.jpg").image.height == 300
    assert (photos / "a.jpg").read_bytes() == before
