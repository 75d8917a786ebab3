"""How many pictures a second are seen while a slider moves all the time, with all edits in play."""

import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from editor.desktop.panels.pace import Pace
from tests.benchmarks.conftest import big_photo, write_jpeg
from tests.benchmarks.test_develop_speed import full_stack
from tests.stories.test_develop import Desk, home  # noqa: F401  (a fixture)

pytestmark = pytest.mark.bench
SECONDS = 3.0
WISHES = 8  # ms from one to the next, as from a mouse


@pytest.fixture
def desk(qtbot, home, tmp_path):  # noqa: F811
    made = Desk(home, qtbot, write_jpeg(tmp_path / "photo.jpg", big_photo(6000, 4000)))
    made.view.editing.set_recipe(full_stack())
    made.settle()
    made.view.column.panel("exposure")
    yield made
    made.close()


def pull(desk, lab, row):
    """Times at which pictures came (whole and drafts), and the CPU time of the window's own thread for each."""
    whole, drafts = [], []
    shown = [
        lab.rendered.connect(lambda rendered: whole.append(time.perf_counter())),
        lab.drafted.connect(lambda pyramid, size: drafts.append(time.perf_counter())),
    ]
    begun, spent, turn = time.perf_counter(), time.thread_time(), 0
    while time.perf_counter() - begun < SECONDS:
        turn += 1
        row.want(round(-2 + 4 * ((turn * 0.013) % 1), 2), False)
        desk.qtbot.wait(WISHES)
    own = (time.thread_time() - spent) * 1000 / max(1, len(whole) + len(drafts))
    for signal, link in zip((lab.rendered, lab.drafted), shown, strict=True):
        signal.disconnect(link)
    row.want(0.0, True)
    desk.settle()
    return whole, drafts, own


def test_while_it_moves(say, desk, monkeypatch):
    lab, row = desk.view.lab, desk.view.column.panel("exposure").rows["stops"]
    for name, slow in (("as this machine is", None), ("whole", False), ("drafts", True)):
        if slow is not None:
            monkeypatch.setattr(Pace, "slow", slow)
        whole, drafts, own = pull(desk, lab, row)
        times = sorted([*whole, *drafts])
        gap = statistics.median((after - before) * 1000 for before, after in zip(times, times[1:], strict=False))
        say(f"{name}: pictures a second ({len(drafts)} of {len(times)} drafts)", len(times) / SECONDS, "", "60")
        say("  from one to the next, median", gap, "ms", "16.7")
        say("  the window's own work for each", own, "CPU ms")
        assert len(times) > 5 * SECONDS  # on a machine that is busy with other things, too
