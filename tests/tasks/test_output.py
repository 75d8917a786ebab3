"""Where files go, and that nothing is ever written over an original or over another of the batch."""

import os

import pytest

from editor.errors import FileError
from editor.metadata.fields import Fields
from editor.tasks.output import Output, claim
from editor.tasks.sources import Source


def settle(output, wanted, source, originals=(), claimed=()):
    return output.settle(wanted, source, set(originals), set(claimed))


def test_the_structure_is_repeated(tmp_path):
    output = Output(tmp_path / "out")
    source = Source(tmp_path / "album" / "inner" / "a.JPG", tmp_path / "album")
    assert output.wanted(source, "jpeg", Fields()) == tmp_path / "out" / "inner" / "a.JPG"
    assert output.wanted(source, "png", Fields()) == tmp_path / "out" / "inner" / "a.png"
    assert output.wanted(Source(source.path), "jpeg", Fields()) == tmp_path / "out" / "a.JPG"


def test_the_own_format_is_kept_where_it_can_be_written():
    assert Output("x").format_of("png") == "png"
    assert Output("x").format_of("raw") == "jpeg"
    assert Output("x").format_of("raw", alpha=True) == "png"
    assert Output("x", format="tiff").format_of("jpeg") == "tiff"


def test_a_free_place_is_taken(tmp_path):
    place = settle(Output(tmp_path), tmp_path / "a.jpg", tmp_path / "in" / "a.jpg")
    assert (place.path, place.skip) == (tmp_path / "a.jpg", "")


@pytest.mark.parametrize("conflict", ["rename", "skip", "overwrite", "newer"])
def test_two_of_a_batch_never_share_a_place(tmp_path, conflict):
    output = Output(tmp_path, conflict=conflict)
    taken = {claim(tmp_path / "A.jpg"), claim(tmp_path / "a-1.jpg")}
    assert settle(output, tmp_path / "a.jpg", tmp_path / "in" / "a.jpg", claimed=taken).path == tmp_path / "a-2.jpg"


def test_what_is_there_decides_the_policy(tmp_path):
    there, source = tmp_path / "a.jpg", tmp_path / "in.jpg"
    there.write_bytes(b"old")
    source.write_bytes(b"new")
    assert settle(Output(tmp_path, conflict="rename"), there, source).path == tmp_path / "a-1.jpg"
    assert "already" in settle(Output(tmp_path, conflict="skip"), there, source).skip
    assert settle(Output(tmp_path, conflict="overwrite"), there, source).path == there

    os.utime(there, (1000, 1000))
    assert settle(Output(tmp_path, conflict="newer"), there, source).skip == ""
    os.utime(source, (500, 500))
    assert "as new" in settle(Output(tmp_path, conflict="newer"), there, source).skip


@pytest.mark.parametrize("conflict", ["overwrite", "newer"])
def test_an_original_is_never_written_over(tmp_path, conflict):
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"the only one")
    other = tmp_path / "b.jpg"
    other.write_bytes(b"x")
    with pytest.raises(FileError, match="would replace an original"):
        settle(Output(tmp_path, conflict=conflict), photo, other, originals=[photo.resolve()])


def test_a_folder_in_the_way_is_walked_around(tmp_path):
    (tmp_path / "a.jpg").mkdir()
    assert (
        settle(Output(tmp_path, conflict="overwrite"), tmp_path / "a.jpg", tmp_path / "s").path == tmp_path / "a-1.jpg"
    )
