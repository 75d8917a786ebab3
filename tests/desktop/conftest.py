"""A window without a screen, and nothing left running when a test is over."""

import gc
import os
import threading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

STAYING = ("Dummy", "kernel")  # the kernel's few threads are made once and wait for the next picture


def _busy():
    """Running threads and active timers, found in one pass over all objects (there are many once torch is loaded)."""
    found = [each for each in gc.get_objects() if issubclass(type(each), QThread | QTimer) and isValid(each)]
    threads = [each for each in found if isinstance(each, QThread) and each.isRunning()]
    return threads, [each for each in found if isinstance(each, QTimer) and each.isActive()]


@pytest.fixture(autouse=True)
def nothing_dangles(qapp):
    """Fails a test that leaves a running thread, a running timer or a top-level widget behind."""
    threads_before = set(threading.enumerate())
    widgets_before = set(QApplication.topLevelWidgets())
    timers_before = set(map(id, _busy()[1]))
    yield
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    threads, timers_now = _busy()
    running = [thread.objectName() or repr(thread) for thread in threads]
    for thread in threading.enumerate():
        if thread.name == "albumen-warm-up":  # it ends by itself when its process has answered
            thread.join(20)
    python = [t.name for t in threading.enumerate() if t not in threads_before and not t.name.startswith(STAYING)]
    timers = [repr(timer.parent()) for timer in timers_now if id(timer) not in timers_before]
    widgets = [repr(each) for each in QApplication.topLevelWidgets() if each not in widgets_before and isValid(each)]
    assert not running, f"threads still run: {running}"
    assert not python, f"Python threads still run: {python}"
    assert not timers, f"timers still run: {timers}"
    assert not widgets, f"widgets were left: {widgets}"


@pytest.fixture
def caught(monkeypatch):
    """What reached sys.excepthook."""
    import sys

    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(error))
    return seen


class Answers:
    """Answers the questions of the program, as an Asker does."""

    def __init__(self):
        self.given = {"files": [], "folder": None, "text": "", "sure": True, "one_of": -1}
        self.told = []

    def files(self, title, kinds="", start=""):
        return self.given["files"]

    def folder(self, title, start=""):
        return self.given["folder"]

    def text(self, title, label, given=""):
        return self.given["text"]

    def sure(self, question, deed):
        self.told.append(question)
        return self.given["sure"]

    def one_of(self, question, deeds):
        self.told.append(question)
        return self.given["one_of"]

    def tell(self, title, text):
        self.told.append(text)


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def album(tmp_path):
    """A folder of six small photos, each in its own colour, and one file that is no photo."""
    import cv2
    import numpy as np

    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(6):
        noise = np.random.default_rng(number).normal(0, 6, (120, 180, 3))
        pixels = np.full((120, 180, 3), 40 * number + 20) + noise
        cv2.imwrite(str(folder / f"IMG_{number}.jpg"), pixels.clip(0, 255).astype(np.uint8))
    (folder / "notes.txt").write_text("not a photo")
    return folder


@pytest.fixture
def window(qapp, qtbot, tmp_path, monkeypatch, answers):
    """The real window on an empty library of its own, with its real threads."""
    from editor.desktop.app import make_app, make_window
    from editor.studio import Studio

    home = tmp_path / "home"
    monkeypatch.setenv("ALBUMEN_HOME", str(home))
    studio = Studio.open(home)
    make_app(studio)
    made = make_window(studio, asker=answers)
    made.resize(1200, 800)
    made.show()
    qtbot.waitUntil(lambda: made.session.is_open)
    yield made
    answers.given["sure"] = True
    assert made.close()
    made.deleteLater()


@pytest.fixture
def filled(window, album, qtbot):
    """The window with the six photos in its library."""
    window.library.take_in([album])
    qtbot.waitUntil(lambda: not window.session.jobs.busy and len(window.session.photos) == 6, timeout=20_000)
    return window
