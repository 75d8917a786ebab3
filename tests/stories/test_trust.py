"""Nothing is lost: kills at random moments, full disks, drives that vanish, ten thousand exports. `make test-slow`."""

import hashlib
import io
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import piexif
import pytest
import simplejpeg

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.formats.files import read
from editor.progress import Cancelled, Progress
from editor.studio import Studio
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.output import Output
from editor.tasks.write_back import ORIGINALS, WriteBack

KILLS = int(os.environ.get("ALBUMEN_KILLS", "200"))
PHOTOS = 30
BRIGHTER = Recipe().with_edit(edit_called("exposure")(stops=0.5))

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]


def photo(path, seed, width=900, height=600):
    noise = np.random.default_rng(seed).integers(0, 255, (height // 4, width // 4, 3), np.uint8)
    pixels = np.ascontiguousarray(noise.repeat(4, axis=0).repeat(4, axis=1))
    out = io.BytesIO()
    exif = piexif.dump({"0th": {piexif.ImageIFD.Make: f"Camera {seed}".encode()}})
    piexif.insert(exif, bytes(simplejpeg.encode_jpeg(pixels, quality=90)), out)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(out.getvalue())


@pytest.fixture(scope="module")
def album(tmp_path_factory):
    folder = tmp_path_factory.mktemp("trust") / "album"
    for seed in range(PHOTOS):
        photo(folder / f"IMG_{seed:04}.jpg", seed)
    return folder


def state(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def develop(album, out, home, *more):
    words = [sys.executable, "-m", "editor", "develop", album, "--out", out, "--set", "exposure.stops=0.5", "--json"]
    return subprocess.Popen(
        [str(word) for word in (*words, *more)],
        env={**os.environ, "ALBUMEN_HOME": str(home), "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is not sent on Windows")
def test_killed_at_random_moments_nothing_is_lost_or_twice(album, tmp_path):
    chance, originals = random.Random(1), state(album)
    expected = sorted(originals)
    kills = rounds = 0
    while kills < KILLS:
        rounds += 1
        out, home = tmp_path / f"out{rounds}", tmp_path / f"home{rounds}"
        while True:
            process = develop(album, out, home)
            last = some_way(
                process, chance.randint(0, 4)
            )  # of what was not done before, so that batches come to their end
            time.sleep(chance.random() * 0.15)
            if process.poll() is None and kills < KILLS:
                process.send_signal(signal.SIGKILL)
                kills += 1
                process.wait(20)
                finished = '"event": "summary"' in last + process.stdout.read()
                process.stdout.close()
                for path in out.glob("*.jpg") if out.exists() else ():
                    read(path)  # whole, or it raises
                assert state(album) == originals
                if finished:  # it was killed on its way out; run again, it would be a new batch
                    break
                continue
            told, _ = process.communicate(timeout=300)
            assert process.returncode == 0
            assert json.loads((told.splitlines() or [last])[-1])["done"] == PHOTOS
            break
        assert sorted(path.name for path in out.iterdir()) == expected, "missing, twice, or left over"
        assert state(album) == originals
        shutil.rmtree(out)
    print(f"\n    killed {kills} times in {rounds} batches of {PHOTOS}: nothing lost")


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 2 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("a small disk can only be made by root on Linux")
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("this system lets no disk be mounted")
    yield place
    subprocess.run(["umount", "-l", place], check=False, capture_output=True)


def test_a_full_disk_is_said_and_leaves_whole_files_only(album, tmp_path, small_disk):
    originals = state(album)
    studio = Studio.open(tmp_path / "home")
    outcomes = DevelopPhotos((album,), Output(small_disk / "out"), BRIGHTER).run(studio).outcomes
    done = [outcome for outcome in outcomes if not outcome.failed]
    failed = [outcome for outcome in outcomes if outcome.failed]
    assert done
    assert failed
    assert all("no space left" in outcome.reason for outcome in failed)
    assert sorted(path.name for path in (small_disk / "out").iterdir()) == sorted(o.output.name for o in done)
    for outcome in done:
        read(outcome.output)
    assert state(album) == originals


def test_a_drive_that_vanishes_is_said_and_the_batch_ends(album, tmp_path, small_disk):
    gone, before = [], set()

    def unplug(news):
        if news.kind == "start" and not gone:
            before.add(news.index)  # one under way may be quicker than the hand that pulls
        if news.kind == "over" and news.index == 1 and not gone:
            subprocess.run(["umount", "-l", small_disk], check=True)
            small_disk.chmod(0o500)
            shutil.rmtree(small_disk, ignore_errors=True)
            small_disk.write_text("nothing is mounted here")
            gone.append(True)

    studio = Studio.open(tmp_path / "home")
    outcomes = DevelopPhotos((album,), Output(small_disk / "out"), BRIGHTER).run(studio, tell=unplug).outcomes
    assert len(outcomes) == PHOTOS
    assert not outcomes[1].failed
    assert len(before) < PHOTOS
    assert all(outcome.failed for index, outcome in enumerate(outcomes) if index not in before)
    assert not any("\n" in outcome.reason for outcome in outcomes)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is not sent on Windows")
def test_killed_while_writing_back_every_photo_is_old_or_new(album, tmp_path):
    """Killed while saving into the originals and committing to the catalog: brightened once each, never twice."""
    chance, kills, rounds = random.Random(2), 0, 0
    while kills < KILLS // 2:
        rounds += 1
        kills += written_back_between_kills(album, tmp_path / f"round{rounds}", chance)
    print(f"\n    killed {kills} times in {rounds} rounds of writing back: each developed once, originals kept")


def written_back_between_kills(album, place, chance):
    """One round: twelve photos are written back by a process that is killed again and again; how often it was."""
    folder, home, kills, new = place / "photos", place / "home", 0, {}
    shutil.copytree(album, folder, ignore=lambda _, names: sorted(names)[12:])
    originals = state(folder)
    ids = with_edits(home, folder)
    while True:
        process = write_back(home, folder)
        some_way(process, chance.randint(0, 2))
        time.sleep(chance.random() * 0.4)
        killed = process.poll() is None
        if killed:
            process.send_signal(signal.SIGKILL)
            kills += 1
        told, _ = process.communicate(timeout=300)
        for path in sorted(folder.glob("*.jpg")):
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            if digest != originals[path.name]:
                assert new.setdefault(path.name, digest) == digest, f"{path.name} was developed twice"
                read(path)
        if not killed or len(new) == len(originals):
            break
    told, _ = write_back(home, folder).communicate(timeout=300)
    assert json.loads(told.splitlines()[-1])["failed"] == 0, told
    kept = {name: digest for name, digest in state(folder / ORIGINALS).items() if not name.endswith(".sha256")}
    assert kept == originals
    studio = Studio.open(home)
    for photo in studio.catalog.photos(ids):
        assert not studio.catalog.history(photo.id).recipe.active
        assert (photo.size, photo.mtime_ns) == (photo.path.stat().st_size, photo.path.stat().st_mtime_ns)
    studio.close()
    return kills


def some_way(process, fresh):
    """Wait until so many photos that were left have been written; the last line that was read."""
    line = ""
    for line in process.stdout:
        event = json.loads(line)
        fresh -= event["event"] == "done" and not event["skipped"] and not event.get("resumed")
        if fresh <= 0:
            break
    return line


def with_edits(home, folder):
    """The ids of the photos of a folder, in the catalog and brightened there."""
    studio = Studio.open(home)
    ids = studio.catalog.add_files(sorted(folder.glob("*.jpg")))
    for number in ids:
        studio.catalog.save_history(number, studio.catalog.history(number).add("Brighter", BRIGHTER))
    studio.close()
    return ids


def write_back(home, folder):
    words = [sys.executable, "-m", "editor", "write-back", "--yes", "--json", *sorted(folder.glob("*.jpg"))]
    return subprocess.Popen(
        [str(word) for word in words],
        env={**os.environ, "ALBUMEN_HOME": str(home), "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


@pytest.fixture
def frozen_disk(small_disk):
    """A disk that can be read but not written, with two photos on it."""
    for seed in range(2):
        photo(small_disk / "in" / f"{seed}.jpg", seed)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    return small_disk


def test_a_folder_that_cannot_be_written_is_said(frozen_disk, tmp_path):
    before = state(frozen_disk / "in")
    ids = with_edits(tmp_path / "home", frozen_disk / "in")
    studio = Studio.open(tmp_path / "home")
    for task in (
        DevelopPhotos((frozen_disk / "in",), Output(frozen_disk / "out"), BRIGHTER),
        WriteBack(tuple(ids), confirmed=True),
        WriteBack(tuple(ids), confirmed=True, beside=True),
    ):
        outcomes = task.run(studio).outcomes
        assert len(outcomes) == 2
        assert all("does not allow access" in outcome.reason for outcome in outcomes)
    assert state(frozen_disk / "in") == before
    assert [path.name for path in frozen_disk.iterdir()] == ["in"]
    assert all(studio.catalog.history(number).recipe == BRIGHTER for number in ids)
    studio.close()


def test_a_clock_that_goes_backwards_harms_nothing(album, tmp_path, monkeypatch):
    """Half the batch today, the rest "last year"; then a file that is older than its source by the clock."""
    studio, task = Studio.open(tmp_path / "home"), DevelopPhotos((album,), Output(tmp_path / "out"), BRIGHTER)
    seen = []

    def checkpoint():
        if len(seen) >= PHOTOS // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        task.run(studio, Progress(checkpoint=checkpoint), lambda news: news.kind == "over" and seen.append(news))
    usual = time.time
    monkeypatch.setattr(time, "time", lambda: usual() - 400 * 24 * 3600)
    outcomes = task.run(studio).outcomes
    assert [outcome.failed for outcome in outcomes] == [False] * PHOTOS
    assert sum(outcome.resumed for outcome in outcomes) >= PHOTOS // 2 - 1
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(state(album))
    for path in (tmp_path / "out").iterdir():
        os.utime(path, (usual() - 800 * 24 * 3600,) * 2)
    again = DevelopPhotos((album,), Output(tmp_path / "out", conflict="newer"), BRIGHTER).run(studio)
    assert again.failed == ()
    assert len(list((tmp_path / "out").iterdir())) == PHOTOS
    studio.close()


def test_ten_thousand_exports_grow_nothing(tmp_path):
    count = int(os.environ.get("ALBUMEN_EXPORTS", "10000"))
    photo(tmp_path / "in" / "a.jpg", 1, 160, 120)
    studio = Studio.open(tmp_path / "home")
    task = DevelopPhotos((tmp_path / "in" / "a.jpg",), Output(tmp_path / "out", conflict="overwrite"), BRIGHTER)

    def handles():
        return len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").exists() else 0

    def memory():
        if Path("/proc/self/statm").exists():
            return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3

    for _ in range(300):
        assert task.run(studio).failed == ()
    before = handles(), memory()
    for _ in range(count):
        assert task.run(studio).failed == ()
    after = handles(), memory()
    print(f"\n    {count} exports: handles {before[0]} to {after[0]}, memory {before[1]:.0f} to {after[1]:.0f} MB")
    assert after[0] <= before[0] + 2
    assert after[1] <= before[1] + 25
