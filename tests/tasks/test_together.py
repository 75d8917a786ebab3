"""Several photos at once come to the same as one after another; and whoever stops them loses nothing."""

import threading
import time
from dataclasses import replace

import pytest

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.errors import FileError
from editor.formats import guard
from editor.progress import Cancelled, Progress
from editor.tasks.batch import Batch, Made
from editor.tasks.export_photos import ExportPhotos
from editor.tasks.output import Output
from editor.tasks.sources import Source
from editor.tasks.together import MOST, Together, hands


@pytest.fixture
def sources(tmp_path):
    """Twelve files, of which every two have the same name."""
    found = []
    for number in range(12):
        path = tmp_path / "in" / str(number % 2) / f"{number // 2}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"photo %d" % number)
        found.append(Source(path, None, None, number + 1))
    return found


@pytest.fixture
def batch(sources, tmp_path):
    return Batch("twelve", sources, Output(tmp_path / "out"), tmp_path / "journal")


def slow(source, settle, progress):
    """Copies the file; the later ones are quicker."""
    time.sleep(0.02 * (1 - source.number / 12))
    place = settle(source.path.parents[2] / "out" / source.path.name)
    progress.at(0.5)
    place.path.parent.mkdir(exist_ok=True)
    place.path.write_bytes(source.path.read_bytes())
    return Made(place.path)


def told(results):
    return [(outcome.source, outcome.output and outcome.output.name, outcome.reason) for outcome, _ in results]


def test_names_and_results_are_those_of_one_after_another(batch, tmp_path):
    fractions, news = [], []
    results = batch.run(Together(slow, 4), Progress(fractions.append), news.append)
    names = [name for number in range(6) for name in (f"{number}.jpg", f"{number}-1.jpg")]
    assert [outcome.output.name for outcome, _ in results] == names
    assert all(outcome.output.read_bytes() == outcome.source.read_bytes() for outcome, _ in results)
    assert [each.index for each in news if each.kind == "start"] == list(range(12))
    assert sorted(each.index for each in news if each.kind == "over") == list(range(12))
    for index in range(12):
        kinds = [each.kind for each in news if each.index == index]
        assert kinds == ["start", "over"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert list((tmp_path / "journal").iterdir()) == []


def test_no_more_at_once_than_asked_for_and_really_as_many(batch):
    gate, under_way, most = threading.Barrier(3, timeout=20), [0], []

    def watched(source, settle, progress):
        under_way[0] += 1
        most.append(under_way[0])
        gate.wait()  # goes on only when three are here
        made = slow(source, settle, progress)
        under_way[0] -= 1
        return made

    batch.run(Together(watched, 3), Progress(), lambda news: None)
    assert max(most) == 3


def test_a_bad_one_does_not_hold_up_the_rest(batch):
    def picky(source, settle, progress):
        if source.number in (1, 6):
            raise FileError(source.path, "it is bad")  # before its place is settled
        if source.number == 7:
            settle(source.path.parents[2] / "out" / source.path.name)
            raise ValueError("strange")
        return slow(source, settle, progress)

    outcomes = [outcome for outcome, _ in batch.run(Together(picky, 4), Progress(), lambda news: None)]
    assert [number for number, outcome in enumerate(outcomes, 1) if outcome.failed] == [1, 6, 7]
    assert "it is bad" in outcomes[0].reason
    assert "unexpected" in outcomes[6].reason


def test_cancelled_it_goes_on_later_and_makes_nothing_twice(batch, tmp_path):
    over, made = [], []

    def counting(source, settle, progress):
        result = slow(source, settle, progress)
        made.append(source.number)
        return result

    def checkpoint():
        if len(over) >= 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        batch.run(Together(counting, 4), Progress(checkpoint=checkpoint), lambda n: n.kind == "over" and over.append(1))
    assert 5 <= len(made) < 12
    first = list(made)
    results = batch.run(Together(counting, 4), Progress(), lambda news: None)
    assert sorted(made) == list(range(1, 13))
    assert sorted(source.number for source in batch.sources if results[source.number - 1][0].resumed) == sorted(first)
    assert len(list((tmp_path / "out").iterdir())) == 12


def test_those_under_way_stop_when_it_is_cancelled(batch):
    stopped, begun = [], threading.Event()

    def endless(source, settle, progress):
        settle(source.path.parents[2] / "out" / source.path.name)
        begun.set()
        try:
            while True:
                progress.at(0.1)
                time.sleep(0.005)
        except Cancelled:
            stopped.append(source.number)
            raise

    def checkpoint():
        if begun.is_set():
            raise Cancelled

    with pytest.raises(Cancelled):
        batch.run(Together(endless, 2), Progress(checkpoint=checkpoint), lambda news: None)
    assert stopped
    assert threading.active_count() < 20


@pytest.mark.usefixtures("three_hands")
def test_how_many_at_once():
    light = Recipe().with_edit(edit_called("exposure")(stops=1.0))
    assert hands(50) == 3
    assert hands(50, [light, Recipe()]) == 3
    assert hands(2) == 2
    assert hands(0) == 1
    assert hands(50, [light, light.with_edit(edit_called("denoise")(luminance=50.0))]) == 1


def test_little_memory_means_one_at_a_time(monkeypatch):
    monkeypatch.setattr("editor.tasks.together.cores", lambda: 64)
    monkeypatch.setattr("editor.formats.budget.available", lambda: 600 << 20)
    assert hands(50) == 1
    monkeypatch.setattr("editor.formats.budget.available", lambda: 1 << 40)
    assert hands(50) == MOST


@pytest.mark.usefixtures("three_hands")
def test_huge_files_get_the_memory_they_need(tmp_path):
    panorama = tmp_path / "panorama.jpg"
    with panorama.open("wb") as file:
        file.truncate(300 << 20)  # takes no room on the disk
    sources = [Source(panorama, None, None, 1), Source(tmp_path / "gone.jpg", None, None, 2)]
    assert hands(50, sources=sources[1:]) == 3
    assert hands(50, sources=sources) == 1


@pytest.mark.usefixtures("three_hands")
def test_an_export_by_three_hands_writes_the_same_files(studio, make_jpeg, tmp_path, monkeypatch):
    paths = tuple(make_jpeg(tmp_path / "in" / str(n % 2) / f"{n // 2}.jpg", seed=n) for n in range(6))
    output = Output(tmp_path / "three", long_edge=48)
    outcomes = ExportPhotos(paths, output).run(studio).outcomes
    monkeypatch.setattr("editor.tasks.together.cores", lambda: 1)
    again = ExportPhotos(paths, replace(output, folder=tmp_path / "one")).run(studio).outcomes
    assert [each.output.name for each in outcomes] == [each.output.name for each in again]
    assert all(one.output.read_bytes() == two.output.read_bytes() for one, two in zip(outcomes, again, strict=True))
    assert len(guard._idle) <= guard.IDLE_WORKERS  # the third decoder went home
