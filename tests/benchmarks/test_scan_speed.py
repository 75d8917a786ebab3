"""How fast photos are read for the catalog, beside exiftool, and how thumbnails use a second thread."""

import concurrent.futures
import json
import os
import shutil
import subprocess
import time

import pytest

from editor.catalog.facts import quick_hash
from editor.errors import FileError
from editor.formats.files import look, read_preview
from editor.metadata.exif_fields import read_exif
from editor.metadata.metadata import read_metadata
from tests.benchmarks.conftest import best_cpu, cpu_of

pytestmark = pytest.mark.bench
SUFFIXES = (".jpg", ".jpeg", ".tif", ".tiff", ".heic", ".png", ".webp", ".dng", ".cr2", ".nef", ".arw")
COPIES = 10
ASKED = (
    "Make", "Model", "SerialNumber", "LensModel", "LensMake", "ISO", "ExposureTime", "FNumber", "FocalLength",
    "DateTimeOriginal", "SubSecTimeOriginal", "CreateDate", "ModifyDate", "Orientation", "GPSLatitude", "GPSLongitude",
    "ImageWidth", "ImageHeight", "Title", "Description", "ImageDescription", "Creator", "Artist", "Copyright", "Rights",
    "Rating", "Label", "PickLabel", "Subject", "Keywords", "HierarchicalSubject", "TagsList", "City", "Country",
    "Caption-Abstract", "Headline", "By-line", "CopyrightNotice", "Country-PrimaryLocationName", "DateCreated",
)  # fmt: skip
"""The tags behind the fields that an import reads."""
PAIRS = {"make": "Make", "model": "Model", "iso": "ISO", "aperture": "FNumber", "focal": "FocalLength"}


@pytest.fixture(scope="module")
def many(shared, tmp_path_factory):
    """Every photo with metadata, often enough that exiftool's start does not count."""
    if not shutil.which("exiftool"):
        pytest.skip("exiftool, the anchor, is not installed")
    folder = tmp_path_factory.mktemp("scan")
    files = [path for path in sorted((shared / "data" / "metadata").rglob("*")) if path.suffix.lower() in SUFFIXES]
    for turn in range(COPIES):
        for place, path in enumerate(files):
            shutil.copy(path, folder / f"{turn:02}-{place:03}{path.suffix.lower()}")
    return sorted(folder.iterdir())


def test_exif_scan(many, say):
    """Camera, exposure, time, place, size and words of every file: equal work, exiftool in one process over all."""
    words = ["exiftool", "-fast2", "-j", "-n", *(f"-{tag}" for tag in ASKED), str(many[0].parent)]
    bare, _ = cpu_of(["exiftool", "-ver"])
    theirs, _ = cpu_of(words)
    # Headers of HEIC are read by a worker, whose time is not this process's: they are left out on our side and counted
    # as if they took as long as the others.
    own = [path for path in many if path.suffix != ".heic"]
    ours = best_cpu(lambda: [_looked(path) for path in own]) / len(own) * len(many)
    words_only = best_cpu(lambda: [read_metadata(path).fields for path in many])
    hashing = best_cpu(lambda: [quick_hash(path) for path in many])
    each = len(many)
    say("what an import reads of a photo, ours", ours / each * 1e3, "CPU ms")
    say("  exiftool -fast2, the same tags", (theirs - bare) / each * 1e3, "CPU ms")
    say("  ratio", (theirs - bare) / ours, "×", "100")
    say("  of it the metadata, without size and kind", words_only / each * 1e3, "CPU ms")
    say("  quick hash besides, which exiftool has not", hashing / each * 1e3, "CPU ms")
    blocks = [block for path in many[: each // COPIES] if (block := read_metadata(path).exif)]
    alone = best_cpu(lambda: [read_exif(block) for block in blocks for _ in range(COPIES)])
    exif, _ = cpu_of(["exiftool", "-fast2", "-j", "-n", "-EXIF:all", str(many[0].parent)])
    say("the EXIF block alone, ours", alone / len(blocks) / COPIES * 1e3, "CPU ms")
    say("  exiftool -fast2 -EXIF:all", (exif - bare) / each * 1e3, "CPU ms")
    say("  ratio", (exif - bare) / each / (alone / len(blocks) / COPIES), "×", "100")
    assert (theirs - bare) / ours > 8


def _looked(path):
    try:
        return look(path)[1].fields
    except FileError:
        return None


def test_exif_values_are_equal(many, say):
    words = ["exiftool", "-fast2", "-j", "-n", *(f"-EXIF:{tag}" for tag in PAIRS.values()), str(many[0].parent)]
    told = {each["SourceFile"]: each for each in json.loads(subprocess.run(words, capture_output=True).stdout)}
    same = other = 0
    differences = []
    for path in many[: len(many) // COPIES]:
        fields, said = read_metadata(path).fields, told.get(str(path), {})
        for name, tag in PAIRS.items():
            theirs = said.get(tag)
            mine = getattr(fields, name)
            if theirs in (None, "", 0, "undef") or mine is None:
                continue
            equal = str(theirs).strip() == mine if isinstance(mine, str) else abs(float(theirs) - mine) < 1e-3 * mine
            same, other = same + equal, other + (not equal)
            differences += [] if equal else [(path.name, name, mine, theirs)]
    say("values that exiftool and we both tell: equal", same)
    say("  not equal", other)
    assert same > 200
    assert other <= same * 0.02, differences


def test_thumbnails_on_two_threads(photo_24mp, say):
    """Wall time, so that only an otherwise idle machine tells the truth; elsewhere the ratio is a lower bound."""
    if (os.cpu_count() or 1) < 2:
        pytest.skip("there is one core only")
    turns = 24

    def alone():
        for _ in range(turns):
            read_preview(photo_24mp, 320)

    def together():
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda _: read_preview(photo_24mp, 320), range(turns)))

    def wall(work):
        spent = []
        for _ in range(3):
            begun = time.perf_counter()
            work()
            spent.append(time.perf_counter() - begun)
        return min(spent)

    one, two = wall(alone), wall(together)
    say("24 MP to 320 px on one thread", one / turns * 1e3, "ms")
    say("  on two threads, gain", one / two, "×", "1.9 on two idle cores")
    say("  load of the machine", os.getloadavg()[0], "")
    extra = best_cpu(together, 2) / best_cpu(alone, 2)
    say("  CPU time of two threads beside one", extra, "×", "≤ 1.05: nothing waits for the other")
    assert extra < 1.3
