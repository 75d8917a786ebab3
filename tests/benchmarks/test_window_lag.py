"""Whether the window stays quick while work is done: the gaps between the ticks of a timer on its own thread."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.conftest import big_photo, write_jpeg

pytestmark = pytest.mark.bench
TICK = 5  # ms
PHOTOS = 240
SECONDS = 12.0
P95, MOST = 16.0, 50.0  # ms, on an idle machine of two cores
BUSY = 2.5  # how much worse it may be here, where others may be at work too


class Ticks:
    """Measures by how many milliseconds each tick of a timer comes too late, and how long the window's thread itself
    computed since the one before."""

    def __init__(self):
        from PySide6.QtCore import Qt, QTimer

        self.late: list[float] = []
        self.own: list[float] = []
        self._last = self._spent = 0.0
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self):
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self):
        self._timer.stop()
        return sorted(self.late), sorted(self.own)

    def _tick(self):
        now, spent = time.perf_counter(), time.thread_time()
        self.late.append(max(0.0, (now - self._last) * 1000 - TICK))
        self.own.append((spent - self._spent) * 1000)
        self._last, self._spent = now, spent


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "photos"
    made.mkdir()
    first = write_jpeg(made / "0.jpg", big_photo(3000, 2000)).read_bytes()
    for number in range(1, PHOTOS):
        (made / f"{number}.jpg").write_bytes(first)
    return made


@pytest.fixture
def window(qtbot, tmp_path, monkeypatch):
    from editor.desktop.app import make_app, make_window
    from editor.studio import Studio

    monkeypatch.setenv("ALBUMEN_HOME", str(tmp_path / "home"))
    studio = Studio.open(tmp_path / "home")
    make_app(studio)
    made = make_window(studio)
    made.may_close = lambda: True
    made.resize(1600, 1000)
    made.show()
    qtbot.waitUntil(lambda: made.session.is_open, timeout=20_000)
    yield made
    made.close()
    made.deleteLater()


def model_job(window):
    """A model at work for as long as one looks: the denoiser on 24 MP, again and again; a heavy convolution where
    there is no model."""
    studio = window.session.studio
    card = studio.registry.best_for("denoise")

    def work(progress):
        from editor.imaging.image import Image

        image = Image(big_photo(3072, 2048))
        while True:
            if card is not None:
                studio.engine.restore(image, card.id, {"sigma": 10.0}, progress)
            else:
                import torch

                torch.nn.functional.conv2d(torch.zeros(1, 64, 512, 512), torch.zeros(64, 64, 3, 3))
            progress.at(0.0)

    return window.session.jobs.submit("A model", work, "accelerator")


def test_lag(say, window, folder, qtbot):
    """A model runs, photos are imported and measured by their thumbnails, and the grid is scrolled."""
    from editor.jobs.job import JobState

    job = model_job(window)
    qtbot.waitUntil(lambda: job.state is JobState.RUNNING and job.fraction > 0, timeout=120_000)
    ticks, scroll = Ticks(), window.library.grid.verticalScrollBar()
    ticks.start()
    window.library.take_in([folder])
    until, step = time.perf_counter() + SECONDS, 0
    while time.perf_counter() < until:
        qtbot.wait(120)
        step += 1
        scroll.setValue(scroll.maximum() * (step % 20) // 20)
    late, own = ticks.stop()
    job.cancel()
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    p95, most = late[int(len(late) * 0.95)], late[-1]
    say("lag of the event loop, median", late[len(late) // 2], "ms")
    say("  p95", p95, "ms", "≤ 16")
    say("  largest", most, "ms", "≤ 50")
    say("  above 50 ms", sum(each > MOST for each in late), "times")
    say("  the window's own work between ticks, p95", own[int(len(own) * 0.95)], "CPU ms", "≤ 16")
    say("  largest", own[-1], "CPU ms", "≤ 50")
    assert own[int(len(own) * 0.95)] <= P95
    assert own[-1] <= MOST
    assert p95 <= P95 * BUSY


MEMORY = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import time, resource
from pathlib import Path
home = Path(sys.argv[1])
from editor.desktop.app import make_app, make_window
from editor.studio import Studio
studio = Studio.open(home)
app = make_app(studio)
window = make_window(studio)
window.may_close = lambda: True
window.resize(1600, 1000)
window.show()
def look(seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.005)
while not window.session.is_open:
    look(0.05)
look(2)
grid = window.library.grid
for part in range(20):
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() * part // 20)
    look(0.1)
window.session.photos.choose_all()
look(1)
pages = int(Path("/proc/self/statm").read_text().split()[1])
print("photos", len(window.session.photos), "torch" in sys.modules, pages * resource.getpagesize() / 1e6)
window.close()
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="resident memory is read from /proc")
def test_memory_of_the_idle_window_with_a_hundred_thousand_photos(say, tmp_path):
    """After scrolling through all of them and choosing them all; no torch."""
    from editor.catalog.catalog import Catalog
    from tests.benchmarks.test_catalog_speed import COUNT, fill

    catalog = Catalog.open(tmp_path / "home" / "catalog")
    fill(catalog, COUNT)
    catalog.close()
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, str(tmp_path / "home")], capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stderr
    _, photos, torch, resident = done.stdout.split()
    assert int(photos) == COUNT
    assert torch == "False"
    say("resident with 100,000 photos", float(resident), "MB", "≤ 350")
    assert float(resident) <= 350
