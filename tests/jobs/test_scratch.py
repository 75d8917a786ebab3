"""Pieces of a long piece of work: there after a crash, whole or not at all."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.jobs.journal import Journal
from editor.jobs.scratch import Scratch, sweep_scratch


def piece(seed, dtype=np.uint8, shape=(6, 5, 3)):
    return np.random.default_rng(seed).integers(0, 200, shape).astype(dtype)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float16, np.float32])
def test_pieces_are_there_after_the_process_died(tmp_path, dtype):
    first = Scratch.open(tmp_path, "a")
    first.put(0, 0, piece(1, dtype))
    first.put(5, 0, piece(2, dtype))
    first.close()
    again = Scratch.open(tmp_path, "a")
    assert np.array_equal(again.get(5, 0, 5, 6), piece(2, dtype))
    assert again.get(5, 0, 5, 6).dtype == dtype
    assert again.get(0, 0, 6, 5) is None
    assert again.reused == 2
    again.put(0, 6, piece(3, dtype))
    assert np.array_equal(again.get(0, 0, 5, 6), piece(1, dtype))
    again.remove()
    assert list(tmp_path.iterdir()) == []


def test_a_torn_piece_and_a_changed_one_are_made_again(tmp_path):
    scratch = Scratch.open(tmp_path, "a")
    for seed in range(3):
        scratch.put(seed, 0, piece(seed))
    scratch.close()
    whole = scratch.path.read_bytes()
    record = len(whole) // 3
    for cut in (1, record // 2, record - 20):
        scratch.path.write_bytes(whole[:-cut])
        again = Scratch.open(tmp_path, "a")
        assert again.get(2, 0, 5, 6) is None
        again.put(2, 0, piece(2))
        again.close()
        assert scratch.path.read_bytes() == whole
    flipped = bytearray(whole)
    flipped[record + 60] ^= 1
    scratch.path.write_bytes(flipped)
    again = Scratch.open(tmp_path, "a")
    assert again.get(1, 0, 5, 6) is None
    assert np.array_equal(again.get(0, 0, 5, 6), piece(0))
    again.close()
    scratch.path.write_bytes(b"something else" * 10)
    again = Scratch.open(tmp_path, "a")
    assert again.get(0, 0, 5, 6) is None
    again.close()


def test_a_second_process_keeps_none_of_its_own(tmp_path):
    first = Scratch.open(tmp_path, "a")
    assert Scratch.open(tmp_path, "a") is None
    first.close()


def test_a_place_that_takes_nothing_ends_the_keeping_only(tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert Scratch.open(tmp_path / "file" / "below", "a") is None


def test_what_nobody_went_on_with_is_swept(tmp_path):
    Scratch.open(tmp_path, "a").close()
    sweep_scratch(tmp_path)
    assert (tmp_path / "a.pieces").exists()
    sweep_scratch(tmp_path, days=-1.0)
    assert not (tmp_path / "a.pieces").exists()


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 400), st.binary(max_size=20))
def test_any_bytes_in_the_files_are_passed_over(tmp_path_factory, rubbish, cut, more):
    folder = tmp_path_factory.mktemp("any")
    scratch = Scratch.open(folder, "a")
    scratch.put(0, 0, piece(1))
    scratch.close()
    whole = scratch.path.read_bytes()
    scratch.path.write_bytes(whole[:cut] + rubbish + whole[cut:] + more)
    again = Scratch.open(folder, "a")
    found = again.get(0, 0, 5, 6)
    assert found is None or np.array_equal(found, piece(1))
    again.put(9, 9, piece(2))
    again.close()
    last = Scratch.open(folder, "a")
    assert np.array_equal(last.get(9, 9, 5, 6), piece(2))
    last.remove()

    journal = Journal.open(folder, "batch")
    journal.begin("one", place="here")
    journal.close()
    journal.path.write_bytes(journal.path.read_bytes() + rubbish + b"\n" + more)
    again = Journal.open(folder, "batch")
    assert again.entries["one"].data == {"place": "here"}
    again.done("two")
    again.close()
    last = Journal.open(folder, "batch")
    assert last.entries["two"].state == "done"
    last.finish()
