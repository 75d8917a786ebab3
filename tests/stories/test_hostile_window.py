"""Files that were made to break programs, dropped on the real window: it stays alive, and each ends in a picture or in
a sentence: `make test-slow`."""

import os
import shutil
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from editor.formats.files import is_photo_name
from editor.jobs.job import JobState

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]
TICK = 10  # ms
P95, MOST = 16.0, 150.0  # ms of its own computing between two ticks of the window's thread
FROZEN = 3.0  # seconds; so long no click would be answered (on a machine that others use too)
EACH = 180.0  # seconds that one photo may take to be shown, or to be refused


class Pulse:
    """Beats on the window's thread as long as that answers; how long it was silent, and how much it computed."""

    def __init__(self):
        self.silent, self.own = [], []
        self._last, self._spent = time.monotonic(), time.thread_time()
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self):
        now, spent = time.monotonic(), time.thread_time()
        self.silent.append(now - self._last)
        self.own.append((spent - self._spent) * 1000)
        self._last, self._spent = now, spent

    def stop(self):
        self._timer.stop()


@pytest.fixture
def window(qtbot, tmp_path):
    from editor.desktop.app import make_app, make_window
    from editor.studio import Studio

    studio = Studio.open(tmp_path / "home")
    make_app(studio)
    made = make_window(studio)
    made.may_close = lambda: True
    made.resize(1280, 800)
    made.show()
    qtbot.waitUntil(lambda: made.session.is_open, timeout=20_000)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def caught(monkeypatch):
    """What nobody caught."""
    import sys

    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(error))
    return seen


def drop(window, folder):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    window.overlay.offer("")
    place = QPointF(window.width() * 0.25, 300)
    left, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.overlay.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, left, keys))


def looked_through(window, photos, qtbot):
    """Every photo in the loupe, one after the other by the arrow key: which were shown, and why others were not."""
    session, pictures, shown, told = window.session, window.library.pictures, set(), {}
    pictures.came.connect(lambda photo, image, full: shown.add(photo))
    pictures.failed.connect(lambda photo, reason: told.setdefault(photo, reason))
    session.photos.go(0)
    session.show_view("loupe")
    for photo in photos:
        assert session.current == photo.id
        begun = time.monotonic()
        while photo.id not in shown and photo.id not in told:
            assert time.monotonic() - begun < EACH, f"{photo.path.name} is neither shown nor refused"
            qtbot.wait(10)
        QTest.keyClick(window.loupe.viewer, Qt.Key.Key_Right)
    return shown, told


def test_every_file_ends_in_a_picture_or_a_sentence_and_the_window_lives(window, qtbot, shared, tmp_path, caught):
    folder = tmp_path / "hostile"
    shutil.copytree(shared / "data" / "hostile", folder)
    files = {path for path in folder.rglob("*") if path.is_file()}
    session, pulse = window.session, Pulse()
    drop(window, folder)
    qtbot.waitUntil(lambda: session.jobs.queue.jobs != (), timeout=20_000)
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=900_000)
    (job,) = session.jobs.queue.jobs
    assert job.state is JobState.DONE
    session.look()
    photos = [session.photos.photo(row) for row in range(len(session.photos))]
    refused = {outcome.source: outcome.reason for outcome in job.result.outcomes if outcome.reason}
    assert all(": " in reason and "\n" not in reason for reason in refused.values())
    lost = files - {photo.path for photo in photos} - set(refused)
    assert not [path.name for path in lost if is_photo_name(path)]
    shown, told = looked_through(window, photos, qtbot)
    pulse.stop()
    own, silent = sorted(pulse.own), sorted(pulse.silent)
    print(
        f"\n    {len(files)} files: {len(photos)} in the library, {len(shown)} shown, {len(told)} told why not, "
        f"{len(refused)} refused; the window's own work p95 {own[int(len(own) * 0.95)]:.1f}, "
        f"most {own[-1]:.0f} CPU ms; longest silence {silent[-1]:.2f} s"
    )
    assert len(shown | set(told)) == len(photos)
    assert len(shown) >= 40
    assert all("\n" not in reason and "unexpected" not in reason for reason in told.values())
    assert caught == []
    assert own[int(len(own) * 0.95)] <= P95
    assert own[-1] <= MOST
    assert silent[-1] <= FROZEN
