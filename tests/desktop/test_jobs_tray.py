import threading
import time
from pathlib import Path

import pytest

from editor.desktop.job_words import time_left
from editor.desktop.jobs_tray import JobsTray
from editor.desktop.worker import Workers
from editor.jobs.job import JobState
from editor.tasks.changes import Changes, Outcome, Tags


@pytest.fixture
def workers(qapp):
    made = Workers()
    made.start()
    yield made
    assert made.stop(10)


@pytest.fixture
def tray(workers, qtbot):
    made = JobsTray(workers)
    qtbot.addWidget(made)
    made.show()
    return made


def slow(progress):
    for _, share in progress.over(range(2000)):
        share.at(0.5)
        time.sleep(0.005)


def test_times_are_said_as_people_say_them():
    assert [time_left(each) for each in (0.2, 14, 200, 9000)] == ["1 s", "14 s", "3 min", "2.5 h"]


def test_a_job_shows_progress_pauses_resumes_and_is_cancelled(workers, tray, qtbot):
    assert tray.nothing.isVisible()
    job = workers.submit("Enhance 3 photos", slow)
    row = tray.rows[job.id]
    assert not tray.nothing.isVisible()
    assert row.title.text() == "Enhance 3 photos"
    qtbot.waitUntil(lambda: row.bar.value() > 5)
    row.pause.click()
    qtbot.waitUntil(lambda: job.state is JobState.PAUSED)
    qtbot.waitUntil(lambda: "Paused" in row.state.text())
    stood = job.fraction
    row.pause.click()
    qtbot.waitUntil(lambda: job.fraction > stood)
    row.cancel.click()
    qtbot.waitUntil(lambda: row.state.text() == "Cancelled")
    assert row.retry.isVisible()
    assert not row.bar.isVisible()


def test_cancelling_is_said_until_the_next_checkpoint(workers, tray, qtbot):
    gate, inside = threading.Event(), threading.Event()

    def stubborn(progress):
        inside.set()
        gate.wait(10)
        progress.at(0.5)

    job = workers.submit("Stubborn", stubborn)
    qtbot.waitUntil(inside.is_set)
    tray.rows[job.id].cancel.click()
    assert tray.rows[job.id].state.text() == "Cancelling…"
    assert not tray.rows[job.id].cancel.isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: job.state is JobState.CANCELLED)


def test_waiting_jobs_are_reordered(workers, tray, qtbot):
    gate = threading.Event()
    first = workers.submit("First", lambda progress: gate.wait(10))
    second, third = (workers.submit(name, lambda progress: None) for name in ("Second", "Third"))
    qtbot.waitUntil(lambda: first.state is JobState.RUNNING)
    tray.rows[third.id].up.click()
    assert workers.queue.jobs == (first, third, second)
    tray.rows[third.id].up.click()  # not before the one that runs
    assert workers.queue.jobs == (first, third, second)
    tray.rows[third.id].down.click()
    assert workers.queue.jobs == (first, second, third)
    gate.set()
    qtbot.waitUntil(lambda: third.state is JobState.DONE)


def test_finished_with_errors_says_how_many_and_why(workers, tray, qtbot):
    outcomes = (
        Outcome(Path("a.jpg"), Path("out/a.jpg")),
        Outcome(Path("b.jpg"), reason="b.jpg: the file is truncated"),
        Outcome(Path("c.jpg"), reason="there is already a file of that name", skipped=True),
    )
    job = workers.submit("Export", lambda progress: Changes(outcomes=outcomes))
    qtbot.waitUntil(lambda: job.state.over)
    row = tray.rows[job.id]
    qtbot.waitUntil(lambda: "1 failed" in row.state.text())
    assert row.state.text() == "1 done, 1 skipped, 1 failed"
    assert not row.reasons.isVisible()
    row.details.click()
    assert "truncated" in row.reasons.text()
    row.dismiss.click()
    assert tray.rows == {}
    assert tray.nothing.isVisible()


def test_a_failure_is_a_sentence_and_can_be_tried_again(workers, tray, qtbot):
    from editor.errors import FileMissing

    tries = []

    def work(progress):
        tries.append(1)
        if len(tries) == 1:
            raise FileMissing("x.jpg", "the file is not there")

    job = workers.submit("Once", work)
    qtbot.waitUntil(lambda: tray.rows[job.id].state.text() == "x.jpg: the file is not there")
    tray.rows[job.id].retry.click()
    (again,) = workers.queue.jobs
    qtbot.waitUntil(lambda: again.state is JobState.DONE)
    assert len(tries) == 2
    tray.clear_button.click()
    assert workers.queue.jobs == ()


def test_a_batch_says_which_photo_it_is_at(workers, tray, qtbot):
    from editor.desktop.errand import Errand
    from editor.tasks.changes import News

    gate = threading.Event()

    class Batch:
        def run(self, studio, progress, tell):
            for number, (_, _) in enumerate(progress.over(range(12))):
                tell(News("start", Path("a.jpg"), number, 12))
                if number == 2:
                    progress.at(0.2)
                    gate.wait(30)
                tell(News("over", Path("a.jpg"), number, 12, 1.0))

    job = workers.submit("Export", Errand(None, Batch(), None, lambda: False))
    qtbot.waitUntil(lambda: "photo 3 of 12" in tray.rows[job.id].state.text(), timeout=20_000)
    gate.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE)
    assert (job.work.done, job.work.place) == (12, None)
    again = workers.retry(job)
    qtbot.waitUntil(lambda: again.state is JobState.DONE)
    assert job.work.done == 12


def test_a_task_that_does_not_tell_is_run_all_the_same(workers, tray, qtbot):
    from editor.desktop.errand import Errand

    class Quiet:
        def run(self, studio, progress):
            return studio

    job = workers.submit("Quiet", Errand("studio", Quiet(), None, lambda: False))
    qtbot.waitUntil(lambda: job.state is JobState.DONE)
    assert (job.result, job.work.place) == ("studio", None)


def test_the_list_grows_with_the_reasons(workers, tray, qtbot):
    reasons = [f"IMG_{n}.cr2: this camera's RAW files are not supported yet, and never mind the rest" for n in range(4)]
    outcomes = tuple(Outcome(Path(f"IMG_{n}.cr2"), reason=reason) for n, reason in enumerate(reasons))
    job = workers.submit("Import metadata", lambda progress: Changes(outcomes=outcomes))
    qtbot.waitUntil(lambda: job.state is JobState.DONE)
    row = tray.rows[job.id]
    qtbot.waitUntil(row.details.isVisible)
    low = tray.height()
    row.details.click()
    qtbot.waitUntil(lambda: tray.height() > low + 50)
    assert row.reasons.visibleRegion().boundingRect().height() == row.reasons.height()
    row.details.click()
    qtbot.waitUntil(lambda: tray.height() == low)


def test_a_long_name_makes_no_row_wider_than_the_list(workers, tray, qtbot):
    for title in ("Export 8 to " + "holidays-on-the-coast-" * 4, "Export 8 to " + "x" * 90, "Short"):
        workers.submit(title, lambda progress: None)
    qtbot.waitUntil(lambda: not workers.busy)
    qtbot.wait(10)
    rows = list(tray.rows.values())
    assert all(row.geometry().right() <= tray.width() for row in rows)
    assert all(row.dismiss.mapTo(tray, row.dismiss.rect().topRight()).x() < tray.width() for row in rows)
    assert rows[0].title.height() > rows[2].title.height(), "two lines"
    assert rows[2].height() < 1.3 * rows[2].heightForWidth(rows[2].width()), "no row is stretched"


def test_what_to_know_of_what_is_done_is_told_too(workers, tray, qtbot):
    done = (
        Outcome(Path("a.heic"), Path("out/a.jpg"), note="written as JPEG, as HEIF cannot be written", tags=Tags(9, 2)),
        Outcome(Path("b.jpg"), Path("out/b.jpg"), note="could not be carried over: ICC", tags=Tags(4, 0, 1)),
    )
    rows = []
    for outcomes in (done[:1], done):
        job = workers.submit("Export", lambda progress, outcomes=outcomes: Changes(outcomes=outcomes))
        qtbot.waitUntil(lambda job=job: job.state is JobState.DONE)
        qtbot.wait(10)
        rows.append(tray.rows[job.id])
    assert [bool(row.state.property("warn")) for row in rows] == [False, True], "a tag that is lost is red"
    for row in rows:
        assert row.details.isVisible()
        assert "wrong" not in row.details.toolTip()
        row.details.click()
    assert "9 tags kept, 2 changed on purpose, none lost" in rows[0].reasons.text()
    assert "a.heic: written as JPEG" in rows[0].reasons.text()
    assert "1 lost" in rows[1].reasons.text()
