"""A window without a screen, and nothing left running when a test is over."""

import gc
import os
import threading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


def _left(kind, busy):
    return [each for each in gc.get_objects() if isinstance(each, kind) and isValid(each) and busy(each)]


@pytest.fixture(autouse=True)
def nothing_dangles(qapp):
    """Fails a test that leaves a running thread, a running timer or a top-level widget behind."""
    threads_before = set(threading.enumerate())
    widgets_before = set(QApplication.topLevelWidgets())
    timers_before = set(map(id, _left(QTimer, QTimer.isActive)))
    yield
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    running = [thread.objectName() or repr(thread) for thread in _left(QThread, QThread.isRunning)]
    python = [t.name for t in threading.enumerate() if t not in threads_before and not t.name.startswith("Dummy")]
    timers = [repr(timer.parent()) for timer in _left(QTimer, QTimer.isActive) if id(timer) not in timers_before]
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
