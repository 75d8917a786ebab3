"""How fast the catalog is with 100,000 photos. Only `make bench` runs this; the limits are CPU time on one core."""

import os
import statistics
import sys
import time

import pytest

from editor.catalog.catalog import Catalog
from editor.catalog.query import Query
from editor.catalog.scan import scan
from tests.benchmarks.hundred_thousand import COUNT, fill

pytestmark = pytest.mark.bench


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    where = tmp_path_factory.mktemp("bench") / "catalog"
    with Catalog.open(where) as catalog:
        fill(catalog, COUNT)
        catalog.search(Query(sort="name"))
    return where


def report(words: str) -> None:
    sys.stdout.write(f"\n{words}\n")


def cost(call, turns: int = 7) -> float:
    """The median milliseconds of CPU time that a call takes."""
    spent = []
    for _ in range(turns):
        start = time.process_time()
        call()
        spent.append((time.process_time() - start) * 1000)
    return statistics.median(spent)


def test_open(folder):
    def turn():
        Catalog.open(folder).close()

    took = cost(turn)
    report(f"open and close: {took:.1f} ms")
    assert took < 50


def test_the_first_search_after_opening(folder):
    def turn():
        with Catalog.open(folder, read_only=True) as catalog:
            assert len(catalog.search("rating>=4 and camera:nikon")) > 1000

    took = cost(turn)
    report(f"open, first filter, close: {took:.1f} ms")
    assert took < 80


SEARCHES = [
    "", "rating>=4", "camera:nikon", "iso:100..400 and flag:picked", "label:red sort:-rating", "taken:2018",
    "not (camera:canon or rating<2)", "sort:name", "sort:-size", "sort:camera", "keyword:lake", "folder:trip",
    "birthday",
    "gote dog", "mount rating>=3", "album:nothing", "name:IMG_0999", "title:lake", "format:raw edited:no", "img",
]  # fmt: skip


@pytest.mark.parametrize("asked", SEARCHES)
def test_any_search(folder, asked):
    with Catalog.open(folder, read_only=True) as catalog:
        catalog.search(Query(sort="name"))
        first = cost(lambda: (catalog.columns.reword(), catalog.search(asked)))
        page = cost(lambda: (catalog.columns.reword(), catalog.photos(catalog.search(asked, limit=100))))
        again = cost(lambda: catalog.search(asked))
        found = len(catalog.search(asked))
        report(f"{asked!r}: all {found} ids {first:.2f} ms, again {again:.2f} ms; with a page of photos {page:.2f} ms")
        assert first < 25


def test_a_rating_and_its_undo(folder):
    with Catalog.open(folder) as catalog:
        catalog.search()
        stars = iter(range(10**6))
        took = cost(lambda: catalog.rate([next(stars) % COUNT + 1], next(stars) % 6), 300)
        again = cost(lambda: (catalog.rate([next(stars) % COUNT + 1], 3), catalog.search(limit=100)), 100)
        undo = cost(catalog.undo, 100)
        report(f"rate {took:.3f} ms; rate and search again {again:.2f} ms; undo {undo:.3f} ms")
        assert took < 1
        assert again < 10


def test_a_rating_of_all(folder):
    with Catalog.open(folder) as catalog:
        ids = list(catalog.search())
        took = cost(lambda: (catalog.rate(ids, 1), catalog.rate(ids, 2)), 1)
        undo = cost(catalog.undo, 1)
        report(f"rate all {len(ids)} twice {took:.0f} ms, undo {undo:.0f} ms")
        assert took < 8000


def test_a_page_of_photos(folder):
    with Catalog.open(folder, read_only=True) as catalog:
        ids = list(catalog.search())[5000:5200]
        took = cost(lambda: catalog.photos(ids))
        report(f"200 photos {took:.2f} ms")
        assert took < 20


def test_facets(folder):
    with Catalog.open(folder, read_only=True) as catalog:
        catalog.search()
        for call in (lambda: catalog.facets.values("camera"), catalog.facets.timeline, catalog.folders):
            assert cost(call) < 50


def test_twenty_thousand_files_are_listed(tmp_path):
    for place in range(20):
        (tmp_path / str(place)).mkdir()
        for n in range(1000):
            os.close(os.open(tmp_path / str(place) / f"IMG_{n}.jpg", os.O_CREAT | os.O_WRONLY))
    scan([tmp_path / "0"])
    took = cost(lambda: scan([tmp_path]), 3)
    report(f"20,000 files listed in {took:.0f} ms")
    assert took < 2000
    assert len(scan([tmp_path]).files) == 20_000
