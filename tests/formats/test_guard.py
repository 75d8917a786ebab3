"""Files that nobody vouches for: opened in workers, or told in a sentence; never a crash, a hang or a grey picture."""

import contextlib
import io
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import piexif
import pytest
from PIL import Image as Pillow

from editor.errors import AlbumenError, Damaged, FileError, NotAPicture, TooLarge
from editor.formats import files, guard
from editor.formats.format import Options
from editor.imaging.image import Image
from editor.imaging.resample import compiled
from editor.metadata.metadata import read_metadata

WRITABLE = sorted(name for name, one in files.all_formats().items() if one.can_write)


@pytest.fixture(scope="module", autouse=True)
def no_workers_left():
    yield
    guard.close_workers()


def bomb(size: tuple[int, int], scans: int) -> bytes:
    """A progressive JPEG whose last scan comes again and again."""
    stream = io.BytesIO()
    Pillow.effect_noise(size, 20).convert("RGB").save(stream, "JPEG", progressive=True, quality=30)
    data = stream.getvalue()
    last = data.rindex(b"\xff\xda")
    return data[:last] + data[last:-2] * scans + b"\xff\xd9"


def test_isolated_reading_gives_the_same(tmp_path, make_image):
    image = make_image(dtype=np.uint16, alpha=True)
    files.write(tmp_path / "a.tif", image, None, "tiff")
    picture = files.read(tmp_path / "a.tif", isolated=True)
    assert np.array_equal(picture.image.pixels, image.pixels)
    assert np.array_equal(picture.image.alpha, image.alpha)
    assert (picture.format, picture.metadata.container) == ("tiff", "tiff")
    preview = files.read_preview(tmp_path / "a.tif", 20, isolated=True)
    assert (preview.width, preview.height) == (20, 15)


def test_errors_come_through_as_they_are(tmp_path):
    (tmp_path / "a.jpg").write_text("text")
    with pytest.raises(NotAPicture, match=r"a\.jpg: this is no picture"):
        files.read(tmp_path / "a.jpg", isolated=True)
    with pytest.raises(FileError, match=r"none\.jpg: the file is not there"):
        files.read(tmp_path / "none.jpg", isolated=True)


def test_without_shared_memory_pixels_come_over_the_line(tmp_path, make_image, monkeypatch):
    files.write(tmp_path / "a.png", make_image(), None, "png")
    monkeypatch.setattr(guard.Board, "make", lambda size: None)
    assert np.array_equal(files.read(tmp_path / "a.png", isolated=True).image.pixels, make_image().pixels)


def test_a_file_that_takes_too_long_is_given_up(tmp_path):
    path = tmp_path / "slow.jpg"
    path.write_bytes(bomb((3000, 3000), 250))
    start = time.monotonic()
    with pytest.raises(Damaged, match=r"slow\.jpg: opening it was stopped after"):
        guard.decode_guarded(path, seconds=1)
    assert time.monotonic() - start < 15
    # and the next file is served as if nothing had been
    Pillow.new("RGB", (4, 4)).save(tmp_path / "good.png")
    assert files.read(tmp_path / "good.png", isolated=True).image.width == 4


def test_scan_bomb_is_refused_before_it_goes_off(tmp_path):
    path = tmp_path / "bomb.jpg"
    path.write_bytes(bomb((64, 64), 20_000))
    with pytest.raises(Damaged, match="busy for ever"):
        files.read(path)


def test_a_dead_worker_is_replaced(tmp_path):
    Pillow.new("RGB", (4, 4)).save(tmp_path / "good.png")
    files.read(tmp_path / "good.png", isolated=True)
    worker = guard._idle[-1]
    os.kill(worker.process.pid, signal.SIGKILL)
    worker.process.join(5)
    assert files.read(tmp_path / "good.png", isolated=True).image.width == 4


def test_threads_share_the_workers(tmp_path, make_image):
    files.write(tmp_path / "a.png", make_image(), None, "png")
    found, errors = [], []

    def work() -> None:
        try:
            found.append(files.read_preview(tmp_path / "a.png", 30, isolated=True).width)
        except AlbumenError as error:
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (found, errors) == ([30, 30, 30], [])


def test_postscript_named_jpg_starts_nothing(tmp_path, monkeypatch):
    trap = tmp_path / "bin"
    trap.mkdir()
    (trap / "gs").write_text(f"#!/bin/sh\ntouch {tmp_path}/started\n")
    (trap / "gs").chmod(0o755)
    monkeypatch.setenv("PATH", f"{trap}:{os.environ['PATH']}")
    path = tmp_path / "holiday.jpg"
    path.write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\nshowpage\n")
    with pytest.raises(NotAPicture):
        files.read(path)
    assert not (tmp_path / "started").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_named_jpg_does_not_block(tmp_path):
    os.mkfifo(tmp_path / "a.jpg")
    with pytest.raises(NotAPicture, match="pipe"):
        files.read(tmp_path / "a.jpg")


@pytest.mark.parametrize("name", WRITABLE)
def test_incomplete_files_are_told_never_greyed(name, tmp_path, make_image):
    path = tmp_path / "a"
    files.write(path, make_image(300, 400), None, name, Options(quality=95))
    whole = path.read_bytes()
    for share in (0.3, 0.6, 0.9):
        path.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(FileError, match=r"^a: "):
            files.read(path)


@pytest.mark.parametrize("name", WRITABLE)
def test_flipped_bits_never_raise_anything_else(name, tmp_path, make_image):
    path = tmp_path / "a"
    files.write(path, make_image(40, 50), None, name)
    whole = path.read_bytes()
    random = np.random.default_rng(7)
    for _ in range(25):
        data = bytearray(whole)
        for place in random.integers(0, len(data), 4):
            data[place] ^= 1 << int(random.integers(0, 8))
        path.write_bytes(data)
        with contextlib.suppress(FileError):
            files.read(path, isolated=True)


def test_giant_claims_are_refused(tmp_path):
    header = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (200_000).to_bytes(4, "big") * 2 + b"\x10\x02\0\0\0"
    (tmp_path / "a.png").write_bytes(header + b"\0\0\0\0" + b"\0\0\0\0IEND\xaeB`\x82")
    with pytest.raises(TooLarge, match=r"200000×200000 pixels it needs about .* GB of memory"):
        files.read(tmp_path / "a.png")


@pytest.mark.skipif(compiled is None, reason="without a compiler OpenCV shrinks")
def test_a_worker_for_jpegs_is_there_soon(make_image, tmp_path):
    """It opens and shrinks a JPEG without Pillow and OpenCV, which would take as long as the picture."""
    photo = tmp_path / "a.jpg"
    files.write(photo, make_image(), None, "jpeg")
    code = (
        "import sys, editor.formats.worker; from editor.formats import reading; reading.all_formats()\n"
        f"image = reading.read_preview({str(photo)!r}, 20)\n"
        "assert max(image.width, image.height) == 20\n"
        "sys.exit(' '.join({'PIL', 'cv2'} & set(sys.modules)) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_worker_needs_neither_torch_nor_qt():
    code = (
        "import sys, editor.formats.worker, editor.formats.files; editor.formats.files.all_formats()\n"
        "bad = {'torch', 'PySide6', 'scipy', 'skimage', 'tifffile', 'rawpy'} & set(sys.modules)\n"
        "sys.exit(' '.join(bad) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_patience_grows_with_the_picture_and_ends():
    assert guard.patience(20, 0) == 20
    assert guard.patience(20, 24_000_000) == 32
    assert guard.patience(20, 1 << 70) == guard.LONGEST_SECONDS


def test_every_hostile_file_ends_well(shared: Path):
    """Opened, or told in one sentence that names the file; none takes 20 seconds."""
    opened = 0
    paths = sorted(path for path in (shared / "data" / "hostile").glob("*/*") if path.is_file())
    for path in paths:
        start = time.monotonic()
        try:
            files.read_preview(path, 256, isolated=True)
            opened += 1
        except FileError as error:
            text = str(error)
            assert text.startswith(path.name + ": "), text
            assert "\n" not in text
            assert len(text) < len(path.name) + 160
        assert time.monotonic() - start < 20, path.name
    assert len(paths) > 150
    assert opened > 40


def test_headers_read_by_others_are_read_in_a_worker(tmp_path, make_image, monkeypatch):
    files.write(tmp_path / "a.tif", make_image(), None, "tiff")
    files.write(tmp_path / "a.png", make_image(), None, "png")
    asked = []
    usual = guard._ask
    monkeypatch.setattr(guard, "_ask", lambda path, *rest: asked.append(path.name) or usual(path, *rest))
    for name in ("a.tif", "a.png"):
        assert files.probe(tmp_path / name, isolated=True) == files.probe(tmp_path / name)
    assert asked == ["a.tif"]
    (tmp_path / "a.tif").write_bytes(b"II*\0\x08\0\0\0\xff\xff")
    with pytest.raises(FileError, match=r"^a\.tif: "):
        files.probe(tmp_path / "a.tif", isolated=True)


def test_small_pictures_are_the_same_isolated_or_not(tmp_path, make_image):
    small = io.BytesIO()
    Pillow.new("RGB", (16, 12), (200, 0, 0)).save(small, "JPEG")
    data = {"0th": {}, "1st": {piexif.ImageIFD.Compression: 6}, "thumbnail": small.getvalue()}
    Pillow.new("RGB", (64, 48)).save(tmp_path / "a.jpg", exif=piexif.dump(data))
    found = files.embedded_thumbnail(tmp_path / "a.jpg", isolated=True)
    assert (found.width, found.height) == (16, 12)
    assert np.array_equal(found.pixels, files.embedded_thumbnail(tmp_path / "a.jpg").pixels)
    files.write(tmp_path / "b.jpg", make_image(), None, "jpeg")
    assert files.embedded_thumbnail(tmp_path / "b.jpg", isolated=True) is None
    with pytest.raises(FileError, match="not there"):
        files.embedded_thumbnail(tmp_path / "none.jpg", isolated=True)


def camera_jpeg(path: Path, small: bytes) -> Path:
    told = {"0th": {piexif.ImageIFD.Make: b"Camera"}, "1st": {}, "thumbnail": small}
    Pillow.new("RGB", (400, 300), "green").save(path, exif=piexif.dump(told))
    return path


def encoded(size: tuple[int, int], **options: object) -> bytes:
    stream = io.BytesIO()
    Pillow.effect_noise(size, 20).convert("RGB").save(stream, "JPEG", **options)
    return stream.getvalue()


def test_the_small_picture_of_a_jpeg_waits_for_no_worker(tmp_path, monkeypatch):
    path = camera_jpeg(tmp_path / "a.jpg", encoded((160, 120)))
    monkeypatch.setattr(guard, "_take", lambda: pytest.fail("a worker was asked"))
    small = files.embedded_thumbnail(path, isolated=True)
    assert (small.width, small.height) == (160, 120)


def test_a_small_picture_that_is_a_trap_is_none(tmp_path):
    giant = bytearray(encoded((160, 120)))
    at = giant.index(b"\xff\xc0") + 5
    giant[at : at + 4] = b"\xff\x00\xff\x00"
    for small in (bytes(giant), bomb((64, 64), 60)):
        trap = camera_jpeg(tmp_path / "a.jpg", small)
        assert read_metadata(trap).exif.endswith(small[-200:])
        assert files.embedded_thumbnail(trap, isolated=True) is None


def test_who_needs_a_worker_waits_for_the_one_that_starts(tmp_path, monkeypatch):
    guard.close_workers()
    started = []
    real = guard._start
    monkeypatch.setattr(guard, "_start", lambda: started.append(1) or real())
    guard.warm_up_soon()
    guard.warm_up_soon()
    Pillow.new("RGB", (4, 4)).save(tmp_path / "good.png")
    assert files.read(tmp_path / "good.png", isolated=True).image.width == 4
    assert len(started) == 1


def test_nobody_waits_for_a_start_that_has_not_begun(monkeypatch):
    guard.close_workers()
    started = []

    class Thread(threading.Thread):
        def start(self):
            guard._warmed()  # as another thread does at this moment
            started.append(self)
            super().start()

    monkeypatch.setattr(guard.threading, "Thread", Thread)
    guard.warm_up_soon()
    guard._warmed()
    assert len(started) == 1
    assert not started[0].is_alive()


def test_memory_goes_round_between_pictures_and_large_ones_are_given_back(tmp_path):
    guard.close_workers()
    for name, side in (("small", 60), ("large", 2400)):
        files.write(tmp_path / f"{name}.jpg", Image(np.full((side, side, 3), side % 256, np.uint8)), None, "jpeg")

    def boards():
        return [worker.board for worker in guard._idle if worker.board is not None]

    for _ in range(2):
        files.read(tmp_path / "small.jpg", isolated=True)
    (board,) = boards()
    first = files.read(tmp_path / "small.jpg", isolated=True).image.pixels
    kept = first.copy()
    files.read(tmp_path / "small.jpg", isolated=True)
    assert boards() == [board]
    files.read_preview(tmp_path / "large.jpg", 300, isolated=True)
    assert np.array_equal(first, kept)
    files.read(tmp_path / "large.jpg", isolated=True)
    assert boards() == []
    with pytest.raises(ValueError, match="closed"):
        board.memory[0]
    files.read(tmp_path / "small.jpg", isolated=True)
    (board,) = boards()
    guard.close_workers()
    with pytest.raises(ValueError, match="closed"):
        board.memory[0]


def test_a_large_picture_with_alpha_comes_on_one_board(tmp_path):
    """Both of its arrays, the second of which is smaller; and the next picture, after the board was given back."""
    random = np.random.default_rng(3)
    pixels = random.integers(0, 255, (2400, 2400, 3), np.uint8)
    alpha = random.integers(0, 255, (2400, 2400), np.uint8)
    assert pixels.nbytes > guard.KEPT > alpha.nbytes
    files.write(tmp_path / "large.tif", Image(pixels), None, "tiff", Options(compression="none"))
    files.write(tmp_path / "a.tif", Image(pixels, alpha=alpha), None, "tiff", Options(compression="none"))
    for _ in range(2):
        image = files.read(tmp_path / "a.tif", isolated=True).image
        assert np.array_equal(image.pixels, pixels)
        assert np.array_equal(image.alpha, alpha)
        assert np.array_equal(files.read(tmp_path / "large.tif", isolated=True).image.pixels, pixels)
