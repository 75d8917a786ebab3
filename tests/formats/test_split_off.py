"""A worker that is split off the command line at its start: cheaper than one that loads all, and no less apart."""

import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from editor.formats import files
from editor.imaging.image import Image
from tests.formats.test_guard import bomb

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there is a worker split off")

SPLIT = """
import os, sys, threading, time
from pathlib import Path
from editor.formats import files, guard

def children():
    return [int(pid) for pid in Path("/proc/self/task", str(os.getpid()), "children").read_text().split()]

files.all_formats()
"""


def run_apart(code: str, *words: object) -> str:
    """What a program prints that begins as a command does."""
    done = subprocess.run(
        [sys.executable, "-c", SPLIT + code, *map(str, words)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_worker_split_off_is_a_worker_like_any_other(tmp_path, make_image):
    """A process group of its own, no helper beside it, a limit of its memory, killed when it hangs or is left alone."""
    files.write(tmp_path / "a.png", make_image(), None, "png")
    slow = tmp_path / "slow.jpg"
    slow.write_bytes(bomb((3000, 3000), 250))
    code = """
guard.split_off()
good, slow = map(Path, sys.argv[1:])
(worker,) = children()
assert os.getpgid(worker) == worker != os.getpgid(0)
assert files.read(good, isolated=True).image.width > 0
assert children() == [worker], "something else was started"
open_there = {os.readlink(f"/proc/{worker}/fd/{name}") for name in os.listdir(f"/proc/{worker}/fd")}
ours = os.readlink(f"/proc/self/fd/{guard._idle[0].line.fileno()}")
assert ours not in open_there, "it would not learn that we are gone"
try:
    guard.decode_guarded(slow, seconds=1)
except guard.Damaged as error:
    assert "was stopped" in str(error)
else:
    raise AssertionError
assert not Path(f"/proc/{worker}").exists()
assert files.read(good, isolated=True).image.width > 0
assert worker not in children()
"""
    run_apart(code, tmp_path / "a.png", slow)


def test_a_worker_split_off_ends_with_the_program(tmp_path):
    """However that ends."""
    code = """
guard.split_off()
print(*children(), flush=True)
os.kill(os.getpid(), 9)
"""
    done = subprocess.run([sys.executable, "-c", SPLIT + code], stdout=subprocess.PIPE, text=True, timeout=60)
    worker = Path("/proc", done.stdout.strip())
    for _ in range(100):
        if not worker.exists() or worker.joinpath("stat").read_text().rsplit(")", 1)[1].split()[0] == "Z":
            break
        time.sleep(0.05)
    else:
        pytest.fail("the worker is still there")


def test_its_memory_is_limited_all_the_same(tmp_path, monkeypatch):
    header = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (200_000).to_bytes(4, "big") * 2 + b"\x10\x02\0\0\0"
    (tmp_path / "a.png").write_bytes(header + b"\0\0\0\0" + b"\0\0\0\0IEND\xaeB`\x82")
    files.write(tmp_path / "large.jpg", Image(np.zeros((3000, 4000, 3), np.uint8)), None, "jpeg")
    code = """
guard.MEMORY = 8 << 20
guard.split_off()
for name in sys.argv[1:]:
    try:
        files.read(name, isolated=True)
    except guard.TooLarge:
        continue
    raise AssertionError(name)
assert len(guard._idle) == 1
"""
    run_apart(code, tmp_path / "large.jpg", tmp_path / "a.png")


def test_nothing_is_split_off_where_threads_run():
    """Neither ours, nor those that a library has started."""
    ours = """
threading.Thread(target=time.sleep, args=(5,), daemon=True).start()
guard.split_off()
assert not guard._idle and not children()
"""
    theirs = """
import _thread
_thread.start_new_thread(time.sleep, (5,))
time.sleep(0.1)
assert threading.active_count() == 1
guard.split_off()
assert not guard._idle and not children()
"""
    run_apart(ours)
    run_apart(theirs)


def test_arithmetic_goes_on_in_both_after_a_worker_was_split_off(tmp_path, make_image):
    """OpenBLAS had threads before."""
    files.write(tmp_path / "a.jpg", make_image(300, 400), None, "jpeg")
    code = """
import numpy as np
square = np.random.default_rng(0).random((700, 700))
before = square @ square
guard.split_off()
assert guard._idle
assert np.array_equal(square @ square, before)
assert files.read_preview(sys.argv[1], 50, isolated=True).width == 50
"""
    run_apart(code, tmp_path / "a.jpg")
