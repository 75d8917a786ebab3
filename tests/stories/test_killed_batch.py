"""A batch that is killed goes on where it was: three times, and every file is right in the end."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from editor.formats.files import read, write
from editor.imaging.image import Image
from editor.studio import Studio
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.make_sample_album import MakeSampleAlbum
from editor.tasks.output import Output

PHOTOS = 6


@pytest.fixture
def album(tmp_path):
    MakeSampleAlbum(tmp_path / "album").run(None)
    for photo in sorted((tmp_path / "album").iterdir())[PHOTOS:]:
        photo.unlink()
    return tmp_path / "album"


def start(album, out, home):
    words = [sys.executable, "-m", "editor", "enhance", album, "--out", out, "--steps", "denoise", "--json"]
    return subprocess.Popen(
        words,
        env={**os.environ, "ALBUMEN_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def until(process, finished):
    """Read events until so many photos are finished by this run and the next one is under way."""
    events, fresh = [], 0
    for line in process.stdout:
        events.append(json.loads(line))
        fresh += events[-1]["event"] == "done" and not events[-1].get("resumed")
        if fresh >= finished and events[-1]["event"] == "start":
            return events
    return events


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is not sent on Windows")
def test_killed_three_times_and_every_file_is_right(album, tmp_path):
    out, home = tmp_path / "out", tmp_path / "home"
    for pause in (0.0, 0.05, 0.2):
        process = start(album, out, home)
        until(process, 1)
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        process.wait(20)
        process.stdout.close()
        process.stderr.close()

    process = start(album, out, home)
    told, errors = process.communicate(timeout=250)
    assert process.returncode == 0, errors
    done = [event for line in told.splitlines() if (event := json.loads(line))["event"] == "done"]
    assert len(done) == PHOTOS
    assert sum(event.get("resumed", False) for event in done) >= 3

    names = sorted(path.name for path in album.iterdir())
    assert sorted(path.name for path in out.iterdir()) == names, "a photo is missing, twice, or half written"
    assert list((home / "journal").iterdir()) == []

    studio = Studio.open(tmp_path / "other-home")
    EnhancePhotos((album,), Output(tmp_path / "in-one-go"), ("denoise",)).run(studio)
    studio.close()
    for name in names:
        one, other = read(out / name), read(tmp_path / "in-one-go" / name)
        gap = np.abs(one.image.pixels.astype(int) - other.image.pixels.astype(int)).max()
        assert gap <= 2, name  # another number of threads rounds a little differently
        assert one.metadata.fields == other.metadata.fields


KILLED_THERE = """
import os, signal, sys
import {module} as module
def killed(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
module.{name} = killed
from editor.__main__ import main
main(sys.argv[1:])
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is not sent on Windows")
@pytest.mark.parametrize(
    ("module", "name"),
    [("editor.cli.reporter", "Reporter.summary"), ("editor.tasks.export_photos", "write_manifest")],
    ids=["before it says what it came to", "before the receipts are written"],
)
def test_killed_when_all_was_done_but_not_told(album, tmp_path, module, name):
    """Nothing is made twice by the same command; when it has told, the next one is a new wish."""
    out, home, receipts = tmp_path / "out", tmp_path / "home", tmp_path / "receipts.json"
    words = ["export", str(album), "--out", str(out), "--json", "--manifest", str(receipts)]
    around = {**os.environ, "ALBUMEN_HOME": str(home)}

    def run(*start):
        return subprocess.run([sys.executable, *start, *words], env=around, capture_output=True, text=True, check=False)

    first = run("-c", KILLED_THERE.format(module=module, name=name))
    assert first.returncode == -signal.SIGKILL, first.stderr
    assert len(list(out.iterdir())) == PHOTOS, "it had all been done"
    made = {path: path.stat().st_mtime_ns for path in out.iterdir()}

    second = run("-m", "editor")
    assert second.returncode == 0, second.stderr
    events = [json.loads(line) for line in second.stdout.splitlines()]
    assert [event.get("resumed") for event in events if event["event"] == "done"] == [True] * PHOTOS
    assert events[-1]["done"] == PHOTOS
    assert {path: path.stat().st_mtime_ns for path in out.iterdir()} == made
    assert {Path(each["output"]) for each in json.loads(receipts.read_text())["files"]} == set(made)
    assert list((home / "journal").iterdir()) == []

    assert run("-m", "editor").returncode == 0
    assert len(list(out.iterdir())) == 2 * PHOTOS, "asked for once more, with new names"


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is not sent on Windows")
def test_killed_three_times_inside_one_photo_it_goes_on_tile_by_tile(tmp_path):
    """Each run is killed as soon as it has finished one more tile; the last one makes only what is left."""
    photo, out, home = tmp_path / "in" / "large.png", tmp_path / "out", tmp_path / "home"
    photo.parent.mkdir()
    random = np.random.default_rng(1)
    light = np.linspace(40, 200, 1300)[None, :, None] + random.normal(0, 12, (1000, 1300, 3))
    write(photo, Image(light.clip(0, 255).astype(np.uint8)), None, "png")
    sizes = [0]
    for _ in range(3):
        process = start(photo, out, home)
        while process.poll() is None and pieces(home) <= sizes[-1]:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=20)
        sizes.append(pieces(home))
        assert not (out / "large.png").exists()
    assert sizes == sorted(set(sizes)), "every run went on where the one before it was"

    process = start(photo, out, home)
    told, errors = process.communicate(timeout=250)
    assert process.returncode == 0, errors
    fractions = [event["fraction"] for line in told.splitlines() if (event := json.loads(line))["event"] == "progress"]
    assert fractions == sorted(fractions)
    assert pieces(home) == 0, "nothing is left behind"
    assert sorted(path.name for path in out.iterdir()) == ["large.png"]

    start(photo, tmp_path / "in-one-go", tmp_path / "other-home").communicate(timeout=250)
    one, other = read(out / "large.png"), read(tmp_path / "in-one-go" / "large.png")
    assert np.array_equal(one.image.pixels, other.image.pixels)


def pieces(home):
    """Bytes of finished tiles on the disk."""
    return sum(path.stat().st_size for path in (home / "cache" / "pieces").glob("*"))
