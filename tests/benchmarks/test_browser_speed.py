"""How quick the grid is over 100,000 photos: CPU time of the window's own thread, drawn in software, off screen."""

import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest

from editor.catalog.catalog import Catalog
from editor.studio import Studio
from tests.benchmarks.hundred_thousand import COUNT, fill, give_pictures, scenes

pytestmark = pytest.mark.bench
FRAMES = 240


def settle(app, seconds=0.5):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    place = tmp_path_factory.mktemp("home")
    with Catalog.open(place / "catalog") as catalog:
        fill(catalog, COUNT)
        catalog.search()
    studio = Studio.open(place)
    give_pictures(studio.thumbnails, studio.catalog, scenes(60), list(studio.catalog.search(limit=200)))
    studio.thumbnails.close()
    studio.close()
    return place


@pytest.fixture
def window(qapp, home):
    from editor.desktop.app import make_app, make_window

    studio = Studio.open(home)
    make_app(studio)
    made = make_window(studio)
    made.resize(1600, 1000)
    made.show()
    for _ in range(200):
        qapp.processEvents()
        if made.session.is_open:
            break
    settle(qapp)
    yield made
    made.close()
    made.deleteLater()


def frames(grid, step, count=FRAMES):
    """Milliseconds for each frame while the grid moves by `step` pixels a frame, and how many cells were blank."""
    blank = []
    honest = grid.loader.picture

    def counted(photo, size):
        found = honest(photo, size)
        blank.append(found is None)
        return found

    grid.loader.picture = counted
    spent = []
    bar = grid.bar()
    for place in range(count):
        begun = time.thread_time()
        bar.setValue((place * step) % max(1, bar.maximum()))
        grid.viewport().repaint()
        spent.append((time.thread_time() - begun) * 1000)
    grid.loader.picture = honest
    return spent, sum(blank), len(blank)


def test_the_first_paint(qapp, home, say):
    """From the catalog opened to the grid painted, as a start does it."""
    from editor.desktop.app import make_app
    from editor.desktop.main_window import MainWindow

    studio = Studio.open(home)
    make_app(studio)
    window = MainWindow(studio)
    window.resize(1600, 1000)
    window.show()
    qapp.processEvents()
    begun, cpu = time.perf_counter(), time.thread_time()
    window.session.open()
    window.refresh()
    window.library.grid.viewport().repaint()
    spent = time.thread_time() - cpu
    say("library of 100,000 open and painted", spent * 1000, "CPU ms", "≤ 300")
    say("  wall", (time.perf_counter() - begun) * 1000, "ms")
    assert len(window.session.photos) == COUNT
    assert spent < 0.3
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(("how", "step"), [("scroll", 90), ("fling", 2400), ("drag of the bar", 400_000)])
def test_scrolling(window, say, how, step):
    grid = window.library.grid
    frames(grid, step, 10)
    spent, blank, cells = frames(grid, step)
    p95 = float(np.percentile(spent, 95))
    say(f"{how}: a frame, p95", p95, "CPU ms", "≤ 16")
    say("  median", statistics.median(spent), "CPU ms")
    say("  worst", max(spent), "CPU ms")
    say("  blank cells", blank, f"of {cells}", "0")
    assert blank == 0
    assert p95 < 16 * 2  # a busy machine shares its caches


def test_selecting_all(window, say):
    photos, grid = window.session.photos, window.library.grid
    spent = []
    for _ in range(7):
        photos.choose_none()
        begun = time.thread_time()
        window.book["select-all"].trigger()
        grid.viewport().repaint()
        spent.append((time.thread_time() - begun) * 1000)
    say("select all, painted", statistics.median(spent), "CPU ms", "≤ 10")
    assert photos.count == COUNT
    begun = time.thread_time()
    window.library.show_chosen()
    say("  what all have in common, in the panel", (time.thread_time() - begun) * 1000, "CPU ms")
    assert statistics.median(spent) < 20


def test_a_rating_in_the_window(qapp, window, say):
    """The key pressed, the cell painted again, and the search done again a moment later."""
    window.session.photos.go(5000)
    settle(qapp, 0.2)
    begun = time.thread_time()
    window.session.rate(4)
    window.library.grid.viewport().repaint()
    say("a rating, painted", (time.thread_time() - begun) * 1000, "CPU ms", "≤ 16")
    begun = time.thread_time()
    window.session.look()
    say("  and searched again", (time.thread_time() - begun) * 1000, "CPU ms", "≤ 16")


def test_places_are_shown(window, say):
    begun = time.thread_time()
    window.library.show_places()
    say("tree, cameras, months and keywords", (time.thread_time() - begun) * 1000, "CPU ms")
