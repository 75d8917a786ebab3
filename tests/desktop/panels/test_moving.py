"""What is seen while a slider moves faster than pictures are made: the way there, coarser where the machine is slow."""

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest

from editor.desktop.panels import pace as pace_module
from editor.desktop.panels.pace import Pace
from editor.develop.edits.contrast import Contrast
from editor.develop.edits.exposure import Exposure
from editor.develop.preview import Preview
from tests.stories.test_develop import Desk, home, photo  # noqa: F401  (fixtures)

PICTURE = 0.03  # seconds that each picture takes in these tests


@pytest.fixture
def desk(qtbot, home, photo, monkeypatch):  # noqa: F811
    made = Desk(home, qtbot, photo)
    made.view.editing.set_edit(Contrast(20.0))
    made.settle()
    plainly = Preview.render

    def render(*given, **named):
        time.sleep(PICTURE)
        return plainly(*given, **named)

    monkeypatch.setattr(Preview, "render", render)
    made.whole, made.drafts = [], []
    made.view.lab.rendered.connect(lambda rendered: made.whole.append(rendered.recipe.get("exposure").stops))
    made.view.lab.drafted.connect(lambda pyramid, size: made.drafts.append((pyramid, size)))
    yield made
    made.close()


def pull(desk, seconds=0.6):
    """A slider that moves all the time, ten times faster than pictures are made."""
    row, until, stops = desk.view.column.panel("exposure").rows["stops"], time.monotonic() + seconds, 0.0
    while time.monotonic() < until:
        stops = round(stops + 0.01, 2)
        row.want(stops, False)
        desk.qtbot.wait(int(PICTURE * 100))
    return stops


def kept_up(desk, pictures):
    """Wait until no picture came for a long while: that of the last value is there, however busy the machine is."""
    count = -1
    while count != len(pictures):
        count = len(pictures)
        desk.qtbot.wait(500)


def slow_down(desk):
    """Pictures that took too long."""
    for _ in range(pace_module.COUNTED):
        with desk.view.lab.pace.timed():
            time.sleep(pace_module.SLOW * 1.2)


def test_pictures_come_while_the_slider_moves(desk, monkeypatch):
    monkeypatch.setattr(pace_module, "SLOW", 1.0)  # a machine that keeps up
    last = pull(desk)
    assert len(desk.whole) >= 3
    assert desk.whole == sorted(desk.whole)
    assert desk.drafts == []
    desk.view.column.panel("exposure").rows["stops"].want(last, True)
    desk.settle()
    assert desk.whole[-1] == last


def test_a_slow_machine_shows_drafts_until_the_hand_rests(desk):
    slow_down(desk)
    shown, zoom = desk.view._rendered, desk.view.viewer.zoom
    counts = desk.view.histogram._heights.copy()
    desk.view.lab._rest_timer.setInterval(60_000)
    last = pull(desk)
    kept_up(desk, desk.drafts)
    assert len(desk.drafts) >= 3
    assert desk.whole == []
    pyramid, size = desk.drafts[-1]
    small = desk.view.lab.original.small
    assert (pyramid.width, pyramid.height) == (small.width // 2, small.height // 2)
    assert size == shown.size
    assert desk.view.viewer.zoom == zoom
    assert np.array_equal(desk.view.histogram._heights, counts)  # counted of whole pictures alone
    draft = desk.view.viewer.supply.shown.after.levels[0].pixels
    desk.view.lab._rest_timer.start(1)  # the hand rests on the slider, which is not let go
    desk.qtbot.waitUntil(lambda: desk.whole == [last], timeout=10_000)
    whole = desk.view.viewer.supply.shown.after.levels[0].pixels
    assert whole.shape[0] == small.height
    assert abs(whole.mean() - draft.mean()) < 1.0
    assert not np.array_equal(desk.view.histogram._heights, counts)


def test_letting_go_of_a_draft_makes_it_whole_at_once(desk):
    slow_down(desk)
    last = pull(desk, 0.3)
    assert desk.drafts
    desk.view.column.panel("exposure").rows["stops"].want(last, True)  # the very value of the last draft
    desk.settle()
    assert desk.whole[-1] == last
    assert desk.view.editing.recipe.get("exposure") == Exposure(last)
    assert desk.view.viewer.supply.shown.after.height == desk.view.lab.original.small.height


def test_one_late_picture_makes_no_machine_slow(monkeypatch):
    pace, now = Pace(), [0.0]
    monkeypatch.setattr(pace_module.time, "perf_counter", lambda: now[0])
    for seconds in (0.005, 0.4, 0.006, 0.005):
        with pace.timed():
            now[0] += seconds
        assert not pace.slow
    for _ in range(5):
        with pace.timed():
            now[0] += 0.05
    assert pace.slow
