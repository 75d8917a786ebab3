"""What trust costs: an export with all its checks, as one command, beside the bare codec and beside another program."""

import shutil
import sys

import pytest
import simplejpeg

from editor.imaging.image import Image
from editor.imaging.resample import shrink
from tests.benchmarks.conftest import best_cpu, cpu_of
from tests.benchmarks.darktable_stack import sidecar
from tests.benchmarks.test_develop_speed import STACK

pytestmark = pytest.mark.bench

PHOTOS = 50
ROUNDS = 3  # of both programs in turn; the least of each counts, as other work on the machine only adds
WITNESSES = 4  # photos for the other program: it takes a while
QUALITY = 92  # what an export has if nothing else is asked for


def codec_floor(photo):
    """CPU seconds to decode a photo as quickly as libjpeg can above 2048 px (at a half), and to encode 2048 px."""
    data = photo.read_bytes()
    small = shrink(Image(simplejpeg.decode_jpeg(data)), 2048).pixels

    def work():
        simplejpeg.decode_jpeg(data, min_width=3000, min_height=1)
        simplejpeg.encode_jpeg(small, quality=QUALITY)

    return best_cpu(work, 5)


@pytest.fixture
def album(photo_24mp, tmp_path):
    folder = tmp_path / "album"
    folder.mkdir()
    for number in range(PHOTOS):
        shutil.copy(photo_24mp, folder / f"{number:02}.jpg")
    return folder


def test_fifty_exports(say, album, photo_24mp, tmp_path):
    least = codec_floor(photo_24mp)
    # the program compiled, as it is from its second start on
    home = {"ALBUMEN_HOME": str(tmp_path / "home"), "OMP_NUM_THREADS": "", "PYTHONDONTWRITEBYTECODE": ""}
    cpu_of([sys.executable, "-m", "editor", "export", album / "00.jpg", "--out", tmp_path / "first"], **home)
    command = [sys.executable, "-m", "editor", "export", album, "--long-edge", "2048"]
    one = [album / "00.jpg", "--long-edge", "2048", "--out", tmp_path / "one"]
    alone, _ = cpu_of([sys.executable, "-m", "editor", "export", *one], **home)
    rounds = []
    for number in range(ROUNDS):  # one after the other, so that a slow minute of the machine is one for both
        spent, _ = cpu_of([*command, "--out", tmp_path / f"out-{number}"], **home)
        assert len(list((tmp_path / f"out-{number}").iterdir())) == PHOTOS
        rounds.append((spent, other_program(album, tmp_path / f"round-{number}")))
    spent = min(ours for ours, _ in rounds)
    each = spent / PHOTOS
    say(f"{PHOTOS} × 24 MP to 2048 px, everything read back and compared", spent, "CPU s")
    say("  start-up of the command and its worker, about", alone - (spent - alone) / (PHOTOS - 1), "CPU s")
    say("  a photo, start-up included", each * 1000, "CPU ms")
    say("  codec alone (scaled decode + encode)", least * 1000, "CPU ms")
    say("  ratio", each / least, "×", "≤ 2.5")
    assert each / least <= 2.5
    found = [theirs for _, theirs in rounds if theirs is not None]
    if not found:
        pytest.skip("darktable-cli, the anchor, is not installed")
    as_it_comes, on_one_thread = (min(figures) for figures in zip(*found, strict=True))
    say(f"  darktable-cli, a photo of a batch of {PHOTOS}", as_it_comes * 1000, "CPU ms")
    say("  the same told to use one thread", on_one_thread * 1000, "CPU ms")
    say("  ratio to the latter", on_one_thread / each, "×")
    say("  ratio", as_it_comes / each, "×", "≥ 20")
    assert as_it_comes / each >= 20


def test_fifty_exports_of_an_edited_album(say, album, tmp_path):
    """Every photo with all sliders in play; the other program's with the nearest it has."""
    home = {"ALBUMEN_HOME": str(tmp_path / "home"), "OMP_NUM_THREADS": "", "PYTHONDONTWRITEBYTECODE": ""}
    told = [word for name, value in STACK.items() for word in ("--set", f"{name}={value}")]
    command = [sys.executable, "-m", "editor", "develop", *told, "--long-edge", "2048"]
    cpu_of([*command, album / "00.jpg", "--out", tmp_path / "first"], **home)
    each = cpu_of([*command, album, "--out", tmp_path / "out"], **home)[0] / PHOTOS
    assert len(list((tmp_path / "out").iterdir())) == PHOTOS
    say(f"{PHOTOS} × 24 MP with all sliders to 2048 px, a photo", each * 1000, "CPU ms")
    theirs = other_program(album, tmp_path, sidecar())
    if theirs is None:
        pytest.skip("darktable-cli, the anchor, is not installed")
    say("  darktable-cli with the nearest stack", theirs[0] * 1000, "CPU ms")
    say("  ratio", theirs[0] / each, "×", "≥ 20")
    assert theirs[0] / each >= 20


def other_program(album, folder, edits=""):
    """CPU seconds that darktable's command line takes for a photo of a batch as large as ours, to the same size and
    quality, its start-up shared out as ours is: as it comes, as ours was, and on one thread. None: not there.
    edits: the sidecar of each photo."""
    if not shutil.which("darktable-cli"):
        return None
    place = folder / "darktable"
    quality = ["--conf", f"plugins/imageio/format/jpeg/quality={QUALITY}"]
    size = ["--width", "2048", "--height", "2048", "--core", "--configdir", place / "config", "--library", ":memory:"]

    def run(count, threads):
        some, out = place / f"{count}-in", place / f"{count}-out-{threads}"
        some.mkdir(parents=True, exist_ok=True)
        out.mkdir(exist_ok=True)
        for photo in sorted(album.iterdir())[:count]:
            shutil.copy(photo, some)
            if edits:
                (some / f"{photo.name}.xmp").write_text(edits)
        spent, _ = cpu_of(["darktable-cli", some, out, *size, *quality], OMP_NUM_THREADS=threads)
        assert len(list(out.iterdir())) >= count
        return spent

    def each(threads):
        one, many = run(1, threads), run(1 + WITNESSES, threads)
        rest = (many - one) / WITNESSES
        return rest + (one - rest) / PHOTOS

    run(1, "1")  # sets its folders up
    return each(""), each("1")
