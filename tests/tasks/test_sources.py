"""Which photos are behind the files and folders that someone named."""

import os

import pytest

from editor.tasks.arrivals import Arrivals
from editor.tasks.sources import gather, only_deeper


def names(sources, top):
    return [os.path.relpath(source.path, top) for source in sources]


def test_a_folder_gives_its_photos_in_order(album):
    assert names(gather([album]), album) == ["broken.jpg", "one.jpg", "two.jpg"]
    assert names(gather([album], recursive=True), album) == ["broken.jpg", "one.jpg", "two.jpg", "inner/three.jpg"]
    assert [source.number for source in gather([album])] == [1, 2, 3]


def test_a_named_file_is_taken_whatever_it_is_called(album):
    sources = gather([album / "notes.txt", album / "gone.jpg"])
    assert names(sources, album) == ["notes.txt", "gone.jpg"]
    assert all(source.root is None for source in sources)


def test_each_photo_comes_once(album):
    assert len(gather([album / "one.jpg", album, album / "one.jpg"])) == 3


def test_one_folder_is_the_root_and_several_keep_their_names(album):
    assert {source.root for source in gather([album])} == {album}
    other = album.parent / "other"
    other.mkdir()
    (other / "x.jpg").write_bytes(b"")
    assert {source.root for source in gather([album, other])} == {album.parent}


def test_the_output_folder_inside_is_passed_over(album):
    out = album / "inner"
    assert names(gather([album], recursive=True, leave_out=out), album) == ["broken.jpg", "one.jpg", "two.jpg"]
    # but working in place is what was asked for when they are the same
    assert len(gather([album], leave_out=album)) == 3


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_in_a_circle_end(album):
    (album / "inner" / "up").symlink_to(album, target_is_directory=True)
    assert len(gather([album], recursive=True)) == 4


def test_arrivals_are_told_once_they_are_whole(tmp_path, make_jpeg):
    arrivals = Arrivals(tmp_path / "in", tmp_path / "in" / "out")
    (tmp_path / "in").mkdir()
    assert arrivals.look() == []
    photo = make_jpeg(tmp_path / "in" / "a.jpg")
    whole = photo.read_bytes()
    photo.write_bytes(whole[:100])
    assert arrivals.look() == []
    photo.write_bytes(whole)  # still growing between the two looks
    assert arrivals.look() == []
    assert arrivals.look() == [photo]
    assert arrivals.look() == []
    make_jpeg(photo, seed=7, width=120)  # another picture of the same name
    assert arrivals.look() == []
    assert arrivals.look() == [photo]


def test_photos_that_lie_only_deeper_are_noticed(album, tmp_path):
    assert not only_deeper(album)  # it holds some itself
    (tmp_path / "year" / "month").mkdir(parents=True)
    assert not only_deeper(tmp_path / "year")
    (tmp_path / "year" / "month" / "a.jpg").write_bytes((album / "one.jpg").read_bytes())
    assert only_deeper(tmp_path / "year")
