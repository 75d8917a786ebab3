import threading

import pytest

from editor.desktop.viewer.latest import Latest
from editor.progress import Cancelled


@pytest.fixture
def latest(qapp):
    made = Latest()
    yield made
    made.stop()


def test_work_is_done_elsewhere_and_told_here(qtbot, latest):
    where = []
    with qtbot.waitSignal(latest.done) as seen:
        latest.ask("sum", lambda stale: where.append(threading.current_thread()) or 3)
    assert seen.args == ["sum", 3]
    assert where[0] is not threading.main_thread()


def test_only_the_newest_of_many_is_done(qtbot, latest):
    begun, go, done = threading.Event(), threading.Event(), []
    ran = []
    latest.done.connect(lambda key, result: done.append(result))

    def first(stale):
        begun.set()
        go.wait(5)
        if stale():
            raise Cancelled
        return "first"

    latest.ask("frame", first)
    assert begun.wait(5)
    for number in range(20):
        latest.ask("frame", lambda stale, number=number: ran.append(number) or number)
    go.set()
    qtbot.waitUntil(lambda: done == [19])
    assert ran == [19]


def test_keys_do_not_replace_each_other(qtbot, latest):
    done = set()
    latest.done.connect(lambda key, result: done.add(key))
    for key in "abc":
        latest.ask(key, lambda stale: None)
    qtbot.waitUntil(lambda: done == {"a", "b", "c"})


def test_errors_are_told(qtbot, latest):
    with qtbot.waitSignal(latest.failed) as seen:
        latest.ask("bad", lambda stale: 1 / 0)
    assert isinstance(seen.args[1], ZeroDivisionError)


def test_forgotten_results_never_come(qtbot, latest):
    done = []
    latest.done.connect(lambda key, result: done.append(key))
    latest.ask("gone", lambda stale: 1)
    latest.forget("gone")
    latest.ask("last", lambda stale: 2)
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["last"]


def test_stopping_ends_work_that_heeds_it(qtbot, latest):
    begun = threading.Event()

    def long(stale):
        begun.set()
        while not stale():
            threading.Event().wait(0.005)
        raise Cancelled

    latest.ask("long", long)
    assert begun.wait(5)
    latest.stop()
    latest.ask("never", long)
    assert not latest.busy


def test_what_follows_is_told_even_if_something_newer_was_asked_for(qtbot, latest):
    """Wishes that come faster than they are fulfilled, as from a slider: what is made is shown, in its order."""
    begun, go, done = threading.Event(), threading.Event(), []
    latest.done.connect(lambda key, result: done.append(result))

    def slow(number):
        begun.set()
        go.wait(5)
        return number

    latest.ask("frame", lambda stale: slow(0), follow=True)
    assert begun.wait(5)
    for number in range(1, 20):
        latest.ask("frame", lambda stale, number=number: slow(number), follow=True)
    go.set()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == [0, 19]


def test_what_follows_is_forgotten_all_the_same(qtbot, latest):
    begun, go, done = threading.Event(), threading.Event(), []
    latest.done.connect(lambda key, result: done.append((key, result)))
    latest.ask("frame", lambda stale: (begun.set(), go.wait(5)), follow=True)
    assert begun.wait(5)
    latest.forget("frame")  # another photo
    go.set()
    latest.ask("other", lambda stale: 1)
    qtbot.waitUntil(lambda: len(done) == 1)
    assert done == [("other", 1)]
