import os
import threading

import pytest

from editor.catalog.query import Query
from editor.catalog.scan import scan
from editor.errors import FileChanged, FileMissing
from editor.progress import Cancelled, Progress
from tests.catalog.telling import make_photo


def test_missing_files_are_marked_and_found_again_wherever_they_went(five, tmp_path):
    catalog, ids = five
    assert catalog.check_files().missing == []
    photos = catalog.photos(ids)
    catalog.rate(ids, 3)
    elsewhere = tmp_path / "elsewhere" / "deep"
    elsewhere.mkdir(parents=True)
    for photo in photos[:3]:
        photo.path.rename(elsewhere / f"renamed-{photo.name}")
    photos[3].path.unlink()
    checked = catalog.check_files()
    assert checked.missing == ids[:4]
    assert list(catalog.search(Query(missing=True))) == ids[:4]
    assert catalog.photo(ids[0]).missing
    assert catalog.find_missing([tmp_path / "elsewhere"]) == ids[:3]
    assert list(catalog.search("is:missing")) == [ids[3]]
    photo = catalog.photo(ids[0])
    assert (photo.path, photo.rating, photo.missing) == (elsewhere / "renamed-IMG_1.jpg", 3, False)
    assert catalog.by_path(photo.path).id == ids[0]
    assert list(catalog.search("renamed")) == ids[:3]
    photos[3].path.write_bytes(b"x")
    assert catalog.check_files().back == [ids[3]]


def test_of_equal_copies_each_gets_one(catalog, album_folder, tmp_path):
    paths = [make_photo(album_folder / name, salt="same") for name in ("a.jpg", "b.jpg")]
    ids = catalog.add_files(paths)
    (tmp_path / "new").mkdir()
    for path in paths:
        path.rename(tmp_path / "new" / path.name)
    catalog.check_files()
    assert sorted(catalog.find_missing([tmp_path / "new"])) == ids
    assert [photo.name for photo in catalog.photos(ids)] == ["a.jpg", "b.jpg"]


def test_pointing_at_one_file_brings_its_neighbours_and_companions(five, tmp_path):
    catalog, ids = five
    photos = catalog.photos(ids)
    folder = photos[0].folder
    (folder / "IMG_1.jpg.xmp").write_text("<x/>")
    new = folder.with_name("renamed")
    folder.rename(new)
    catalog.check_files()
    with pytest.raises(FileMissing):
        catalog.relink(ids[0], new / "nothing.jpg")
    with pytest.raises(FileChanged, match="not that of the photo"):
        catalog.relink(ids[0], new / "IMG_2.jpg")
    assert sorted(catalog.relink(ids[0], new / "IMG_1.jpg")) == ids
    assert catalog.check_files().missing == []
    assert catalog.photo(ids[0]).companions == ("IMG_1.jpg.xmp",)
    with pytest.raises(FileChanged, match="another photo"):
        catalog.relink(ids[0], new / "IMG_2.jpg", force=True)


def test_whole_files_are_hashed_in_idle_times(five):
    catalog, ids = five
    assert catalog.files.hash_fully(ids[:2]) == 2
    assert catalog.files.hash_fully() == 3
    assert catalog.files.hash_fully() == 0
    assert len(catalog.photo(ids[0]).content_hash) == 64
    make_photo(catalog.photo(ids[0]).path, iso=9)
    catalog.add_files([catalog.photo(ids[0]).path])
    assert catalog.photo(ids[0]).content_hash == "", "a changed file must be read anew"


def test_scanning_leaves_out_what_is_no_photo(tmp_path):
    for name in (
        "a.jpg",
        "B.JPG",
        "c.cr2",
        "d.txt",
        ".hidden.jpg",
        "sub/e.png",
        ".git/f.jpg",
        "@eaDir/g.jpg",
        "folder.jpg/h.tif",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).touch()
    found = scan([tmp_path])
    assert [str(path.relative_to(tmp_path)) for path in found.files] == [
        "B.JPG",
        "a.jpg",
        "c.cr2",
        "folder.jpg/h.tif",
        "sub/e.png",
    ]
    assert len(scan([tmp_path], recursive=False).files) == 3
    assert scan([tmp_path / "d.txt"]).files == [tmp_path / "d.txt"], "what is named is taken"


def test_circles_of_links_end_and_unreadable_folders_are_told(tmp_path):
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (inner / "x.jpg").touch()
    (inner / "round").symlink_to(tmp_path / "a")
    (inner / "self.jpg").symlink_to(inner / "self.jpg")
    (tmp_path / "link").symlink_to(inner)
    found = scan([tmp_path, tmp_path / "nothing"])
    assert [path.name for path in found.files if path.name == "x.jpg"] == ["x.jpg"]
    assert found.unreadable == {tmp_path / "nothing": "the file is not there"}
    if os.geteuid() != 0:
        inner.chmod(0)
        assert inner in scan([tmp_path / "a"]).unreadable
        inner.chmod(0o700)


def test_cancelling_an_import_keeps_what_is_whole(catalog, album_folder):
    paths = [make_photo(album_folder / f"{n}.jpg") for n in range(450)]
    wanted = threading.Event()

    def checkpoint():
        if wanted.is_set():
            raise Cancelled

    def report(fraction):
        if fraction > 0.5:
            wanted.set()

    with pytest.raises(Cancelled):
        catalog.add(paths, Progress(report, checkpoint))
    assert catalog.count() == 200
    catalog.database.check()
    assert len(catalog.add(paths).new) == 250


def test_files_are_renamed_and_moved_with_all_that_belongs_to_them(catalog, album_folder):
    raw = make_photo(album_folder / "IMG_1.CR2")
    make_photo(album_folder / "IMG_1.JPG")
    for name in ("IMG_1.CR2.xmp", "IMG_1.wav", "IMG_10.wav"):
        (album_folder / name).write_text("x")
    ids = catalog.add_files([raw])
    catalog.rate(ids, 4)
    target = album_folder / "2024" / "lake.CR2"
    catalog.move(ids[0], target)
    assert sorted(path.name for path in target.parent.iterdir()) == ["lake.CR2", "lake.CR2.xmp", "lake.JPG", "lake.wav"]
    assert [path.name for path in album_folder.iterdir() if path.is_file()] == ["IMG_10.wav"]
    photo = catalog.photo(ids[0])
    assert (photo.path, photo.rating, photo.companions) == (target, 4, ("lake.CR2.xmp", "lake.JPG", "lake.wav"))
    assert catalog.check_files().missing == []
    catalog.move(ids[0], target.with_name("LAKE.CR2"))
    assert catalog.photo(ids[0]).name == "LAKE.CR2"


def test_nothing_is_overwritten_when_files_are_moved(catalog, album_folder, monkeypatch):
    from editor.catalog import moving
    from editor.errors import FileError

    one, other = make_photo(album_folder / "a.CR2"), make_photo(album_folder / "b.CR2")
    (album_folder / "a.wav").write_text("x")
    (album_folder / "c.wav").write_text("in the way")
    ids = catalog.add_files([one, other])
    before = {path: path.read_bytes() for path in album_folder.iterdir()}
    for name in ("b.CR2", "c.CR2"):
        with pytest.raises(FileError, match="already a file"):
            catalog.move(ids[0], album_folder / name)
    real, turns = moving._move, []

    def failing(old, new):
        turns.append(old)
        if len(turns) == 2:
            raise PermissionError(13, "no")
        real(old, new)

    monkeypatch.setattr(moving, "_move", failing)
    with pytest.raises(FileError, match="does not allow"):
        catalog.move(ids[0], album_folder / "d.CR2")
    assert {path: path.read_bytes() for path in album_folder.iterdir()} == before
    assert catalog.photo(ids[0]).path == one
