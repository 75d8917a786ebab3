"""Board: what one process writes, the other reads; nobody can take it away from under it, and nothing stays behind."""

import multiprocessing
import os
import threading
from pathlib import Path

import pytest

from editor.formats import board
from editor.formats.board import Board


def hand_over(made: Board) -> Board:
    """As the other end of a line gets it."""
    ours, theirs = multiprocessing.Pipe()
    giving = threading.Thread(target=made.give, args=(ours, os.getpid()))
    giving.start()
    taken = Board.take(theirs, made.name, made.size)
    giving.join()
    return taken


@pytest.mark.parametrize("nameless", [True, False])
def test_both_see_the_same(nameless, monkeypatch):
    if nameless and not board.NAMELESS:
        pytest.skip("this system has no nameless memory")
    monkeypatch.setattr(board, "NAMELESS", nameless)
    made = Board.make(100_000)
    taken = hand_over(made)
    taken.memory[99_999] = 7
    assert (made.memory[99_999], made.memory[0], bool(made.name)) == (7, 0, not nameless)
    name = made.name
    taken.close()
    assert made.memory[99_999] == 7
    made.close()
    if name:
        with pytest.raises(FileNotFoundError):
            Board.take(None, name, 1)


@pytest.mark.parametrize("nameless", [True, False])
def test_no_memory_is_none(nameless, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if not hasattr(os, "posix_fallocate"):
        pytest.skip("this system promises memory that it has")
    monkeypatch.setattr(board, "NAMELESS", nameless and board.NAMELESS)
    monkeypatch.setattr(os, "posix_fallocate", full)
    handles = len(list(Path("/dev/fd").iterdir()))
    assert Board.make(1000) is None
    assert len(list(Path("/dev/fd").iterdir())) == handles


@pytest.mark.skipif(not board.NAMELESS, reason="this system has no nameless memory")
def test_it_cannot_be_made_smaller_under_the_others_hands():
    made = Board.make(8192)
    taken = hand_over(made)
    for size in (0, 4096, 1 << 20):
        with pytest.raises(PermissionError):
            os.ftruncate(taken._handle, size)
    taken.close()
    made.close()
