import threading
import time

import pytest

from editor.desktop.worker import Workers
from editor.jobs.job import JobState


@pytest.fixture
def workers(qapp):
    made = Workers()
    made.start()
    yield made
    assert made.stop(10)


def slow(progress):
    for _, share in progress.over(range(1000)):
        share.at(0.5)
        time.sleep(0.005)


def test_news_arrive_on_the_windows_thread(workers, qtbot):
    threads = set()
    workers.changed.connect(lambda job: threads.add(threading.get_ident()))
    with qtbot.waitSignal(workers.ended) as ended:
        job = workers.submit("Count", lambda progress: 42)
    assert ended.args == [job]
    assert job.result == 42
    assert job.state is JobState.DONE
    assert threads == {threading.get_ident()}


def test_it_is_busy_until_the_end_of_a_job_has_been_told(workers, qtbot):
    """Who waits for that then sees what the job brought; its state alone is ahead of the news."""
    ended = []
    workers.ended.connect(ended.append)
    job = workers.submit("Count", lambda progress: 42)
    while not job.state.over:  # no events meanwhile
        time.sleep(0.001)
    assert workers.busy
    assert not ended
    qtbot.waitUntil(lambda: not workers.busy)
    assert ended == [job]


def test_the_lanes_run_side_by_side(workers, qtbot):
    gate = threading.Barrier(2, timeout=10)
    jobs = [workers.submit(lane, lambda progress: gate.wait(), lane) for lane in ("disk", "accelerator")]
    qtbot.waitUntil(lambda: all(job.state is JobState.DONE for job in jobs))


def test_cancel_pause_and_resume(workers, qtbot):
    job = workers.submit("Slow", slow)
    qtbot.waitUntil(lambda: job.fraction > 0.01)
    job.pause()
    qtbot.waitUntil(lambda: job.state is JobState.PAUSED)
    stood = job.fraction
    qtbot.wait(60)
    assert job.fraction == stood
    job.resume()
    qtbot.waitUntil(lambda: job.fraction > stood)
    ended = []
    workers.ended.connect(ended.append)
    job.cancel()
    assert job.cancelling or job.state.over
    qtbot.waitUntil(lambda: ended == [job])
    assert job.state is JobState.CANCELLED


def test_thousands_of_reports_become_few_news(workers, qtbot):
    news = []
    workers.changed.connect(news.append)

    def busy(progress):
        for step in range(20_000):
            progress.at(step / 20_000)

    with qtbot.waitSignal(workers.ended, timeout=20_000):
        workers.submit("Busy", busy)
    assert len(news) < 400


def test_a_failed_job_tells_then_and_may_be_tried_again(workers, qtbot):
    told, tries = [], []

    def work(progress):
        tries.append(1)
        if len(tries) == 1:
            raise ValueError("no")

    with qtbot.waitSignal(workers.ended):
        job = workers.submit("Fails once", work, then=told.append)
    assert job.state is JobState.FAILED
    with qtbot.waitSignal(workers.ended):
        again = workers.retry(job)
    assert again.state is JobState.DONE
    assert told == [job, again]
    assert workers.queue.jobs == (again,)


def test_stopping_cancels_what_runs_even_when_paused(qapp, qtbot):
    workers = Workers()
    workers.start()
    job = workers.submit("Slow", slow)
    qtbot.waitUntil(lambda: job.state is JobState.RUNNING)
    job.pause()
    qtbot.waitUntil(lambda: job.state is JobState.PAUSED)
    assert workers.stop(10)
    assert job.state is JobState.CANCELLED
