"""What other programs write into a photo after it was taken in."""

import os

import pytest

from editor.catalog.catalog import Catalog
from editor.catalog.embedded import changed_files
from tests.catalog.telling import TellingReader, make_photo


@pytest.fixture
def catalog(tmp_path):
    with Catalog.open(tmp_path / "catalog", reader=TellingReader()) as catalog:
        yield catalog


def written_again(path, later=10, **said):
    """The photo with other words in it, seconds later."""
    before = path.stat().st_mtime
    make_photo(path, **said)
    os.utime(path, (before + later, before + later))
    return path


def test_what_another_program_wrote_is_taken(catalog, tmp_path):
    path = make_photo(tmp_path / "a.jpg", keywords=["sea"], title="Beach")
    (photo,) = catalog.add_files([path])
    assert changed_files(catalog.database, catalog.places) == []
    written_again(path, keywords=["sea", "Places|Italy|Rome"], title="Beach", rating=4, label="Red")
    assert changed_files(catalog.database, catalog.places) == [path]
    assert catalog.add_files([path]) == [photo]
    found = catalog.photo(photo)
    assert (found.rating, found.label, found.title) == (4, "red", "Beach")
    assert found.keywords == ("Places|Italy|Rome", "sea")
    assert catalog.dirty() == []  # the file says it: no sidecar is called for
    assert changed_files(catalog.database, catalog.places) == []


def test_what_it_took_away_goes(catalog, tmp_path):
    path = make_photo(tmp_path / "a.jpg", keywords=["sea", "sand"], title="Beach", rating=3)
    (photo,) = catalog.add_files([path])
    written_again(path, keywords=["sand"])
    catalog.add_files([path])
    found = catalog.photo(photo)
    assert (found.rating, found.title, found.keywords) == (0, "", ("sand",))


def test_what_was_changed_here_alone_stays(catalog, tmp_path):
    path = make_photo(tmp_path / "a.jpg", rating=3, keywords=["sea"])
    (photo,) = catalog.add_files([path])
    catalog.rate([photo], 5)
    catalog.add_keywords([photo], ["Places|Italy|Rome"])
    catalog.remove_keywords([photo], ["sea"])
    written_again(path, rating=3, keywords=["sea", "Rome"], title="Beach")  # "Rome": our path as many programs tell it
    catalog.add_files([path])
    found = catalog.photo(photo)
    assert (found.rating, found.title, found.keywords) == (5, "Beach", ("Places|Italy|Rome",))


@pytest.mark.parametrize(("later", "wins"), [(10_000, 1), (-10_000, 5)])
def test_of_two_changes_the_newer_holds_and_the_other_is_kept_aside(catalog, tmp_path, later, wins):
    path = make_photo(tmp_path / "a.jpg", rating=3)
    (photo,) = catalog.add_files([path])
    catalog.rate([photo], 5)
    written_again(path, later, rating=1)
    catalog.add_files([path])
    assert catalog.photo(photo).rating == wins
    assert [(field, value) for field, value, _ in catalog.overruled(photo)] == [("rating", str(6 - wins))]
