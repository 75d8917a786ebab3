"""A catalog to test with."""

import pytest

from editor.catalog.catalog import Catalog
from tests.catalog.telling import TellingReader, make_photo


@pytest.fixture
def album_folder(tmp_path):
    folder = tmp_path / "disk" / "pictures"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def catalog(tmp_path):
    with Catalog.open(tmp_path / "catalog", reader=TellingReader()) as opened:
        yield opened


@pytest.fixture
def five(catalog, album_folder):
    """A catalog of five photos, and their ids in order of capture."""
    cameras = ["NIKON D850", "NIKON D850", "Canon EOS R5", "Canon EOS R5", ""]
    paths = [
        make_photo(
            album_folder / f"IMG_{n}.jpg",
            taken=f"2024-0{n}-01T10:00:00",
            model=cameras[n - 1],
            iso=100 * n,
            title=f"Photo {n}",
        )
        for n in range(1, 6)
    ]
    return catalog, catalog.add_files(paths)
