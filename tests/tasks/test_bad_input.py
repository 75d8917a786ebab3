"""Whatever a folder or card holds: an import says one clear sentence for each thing it cannot take; nothing is lost."""

import os
import sqlite3
from pathlib import Path

import pytest

from editor.__main__ import main
from editor.catalog import backups
from editor.errors import AlbumenError
from editor.studio import Studio
from editor.tasks import import_photos
from editor.tasks.import_photos import ImportPhotos
from editor.tasks.sync_sidecars import SyncSidecars
from editor.tasks.unloading import Landing

NAMES = [
    "smörgåsbord.jpg", "写真.jpg", "photo 🙂.jpg", "nfd-e\u0301.jpg", " leading.jpg", "it's \"quoted\".jpg",
    "percent%20.jpg", "semi;colon,comma.jpg", "back\\slash.jpg", "new\nline.jpg", "dots...jpg", "UPPER.JPG",
]  # fmt: skip
BYTES = b"latin1-\xe9\xff.jpg"


def in_place(folder, tmp_path):
    return ImportPhotos((folder,))


def from_card(folder, tmp_path):
    return ImportPhotos((folder,), landing=Landing(tmp_path / "pictures", "{date:%Y}/{name}", tmp_path / "second"))


both = pytest.mark.parametrize("how", [in_place, from_card])


@pytest.fixture
def odd(tmp_path, make_jpeg):
    folder = tmp_path / "odd"
    good = make_jpeg(folder / "good.jpg", seed=1)
    for seed, name in enumerate(NAMES, start=2):
        make_jpeg(folder / name, seed=seed)
    data = make_jpeg(folder / "last.jpg", seed=99).read_bytes()
    with Path(os.fsdecode(os.fsencode(folder) + b"/" + BYTES)).open("wb") as file:
        file.write(data)
    (folder / "last.jpg").unlink()
    assert good.exists()
    return folder


@both
def test_names_in_every_encoding(studio, odd, tmp_path, how):
    changes = how(odd, tmp_path).run(studio)
    assert changes.failed == ()
    assert studio.catalog.count() == len(NAMES) + 2
    photos = studio.catalog.photos(studio.catalog.search("sort:name"))
    assert all(photo.path.exists() for photo in photos)
    if how is from_card:
        assert len([path for path in (tmp_path / "second").rglob("*") if path.is_file()]) == len(photos)
    studio.catalog.rate([photo.id for photo in photos], 4)
    changes = SyncSidecars().run(studio)
    assert changes.failed == ()
    studio.catalog.move_files([(photo.id, photo.path.with_name(f"{place}.jpg")) for place, photo in enumerate(photos)])
    studio.catalog.undo()
    assert [photo.path for photo in studio.catalog.photos(studio.catalog.search("sort:name"))] == [
        photo.path for photo in photos
    ]
    studio.catalog.database.check()


@both
def test_circles_of_links_and_links_to_nowhere(studio, album, tmp_path, how):
    (album / "inner" / "round").symlink_to(album, target_is_directory=True)
    (album / "itself").symlink_to(album / "itself")
    (album / "itself.jpg").symlink_to(album / "itself.jpg")
    (album / "nowhere.jpg").symlink_to(tmp_path / "gone.jpg")
    (album / "again").symlink_to(album / "inner", target_is_directory=True)
    changes = how(album, tmp_path).run(studio)
    assert studio.catalog.count() == 3
    told = {outcome.source.name: outcome.reason for outcome in changes.failed}
    assert set(told) == {"broken.jpg", "itself.jpg", "nowhere.jpg"}
    assert "the file is not there" in told["nowhere.jpg"]
    assert all("\n" not in reason and reason.count(name) == 1 for name, reason in told.items()), told


@both
def test_empty_files_folders_with_photo_names_and_pipes(studio, album, tmp_path, how):
    (album / "empty.jpg").touch()
    (album / "folder.jpg").mkdir()
    os.mkfifo(album / "pipe.jpg")
    changes = how(album, tmp_path).run(studio)
    told = {outcome.source.name: outcome.reason for outcome in changes.failed}
    assert told["empty.jpg"] == "empty.jpg: the file is empty"
    assert "pipe" in told["pipe.jpg"]
    assert "folder.jpg" not in told
    assert studio.catalog.count() == 3


@both
def test_files_that_vanish_while_they_are_imported(studio, album, tmp_path, how, monkeypatch):
    honest = import_photos.scan

    def scan(*args, **more):
        found = honest(*args, **more)
        (album / "two.jpg").unlink()
        return found

    monkeypatch.setattr(import_photos, "scan", scan)
    changes = how(album, tmp_path).run(studio)
    told = {outcome.source.name: outcome.reason for outcome in changes.failed}
    assert told["two.jpg"] == "two.jpg: the file is not there"
    assert studio.catalog.count() == 2


@both
def test_a_folder_that_is_not_there(studio, tmp_path, how):
    changes = how(tmp_path / "nowhere", tmp_path).run(studio)
    assert [outcome.reason for outcome in changes.failed] == ["nowhere: the file is not there"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to the superuser")
@both
def test_a_folder_that_may_not_be_read(studio, album, tmp_path, how):
    (album / "inner").chmod(0)
    try:
        changes = how(album, tmp_path).run(studio)
    finally:
        (album / "inner").chmod(0o755)
    told = {outcome.source.name: outcome.reason for outcome in changes.failed}
    assert told["inner"] == "inner: the system does not allow access to this file or folder"
    assert studio.catalog.count() == 2


# the catalog itself, on the command line


@pytest.fixture
def kept(studio, album, monkeypatch):
    """A library with a backup, closed."""
    ImportPhotos((album,)).run(studio)
    studio.catalog.rate(list(studio.catalog.search()), 5)
    backups.make(studio.catalog.database.path, studio.catalog.folder)
    studio.close()
    monkeypatch.setenv("ALBUMEN_HOME", str(studio.home))
    return studio.home / "catalog"


def said(capsys, *words):
    capsys.readouterr()
    status = main(list(words))
    return status, capsys.readouterr().err


def test_a_damaged_catalog_says_which_backup_is_good(kept, capsys):
    database = kept / "catalog.sqlite"
    database.write_bytes(b"not a database at all" * 1000)
    status, told = said(capsys, "list")
    assert status == 1
    assert "The catalog is damaged" in told
    assert f"The newest good backup is {backups.listed(kept)[0].name}." in told
    assert told.count("\n") == 1
    backups.restore(kept, backups.newest_good(kept))
    studio = Studio.open(kept.parent)
    assert studio.catalog.count("rating:5") == 3
    studio.close()


def test_a_newer_catalog_is_left_alone(kept, capsys):
    with sqlite3.connect(kept / "catalog.sqlite") as db:
        db.execute("PRAGMA user_version=9999")
    before = (kept / "catalog.sqlite").read_bytes()
    for words in (["list"], ["import", "."], ["sync"]):
        status, told = said(capsys, *words)
        assert (status, told) == (1, "albumen: This catalog was made by a newer Albumen. Update Albumen to open it.\n")
    assert (kept / "catalog.sqlite").read_bytes() == before


def test_a_catalog_that_another_has_open(kept, capsys, album):
    studio = Studio.open(kept.parent)
    assert studio.catalog.count() == 3
    status, told = said(capsys, "import", str(album))
    assert status == 1
    assert "already open in another Albumen" in told
    assert said(capsys, "list")[0] == 0, "looking is possible all the same"
    studio.close()


def test_a_backup_that_is_not_whole_is_not_used(kept):
    with pytest.raises(AlbumenError, match="is damaged too"):
        backups.restore(kept, kept / "nowhere.sqlite")
