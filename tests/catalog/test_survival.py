"""The program may be killed at any moment: the catalog stays whole, and nothing is half in it."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from editor.catalog.catalog import Catalog
from editor.catalog.query import Query
from editor.catalog.sidecars import load, own_path
from tests.catalog.telling import TellingReader, make_photo

COUNT = 240
CODE = """
import sys
from pathlib import Path
from editor.catalog import intake
from editor.catalog.catalog import Catalog
from tests.catalog.telling import TellingReader
intake.BATCH = 12
folder, where = Path(sys.argv[1]), Path(sys.argv[2])
paths = sorted(folder.glob("*.jpg"))
with Catalog.open(where, reader=TellingReader()) as catalog:
    print("ready", flush=True)
    while True:
        ids = catalog.add_files(paths)
        catalog.rate(ids, 4)
        catalog.add_keywords(ids[::2], ["even"])
        catalog.copy(ids[30:44])
        catalog.sync(ids[:40])
        catalog.remove(ids)
"""


def whole(catalog, paths):
    """Everything that is in the catalog is in it wholly."""
    catalog.database.check()
    ids = catalog.search(Query(sort="name"))
    photos = catalog.photos(ids)
    assert len(photos) == len(ids)
    assert all(photo.path in paths for photo in photos)
    there = set(ids)
    for photo in photos:
        assert not photo.copy or photo.original in there
        assert photo.camera == "X"
        assert {"one", "two"} <= set(photo.keywords)
        assert photo.quick_hash
    assert sorted(catalog.search("camera:X one")) == sorted(ids) == sorted(catalog.search("two"))
    with catalog.database.read() as db:
        assert db.execute("SELECT count(*) FROM words").fetchone()[0] == len(ids)
    kept = {name: column.tolist() for name, column in catalog.columns._data.items()}
    catalog.columns.forget()
    catalog.search()
    assert kept == {name: column.tolist() for name, column in catalog.columns._data.items()}


def killed_at_random(tmp_path, times, seed):
    folder, where = tmp_path / "pictures", tmp_path / "catalog"
    paths = {make_photo(folder / f"{n:03}.jpg", model="X", keywords=["one", "two"]) for n in range(COUNT)}
    chance = random.Random(seed)
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd()), "OMP_NUM_THREADS": "1"}
    seen = set()
    for _ in range(times):
        child = subprocess.Popen(
            [sys.executable, "-c", CODE, str(folder), str(where)], stdout=subprocess.PIPE, env=environment
        )
        assert child.stdout.readline() == b"ready\n"
        time.sleep(chance.uniform(0.0, 0.6))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        with Catalog.open(where, reader=TellingReader()) as catalog:
            whole(catalog, paths)
            seen.add(catalog.count())
            for photo in catalog.photos(catalog.search()):
                if own_path(photo.path).exists():
                    said = load(own_path(photo.path)).said
                    assert said.rating == 4
    with Catalog.open(where, reader=TellingReader()) as catalog:
        assert len(catalog.add_files(sorted(paths))) == COUNT
        assert catalog.count("copy:0") == COUNT
        whole(catalog, paths)
    return seen


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
def test_ten_kills_leave_a_whole_catalog(tmp_path):
    seen = killed_at_random(tmp_path, 10, seed=11)
    assert len(seen) > 1, "the kills came at different moments"


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX signal")
def test_a_hundred_kills_leave_a_whole_catalog(tmp_path):
    assert len(killed_at_random(tmp_path, 100, seed=12)) > 3
