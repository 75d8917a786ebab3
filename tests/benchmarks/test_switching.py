"""From one photo to the next in Develop: how soon a picture is seen, and how soon it is the edited one."""

import os
import shutil
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from editor.desktop.panels.develop_view import DevelopView
from editor.desktop.session import Session
from editor.studio import Studio
from tests.benchmarks.conftest import big_photo, write_jpeg
from tests.benchmarks.test_develop_speed import CORES, full_stack

pytestmark = pytest.mark.bench
PHOTOS = 6
PICTURE, EDITED = 50.0, 150.0  # ms on two idle cores


@pytest.fixture
def view(qtbot, tmp_path):
    """Develop on 24 MP photos with all edits, in a catalog with their thumbnails, as after a look at the grid."""
    first = write_jpeg(tmp_path / "photo0.jpg", big_photo(6000, 4000))
    for number in range(1, PHOTOS):
        shutil.copy(first, tmp_path / f"photo{number}.jpg")
        with (tmp_path / f"photo{number}.jpg").open("ab") as file:
            file.write(bytes([number]))  # another photo, whose results are its own
    studio = Studio.open(tmp_path / "home")
    session = Session(studio)
    session.open()
    studio.catalog.add_files(sorted(tmp_path.glob("*.jpg")))
    session.look()
    for row in range(PHOTOS):
        photo = session.photos.photo(row)
        studio.catalog.save_history(photo.id, studio.catalog.history(photo.id).add("All", full_stack()))
        studio.thumbnails.make(studio.catalog.photo(photo.id), 640)
    session.photos.renew()
    session.photos.go(0)
    session.show_view("develop")
    made = DevelopView(studio, session)
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    made.show()
    rest(qtbot, made)
    yield made
    made.stop()
    session.close()


def rest(qtbot, view):
    """Wait until all is shown, read ahead and measured."""

    def still():
        shown = view._rendered is not None and view._rendered.recipe == view.editing.recipe
        return shown and not view.lab.busy and not view.viewer.supply.busy and not view._detail.isActive()

    qtbot.waitUntil(still, timeout=120_000)


def switch(qtbot, view, rows):
    """CPU and wall milliseconds until another photo is seen, and until it is the edited one."""
    told = {}
    cpu, wall = time.process_time(), time.perf_counter()

    def now():
        return (time.process_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000

    view.session.step(rows)
    qtbot.waitUntil(lambda: not view.viewer.supply.shown.empty, timeout=120_000)
    view.viewer.repaint()
    told["picture"] = now()
    qtbot.waitUntil(lambda: view._rendered is not None and not view.viewer.supply.shown.empty, timeout=120_000)
    view.viewer.repaint()
    told["edited"] = now()
    rest(qtbot, view)
    return told


def test_from_photo_to_photo(say, qtbot, view):
    """One after another (read ahead), and to one that nobody expected."""
    for name, jumps in (("the next photo", [1, 1, 1]), ("an unexpected one", [-3, 3, -3])):
        times = [switch(qtbot, view, rows) for rows in jumps]
        for what, most in (("picture", PICTURE), ("edited", EDITED)):
            cpu, wall = (statistics.median(each[what][i] for each in times) for i in (0, 1))
            say(f"{name}: {what}, wall {wall:.0f} ms", cpu, "CPU ms", f"{most:.0f} wall, so {CORES * most:.0f}")
            if name == "the next photo":
                assert cpu < 2 * CORES * most
