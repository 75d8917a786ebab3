"""What trust costs: an export with all its checks, as one command, beside the bare codec and beside another program."""

import shutil

import pytest
import simplejpeg

from editor.imaging.image import Image
from editor.imaging.resample import shrink
from tests.benchmarks.conftest import best_cpu, cpu_of

pytestmark = pytest.mark.bench

PHOTOS = 50
WITNESSES = 3  # photos for the other program: it takes a while


def codec_floor(photo):
    """CPU seconds to decode a photo as small as libjpeg can above 2048 px, and to encode 2048 px."""
    data = photo.read_bytes()
    small = shrink(Image(simplejpeg.decode_jpeg(data)), 2048).pixels

    def work():
        simplejpeg.decode_jpeg(data, min_width=2048, min_height=1)
        simplejpeg.encode_jpeg(small, quality=92)

    return best_cpu(work, 5)


def test_fifty_exports(say, photo_24mp, tmp_path):
    import sys

    album = tmp_path / "album"
    album.mkdir()
    for number in range(PHOTOS):
        shutil.copy(photo_24mp, album / f"{number:02}.jpg")
    least = codec_floor(photo_24mp)
    home = {"ALBUMEN_HOME": str(tmp_path / "home"), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "editor", "export", album, "--long-edge", "2048"]
    start, _ = cpu_of([sys.executable, "-m", "editor", "export", album / "00.jpg", "--out", tmp_path / "one"], **home)
    spent, _ = cpu_of([*command, "--out", tmp_path / "out"], **home)
    each = spent / PHOTOS
    assert len(list((tmp_path / "out").iterdir())) == PHOTOS
    say(f"{PHOTOS} × 24 MP to 2048 px, everything read back and compared", spent, "CPU s")
    say("  start-up of the command and its workers, about", start, "CPU s")
    say("  a photo, start-up included", each * 1000, "CPU ms")
    say("  codec alone (scaled decode + encode)", least * 1000, "CPU ms")
    say("  ratio", each / least, "×", "≤ 2.5")
    assert each / least <= 2.5
    theirs = other_program(album, tmp_path)
    if theirs is None:
        pytest.skip("darktable-cli, the anchor, is not installed")
    say("  darktable-cli, a photo", theirs * 1000, "CPU ms")
    say("  ratio", theirs / each, "×", "≥ 20")
    assert theirs / each >= 20


def other_program(album, folder):
    """CPU seconds that darktable's command line takes for a photo, less its start-up; None where it is not there."""
    if not shutil.which("darktable-cli"):
        return None
    place = folder / "darktable"
    place.mkdir()
    common = ["--width", "2048", "--height", "2048", "--core", "--configdir", place / "config", "--library", ":memory:"]

    def run(name):
        return cpu_of(["darktable-cli", album / f"{name}.jpg", place / f"{name}-out.jpg", *common])[0]

    run("00")  # the first one sets its folders up
    return min(run(f"{number:02}") for number in range(1, 1 + WITNESSES))
