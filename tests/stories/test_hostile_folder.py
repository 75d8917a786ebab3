"""A folder full of files that were made to break programs, through the commands as a user would: `make test-slow`."""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from editor.errors import FileError
from editor.formats.files import probe
from editor.formats.guard import patience

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is looked up in /proc"),
]
MOST_BYTES = 2 << 30
MOST_SECONDS = 20.0
PAGE = os.sysconf("SC_PAGE_SIZE")


@pytest.fixture
def hostile(shared):
    return shared / "data" / "hostile"


def watched(words, home):
    """Run a command; its events with the second they came at, its exit status, and the most memory that it or any of
    its processes took."""
    process = subprocess.Popen(
        [sys.executable, "-m", "editor", *map(str, words), "--json"],
        env={**os.environ, "ALBUMEN_HOME": str(home), "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    most = [0]

    def look():
        while process.poll() is None:
            most[0] = max([most[0], *map(resident, family(process.pid))])
            time.sleep(0.1)

    looking = threading.Thread(target=look)
    looking.start()
    events = [(time.monotonic(), json.loads(line)) for line in process.stdout]
    looking.join()
    told = process.stderr.read()
    assert "Traceback" not in told, told
    return events, process.wait(), most[0]


def family(pid):
    """A process and all that it started."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError, IndexError):
                continue
    found, fresh = {pid}, {pid}
    while fresh:
        fresh = {child for child, parent in parents.items() if parent in fresh} - found
        found |= fresh
    return found


def resident(pid):
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
    except (OSError, ValueError, IndexError):
        return 0


def seconds_each(events):
    """How long each photo took, from its start to its end."""
    begun, spent = events[0][0], {}
    for when, event in events:
        if event["event"] in ("done", "failed") and event.get("source"):
            spent[event["source"]] = when - begun
        if event["event"] != "progress":
            begun = when
    return spent


def allowed(path):
    """Seconds that a photo may take: more, when it is large."""
    try:
        found = probe(path)
    except FileError:
        return MOST_SECONDS
    return patience(MOST_SECONDS, found.width * found.height)


def sentences(events):
    return [event["reason"] for _, event in events if event["event"] == "failed" and event.get("source")]


@pytest.mark.parametrize("command", ["import", "develop", "enhance"])
def test_every_file_ends_in_a_picture_or_a_sentence(hostile, tmp_path, command):
    """All files by name, whatever they are called; one by one through what reads headers, pixels, and needs."""
    files = sorted(path for path in hostile.glob("*/*") if path.is_file())
    words = {
        "import": [],
        "develop": ["--out", tmp_path / "out", "--set", "exposure.stops=0.3", "--format", "jpeg", "--long-edge", "800"],
        "enhance": ["--out", tmp_path / "out", "--format", "jpeg"],
    }[command]
    events, status, most = watched([command, *files, *words], tmp_path / "home")
    failed = sentences(events)
    summary = events[-1][1]
    spent = seconds_each(events)
    slowest = max(spent.items(), key=lambda each: each[1], default=("", 0.0))
    print(
        f"\n    {command}: {len(files)} files, {summary['done']} opened, {summary['failed']} told in a sentence; "
        f"slowest {slowest[1]:.1f} s ({Path(slowest[0]).name}); most memory of a process {most / 1e6:.0f} MB"
    )
    assert status in (0, 1)
    assert summary["done"] + summary["failed"] + summary["skipped"] == len(files)
    assert summary["done"] >= 40
    assert len(failed) == summary["failed"]
    assert all(": " in reason and "\n" not in reason for reason in failed)
    assert not any("unexpected" in reason for reason in failed), [r for r in failed if "unexpected" in r]
    assert most < MOST_BYTES
    if command != "enhance":  # models take their time on the large ones
        assert not [path for path, seconds in spent.items() if seconds > allowed(path)]
