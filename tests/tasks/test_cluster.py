"""Batches on a real Dask cluster of processes on this machine; skipped where Dask is not installed."""

import os
import signal
import time

import numpy as np
import pytest

from editor.develop.edits import edit_called
from editor.develop.recipe import Recipe
from editor.errors import FileError, ModelMissing, UsageError
from editor.formats.files import read
from editor.progress import Cancelled, Progress
from editor.settings import Settings
from editor.studio import Studio
from editor.tasks.changes import tell_nobody
from editor.tasks.cluster import OnCluster, model_files
from editor.tasks.develop_photos import DevelopPhotos
from editor.tasks.enhance_photos import EnhancePhotos
from editor.tasks.output import Output
from editor.tasks.remote import Order, keep_models, make
from editor.tasks.sources import Source

distributed = pytest.importorskip("distributed", reason='Dask is not installed (pip install "albumen[dask]")')

BRIGHTER = Recipe().with_edit(edit_called("exposure")(stops=1.0))
PHOTOS = 6


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("workers"))
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, local_directory=folder
    ) as cluster:
        yield cluster


@pytest.fixture
def photos(tmp_path, make_jpeg):
    for number in range(PHOTOS):
        make_jpeg(tmp_path / "in" / f"{number}.jpg", width=160, height=120, seed=number)
    return tmp_path / "in"


@pytest.fixture
def own(tmp_path):
    studio = Studio(tmp_path / "own", Settings(threads=1))
    yield studio
    studio.close()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def same_pixels(one, other):
    return all(np.array_equal(read(one / name).image.pixels, read(other / name).image.pixels) for name in names(one))


@pytest.mark.parametrize("ship", [False, True])
def test_the_same_files_as_here(cluster, own, album, tmp_path, ship):
    fractions, told = [], []
    task = DevelopPhotos((album,), Output(tmp_path / "there"), BRIGHTER, recursive=True, manifest=tmp_path / "m.json")
    changes = OnCluster(task, cluster.scheduler_address, ship).run(
        own, Progress(report=fractions.append), lambda news: told.append((news.kind, news.source.name))
    )
    assert [outcome.source.name for outcome in changes.failed] == ["broken.jpg"]
    assert changes.failed[0].reason.startswith("broken.jpg: ")
    assert sorted(name for kind, name in told if kind == "over") == ["broken.jpg", "one.jpg", "three.jpg", "two.jpg"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert list(own.journals.iterdir()) == []
    DevelopPhotos((album,), Output(tmp_path / "here"), BRIGHTER, recursive=True).run(own)
    assert (tmp_path / "there" / "inner" / "three.jpg").is_file()
    for name in ("one.jpg", "two.jpg", "inner/three.jpg"):
        assert np.array_equal(read(tmp_path / "there" / name).image.pixels, read(tmp_path / "here" / name).image.pixels)
    from editor.tasks.verify_manifest import VerifyManifest

    assert VerifyManifest(tmp_path / "m.json", again=True).run(own).failed == ()


def test_models_travel_once_and_make_the_same(cluster, own, photos, tmp_path):
    task = EnhancePhotos((photos,), Output(tmp_path / "there"), ("denoise",), strength=100.0)
    changes = OnCluster(task, cluster.scheduler_address, ship=True).run(own)
    assert [outcome.reason for outcome in changes.outcomes] == [""] * PHOTOS
    assert all(outcome.model and outcome.seconds > 0 for outcome in changes.outcomes)
    EnhancePhotos((photos,), Output(tmp_path / "here"), ("denoise",), strength=100.0).run(own)
    assert same_pixels(tmp_path / "here", tmp_path / "there")
    kept = [set_ for worker in cluster.workers.values() for set_ in worker.local_directory and _sets(worker)]
    times = [path.stat().st_mtime_ns for path in kept]
    assert kept
    OnCluster(task, cluster.scheduler_address, ship=True).run(own)
    assert [path.stat().st_mtime_ns for path in kept] == times, "they were there already"


def _sets(worker):
    from pathlib import Path

    return sorted(Path(worker.local_directory).rglob("albumen/*/complete"))


def test_a_worker_that_dies_is_no_harm(cluster, own, photos, tmp_path):
    """One is killed while all are at work; Dask starts another, and its photos are made there."""
    killed = []

    def kill(news):
        if news.kind == "over" and not killed:
            killed.append(next(iter(cluster.workers.values())).process.process.pid)
            os.kill(killed[0], signal.SIGKILL)

    task = DevelopPhotos((photos,), Output(tmp_path / "out"), BRIGHTER)
    changes = OnCluster(task, cluster.scheduler_address, ship=True).run(own, tell=kill)
    assert killed
    assert changes.failed == ()
    assert names(tmp_path / "out") == [f"{number}.jpg" for number in range(PHOTOS)]


def test_stopped_and_started_again_it_goes_on(cluster, own, photos, tmp_path):
    task, seen = DevelopPhotos((photos,), Output(tmp_path / "out"), BRIGHTER), []

    def checkpoint():
        if seen:
            raise Cancelled

    where = OnCluster(task, cluster.scheduler_address)
    with pytest.raises(Cancelled):
        where.run(own, Progress(checkpoint=checkpoint), lambda news: news.kind == "over" and seen.append(1))
    outcomes = where.run(own).outcomes
    assert [outcome.failed for outcome in outcomes] == [False] * PHOTOS
    assert any(outcome.resumed for outcome in outcomes)
    assert names(tmp_path / "out") == [f"{number}.jpg" for number in range(PHOTOS)]
    assert task.run(own).failed == ()


def test_what_cannot_be_is_said_in_a_sentence(own, photos, tmp_path):
    task = DevelopPhotos((photos,), Output(tmp_path / "out"), BRIGHTER)
    begun = time.monotonic()
    import editor.tasks.cluster as module

    usual, module.CONNECT_SECONDS = module.CONNECT_SECONDS, 1
    try:
        with pytest.raises(UsageError, match="no Dask scheduler at tcp://127"):
            OnCluster(task, "tcp://127.0.0.1:9").run(own, tell=tell_nobody)
    finally:
        module.CONNECT_SECONDS = usual
    assert time.monotonic() - begun < 30
    assert not (tmp_path / "out").exists()


def test_a_worker_asks_for_models_and_tells_what_is_wrong(own, photos, tmp_path, monkeypatch):
    """The worker's side alone, without a cluster."""
    monkeypatch.setattr("editor.tasks.remote.gettempdir", lambda: str(tmp_path / "worker"))
    task = EnhancePhotos((photos,), Output(tmp_path / "out"), ("denoise",))
    order = Order(
        task, Source(photos / "1.jpg"), tmp_path / "out" / "1.jpg", "set", photo=(photos / "1.jpg").read_bytes()
    )
    assert make(order).needs_models
    keep_models(tmp_path / "worker" / "albumen" / "set", {})
    answer = make(order)
    assert isinstance(answer.error, ModelMissing) or "no model" in str(answer.error)
    missing = Order(task, Source(tmp_path / "none.jpg"), tmp_path / "out" / "1.jpg", "set")
    assert isinstance(make(missing).error, FileError)
    assert all(name.startswith(("shipped/", "own/")) for name in model_files(own))
